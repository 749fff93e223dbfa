import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** Files that the single file carries, by name. */
export type Carriage = Map<string, string | Uint8Array>;

const WORKER = /new Worker\(new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g;
/** Data as the project's plugins write it: one text that is parsed. */
const DATA = /^export const (\w+) = JSON\.parse\((".*")\);\n$/s;

/** The program for the single file: its data and its workers are carried files, since nothing lies beside the page. */
export const carried = (carriage: Carriage): Plugin => ({
  name: 'three-capitals:carried',
  enforce: 'pre',
  transform(code, id) {
    const [, name, text] = id.startsWith('\0virtual:') ? DATA.exec(code) ?? [] : [];
    if (name === undefined || text === undefined) return code.replace(WORKER, (_, worker: string) => `new Worker(globalThis.threeCapitals.address('${worker}.js'))`);
    const path = `data/${basename(id)}-${name}.json`;
    carriage.set(path, JSON.parse(text) as string);
    return `export const ${name} = JSON.parse(globalThis.threeCapitals.text(${JSON.stringify(path)}));\n`;
  },
});
