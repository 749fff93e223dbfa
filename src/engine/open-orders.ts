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
 * A capital's desk. The acts stand in one list of numbers that is read from first to last: of each what it costs, where it is
 * remembered, how long it rests, its first place, its place in `more` (−1: it asks nothing but ranges) and how many ranges it
 * asks; then of each range the quantity, the least, and what it must lie under.
 */
interface FlatDesk {
  readonly acts: Int32Array;
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
const RANGES = 5;
const ACT = 6;
const LEAST = 1;
const UNDER = 2;
const RANGE = 3;

/** An act that asks more than ranges: what else it asks, and its doors. */
interface More { readonly each: Thinkable; readonly tests: readonly Test[] }

const flatDesks = oncePer((scenario): readonly FlatDesk[] => CAPITALS.map((capital) => flatDesk(deskOf(scenario)[capital])));

function flatDesk(desk: readonly Thinkable[]): FlatDesk {
  const acts: number[] = [];
  const more: More[] = [];
  for (const each of desk) {
    const { act, terms, places, doors } = each;
    const tests = terms.steps.filter((step): step is Test => !isBound(step));
    const plain = tests.length === 0 && doors.length === 0;
    const ranges = rangesOf(each);
    acts.push(act.cost, terms.place, terms.rest, places[0]!, plain ? -1 : more.length, ranges.length);
    for (const { q, least, under } of ranges) acts.push(q, least, under);
    if (!plain) more.push({ each, tests });
  }
  return { acts: Int32Array.from(acts), more, desk, legal: desk.flatMap(({ legal }) => legal) };
}

/** The ranges that an act asks; where it is only thought of with forces there, that there are some. */
function rangesOf({ terms, needs }: Thinkable): Pick<Bound, 'q' | 'least' | 'under'>[] {
  const bounds = terms.steps.filter(isBound);
  return needs < 0 ? bounds : [{ q: needs, least: 1, under: 2_147_483_647 }, ...bounds];
}

/** Places that have been found open; empty of meaning between two desks. */
const OPEN: number[] = [];

/** Places at its desk of all that is legal and that a capital can pay: of `legalOrders` what has no refusal and costs no more than its points. */
function openPlaces(scenario: Scenario, world: World, { acts, more, desk }: FlatDesk, points: number): number[] {
  const { q, acted, quarter } = world;
  const held = world.interventions.length > 0;
  let count = 0;
  let next = 0;
  for (let at = 0, i = 0; at < acts.length; at = next, i += 1) {
    next = at + ACT + RANGE * acts[at + RANGES]!;
    if (acts[at + COST]! > points || quarter < acted[acts[at + ACTED]!]! + acts[at + REST]! || !within(acts, at + ACT, next, q)) continue;
    if (held && forbidden(world, desk[i]!.order)) continue;
    const way = acts[at + MORE]! < 0 ? 0 : wayOpen(scenario, world, more[acts[at + MORE]!]!);
    if (way >= 0) OPEN[count++] = acts[at + PLACE]! + way;
  }
  return OPEN.slice(0, count);
}

/** Whether the quantities lie in the ranges from one place of the list to another. */
function within(acts: Int32Array, from: number, to: number, q: readonly number[]): boolean {
  for (let at = from; at < to; at += RANGE) {
    const value = q[acts[at]!]!;
    if (value < acts[at + LEAST]! || value >= acts[at + UNDER]!) return false;
  }
  return true;
}

/** What is said of what is open, and its places. */
export function openOrders(scenario: Scenario, world: World, capital: Capital): { readonly legal: LegalOrder[]; readonly places: number[] } {
  const flat = flatDesks(scenario)[capitalIndex(capital)]!;
  const places = openPlaces(scenario, world, flat, pointsOf(world, capital));
  return { legal: places.map((place) => flat.legal[place]!), places };
}

/** How an act is legal that asks more than ranges: 0 alone, else through which of its doors; −1 not at all. */
function wayOpen(scenario: Scenario, world: World, { each, tests }: More): number {
  const door = doorAmong(world, each.doors);
  if (door !== null && !opens(scenario, world, door)) return -1;
  for (let i = 0; i < tests.length; i += 1) if (tests[i]!(each.terms.pair, world, scenario) !== null) return -1;
  return wayThrough(each, door);
}
