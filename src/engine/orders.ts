/** Which orders stand open to a capital, and why the others do not. */
import { actOf, ACTS } from './acts.ts';
import type { Act } from './acts.ts';
import { refusalFor, refusalOf, termsOf } from './act-conditions.ts';
import type { Terms } from './act-conditions.ts';
import { isNever, isOpen } from './events.ts';
import { oncePer } from './once-per.ts';
import { isThirdParty } from './order-effects.ts';
import { capitalIndex, dyad, INITIATIVE, PRESENCE } from './quantities.ts';
import { allHold, describeCondition, firstFailing } from './registry/conditions.ts';
import { CAPITALS, DYADS, POSTURES, THEATRES, THIRD_PARTIES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, LegalHome, LegalOrder, Order, Refusal, Reply, Theatre, ThirdParty, World } from './types.ts';

/** Where a third party fights or is fought over. */
const THEATRE_OF: Readonly<Record<ThirdParty, Theatre>> = {
  JP: 'korea', TW: 'taiwan-strait', VN: 'indochina', KP: 'korea', IN: 'himalaya', PK: 'himalaya', RO: 'eastern-europe', AL: 'eastern-europe',
};
const SHELLING: Readonly<Record<string, readonly Theatre[]>> = { 'CN>US': ['taiwan-strait'], 'US>CN': ['indochina'] };
const BORDER: readonly Theatre[] = ['ussuri', 'xinjiang', 'mongolia'];

/** An order that a capital may ever think of, with all that hangs on the order alone. */
interface Thinkable {
  readonly act: Act;
  readonly order: Order;
  readonly terms: Terms;
  /** Events that it could open (indices, in the scenario's order). */
  readonly doors: readonly number[];
  /** Quantity (own forces in the theatre) without which it is not thought of, −1 none. */
  readonly needs: number;
  /** What was last said of it where it was legal, and where it was not: the same again and again, as a rule. */
  legal: LegalOrder | null;
  illegal: LegalOrder | null;
}

const deskOf = oncePer((scenario): Readonly<Record<Capital, readonly Thinkable[]>> => ({
  US: thinkables(scenario, 'US'), SU: thinkables(scenario, 'SU'), CN: thinkables(scenario, 'CN'),
}));

function thinkables(scenario: Scenario, from: Capital): Thinkable[] {
  const list: Thinkable[] = [];
  for (const act of ACTS) {
    if (!act.who.includes(from)) continue;
    for (const to of targets(act, from)) {
      for (const { theatre, needs } of theatres(scenario, act, from, to)) {
        const order: Order = { act: act.id, from, to, theatre: theatre ?? undefined };
        list.push({ act, order, terms: termsOf(order), doors: doorsOf(scenario, order), needs, legal: null, illegal: null });
      }
    }
  }
  return list;
}

/** Every order a capital may think of now: what it costs, what it opens, why it is refused (null: it is legal). */
export function legalOrders(scenario: Scenario, world: World, capital: Capital): LegalOrder[] {
  const orders: LegalOrder[] = [];
  for (const each of deskOf(scenario)[capital]) {
    if (each.needs >= 0 && world.q[each.needs]! <= 0) continue;
    orders.push(asLegal(scenario, world, each));
  }
  return orders;
}

function asLegal(scenario: Scenario, world: World, each: Thinkable): LegalOrder {
  const { act, order, terms, doors } = each;
  const door = doors.length === 0 ? null : doorAmong(scenario, world, doors);
  const refusal = forbidden(world, order) ?? doorRefusal(scenario, world, door) ?? refusalOf(scenario, world, terms);
  const opens = door === null ? null : scenario.events[door]!.id;
  const last = refusal === null ? each.legal : each.illegal;
  if (last !== null && last.refusal === refusal && last.door === opens) return last;
  const made = legalAs(act, order, { opens, refusal });
  if (refusal === null) each.legal = made;
  else each.illegal = made;
  return made;
}

/** Whether one order is legal now, and what it costs. */
export function legalOrder(scenario: Scenario, world: World, act: Act, order: Order): LegalOrder {
  const door = doorOf(scenario, world, order);
  const refusal = forbidden(world, order) ?? doorRefusal(scenario, world, door) ?? refusalFor(scenario, world, order);
  return legalAs(act, order, { opens: door === null ? null : scenario.events[door]!.id, refusal });
}

const legalAs = (act: Act, order: Order, { opens, refusal }: { opens: string | null; refusal: Refusal | null }): LegalOrder => ({
  act: act.id,
  to: order.to,
  theatre: order.theatre,
  cost: act.cost,
  covertCost: act.covertCost,
  answer: act.answer && opens === null,
  door: opens,
  refusal,
});

/** Acts that are addressed to few. */
const ADDRESSEES: Readonly<Record<string, Readonly<Record<Capital, readonly (Capital | ThirdParty)[]>>>> = {
  recognition: { US: ['CN'], SU: [], CN: [] },
  'bloc-intervention': { US: [], SU: ['RO'], CN: [] },
  'border-talks': { US: [], SU: ['CN'], CN: ['SU', 'IN'] },
  'border-incident': { US: [], SU: ['CN'], CN: ['SU'] },
  credits: { US: THIRD_PARTIES, SU: ['CN', ...THIRD_PARTIES], CN: THIRD_PARTIES },
  advisers: { US: THIRD_PARTIES, SU: ['CN', ...THIRD_PARTIES], CN: THIRD_PARTIES },
};

function targets(act: Act, from: Capital): readonly (Capital | ThirdParty)[] {
  const few = ADDRESSEES[act.id];
  if (few) return few[from];
  return act.to === 'third' ? THIRD_PARTIES : CAPITALS.filter((capital) => capital !== from);
}

/** A theatre in which an act could happen (null: it has none), and the own forces that must be there (−1: none). */
interface Place { readonly theatre: Theatre | null; readonly needs: number }
const anywhere = (theatre: Theatre | null): Place => ({ theatre, needs: -1 });

/** Theatres in which an act could ever happen; empty where there is none for it. */
function theatres(scenario: Scenario, act: Act, from: Capital, to: Capital | ThirdParty): readonly Place[] {
  if (!act.theatre) return [anywhere(null)];
  if (isThirdParty(to)) return [anywhere(THEATRE_OF[to])];
  if (act.id.startsWith('border')) return BORDER.map(anywhere);
  if (act.id === 'shelling') return (SHELLING[`${from}>${to}`] ?? []).map(anywhere);
  const between = dyad(capitalIndex(from), capitalIndex(to));
  return scenario.theatres
    .filter(({ dyads }) => (dyads[DYADS[between]!] ?? 0) > 0)
    .map(({ id, beside }) => {
      const near = act.id === 'mobilisation' && beside.includes(from);
      return { theatre: id, needs: near ? -1 : PRESENCE + capitalIndex(from) * THEATRES.length + THEATRES.indexOf(id) };
    });
}

const doorKey = ({ act, from, to }: Pick<Order, 'act' | 'from' | 'to'>): string => `${from}>${to}:${act}`;

/** Events (indices) by the acts that open them. */
const doorTable = oncePer((scenario): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, number[]>();
  scenario.events.forEach(({ doors }, index) => {
    for (const key of new Set(doors.map(doorKey))) table.set(key, [...(table.get(key) ?? []), index]);
  });
  return table;
});

const doorsOf = (scenario: Scenario, order: Order): readonly number[] => doorTable(scenario).get(doorKey(order)) ?? [];

/**
 * Index of the event that an act opens instead of happening by itself, null where none is left. An event that may
 * never happen keeps its door shut for good, and one whose time has passed leaves the act to itself.
 */
export const doorOf = (scenario: Scenario, world: World, order: Order): number | null =>
  (order.historical ? null : doorAmong(scenario, world, doorsOf(scenario, order)));

function doorAmong(scenario: Scenario, world: World, doors: readonly number[]): number | null {
  for (const index of doors) {
    const { to, id } = scenario.events[index]!;
    if (world.happened[index] === 0 && (world.quarter <= to || isNever(world, id))) return index;
  }
  return null;
}

function doorRefusal(scenario: Scenario, world: World, door: number | null): Refusal | null {
  if (door === null) return null;
  const event = scenario.events[door]!;
  if (isNever(world, event.id)) return { code: 'order/never', params: { event: event.id } };
  if (!isOpen(scenario, world, door)) return { code: 'order/too-early', params: { event: event.id } };
  const failing = firstFailing(scenario, world, event.when);
  return failing ? describeCondition(scenario, failing) : null;
}

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
  const points = pointsOf(world, capital);
  if (cost > points) return { code: 'order/too-dear', params: { cost, points } };
  return refusePostures(world, capital, reply.postures ?? {});
}

/** One posture may change a quarter; a leader in his first may turn both. */
function refusePostures(world: World, capital: Capital, wished: NonNullable<Wish['postures']>): Refusal | null {
  const self = capitalIndex(capital);
  const changes = CAPITALS.filter((other, i) => {
    const posture = wished[other];
    return posture !== undefined && other !== capital && world.postures[self * 3 + i] !== POSTURES.indexOf(posture) - 1;
  }).length;
  const most = world.since[self] === world.quarter ? 2 : 1;
  return changes > most ? { code: 'order/one-posture', params: { most } } : null;
}

function refuseOrder(scenario: Scenario, world: World, capital: Capital, order: Order): Refusal | null {
  const act = actOf(order.act);
  const unknown = { code: 'order/unknown', params: { act: order.act } };
  if (!act || order.from !== capital) return unknown;
  if (order.historical) return inChronicle(scenario, world, order) ? null : unknown;
  if (!thinkable(scenario, world, act, order)) return unknown;
  return refuseExtras(act, order) ?? legalOrder(scenario, world, act, order).refusal;
}

/** Secrecy that an act cannot have; a condition where nobody is asked who could meet it. */
function refuseExtras(act: Act, order: Order): Refusal | null {
  if (order.covert && act.covertCost === null) return { code: 'order/not-covert', params: { act: act.id } };
  const asked = act.answer && !isThirdParty(order.to);
  return order.linkage && !asked ? { code: 'order/no-condition', params: { act: act.id } } : null;
}

/** Whether an order is one of those that `legalOrders` lists, legal or not. */
const thinkable = (scenario: Scenario, world: World, act: Act, order: Order): boolean =>
  deskOf(scenario)[order.from].some((each) =>
    each.act === act && each.order.to === order.to && each.order.theatre === order.theatre
    && (each.needs < 0 || world.q[each.needs]! > 0));

const inChronicle = (scenario: Scenario, world: World, order: Order): boolean =>
  scenario.chronicle.some(({ id, date, act, from, to }) =>
    id === order.historical && date === world.quarter && act === order.act && from === order.from && to === order.to);

/** Whether an order's event stands open at this moment. */
export const doorOpens = (scenario: Scenario, world: World, door: number): boolean =>
  isOpen(scenario, world, door) && allHold(scenario, world, scenario.events[door]!.when);
