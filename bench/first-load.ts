/**
 * What a fresh browser fetches and how long it takes on a processor that is four times slower, from the address to the
 * first paper of a short campaign. Bytes are what comes over the wire, gzip as the project's server sends it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/support/browser.ts';
import { kilobytes, watchNetwork } from '../tests/e2e/support/network.ts';
import type { Fetched } from '../tests/e2e/support/network.ts';
import { startCampaign } from '../tests/e2e/support/play.ts';
import { serveBuild } from '../tests/e2e/support/server.ts';
import type { Figure } from './measures.ts';

const SIZE = { width: 1280, height: 720 };
const SLOWER = 4;

/** Sizes and times of the first load; nothing where the game is not built. */
export async function firstLoad(root: string): Promise<Figure[]> {
  if (!existsSync(join(root, 'dist', 'index.html'))) return [];
  const served = await serveBuild();
  const browser = await launchBrowser();
  // A service worker would fetch everything at once; what is wanted here is what the page itself asks for.
  const context = await browser.newContext({ viewport: SIZE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const fetched = await watchNetwork(context, page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await timesOf(page, served.address);
  await browser.close();
  await served.close();
  return [...times, ...sizesOf(fetched)];
}

/** The pointer presses where the button stands as soon as it is seen, as a person would, and does not wait for the map behind it. */
async function timesOf(page: Page, address: string): Promise<Figure[]> {
  const now = (): Promise<number> => page.evaluate('Math.round(performance.now())');
  const begin = page.getByRole('button', { name: 'New campaign' });
  await page.goto(address, { waitUntil: 'commit' });
  await begin.waitFor();
  const seen = await now();
  const box = await begin.boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByRole('radiogroup', { name: 'Side' }).waitFor();
  const answered = await now();
  await page.getByRole('button', { name: 'Back to the title' }).click();
  const leaving = await now();
  await startCampaign(page, { scenario: 'The Ussuri', side: 'Beijing', seed: 'bench' });
  return [
    { name: 'first load, 4 times slower: title seen', value: seen, unit: 'ms', goal: '< 3000' },
    { name: 'first load, 4 times slower: New campaign answered', value: answered, unit: 'ms', goal: '< 3000' },
    { name: 'from the title to the first paper, 4 times slower', value: await now() - leaving, unit: 'ms', goal: '' },
  ];
}

function sizesOf(fetched: readonly Fetched[]): Figure[] {
  const fonts = fetched.filter(({ address }) => address.endsWith('.woff2'));
  const largest = fetched.filter(({ bytes }) => bytes > 8 * 1024).toSorted((a, b) => b.bytes - a.bytes);
  return [
    { name: 'first load up to the first paper, all', value: kilobytes(fetched), unit: 'KB', goal: '≤ 700' },
    { name: 'first load up to the first paper, fonts', value: kilobytes(fonts), unit: 'KB', goal: '' },
    ...largest.map((one) => ({ name: `  ${one.address.split('/').slice(-2).join('/')}`, value: kilobytes([one]), unit: 'KB', goal: '' })),
  ];
}
