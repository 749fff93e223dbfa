import { describe, expect, it } from 'vitest';
import { parseMetric } from '../../src/lab/metrics.ts';
import type { Metric } from '../../src/lab/metrics.ts';
import { replay } from '../../src/lab/replay.ts';
import { simulate } from '../../src/lab/simulate.ts';
import type { MeanSummary } from '../../src/lab/statistics.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const metric = (text: string): Metric => {
  const parsed = parseMetric(scenario, text);
  if (parsed.refused) throw new Error(parsed.refused.code);
  return parsed.metric;
};
const plan = { runs: 30, seed: 'test', gravity: 50, interventions: [], metrics: [] };

describe('an ensemble', () => {
  it('is the same twice, and another with another seed', () => {
    expect(simulate(scenario, plan)).toEqual(simulate(scenario, plan));
    expect(simulate(scenario, { ...plan, seed: 'else' })).not.toEqual(simulate(scenario, plan));
  });

  it('gives means with intervals, counts for names, and a band for every quarter', () => {
    const { outcomes, bands } = simulate(scenario, plan);
    expect(outcomes.nuclearWar).toMatchObject({ n: 30 });
    expect(Object.values((outcomes.trianglePattern1979 as { counts: Record<string, number> }).counts).reduce((a, b) => a + b)).toBe(30);
    expect(bands.length).toBe(scenario.to - scenario.from + 1);
    expect(bands[0]!.date).toBe('1969Q1');
    const band = bands[4]!.tension['SU-CN']!;
    expect(band.p10).toBeLessThanOrEqual(band.p50);
    expect(band.p50).toBeLessThanOrEqual(band.p90);
  });

  it('is history alone at full gravity: no spread in what was decided', () => {
    const { metrics } = simulate(scenario, { ...plan, gravity: 100, metrics: [metric('choice:visit=go'), metric('date:talks')] });
    expect(metrics['choice:visit=go']).toMatchObject({ mean: 1, sd: 0 });
    expect(metrics['date:talks']).toMatchObject({ mean: 1969.75, sd: 0 });
  });

  it('follows an intervention', () => {
    const interventions = [{ kind: 'never', event: 'visit' } as const];
    const { metrics } = simulate(scenario, { ...plan, interventions, metrics: [metric('event:visit@..1971Q4'), metric('date:visit')] });
    expect(metrics['event:visit@..1971Q4']!.mean).toBe(0);
    expect(metrics['date:visit']).toMatchObject({ n: 0, none: 30 } satisfies Partial<MeanSummary>);
  });
});

describe('a measure', () => {
  it('is the mean over its window, or with max: the maximum', () => {
    const quarters = replay(scenario, 'history').quarters.slice(2, 5).map(({ tension }) => tension['SU-CN']!);
    const { metrics } = simulate(scenario, {
      ...plan, runs: 1, gravity: 100, metrics: [metric('tension:SU-CN@1969Q3..1970Q1'), metric('max:tension:SU-CN@1969Q3..1970Q1')],
    });
    expect(metrics['tension:SU-CN@1969Q3..1970Q1']!.mean).toBeCloseTo(quarters.reduce((a, b) => a + b) / 3, 4);
    expect(metrics['max:tension:SU-CN@1969Q3..1970Q1']!.mean).toBeCloseTo(Math.max(...quarters), 4);
  });

  it.each([
    ['metric/unreadable', 'tension'],
    ['metric/unreadable', 'tension:SU-CN@1969'],
    ['metric/unknown-quantity', 'tension:SU-UK@1969Q1..1969Q4'],
    ['metric/outside', 'tension:SU-CN@1950Q1..1951Q4'],
    ['metric/unknown-event', 'event:moon-landing@..1969Q3'],
    ['metric/unknown-option', 'choice:visit=swim'],
  ])('is refused as %s: %s', (code, text) => {
    expect(parseMetric(scenario, text).refused?.code).toBe(code);
  });
});

describe('a replay', () => {
  const record = replay(scenario, 'history');

  it('has every quarter, the dated events and the historical choices, and the same hash twice', () => {
    expect(record.quarters.map(({ date }) => date)).toEqual(expect.arrayContaining(['1969Q1', '1971Q4']));
    expect(record.quarters.length).toBe(12);
    expect(record.events).toEqual([
      { date: '1969Q1', event: 'clash' }, { date: '1969Q4', event: 'talks' }, { date: '1971Q3', event: 'visit' },
    ]);
    expect(record.decisions.every(({ option, historical }) => option === historical)).toBe(true);
    expect(replay(scenario, 'history').hash).toBe(record.hash);
  });

  it('says how likely a free actor would have chosen as history did', () => {
    for (const { probability } of record.decisions) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  it('takes a changed decision', () => {
    const changed = replay(scenario, 'history', [{ kind: 'option', event: 'visit', part: null, option: 'stay' }]);
    expect(changed.decisions.find(({ event }) => event === 'visit')).toMatchObject({ option: 'stay', historical: 'go', probability: null });
    expect(changed.hash).not.toBe(record.hash);
  });
});
