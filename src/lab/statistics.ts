/** Statistics that take one value at a time and never grow: means with intervals, counts, quantiles. */

/** Mean and variance after Welford (1962). */
export interface Mean { n: number; mean: number; m2: number; none: number }

export interface MeanSummary {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** 95 % interval of the mean. */
  readonly interval: readonly [number, number] | null;
  /** Campaigns that have no value here (a date of what never happened). */
  readonly none: number;
}

export const emptyMean = (): Mean => ({ n: 0, mean: 0, m2: 0, none: 0 });

/** Takes a value; null is counted apart. */
export function addTo(stat: Mean, value: number | null): void {
  if (value === null) {
    stat.none += 1;
    return;
  }
  stat.n += 1;
  const gap = value - stat.mean;
  stat.mean += gap / stat.n;
  stat.m2 += gap * (value - stat.mean);
}

/** Two-sided 97.5 % points of Student's t for 1 … 30 degrees of freedom. */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12,
  2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
const NORMAL = 1.96;

/** Number, mean, standard deviation and 95 % interval of what was taken. */
export function summary({ n, mean, m2, none }: Mean): MeanSummary {
  if (n === 0) return { n, mean: null, sd: null, interval: null, none };
  if (n === 1) return { n, mean: round(mean), sd: null, interval: null, none };
  const sd = Math.sqrt(m2 / (n - 1));
  const half = ((STUDENT[n - 2] ?? NORMAL) * sd) / Math.sqrt(n);
  return { n, mean: round(mean), sd: round(sd), interval: [round(mean - half), round(mean + half)], none };
}

/** Six decimals are enough for anyone who reads it, and keep files small. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Counts by name. */
export type Counts = Record<string, number>;

/** A histogram of whole points between two ends, for quantiles in flat memory. */
export interface Histogram { readonly low: number; readonly bins: number[]; n: number; sum: number }

export const emptyHistogram = (low: number, high: number): Histogram =>
  ({ low, bins: new Array<number>(high - low + 1).fill(0), n: 0, sum: 0 });

/** Takes a value in points. */
export function put(histogram: Histogram, value: number): void {
  const bin = Math.min(histogram.bins.length - 1, Math.max(0, Math.floor(value) - histogram.low));
  histogram.bins[bin]! += 1;
  histogram.n += 1;
  histogram.sum += value;
}

/** Quantile 0 … 1, by even spread within a bin of one point. */
export function quantile({ low, bins, n }: Histogram, share: number): number {
  let left = share * n;
  for (let bin = 0; bin < bins.length; bin += 1) {
    const here = bins[bin]!;
    if (here > 0 && left <= here) return round(low + bin + left / here);
    left -= here;
  }
  return low + bins.length - 1;
}
