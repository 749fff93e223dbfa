import { describe, expect, it } from 'vitest';
import { parseIntervention } from '../../src/engine/index.ts';
import type { Intervention } from '../../src/engine/types.ts';
import { player } from '../../src/lab/campaigns.ts';
import { compare } from '../../src/lab/compare.ts';
import { parsedMetrics } from '../../src/lab/metrics.ts';
import type { NumberComparison } from '../../src/lab/pairs.ts';
import { playableScenario } from '../support/playable-scenario.ts';
import { shipped } from './support/shipped.ts';

describe('a comparison', () => {
  const scenario = playableScenario();
  const plan = { runs: 10, seed: 'pair', gravity: 50, metrics: parsedMetrics(scenario, ['tension:SU-CN@1969Q1..1971Q4']) };

  it('with nothing changed has no difference at all: all luck is shared', () => {
    const { outcomes, metrics } = compare(scenario, { ...plan, interventions: [] });
    for (const found of [...Object.values(outcomes), ...Object.values(metrics)]) {
      if (typeof found.difference === 'number') expect(found.difference).toBe(0);
    }
  });

  it('has the shape that is promised', () => {
    const { outcomes, metrics } = compare(scenario, { ...plan, interventions: [{ kind: 'never', event: 'clash' }] });
    expect(outcomes.sinoSovietWar).toMatchObject({ n: 10, baseline: expect.any(Number), intervention: expect.any(Number), interval: [expect.any(Number), expect.any(Number)] });
    expect((metrics['tension:SU-CN@1969Q1..1971Q4'] as NumberComparison).difference).toBeLessThan(0);
  });
});

describe('named luck', () => {
  it('needs at least four times fewer runs than independent seeds for the same interval (no secret speech)', () => {
    const scenario = shipped('the-split');
    const [metric] = parsedMetrics(scenario, ['tension:SU-CN@1957Q1..1960Q4']);
    const change = [parseIntervention(scenario, 'secret-speech=no-speech') as Intervention];
    const play = player(scenario, { seed: 'luck', gravity: 50, difficulty: 'easy' });
    const runs = 50;
    const before = Array.from({ length: runs }, (_, run) => metric!.of(play(run, []))!);
    const after = Array.from({ length: runs }, (_, run) => metric!.of(play(run, change))!);
    const paired = variance(after.map((value, run) => value - before[run]!));
    const apart = variance(before) + variance(after);
    expect(apart / paired).toBeGreaterThan(4);
  }, 30_000);
});

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}
