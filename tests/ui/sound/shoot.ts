/**
 * Every sound as a picture, for a person to look at: `npx tsx tests/ui/sound/shoot.ts`, into `tests/e2e/out/sound/`.
 * Each is rendered to memory in Chromium as the player would play it at full volume; prints length, peak and the
 * loudest moment on a small loudspeaker, and ends with exit code 1 where one is at fault.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { SOUNDS } from '../../../src/ui/sound/scores.ts';
import { faultsOf } from './faults.ts';
import type { Measured } from './render.ts';

const OUT = join(import.meta.dirname, '../../e2e/out/sound');
const faults: string[] = [];
const server = await createServer({
  configFile: false, root: join(import.meta.dirname, '../../..'), publicDir: false, optimizeDeps: { noDiscovery: true, include: [] }, cacheDir: join(tmpdir(), 'sound-harness'),
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null }, logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking', '--mute-audio'] });
const page = await browser.newPage({ viewport: { width: 900, height: 320 } });
page.on('pageerror', (error) => faults.push(String(error)));
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/ui/sound/harness.html`);
await page.waitForFunction('window.ready === true');
mkdirSync(OUT, { recursive: true });
for (const sound of SOUNDS) {
  const measured = await page.evaluate<Measured>(`window.draw(${JSON.stringify(sound)})`);
  await page.screenshot({ path: join(OUT, `${sound}.png`) });
  console.log(`${sound.padEnd(14)} ${measured.length.toFixed(2)} s, peak ${measured.peak.toFixed(2)}, loudest ${measured.loudest.toFixed(1)} dB`);
  faults.push(...faultsOf(sound, measured));
}
await browser.close();
await server.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
