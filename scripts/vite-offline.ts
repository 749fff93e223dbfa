import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { Plugin, ResolvedConfig } from 'vite';

const SOURCE = fileURLToPath(new URL('./offline/service-worker.ts', import.meta.url));
const WORKER = 'service-worker.js';
/** The list of files by itself, for packages that are made in the browser. */
const LIST = 'files.json';

const checksum = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Files of the built folder that the page may ask for, each with a checksum; not what begins with a dot. */
function filesOf(folder: string): [path: string, checksum: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== WORKER && !/(?:^|\/)\./.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [name, checksum(readFileSync(join(folder, name)))]);
}

/**
 * Writes the service worker beside the built page, with the list of all files and a version made of their checksums.
 * Ours, because what it has to do is less than what workbox would have to be told: keep everything, and never change
 * the version of a game that is being played.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'three-capitals:offline',
    apply: 'build',
    configResolved: (resolved) => { config = resolved; },
    // What lies in `assets/` has been copied before.
    writeBundle: {
      order: 'post',
      async handler() {
        if (config.build.write === false || config.isWorker) return;
        const { outDir } = config.build;
        writeFileSync(join(outDir, LIST), JSON.stringify(filesOf(outDir).map(([path]) => path).filter((path) => path !== LIST)));
        const files = filesOf(outDir);
        const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);
        const lines = [`const VERSION = ${JSON.stringify(checksum(JSON.stringify(files)))};`, `const FILES = ${JSON.stringify(files)};`];
        writeFileSync(join(outDir, WORKER), `${lines.join('\n')}\n${code}`);
      },
    },
  };
}
