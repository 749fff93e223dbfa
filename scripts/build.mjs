import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { inProject, runPackage } from './run.mjs';

const plugins = readdirSync(inProject('scripts')).filter((name) => name.startsWith('vite-')).sort().map((name) => `scripts/${name}`);
const sources = ['src', 'assets', 'scenarios', ...plugins, 'scripts/build-single.ts', 'scripts/offline', 'scripts/packed-scenario.ts', 'scripts/single', 'vite.config.ts', 'package-lock.json'];
const stampFile = inProject('dist/.stamp');

/** Files at or below a path of the project, in one order on every system. @param {string} path @returns {string[]} */
function filesBelow(path) {
  const absolute = inProject(path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/** A checksum over names and contents of everything the build reads. */
export function sourceStamp() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow)) {
    const content = readFileSync(inProject(path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether dist was built from the sources as they are now. */
export const isBuilt = () =>
  existsSync(inProject('dist/index.html')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === sourceStamp();

/**
 * Builds the game into dist and stamps it; false where the build failed.
 * @param {string[]} args more arguments for Vite; such a build is not stamped, as it may differ from the usual one
 */
export async function build(args = []) {
  // Taken before the build: what is edited meanwhile makes the result stale.
  const stamp = sourceStamp();
  const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...args]);
  if (code !== 0) console.error('The build failed; Vite says why above.');
  else if (args.length === 0) writeFileSync(stampFile, stamp);
  return code === 0;
}

/** Builds the game where dist is missing or stale; false where the build failed. */
export async function ensureBuilt() {
  if (isBuilt()) return true;
  console.log('Building the game …');
  return build();
}

const singleStamp = inProject('dist-single/.stamp');

/** Makes the single file where it is missing or stale; false where that failed. */
export async function ensureSingle() {
  const stamp = sourceStamp();
  if (existsSync(singleStamp) && readFileSync(singleStamp, 'utf8') === stamp) return true;
  if ((await runPackage('tsx/dist/cli.mjs', ['scripts/build-single.ts'])) !== 0) return false;
  writeFileSync(singleStamp, stamp);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const done = (await ensureInstalled()) && (await build(process.argv.slice(2)));
  process.exitCode = done ? 0 : 1;
}
