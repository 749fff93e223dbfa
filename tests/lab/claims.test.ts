import { describe, expect, it } from 'vitest';
import { claimsFaults, loadClaims } from '../../src/cli/claims-file.ts';
import { isRefusal, parseIntervention } from '../../src/engine/index.ts';
import { armOf, tried, verdictOf } from '../../src/lab/claims.ts';
import type { Expected, Experiment } from '../../src/lab/claims.ts';
import { pairsJob } from '../../src/lab/pairing.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { readClaims } from '../../src/scenario/check-claims.ts';
import { CLAIM_IDS } from '../../src/scenario/claims-data.ts';
import { shipped } from './support/shipped.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const { claims, faults } = loadClaims();

describe('the file of claims', () => {
  it('has no fault, not even a warning', () => expect(faults).toEqual([]));

  it('holds all 34 claims, once each', () => {
    expect(CLAIM_IDS.length).toBe(34);
    expect(claims.map(({ id }) => id)).toEqual(CLAIM_IDS);
  });

  it('says every experiment in the words of --set, in its own scenario and in the grand campaign', () => {
    const grand = shipped('grand-campaign');
    for (const home of new Set(claims.map(({ scenario }) => scenario))) {
      const own = shipped(home);
      const said = claims.filter(({ scenario }) => scenario === home).flatMap(({ set }) => set);
      expect(said.filter((text) => [own, grand].some((scenario) => isRefusal(parseIntervention(scenario, text))))).toEqual([]);
    }
  });

  it('tells what cannot be said with its place', () => {
    const broken = readClaims('claims.yaml', `format: 1
claims:
  - {id: K16, card: c3.3, says: Five words are enough here, historians: a, confidence: high, scenario: small, set: [moon-landing=never], measures: [{measure: 'date:moon', expect: later}]}
`, { scenarios: { small: playableScenario() }, refuseMeasure: () => ({ code: 'metric/unknown-event', params: {} }) });
    const codes = broken.faults.map(({ code, line, found }) => `${line} ${code} ${found ?? ''}`);
    expect(broken.claims).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining([expect.stringMatching(/^3 schema\/form moon-landing=never/), expect.stringMatching(/^3 schema\/form date:moon/)]));
    expect(codes.filter((each) => each.includes('schema/missing')).length).toBe(33);
  });

  it('is known from a scenario or a codex', () => expect(claimsFaults('README.md')).toBeNull());
});

describe('a verdict', () => {
  const later = { expect: 'later', orNone: true, most: 0.5 } as const;
  it.each<{ what: string; expected: Omit<Expected, 'measure'>; gap: readonly [difference: number, low: number, high: number]; verdict: string }>([
    { what: 'clear and as expected', expected: { expect: 'lower' }, gap: [-3, -4, -2], verdict: 'supported' },
    { what: 'clear the other way', expected: { expect: 'lower' }, gap: [3, 2, 4], verdict: 'contradicted' },
    { what: 'unclear', expected: { expect: 'higher' }, gap: [1, -1, 3], verdict: 'not supported' },
    { what: 'later, as expected', expected: { expect: 'later' }, gap: [1, 0.5, 1.5], verdict: 'supported' },
    { what: 'earlier, where later was expected', expected: { expect: 'later' }, gap: [-1, -2, -0.5], verdict: 'contradicted' },
    { what: 'none, and none expected', expected: { expect: 'none', most: 1 }, gap: [0.1, -2, 2], verdict: 'supported' },
    { what: 'small, and none expected', expected: { expect: 'none', most: 1 }, gap: [0.5, 0.1, 0.9], verdict: 'supported' },
    { what: 'great, and none expected', expected: { expect: 'none', most: 1 }, gap: [3, 2, 4], verdict: 'contradicted' },
    { what: 'none, where that counts as well', expected: later, gap: [0, -0.1, 0.1], verdict: 'supported' },
    { what: 'too great', expected: later, gap: [2, 1, 3], verdict: 'not supported' },
  ])('on a change that is $what: $verdict', ({ expected, gap: [difference, ...interval], verdict }) => {
    expect(verdictOf(expected, difference, interval)).toBe(verdict);
  });
});

describe('an experiment', () => {
  const scenario = playableScenario();
  const experiment = (measures: readonly Expected[], any = false): Experiment =>
    ({ id: 'K00', interventions: [{ kind: 'never', event: 'visit' }], measures, any });
  const verdictIn = (asked: Experiment): string => {
    const arm = armOf(asked);
    return tried(asked, arm, playAll(scenario, pairsJob({ runs: 20, seed: 'claim', gravity: 90 }, [arm])).arms[0]!).verdict;
  };
  const gone: Expected = { measure: 'event:visit@..1971Q4', expect: 'lower' };
  const wrong: Expected = { measure: 'event:visit@..1971Q4', expect: 'higher' };
  const idle: Expected = { measure: 'event:clash@..1969Q1', expect: 'lower' };

  it('is supported where all measures agree', () => expect(verdictIn(experiment([gone]))).toBe('supported'));
  it('is not where one says nothing, unless one is enough', () => {
    expect(verdictIn(experiment([gone, idle]))).toBe('not supported');
    expect(verdictIn(experiment([gone, idle], true))).toBe('supported');
  });
  it('is contradicted where one goes the other way', () => expect(verdictIn(experiment([gone, wrong], true))).toBe('contradicted'));
});
