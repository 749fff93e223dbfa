/** `npm run bench`: measures, prints a table and writes bench/latest.json. What ensembles do is measured from a bundle, as users run it. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadScenario, scenarioIds } from '../src/cli/scenario-files.ts';
import type { Scenario } from '../src/engine/scenario.ts';
import { bundledFigures } from './bundled.ts';
import { ensemble, previews } from './engine-measures.ts';
import { firstLoad } from './first-load.ts';
import { mapFrames } from './map-frame.ts';
import { bundles, loading, saves, steps } from './measures.ts';
import type { Figure } from './measures.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..');
const SESSIONS = 20;
const ENSEMBLE = 200;

/** Scenarios that ship and compile. */
const scenarios: Scenario[] = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []);

/** The longest: what its figures say, the goals are about. */
const long = scenarios.filter(({ id }) => id === 'grand-campaign');

// Speed is measured in a process of its own: the same rules run slower in an isolate in which immer has driven them.
const figures: Figure[] = [
  ...await bundledFigures(ROOT),
  ...long.flatMap(previews),
  ...long.flatMap((scenario) => ensemble(scenario, ROOT, ENSEMBLE)),
  ...scenarios.flatMap(loading),
  ...scenarios.flatMap((scenario) => steps(scenario, SESSIONS)),
  ...scenarios.flatMap(saves),
  ...bundles(join(ROOT, 'dist')),
  ...await firstLoad(ROOT),
  ...await mapFrames(ROOT),
];

for (const { name, value, unit, goal } of figures) {
  console.log(`${name.padEnd(48)} ${String(value).padStart(10)} ${unit.padEnd(4)} ${goal}`);
}
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' };
writeFileSync(join(HERE, 'latest.json'), `${JSON.stringify({ machine, figures }, null, 1)}\n`);
