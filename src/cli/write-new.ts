/** Files that the command line writes. */
import { writeFileSync } from 'node:fs';
import { bad, good } from './inputs.ts';
import type { Read } from './inputs.ts';

/** Writes a file that is not there yet and gives its path; nothing of the user's is written over. */
export function writeNew(path: string, text: string | Uint8Array): Read<string> {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return good(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return bad(code === 'EEXIST' ? 'cli/there-already' : 'cli/cannot-write', { path, why: code });
  }
}
