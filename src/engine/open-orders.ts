/** What is open to a capital, asked of its desk in flat lists: thousands of acts are looked at in a campaign, and few are ordered. */
import { isBound } from './act-conditions.ts';
import type { Bound, Test } from './act-conditions.ts';
import { deskOf } from './desk.ts';
import type { Thinkable } from './desk.ts';
import { oncePer } from './once-per.ts';
import { doorAmong, doorOpens, forbidden, pointsOf } from './orders.ts';
import { capitalIndex } from './quantities.ts';
import { CAPITALS } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, LegalOrder, World } from './types.ts';

/** A capital's desk: by act what it costs, where it is remembered and how long it rests, the ranges that it asks (from `first[i]` to `first[i + 1]`), and its first place. */
interface FlatDesk {
  readonly cost: Int32Array;
  readonly acted: Int32Array;
  readonly rest: Int32Array;
  readonly first: Int32Array;
  readonly q: Int32Array;
  readonly least: Int32Array;
  readonly under: Int32Array;
  readonly place: Int32Array;
  /** Acts that ask more than ranges, null the others. */
  readonly more: readonly (More | null)[];
  readonly desk: readonly Thinkable[];
  /** What is said of each place. */
  readonly legal: readonly LegalOrder[];
}
interface More { readonly each: Thinkable; readonly tests: readonly Test[] }

const flatDesks = oncePer((scenario): readonly FlatDesk[] => CAPITALS.map((capital) => flatDesk(deskOf(scenario)[capital])));

function flatDesk(desk: readonly Thinkable[]): FlatDesk {
  const bounds = desk.map(boundsOf);
  const all = bounds.flat();
  const first = [0];
  for (const each of bounds) first.push(first[first.length - 1]! + each.length);
  return {
    cost: Int32Array.from(desk, ({ act }) => act.cost),
    acted: Int32Array.from(desk, ({ terms }) => terms.place),
    rest: Int32Array.from(desk, ({ terms }) => terms.rest),
    first: Int32Array.from(first),
    q: Int32Array.from(all, ({ q }) => q),
    least: Int32Array.from(all, ({ least }) => least),
    under: Int32Array.from(all, ({ under }) => under),
    place: Int32Array.from(desk, ({ places }) => places[0]!),
    more: desk.map(moreOf),
    desk,
    legal: desk.flatMap(({ legal }) => legal),
  };
}

/** The ranges that an act asks; where it is only thought of with forces there, that there are some. */
function boundsOf({ terms, needs }: Thinkable): Pick<Bound, 'q' | 'least' | 'under'>[] {
  const bounds = terms.steps.filter(isBound);
  return needs < 0 ? bounds : [{ q: needs, least: 1, under: 2_147_483_647 }, ...bounds];
}

function moreOf(each: Thinkable): More | null {
  const tests = each.terms.steps.filter((step): step is Test => !isBound(step));
  return tests.length === 0 && each.doors.length === 0 ? null : { each, tests };
}

/** Places at its desk of all that is legal and that a capital can pay: of `legalOrders` what has no refusal and costs no more than its points. */
export function openPlaces(scenario: Scenario, world: World, capital: Capital): number[] {
  const flat = flatDesks(scenario)[capitalIndex(capital)]!;
  const { cost, acted, rest, place, more, desk } = flat;
  const points = pointsOf(world, capital);
  const held = world.interventions.length > 0;
  const open: number[] = [];
  for (let i = 0; i < cost.length; i += 1) {
    if (cost[i]! > points || world.quarter < world.acted[acted[i]!]! + rest[i]! || !within(flat, i, world.q)) continue;
    if (held && forbidden(world, desk[i]!.order)) continue;
    const way = more[i] === null ? 0 : wayOpen(scenario, world, more[i]!);
    if (way >= 0) open.push(place[i]! + way);
  }
  return open;
}

/** What is said of what is open, and its places. */
export function openOrders(scenario: Scenario, world: World, capital: Capital): { readonly legal: LegalOrder[]; readonly places: number[] } {
  const { legal } = flatDesks(scenario)[capitalIndex(capital)]!;
  const places = openPlaces(scenario, world, capital);
  return { legal: places.map((place) => legal[place]!), places };
}

function within({ first, q: at, least, under }: FlatDesk, i: number, q: readonly number[]): boolean {
  const end = first[i + 1]!;
  for (let b = first[i]!; b < end; b += 1) if (q[at[b]!]! < least[b]! || q[at[b]!]! >= under[b]!) return false;
  return true;
}

/** How an act is legal that asks more than ranges: 0 alone, else through which of its doors; −1 not at all. */
function wayOpen(scenario: Scenario, world: World, { each: { doors, terms }, tests }: More): number {
  const door = doors.length === 0 ? null : doorAmong(scenario, world, doors);
  if (door !== null && !doorOpens(scenario, world, door)) return -1;
  for (let i = 0; i < tests.length; i += 1) if (tests[i]!(terms.pair, world, scenario) !== null) return -1;
  return door === null ? 0 : doors.indexOf(door) + 1;
}
