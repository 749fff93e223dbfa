import { checkBoundaries, checkDeadCode, checkLint, checkTypes } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { one, stage } from './stage.mjs';

if (!(await ensureInstalled())) process.exit(1);
const counts = [
  await stage('Types', async () => one(await checkTypes())),
  await stage('Lint', async () => one(await checkLint())),
  await stage('Dead code', async () => one(await checkDeadCode())),
  await stage('Boundaries', async () => one(await checkBoundaries())),
];
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
