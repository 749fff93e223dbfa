/** Intervals: of a mean (Student), of a share (Wilson 1927), of the difference of paired shares (Agresti & Min 2005). */

export type Interval = readonly [number, number];

/** Two-sided confidence of an interval: 90 % for claims and turning points, 95 % elsewhere. */
export type Level = 90 | 95;

const NORMAL: Readonly<Record<Level, number>> = { 90: 1.6448536, 95: 1.959964 };

/** Two-sided points of Student's t for 1 … 30 degrees of freedom. */
const STUDENT: Readonly<Record<Level, readonly number[]>> = {
  90: [
    6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746,
    1.74, 1.734, 1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697,
  ],
  95: [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12,
    2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
  ],
};

/** Student's t for `freedom` ≥ 1 degrees of freedom; above 30 by the first terms of Fisher's expansion (to three decimals). */
export function student(freedom: number, level: Level = 95): number {
  const known = STUDENT[level][freedom - 1];
  if (known !== undefined) return known;
  const z = NORMAL[level];
  const z3 = z * z * z;
  return z + (z3 + z) / (4 * freedom) + (5 * z3 * z * z + 16 * z3 + 3 * z) / (96 * freedom * freedom);
}

/** Interval of a mean of `n` ≥ 2 values with sum of squared deviations `m2`. */
export function meanInterval(n: number, mean: number, m2: number, level: Level = 95): Interval {
  const half = student(n - 1, level) * Math.sqrt(m2 / (n - 1) / n);
  return [mean - half, mean + half];
}

/** Wilson's interval of a share: `hits` of `n` ≥ 1. Never leaves 0 … 1, and is not a point where all or none hit. */
export function wilson(hits: number, n: number, level: Level = 95): Interval {
  const z = NORMAL[level];
  const zz = (z * z) / n;
  const middle = (hits / n + zz / 2) / (1 + zz);
  const half = (z / (1 + zz)) * Math.sqrt((hits / n) * (1 - hits / n) / n + zz / (4 * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * Interval of the difference of two shares of the same `n` pairs: in `gained` pairs only the second holds, in `lost`
 * only the first. Half a pair is added to each of the four cells, so that no change at all is not taken for certain.
 */
export function pairedShares(n: number, gained: number, lost: number, level: Level = 95): Interval {
  const all = n + 2;
  const up = (gained + 0.5) / all;
  const down = (lost + 0.5) / all;
  const gap = up - down;
  const half = NORMAL[level] * Math.sqrt((up + down - gap * gap) / all);
  return [Math.max(-1, gap - half), Math.min(1, gap + half)];
}
