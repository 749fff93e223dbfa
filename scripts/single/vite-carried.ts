import type { Plugin } from 'vite';

/** Files that the single file carries, by name. */
export type Carriage = Map<string, string | Uint8Array>;

const WORKER = /new Worker\(new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g;
/** Shorter texts stay in the program. */
const LONG = 2000;

/** The program for the single file: its data and its workers are carried files, since nothing lies beside the page. */
export const carried = (carriage: Carriage): Plugin => ({
  name: 'three-capitals:carried',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith('\0virtual:')) return code.replace(WORKER, (_, worker: string) => `new Worker(globalThis.threeCapitals.address('${worker}.js'))`);
    const carry = (line: string, index: number): string => carriedLine(carriage, line, `data/${id.replace(/[^\w-]+/g, '-')}-${index}.json`);
    return code.split('\n').map(carry).join('\n');
  },
});

/** A line without its long text, which is carried: the project's plugins write each on a line of its own, as the only one. */
function carriedLine(carriage: Carriage, line: string, path: string): string {
  const [first, last] = [line.indexOf('"'), line.lastIndexOf('"')];
  if (last - first < LONG) return line;
  if (carriage.has(path)) throw new Error(`${path} is carried twice`);
  carriage.set(path, JSON.parse(line.slice(first, last + 1)) as string);
  return `${line.slice(0, first)}globalThis.threeCapitals.text(${JSON.stringify(path)})${line.slice(last + 1)}`;
}
