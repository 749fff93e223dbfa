/** What orders are foreseen to do, as bare numbers: for whoever weighs many of them and words none. */
import { actOf } from './acts.ts';
import { OTHER_SIZE } from './constants.ts';
import { costsOfHaste, reachOf, situatedBy, untoldEffects } from './situated-effects.ts';
import { orderEffects, weighBy } from './order-effects.ts';
import { capitalIndex, PRESTIGE, SUPPORT } from './quantities.ts';
import { cutAt, cutToRange, put } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Scenario, ShiftEffect } from './scenario.ts';
import type { Order, World } from './types.ts';

/** An order with all that it does wherever things stand: the quantities that it moves, and by how much. */
export interface Outline {
  readonly order: Order;
  readonly from: number;
  readonly q: readonly number[];
  readonly by: readonly number[];
  /** Whether it moves each of these once. */
  readonly apart: boolean;
  /** Whether it does nothing besides, unless it be hasty. */
  readonly plain: boolean;
  readonly situated: ReturnType<typeof situatedBy>;
  readonly reach: ReturnType<typeof reachOf>;
  /** The signal that it sends, for which haste may be charged. */
  readonly signal: number;
  readonly force: boolean;
  /** Whether a refusal would be public. */
  readonly snub: boolean;
}

const KNOWN = new WeakMap<Order, Outline>();

/** The outline of an order; it hangs on nothing but the order. */
export function outlineOf(order: Order): Outline {
  const known = KNOWN.get(order);
  if (known) return known;
  const effects = orderEffects(order);
  const { family, answer, signal } = actOf(order.act)!;
  const q = effects.map((effect) => effect.q);
  const [apart, situated, force] = [new Set(q).size === q.length, situatedBy(order.act), family === 'force'];
  const outline: Outline = {
    order, from: capitalIndex(order.from), q, by: effects.map(({ by }) => by), apart, plain: apart && situated === null && !force,
    situated, reach: reachOf(order), signal: order.historical ? 0 : signal, force, snub: answer && !order.covert,
  };
  KNOWN.set(order, outline);
  return outline;
}

/** Whether an order now does nothing but what is told of it, each quantity once, in its whole range: it need not be tallied. */
export const isPlain = (scenario: Scenario, world: World, outline: Outline): boolean =>
  outline.plain && world.interventions.length === 0 && costsOfHaste(scenario, world, outline) === null;

/** Adds to a total what such an order is worth by the worth of a point of each quantity, hundredths: to the last bit what its tally would add. */
export function plusPlain(total: number, { q }: World, { q: moved, by }: Outline, of: readonly number[]): number {
  let sum = total;
  for (let i = 0; i < moved.length; i += 1) {
    const at = moved[i]!;
    const each = of[at]!;
    if (each !== 0) sum += (2 * cutAt(at, q[at]!, weighBy(at, by[i]!, q[at]!)) * 100 * each) / 20000;
  }
  return sum;
}

/** Tallies what is foreseen of an order that is carried out or accepted, as `effectsNow` lists it. */
export function tallyOrder(tally: Tally, scenario: Scenario, world: World, outline: Outline): void {
  const { order, from } = outline;
  tallyOutline(tally, world, outline);
  if (outline.situated) tallyWeighed(tally, world, outline.situated(scenario, world, order));
  if (outline.force) tallyWeighed(tally, world, untoldEffects(scenario, world, order));
  const haste = costsOfHaste(scenario, world, outline);
  if (haste !== null) {
    put(tally, SUPPORT + from, weighBy(SUPPORT + from, haste.support, world.q[SUPPORT + from]!));
    if (haste.prestige !== 0) put(tally, PRESTIGE + from, haste.prestige);
  }
  cutToRange(tally, world);
}

/** What the order does wherever things stand; where each quantity is named once none need be looked for. */
function tallyOutline(tally: Tally, world: World, { q, by, apart }: Outline): void {
  tally.count = 0;
  if (!apart) {
    for (let i = 0; i < q.length; i += 1) put(tally, q[i]!, weighBy(q[i]!, by[i]!, world.q[q[i]!]!));
    return;
  }
  for (let i = 0; i < q.length; i += 1) {
    const at = q[i]!;
    tally.q[i] = at;
    tally.by[i] = weighBy(at, by[i]!, world.q[at]!);
  }
  tally.count = q.length;
}

function tallyWeighed(tally: Tally, world: World, effects: readonly ShiftEffect[]): void {
  for (let i = 0; i < effects.length; i += 1) {
    const { q, by } = effects[i]!;
    put(tally, q, weighBy(q, by, world.q[q]!));
  }
}

/** Tallies what a public refusal of an order would cost the actor; nothing where none can be public. */
export function tallyRefusal(tally: Tally, world: World, { snub, from }: Outline): void {
  tally.count = 0;
  if (!snub) return;
  put(tally, PRESTIGE + from, -OTHER_SIZE.S);
  cutToRange(tally, world);
}
