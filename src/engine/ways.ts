/** What effects change, on each way that chance may fall, as bare numbers: for the preview that words it, and for whoever only weighs. */
import { removed } from './registry/effects.ts';
import { indirect, roomFor } from './tally.ts';
import type { Change, Look } from './tally.ts';
import type { PackedOption } from './packed.ts';
import type { Effect } from './scenario.ts';
import type { World } from './types.ts';

/** More ways than this are not told apart. */
const MOST = 16;

/**
 * The quantities that may change, in the order in which they are first named, and why; how likely each way is, 0 … 1; and by
 * how much (hundredths) each quantity changes on each way before its range cuts it: all ways of the first, then of the second.
 */
export interface Ways {
  readonly q: readonly number[];
  readonly because: readonly (string | null)[];
  readonly chance: readonly number[];
  readonly by: readonly number[];
}

/** One way that chance may fall: its probability and the change of each quantity, by its place among those named so far. */
interface Way { readonly chance: number; readonly by: number[] }

/** What has been named so far. */
interface Named { readonly q: number[]; readonly because: (string | null)[] }

/** All ways of a list of effects. */
export function waysOf({ scenario, world, by }: Look, effects: readonly Effect[]): Ways {
  const q: number[] = [];
  const because: (string | null)[] = [];
  const ways = follow({ scenario, world, by, named: { q, because } }, effects, [{ chance: 1, by: [] }]);
  return { q, because, chance: ways.map(({ chance }) => chance), by: q.flatMap((_, place) => ways.map((way) => way.by[place] ?? 0)) };
}

/** All ways of an option: kept for a gravity where they hang on nothing else. */
export function waysOfOption(look: Look, packed: PackedOption): Ways {
  const { gravity, interventions } = look.world;
  if (!packed.steady || (packed.clauses && interventions.length > 0)) return waysOf(look, packed.option.effects);
  if (packed.ways === null || packed.gravity !== gravity) {
    packed.ways = waysOf(look, packed.option.effects);
    packed.gravity = gravity;
  }
  return packed.ways;
}

interface NamingLook extends Look { readonly named: Named }

/** Follows effects on each of these ways, which are changed. */
function follow(look: NamingLook, effects: readonly Effect[], ways: Way[]): Way[] {
  let now = ways;
  for (const effect of effects) {
    if (effect.clause !== undefined && removed(look.world, effect.clause)) continue;
    if (effect.do === 'chance') now = parted(look, now, effect);
    else if (effect.do === 'shift') move(look.named, now, effect);
    else for (const change of indirect(look, effect)) move(look.named, now, change);
  }
  return now;
}

function move({ q, because }: Named, ways: readonly Way[], change: Change): void {
  let place = q.indexOf(change.q);
  if (place < 0) {
    place = q.push(change.q) - 1;
    because.push(change.because);
  }
  for (const { by } of ways) {
    while (by.length <= place) by.push(0);
    by[place]! += change.by;
  }
}

/** Both ways of a chance, with the leaning to history that the draw itself has. */
function parted(look: NamingLook, ways: readonly Way[], { chance: percent, history, then, else: other }: Extract<Effect, { do: 'chance' }>): Way[] {
  const { gravity } = look.world;
  const share = (percent * (100 - gravity) + (history ? 100 * gravity : 0)) / 10000;
  const way = (effects: readonly Effect[], part: number): Way[] =>
    (part > 0 ? follow(look, effects, ways.map(({ chance, by }) => ({ chance: chance * part, by: [...by] }))) : []);
  return [...way(then, share), ...way(other, 1 - share)].slice(0, MOST);
}

/** Between which ends (hundredths) a quantity will change, and the chance (0 … 100) that it does; `sure` and `range` it does in any case. */
export interface Span { low: number; high: number; chance: number; certainty: 'sure' | 'range' | 'chance' }

export const emptySpan = (): Span => ({ low: 0, high: 0, chance: 100, certainty: 'sure' });

/** Fills in what is to be foreseen of the quantity at a place among the ways. */
export function spanOf(span: Span, world: World, ways: Ways, place: number): void {
  const q = ways.q[place]!;
  const first = place * ways.chance.length;
  const end = first + ways.chance.length;
  let low = roomFor(world, q, ways.by[first]!);
  let high = low;
  for (let i = first + 1; i < end; i += 1) {
    const room = roomFor(world, q, ways.by[i]!);
    low = Math.min(low, room);
    high = Math.max(high, room);
  }
  span.low = low;
  span.high = high;
  span.chance = 100;
  span.certainty = low === high ? 'sure' : 'range';
  if (low !== high && (low === 0 || high === 0)) maybe(span, world, ways, place);
}

/** Where a quantity moves so far or not at all, that is no range but a chance. */
function maybe(span: Span, world: World, { q, chance, by }: Ways, place: number): void {
  const { low, high } = span;
  let moves = 0;
  for (let i = 0; i < chance.length; i += 1) {
    const room = roomFor(world, q[place]!, by[place * chance.length + i]!);
    if (room !== low && room !== high) return;
    if (room !== 0) moves += chance[i]!;
  }
  span.low = span.high = low + high;
  span.chance = Math.round(moves * 100);
  span.certainty = 'chance';
}
