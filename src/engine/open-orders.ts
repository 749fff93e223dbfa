/** What is open to a capital, asked of its desk as plain numbers: thousands of acts are looked at in a campaign, and few are ordered. */
import { isBound } from './act-conditions.ts';
import type { Bound, Test } from './act-conditions.ts';
import { deskOf } from './desk.ts';
import type { Thinkable } from './desk.ts';
import { oncePer } from './once-per.ts';
import { doorAmong, forbidden, opens, pointsOf, wayThrough } from './orders.ts';
import { capitalIndex } from './quantities.ts';
import { CAPITALS } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, LegalOrder, World } from './types.ts';

/**
 * A capital's desk. The acts stand in one list of numbers: of each what it costs, where it is remembered, how long it rests,
 * its first place, its place in `more` (−1: it asks nothing but ranges); then of each range that it asks the quantity, the
 * least, and what it must lie under. `first` says where each act begins, and where the last ends.
 */
interface FlatDesk {
  readonly acts: Int32Array;
  readonly first: Int32Array;
  readonly more: readonly More[];
  readonly desk: readonly Thinkable[];
  /** What is said of each place. */
  readonly legal: readonly LegalOrder[];
}
/** Offsets in the list: those of an act, those of a range; and how long each of both is. */
const COST = 0;
const ACTED = 1;
const REST = 2;
const PLACE = 3;
const MORE = 4;
const ACT = 5;
const LEAST = 1;
const UNDER = 2;
const RANGE = 3;

/** An act that asks more than ranges: what else it asks, and its doors. */
interface More { readonly each: Thinkable; readonly tests: readonly Test[] }

const flatDesks = oncePer((scenario): readonly FlatDesk[] => CAPITALS.map((capital) => flatDesk(deskOf(scenario)[capital])));

function flatDesk(desk: readonly Thinkable[]): FlatDesk {
  const acts: number[] = [];
  const first: number[] = [];
  const more: More[] = [];
  for (const each of desk) {
    const { act, terms, places, doors } = each;
    const tests = terms.steps.filter((step): step is Test => !isBound(step));
    const plain = tests.length === 0 && doors.length === 0;
    first.push(acts.length);
    acts.push(act.cost, terms.place, terms.rest, places[0]!, plain ? -1 : more.length);
    for (const { q, least, under } of rangesOf(each)) acts.push(q, least, under);
    if (!plain) more.push({ each, tests });
  }
  first.push(acts.length);
  return { acts: Int32Array.from(acts), first: Int32Array.from(first), more, desk, legal: desk.flatMap(({ legal }) => legal) };
}

/** The ranges that an act asks; where it is only thought of with forces there, that there are some. */
function rangesOf({ terms, needs }: Thinkable): Pick<Bound, 'q' | 'least' | 'under'>[] {
  const bounds = terms.steps.filter(isBound);
  return needs < 0 ? bounds : [{ q: needs, least: 1, under: 2_147_483_647 }, ...bounds];
}

/** A desk that is asked act by act, and what can be paid there. */
interface Asked { readonly scenario: Scenario; readonly world: World; readonly flat: FlatDesk; readonly points: number }

/** Place at its desk at which an act (by its number there) is legal and can be paid; −1 where it is not or cannot. */
function placeOpen({ scenario, world, flat, points }: Asked, act: number): number {
  const { acts, first, more, desk } = flat;
  const at = first[act]!;
  if (acts[at + COST]! > points || world.quarter < world.acted[acts[at + ACTED]!]! + acts[at + REST]!) return -1;
  if (!within(acts, at + ACT, first[act + 1]!, world.q)) return -1;
  if (world.interventions.length > 0 && forbidden(world, desk[act]!.order)) return -1;
  const way = acts[at + MORE]! < 0 ? 0 : wayOpen(scenario, world, more[acts[at + MORE]!]!);
  return way < 0 ? -1 : acts[at + PLACE]! + way;
}

/** Whether the quantities lie in the ranges from one place of the list to another. */
function within(acts: Int32Array, from: number, to: number, q: readonly number[]): boolean {
  for (let at = from; at < to; at += RANGE) {
    const value = q[acts[at]!]!;
    if (value < acts[at + LEAST]! || value >= acts[at + UNDER]!) return false;
  }
  return true;
}

const askedOf = (scenario: Scenario, world: World, capital: Capital): Asked => (
  { scenario, world, flat: flatDesks(scenario)[capitalIndex(capital)]!, points: pointsOf(world, capital) }
);

/** What is legal and can be paid, and its places: of `legalOrders` what has no refusal and costs no more than its capital's points. */
export function openOrders(scenario: Scenario, world: World, capital: Capital): { readonly legal: LegalOrder[]; readonly places: number[] } {
  const asked = askedOf(scenario, world, capital);
  const places = asked.flat.desk.map((_, act) => placeOpen(asked, act)).filter((place) => place >= 0);
  return { legal: places.map((place) => asked.flat.legal[place]!), places };
}

/** The same for whoever need not know of all: place at which an act of the desk stands open now, −1 where it does not. */
export function openings(scenario: Scenario, world: World, capital: Capital): (act: number) => number {
  const asked = askedOf(scenario, world, capital);
  return (act) => placeOpen(asked, act);
}

/** How an act is legal that asks more than ranges: 0 alone, else through which of its doors; −1 not at all. */
function wayOpen(scenario: Scenario, world: World, { each, tests }: More): number {
  const door = doorAmong(world, each.doors);
  if (door !== null && !opens(scenario, world, door)) return -1;
  for (let i = 0; i < tests.length; i += 1) if (tests[i]!(each.terms.pair, world, scenario) !== null) return -1;
  return wayThrough(each, door);
}
