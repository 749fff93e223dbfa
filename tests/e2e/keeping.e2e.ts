import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, openStill } from './support/game.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper, startCampaign, waiting } from './support/play.ts';

const folder = mkdtempSync(join(tmpdir(), 'three-capitals-'));

/** Answers papers until the desk is open. */
async function toTheDesk(page: Page): Promise<void> {
  for (let step = 0; step < 30 && await waiting(page) === 'paper'; step++) await answerPaper(page);
}

/** Chooses a file where the game asks for one. */
async function load(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Load' }).click()]);
  await chooser.setFiles(path);
}

const quarter = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

describe('what is kept', () => {
  it('continues after the page was closed, exports a save, loads it again, and refuses what is none', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
    await startCampaign(page, { side: 'Washington', seed: 'keep' });
    await toTheDesk(page);
    await page.getByRole('button', { name: 'End quarter' }).click();
    await toTheDesk(page);
    const then = await quarter(page);

    await page.goto(address);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('region', { name: 'Map' }).waitFor();
    expect(await quarter(page)).toBe(then);

    await toTheDesk(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save' }).click()]);
    const path = join(folder, 'save.json');
    await download.saveAs(path);
    expect(readFileSync(path, 'utf8').length).toBeLessThan(16_000);

    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"program": "three-capitals", "format": 99}');
    await load(page, broken);
    await page.getByRole('dialog', { name: 'This file cannot be loaded' }).getByText('newer version').waitFor();
    await page.keyboard.press('Escape');
    expect(await quarter(page)).toBe(then);

    await page.getByRole('button', { name: 'End quarter' }).click();
    await toTheDesk(page);
    expect(await quarter(page)).not.toBe(then);
    await load(page, path);
    await page.getByRole('heading', { level: 1, name: then }).waitFor();
    expect(await quarter(page)).toBe(then);
    expect(problems).toEqual([]);
    await close();
  });

  it('undoes what has revealed nothing, and says why it cannot undo the rest', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startCampaign(page, { side: 'Beijing', seed: 'undo' });
    await toTheDesk(page);
    await page.getByRole('button', { name: 'End quarter' }).click();
    await toTheDesk(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await undo.focus();
    expect(await undo.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby')!)!.textContent)).toContain('cannot be taken back');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('history', () => {
  it('runs by itself, pauses, shows a quarter of the past, and is left for a capital', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Replay history' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 60_000 });
    for (let i = 0; i < 10; i++) await page.getByRole('button', { name: 'Next quarter' }).click();
    expect(await quarter(page)).toBe('July–September 1971');
    await takePicture(page, 'replay-1366');
    await page.getByRole('radio', { name: '×8' }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByText('January–March 1972').first().waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();

    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /^April–June 1971/ }).click();
    expect(await quarter(page)).toBe('April–June 1971');
    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Branch here' }).click();
    const sheet = page.getByRole('dialog', { name: 'Branch here' });
    await sheet.getByRole('radio', { name: 'Beijing' }).check();
    await sheet.getByRole('button', { name: 'Branch here' }).click();
    await page.getByRole('region', { name: 'Desk' }).waitFor({ timeout: 60_000 });
    await toTheDesk(page);
    expect(await page.getByRole('region', { name: 'Capital' }).innerText()).toContain('Mao Zedong');
    expect(problems).toEqual([]);
    await close();
  });
});
