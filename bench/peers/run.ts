/** `npm run bench:peers`: the same rules, seeds and actors, driven directly and through boardgame.io's reducer. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './told.ts';
import type { Told } from './told.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const TSX = join(HERE, '..', '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
const GOAL = 100;
/** Campaigns each: ours are warm sooner and shorter, so there are more of them. */
const RUNS = { ours: 200, 'boardgame.io': 6 } as const;

/** Installs the peers, the first time: out of the way of whatever reads the project's own files. */
function install(): void {
  if (existsSync(join(PEERS, 'node_modules', 'boardgame.io'))) return;
  mkdirSync(PEERS, { recursive: true });
  copyFileSync(join(HERE, 'package.json'), join(PEERS, 'package.json'));
  const quiet = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', quiet, { cwd: PEERS, stdio: 'inherit', shell: process.platform === 'win32' });
}

const played = (name: string, runs: number): Told => {
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(execFileSync(process.execPath, [TSX, join(HERE, 'play.ts'), name, `${runs}`], { env, encoding: 'utf8' })) as Told;
};

const line = (name: string, { runs, steps, rules, whole }: Told): string =>
  `${name.padEnd(14)} ${((1000 * runs) / whole).toFixed(2).padStart(8)} campaigns/s ${((1000 * rules) / steps).toFixed(1).padStart(9)} µs a step of the rules`;

install();
const direct = played('ours', RUNS.ours);
const again = played('ours', RUNS['boardgame.io']);
const peer = played('boardgame.io', RUNS['boardgame.io']);
console.log(line('ours', direct));
console.log(line('boardgame.io', peer));
const ratio = peer.rules / peer.steps / (direct.rules / direct.steps);
console.log(`the rules take ${ratio.toFixed(0)} times as long through boardgame.io (goal: ${GOAL} or more)`);
console.log(`the same state at the end of the same campaign: ${again.hash === peer.hash ? 'yes' : 'NO'}`);
if (again.hash !== peer.hash) process.exitCode = 1;
