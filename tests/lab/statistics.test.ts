import { describe, expect, it } from 'vitest';
import { student, wilson } from '../../src/lab/intervals.ts';
import type { Level } from '../../src/lab/intervals.ts';
import { addTo, emptyMean, mergeMean, quantile, summary } from '../../src/lab/statistics.ts';

describe('a mean', () => {
  it('has the number, mean, deviation and interval worked out by hand', () => {
    const stat = emptyMean();
    for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) addTo(stat, value);
    const { n, mean, sd, interval } = summary(stat);
    expect([n, mean]).toEqual([8, 5]);
    expect(sd).toBeCloseTo(2.13809, 5);
    expect(interval![0]).toBeCloseTo(5 - (2.365 * 2.13809) / Math.sqrt(8), 4);
  });

  it('counts campaigns without a value apart', () => {
    const stat = emptyMean();
    addTo(stat, null);
    addTo(stat, 3);
    expect(summary(stat)).toEqual({ n: 1, mean: 3, sd: null, interval: null, none: 1 });
    expect(summary(emptyMean()).mean).toBeNull();
  });
});

describe('a share', () => {
  it('has Wilson’s interval: 8 of 10 is 49 to 94 per cent', () => {
    const stat = emptyMean(true);
    for (const value of [1, 1, 1, 0, 1, 1, 1, 1, 0, 1]) addTo(stat, value);
    const { mean, interval } = summary(stat);
    expect(mean).toBeCloseTo(0.8, 6);
    expect(interval![0]).toBeCloseTo(0.4902, 4);
    expect(interval![1]).toBeCloseTo(0.9433, 4);
  });

  it('is never certain, even where all agree', () => {
    expect(wilson(0, 20)[1]).toBeCloseTo(0.1611, 4);
    expect(wilson(20, 20)).toEqual([expect.closeTo(0.8389, 4), 1]);
  });
});

describe('Student’s t', () => {
  it.each<[number, Level, number]>([[1, 95, 12.706], [10, 90, 1.812], [30, 95, 2.042], [40, 95, 2.0211], [60, 90, 1.6706], [120, 95, 1.9799], [1000, 90, 1.6464]])(
    'with %i degrees of freedom at %i %% is %f', (freedom, level, t) => expect(student(freedom, level)).toBeCloseTo(t, 3),
  );
});

describe('merging', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];

  it('gives what one stat over all gives', () => {
    const whole = emptyMean();
    values.forEach((value) => addTo(whole, value));
    const merged = emptyMean();
    for (const part of [values.slice(0, 3), [], values.slice(3, 4), values.slice(4)]) {
      const stat = emptyMean();
      part.forEach((value) => addTo(stat, value));
      mergeMean(merged, stat);
    }
    expect(summary(merged)).toEqual(summary(whole));
  });
});

describe('a histogram', () => {
  it('gives quantiles to within a point', () => {
    const bins = new Array<number>(101).fill(0);
    for (let i = 0; i < 1000; i += 1) bins[Math.floor(i / 10)]! += 1;
    const histogram = { low: 0, bins, n: 1000 };
    expect(quantile(histogram, 0.1)).toBeCloseTo(10, 0);
    expect(quantile(histogram, 0.5)).toBeCloseTo(50, 0);
    expect(quantile(histogram, 0.9)).toBeCloseTo(90, 0);
  });
});
