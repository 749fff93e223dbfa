/** Paired statistics: the same luck twice, once without and once with what is changed. Flat in the number of pairs. */
import { meanInterval, pairedShares } from './intervals.ts';
import type { Interval, Level } from './intervals.ts';
import { addTo, count, emptyMean, mergeMean, round, rounded } from './statistics.ts';
import type { Counts, Mean } from './statistics.ts';

/** What one campaign gives for an outcome or a measure. */
export type Value = number | string | null;

/** How values are to be read: a number, a share (0 or 1), or a date, whose `never` stands for what did not happen. */
export interface Reading { readonly share: boolean; readonly never: number | null }

/** Pairs under way. `names` counts outcomes that are names, as `baseline` + TAB + `intervention`. */
export interface Pairs {
  readonly reading: Reading;
  readonly baseline: Mean;
  readonly changed: Mean;
  readonly difference: Mean;
  /** The difference where what never happened counts as just after the campaign's end; equal to it elsewhere. */
  readonly reckoned: Mean;
  /** Pairs in which only the intervention holds, and only the baseline; shares only. */
  gained: number;
  lost: number;
  /** Campaigns without a value, by arm. */
  readonly none: { baseline: number; intervention: number };
  readonly names: Counts;
}

export const emptyPairs = (reading: Reading): Pairs => ({
  reading, baseline: emptyMean(), changed: emptyMean(), difference: emptyMean(), reckoned: emptyMean(),
  gained: 0, lost: 0, none: { baseline: 0, intervention: 0 }, names: {},
});

/** Takes one pair. */
export function addPair(pairs: Pairs, before: Value, after: Value): void {
  if (typeof before === 'string' || typeof after === 'string') {
    count(pairs.names, `${before ?? NONE}\t${after ?? NONE}`);
    return;
  }
  reckon(pairs, before, after);
  if (before === null) pairs.none.baseline += 1;
  if (after === null) pairs.none.intervention += 1;
  if (before !== null && after !== null) addNumbers(pairs, before, after);
}

/** What a missing name is called. */
const NONE = 'none';

function reckon({ reading: { never }, reckoned }: Pairs, before: number | null, after: number | null): void {
  const [first, second] = [before ?? never, after ?? never];
  if (first !== null && second !== null) addTo(reckoned, second - first);
}

function addNumbers(pairs: Pairs, before: number, after: number): void {
  addTo(pairs.baseline, before);
  addTo(pairs.changed, after);
  addTo(pairs.difference, after - before);
  if (after > before) pairs.gained += 1;
  if (after < before) pairs.lost += 1;
}

/** Takes all pairs of another. */
export function mergePairs(pairs: Pairs, other: Pairs): void {
  mergeMean(pairs.baseline, other.baseline);
  mergeMean(pairs.changed, other.changed);
  mergeMean(pairs.difference, other.difference);
  mergeMean(pairs.reckoned, other.reckoned);
  pairs.gained += other.gained;
  pairs.lost += other.lost;
  pairs.none.baseline += other.none.baseline;
  pairs.none.intervention += other.none.intervention;
  for (const [names, number] of Object.entries(other.names)) count(pairs.names, names, number);
}

/** A comparison of numbers or shares: means of both arms over the pairs in which both have a value. */
export interface NumberComparison {
  readonly n: number;
  readonly baseline: number | null;
  readonly intervention: number | null;
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly none: { readonly baseline: number; readonly intervention: number };
}

/** A comparison of names: how often each came, and by how much its share changed. */
export interface NameComparison {
  readonly n: number;
  readonly baseline: Readonly<Counts>;
  readonly intervention: Readonly<Counts>;
  readonly difference: Readonly<Record<string, number>>;
  readonly interval: Readonly<Record<string, Interval>>;
}

export type Comparison = NumberComparison | NameComparison;

/** What the pairs say, with an interval of the given level. */
export const comparison = (pairs: Pairs, level: Level = 95): Comparison =>
  (Object.keys(pairs.names).length > 0 ? compareNames(pairs, level) : compareNumbers(pairs, level));

/** What pairs of numbers say. */
export function compareNumbers(pairs: Pairs, level: Level): NumberComparison {
  const { baseline, changed, difference, none } = pairs;
  if (difference.n === 0) return { n: 0, baseline: null, intervention: null, difference: null, interval: null, none };
  const interval = intervalOf(pairs, difference, level);
  return {
    n: difference.n, baseline: round(baseline.mean), intervention: round(changed.mean), difference: round(difference.mean),
    interval: interval && rounded(interval), none,
  };
}

/** Interval of a mean difference; null for a single pair. */
export function intervalOf({ reading, gained, lost }: Pairs, { n, mean, m2 }: Mean, level: Level): Interval | null {
  if (n < 2) return null;
  return reading.share ? pairedShares(n, gained, lost, level) : meanInterval(n, mean, m2, level);
}

function compareNames({ names, none }: Pairs, level: Level): NameComparison {
  const baseline: Counts = {};
  const intervention: Counts = {};
  const gained: Counts = {};
  const lost: Counts = {};
  // Pairs without a name on either side are known by their number alone.
  if (none.baseline > 0) for (const arm of [baseline, intervention]) count(arm, NONE, none.baseline);
  let n = none.baseline;
  for (const [pair, number] of Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [before, after] = pair.split('\t') as [string, string];
    n += number;
    count(baseline, before, number);
    count(intervention, after, number);
    if (before === after) continue;
    count(lost, before, number);
    count(gained, after, number);
  }
  const known = [...new Set([...Object.keys(baseline), ...Object.keys(intervention)])];
  const each = <T>(of: (up: number, down: number) => T): Record<string, T> =>
    Object.fromEntries(known.map((name) => [name, of(gained[name] ?? 0, lost[name] ?? 0)]));
  return {
    n, baseline: baseline, intervention: intervention,
    difference: each((up, down) => round((up - down) / n)),
    interval: each((up, down) => rounded(pairedShares(n, up, down, level))),
  };
}
