/**
 * Photographs of the stage at the sizes that matter, and what a browser alone can check:
 * `npx tsx tests/ui/stage/shoot.ts`, into `tests/e2e/out/stage/`. Ends with exit code 1 where axe
 * finds something, the loop does not sleep, or the keyboard does not reach the end.
 */

import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { axeViolations } from '../../e2e/support/axe.ts';

const SIZES = [[1366, 768, 1], [1920, 1080, 1], [390, 844, 2], [360, 780, 2]] as const;
const SHOWS = ['dialog', 'four', 'chinese', 'result', 'ladder', 'stance', 'triangle'] as const;
const OUT = join(import.meta.dirname, '../../e2e/out/stage');
const faults: string[] = [];

const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '../../..'),
  publicDir: false,
  cacheDir: join(tmpdir(), 'stage-harness'),
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  optimizeDeps: { entries: ['tests/ui/stage/harness.html'], include: ['phaser', 'd3-geo', 'topojson-client'] },
  logLevel: 'error',
});
await server.listen();
const home = `${server.resolvedUrls?.local[0] ?? ''}tests/ui/stage/harness.html`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
mkdirSync(OUT, { recursive: true });
await playWithKeys(browser);
// The software renderer takes seconds for each: `keys` leaves the photographs out.
for (const [width, height, ratio] of process.argv.includes('keys') ? [] : SIZES) {
  for (const show of SHOWS) for (const scale of [1, 2]) await shoot(browser, { width, height, ratio, scale, show });
}
await browser.close();
await server.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

interface Shot { width: number; height: number; ratio: number; scale: number; show: string }

async function open(browserNow: Browser, shot: Shot, theme: string): Promise<Page> {
  const { width, height, ratio, scale, show } = shot;
  const page = await browserNow.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
  page.on('pageerror', (error) => faults.push(`${show}: ${error.stack ?? error.message}`));
  await page.goto(`${home}?show=${show}&theme=${theme}&scale=${scale}&hold=0`);
  await page.waitForFunction('window.ready === true');
  await page.waitForTimeout(700);
  return page;
}

async function shoot(browserNow: Browser, shot: Shot): Promise<void> {
  for (const theme of shot.scale === 1 ? ['paper', 'lamp'] : ['paper']) {
    const name = `${shot.show}-${shot.width}-x${shot.scale}-${theme}`;
    const page = await open(browserNow, shot, theme);
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    if (theme === 'paper') faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
    await page.close();
  }
}

/** A decision by keyboard alone: aside and back, more, a digit, continue; the focus comes back. */
async function playWithKeys(browserNow: Browser): Promise<void> {
  const page = await open(browserNow, { width: 1366, height: 768, ratio: 1, scale: 1, show: '' }, 'paper');
  await page.evaluate(`{
    const button = document.createElement('button');
    button.textContent = 'Before';
    document.querySelector('main').append(button);
    button.focus();
    window.handle = window.SHOWS.dialog(window.stage);
  }`);
  const expectFocus = async (on: string): Promise<void> => {
    const words = await page.evaluate('document.activeElement.textContent');
    if (words !== on) faults.push(`keys: the focus is on "${String(words)}", not on "${on}"`);
  };
  await expectFocus('First shots at Zhenbao');
  await page.keyboard.press('Escape');
  await expectFocus('Back to the decision: First shots at Zhenbao');
  await page.keyboard.press('Enter');
  await expectFocus('First shots at Zhenbao');
  for (const on of ['More', 'Card 5.0', 'Card 4.3', 'Bloody the enemy once', 'Hold the bank and protest', 'Offer to resume border talks', 'Look at the map', 'More']) {
    await page.keyboard.press('Tab');
    await expectFocus(on);
  }
  await page.keyboard.press('Enter');
  await expectFocus('Less');
  await page.keyboard.press('3');
  await expectFocus('Offer to resume border talks');
  await page.keyboard.press('1');
  await page.waitForFunction(`window.log.includes('chose bloody')`);
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await page.waitForFunction('document.querySelector("[role=dialog]") === null');
  await expectFocus('Before');
  await page.waitForFunction('window.board.frames.asleep()', undefined, { timeout: 10_000 }).catch(() => faults.push('the loop does not sleep'));
  await page.close();
}
