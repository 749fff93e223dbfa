/** Files that the command line writes. */
import { accessSync, constants, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { bad, good } from './inputs.ts';
import type { Read } from './inputs.ts';

/** Writes a file that is not there yet and gives its path; nothing of the user's is written over. */
export function writeNew(path: string, text: string | Uint8Array): Read<string> {
  const fault = refusedAt(path, () => writeFileSync(path, text, { flag: 'wx' }));
  return fault ?? good(path);
}

/** A folder to write into: one that is not there is made, one that holds something is left alone. */
export function newFolder(path: string): Read<string> {
  const fault = refusedAt(path, () => {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  });
  if (fault) return fault;
  return readdirSync(path).length > 0 ? bad('cli/not-empty', { path }) : good(path);
}

/** Why a path cannot be written, as the system says; null where it can. */
export function refusedAt(path: string, act: () => void): { readonly fault: string } | null {
  try {
    act();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return bad(code === 'EEXIST' ? 'cli/there-already' : 'cli/cannot-write', { path, why: code });
  }
}
