/** What a free actor starts of its own accord: posture, acts by utility a point, or the chronicle's acts. */
import { actOf, draw, emptyTally, historicalOrders, pariahOf, previewEffects, tallyEffects, tuningOf } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Luck, Order, Reply, Stop, View, World } from '../engine/types.ts';
import type { Effect, Scenario } from '../engine/scenario.ts';
import { capitalIndex, PRESTIGE } from '../engine/quantities.ts';
import type { Mind } from './choose.ts';
import { choosePostures, leaningTo } from './posture.ts';
import { bareSum, plusTally, weigh } from './utility.ts';
import { fallOn, growth, softmax } from './softmax.ts';
import { PREVIEWED, promising } from './promises.ts';
import { actAt, deskfulOf, placeOf } from './quick.ts';
import type { Known } from './quick.ts';
import { besides, POINT, worthIfAsked, worthIfDone } from './weighing.ts';
import type { Scales } from './weighing.ts';
import { worthIn } from './worth.ts';
import type { Worth } from './worth.ts';

type OrdersStop = Extract<Stop, { kind: 'orders' }>;

/** What a campaign of one's own making costs in the end (the score subtracts it), hundredths. Estimate. */
const CAMPAIGN = 170;
/** How many acts stand beside *wait* in one choice, and how many are ordered in a quarter at most. */
const SHORTLIST = 5;
const MOST = 3;

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
  const leanings = CAPITALS.map((capital) => (capital === view.capital ? 0 : leaningTo(scenario, view, capital)));
  const pariah = pariahOf(view.seen) === capitalIndex(worth.capital);
  const narrowed = view.seen.interventions.some(({ kind }) => kind === 'hold');
  const look = { scenario, world: view.seen };
  const desk = { scenario, view, look, stop, mind, worth, leanings, pariah, narrowed, attitudes: [] };
  const { orders, left } = chooseOrders(desk);
  const home = gravity < 100 && wantsHome(desk, left);
  return { kind: 'orders', postures: choosePostures(view, desk), orders, home };
}

/** A stop for orders, and whose mind it is put to. */
export interface OrdersCase {
  readonly scenario: Scenario;
  readonly view: View;
  readonly stop: OrdersStop;
  readonly mind: Mind;
}

interface Desk extends OrdersCase, Scales {}

/** An act that may be ordered, with its utility by the full preview. */
interface Candidate { readonly known: Known; readonly total: number }

/** What is ordered, and the points that are left. */
function chooseOrders(desk: Desk): { readonly orders: Order[]; readonly left: number } {
  const { stop, view, mind } = desk;
  const all = candidates(desk);
  const names = TURNS[capitalIndex(stop.capital)]!;
  const orders: Order[] = [];
  let left = stop.points;
  for (let turn = 0; turn < MOST; turn += 1) {
    const open = openTo(all, orders, left);
    if (open.length === 0) break;
    const totals = [waitingWith(desk, left)];
    for (const { total } of open) totals.push(total);
    const taken = open[fallOn(softmax(totals, mind.temperature), draw(view.seen, names[turn]!)) - 1];
    if (!taken) break;
    orders.push(taken.known.order);
    left -= taken.known.legal.cost;
  }
  return { orders, left };
}

/** What it is worth to wait with so many points left. */
const waitingWith = ({ scenario }: Desk, left: number): number => (left >= 5 ? 0 : tuningOf(scenario).mindWait);

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

/**
 * Legal acts that promise most by a quick look, with their utility by the full preview, best first; losers are left out.
 * None where the first draw falls on waiting in any case.
 */
function candidates(desk: Desk): Candidate[] {
  const { scenario, stop, worth, view, mind } = desk;
  const { known } = deskfulOf(scenario, stop.capital);
  const { count, places, most } = promising(deskfulOf(scenario, stop.capital), worth, view.seen.q, stop.opens ?? opensAt(scenario, stop));
  const self = capitalIndex(stop.capital);
  // To whom a snub were welcome, a bound by the yes says nothing.
  const waits = worth.of[PRESTIGE + self]! < 0 ? 0 : growth(waitingWith(desk, stop.points) / mind.temperature);
  const drawn = draw(view.seen, TURNS[self]![0]!);
  let acts = 0;
  for (let i = 0; i < count; i += 1) acts += weightOf(BOUNDS[i] = boundOf(desk, known[places[i]!]!, most[i]!), mind);
  const weighed: Candidate[] = [];
  for (let i = 0; i < count; i += 1) {
    if (BOUNDS[i]! <= 0) continue;
    if (fallsOnWaiting(drawn, waits, acts)) return NONE;
    const each = known[places[i]!]!;
    const total = each.legal.answer ? worthIfAsked(desk, each) : BOUNDS[i]!;
    acts += weightOf(total, mind) - weightOf(BOUNDS[i]!, mind);
    if (total > 0) rank(weighed, { known: each, total });
  }
  return weighed;
}

/** What an act may be worth at most: what it is worth, where no answer is waited for; else if that is yes. Nought or less where it could not pay. */
function boundOf(desk: Desk, known: Known, most: number): number {
  const before = besides(desk, known);
  return !desk.narrowed && most + before <= 0 ? 0 : worthIfDone(desk, known, before);
}

const NONE: Candidate[] = [];
/** What each of the acts that promise most may be worth at most; empty of meaning between two desks. */
const BOUNDS = new Float64Array(PREVIEWED);

/** An act's weight beside waiting; none where it does not pay. */
const weightOf = (total: number, { temperature }: Mind): number => (total > 0 ? growth(total / temperature) : 0);

/** Whether a draw falls on waiting whatever rounding does to the odds, where the acts weigh so much together at most. */
const fallsOnWaiting = (drawn: number, waits: number, acts: number): boolean => drawn < (9900 * waits) / (waits + acts) - 2;

/** What is asked of a desk whose open places are listed. */
function opensAt(scenario: Scenario, stop: OrdersStop): (act: number) => number {
  const desk = deskfulOf(scenario, stop.capital);
  const open = new Map((stop.places ?? placesOf(scenario, stop)).map((place) => [actAt(desk, place), place]));
  return (act) => open.get(act) ?? -1;
}

/** Places at the desk of what is legal and can be paid. */
const placesOf = (scenario: Scenario, { capital, legal, points }: OrdersStop): number[] => legal.flatMap((each) =>
  (each.refusal !== null || each.cost > points ? [] : [placeOf(scenario, capital, each)]));

/** Puts a candidate in its place, behind its equals. */
function rank(best: Candidate[], candidate: Candidate): void {
  let place = best.length;
  best.push(candidate);
  for (; place > 0 && best[place - 1]!.total < candidate.total; place -= 1) best[place] = best[place - 1]!;
  best[place] = candidate;
}

/** What the home card is foreseen to do. */
const TALLY = emptyTally();

/** Whether to play the home card: if it pays by its own preview, and not by whim. */
function wantsHome({ scenario, view, stop, worth, mind }: Desk, left: number): boolean {
  const { home } = stop;
  if (!home || home.refusal !== null || home.cost > left || !worth.leader.home) return false;
  const total = gainOf(worth.leader.home.effects, scenario, view.seen, worth) + (-POINT * home.cost - CAMPAIGN);
  return fallOn(softmax([tuningOf(scenario).mindWait, total], mind.temperature), draw(view.seen, 'home/', stop.capital)) === 1;
}

function gainOf(effects: readonly Effect[], scenario: Scenario, seen: World, worth: Worth): number {
  if (tallyEffects(TALLY, { scenario, world: seen, by: '' }, effects)) return plusTally(0, worth, TALLY, 1);
  const sum = bareSum();
  weigh(sum, worth, previewEffects(scenario, seen, effects));
  return sum.total;
}
