/** The teacher's table and its projector mode with real hand-ins: six steps on the wall, notes beside it. */
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Answer, Attempt } from '../../src/classroom/attempt.ts';
import { handInLink, handInText } from '../../src/classroom/hand-in.ts';
import { played, small, ussuri } from '../classroom/support/exercise.ts';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { address, browser } from './support/game.ts';
import { takePicture } from './support/picture.ts';

const scenario = ussuri();
const CLAIMS = ['Fear of Moscow', 'Vietnam was ending', 'Washington had asked before', 'It would have come anyway'];

/** A group that forecast and wrote something of its own. */
function group(index: number): Attempt {
  const attempt = played(small, scenario, { seed: 'abcd'[index]! });
  const write = (answer: Answer): Answer => (answer.prompt === 'war' ? { ...answer, forecasts: { 'border-war': [90, 70, 30, 10][index]! } } : { ...answer, claim: CLAIMS[index]!, because: 'The ledger says so. '.repeat(10 * index + 1), confidence: 20 * index });
  return { ...attempt, group: `The Owls ${index}`, answers: attempt.answers.map(write) };
}

const groups = [0, 1, 2, 3].map(group);

/** Lets files fall on the page, as from a folder. */
const drop = (page: Page, files: readonly (readonly [string, string])[]): Promise<void> => page.evaluate((list) => {
  const dataTransfer = new DataTransfer();
  for (const [name, content] of list) dataTransfer.items.add(new File([content], name, { type: 'application/json' }));
  const zone = document.querySelector('[aria-label="Take in hand-ins"]')!;
  for (const kind of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}, files);

const cell = (page: Page, row: number): Locator => page.getByRole('table').first().getByRole('row').nth(row);

async function table(size: { readonly width: number; readonly height: number }): ReturnType<typeof openPage> {
  const opened = await openPage(browser, `${address}#/classroom/class`, size, { reducedMotion: 'reduce' });
  await opened.page.getByRole('region', { name: 'Take in hand-ins' }).waitFor();
  return opened;
}

describe('the teacher’s table', () => {
  it('takes what is dropped and what is pasted, marks it, and hands out what it says', async () => {
    const { page, problems, close } = await table({ width: 1366, height: 768 });
    const [first, second, third, fourth] = groups.map(handInText);
    await drop(page, [['a.json', first!], ['b.json', second!.replace('Vietnam was', 'Vietnam is')], ['c.json', third!.replace(/"engine":"[^"]+"/, '"engine":"0.1"')], ['holiday.json', '{"a":1}']]);
    await page.getByText('3 hand-ins taken in.').first().waitFor();
    expect(await Promise.all([1, 2, 3].map(async (row) => (await cell(page, row).innerText()).toLowerCase()))).toEqual([expect.stringContaining('reproduced'), expect.stringContaining('altered'), expect.stringContaining('other version')]);
    await page.getByText('holiday.json').waitFor();
    const link = await handInLink(groups[3]!);
    await page.getByRole('textbox', { name: 'Or paste the links, one a line' }).fill(link === null ? fourth! : `https://school.example/#/${link}`);
    await page.getByRole('button', { name: 'Take them in' }).press('Enter');
    await page.getByRole('rowheader', { name: 'Group 4' }).waitFor();
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table as CSV' }).press('Enter')]);
    const lines = (await text(await csv.createReadStream())).trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines.join('\n')).not.toContain('Owls');
    const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'All as JSON' }).press('Enter')]);
    expect(JSON.parse(await text(await json.createReadStream()))).toMatchObject({ program: 'three-capitals-class', groups: [{ verdict: 'reproduced' }, { verdict: 'altered' }, { verdict: 'other-version' }, {}] });
    expect(problems).toEqual([]);
    await close();
  });
});

/** What does not fit on the wall: the page itself, or a box in it that hides something. */
const cutOff = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('.beamer, .beamer-head, .beamer-foot, .beamer-wall, .wall, .wall-body, .wall-body *')]
  .filter((each) => !(each instanceof SVGElement) && (each.scrollHeight - each.clientHeight > 4 || each.scrollWidth - each.clientWidth > 4) && getComputedStyle(each).display !== 'inline' && !each.matches('.beamer-title'))
  .map(({ className }) => className));

describe('the projector mode', () => {
  it('walks six steps by a clicker without a name on the wall and with nothing cut off; the notes are in a window of their own', async () => {
    const { page, problems, close } = await table({ width: 1024, height: 768 });
    await drop(page, groups.map((each, index) => [`${index}.json`, handInText(each)] as const));
    await page.getByText('4 hand-ins taken in.').first().waitFor();
    await page.getByRole('button', { name: 'Show to the class' }).press('Enter');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Notes in a window' }).press('Enter')]);
    await notes.getByText('2 of 4 thought it more likely than not').waitFor();
    const seen: string[] = [];
    for (let left = 20; left > 0; left -= 1) {
      const title = await page.locator('.wall-title').innerText();
      seen.push(title.trim());
      // What is being worked out ends in dots; nobody may have left history's path, which is said and stays.
      await expect.poll(() => page.locator('.wall-nothing', { hasText: '…' }).count(), { timeout: 15_000 }).toBe(0);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.locator('.beamer').innerText()).not.toContain('Owls');
      const place = await page.locator('.beamer-place').innerText();
      await page.keyboard.press('PageDown');
      if (await page.locator('.beamer-place').innerText() === place) break;
    }
    expect([...new Set(seen)].map((title) => title.replace(/^\d\s*/, ''))).toEqual(['What we forecast', 'What happened', 'Against history', 'Why', 'Is the model right?', 'Exit question']);
    expect(await axeViolations(page)).toEqual([]);
    await notes.keyboard.press('4');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.wall-answers > li').count()).toBe(3);
    await takePicture(page, 'six-steps-answers');
    await notes.getByRole('checkbox', { checked: true }).first().click();
    await expect.poll(() => page.locator('.wall-answers > li').count()).toBe(2);
    await page.keyboard.press('b');
    expect(await page.locator('.wall').count()).toBe(0);
    await page.keyboard.press('PageUp');
    expect(await page.locator('.wall-answers > li').count()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(notes.isClosed()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});
