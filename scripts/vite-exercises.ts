import { join } from 'node:path';
import type { Plugin } from 'vite';
import { EXERCISES, exerciseFiles, loadExercises } from '../src/cli/exercise-files.ts';

const READY = 'virtual:exercises';

/**
 * Gives the classroom its ready exercises as a module that is loaded when it is opened: checked against their scenarios
 * when the program is built. A fault in a file stops the build.
 */
export const exercises = (): Plugin => ({
  name: 'three-capitals:exercises',
  resolveId: (id) => (id === READY ? `\0${id}` : null),
  load(id) {
    if (id !== `\0${READY}`) return null;
    for (const name of exerciseFiles()) this.addWatchFile(join(EXERCISES, name));
    const { exercises: ready, faults } = loadExercises();
    if (faults.length > 0) return this.error(faults.join('\n'));
    return `export const exercises = JSON.parse(${JSON.stringify(JSON.stringify(ready))});\n`;
  },
});
