import { describe, expect, it } from 'vitest';
import { pairedShares } from '../../src/lab/intervals.ts';
import { addPair, comparison, emptyPairs, mergePairs } from '../../src/lab/pairs.ts';
import type { Pairs, Value } from '../../src/lab/pairs.ts';

const NUMBER = { share: false, never: null };

function pairsOf(reading: { share: boolean; never: number | null }, list: readonly [Value, Value][]): Pairs {
  const pairs = emptyPairs(reading);
  for (const [before, after] of list) addPair(pairs, before, after);
  return pairs;
}

describe('pairs of numbers', () => {
  it('have the difference and interval worked out by hand', () => {
    // Differences 1, 3, 2, 2: mean 2, deviation √(2/3) = 0.8165, half-width 3.182 × 0.8165 / 2 = 1.2990.
    const found = comparison(pairsOf(NUMBER, [[10, 11], [20, 23], [30, 32], [40, 42]]));
    expect(found).toMatchObject({ n: 4, baseline: 25, intervention: 27, difference: 2 });
    const interval = found.interval as readonly [number, number];
    expect(interval[0]).toBeCloseTo(0.701, 3);
    expect(interval[1]).toBeCloseTo(3.299, 3);
  });

  it('count campaigns without a date apart, and reckon them as just after the end where that is wanted', () => {
    const pairs = pairsOf({ share: false, never: 1980 }, [[1960, 1961], [1962, null], [null, null], [null, 1970]]);
    expect(comparison(pairs)).toMatchObject({ n: 1, difference: 1, interval: null, none: { baseline: 2, intervention: 2 } });
    // +1, +18, 0, −10
    expect(pairs.reckoned).toMatchObject({ n: 4, mean: 2.25 });
  });
});

describe('pairs of shares', () => {
  it('have Agresti and Min’s interval: 12 gained and 2 lost of 100', () => {
    // p = 12.5/102 and 2.5/102: difference 0.0980, half-width 1.96 √((0.1471 − 0.0096) / 102) = 0.0720.
    const [low, high] = pairedShares(100, 12, 2);
    expect(low).toBeCloseTo(0.0261, 3);
    expect(high).toBeCloseTo(0.17, 3);
  });

  it('are not certain where nothing changed', () => {
    const found = comparison(pairsOf({ share: true, never: null }, Array.from({ length: 50 }, () => [1, 1] as [Value, Value])));
    expect(found.difference).toBe(0);
    const [low, high] = found.interval as readonly [number, number];
    expect(low).toBeLessThan(0);
    expect(high).toBeCloseTo(-low, 6);
  });
});

describe('pairs of names', () => {
  const list: [Value, Value][] = [['US', 'US'], ['US', 'CN'], ['SU', 'CN'], [null, null], ['US', null]];

  it('count each name in both arms, and how its share moved', () => {
    expect(comparison(pairsOf(NUMBER, list))).toMatchObject({
      n: 5, baseline: { US: 3, SU: 1, none: 1 }, intervention: { US: 1, CN: 2, none: 2 }, difference: { US: -0.4, SU: -0.2, CN: 0.4, none: 0.2 },
    });
  });

  it('merge to what all of them give', () => {
    const merged = emptyPairs(NUMBER);
    mergePairs(merged, pairsOf(NUMBER, list.slice(0, 2)));
    mergePairs(merged, pairsOf(NUMBER, list.slice(2)));
    expect(comparison(merged)).toEqual(comparison(pairsOf(NUMBER, list)));
  });
});
