import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** TypeScript files below a folder of the project, paths from the project's root; none where there is no such folder. */
export function sourcesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** Text files that git tracks, or would on the next `git add`; none outside of a checkout. */
export function trackedTexts(): { path: string; text: string }[] {
  return trackedPaths()
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: textOf(path) }))
    .filter(({ text }) => !text.includes('\0'));
}

function trackedPaths(): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', listing, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
}
