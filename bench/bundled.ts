/** Bundles `speed.ts` as the command line is bundled, and runs it in a process of its own: nothing under immer has run there. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import type { Speed } from './speed.ts';

/** The figures of the engine as users run it. The bundle stands two levels below the project, as the sources do. */
export async function bundledFigures(root: string): Promise<Speed> {
  const outDir = join(root, '.cache', 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false,
      rolldownOptions: { input: { speed: join(root, 'bench', 'speed.ts') }, output: { entryFileNames: '[name].mjs', topLevelVar: false } },
    },
  });
  return JSON.parse(execFileSync(process.execPath, [join(outDir, 'speed.mjs')], { encoding: 'utf8' })) as Speed;
}
