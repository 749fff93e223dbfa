import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/browser.ts';
import { contentOf } from './support/downloads.ts';
import { address, browser, openStill } from './support/game.ts';
import { takePicture } from './support/picture.ts';
import { paperName, playToDebrief, startCampaign } from './support/play.ts';

/** The ending is new the first time, counted once when the same campaign is opened again, and marked at its side from then on. */
async function endingIsKept(page: Page): Promise<void> {
  const kept = page.locator('.ending-kept');
  expect(await kept.innerText()).toMatch(/1 of 5 endings.*A new ending/s);
  const ending = await page.locator('.ending').innerText();
  await page.goto(address);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Debrief' }).click();
  expect(await kept.innerText()).toMatch(/1 of 5 endings.*One play of this side so far/s);
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByText('1 of 5 endings').waitFor();
  expect(await page.locator('.ending-list .reached').allInnerTexts()).toEqual([ending]);
  expect(await page.getByText('not yet reached').count()).toBe(4);
  await takePicture(page, 'endings-1366');
}

/** The link opens the same debrief in a browser that has never seen the game, which keeps nothing of it; cut short it is refused. */
async function linkOpens(page: Page): Promise<void> {
  const ending = await page.locator('.ending').innerText();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByLabel('Link').inputValue();
  await page.getByRole('button', { name: 'Close' }).click();
  const guest = await openPage(browser, link, { width: 390, height: 844 });
  expect(await guest.page.locator('.ending').innerText()).toBe(ending);
  expect(await guest.page.getByText('someone else has played').count()).toBe(1);
  await guest.page.goto(link.slice(0, -20));
  expect(await guest.page.getByRole('dialog').innerText()).toContain('This link is damaged');
  await guest.page.getByRole('button', { name: 'Close' }).click();
  expect(await guest.page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  expect(guest.problems).toEqual([]);
  await guest.close();
}

/** The turning points are worked out in the background, tell how far they are, and stop when they are told to. */
async function turningPointsRun(page: Page): Promise<void> {
  const part = page.getByRole('region', { name: 'Turning points' });
  await part.getByRole('button', { name: 'Work them out' }).click();
  await part.getByText(/^[1-9]\d* of 200 futures$/).waitFor();
  await part.getByRole('button', { name: 'Stop' }).click();
  await part.getByText(/^Stopped after \d+ of 200 futures\.$/).waitFor();
}

/** The report is laid while it prints, on two to four sheets, and is gone from the screen after. */
async function reportPrints(page: Page): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sheetsOf(pdf)).toBeGreaterThanOrEqual(2);
  expect(sheetsOf(pdf)).toBeLessThanOrEqual(4);
  expect(await page.locator('.report').count()).toBe(0);
}

/** The report as a file needs nothing else: it opens without a network, holds no script, and prints on the sheets of either half of the world. */
async function reportIsAFile(page: Page): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Report as a file' }).click()]);
  expect(download.suggestedFilename()).toBe('rapprochement-report.html');
  const file = (await contentOf(download)).toString('utf8');
  expect(file).not.toMatch(/<script|\son\w+=|(?:src|href)="(?!data:|#)/);
  const reader = await browser.newContext({ offline: true });
  const paper = await reader.newPage();
  await paper.setContent(file);
  expect(await paper.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(expect.arrayContaining(['Aims against history', 'To write about']));
  expect(await paper.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
  for (const format of ['A4', 'Letter']) expect(sheetsOf(await paper.pdf({ format })), format).toBeLessThanOrEqual(4);
  await reader.close();
}

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length;

describe('a campaign by role and name', () => {
  it('is played as Nixon to the debrief', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startCampaign(page, { side: 'Washington', seed: 'nixon' });
    expect(await paperName(page)).toBe('Richard Nixon takes office');
    const pressed = await playToDebrief(page);
    expect(pressed.length).toBeGreaterThan(15);
    expect(await page.getByRole('table', { name: 'Aims against history' }).count()).toBe(1);
    expect(await page.getByText(/^Seed nixon/).count()).toBe(1);
    await takePicture(page, 'debrief-1366');
    await turningPointsRun(page);
    await reportPrints(page);
    await reportIsAFile(page);
    await linkOpens(page);
    await endingIsKept(page);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);
});
