/** Time of a frame of the map in the built game while it is dragged, 1280×720, on whatever renderer Chromium has here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openPage } from '../tests/e2e/support/browser.ts';
import { serveBuild } from '../tests/e2e/support/server.ts';
import type { Visit } from '../tests/e2e/support/browser.ts';
import type { Figure } from './measures.ts';

const SIZE = { width: 1280, height: 720 };
const DRAGS = 60;

/** Median and worst tenth of the frames while the map is dragged; nothing where the game is not built. */
export async function mapFrames(root: string): Promise<Figure[]> {
  if (!existsSync(join(root, 'dist', 'index.html'))) return [];
  const served = await serveBuild();
  const browser = await launchBrowser();
  const visit = await openPage(browser, served.address, SIZE);
  await toTheTable(visit);
  const frames = await dragged(visit);
  await browser.close();
  await served.close();
  const at = (part: number): number => Math.round((frames[Math.floor(frames.length * part)] ?? 0) * 10) / 10;
  return [
    { name: 'map: frame while dragged, median', value: at(0.5), unit: 'ms', goal: '< 33' },
    { name: 'map: frame while dragged, p90', value: at(0.9), unit: 'ms', goal: '' },
  ];
}

async function toTheTable({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Replay history' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('region', { name: 'Map' }).locator('canvas').first().waitFor();
  await page.waitForTimeout(3000);
}

/** Collects the lengths of frames; text, because it runs in the page. */
const COLLECT = `{
  const lengths = (window.frameLengths = []);
  let last = performance.now();
  const tick = (now) => { lengths.push(now - last); last = now; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}`;

/** Lengths of the frames, sorted, while the pointer drags the map to and fro. */
async function dragged({ page }: Visit): Promise<number[]> {
  await page.evaluate(COLLECT);
  await page.mouse.move(640, 300);
  await page.mouse.down();
  for (let i = 0; i < DRAGS; i += 1) await page.mouse.move(640 + 120 * ((i % 20) / 20 - 0.5), 300 + 4 * (i % 20));
  await page.mouse.up();
  const lengths = await page.evaluate<number[]>('window.frameLengths');
  return lengths.toSorted((a, b) => a - b);
}
