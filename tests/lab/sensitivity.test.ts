import { describe, expect, it } from 'vitest';
import { isRefusal, parseIntervention, TUNABLE, TUNABLE_IDS, tuned, tuningOf } from '../../src/engine/index.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { effectsJob, effectsOf } from '../../src/lab/effects.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { compare } from '../../src/lab/compare.ts';
import { parsedMetrics } from '../../src/lab/metrics.ts';
import { sensitivityJob, sensitivityOf } from '../../src/lab/sensitivity.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const plan = { runs: 6, seed: 'tune', gravity: 50, interventions: [], metrics: parsedMetrics(scenario, ['tension:US-SU@1970Q1..1971Q4']) };

describe('constants that can be tuned', () => {
  it.each(TUNABLE_IDS)('%s stands inside its range', (id) => {
    const { value, low, high } = TUNABLE[id];
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
  });

  it('hold as they are where nothing is said, and in one scenario only', () => {
    expect(tuningOf(scenario).alarm).toBe(TUNABLE.alarm.value);
    const other = tuned(scenario, { alarm: 300 });
    expect([tuningOf(other).alarm, tuningOf(other).commonEnemy, tuningOf(scenario).alarm]).toEqual([300, TUNABLE.commonEnemy.value, TUNABLE.alarm.value]);
  });

  it('at their own values change nothing, to the bit', () => {
    expect(simulate(tuned(scenario, { restTension: TUNABLE.restTension.value }), plan)).toEqual(simulate(scenario, plan));
    expect(simulate(tuned(scenario, { restTension: TUNABLE.restTension.high }), plan)).not.toEqual(simulate(scenario, plan));
  });
});

describe('sensitivity', () => {
  it('tries both ends of every constant, paired with the model as it is', () => {
    const job = sensitivityJob({ ...plan, runs: 3 });
    const settings = sensitivityOf(job, playAll(scenario, job), ['score.US']);
    expect(settings.map(({ constant }) => constant)).toEqual(TUNABLE_IDS.flatMap((id) => [id, id]));
    const calm = settings.find(({ constant, value }) => constant === 'restTension' && value === TUNABLE.restTension.low)!;
    expect(calm.usual).toBe(TUNABLE.restTension.value);
    expect(Object.keys(calm.moved)).toEqual(['score.US', 'tension:US-SU@1970Q1..1971Q4']);
    expect(calm.moved['tension:US-SU@1970Q1..1971Q4']!.difference).toBeLessThan(0);
  }, 30_000);
});

describe('what an effect hangs on', () => {
  const ask = 'tension:US-SU@1970Q1..1971Q4';
  const change = parseIntervention(scenario, 'hold:tension:US-SU<=20@1970Q1..1971Q4');
  if (isRefusal(change)) throw new Error(change.code);
  const job = effectsJob({ ...plan, runs: 2, interventions: [change] }, ask);

  it('is the paired difference in the model as it is and at both ends of every constant', () => {
    const found = effectsOf(playAll(scenario, job));
    const compared = compare(scenario, { ...plan, runs: 2, interventions: [change] });
    expect(found.usual).toEqual(compared.metrics[ask]);
    expect(found.usual.difference).toBeLessThan(0);
    expect(found.ends.map(({ constant }) => constant)).toEqual(TUNABLE_IDS.flatMap((id) => [id, id]));
    for (const { effect, shift } of found.ends) expect(shift.difference).toBeCloseTo(effect.difference! - found.usual.difference!, 4);
  }, 30_000);

  it('is nothing where nothing is changed, whatever the constants', () => {
    const found = effectsOf(playAll(scenario, effectsJob({ ...plan, runs: 2 }, ask)));
    expect([found.usual, ...found.ends.map(({ effect }) => effect)].every(({ difference }) => difference === 0)).toBe(true);
  }, 30_000);
});
