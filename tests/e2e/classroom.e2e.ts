/** The classroom in a real browser: a teacher composes an exercise, sees what pupils get, and hands it out. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exerciseLink, readExerciseLink } from '../../src/classroom/link.ts';
import { parseExercise } from '../../src/classroom/parse-exercise.ts';
import { loadExercises } from '../../src/cli/exercise-files.ts';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { address, browser, openGame } from './support/game.ts';
import { takePicture } from './support/picture.ts';

const tab = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('tab', { name });

describe('an exercise', () => {
  it('is opened by its link, shows its sheet without the notes, and says why another link is none', async () => {
    const { page, problems, close } = await openPage(browser, `${address}#/classroom`, { width: 1366, height: 768 });
    const field = page.getByRole('textbox', { name: 'The link that your teacher gave you' });
    await field.fill('https://school.example/#/classroom/exercise/broken');
    await field.press('Enter');
    await page.getByText('The link was cut or changed.').waitFor();
    const [ready] = loadExercises().exercises;
    await field.fill(`https://school.example/#/${(await exerciseLink(ready!, [])).hash}`);
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: ready!.title }).waitFor();
    await page.getByText('no predatory designs on Formosa').waitFor();
    expect(await page.getByText('Where the card misleads').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

/** Presses what the newest paper offers. */
const paper = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog').last();

async function decide(page: Page): Promise<void> {
  await paper(page).locator('[data-digit="1"]').press('Enter');
  await paper(page).getByRole('button', { name: 'Go on' }).press('Enter');
}

describe('a lesson', () => {
  it('is played from forecast to hand-in, taken up after a reload, and reproduced on the teacher’s table', async () => {
    const ready = loadExercises().exercises.find(({ id }) => id === 'price-of-an-alliance')!;
    const { page, problems, close } = await openPage(browser, `${address}#/${(await exerciseLink(ready, [ready])).hash}`, { width: 1366, height: 768 }, { reducedMotion: 'reduce' });
    const begin = page.getByRole('button', { name: 'To the table' });
    await begin.waitFor();
    expect(await begin.getAttribute('aria-disabled')).toBe('true');
    for (const forecast of await page.getByRole('spinbutton').all()) await forecast.fill('70');
    await page.getByRole('button', { name: 'To the table', disabled: false }).press('Enter');
    await decide(page);
    await page.reload();
    await decide(page);
    await page.getByRole('dialog', { name: 'Read the source' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'lesson-prompt');
    await paper(page).getByRole('button', { name: 'Leave it open' }).press('Enter');
    const reasons = page.getByRole('dialog', { name: 'Before you decide: your reasons' });
    expect(await reasons.getByRole('button', { name: 'Go on' }).getAttribute('aria-disabled')).toBe('true');
    await reasons.getByRole('textbox', { name: 'Claim' }).fill('The shield weighs most.');
    await reasons.getByRole('textbox', { name: 'Because' }).fill('Nobody else offered one.');
    await reasons.getByRole('button', { name: 'Go on' }).press('Enter');
    await decide(page);
    await paper(page).getByRole('button', { name: 'Look at the map' }).press('Enter');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save', exact: true }).press('Enter')]);
    const handIn = await text(await file.createReadStream());
    await page.goto(`${address}#/classroom/class`);
    await page.locator('input[type=file]').setInputFiles([
      { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(handIn) },
      { name: 'two.json', mimeType: 'application/json', buffer: Buffer.from(handIn.replace('The shield', 'The sword')) },
    ]);
    await page.getByText('2 hand-ins taken in.').first().waitFor();
    expect(await page.getByText('Reproduced', { exact: true }).count()).toBe(1);
    expect(await page.getByText('Altered', { exact: true }).count()).toBe(1);
    await page.getByText('The sword weighs most.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'class');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('composing', () => {
  it('begins with a ready lesson, changes it, tests it, and gives a link that holds the change', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Classroom' }).press('Enter');
    await page.getByRole('link', { name: /No Secret Speech/ }).waitFor();
    await takePicture(page, 'classroom');
    await page.getByRole('link', { name: /Khrushchev keeps the advisers/ }).press('Enter');
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill('');
    await page.getByText('Title: must not be empty.').waitFor();
    await title.fill('They stay');
    const sheet = page.getByRole('tabpanel', { name: 'What pupils get' });
    await sheet.getByRole('heading', { name: 'They stay' }).waitFor();
    expect(await page.getByText('One change only.').isVisible()).toBe(true);
    await page.getByRole('combobox', { name: 'Kind of change' }).selectOption('A leader stays in office');
    await page.getByRole('button', { name: 'Add', exact: true }).first().press('Enter');
    await page.getByText('2 changes at once').waitFor();
    await takePicture(page, 'compose');
    await tab(page, 'What pupils get').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Run the test' }).press('Enter');
    await page.getByRole('table', { name: 'How often a prompt comes up' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'compose-run');
    await tab(page, 'Hand it out').click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    const read = await readExerciseLink(link, loadExercises().exercises);
    expect(read).toMatchObject({ refused: null, exercise: { id: 'the-experts-stay', title: 'They stay', divergence: { set: { length: 2 } } } });
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).press('Enter')]);
    expect(parseExercise(await text(await file.createReadStream()))).toMatchObject({ refused: null, exercise: { title: 'They stay' } });
    expect(problems).toEqual([]);
    await close();
  });

  it('loses nothing that was typed, and fetches the sheet before; on a phone all of it fits', async () => {
    const { page, problems, close } = await openPage(browser, `${address}#/classroom/compose/an-embassy-in-1973`, { width: 390, height: 844 });
    await page.getByRole('textbox', { name: 'Exam board' }).pressSequentially('Board of the North');
    await page.goto(`${address}#/classroom/compose`);
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: 'Exam board' }).inputValue()).toBe('Board of the North');
    await page.getByRole('button', { name: 'A blank sheet' }).press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Exam board' }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Add a prompt' }).press('Enter');
    await page.getByRole('textbox', { name: 'What you ask' }).fill('Why did nobody stop?');
    await page.getByRole('button', { name: 'Back to the sheet before' }).press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Exam board' }).inputValue()).toBe('Board of the North');
    await page.getByRole('button', { name: 'Back to the sheet before' }).press('Enter');
    await page.getByText('Why did nobody stop?').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await takePicture(page, 'compose-phone');
    expect(problems).toEqual([]);
    await close();
  });
});
