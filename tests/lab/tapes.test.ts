import { afterEach, describe, expect, it } from 'vitest';
import { parseIntervention } from '../../src/engine/index.ts';
import type { Intervention } from '../../src/engine/types.ts';
import { experimentJob, foundIn } from '../../src/lab/experiment.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { parsedMetrics } from '../../src/lab/metrics.ts';
import { keepTapes, tapesOf } from '../../src/lab/tapes.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';

const split = loadScenario('the-split').scenario!;
const change = (text: string): Intervention => parseIntervention(split, text) as Intervention;

const job = (text: string, measures: readonly string[] = []) => experimentJob({
  runs: 6, seed: 'tapes', gravity: 50, interventions: [change(text)], metrics: parsedMetrics(split, measures),
});

const found = (text: string, measures?: readonly string[]): unknown => {
  const asked = job(text, measures);
  return foundIn(split, asked, playAll(split, asked));
};

describe('replies that are kept', () => {
  afterEach(() => keepTapes(0));

  const asked: readonly { readonly text: string; readonly measures?: readonly string[] }[] = [
    { text: 'quemoy-1958=never' }, { text: 'great-leap=never' }, { text: 'great-leap=never', measures: ['max:tension:SU-CN@1960Q1..1962Q4'] },
    { text: 'quemoy-1958=never' }, { text: 'hold:trust:CN>SU>=20' },
  ];

  it('give the same figures as playing everything anew, whatever was asked before', () => {
    const anew = asked.map(({ text, measures }) => found(text, measures));
    keepTapes(4);
    expect(asked.map(({ text, measures }) => found(text, measures))).toEqual(anew);
  });

  it('are kept up to a number; what was not used for longest goes first', () => {
    const sample = job('quemoy-1958=never');
    const [one, other] = [tapesOf(split, sample), tapesOf(split, { ...sample, seed: 'other' })];
    expect(one(0)).toBeNull();
    keepTapes(2);
    const first = one(0);
    expect([first !== null, one(1) !== null, one(2)]).toEqual([true, true, null]);
    expect(one(0)).toBe(first);
    expect(other(0)).not.toBeNull();
    expect(one(0)).not.toBe(first);
  });
});
