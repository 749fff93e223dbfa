import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { TUNABLE, TUNABLE_IDS, tuned } from '../../src/engine/index.ts';
import { LENS_IDS, throughLens } from '../../src/lab/lenses.ts';
import { simulate } from '../../src/lab/simulate.ts';

describe('a historians’ lens', () => {
  it.each(LENS_IDS)('%s keeps each constant within its range, and moves it', (lens) => {
    for (const [id, value] of Object.entries(throughLens(lens))) {
      const known = TUNABLE_IDS.find((each) => each === id)!;
      const { low, high, value: usual } = TUNABLE[known];
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(value).not.toBe(usual);
    }
  });

  it('answers one question in its own way: doctrine first splits the alliance sooner than security first', () => {
    const scenario = loadScenario('the-split').scenario!;
    const trust = (lens: (typeof LENS_IDS)[number]): number => {
      const { bands } = simulate(tuned(scenario, throughLens(lens)), { runs: 40, seed: 'lens', gravity: 0, interventions: [], metrics: [] });
      return bands.at(-1)!.trust['CN>SU'].mean;
    };
    expect(trust('ideology')).toBeLessThan(trust('security'));
  });
});
