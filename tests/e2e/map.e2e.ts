import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/browser.ts';
import { address, browser } from './support/game.ts';
import { saveAt } from './support/saves.ts';

interface Counted { frames: number; last: number }

/** Counts every frame that the page asks the browser for. */
const countFrames = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const counted: Counted = { frames: 0, last: 0 };
  const ask = window.requestAnimationFrame.bind(window);
  Object.assign(window, { counted });
  window.requestAnimationFrame = (callback) => ask((time) => {
    counted.frames += 1;
    counted.last = performance.now();
    callback(time);
  });
});

const framesOf = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { counted: Counted }).counted.frames);

/** Waits until frames were drawn and then none for two seconds; polls by the clock, for polling by frames would ask for some. */
const still = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const { frames, last } = (window as unknown as { counted: Counted }).counted;
    return frames > 0 && performance.now() - last > 2000;
  }, undefined, { polling: 200, timeout: 60_000 });
};

async function openTable(page: Page): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'three-capitals-')), 'save.json');
  writeFileSync(file, saveAt({ scenario: 'ussuri-1969', side: 'US', at: 'orders', after: 'crisis-end' }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Load', exact: true }).click()]);
  await chooser.setFiles(file);
  await page.locator('.map-canvas canvas').waitFor();
}

describe('the map in a browser', () => {
  it('draws no frame while nothing moves, hot theatres or not, and moves by keys and buttons', async () => {
    const { page, problems, close } = await openPage(browser, 'about:blank', { width: 1024, height: 768 });
    await countFrames(page);
    await page.goto(address);
    await openTable(page);
    await still(page);
    const before = await framesOf(page);
    await page.getByRole('list', { name: 'Places' }).getByRole('button').first().focus();
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Move left' }).waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Move left' }).click();
    expect(await framesOf(page)).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Whole map' }).click();
    await page.getByRole('button', { name: 'Move left' }).waitFor({ state: 'hidden' });
    await still(page);
    // What waits for the view to rest does not come when the table has been left meanwhile.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.evaluate(() => { location.hash = '#/settings'; });
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 500); }));
    expect(problems).toEqual([]);
    await close();
  });
});
