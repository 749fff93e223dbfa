import { readFileSync } from 'node:fs';
import { inProject, run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what the lock asks for. Versions are compared, not times, since a checkout sets these anew.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
  return !missing && Object.keys(present).every((path) => path in wanted);
}

/** Installs the dependencies where they are missing or differ from the lock; false where that failed. */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  console.log('Installing dependencies …');
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32';
  const code = await run('npm', ['ci', '--include=dev', '--loglevel=error'], { shell });
  if (code !== 0) console.error('The dependencies could not be installed; npm says why above.');
  return code === 0;
}
