/**
 * Photographs of the map at the sizes that matter, for a person to look at:
 * `npx tsx tests/ui/map/shoot.ts`, into `tests/e2e/out/map/`. Prints what each board measured.
 */

import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const SHOTS: readonly (readonly [string, number, number, string])[] = [
  ['laptop', 1366, 768, 'left=260&right=260&top=48&bottom=40'],
  ['large', 1920, 1080, 'left=320&right=320'],
  ['phone', 390, 844, 'top=56&bottom=150'],
  ['title', 1366, 768, 'title=1'],
];
const OUT = join(import.meta.dirname, '../../e2e/out/map');

const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '../../..'),
  cacheDir: join(tmpdir(), 'map-harness'),
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  optimizeDeps: { entries: ['tests/ui/map/harness.html'], include: ['phaser', 'd3-geo', 'topojson-client'] },
  logLevel: 'warn',
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
mkdirSync(OUT, { recursive: true });
for (const theme of ['paper', 'lamp']) {
  for (const [name, width, height, query] of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: width < 500 ? 2 : 1 });
    page.on('pageerror', (error) => console.error(name, error.stack));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/ui/map/harness.html?theme=${theme}&${query}`);
    await page.waitForFunction('window.ready === true');
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(OUT, `${name}-${theme}.png`) });
    console.log(name, theme, await page.evaluate('JSON.stringify(window.board.stats?.() ?? null)'));
    await page.close();
  }
}
await browser.close();
await server.close();
