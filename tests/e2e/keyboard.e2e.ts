import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';
import { arrowTo, focused, tabAndPress, tabTo } from './support/keyboard.ts';
import { waiting } from './support/play.ts';
import { serveBuild } from './support/server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** From the title to the first paper with nothing but keys. */
async function startByKeys(page: Page): Promise<void> {
  await tabAndPress(page, /^New campaign$/);
  await page.getByRole('heading', { name: 'New campaign' }).waitFor();
  await tabTo(page, /^Rapprochement/);
  await arrowTo(page, /^The Ussuri/);
  await tabTo(page, /^(?:Moscow|Washington|Beijing)$/);
  await tabAndPress(page, /^Start$/);
  await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
}

/** Answers the paper on top with keys: two promises by Tab and Space, an option by its digit, the rest by Enter. */
async function answerByKeys(page: Page): Promise<void> {
  const paper = page.getByRole('dialog').first();
  const before = await paper.evaluate((element) => element.textContent);
  if (await paper.getByRole('checkbox').count() > 0) {
    for (const box of [0, 1]) {
      const name = await paper.getByRole('checkbox').nth(box).evaluate((element) => (element as HTMLInputElement).labels![0]!.textContent!.replace(/\s+/g, ' ').trim());
      await tabTo(page, new RegExp(`^${name.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
      await page.keyboard.press('Space');
    }
    await tabAndPress(page, /^Promise this$/i);
  } else if (await paper.getByRole('button', { name: 'Go on', exact: true }).count() > 0) await tabAndPress(page, /^Go on$/);
  else await page.keyboard.press(await firstDigit(page));
  for (let i = 0; i < 200; i++) {
    const now = await page.getByRole('dialog').first().evaluate((element) => element.textContent, undefined, { timeout: 100 }).catch(() => null);
    if (now !== before) return;
    await page.waitForTimeout(40);
  }
}

/** The digit of the first option that can be chosen. */
const firstDigit = (page: Page): Promise<string> => page.getByRole('dialog').first().evaluate((paper) => {
  const open = [...paper.querySelectorAll<HTMLElement>('[data-digit]')].find((button) => button.getAttribute('aria-disabled') !== 'true');
  return open?.dataset['digit'] ?? '1';
});

describe('the keyboard alone', () => {
  it('plays a campaign from the title to the debrief', async () => {
    const { page, problems, close } = await openPage(browser, server.address, { width: 1366, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startByKeys(page);
    let quarters = 0;
    for (let step = 0; step < 200; step++) {
      const what = await waiting(page);
      if (what === 'debrief') break;
      if (what === 'paper') await answerByKeys(page);
      else {
        // The focus is on the heading of the new situation, or where it was left.
        if (quarters === 1) expect((await focused(page)).tag).toBe('h1');
        await (quarters === 0 ? tabAndPress(page, /^End quarter$/) : page.keyboard.press('Alt+KeyN'));
        quarters++;
      }
    }
    expect(await waiting(page)).toBe('debrief');
    expect(quarters).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);

  it('jumps to the regions, lists the keys, closes with Esc, and can be switched off', async () => {
    const { page, problems, close } = await openPage(browser, server.address, { width: 1366, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startByKeys(page);
    for (let step = 0; step < 30 && await waiting(page) === 'paper'; step++) await answerByKeys(page);
    await page.keyboard.press('Alt+KeyD');
    expect((await focused(page)).name).toBe('Dispatches');
    await page.keyboard.press('Alt+KeyT');
    expect((await focused(page)).name).toBe('Triangle');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Alt+KeyT');
    await tabAndPress(page, /^Tension between the Soviet Union and China: \d+/);
    await page.getByRole('dialog', { name: /^Tension between the Soviet Union and China/ }).waitFor();
    await page.keyboard.press('Escape');
    await tabAndPress(page, /^Settings$/);
    await tabTo(page, /Alt and a letter/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+KeyD');
    expect((await focused(page)).name).not.toBe('Dispatches');
    expect(problems).toEqual([]);
    await close();
  });
});
