import { existsSync } from 'node:fs';
import { inProject, runPackage } from './run.mjs';

/** TypeScript over everything, then over the engine alone, which may see neither screen nor disk. */
export async function checkTypes() {
  const all = await runPackage('typescript/bin/tsc', ['--project', 'tsconfig.json']);
  const engine = await runPackage('typescript/bin/tsc', ['--project', 'src/engine/tsconfig.json']);
  return all === 0 && engine === 0;
}

/** Style and the caps on size. */
export const checkLint = async () => (await runPackage('oxlint/bin/oxlint', ['--deny-warnings'])) === 0;

/** Files, exports and dependencies that nothing uses. */
export const checkDeadCode = async () =>
  (await runPackage('knip/bin/knip.js', ['--no-progress', '--no-config-hints'])) === 0;

/** The import graph and the other rules of the house that a test can hold. */
export const checkBoundaries = async () =>
  (await runPackage('vitest/vitest.mjs', ['run', 'tests/house', '--reporter=dot'])) === 0;

/** Whether a file of the project is there. @param {string} path */
export const has = (path) => existsSync(inProject(path));
