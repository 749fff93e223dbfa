import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario, scenarioIds, tutorialIds } from '../../src/cli/scenario-files.ts';
import { faultLine } from '../../src/scenario/index.ts';

describe('the scenarios that ship', () => {
  it.each([...scenarioIds(), ...tutorialIds()])('%s has no fault', (id) => {
    const { scenario, faults } = loadScenario(id);
    expect(faults.filter(({ severity }) => severity !== 'note').map(faultLine)).toEqual([]);
    expect(scenario?.id).toBe(id);
  });
  it.each(scenarioIds())('%s does not tell by the order of its options which one history took', (id) => {
    const parts = loadScenario(id).scenario!.events.flatMap((event) => event.parts).filter((part) => part.historical >= 0 && part.options.length > 1);
    const first = parts.filter((part) => part.historical === 0).length / parts.length;
    expect(first).toBeGreaterThan(0.2);
    expect(first).toBeLessThan(0.6);
  });
  it('stand in the list', () => expect(listScenarios().map(({ id }) => id)).toEqual(scenarioIds()));
});
