/** What the model is calibrated to (docs/model.md): free campaigns are plausible, and history's choices likely ones. */
import { describe, expect, it } from 'vitest';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { wilson } from '../../src/lab/intervals.ts';
import { decisionCells } from '../../src/lab/density.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { DENSITY, likelihood, TARGETS } from '../../src/lab/targets.ts';

const RUNS = 120;

describe('free campaigns of thirty years', () => {
  const ensemble = simulate(loadScenario('grand-campaign').scenario!, { runs: RUNS, seed: 'calibrate', gravity: 0, interventions: [], metrics: [] });

  it.each(TARGETS)('lie within the band of $id, as far as so many campaigns can tell', ({ low, high, of }) => {
    const [from, to] = wilson(Math.round(of(ensemble) * RUNS), RUNS);
    expect(to).toBeGreaterThanOrEqual(low);
    expect(from).toBeLessThanOrEqual(high);
  });
});

describe('decisions in free campaigns', () => {
  it('are as many in five years as history had, by thirty per cent, for each capital, as far as so many campaigns can tell', () => {
    const cells = decisionCells(loadScenario('grand-campaign').scenario!, { runs: RUNS, seed: 'calibrate' });
    expect(cells.length).toBe(18);
    const off = cells.filter(({ history, mean, error }) => mean + 2 * error < DENSITY.low * history || mean - 2 * error > DENSITY.high * history);
    expect(off).toEqual([]);
  });
});

describe('history’s choices', () => {
  it.each(scenarioIds())('are far likelier than chance in %s, and never the least likely', (id) => {
    const { probability, uniform, least } = likelihood(loadScenario(id).scenario!);
    expect(probability).toBeGreaterThan(0.5);
    expect(probability).toBeGreaterThan(uniform + 0.15);
    expect(least).toEqual([]);
  });
});
