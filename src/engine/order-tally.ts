/** What orders are foreseen to do, as bare numbers: for whoever weighs many of them and words none. */
import { actOf } from './acts.ts';
import { OTHER_SIZE } from './constants.ts';
import { costsOfHaste, reachOf, situatedBy, untoldEffects } from './situated-effects.ts';
import { orderEffects, weighBy } from './order-effects.ts';
import { capitalIndex, PRESTIGE, SUPPORT } from './quantities.ts';
import { cutAt, cutToRange, put } from './tally.ts';
import type { Look, Tally } from './tally.ts';
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
  /** Whether it does nothing besides but what `reach` names, each of that once; and whether it is felt at home already, where haste is felt. */
  readonly plain: boolean;
  readonly home: boolean;
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
  const [from, reach, force] = [capitalIndex(order.from), reachOf(order), family === 'force'];
  const touched = [...q, ...(reach ?? []).map((each) => each.q)];
  const outline: Outline = {
    order, from, q, by: effects.map(({ by }) => by), apart: new Set(q).size === q.length,
    plain: reach !== null && new Set(touched).size === touched.length, home: touched.includes(SUPPORT + from) || touched.includes(PRESTIGE + from),
    situated: situatedBy(order.act), reach, signal: order.historical ? 0 : signal, force, snub: answer && !order.covert,
  };
  KNOWN.set(order, outline);
  return outline;
}

/**
 * Adds to a total what an order that is carried out or accepted is worth by the worth of a point of each quantity, hundredths:
 * to the last bit what its tally would add where no intervention narrows a range. NaN where it must be tallied.
 */
export function plusOrder(total: number, { scenario, world }: Pick<Look, 'scenario' | 'world'>, outline: Outline, of: readonly number[]): number {
  const { q, by, from, plain, home, situated } = outline;
  const haste = costsOfHaste(scenario, world, outline);
  if (!plain || (home && haste !== null)) return NaN;
  const now = world.q;
  let sum = total;
  for (let i = 0; i < q.length; i += 1) sum += changeWorth(of, now, q[i]!, by[i]!);
  if (situated !== null) for (const effect of situated(scenario, world, outline.order)) sum += changeWorth(of, now, effect.q, effect.by);
  if (haste === null) return sum;
  return sum + changeWorth(of, now, SUPPORT + from, haste.support) + changeWorth(of, now, PRESTIGE + from, haste.prestige);
}

/** What a change of a quantity is worth as it weighs now. */
function changeWorth(of: readonly number[], now: readonly number[], q: number, by: number): number {
  const each = of[q]!;
  return each === 0 ? 0 : (2 * cutAt(q, now[q]!, weighBy(q, by, now[q]!)) * 100 * each) / 20000;
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
