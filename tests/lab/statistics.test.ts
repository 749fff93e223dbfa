import { describe, expect, it } from 'vitest';
import { addTo, emptyHistogram, emptyMean, put, quantile, summary } from '../../src/lab/statistics.ts';

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

describe('a histogram', () => {
  it('gives quantiles to within a point, and never grows', () => {
    const histogram = emptyHistogram(0, 100);
    for (let i = 0; i < 1000; i += 1) put(histogram, (i * 100) / 1000);
    expect(quantile(histogram, 0.1)).toBeCloseTo(10, 0);
    expect(quantile(histogram, 0.5)).toBeCloseTo(50, 0);
    expect(quantile(histogram, 0.9)).toBeCloseTo(90, 0);
    expect(histogram.bins.length).toBe(101);
  });

  it('keeps what lies outside in its last bins', () => {
    const histogram = emptyHistogram(-10, 10);
    put(histogram, -50);
    put(histogram, 50);
    expect([histogram.bins[0], histogram.bins.at(-1)]).toEqual([1, 1]);
  });
});
