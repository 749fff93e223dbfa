import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openStill } from './support/game.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper, waiting } from './support/play.ts';

const quarter = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const player = (page: Page) => page.getByRole('region', { name: 'Replay' });

async function openReplay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Replay history' }).click();
  await page.getByRole('radio', { name: 'The Ussuri, 1969' }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await player(page).getByRole('slider', { name: 'Quarter' }).waitFor({ timeout: 60_000 });
}

/** The slider goes anywhere by keyboard, and the caption tells who decided what there. */
async function scrubs(page: Page): Promise<void> {
  const slider = player(page).getByRole('slider', { name: 'Quarter' });
  await slider.focus();
  const first = await quarter(page);
  await page.keyboard.press('End');
  await page.getByText('The dates are history’s; the numbers are the model’s.').waitFor();
  await expect.poll(() => quarter(page)).not.toBe(first);
  await page.keyboard.press('Home');
  await expect.poll(() => quarter(page)).toBe(first);
  expect(await slider.getAttribute('aria-valuetext')).toContain(first);
  expect(await slider.evaluate((each) => each === document.activeElement)).toBe(true);
}

/** Before the next decision the replay halts; who commits with a reason sees what was done beside it. */
async function predicts(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Predict, then reveal' }).check();
  await player(page).getByRole('button', { name: 'Next decision' }).click();
  const paper = page.getByRole('dialog');
  await paper.getByRole('radio').first().check();
  const commit = paper.getByRole('button', { name: 'Commit' });
  expect(await commit.getAttribute('aria-disabled')).toBe('true');
  await paper.getByLabel('Why do you think so?').fill('They have no other way out.');
  await commit.click();
  await paper.getByText('Because: They have no other way out.').waitFor();
  await takePicture(page, 'replay-revealed-1366');
  await paper.getByRole('button', { name: 'Go on' }).click();
  await player(page).getByRole('button', { name: /^My predictions: [01] of 1$/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Predict, then reveal' }).uncheck();
}

/** A capital is taken over in a quarter of one's choice, and the branch has a name. */
async function branches(page: Page): Promise<void> {
  await player(page).getByRole('button', { name: 'Next quarter' }).click();
  const taken = await quarter(page);
  await player(page).getByRole('button', { name: 'Branch here' }).click();
  const sheet = page.getByRole('dialog', { name: 'Branch here' });
  await sheet.getByRole('radio', { name: 'Beijing' }).check();
  await sheet.getByLabel('Name of the branch').fill('A cooler river');
  await sheet.getByRole('button', { name: 'Branch here' }).click();
  await page.getByRole('region', { name: 'Desk' }).waitFor({ timeout: 60_000 });
  expect(await quarter(page)).toBe(taken);
  if (await waiting(page) === 'paper') await answerPaper(page);
}

/** The branch stands in the tree with its name, passes axe, and is laid beside history. */
async function compares(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = '#/branches'; });
  await page.getByRole('button', { name: /A cooler river/ }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Compare History' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.getByRole('heading', { name: 'History and A cooler river' }).waitFor({ timeout: 60_000 });
  await page.getByRole('table', { name: 'Decisions, one beside the other' }).waitFor();
  await takePicture(page, 'branches-1366');
  expect(await axeViolations(page)).toEqual([]);
}

/** The tree goes out as a file, and comes in again where the branch is gone, with its note. */
async function handsOn(page: Page): Promise<void> {
  const name = page.getByRole('button', { name: /A cooler river/ });
  await name.click();
  await page.getByLabel('Note').fill('What if the river stays quiet?');
  await page.getByLabel('Name').click();
  const [coming] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the tree as a file' }).click()]);
  const folder = mkdtempSync(join(tmpdir(), 'tree-'));
  const file = join(folder, 'branches.json');
  await coming.saveAs(file);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await name.waitFor({ state: 'detached' });
  await takesIn(page, file);
  await name.click();
  expect(await page.getByLabel('Note').inputValue()).toBe('What if the river stays quiet?');
  await takePicture(page, 'branches-file-1366');
  await takesIn(page, file, 'All of these branches are here already.');
  rmSync(folder, { recursive: true });
}

async function takesIn(page: Page, file: string, said = '1 branch has come in.'): Promise<void> {
  const [choosing] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a tree' }).click()]);
  await choosing.setFiles(file);
  await page.getByText(said).waitFor({ state: 'attached', timeout: 60_000 });
}

it('history is scrubbed, predicted, left for a capital, and laid beside the branch', async () => {
  const { page, problems, close } = await openStill({ width: 1366, height: 768 });
  await openReplay(page);
  await scrubs(page);
  await predicts(page);
  await branches(page);
  await compares(page);
  await handsOn(page);
  expect(problems).toEqual([]);
  await close();
}, 120_000);
