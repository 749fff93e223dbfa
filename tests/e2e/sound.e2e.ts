import { build } from 'vite';
import type { Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/run.mjs';
import { SOUNDS } from '../../src/ui/sound/scores.ts';
import { faultsOf } from '../ui/sound/faults.ts';
import type { Measured } from '../ui/sound/render.ts';
import { browser } from './support/game.ts';

/** The renderer as one classic script. */
async function renderer(): Promise<string> {
  const lib = { entry: inProject('tests/ui/sound/render.ts'), formats: ['iife' as const], name: 'renderer' };
  const built = await build({ configFile: false, publicDir: false, logLevel: 'error', build: { write: false, minify: false, lib } }) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}

describe('the sounds, rendered to memory', () => {
  it('neither clip nor click, and a small loudspeaker gives all of them', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await renderer() });
    const faults: string[] = [];
    for (const sound of SOUNDS) faults.push(...faultsOf(sound, await page.evaluate<Measured>(`measure(${JSON.stringify(sound)})`)));
    expect(faults).toEqual([]);
    await page.close();
  });
});
