/** Statistics that take one value at a time, never grow, and add up in a fixed order: means, counts, quantiles. */
import { meanInterval, wilson } from './intervals.ts';
import type { Interval } from './intervals.ts';

/** Mean and variance after Welford (1962); `share` where the values are shares (0 or 1). */
export interface Mean { n: number; mean: number; m2: number; none: number; readonly share: boolean }

export interface MeanSummary {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** 95 % interval: of the mean after Student, of a share after Wilson. */
  readonly interval: Interval | null;
  /** Campaigns that have no value here (a date of what never happened). */
  readonly none: number;
}

export const emptyMean = (share = false): Mean => ({ n: 0, mean: 0, m2: 0, none: 0, share });

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

/** Takes all that another has taken (Chan, Golub & LeVeque 1979). The order of merging is part of the result's last bits. */
export function mergeMean(stat: Mean, other: Readonly<Mean>): void {
  stat.none += other.none;
  if (other.n === 0) return;
  const n = stat.n + other.n;
  const gap = other.mean - stat.mean;
  stat.mean += (gap * other.n) / n;
  stat.m2 += other.m2 + (gap * gap * stat.n * other.n) / n;
  stat.n = n;
}

/** Number, mean, standard deviation and 95 % interval of what was taken. */
export function summary({ n, mean, m2, none, share }: Readonly<Mean>): MeanSummary {
  if (n === 0) return { n, mean: null, sd: null, interval: null, none };
  if (n === 1) return { n, mean: round(mean), sd: null, interval: null, none };
  const interval = share ? wilson(mean * n, n) : meanInterval(n, mean, m2);
  return { n, mean: round(mean), sd: round(Math.sqrt(m2 / (n - 1))), interval: rounded(interval), none };
}

/** Six decimals are enough for anyone who reads it, and keep files small; a nought has no sign (JSON knows none). */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** An interval with six decimals. */
export const rounded = ([low, high]: Interval): Interval => [round(low), round(high)];

/** Counts by name. */
export type Counts = Record<string, number>;

/** Adds one to a name's count, or more. */
export function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** A histogram of whole points from `low` on, for quantiles in flat memory. */
export interface Histogram { readonly low: number; readonly bins: Readonly<ArrayLike<number>>; readonly n: number }

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
