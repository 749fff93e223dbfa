import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { SCENARIOS } from '../../src/cli/scenario-files.ts';
import { axeViolations } from './support/axe.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { takePicture } from './support/picture.ts';
import { serveBuild } from './support/server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;
const folder = mkdtempSync(join(tmpdir(), 'lab-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const finding = (page: Page): Promise<string> => page.locator('.lab-finding').innerText();
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const finished = (page: Page) => page.getByRole('heading', { name: 'Take it with you' }).waitFor();

/** Presses a button and keeps what it hands out. */
async function saved(page: Page, name: string): Promise<string> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Puts a small experiment of the border clash together by its words, with twelve pairs. */
async function compose(page: Page): Promise<void> {
  await page.getByLabel('In which story').selectOption('ussuri-1969');
  await page.locator('.event-group').first().waitFor();
  await page.getByLabel('Find an event').fill('zhenbao');
  await page.locator('.event-entry', { hasText: '1969' }).first().press('Enter');
  await page.getByRole('radio', { name: 'It never happens' }).check();
  await page.getByText('For experts: everything that can be set').click();
  await page.getByLabel('Pairs of campaigns').fill('12');
  await page.getByLabel('Pairs of campaigns').press('Enter');
}

describe('the counterfactual lab', () => {
  it('answers a question, and the command line gives the same figures from its file', async () => {
    const { page, problems, close } = await openPage(browser, server.address, { width: 1366, height: 900 });
    await page.getByRole('button', { name: 'Counterfactual lab' }).click();
    await compose(page);
    await page.getByRole('button', { name: 'Run experiment' }).click();
    await finished(page);
    expect(await finding(page)).toMatch(/12|%/);
    await page.getByRole('figure', { name: /history runs inside/ }).locator('.chart-drawing svg').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'lab');
    const [experiment, results] = [await saved(page, 'The experiment (file)'), await saved(page, 'Figures (JSON)')];
    const out: string[] = [];
    expect(await run(['experiment', experiment, '--json', '--threads', '1'], { out: (line) => out.push(line), err: () => undefined, lines: async function* () { yield* []; } })).toBe(0);
    const figures: unknown = JSON.parse(readFileSync(results, 'utf8'));
    expect(JSON.parse(out.join('\n'))).toEqual(figures);
    const picture = await saved(page, await page.getByRole('button', { name: /^Save as PNG: / }).first().getAttribute('aria-label') ?? '');
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    const link = await linkOf(page);
    const before = await finding(page);
    const other = await openPage(browser, link, { width: 360, height: 740 });
    await finished(other.page);
    expect(await finding(other.page)).toBe(before);
    expect(JSON.parse(readFileSync(await saved(other.page, 'Figures (JSON)'), 'utf8'))).toEqual(figures);
    expect(await sideways(other.page)).toBeLessThanOrEqual(0);
    expect([...problems, ...other.problems]).toEqual([]);
    await Promise.all([close(), other.close()]);
  });

  it('puts a claim of the cards to the model, takes a drawn line, and refuses a broken link', async () => {
    const { page, problems, close } = await openPage(browser, `${server.address}#/lab/claim/K07`, { width: 1366, height: 900 });
    await page.getByRole('button', { name: 'Run it: claim K07' }).press('Enter');
    await page.locator('#claim-K07 .claim-verdict').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Inevitability' }).click();
    await page.getByText('Year by year, with sliders').click();
    await page.locator('.guess-line input').first().press('End');
    expect(await page.locator('.chart-drawing circle').count()).toBeGreaterThan(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${server.address}#/lab/try/xxxx`);
    await page.getByRole('alert').filter({ hasText: 'The link is broken' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('plays in a scenario of one’s own, and refuses it where that is missing', async () => {
    const { page, problems, close } = await openPage(browser, `${server.address}#/workshop`, { width: 1366, height: 900 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(keepOwnFile, readFileSync(join(SCENARIOS, 'ussuri-1969.yaml'), 'utf8').replace(/^id: .*/m, 'id: my-river').replace(/^title: .*/m, 'title: My own river'));
    await page.goto(`${server.address}#/lab`);
    await page.getByRole('option', { name: 'My own river' }).waitFor({ state: 'attached' });
    await page.getByLabel('In which story').selectOption({ label: 'My own river' });
    await page.locator('.event-group').first().waitFor();
    await page.getByText('For experts: everything that can be set').click();
    await page.getByLabel('Pairs of campaigns').fill('4');
    await page.getByLabel('Pairs of campaigns').press('Enter');
    await page.getByRole('button', { name: 'Run experiment' }).click();
    await finished(page);
    const other = await openPage(browser, await linkOf(page), { width: 390, height: 844 });
    await other.page.getByRole('alert').filter({ hasText: 'not in this browser: “my-river”' }).waitFor();
    expect([...problems, ...other.problems]).toEqual([]);
    await Promise.all([close(), other.close()]);
  });
});

/** Lays a file into the workshop's store, as the workshop itself keeps it. */
const keepOwnFile = (text: string): Promise<void> => new Promise((done, failed) => {
  const opening = indexedDB.open('three-capitals-workshop', 1);
  opening.addEventListener('error', () => failed(new Error('no store')));
  opening.addEventListener('success', () => {
    const transaction = opening.result.transaction('files', 'readwrite');
    transaction.objectStore('files').put({ name: 'my-river.yaml', text, made: 1, at: 1 });
    transaction.addEventListener('complete', () => {
      opening.result.close();
      done();
    });
  });
});

/** The link of the experiment; where there is no clipboard it stands in the address. */
async function linkOf(page: Page): Promise<string> {
  await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.waitForURL(/#\/lab\/try\//);
  return page.url();
}
