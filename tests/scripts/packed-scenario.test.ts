import { describe, expect, it } from 'vitest';
import { scenarioModule } from '../../scripts/packed-scenario.ts';
import { loadScenario, scenarioIds, tutorialIds } from '../../src/cli/scenario-files.ts';
import { takeScenario } from '../../src/ui/scenario-shelf.ts';

describe.each([...scenarioIds(), ...tutorialIds()])('%s in the page', (id) => {
  it('is the scenario that was compiled, in every text and number', async () => {
    const { scenario } = loadScenario(id);
    expect(await takeScenario(id)).toEqual(scenario);
    expect(scenarioModule(scenario!).length).toBeLessThan(JSON.stringify(JSON.stringify(scenario)).length * 0.95);
  });
});
