/** How the game is delivered: under any path, without a network, without anybody else's server, as one file from disk. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSingle } from '../../scripts/build.mjs';
import { inProject } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { launchBrowser } from './support/browser.ts';
import { answerPaper, startCampaign } from './support/play.ts';

const SCREENS = ['new', 'replay', 'settings', 'codex', 'lab', 'workshop', 'classroom'];
const SIZE = { width: 1280, height: 800 };
const SCHOOL = 'school/games/';
const MOST = 4 * 1024 * 1024;

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
/** Everything that went wrong or out, of all pages of this file. */
const problems: string[] = [];
const strangers: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  // A folder of its own, below a path as a school's host gives it, which the test may change.
  folder = mkdtempSync(join(tmpdir(), 'three-capitals-'));
  cpSync(inProject('dist'), join(folder, SCHOOL), { recursive: true });
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that notes faults, refusals of the content policy among them, and requests to anywhere else than `home`. */
async function watched(context: BrowserContext, home: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => { if (!request.url().startsWith(home) && !/^(?:blob|data):/.test(request.url())) strangers.push(request.url()); });
  return page;
}

/** Goes through all screens; gives their titles. */
async function walk(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const screen of SCREENS) {
    const before = await page.title();
    await page.evaluate((route) => { location.hash = `#/${route}`; }, screen);
    await expect.poll(() => page.title(), { timeout: 20_000 }).not.toBe(before);
    seen.push(await page.title());
  }
  return seen;
}

/** The service worker has fetched everything and answers for the page. */
const kept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 40_000, interval: 200 }).toBe(true);

const described = (page: Page): Promise<string | null> => page.locator('meta[name=description]').getAttribute('content');
const title = (page: Page): Promise<void> => page.getByRole('button', { name: 'New campaign' }).waitFor();

describe('the hosted game', () => {
  it('runs below any path, asks nobody else for anything, and plays on when the network is gone', async () => {
    const address = `${server.address}${SCHOOL}`;
    const context = await browser.newContext({ viewport: SIZE });
    const page = await watched(context, address);
    await page.goto(address);
    await title(page);
    const seen = await walk(page);
    expect(new Set(seen).size).toBe(SCREENS.length);
    // A message whose words have not come shows its key.
    expect(seen.filter((each) => /\w:\w/.test(each))).toEqual([]);
    await kept(page);

    await context.setOffline(true);
    await page.goto(address);
    await title(page);
    await startCampaign(page, { scenario: 'The Ussuri', side: 'Beijing', seed: 'offline' });
    expect(await answerPaper(page)).not.toBe('');
    expect(await walk(page)).toEqual(seen);
    await context.close();
    expect(problems).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('can be installed: its manifest names pictures that are there', async () => {
    const manifest = JSON.parse(readFileSync(join(folder, SCHOOL, 'app/three-capitals.webmanifest'), 'utf8')) as { start_url: string; display: string; icons: { src: string; sizes: string }[] };
    expect(readFileSync(join(folder, SCHOOL, 'index.html'), 'utf8')).toContain('rel="manifest" href="./app/three-capitals.webmanifest"');
    expect(manifest).toMatchObject({ start_url: '../', display: 'standalone' });
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', 'any']);
    for (const { src } of manifest.icons) expect(statSync(join(folder, SCHOOL, 'app', src)).size).toBeGreaterThan(500);
  });

  it('tells of a newer version and takes it at the next start, not before', async () => {
    const address = `${server.address}${SCHOOL}`;
    const context = await browser.newContext({ viewport: SIZE });
    const page = await watched(context, address);
    await page.goto(address);
    await kept(page);
    const before = await described(page);
    publish('A newer version.');
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
    await page.getByText('A newer version is here.').first().waitFor();
    expect(await described(page)).toBe(before);
    // A second page is a campaign under way for all that the first knows: nothing changes for either.
    const second = await watched(context, address);
    await second.goto(address);
    await title(second);
    expect(await described(second)).toBe(before);
    await second.close();
    await page.close();
    const next = await watched(context, address);
    await next.goto(address);
    await next.locator('meta[content="A newer version."]').waitFor({ state: 'attached' });
    await title(next);
    await context.close();
    expect(problems).toEqual([]);
  });
});

/** Puts another version of the page on the server: another description, and a worker that says so. */
function publish(description: string): void {
  const at = (name: string): string => join(folder, SCHOOL, name);
  const page = readFileSync(at('index.html'), 'utf8').replace(/(<meta name="description" content=")[^"]*/, `$1${description}`);
  const worker = readFileSync(at('service-worker.js'), 'utf8').replace(/VERSION = "\w+"/, 'VERSION = "newer"').replace(/(\["index\.html",")\w+/, '$1newer');
  writeFileSync(at('index.html'), page);
  writeFileSync(at('service-worker.js'), worker);
}

describe('the single file', () => {
  it('is at most 4 MB and has every mode in it, opened from disk', async () => {
    expect(await ensureSingle()).toBe(true);
    const file = inProject('dist-single/three-capitals.html');
    expect(statSync(file).size).toBeLessThanOrEqual(MOST);
    const address = pathToFileURL(file).href;
    const context = await browser.newContext({ viewport: SIZE });
    const page = await watched(context, address);
    await page.goto(address);
    await title(page);
    expect(new Set(await walk(page)).size).toBe(SCREENS.length);
    // The workshop's worker comes out of the file too.
    await page.evaluate(() => { location.hash = '#/workshop'; });
    await page.getByRole('button', { name: 'A scenario with one event' }).click();
    await page.getByText('No problems').first().waitFor();
    // So do the lab's, and what was asked there can be kept as a file.
    await page.evaluate(() => { location.hash = '#/lab'; });
    await page.getByRole('button', { name: 'Run experiment' }).first().click();
    await page.getByText(/with your change/).first().waitFor();
    const [experiment] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'The experiment (file)' }).click()]);
    expect(experiment.suggestedFilename()).toMatch(/-experiment\.json$/);
    await page.evaluate(() => { location.hash = '#/classroom'; });
    await page.getByRole('link', { name: 'Play it' }).first().click();
    await page.getByRole('button', { name: 'To the table' }).waitFor();
    await page.evaluate(() => { location.hash = '#/'; });
    await startCampaign(page, { scenario: 'The Ussuri', side: 'Moscow', seed: 'disk' });
    expect(await answerPaper(page)).not.toBe('');
    await context.close();
    expect(problems).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
