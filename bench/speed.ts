/** What is measured from a bundle, as users run it (`bundled.ts`): campaigns, the bare rules, memory. Prints its figures as JSON. */
import { loadScenario, scenarioIds } from '../src/cli/scenario-files.ts';
import { bareRules, memory } from './engine-measures.ts';
import { campaigns } from './measures.ts';
import type { Figure } from './measures.ts';

/** What is printed. */
export type Speed = readonly Figure[];

const SECONDS = 4;
const scenarios = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []);
const long = scenarios.filter(({ id }) => id === 'grand-campaign');

const speed: Speed = [
  ...scenarios.flatMap((scenario) => campaigns(scenario, SECONDS)),
  ...long.flatMap((scenario) => [...bareRules(scenario, SECONDS), ...memory(scenario)]),
];
console.log(JSON.stringify(speed));
