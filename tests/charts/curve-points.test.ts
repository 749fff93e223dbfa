import { describe, expect, it } from 'vitest';
import { apartWords, curvePoints, curvesCsv, yearTicks } from '../../src/charts/curve-points.ts';
import type { CurveModel } from '../../src/charts/curve-model.ts';

/** Three quarters from 1969 Q1 on, and the opening before them. */
const curve = (own: number[], history: number[]): CurveModel =>
  ({ q: 0, name: 'Tension', low: 0, high: 10000, from: 1969 * 4, quarters: history.length - 1, own, history });

describe('a curve of the debrief', () => {
  it('begins with the opening and ends at the end of its last quarter', () => {
    const rows = curvePoints(curve([5000, 6000, 6100, 6200], [5000, 5000, 5000, 5000]));
    expect(rows[0]).toEqual({ quarter: 1969 * 4 - 1, at: 1969, own: 50, history: 50 });
    expect(rows.at(-1)).toEqual({ quarter: 1969 * 4 + 2, at: 1969.75, own: 62, history: 50 });
  });

  it('has no own value after a campaign that ended early', () => {
    expect(curvePoints(curve([5000, 6000], [5000, 5000, 5000])).map(({ own }) => own)).toEqual([50, 60, null]);
  });

  it.each([
    [[5000, 5900, 5100], [5000, 5000, 5000], 'Farthest from history in 1969 Q1: 9 above it.'],
    [[5000, 4000, 3800], [5000, 5000, 5000], 'Farthest from history in 1969 Q2: 12 below it.'],
    [[5000, 5100, 4900], [5000, 5000, 5000], 'Never far from history.'],
  ])('says when it was farthest from history', (own, history, words) => {
    expect(apartWords(curve(own, history))).toBe(words);
  });

  it.each([
    [{ from: 1969 * 4, quarters: 16 }, 336, [1969, 1970, 1971, 1972, 1973]],
    [{ from: 1949 * 4 + 3, quarters: 121 }, 336, [1950, 1955, 1960, 1965, 1970, 1975, 1980]],
    [{ from: 1949 * 4 + 3, quarters: 121 }, 200, [1950, 1960, 1970, 1980]],
  ])('names as many years as have room', (span, width, years) => {
    expect(yearTicks(span, width)).toEqual(years);
  });
});

describe('the curves as a table for other programs', () => {
  it('has a row a quarter, two columns a number, and quotes names with commas', () => {
    const [first, second] = [curve([5000, 5950], [5000, 5000, 4900]), { ...curve([-1200, 0], [-1200, -300, 0]), name: 'Trust, mine' }];
    expect(curvesCsv([first, second]).split('\r\n')).toEqual([
      'Quarter,Tension (You),Tension (History),"Trust, mine (You)","Trust, mine (History)"',
      '1968 Q4,50.00,50.00,-12.00,-12.00', '1969 Q1,59.50,50.00,0.00,-3.00', '1969 Q2,,49.00,,0.00', '',
    ]);
  });
});
