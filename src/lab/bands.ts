/**
 * Quantile bands of tension and trust for every quarter of an ensemble: one histogram of whole points for each, in flat
 * typed arrays. Counts and sums are whole numbers: no order can change them. The histograms are a thousand times as large
 * as what a campaign adds to them, so a part that is sent carries its few campaigns as they are.
 */
import { quarterName } from '../engine/index.ts';
import { TENSION, TRUST } from '../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { World } from '../engine/types.ts';
import { quantile, round } from './statistics.ts';

export interface Band { readonly p10: number; readonly p50: number; readonly p90: number; readonly mean: number }
export interface BandRow {
  readonly date: string;
  readonly n: number;
  readonly tension: Readonly<Record<string, Band>>;
  readonly trust: Readonly<Record<string, Band>>;
}

/** What is banded: its index in `World.q`, its lowest point, and where its bins stand in a quarter's. */
interface Series { readonly q: number; readonly low: number; readonly high: number; readonly at: number }

const seriesOf = (first: number, names: readonly string[], ends: readonly [number, number], start: number): Series[] => {
  const [low, high] = ends;
  return names.map((_, index) => ({ q: first + index, low, high, at: start + index * (high - low + 1) }));
};
const TENSIONS = seriesOf(TENSION, DYADS, [0, 100], 0);
const TRUSTS = seriesOf(TRUST, DIRECTIONS, [-100, 100], 101 * DYADS.length);
const SERIES = [...TENSIONS, ...TRUSTS];
/** Bins of a quarter. */
const WIDTH = 101 * DYADS.length + 201 * DIRECTIONS.length;

/** Histograms of so many quarters. `sums` are in hundredths. */
interface Counted { readonly n: Int32Array; readonly bins: Int32Array; readonly sums: Float64Array }

/** Bands under way: campaigns that are not yet counted, and the count of all others, once there is one. */
export interface Bands {
  readonly from: number;
  readonly quarters: number;
  readonly waiting: Int16Array[];
  counted: Counted | null;
}

export const emptyBands = ({ from, to }: Pick<Scenario, 'from' | 'to'>): Bands => ({ from, quarters: to - from + 1, waiting: [], counted: null });

/** What is banded of a finished campaign, quarter by quarter, without its epilogue. */
export function bandedIn({ from, to }: Pick<Scenario, 'from' | 'to'>, { rows }: Pick<World, 'rows'>): Int16Array {
  const last = Math.min(rows.length, to - from + 1);
  const banded = new Int16Array(last * SERIES.length);
  for (let index = 0; index < last; index += 1) {
    const row = rows[index]!;
    for (let s = 0; s < SERIES.length; s += 1) banded[index * SERIES.length + s] = row[SERIES[s]!.q]!;
  }
  return banded;
}

/** Takes what is banded of a campaign. */
export function addBands({ waiting }: Bands, banded: Int16Array): void {
  waiting.push(banded);
}

/** Takes all that others of the same scenario have taken. */
export function mergeBands(bands: Bands, { waiting, counted }: Bands): void {
  const into = countedIn(bands);
  for (const banded of waiting) addBanded(into, banded);
  if (counted === null) return;
  addAll(into.n, counted.n);
  addAll(into.bins, counted.bins);
  addAll(into.sums, counted.sums);
}

/** The histograms with all that was waiting in them. */
function countedIn(bands: Bands): Counted {
  const { quarters, waiting } = bands;
  const counted = (bands.counted ??= { n: new Int32Array(quarters), bins: new Int32Array(quarters * WIDTH), sums: new Float64Array(quarters * SERIES.length) });
  for (const banded of waiting.splice(0)) addBanded(counted, banded);
  return counted;
}

function addBanded({ n, bins, sums }: Counted, banded: Int16Array): void {
  for (let i = 0, index = 0; i < banded.length; index += 1) {
    n[index]! += 1;
    for (let s = 0; s < SERIES.length; s += 1, i += 1) {
      const { low, high, at } = SERIES[s]!;
      const value = banded[i]!;
      const point = Math.min(high, Math.max(low, Math.floor(value / 100)));
      bins[index * WIDTH + at + point - low]! += 1;
      sums[i]! += value;
    }
  }
}

function addAll(into: Int32Array | Float64Array, from: Int32Array | Float64Array): void {
  for (let i = 0; i < from.length; i += 1) into[i]! += from[i]!;
}

/** The bands as they are given out; a quarter that no campaign reached is left out. */
export function bandRows(bands: Bands): BandRow[] {
  const rows: BandRow[] = [];
  const counted = countedIn(bands);
  for (let index = 0; index < bands.quarters && counted.n[index]! > 0; index += 1) {
    const named = (names: readonly string[], series: readonly Series[]): Record<string, Band> =>
      Object.fromEntries(names.map((name, i) => [name, bandOf(counted, index, series[i]!)]));
    rows.push({ date: quarterName(bands.from + index), n: counted.n[index]!, tension: named(DYADS, TENSIONS), trust: named(DIRECTIONS, TRUSTS) });
  }
  return rows;
}

function bandOf({ n, bins, sums }: Counted, index: number, series: Series): Band {
  const start = index * WIDTH + series.at;
  const histogram = { low: series.low, bins: bins.subarray(start, start + series.high - series.low + 1), n: n[index]! };
  const mean = sums[index * SERIES.length + SERIES.indexOf(series)]! / n[index]! / 100;
  return { p10: quantile(histogram, 0.1), p50: quantile(histogram, 0.5), p90: quantile(histogram, 0.9), mean: round(mean) };
}
