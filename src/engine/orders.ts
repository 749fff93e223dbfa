/** Which orders stand open to a capital, and why the others do not. */
import { actOf } from './acts.ts';
import type { Act } from './acts.ts';
import { refusalOf } from './act-conditions.ts';
import { historicalOrders } from './chronicle.ts';
import { deskOf, legalAs, thinkableOf } from './desk.ts';
import type { DoorTo, Thinkable } from './desk.ts';
import { isNever, isOpen, isOpenIn } from './events.ts';
import { isThirdParty } from './order-effects.ts';
import { capitalIndex, INITIATIVE } from './quantities.ts';
import { allTrue, packedEvents } from './packed.ts';
import { describeCondition, firstFailing } from './registry/conditions.ts';
import { CAPITALS, POSTURES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, LegalHome, LegalOrder, Order, Refusal, Reply, World } from './types.ts';

/** Every order a capital may think of now: what it costs, what it opens, why it is refused (null: it is legal). */
export function legalOrders(scenario: Scenario, world: World, capital: Capital): LegalOrder[] {
  const orders: LegalOrder[] = [];
  for (const each of deskOf(scenario)[capital]) {
    if (isThere(world, each)) orders.push(asLegal(scenario, world, each));
  }
  return orders;
}

/** Whether an order is thought of now: some acts only where own forces stand. */
const isThere = ({ q }: World, { needs }: Thinkable): boolean => needs < 0 || q[needs]! > 0;

function asLegal(scenario: Scenario, world: World, each: Thinkable): LegalOrder {
  const { act, doors } = each;
  const door = doorAmong(world, doors);
  const refusal = whyNot(scenario, world, each);
  if (refusal === null) return each.legal[wayThrough(each, door)]!;
  const opens = door?.id ?? null;
  const last = each.illegal;
  if (last !== null && last.refusal === refusal && last.door === opens) return last;
  each.illegal = legalAs(act, each.order, { opens, refusal });
  return each.illegal;
}

/** Why what is thought of cannot be done now; null where it is legal. */
const whyNot = (scenario: Scenario, world: World, { order, doors, terms }: Thinkable): Refusal | null =>
  forbidden(world, order) ?? doorRefusal(scenario, world, doorAmong(world, doors)) ?? refusalOf(scenario, world, terms);

/** By what way an order is legal: 0 alone, else through which of its doors. */
export const wayThrough = ({ doors }: Thinkable, door: DoorTo | null): number => (door === null ? 0 : doors.indexOf(door) + 1);

/** Why one order cannot be given now; null where it is legal. */
export function refusalNow(scenario: Scenario, world: World, order: Order): Refusal | null {
  const each = thinkableOf(scenario, order);
  return each ? whyNot(scenario, world, each) : unknown(order);
}

/**
 * Index of the event that an act opens instead of happening by itself, null where none is left. An event that may
 * never happen keeps its door shut for good, and one whose time has passed leaves the act to itself.
 */
export const doorOf = (scenario: Scenario, world: World, order: Order): number | null =>
  (order.historical ? null : doorAmong(world, thinkableOf(scenario, order)?.doors ?? [])?.event ?? null);

/** The first of some doors whose event has not had its time, null where none is left. */
export function doorAmong(world: World, doors: readonly DoorTo[]): DoorTo | null {
  for (let i = 0; i < doors.length; i += 1) {
    const door = doors[i]!;
    if (world.happened[door.event] === 0 && (world.quarter <= door.to || isNever(world, door.id))) return door;
  }
  return null;
}

function doorRefusal(scenario: Scenario, world: World, door: DoorTo | null): Refusal | null {
  if (door === null || opens(scenario, world, door)) return null;
  const { event, id } = door;
  if (isNever(world, id)) return { code: 'order/never', params: { event: id } };
  if (!isOpenIn(world, event, door)) return { code: 'order/too-early', params: { event: id } };
  const failing = firstFailing(scenario, world, scenario.events[event]!.when);
  return failing ? describeCondition(scenario, failing) : null;
}

/** Whether a door stands open at this moment. */
export const opens = (scenario: Scenario, world: World, door: DoorTo): boolean =>
  isOpenIn(world, door.event, door) && allTrue(scenario, world, door.when);

/** Why an intervention forbids an act, null where none does. */
export function forbidden(world: World, order: Order): Refusal | null {
  if (world.interventions.length === 0) return null;
  const held = world.interventions.some((each) =>
    each.kind === 'no-act' && each.act === order.act && each.from === order.from && each.to === order.to
    && world.quarter >= (each.since ?? 0) && world.quarter <= (each.until ?? Infinity));
  return held ? { code: 'order/never', params: { event: order.act } } : null;
}

/** What an order costs, in points: secrecy and secret clauses cost more. */
export function costOf(order: Order): number {
  if (order.historical) return 0;
  const act = actOf(order.act)!;
  return order.covert ? (act.covertCost ?? act.cost) : act.cost;
}

/** Initiative of a capital in whole points. */
export const pointsOf = (world: World, capital: Capital): number =>
  Math.floor(world.q[INITIATIVE + capitalIndex(capital)]! / 100);

/** The home card of a capital's leader, with why it cannot be played now; null where he has none. */
export function legalHome(scenario: Scenario, world: World, capital: Capital): LegalHome | null {
  const index = capitalIndex(capital);
  const home = scenario.leaders[world.leaders[index]!]!.home;
  if (!home) return null;
  const used = world.homeUsed[index]!;
  const ready = used === 0 ? world.quarter : used + home.cooldown;
  const refusal = world.quarter >= ready ? null : { code: 'home/resting', params: { until: ready } };
  return { id: home.id, cost: home.cost, refusal };
}

/** What a capital would seal. */
type Wish = Pick<Extract<Reply, { kind: 'orders' }>, 'orders' | 'home' | 'postures'>;

/** Why a set of sealed orders is refused, null where it stands. */
export function refuseOrders(scenario: Scenario, world: World, capital: Capital, reply: Wish): Refusal | null {
  // Whoever orders all that history did, and nothing else, is not asked how.
  if (reply.orders === historicalOrders(scenario, capital, world.quarter) && !reply.home) return refusePostures(world, capital, reply.postures);
  let cost = 0;
  for (const order of reply.orders) {
    const refusal = refuseOrder(scenario, world, capital, order);
    if (refusal) return refusal;
    cost += costOf(order);
  }
  if (reply.home) {
    const home = legalHome(scenario, world, capital);
    if (!home) return { code: 'home/none', params: { capital } };
    if (home.refusal) return home.refusal;
    cost += home.cost;
  }
  if (cost > 0 && cost > pointsOf(world, capital)) return { code: 'order/too-dear', params: { cost, points: pointsOf(world, capital) } };
  return refusePostures(world, capital, reply.postures);
}

/** One posture may change a quarter; a leader in his first may turn both. */
function refusePostures(world: World, capital: Capital, wished: Wish['postures']): Refusal | null {
  if (wished === undefined) return null;
  const self = capitalIndex(capital);
  let changes = 0;
  for (let i = 0; i < CAPITALS.length; i += 1) {
    const posture = wished[CAPITALS[i]!];
    if (posture !== undefined && i !== self && world.postures[self * 3 + i] !== POSTURES.indexOf(posture) - 1) changes += 1;
  }
  const most = world.since[self] === world.quarter ? 2 : 1;
  return changes > most ? { code: 'order/one-posture', params: { most } } : null;
}

function refuseOrder(scenario: Scenario, world: World, capital: Capital, order: Order): Refusal | null {
  const act = actOf(order.act);
  if (!act || order.from !== capital) return unknown(order);
  if (order.historical) return inChronicle(scenario, world, order) ? null : unknown(order);
  const each = thinkableOf(scenario, order);
  if (!each || !isThere(world, each)) return unknown(order);
  return refuseExtras(act, order) ?? whyNot(scenario, world, each);
}

const unknown = ({ act }: Order): Refusal => ({ code: 'order/unknown', params: { act } });

/** Secrecy that an act cannot have; a condition where nobody is asked who could meet it. */
function refuseExtras(act: Act, order: Order): Refusal | null {
  if (order.covert && act.covertCost === null) return { code: 'order/not-covert', params: { act: act.id } };
  const asked = act.answer && !isThirdParty(order.to);
  return order.linkage && !asked ? { code: 'order/no-condition', params: { act: act.id } } : null;
}

function inChronicle(scenario: Scenario, world: World, order: Order): boolean {
  const past = historicalOrders(scenario, order.from, world.quarter);
  return past.includes(order) || past.some(({ historical, act, to }) => historical === order.historical && act === order.act && to === order.to);
}

/** Whether an order's event stands open at this moment. */
export const doorOpens = (scenario: Scenario, world: World, door: number): boolean =>
  isOpen(scenario, world, door) && allTrue(scenario, world, packedEvents(scenario)[door]!.when);
