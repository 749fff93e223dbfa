/**
 * What a capital wants: hundredths of utility for each point of each quantity, from its leader's temper, the
 * scenario's aims and the leader's mandates; and the deeds that these ask for. A view suffices to compute it.
 */
import type { Capital, Quarter, View, World } from '../engine/types.ts';
import { CAPITALS, THEATRES, THIRD_PARTIES } from '../engine/types.ts';
import type { Aim, Leader, Measure, Scenario } from '../engine/scenario.ts';
import {
  ALIGNMENT, capitalIndex, COUNT, direction, dyad, DYAD_THIRD, ECONOMY, HEAT, PRESTIGE, STRENGTH, SUPPORT, TENSION, TRADE, TRUST,
} from '../engine/quantities.ts';
import { bandIndex, leaderOf, oncePer, tuningOf } from '../engine/index.ts';
import type { Promises } from './promises.ts';

/** A deed that an aim or mandate asks for, worth `by` if the deciding option brings it about. */
export interface Deed {
  readonly event: number;
  readonly option: string | null;
  readonly flag: number;
  readonly treaty: number;
  readonly by: number;
  readonly code: string;
  readonly id: string;
}

export interface Worth {
  readonly capital: Capital;
  readonly leader: Leader;
  /** Hundredths of utility for one point, by quantity. */
  readonly of: readonly number[];
  /** What most of that worth comes from, by quantity: `aim:…`, `mandate:…` or empty for the plain interest. */
  readonly why: readonly string[];
  readonly deeds: readonly Deed[];
  /** What acts promise by it, worked out when it is first asked for; the same for all worths that differ in deeds only. */
  readonly promised: Promised;
}

/** What the acts of its own desk promise by a worth; null as long as nobody has asked. */
export interface Promised { promises: Promises | null }

/** How much more the aim weighs that a leader secretly holds above the others. Estimate. */
const SECRET = 2;
/** Support under which home weighs twice, hundredths. Estimate. */
const WEAK = 3500;
/** Share of a deed's value that one step towards it is worth. Estimate. */
const DEED = 12;

/** The worths of a capital as far as a world (or a view of it) shows them; unseen mandates count as an even mix. */
export function worthOf(scenario: Scenario, world: World, capital: Capital): Worth {
  const { worths, ends } = known(scenario);
  const key = keyOf(scenario, world, capitalIndex(capital));
  const over = overBy(scenario, world.quarter);
  const before = worths.get(key * (ends.length + 1) + over);
  if (before) return before;
  const leader = leaderOf(scenario, world, capital);
  const { of, why, promised } = valuesOf(scenario, world, leader, key);
  const worth = { capital, leader, of, why, promised, deeds: gainsOf(scenario, world, leader, key).deeds[over]! };
  if (worths.size >= MOST_WORTHS) worths.clear();
  worths.set(key * (ends.length + 1) + over, worth);
  return worth;
}

/** How many of the ends are over in a quarter. Nearly every question is about the quarter that was asked about last. */
function overBy(scenario: Scenario, quarter: Quarter): number {
  const { ends, last } = known(scenario);
  if (last.quarter === quarter) return last.over;
  let over = 0;
  while (over < ends.length && ends[over]! < quarter) over += 1;
  last.quarter = quarter;
  last.over = over;
  return over;
}

/** The worths that a capital may have behind what is not known of it: each secret aim, each pair of promises; or the one that shows. */
export function mindsOf(scenario: Scenario, world: World, capital: Capital): Worth[] {
  const self = capitalIndex(capital);
  const hides = leaderOf(scenario, world, capital).leanings.length > 0;
  const aims = scenario.aims.flatMap((aim, index) => (hides && aim.capital === capital ? [index] : []));
  const secret = world.secretAims[self]! >= 0 || aims.length === 0 ? [world.secretAims[self]!] : aims;
  const mandates = world.mandates[self]!.length > 0 ? [world.mandates[self]!] : pairsOf(leaderOf(scenario, world, capital).mandates.map(({ id }) => id));
  const swapped = <T>(list: readonly T[], value: T): T[] => list.map((each, index) => (index === self ? value : each));
  return secret.flatMap((aim) => mandates.map((pair) => (
    worthOf(scenario, { ...world, secretAims: swapped(world.secretAims, aim), mandates: swapped(world.mandates, pair) }, capital)
  )));
}

/** All pairs of a list; the list itself where it has no two. */
function pairsOf(ids: readonly string[]): string[][] {
  const pairs = ids.flatMap((first, i) => ids.slice(i + 1).map((second) => [first, second]));
  return pairs.length > 0 ? pairs : [[...ids]];
}

/** So many worths, and of what hangs on no quarter, are kept: nearly all of any campaign, and no more memory the longer an ensemble runs. */
const MOST_WORTHS = 16000;
const MOST_KEPT = 8000;

type Values = Pick<Worth, 'of' | 'why' | 'promised'>;

/** Worths that have been worked out, what of them hangs on no quarter, and what on aims and mandates alone; the quarters after which deeds are no longer worth anything, ascending. */
interface Known {
  readonly worths: Map<number, Worth>;
  readonly values: Map<number, Values>;
  readonly gains: Map<number, Gains>;
  readonly ends: readonly number[];
  readonly last: { quarter: Quarter; over: number };
  readonly most: number;
}

/** What aims and mandates add to the plain interests, one after the other, where most of each comes from, and the deeds that still count after so many of the ends. */
interface Gains {
  readonly q: readonly number[];
  readonly by: readonly number[];
  readonly why: readonly string[];
  readonly deeds: readonly (readonly Deed[])[];
}

const known = oncePer((scenario): Known => {
  const measures = [...scenario.aims, ...scenario.leaders.flatMap(({ mandates }) => mandates)].map(({ measure }) => measure);
  const ends = new Set(measures.flatMap((measure) => (measure.kind === 'deed' ? [measure.by] : [])));
  const most = Math.max(0, ...scenario.leaders.map(({ mandates }) => mandates.length));
  return { worths: new Map(), values: new Map(), gains: new Map(), ends: [...ends].sort((a, b) => a - b), last: { quarter: -1, over: 0 }, most };
});

/** All that a worth hangs on beside the time of its deeds, as one number: leader, secret aim, mandates, weak support, dangers. */
function keyOf(scenario: Scenario, world: World, self: number): number {
  const { most } = known(scenario);
  const leader = world.leaders[self]!;
  const chosen = world.mandates[self]!;
  let key = leader * (scenario.aims.length + 1) + world.secretAims[self]! + 1;
  const { mandates } = scenario.leaders[leader]!;
  if (chosen.length === 0) key *= 1 << most;
  else for (let i = 0; i < most; i += 1) key = key * 2 + (i < mandates.length && chosen.includes(mandates[i]!.id) ? 1 : 0);
  key = key * 2 + (world.q[SUPPORT + self]! < WEAK ? 1 : 0);
  for (let pair = 0; pair < DYAD_THIRD.length; pair += 1) if (DYAD_THIRD[pair] !== self) key = key * 4 + dangerOf(world, pair);
  return key;
}

/** In how many ways support and two dangers stand in such a number. */
const STANDINGS = 2 * 4 * 4;

function valuesOf(scenario: Scenario, world: World, leader: Leader, key: number): Values {
  const { values } = known(scenario);
  const before = values.get(key);
  if (before) return before;
  const found = workOut(scenario, world, leader, key);
  if (values.size >= MOST_KEPT) values.clear();
  values.set(key, found);
  return found;
}

function workOut(scenario: Scenario, world: World, leader: Leader, key: number): Values {
  const of = interests(scenario, world, leader);
  const { q, by, why } = gainsOf(scenario, world, leader, key);
  for (let i = 0; i < q.length; i += 1) of[q[i]!]! += by[i]!;
  return { of, why, promised: { promises: null } };
}

/** Aims and mandates stay as they are for a term, while support and dangers come and go. */
function gainsOf(scenario: Scenario, world: World, leader: Leader, key: number): Gains {
  const { gains } = known(scenario);
  const wished = Math.floor(key / STANDINGS);
  const before = gains.get(wished);
  if (before) return before;
  const found = workOutGains(wishes(scenario, world, leader), known(scenario).ends);
  if (gains.size >= MOST_KEPT) gains.clear();
  gains.set(wished, found);
  return found;
}

function workOutGains(wished: readonly Wish[], ends: readonly number[]): Gains {
  const lift = new Array<number>(COUNT).fill(0);
  const why = new Array<string>(COUNT).fill('');
  const all: [number[], number[]] = [[], []];
  for (const { share, code, id, measure } of wished) {
    if (measure.kind === 'deed') continue;
    for (const { q, weight } of measure.terms) {
      const gain = (share * weight) / 100;
      all[0].push(q);
      all[1].push(gain);
      if (Math.abs(gain) > Math.abs(lift[q]!)) {
        lift[q] = gain;
        why[q] = `${code}:${id}`;
      }
    }
  }
  const deeds = [...ends, Infinity].map((end) => wished.flatMap((wish) => (wish.measure.kind === 'deed' && wish.measure.by >= end ? [deedOf(wish, wish.measure)] : [])));
  return { q: all[0], by: all[1], why, deeds };
}

const deedOf = ({ share, code, id }: Wish, { event, option, flag, treaty }: Extract<Measure, { kind: 'deed' }>): Deed =>
  ({ event, option, flag, treaty, by: share * DEED, code, id });

/** The worth of the capital whose view this is. */
export const worthIn = (scenario: Scenario, view: View): Worth => worthOf(scenario, view.seen, view.capital);

interface Wish { readonly share: number; readonly code: string; readonly id: string; readonly measure: Measure }

function wishes(scenario: Scenario, world: World, leader: Leader): Wish[] {
  const { mindAims, mindMandates } = tuningOf(scenario);
  const aims = scenario.aims.filter((aim) => aim.capital === leader.capital);
  const secret = scenario.aims[world.secretAims[capitalIndex(leader.capital)]!];
  const weight = (aim: Aim): number => aim.weight * (aim === secret ? SECRET : 1);
  const total = aims.reduce((sum, aim) => sum + weight(aim), 0) || 1;
  const list: Wish[] = aims.map((aim) => (
    { share: (mindAims * weight(aim)) / total, code: 'aim', id: aim.id, measure: aim.measure }
  ));
  const chosen = world.mandates[capitalIndex(leader.capital)] ?? [];
  const known = leader.mandates.filter((mandate) => chosen.includes(mandate.id));
  const mandates = known.length > 0 ? known : leader.mandates;
  for (const mandate of mandates) {
    list.push({ share: mindMandates / mandates.length, code: 'mandate', id: mandate.id, measure: mandate.measure });
  }
  return list;
}

/** Plain interests: what every leader wants, leaning by temper. All numbers are estimates. */
function interests(scenario: Scenario, world: World, leader: Leader): number[] {
  const self = capitalIndex(leader.capital);
  const of = lasting(scenario).get(leader)!.slice();
  if (world.q[SUPPORT + self]! < WEAK) of[SUPPORT + self]! *= 2;
  for (let other = 0; other < CAPITALS.length; other += 1) {
    if (other !== self) toward(of, { self, other, need: needOf(scenario, world, dyad(self, third(self, other))) }, leader);
  }
  return of;
}

/** What of these hangs on the leader alone. */
const lasting = oncePer(({ leaders }): ReadonlyMap<Leader, readonly number[]> => new Map(leaders.map((leader) => [leader, lastingOf(leader)])));

function lastingOf({ capital, temper }: Leader): number[] {
  const self = capitalIndex(capital);
  const of = Array.from({ length: COUNT }, () => 0);
  of[SUPPORT + self] = 5 + temper.constraint;
  of[PRESTIGE + self] = 7;
  of[STRENGTH + self] = 5;
  of[ECONOMY + self] = 5;
  THIRD_PARTIES.forEach((_, party) => {
    for (let other = 0; other < 3; other += 1) of[ALIGNMENT + party * 3 + other] = other === self ? 1.5 : -0.5;
  });
  THEATRES.forEach((_, theatre) => { of[HEAT + theatre] = (temper.risk - 6) / 4; });
  return of;
}

const third = (a: number, b: number): number => DYAD_THIRD[dyad(a, b)]!;

/** How much more a capital needs calm with one side while it stands in a crisis, at the brink or near war with the other. */
const needOf = (scenario: Scenario, world: World, pair: number): number =>
  1 + (tuningOf(scenario).mindBalance * dangerOf(world, pair)) / 100;

/** Bands of tension above rivalry: 0 up to a rivalry, 1 a crisis, 2 the brink, 3 war possible. */
const dangerOf = ({ q }: World, pair: number): number => Math.max(0, bandIndex(q[TENSION + pair]!) - 1);

interface Side { readonly self: number; readonly other: number; readonly need: number }

function toward(of: number[], { self, other, need }: Side, { temper }: Leader): void {
  const pair = dyad(self, other);
  const apart = dyad(other, DYAD_THIRD[pair]!);
  of[TRUST + direction(other, self)] = (1 + temper.pragmatism / 2) * need;
  of[TRUST + direction(self, other)] = 0.5 * need;
  of[TRUST + direction(other, DYAD_THIRD[pair]!)] = -0.3 - temper.suspicion / 10;
  of[TENSION + pair] = -(8 - temper.risk) * need;
  of[TENSION + apart] = (temper.suspicion - 2) / 4;
  of[PRESTIGE + other] = -1;
  of[STRENGTH + other] = -1.5;
  of[TRADE + pair] = 0.02;
}
