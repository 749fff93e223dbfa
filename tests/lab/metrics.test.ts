import { describe, expect, it } from 'vitest';
import { player } from '../../src/lab/campaigns.ts';
import { parsedMetrics, parseMetric } from '../../src/lab/metrics.ts';
import type { Ended } from '../../src/lab/metrics.ts';
import { quantity } from '../../src/engine/quantities.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const history: Ended = player(scenario, { seed: 'metric', gravity: 100, difficulty: 'easy' })(0, []);
const read = (text: string): number | null => parsedMetrics(scenario, [text])[0]!.of(history);
const tensions = history.world.rows.slice(0, 12).map((row) => row[quantity('tension:SU-CN')]! / 100);

describe('a measure of a finished campaign', () => {
  it('finds the lowest and the highest of a window', () => {
    expect(read('min:tension:SU-CN@1969Q1..1971Q4')).toBeCloseTo(Math.min(...tensions), 6);
    expect(read('max:tension:SU-CN@..')).toBeCloseTo(Math.max(...tensions), 6);
  });

  it('finds the first quarter at a level, as a number of years, and none where it never was', () => {
    const below = tensions.findIndex((value) => value <= 60);
    expect(read('first:tension:SU-CN<=60')).toBe(below < 0 ? null : 1969 + below / 4);
    expect(read('first:tension:SU-CN>=100')).toBeNull();
    expect(parsedMetrics(scenario, ['first:tension:SU-CN>=100'])[0]!.never).toBe(1972);
  });

  it('knows facts, events and choices by their dates', () => {
    expect([read('flag:gone@..1971Q2'), read('flag:gone@..1971Q3'), read('flag:gone')]).toEqual([0, 1, 1]);
    expect([read('event:visit@..1971Q2'), read('event:visit')]).toEqual([0, 1]);
    expect([read('choice:talks/su=accept'), read('choice:talks/su=refuse'), read('date:talks')]).toEqual([1, 0, 1969.75]);
  });

  it('knows shots and war between two, within a window', () => {
    expect([read('clash:SU-CN@1969Q1..1969Q1'), read('clash:SU-CN@1970Q1..1970Q4'), read('clash:US-SU')]).toEqual([1, 0, 0]);
    expect(read('war:US-CN')).toBe(0);
  });

  it('counts steps of one towards another: the visit, and the chronicle’s opening of trade', () => {
    expect([read('steps:US>CN@1971Q1..1971Q4'), read('steps:US>CN@1969Q3..1969Q3'), read('steps:CN>SU')]).toEqual([1, 1, 0]);
  });

  it.each([
    ['metric/unknown-flag', 'flag:gonne'],
    ['metric/unknown-pair', 'clash:SU>CN'],
    ['metric/unknown-pair', 'steps:US-CN'],
    ['metric/outside', 'clash:SU-CN@1980Q1..1981Q4'],
    ['metric/unreadable', 'first:tension:SU-CN'],
    ['metric/unreadable', 'tension:SU-CN>=50'],
    ['metric/unreadable', 'event:visit@soon'],
  ])('is refused as %s: %s', (code, text) => expect(parseMetric(scenario, text).refused?.code).toBe(code));
});
