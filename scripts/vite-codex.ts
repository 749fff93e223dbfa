import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CODEX_FILE, loadCodex, PLACES_FILE } from '../src/cli/codex-files.ts';
import { SCENARIOS, shippedFiles } from '../src/cli/scenario-files.ts';
import { faultLine } from '../src/scenario/index.ts';

const CODEX = 'virtual:codex';

/**
 * Gives the program its codex as a module that is loaded when the codex is opened: the texts of `codex.yaml` and the
 * index of what all scenarios hold. A fault in the file stops the build with file, line and column.
 */
export const codex = (): Plugin => ({
  name: 'three-capitals:codex',
  resolveId: (id) => (id === CODEX ? `\0${id}` : null),
  load(id) {
    if (id !== `\0${CODEX}`) return null;
    for (const name of shippedFiles()) this.addWatchFile(join(SCENARIOS, name));
    this.addWatchFile(PLACES_FILE);
    const { codex: data, faults } = loadCodex();
    for (const fault of faults) if (fault.severity === 'warning') this.warn(faultLine(fault));
    if (!data) return this.error({ message: faults.map(faultLine).join('\n'), id: join(SCENARIOS, CODEX_FILE) });
    return `export const codex = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
  },
});
