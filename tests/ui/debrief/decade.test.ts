/** The years in small maps: which moments are shown, and what stands on them. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { decadeFrames } from '../../../src/ui/model/decade-model.ts';
import { historyOf } from '../../../src/charts/curve-model.ts';

const framesOf = (id: string): ReturnType<typeof decadeFrames> => {
  const scenario = loadScenario(id).scenario!;
  return decadeFrames(scenario, historyOf(scenario));
};

describe('the years in small maps', () => {
  it('show thirty years by their ends, with Washington as the pivot after the visit', () => {
    const frames = framesOf('grand-campaign');
    expect(frames.map(({ label }) => label)).toEqual(Array.from({ length: 31 }, (_, index) => String(1949 + index)));
    expect(frames.find(({ label }) => label === '1953')!.pattern).toBe('Stable marriage');
    expect(frames.find(({ label }) => label === '1973')!.pivot).toBe('US');
    expect(frames.find(({ label }) => label === '1973')!.sentence).toMatch(/^1973: Romantic triangle, pivot Washington\. Washington and Moscow \w+, tension \d+;/);
  });

  it('show a short scenario by half-years or quarters, and never its epilogue', () => {
    expect(framesOf('rapprochement').map(({ label }) => label)).toEqual([1969, 1970, 1971, 1972].flatMap((year) => [`${year} Q2`, `${year} Q4`]));
    const scenario = loadScenario('ussuri-1969').scenario!;
    expect(framesOf('ussuri-1969')).toHaveLength(scenario.to - scenario.from + 1);
  });

  it('end where a campaign ended', () => {
    const scenario = loadScenario('rapprochement').scenario!;
    const world = historyOf(scenario);
    expect(decadeFrames(scenario, { ...world, rows: world.rows.slice(0, 5) }).at(-1)!.label).toBe('1970 Q1');
  });
});
