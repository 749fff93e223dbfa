/** Quantile bands of tension and trust for every quarter of an ensemble. */
import { quarterName } from '../engine/index.ts';
import { TENSION, TRUST } from '../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { World } from '../engine/types.ts';
import { emptyHistogram, mergeHistogram, put, quantile, round } from './statistics.ts';
import type { Histogram } from './statistics.ts';

export interface Band { readonly p10: number; readonly p50: number; readonly p90: number; readonly mean: number }
export interface BandRow {
  readonly date: string;
  readonly n: number;
  readonly tension: Readonly<Record<string, Band>>;
  readonly trust: Readonly<Record<string, Band>>;
}

interface Row { readonly tension: readonly Histogram[]; readonly trust: readonly Histogram[] }
/** Bands under way: for each quarter three histograms of tension and six of trust. */
export interface Bands { readonly from: number; readonly quarters: number; readonly rows: Row[] }

export const emptyBands = ({ from, to }: Pick<Scenario, 'from' | 'to'>): Bands => ({ from, quarters: to - from + 1, rows: [] });

const emptyRow = (): Row => ({
  tension: DYADS.map(() => emptyHistogram(0, 100)),
  trust: DIRECTIONS.map(() => emptyHistogram(-100, 100)),
});

/** Takes the rows of a finished campaign, without its epilogue. */
export function addBands(bands: Bands, { rows }: Pick<World, 'rows'>): void {
  const last = Math.min(rows.length, bands.quarters);
  for (let index = 0; index < last; index += 1) {
    const row = rows[index]!;
    const here = (bands.rows[index] ??= emptyRow());
    for (let dyad = 0; dyad < 3; dyad += 1) put(here.tension[dyad]!, row[TENSION + dyad]! / 100);
    for (let direction = 0; direction < 6; direction += 1) put(here.trust[direction]!, row[TRUST + direction]! / 100);
  }
}

/** Takes all that others of the same scenario have taken. */
export function mergeBands(bands: Bands, other: Bands): void {
  other.rows.forEach(({ tension, trust }, index) => {
    const here = (bands.rows[index] ??= emptyRow());
    tension.forEach((histogram, dyad) => mergeHistogram(here.tension[dyad]!, histogram));
    trust.forEach((histogram, direction) => mergeHistogram(here.trust[direction]!, histogram));
  });
}

/** The bands as they are given out. */
export const bandRows = ({ from, rows }: Bands): BandRow[] => rows.map(({ tension, trust }, index) => ({
  date: quarterName(from + index),
  n: tension[0]!.n,
  tension: Object.fromEntries(DYADS.map((dyad, i) => [dyad, bandOf(tension[i]!)])),
  trust: Object.fromEntries(DIRECTIONS.map((direction, i) => [direction, bandOf(trust[i]!)])),
}));

const bandOf = (histogram: Histogram): Band => ({
  p10: quantile(histogram, 0.1),
  p50: quantile(histogram, 0.5),
  p90: quantile(histogram, 0.9),
  mean: round(histogram.sum / histogram.n),
});
