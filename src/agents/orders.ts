/** What a free actor starts of its own accord: posture, acts by utility a point, or the chronicle's acts. */
import { actOf, draw, emptyTally, historicalOrders, leaderOf, pariahOf, previewEffects, tallyEffects, tallyOrder, tallyRefusal, tuningOf } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Luck, Order, Reply, Stop, View, World } from '../engine/types.ts';
import type { Effect, Scenario } from '../engine/scenario.ts';
import { capitalIndex, dyad } from '../engine/quantities.ts';
import { chanceOfYes, partyOdds } from './answer.ts';
import type { Outlook } from './answer.ts';
import type { Mind } from './choose.ts';
import { choosePostures, leaningTo } from './posture.ts';
import { bareSum, plusTally, replyWorth, weigh } from './utility.ts';
import { fallOn, softmax } from './softmax.ts';
import { deskfulOf, mostOf, placeOf, quickWorth } from './quick.ts';
import type { Known } from './quick.ts';
import { worthIn, worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

type OrdersStop = Extract<Stop, { kind: 'orders' }>;

/** What a banked point is worth, hundredths. Estimate. */
const POINT = 12;
/** What a campaign of one's own making costs in the end (the score subtracts it), hundredths. Estimate. */
const CAMPAIGN = 170;
/** How many acts stand beside *wait* in one choice, and how many are ordered in a quarter at most. */
const SHORTLIST = 5;
const MOST = 3;
/** How many acts get a full preview, and what leanings and doctrine may add to the quick look at most. */
const PREVIEWED = 10;
const MARGIN = 40;
const RIGID = 6;
/** What a proposal is worth to the pariah besides, pressed as it is to seek an opening, hundredths. Estimate. */
const PARIAH = 12;

/** With the chance of gravity the chronicle's orders of a quarter, whatever there is to see; else null. */
export function ordersUnseen(scenario: Scenario, luck: Luck, capital: Capital): Reply | null {
  const history = luck.gravity > 0 && draw(luck, 'history/', capital) < luck.gravity * 100;
  return history ? { kind: 'orders', orders: historicalOrders(scenario, capital, luck.quarter) } : null;
}

/** Orders of a quarter: with the chance of gravity the chronicle's, else its own. */
export const decideOrders = (at: OrdersCase): Reply => ordersUnseen(at.scenario, at.view.seen, at.view.capital) ?? ownOrders(at);

function ownOrders({ scenario, view, stop, mind }: OrdersCase): Reply {
  const { gravity } = view.seen;
  const worth = worthIn(scenario, view);
  const leanings = CAPITALS.map((capital) => leaningTo(scenario, view, capital));
  const pariah = pariahOf(view.seen) === capitalIndex(worth.capital);
  const desk = { scenario, view, stop, mind, worth, leanings, pariah, others: [] };
  const { orders, left } = chooseOrders(desk);
  const home = gravity < 100 && wantsHome(desk, left);
  return { kind: 'orders', postures: choosePostures(view, worth, leanings), orders, home };
}

/** A stop for orders, and whose mind it is put to. */
export interface OrdersCase {
  readonly scenario: Scenario;
  readonly view: View;
  readonly stop: OrdersStop;
  readonly mind: Mind;
}

interface Desk extends OrdersCase {
  readonly worth: Worth;
  /** How the leader leans to each capital, and whether his own is the pariah. */
  readonly leanings: readonly number[];
  readonly pariah: boolean;
  /** What others want, as far as they have been thought of. */
  readonly others: (Worth | undefined)[];
}

/** An act that may be ordered, with what it promises: at first by a quick look, then by the full preview. */
interface Candidate { readonly known: Known; readonly total: number }

/** What is ordered, and the points that are left. */
function chooseOrders(desk: Desk): { readonly orders: Order[]; readonly left: number } {
  const { scenario, stop, view, mind } = desk;
  const all = candidates(desk);
  const self = capitalIndex(stop.capital);
  const orders: Order[] = [];
  let left = stop.points;
  for (let turn = 0; turn < MOST; turn += 1) {
    const open = openTo(all, orders, left);
    if (open.length === 0) break;
    const totals = [left >= 5 ? 0 : tuningOf(scenario).mindWait];
    for (const { total } of open) totals.push(total);
    const taken = open[fallOn(softmax(totals, mind.temperature), draw(view.seen, TURNS[self]![turn]!)) - 1];
    if (!taken) break;
    orders.push(taken.known.order);
    left -= taken.known.legal.cost;
  }
  return { orders, left };
}

/** What the luck of each turn is called. */
const TURNS: readonly (readonly string[])[] = CAPITALS.map((capital) => Array.from({ length: MOST }, (_, turn) => `orders/${capital}/${turn}`));

/** The best that can still be paid for and clash with nothing ordered already. */
function openTo(all: readonly Candidate[], orders: readonly Order[], left: number): Candidate[] {
  const open: Candidate[] = [];
  for (let i = 0; i < all.length && open.length < SHORTLIST; i += 1) {
    const each = all[i]!;
    if (each.known.legal.cost <= left && !clashes(orders, each.known.order)) open.push(each);
  }
  return open;
}

function clashes(orders: readonly Order[], order: Order): boolean {
  for (let i = 0; i < orders.length; i += 1) if (clash(orders[i]!, order)) return true;
  return false;
}

/** Each act once a quarter, and no friendly and hostile word to the same one. */
const clash = (a: Order, b: Order): boolean => a.act === b.act || (a.to === b.to && friendly(a) !== friendly(b));

function friendly({ act }: Order): boolean {
  const { family } = actOf(act)!;
  return family === 'withdrawal' || family === 'proposal';
}

/** Legal acts that promise most by a quick look, with their utility by the full preview, best first; losers are left out. */
function candidates(desk: Desk): Candidate[] {
  const weighed: Candidate[] = [];
  for (const { known } of promising(desk)) {
    const total = worthOfOrder(desk, known);
    if (total > 0) rank(weighed, { known, total }, PREVIEWED);
  }
  return weighed;
}

function promising({ scenario, stop, worth, view }: Desk): Candidate[] {
  const desk = deskfulOf(scenario, stop.capital);
  const most = mostOf(scenario, worth);
  const places = stop.places ?? placesOf(scenario, stop);
  const best: Candidate[] = [];
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i]!;
    const price = POINT * desk.cost[place]!;
    if (most[place]! <= price - MARGIN) continue;
    const promise = quickWorth(desk, place, worth.of, view.seen.q) - price + MARGIN;
    if (promise > 0 && mayRank(best, promise)) rank(best, { known: desk.known[place]!, total: promise }, PREVIEWED);
  }
  return best;
}

/** Places at the desk of what is legal and can be paid. */
const placesOf = (scenario: Scenario, { capital, legal, points }: OrdersStop): number[] => legal.flatMap((each) =>
  (each.refusal !== null || each.cost > points ? [] : [placeOf(scenario, capital, each)]));

const mayRank = (best: readonly Candidate[], total: number): boolean => best.length < PREVIEWED || best[PREVIEWED - 1]!.total < total;

/** Puts a candidate in its place among the best so far, behind its equals; at most so many are kept. */
function rank(best: Candidate[], candidate: Candidate, most: number): void {
  let place = best.length;
  while (place > 0 && best[place - 1]!.total < candidate.total) place -= 1;
  if (place >= most) return;
  if (best.length < most) best.push(candidate);
  for (let i = best.length - 1; i > place; i -= 1) best[i] = best[i - 1]!;
  best[place] = candidate;
}

/** What is foreseen of the order that is being weighed; empty of meaning between two. */
const OUTLOOK: Outlook = { yes: emptyTally(), no: emptyTally() };

/** Utility of an order in hundredths, nought where it could not pay. */
function worthOfOrder(desk: Desk, known: Known): number {
  const { scenario, view, worth } = desk;
  const { outline, to, legal } = known;
  const { yes, no } = OUTLOOK;
  tallyOrder(yes, scenario, view.seen, outline);
  const price = -POINT * legal.cost;
  const before = to < 0 ? price : toward(price, desk, known);
  if (!legal.answer) return plusTally(before, worth, yes, 1);
  if (plusTally(0, worth, yes, 1) + before <= 0) return 0;
  tallyRefusal(no, view.seen, outline);
  const chance = chanceOf(desk, known);
  const total = plusTally(plusTally(before, worth, yes, chance), worth, no, 1 - chance);
  return desk.mind.foresees && legal.door ? total + doorDeed(desk, legal.door) * chance : total;
}

function chanceOf({ scenario, view, others }: Desk, { order, to }: Known): number {
  if (to < 0) return partyOdds(view.seen, order) / 100;
  const worth = (others[to] ??= worthOf(scenario, view.seen, CAPITALS[to]!));
  return chanceOfYes({ scenario, view, order, worth }, OUTLOOK) / 100;
}

/** Adds to a total what it is worth to turn to a capital at all, kindly or not: by leanings, by need, by ground that is given up, by the likely reply, by doctrine. */
function toward(before: number, { scenario, view, worth, mind, leanings, pariah }: Desk, { to, friendly, proposal, signal }: Known): number {
  const friendliness = friendly ? 1 : -1;
  let total = before + leanings[to]! * friendliness;
  if (proposal && pariah) total += PARIAH;
  // A withdrawal: kind, and no proposal.
  if (friendly && !proposal) total -= tuningOf(scenario).mindGround;
  if (mind.foresees) total += replyWorth(scenario, worth, leaderOf(scenario, view.seen, CAPITALS[to]!), signal);
  const { rigidity, pragmatism } = worth.leader.temper;
  if (view.seen.kinds[dyad(capitalIndex(worth.capital), to)] === 0) total += RIGID * (pragmatism - rigidity) * friendliness;
  return total;
}

function doorDeed({ scenario, worth }: Desk, door: string): number {
  let total = 0;
  for (const deed of worth.deeds) if (scenario.events[deed.event]?.id === door) total += deed.by;
  return total;
}

/** Whether to play the home card: if it pays by its own preview, and not by whim. */
function wantsHome({ scenario, view, stop, worth, mind }: Desk, left: number): boolean {
  const { home } = stop;
  if (!home || home.refusal !== null || home.cost > left || !worth.leader.home) return false;
  const total = gainOf(worth.leader.home.effects, scenario, view.seen, worth) + (-POINT * home.cost - CAMPAIGN);
  return fallOn(softmax([tuningOf(scenario).mindWait, total], mind.temperature), draw(view.seen, 'home/', stop.capital)) === 1;
}

function gainOf(effects: readonly Effect[], scenario: Scenario, seen: World, worth: Worth): number {
  if (tallyEffects(OUTLOOK.yes, { scenario, world: seen, by: '' }, effects)) return plusTally(0, worth, OUTLOOK.yes, 1);
  const sum = bareSum();
  weigh(sum, worth, previewEffects(scenario, seen, effects));
  return sum.total;
}
