/** The game's own files, for a package that is unpacked elsewhere: of the hosted page what its build has listed, of the single file itself. */
import type { PackedFile } from '../../classroom/lms-package.ts';
import { isSingleFile } from '../store/asset.ts';

/** The page that a package opens. */
export const FIRST_PAGE = 'index.html';
const AT_ONCE = 8;

/** All files; rejects where one cannot be had. `progress` is told the share that is there, 0 … 1. */
export const ownFiles = (progress: (share: number) => void): Promise<PackedFile[]> => (isSingleFile() ? Promise.resolve([singleFile()]) : listedFiles(progress));

/** The single file as it lies on the disk, put together from what it carries: a page may not read its own file. */
function singleFile(): PackedFile {
  const part = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const text = globalThis.threeCapitals!.text('page.html').replace('@@CARRIED@@', () => part('carried')).replace('@@BOOT@@', () => part('boot'));
  return { path: FIRST_PAGE, bytes: new TextEncoder().encode(text) };
}

async function listedFiles(progress: (share: number) => void): Promise<PackedFile[]> {
  const paths = JSON.parse(new TextDecoder().decode(await bytesOf('files.json'))) as readonly string[];
  const files: PackedFile[] = [];
  const left = [...paths];
  const take = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      files.push({ path, bytes: await bytesOf(path) });
      progress(files.length / paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
