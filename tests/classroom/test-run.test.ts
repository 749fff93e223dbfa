import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { restraintOf } from '../../src/classroom/restraint.ts';
import { stageScenario } from '../../src/classroom/stage.ts';
import { testRunJob, testRunOf } from '../../src/classroom/test-run.ts';
import type { TestRun } from '../../src/classroom/test-run.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const changed = (changes: object): Exercise => ({ ...small, ...changes });
const diverging = (...set: string[]): Exercise => changed({ divergence: { title: '', about: '', set } });

describe('how restrained a counterfactual is', () => {
  it.each<[string, Exercise, string]>([
    ['nothing changed', diverging(), 'untouched'],
    ['a patrol that does not fire', diverging('zhenbao-march-2=never'), 'restrained'],
    ['a number moved by hand', diverging('hold:tension:SU-CN<=40@1969Q1..1969Q3'), 'moderate'],
    ['three changes, two of them by hand', diverging('zhenbao-march-2=never', 'hold:tension:SU-CN<=40', 'shift:trust:CN>US=+30@1968Q4..'), 'bold'],
  ])('%s', (_what, exercise, level) => {
    expect(restraintOf(scenario, exercise).level).toBe(level);
  });

  it('says why, each reason once', () => {
    expect(restraintOf(scenario, diverging('zhenbao-march-2=never')).reasons.map(({ code }) => code)).toEqual(['one', 'never', 'near']);
  });

  it('grows no more restrained by another change', () => {
    const one = restraintOf(scenario, diverging('zhenbao-march-2=never')).points;
    expect(restraintOf(scenario, diverging('zhenbao-march-2=never', 'adviser:zhou=absent')).points).toBeGreaterThan(one);
  });
});

describe('a test run', () => {
  const run = (exercise: Exercise): TestRun => {
    const staged = stageScenario(scenario, exercise);
    const job = { ...testRunJob(staged, exercise), runs: 20 };
    return testRunOf(scenario, exercise, { staged, job, part: playAll(staged, job) });
  };
  const asking = changed({ from: '1969Q1', express: false, prompts: [...small.prompts, { ...small.prompts[1]!, id: 'shots', at: 'event:zhenbao-march-2' }] });

  it('says how often a prompt comes up: never where its event was taken away, always where it must come', () => {
    expect(run(asking).prompts).toEqual([{ id: 'shots', share: 0, history: true }]);
    expect(run({ ...asking, gravity: 100, divergence: { title: '', about: '', set: [] } }).prompts[0]!.share).toBe(1);
  });

  it('says how often forecasts come true, and how much a seat has to decide', () => {
    const { forecasts, decisions, outcomes } = run(asking);
    expect(forecasts).toMatchObject([{ id: 'border-war' }]);
    expect(outcomes.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(decisions.CN).toBeGreaterThan(0);
    expect(run(small).decisions.CN).toBeLessThanOrEqual(run({ ...small, express: false }).decisions.CN!);
  });
});
