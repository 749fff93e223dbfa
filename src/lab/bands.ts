/** Quantile bands of tension and trust for every quarter of an ensemble. */
import { quarterName } from '../engine/index.ts';
import { TENSION, TRUST } from '../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { World } from '../engine/types.ts';
import { emptyHistogram, put, quantile, round } from './statistics.ts';
import type { Histogram } from './statistics.ts';

export interface Band { readonly p10: number; readonly p50: number; readonly p90: number; readonly mean: number }
export interface BandRow {
  readonly date: string;
  readonly n: number;
  readonly tension: Readonly<Record<string, Band>>;
  readonly trust: Readonly<Record<string, Band>>;
}

/** Bands under way: for each quarter three histograms of tension and six of trust. */
export interface Bands { readonly from: number; readonly quarters: number; readonly rows: { tension: Histogram[]; trust: Histogram[] }[] }

export const emptyBands = ({ from, to }: Pick<Scenario, 'from' | 'to'>): Bands => ({ from, quarters: to - from + 1, rows: [] });

/** Takes the rows of a finished campaign, without its epilogue. */
export function addBands(bands: Bands, { rows }: World): void {
  for (const [index, row] of rows.slice(0, bands.quarters).entries()) {
    bands.rows[index] ??= {
      tension: DYADS.map(() => emptyHistogram(0, 100)),
      trust: DIRECTIONS.map(() => emptyHistogram(-100, 100)),
    };
    const here = bands.rows[index]!;
    here.tension.forEach((histogram, dyad) => put(histogram, row[TENSION + dyad]! / 100));
    here.trust.forEach((histogram, direction) => put(histogram, row[TRUST + direction]! / 100));
  }
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
