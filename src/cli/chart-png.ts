/** Pictures in dots, with the letters that the project brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './scenario-files.ts';
import { bad, good } from './inputs.ts';
import type { Read } from './inputs.ts';

/** Turns the text of an SVG file into a PNG, twice as fine. */
export type Painter = (svg: string) => Uint8Array;

let fetched: Promise<Painter> | null = null;

/** The painter; says how to come by it where its package is not installed. */
export async function pngPainter(): Promise<Read<Painter>> {
  try {
    fetched ??= painter();
    return good(await fetched);
  } catch (error) {
    fetched = null;
    return bad('chart/no-png', { why: error instanceof Error ? error.message.split('\n')[0]! : String(error) });
  }
}

async function painter(): Promise<Painter> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = fonts();
  return (svg) => new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { fontBuffers, defaultFontFamily: 'Jost', serifFamily: 'Old Standard TT', sansSerifFamily: 'Jost', monospaceFamily: 'IBM Plex Mono' } }).render().asPng();
}

/** The project's upright faces of Latin letters. */
function fonts(): Uint8Array[] {
  const folder = join(ROOT, 'assets', 'fonts');
  return readdirSync(folder).filter((name) => /-(latin|names).*\.woff2$/.test(name) && !/italic|-sc-/.test(name)).sort().map((name) => readFileSync(join(folder, name)));
}
