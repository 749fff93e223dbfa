/** What explains, in a real browser: the lesson with its coach, the ledger, the slides; keys only where it matters. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openGame } from './support/game.ts';
import { focused } from './support/keyboard.ts';
import { takePicture } from './support/picture.ts';

const note = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Coach' });

describe.concurrent('the lesson', () => {
  it('is offered to a newcomer, points and steps aside, and its numbers explain themselves', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Start the tutorial' }).click();
    await note(page).getByRole('heading', { name: 'Three seats' }).waitFor();
    expect(await focused(page)).toEqual({ tag: 'h2', name: 'Three seats' });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('F6');
    expect((await focused(page)).tag).toBe('h1');
    await page.keyboard.press('F6');
    for (const button of ['Next', 'Next', 'Next', 'Open the paper']) await note(page).getByRole('button', { name: button }).press('Enter');
    const paper = page.getByRole('dialog', { name: 'An invitation in Nagoya' });
    await paper.waitFor();
    await page.keyboard.press('1');
    await paper.getByRole('button', { name: 'Go on' }).press('Enter');
    await note(page).getByRole('heading', { name: 'Threat' }).waitFor();
    expect(await page.locator('.region-triangle').getAttribute('data-coach')).toBe('here');
    await takePicture(page, 'coach');
    await page.getByRole('button', { name: 'Ledger' }).press('Enter');
    const ledger = page.getByRole('dialog', { name: 'Ledger' });
    await ledger.getByText('Opening and changes add up to what stands now').waitFor();
    await ledger.getByRole('combobox', { name: 'Theme' }).selectOption('Security');
    expect(await ledger.locator('.account-rest').isVisible()).toBe(true);
    await takePicture(page, 'ledger');
    await page.keyboard.press('Escape');
    await note(page).getByRole('button', { name: 'Without the coach' }).press('Enter');
    expect(await note(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'End quarter' }).press('Enter');
    const envoy = page.getByRole('dialog', { name: 'The envoy is unwell' });
    await envoy.waitFor();
    await page.keyboard.press('1');
    await envoy.getByRole('button', { name: 'Go on' }).press('Enter');
    await page.getByRole('dialog', { name: 'Article nine' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('explains the triangle in slides that are played by keys, and is not offered to who declined', async () => {
    const { page, problems, close } = await openGame({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Not now' }).press('Enter');
    await page.reload();
    await page.getByRole('button', { name: 'New campaign' }).waitFor();
    expect(await page.getByRole('button', { name: 'Start the tutorial' }).count()).toBe(0);
    await page.getByRole('button', { name: 'How the triangle works' }).press('Enter');
    await page.getByRole('radio', { name: '1. A pair' }).press('End');
    const knob = page.getByRole('slider', { name: 'Tension Washington – Beijing' });
    for (let i = 0; i < 3; i += 1) await knob.press('ArrowLeft');
    await page.getByText('Washington is the pivot').waitFor();
    expect(await page.locator('.slide-task').getAttribute('data-solved')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'slides-390');
    expect(problems).toEqual([]);
    await close();
  });
});
