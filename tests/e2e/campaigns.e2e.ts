import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper, paperName, playToDebrief, startCampaign, waiting } from './support/play.ts';
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

/** The ending is new the first time, counted once when the same campaign is opened again, and marked at its side from then on. */
async function endingIsKept(page: Page): Promise<void> {
  const kept = page.locator('.ending-kept');
  expect(await kept.innerText()).toMatch(/1 of 5 endings.*A new ending/s);
  const ending = await page.locator('.ending').innerText();
  await page.goto(server.address);
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
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length;
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(4);
  expect(await page.locator('.report').count()).toBe(0);
}

describe('a campaign by role and name', () => {
  it('is played as Nixon to the debrief', async () => {
    const { page, problems, close } = await openPage(browser, server.address, { width: 1366, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startCampaign(page, { side: 'Washington', seed: 'nixon' });
    expect(await paperName(page)).toBe('Richard Nixon takes office');
    const pressed = await playToDebrief(page);
    expect(pressed.length).toBeGreaterThan(15);
    expect(await page.getByRole('table', { name: 'Aims against history' }).count()).toBe(1);
    expect(await page.getByText(/^Seed nixon/).count()).toBe(1);
    await takePicture(page, 'debrief-1366');
    await turningPointsRun(page);
    await reportPrints(page);
    await linkOpens(page);
    await endingIsKept(page);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);

  it('is played as Mao to the debrief', async () => {
    const { page, problems, close } = await openPage(browser, server.address, { width: 1366, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startCampaign(page, { side: 'Beijing', seed: 'mao' });
    await playToDebrief(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('DEBRIEF');
    expect(await page.getByText('China, Mao Zedong').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);
});

describe('the table', () => {
  it.each([
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ])('stands at $width × $height with everything in place', async (size) => {
    const { page, problems, close } = await openPage(browser, server.address, size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await takePicture(page, `title-${size.width}`);
    await startCampaign(page, { side: 'Washington', seed: 'abc' });
    let decided = false;
    for (let i = 0; i < 20 && !decided; i++) {
      if (await waiting(page) === 'desk') {
        await page.waitForTimeout(400);
        await takePicture(page, `table-${size.width}`);
        const advance = page.getByRole('button', { name: 'Advance to next decision' });
        if (!(await advance.isVisible())) await page.getByRole('button', { name: 'Desk', exact: true }).click();
        await takePicture(page, `desk-${size.width}`);
        await advance.click();
        await page.getByRole('dialog').waitFor();
        await page.waitForTimeout(600);
        await takePicture(page, `decision-${size.width}`);
        decided = true;
      } else await answerPaper(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});
