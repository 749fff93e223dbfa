import { join } from 'node:path';
import type { Plugin } from 'vite';
import { keptHistory } from '../src/cli/baselines.ts';
import { loadClaims } from '../src/cli/claims-file.ts';
import { loadScenario, scenarioIds, SCENARIOS, shippedFiles } from '../src/cli/scenario-files.ts';

const LAB = 'virtual:lab';
const HISTORY = 'virtual:lab/history/';

const asModule = (name: string, data: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;

/**
 * Gives the lab what it would otherwise work out on each visit: the claims of the cards, checked, and history's path
 * through each scenario as the rules play it, a chunk each.
 */
export const lab = (): Plugin => ({
  name: 'three-capitals:lab',
  resolveId: (id) => (id === LAB || id.startsWith(HISTORY) ? `\0${id}` : null),
  load(id) {
    const own = id.slice(1);
    if (!id.startsWith('\0') || !own.startsWith(LAB)) return null;
    for (const name of shippedFiles()) this.addWatchFile(join(SCENARIOS, name));
    if (own !== LAB) {
      const { scenario } = loadScenario(own.slice(HISTORY.length));
      return scenario ? asModule('history', keptHistory(scenario)) : this.error(`${own} has faults`);
    }
    const { claims, faults } = loadClaims();
    const broken = faults.find(({ severity }) => severity === 'error');
    if (broken) return this.error(broken.message);
    const loaders = scenarioIds().map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(HISTORY + name)})`);
    return `${asModule('claims', claims)}const loaders = {${loaders.join(', ')}};\nexport const loadHistory = (id) => loaders[id]().then((module) => module.history);\n`;
  },
});
