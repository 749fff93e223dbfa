/** The scenarios that ship, compiled; a test that uses one fails with its faults where it does not compile. */
import { loadScenario, scenarioIds } from '../../../src/cli/scenario-files.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { faultLine } from '../../../src/scenario/index.ts';

export const SHIPPED: readonly string[] = scenarioIds();

export function shipped(id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  if (scenario) return scenario;
  throw new Error(`${id} does not compile:\n${faults.filter(({ severity }) => severity === 'error').map(faultLine).join('\n')}`);
}
