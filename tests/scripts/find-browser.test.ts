import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'three-capitals-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers `--version` with an exit code. */
function program(name: string, code: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho libnss3.so is missing >&2\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const source = (name: string, ...paths: string[]) => ({ name, find: async () => paths });

describe.skipIf(process.platform === 'win32')('the search for a browser', () => {
  it('takes the first that starts', async () => {
    const works = program('works', 0);
    const sources = [source('A', join(folder, 'none')), source('B', program('broken', 3), works), source('C', 'later')];
    expect(await findBrowser(sources)).toBe(works);
  });

  it('says what was tried where none starts', async () => {
    const broken = program('broken', 3);
    const search = findBrowser([source('A'), source('B', broken)]);
    await expect(search).rejects.toThrow(`A: none\n  B: ${broken} ends with 3: libnss3.so is missing`);
  });
});
