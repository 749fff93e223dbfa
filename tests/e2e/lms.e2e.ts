/** A package for a school's system, played in that system's frame: begun, left, taken up where it was left, and finished. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { openPage } from './support/browser.ts';
import { contentOf } from './support/downloads.ts';
import { address, browser } from './support/game.ts';
import { takePicture } from './support/picture.ts';

/** The system: a page that has the functions of SCORM 1.2, remembers what it is told, and shows the package in a frame. */
const SYSTEM = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{width:100%;height:760px;border:0}</style>
<script src="scorm12.js"></script><script>
window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
const kept = sessionStorage.getItem('cmi');
if (kept) window.API.loadFromJSON(JSON.parse(kept));
window.remember = () => {
  const value = (name) => window.API.lmsGetValue(name);
  const core = { student_id: 'pupil', lesson_status: value('cmi.core.lesson_status'), entry: 'resume' };
  sessionStorage.setItem('cmi', JSON.stringify({ core, suspend_data: value('cmi.suspend_data') }));
};
</script><iframe title="Lesson" src="package/index.html"></iframe></html>`;

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'three-capitals-lms-'));
  writeFileSync(join(folder, 'index.html'), SYSTEM);
  cpSync(inProject('node_modules/scorm-again/dist/scorm12.min.js'), join(folder, 'scorm12.js'));
  server = await serveFolder(folder, 0);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes the package of a ready lesson on the composing page, and unpacks it behind the system. */
async function unpack(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: 'Hand it out' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Package for an LMS' }).click()]);
  const files = unzipSync(await contentOf(download));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'package', path)), { recursive: true });
    writeFileSync(join(folder, 'package', path), bytes);
  }
  return Object.keys(files);
}

interface System { lmsGetValue(element: string): string; isTerminated(): boolean }

const told = (page: Page, element: string): Promise<string> =>
  page.evaluate((name) => (globalThis as unknown as { API: System }).API.lmsGetValue(name), element);

const shut = async (page: Page): Promise<void> => {
  await page.evaluate(() => (globalThis as unknown as { remember(): void }).remember());
  await page.evaluate(() => { document.querySelector('iframe')!.src = 'about:blank'; });
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { API: System }).API.isTerminated())).toBe(true);
};

const REASON = 'A border that nobody guards is no border.';

/** Fills what is asked on a sheet: each text field with a reason, each number with a probability. */
async function write(sheet: Locator | FrameLocator): Promise<void> {
  for (const field of await sheet.getByRole('textbox').all()) await field.fill(REASON);
  for (const field of await sheet.getByRole('spinbutton').all()) await field.fill('60');
}

/** What can be pressed next, the first of these that is there. */
const WAYS = ['[data-digit="1"]:not([aria-disabled=true])', 'button:has-text("Go on"):not([aria-disabled=true])', 'button:has-text("Leave it open")', '[data-digit]:not([aria-disabled=true])', '.btn-main:not([aria-disabled=true])'];

/** Answers whatever lies on the table, quarter by quarter, until the page is another or `enough`. */
async function play(frame: FrameLocator, enough: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 80 && !(await enough()); step += 1) {
    const paper = frame.getByRole('dialog').last();
    const next = frame.getByRole('button', { name: 'Advance to next decision' });
    await paper.or(next).or(frame.locator('[data-key=hand-in]')).first().waitFor();
    if (await frame.locator('[data-key=hand-in]').count() > 0) return;
    if (await paper.count() === 0) await next.press('Enter');
    else await answer(paper);
  }
}

async function answer(paper: Locator): Promise<void> {
  const before = await paper.innerText();
  if (await paper.getByRole('textbox').count() > 0) await write(paper);
  for (const box of (await paper.getByRole('checkbox').all()).slice(0, 2)) await box.check();
  for (const way of WAYS) {
    const found = paper.locator(way).first();
    if (await found.count() === 0) continue;
    await found.press('Enter');
    break;
  }
  await expect.poll(async () => (await paper.count()) === 0 || (await paper.innerText().catch(() => '')) !== before, { message: before }).toBe(true);
}

describe('a package for a school’s system', () => {
  it('is played in its frame: kept where it was left, complete when all reasons are given, and its score is their share', async () => {
    const { page, problems, close } = await openPage(browser, `${address}#/classroom/compose/no-tanks-in-prague`, { width: 1366, height: 780 }, { reducedMotion: 'reduce' });
    const paths = await unpack(page);
    expect(paths).toContain('imsmanifest.xml');
    expect(paths).not.toContain('service-worker.js');

    await page.goto(server.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: 'No tanks in Prague' }).waitFor();
    await expect.poll(() => told(page, 'cmi.core.lesson_status')).toBe('incomplete');
    await write(frame.locator('.lesson-part'));
    await frame.getByRole('button', { name: 'To the table' }).press('Enter');
    const decided = async (): Promise<boolean> => Number(await told(page, 'cmi.interactions._count')) > 0;
    await play(frame, decided);
    expect(await decided()).toBe(true);
    const half = Number(await told(page, 'cmi.core.score.raw'));
    expect(half).toBeLessThan(100);
    await shut(page);

    // Another visit: the system hands back what it keeps, and nothing else is needed.
    await page.reload();
    await frame.getByRole('button', { name: 'Go on' }).press('Enter');
    await play(frame, async () => false);
    await frame.locator('[data-key=hand-in]').waitFor();
    expect(await told(page, 'cmi.core.lesson_status')).toBe('incomplete');
    await write(frame.locator('.lesson-part').filter({ has: frame.getByRole('heading', { name: 'Look back' }) }));
    await expect.poll(() => told(page, 'cmi.core.lesson_status')).toBe('completed');
    expect(await told(page, 'cmi.core.score.raw')).toBe('100');
    expect((await told(page, 'cmi.suspend_data')).length).toBeLessThanOrEqual(4096);
    expect(Number(await told(page, 'cmi.interactions._count'))).toBeGreaterThan(0);
    await takePicture(page, 'lms');
    const [sheet] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: 'Report as SVG pages' }).press('Enter')]);
    const drawn = (await contentOf(sheet)).toString('utf8');
    // The browser of the tests is American, and so is its paper; words stay words.
    expect([/width="215\.9mm"/, />No tanks in Prague<\/text>/, /foreignObject|<script|var\(--/].map((part) => part.test(drawn))).toEqual([true, true, false]);
    await shut(page);
    expect(problems).toEqual([]);
    await close();
  });
});
