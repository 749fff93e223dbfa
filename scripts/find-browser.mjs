import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from './run.mjs';

/** @typedef {{ name: string, find: () => Promise<string[]> }} Source where a browser may come from, with the paths it has */

const programNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPlaces = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Paths at which Chrome, Chromium or Edge is installed on this system. */
function installed() {
  if (process.platform === 'darwin') return macPlaces.filter(existsSync);
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windowsPlaces.map((place) => join(root, place)) : [])).filter(existsSync);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

/** Playwright's own Chromium, downloaded where it is not there yet. */
async function downloaded() {
  const { chromium } = await import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    console.log('No browser is installed; downloading the one Playwright brings …');
    await runPackage('playwright-core/cli.js', ['install', 'chromium'], { milliseconds: 10 * 60_000 });
  }
  return [chromium.executablePath()].filter(existsSync);
}

/** Chromium from the system's package manager, which only root may ask. */
async function packaged() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return [];
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env });
  return installed();
}

/** @type {Source[]} */
const sources = [
  { name: 'CHROMIUM_PATH', find: async () => [process.env.CHROMIUM_PATH ?? ''].filter((path) => path !== '') },
  { name: 'an installed Chrome, Chromium or Edge', find: async () => installed() },
  { name: "Playwright's download", find: downloaded },
  { name: 'apt-get, as root', find: packaged },
];

/** Why a browser does not start, or nothing where it does. @param {string} path */
function fault(path) {
  if (!existsSync(path)) return 'no such file';
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return undefined;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (answer.status === 0) return undefined;
  return answer.error?.message ?? `ends with ${answer.status}: ${answer.stderr.trim().split('\n')[0]}`;
}

/**
 * Looks for a Chromium that starts, in the order of the sources; throws with all that was tried where none does.
 * @param {Source[]} from
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(from = sources) {
  const tried = [];
  for (const source of from) {
    const paths = await source.find().catch(() => []);
    if (paths.length === 0) tried.push(`  ${source.name}: none`);
    for (const path of paths) {
      const why = fault(path);
      if (why === undefined) return path;
      tried.push(`  ${source.name}: ${path} ${why}`);
    }
  }
  throw new Error(`No Chromium was found. Set CHROMIUM_PATH to one. Tried:\n${tried.join('\n')}`);
}
