import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { checkLint, checkTypes, has } from './checks.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, runPackage } from './run.mjs';
import { one, stage } from './stage.mjs';

/** @typedef {import('./stage.mjs').Count} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

/**
 * Runs one of the two Vitest suites and counts its tests.
 * @param {string} config
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Count>}
 */
async function vitest(config, env = {}) {
  const report = inProject(`.cache/${config}.json`);
  rmSync(report, { force: true });
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runPackage('vitest/vitest.mjs', ['run', '--config', config, ...outputs], { env });
  const count = countOf(report);
  // A crash or an error outside of every test shows in the exit code alone.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} report @returns {Count} */
function countOf(report) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    (/** @type {FileResult} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Every scenario goes through the command that its authors use. */
async function checkScenarios() {
  const files = has('scenarios') ? readdirSync(inProject('scenarios')).filter((name) => name.endsWith('.yaml')) : [];
  if (files.length === 0 || !has('src/cli/main.ts')) {
    console.log('There is no scenario or no command line to check it with.');
    return { passed: 0, failed: 0 };
  }
  const paths = files.map((name) => `scenarios/${name}`);
  return one((await runPackage('tsx/dist/cli.mjs', ['src/cli/main.ts', 'validate', ...paths])) === 0);
}

async function endToEnd() {
  if (!(await ensureBuilt())) throw new Error('Without a build there is nothing to try in the browser.');
  const CHROMIUM_PATH = await findBrowser();
  console.log(`Browser: ${CHROMIUM_PATH}`);
  return vitest('vitest.e2e.config.ts', { CHROMIUM_PATH });
}

/** @type {Record<string, [name: string, work: () => Promise<Count>]>} */
const stages = {
  types: ['Type check', async () => one(await checkTypes())],
  lint: ['Lint', async () => one(await checkLint())],
  unit: ['Unit and property tests', () => vitest('vitest.config.ts')],
  scenarios: ['Scenario lint', checkScenarios],
  build: ['Build', async () => one(await ensureBuilt())],
  e2e: ['End-to-end tests in Chromium', endToEnd],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in stages));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}". npm test -- [${Object.keys(stages).join('] [')}]`);
  process.exit(2);
}

const total = await stage('Install', async () => one(await ensureInstalled()));
const runnable = total.failed > 0 ? [] : Object.keys(stages);
for (const name of runnable.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const count = await stage(...stages[name]);
  total.passed += count.passed;
  total.failed += count.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
