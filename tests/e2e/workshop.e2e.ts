import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { contentOf } from './support/downloads.ts';
import { address, openGame, openStill } from './support/game.ts';
import { focused } from './support/keyboard.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper, paperName, waiting } from './support/play.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /^Editor: / });
const side = (page: Page) => page.getByRole('region', { name: 'Problems and preview' });
const status = (page: Page, words: string) => side(page).locator('.side-status', { hasText: words }).waitFor();
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Opens the workshop with the template; the text has been checked when this ends. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenario workshop' }).click();
  await page.getByRole('button', { name: 'A scenario with one event' }).click();
  await status(page, 'No problems.');
}

/** Finds a text by the editor's own search and selects it. */
async function select(page: Page, text: string): Promise<void> {
  await field(page).click();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** As in another browser: nothing of what was played here is known. */
const forgetPlayed = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done, failed) => {
  const opening = indexedDB.open('three-capitals-workshop');
  opening.onerror = () => failed(new Error('the store cannot be opened'));
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('played', 'readwrite');
    transaction.objectStore('played').clear();
    transaction.oncomplete = () => { opening.result.close(); done(); };
  };
}));

describe('the workshop', () => {
  it('is loaded only when it is opened', async () => {
    const { page, close } = await openGame({ width: 1366, height: 768 });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.getByRole('button', { name: 'Scenario workshop' }).waitFor();
    expect(loaded.filter((url) => /workshop|bench/.test(url))).toEqual([]);
    await begin(page);
    expect(loaded.some((url) => url.includes('workshop'))).toBe(true);
    await close();
  });

  it('tells an error with line and column, mends it, shows the event, and finds all again after a reload', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await begin(page);
    await select(page, 'adviser: rusk');
    await page.keyboard.type('adviser: rusc');
    const problem = side(page).getByRole('button', { name: /unknown adviser rusc/ });
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/my-first-scenario\.yaml, line \d+, column 19/);
    await status(page, '1 error');
    await page.getByRole('button', { name: 'Play' }).click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await takePicture(page, 'workshop-problem');
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await problem.waitFor();
    await problem.click();
    expect((await focused(page)).name).toBe('Editor: my-first-scenario.yaml');
    await side(page).getByRole('button', { name: 'Use rusk' }).click();
    await status(page, 'No problems.');
    await select(page, 'title: A line between two desks');
    await page.keyboard.type('title: A line of my own');
    await side(page).getByRole('tab', { name: 'Preview' }).click();
    const paper = side(page).getByRole('article', { name: 'A line of my own' });
    await paper.getByText('For decision: John Kennedy').waitFor();
    await paper.getByRole('button', { name: 'Leave it to the ambassadors' }).click();
    await side(page).getByText('The delegation thanks the other delegation.').waitFor();
    await side(page).getByRole('button', { name: 'Back to the decision' }).click();
    await paper.getByRole('button', { name: 'Sign, and install teletypes' }).waitFor();
    await page.reload();
    await field(page).waitFor();
    await side(page).getByRole('tab', { name: 'Preview' }).click();
    await side(page).getByRole('heading', { name: 'A line of my own' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('shows sound events while another is broken', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await begin(page);
    await select(page, 'events:');
    await page.keyboard.press('End');
    await page.keyboard.insertText('\n  - id: half-done\n    title: Half done\n    kind: outsid');
    await side(page).getByRole('button', { name: /Did you mean outside/ }).waitFor();
    await side(page).getByRole('tab', { name: 'Preview' }).click();
    await side(page).getByText('This event has errors.').waitFor();
    await side(page).getByLabel('Event').selectOption('direct-line');
    await side(page).getByRole('article', { name: 'A line between two desks' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('plays an own scenario at once, and continues it even after its file has changed', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await begin(page);
    await page.getByRole('button', { name: 'Play' }).click();
    const sheet = page.getByRole('dialog', { name: 'Play at once' });
    await sheet.getByRole('radio', { name: 'Washington' }).check();
    expect(await sheet.innerText()).toContain('take the scenario file along');
    await sheet.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('region', { name: 'Map' }).waitFor({ timeout: 60_000 });
    await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
    expect(await waiting(page)).toBe('paper');
    const paper = await paperName(page);
    await page.goto(`${address}#workshop`);
    await select(page, 'minutes: 10');
    await page.keyboard.type('minutes: 12');
    await status(page, 'No problems.');
    await page.goto(`${address}#/`);
    await page.reload();
    const go = page.getByRole('button', { name: 'Continue' });
    await go.waitFor();
    expect(await go.getAttribute('aria-description')).toContain('A scenario of your own');
    await go.click();
    await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
    expect(await paperName(page)).toBe(paper);
    expect(problems).toEqual([]);
    await close();
  });

  it('loads a save of an own scenario with its file open, and says what is missing without it', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await begin(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('region', { name: 'Map' }).waitFor({ timeout: 60_000 });
    await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
    while (await waiting(page) === 'paper') await answerPaper(page);
    expect(await waiting(page)).toBe('desk');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save' }).click()]);
    await page.getByText('elsewhere this save needs its file as well').first().waitFor({ state: 'attached' });
    const save = await contentOf(download);
    await forgetPlayed(page);
    const load = async (): Promise<void> => {
      await page.goto(`${address}#/`);
      await page.reload();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Load' }).click()]);
      await chooser.setFiles({ name: 'save.json', mimeType: 'application/json', buffer: save });
    };
    await load();
    await page.getByRole('region', { name: 'Map' }).waitFor({ timeout: 60_000 });
    await page.goto(`${address}#workshop`);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click();
    await page.getByRole('button', { name: 'A scenario with one event' }).waitFor();
    await load();
    await page.getByRole('alert').filter({ hasText: 'open its file in the scenario workshop' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('opens pasted, dropped and copied files, and asks before it discards one', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await page.goto(`${address}#workshop`);
    const guide = readFileSync(new URL('../../src/ui/workshop/templates/first-pack.yaml', import.meta.url), 'utf8');
    await page.getByLabel('Or paste its text').fill(guide);
    await page.getByRole('button', { name: 'Open the text' }).click();
    await page.getByRole('tab', { name: /^events\/my-first-pack\.yaml/ }).waitFor();
    const data = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['format: 1\npack: dropped\nevents: []\n'], 'My Dropped File.yml'));
      return carried;
    });
    await page.locator('.workshop').dispatchEvent('drop', { dataTransfer: data });
    const dropped = page.getByRole('tab', { name: /^events\/my-dropped-file\.yaml/ });
    await dropped.waitFor();
    await page.getByRole('button', { name: 'New or open' }).click();
    const sheet = page.getByRole('dialog', { name: 'New or open' });
    expect(await axeViolations(page)).toEqual([]);
    await sheet.getByLabel('File').selectOption('ussuri-1969.yaml');
    await sheet.getByRole('button', { name: 'Open a copy' }).click();
    await page.getByRole('tab', { name: /^my-ussuri-1969\.yaml/ }).waitFor();
    await status(page, 'No problems.');
    await dropped.click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    expect(await dropped.count()).toBe(1);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click();
    await dropped.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('tab', { name: /^my-ussuri-1969\.yaml/ }).waitFor();
    expect(await dropped.count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('completes as one types, explains, and lets the keyboard out', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await begin(page);
    await select(page, 'confidence: high');
    await page.keyboard.press('End');
    await page.keyboard.type('\ncoold');
    const offer = page.getByRole('option', { name: 'cooldown' });
    await offer.waitFor();
    await page.locator('.cm-completionInfo', { hasText: 'Quarters before a situation can come again' }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.getByText('cooldown:').waitFor();
    // The first Esc closes an offer that may be open, the second is for the Tab.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).not.toContain('Editor');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ])('fits $width × $height, by day and under the lamp, without a finding of axe', async (size) => {
    const { page, problems, close } = await openGame(size);
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
      if (await sideways(page) > 0) faults.push(`${name} is wider than the window`);
      await takePicture(page, `workshop-${size.width}-${name}`);
    };
    await page.goto(`${address}#workshop`);
    await page.getByRole('button', { name: 'A scenario with one event' }).waitFor();
    await look('begin');
    await page.getByRole('button', { name: 'A scenario with one event' }).click();
    await status(page, 'No problems.');
    await select(page, 'cards: [3]');
    await page.keyboard.type('cards: [3]\ncrads: [4]');
    await status(page, '1 error');
    await look('problems');
    await side(page).getByRole('tab', { name: 'Preview' }).click();
    await side(page).getByRole('article').waitFor();
    await look('preview');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('lamp');
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
