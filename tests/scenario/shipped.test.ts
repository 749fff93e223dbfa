import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { faultLine } from '../../src/scenario/index.ts';

describe('the scenarios that ship', () => {
  it.each(scenarioIds())('%s has no fault', (id) => {
    const { scenario, faults } = loadScenario(id);
    expect(faults.filter(({ severity }) => severity !== 'note').map(faultLine)).toEqual([]);
    expect(scenario?.id).toBe(id);
  });
  it('stand in the list', () => expect(listScenarios().map(({ id }) => id)).toEqual(scenarioIds()));
});
