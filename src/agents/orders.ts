/** What a free actor starts of its own accord: posture, acts by utility a point, or the chronicle's acts. */
import { actOf, draw, leaderOf, pariahOf, previewEffects, previewOrder } from '../engine/index.ts';
import { CAPITALS, DYADS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order, Reply, Stop, View } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { dyad } from '../engine/quantities.ts';
import { spreadOdds } from './answer.ts';
import { oddsOf } from './choose.ts';
import type { Mind } from './choose.ts';
import { choosePostures, leaningTo } from './posture.ts';
import { add, emptySum, replyWorth, weigh, weighPlain } from './utility.ts';
import type { Sum } from './utility.ts';
import { fallOn } from './softmax.ts';
import { effectsOf, quickWorth } from './quick.ts';
import type { ActMemo } from './quick.ts';
import { worthIn, worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

type OrdersStop = Extract<Stop, { kind: 'orders' }>;

/** What a banked point is worth, and how much likelier than one act it is to wait, hundredths. Estimates. */
const POINT = 12;
const WAIT = 45;
/** What a campaign of one's own making costs in the end (the score subtracts it), hundredths. Estimate. */
const CAMPAIGN = 140;
/** How many acts stand beside *wait* in one choice, and how many are ordered in a quarter at most. */
const SHORTLIST = 5;
const MOST = 3;
/** How many acts get a full preview, and what leanings and doctrine may add to the quick look at most. */
const PREVIEWED = 10;
const MARGIN = 40;
const RIGID = 6;
/** What a proposal is worth to the pariah besides, pressed as it is to seek an opening, hundredths. Estimate. */
const PARIAH = 12;

/** Orders of a quarter: with the chance of gravity the chronicle's, else its own. */
export function decideOrders({ scenario, view, stop, mind, memo }: OrdersCase): Reply {
  const { gravity } = view.seen;
  const history = gravity > 0 && draw(view.seen, `history/${stop.capital}`) < gravity * 100;
  if (history) return { kind: 'orders', orders: chronicleOrders(scenario, view) };
  const worth = worthIn(scenario, view);
  const desk = { scenario, view, stop, mind, memo, worth, others: new Map<Capital, Worth>() };
  const orders = chooseOrders(desk);
  const home = gravity < 100 && wantsHome(desk, stop.points - costOf(stop, orders));
  return { kind: 'orders', postures: choosePostures(scenario, view, worth), orders, home };
}

/** The chronicle's acts of this quarter by the capital whose view this is, as orders that cost nothing. */
export function chronicleOrders(scenario: Scenario, view: View): Order[] {
  return scenario.chronicle
    .filter(({ date, from }) => date === view.seen.quarter && from === view.capital)
    .map(({ id, act, from, to, theatre, covert, linkage }) => ({
      act, from, to, historical: id,
      ...(theatre && { theatre }), ...(covert && { covert }), ...(linkage && { linkage }),
    }));
}

/** A stop for orders, and whose mind it is put to; `memo` keeps what acts do. */
export interface OrdersCase {
  readonly scenario: Scenario;
  readonly view: View;
  readonly stop: OrdersStop;
  readonly mind: Mind;
  readonly memo: ActMemo;
}

interface Desk extends OrdersCase {
  readonly worth: Worth;
  readonly others: Map<Capital, Worth>;
}

interface Candidate { readonly legal: LegalOrder; readonly order: Order; readonly sum: Sum }

function chooseOrders(desk: Desk): Order[] {
  const { stop, view, mind } = desk;
  const all = candidates(desk);
  const orders: Order[] = [];
  let left = stop.points;
  for (let turn = 0; turn < MOST; turn += 1) {
    const open = all
      .filter(({ legal, order }) => legal.cost <= left && !orders.some((taken) => clash(taken, order)))
      .slice(0, SHORTLIST);
    if (open.length === 0) break;
    const wait = emptySum();
    add(wait, 'wait', { points: left }, left >= 5 ? 0 : WAIT);
    const sums = [wait, ...open.map(({ sum }) => sum)];
    const taken = open[fallOn(oddsOf(sums, mind, -1, 0), draw(view.seen, `orders/${stop.capital}/${turn}`)) - 1];
    if (!taken) break;
    orders.push(taken.order);
    left -= taken.legal.cost;
  }
  return orders;
}

/** Each act once a quarter, and no friendly and hostile word to the same one. */
const clash = (a: Order, b: Order): boolean => a.act === b.act || (a.to === b.to && friendly(a) !== friendly(b));

const friendly = ({ act }: Order): boolean => ['withdrawal', 'proposal'].includes(actOf(act)!.family);

/** Legal acts that promise most by a quick look, with their utility by the full preview, best first; losers are left out. */
function candidates(desk: Desk): Candidate[] {
  const { stop, worth, view, memo } = desk;
  const promising: { legal: LegalOrder; order: Order; promise: number }[] = [];
  for (const legal of stop.legal) {
    if (legal.refusal !== null || legal.cost > stop.points) continue;
    const order = orderOf(stop.capital, legal);
    const promise = quickWorth(worth, view.seen, effectsOf(memo, order)) - POINT * legal.cost + MARGIN;
    if (promise > 0) promising.push({ legal, order, promise });
  }
  return promising
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, PREVIEWED)
    .map(({ legal, order }) => ({ legal, order, sum: worthOfOrder(desk, legal, order) }))
    .filter(({ sum }) => sum.total > 0)
    .toSorted((a, b) => b.sum.total - a.sum.total);
}

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

function worthOfOrder(desk: Desk, legal: LegalOrder, order: Order): Sum {
  const { scenario, view, worth, mind } = desk;
  const foreseen = previewOrder(scenario, view, order);
  const sum = emptySum();
  add(sum, 'cost', { points: legal.cost }, -POINT * legal.cost);
  const to = CAPITALS.indexOf(order.to as Capital);
  if (to >= 0) toward(sum, desk, order, CAPITALS[to]!);
  if (!legal.answer) {
    weigh(sum, worth, foreseen.yes);
    return sum;
  }
  if (weighPlain(worth, foreseen.yes) + sum.total <= 0) return emptySum();
  const theirs = to < 0 ? null : theirWorth(desk, CAPITALS[to]!);
  const chance = spreadOdds({ scenario, view, order, worth: theirs }).mid / 100;
  weigh(sum, worth, foreseen.yes, chance);
  weigh(sum, worth, foreseen.no, 1 - chance);
  if (mind.foresees && legal.door) add(sum, 'door', { id: legal.door }, doorDeed(desk, legal.door) * chance);
  return sum;
}

function toward(sum: Sum, { scenario, view, worth, mind }: Desk, order: Order, to: Capital): void {
  const act = actOf(order.act)!;
  const pair = dyad(CAPITALS.indexOf(worth.capital), CAPITALS.indexOf(to));
  const friendliness = friendly(order) ? 1 : -1;
  add(sum, 'leaning', { id: to }, leaningTo(scenario, view, to) * friendliness);
  if (act.family === 'proposal' && pariahOf(view.seen) === CAPITALS.indexOf(worth.capital)) add(sum, 'pariah', { id: to }, PARIAH);
  if (mind.foresees) add(sum, 'reply', { id: to }, replyWorth(worth, leaderOf(scenario, view.seen, to), act.signal));
  const { rigidity, pragmatism } = worth.leader.temper;
  if (view.seen.kinds[pair] === 0) add(sum, 'doctrine', { id: DYADS[pair]! }, RIGID * (pragmatism - rigidity) * friendliness);
}

function theirWorth({ scenario, view, others }: Desk, capital: Capital): Worth {
  const known = others.get(capital) ?? worthOf(scenario, view.seen, capital);
  others.set(capital, known);
  return known;
}

function doorDeed({ scenario, worth }: Desk, door: string): number {
  let total = 0;
  for (const deed of worth.deeds) if (scenario.events[deed.event]?.id === door) total += deed.by;
  return total;
}

function costOf(stop: OrdersStop, orders: readonly Order[]): number {
  let total = 0;
  for (const { act, to, theatre } of orders) {
    total += stop.legal.find((legal) => legal.act === act && legal.to === to && legal.theatre === theatre)?.cost ?? 0;
  }
  return total;
}

/** Whether to play the home card: if it pays by its own preview, and not by whim. */
function wantsHome({ scenario, view, stop, worth, mind }: Desk, left: number): boolean {
  const { home } = stop;
  if (!home || home.refusal !== null || home.cost > left || !worth.leader.home) return false;
  const gain = emptySum();
  weigh(gain, worth, previewEffects(scenario, view.seen, worth.leader.home.effects));
  add(gain, 'cost', { points: home.cost }, -POINT * home.cost - CAMPAIGN);
  const rest = emptySum();
  add(rest, 'wait', { points: left }, WAIT);
  return fallOn(oddsOf([rest, gain], mind, -1, 0), draw(view.seen, `home/${stop.capital}`)) === 1;
}
