import { describe, expect, it } from 'vitest';
import { parseIntervention } from '../../src/engine/index.ts';
import type { Intervention } from '../../src/engine/types.ts';
import { flatOutcomes, player } from '../../src/lab/campaigns.ts';
import { compare } from '../../src/lab/compare.ts';
import { parsedMetrics } from '../../src/lab/metrics.ts';
import type { NumberComparison } from '../../src/lab/pairs.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
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
  it.each([0, 50])('needs at least four times fewer runs than independent seeds for the same interval, in most outcomes (no secret speech, gravity %i)', (gravity) => {
    const ratios = runsSpared(shipped('grand-campaign'), gravity);
    expect(ratios.length).toBeGreaterThan(20);
    expect(median(ratios)).toBeGreaterThan(4);
  }, 30_000);
});

/** How many times fewer runs each outcome needs with paired luck, of those that differ between campaigns. */
function runsSpared(scenario: Scenario, gravity: number): number[] {
  const change = [parseIntervention(scenario, 'secret-speech=no-speech') as Intervention];
  const play = player(scenario, { seed: 'luck', gravity, difficulty: 'easy' });
  const numbers = (interventions: readonly Intervention[]): Map<string, number>[] => Array.from({ length: 80 }, (_, run) => (
    new Map(flatOutcomes(scenario, play(run, interventions).world).flatMap(([id, value]) => (typeof value === 'string' || value === null ? [] : [[id, Number(value)]])))
  ));
  const [before, after] = [numbers([]), numbers(change)];
  return [...before[0]!.keys()].flatMap((id) => {
    const both = before.flatMap((values, run) => (values.has(id) && after[run]!.has(id) ? [[values.get(id)!, after[run]!.get(id)!] as const] : []));
    const apart = variance(both.map(([value]) => value)) + variance(both.map(([, value]) => value));
    return apart > 0 ? [apart / variance(both.map(([first, second]) => second - first))] : [];
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}
