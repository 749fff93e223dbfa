/** Groups at one table: the curtain hides what the last seat did, the projector follows, a reload and the way back stay covered. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { address, openStill } from './support/game.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper } from './support/play.ts';

const curtain = (page: Page, city: string): ReturnType<Page['getByRole']> => page.getByRole('heading', { level: 1, name: `Hand the table to ${city}` });

/** Sits down behind the curtain. */
async function sitDown(page: Page, city: string): Promise<void> {
  await curtain(page, city).waitFor();
  await page.getByRole('button', { name: `We are ${city}: open` }).press('Enter');
}

/** Everything of the page that can be read, by eye or by ear. */
const readable = async (page: Page): Promise<string> => `${await page.title()} ${await page.content()} ${await page.locator('body').ariaSnapshot()}`;

/** Answers the papers of a seat until somebody is called. */
async function untilCalled(page: Page): Promise<void> {
  const called = page.locator('.curtain-screen');
  const paper = page.getByRole('dialog').first();
  const end = page.getByRole('button', { name: 'End quarter' });
  for (;;) {
    await called.or(paper).or(end).first().waitFor();
    if (await called.count() > 0) return;
    if (await paper.count() > 0) await answerPaper(page);
    else await end.press('Enter');
  }
}

describe('groups at one table', () => {
  it('hand it round behind a curtain, seal their orders, and open the envelopes together', async () => {
    const { page, problems, close } = await openStill({ width: 1024, height: 768 });
    await page.goto(`${address}#/new`);
    await page.getByRole('radio', { name: 'Three groups, one table' }).check();
    await page.getByRole('checkbox', { name: 'Moscow' }).click();
    await page.getByRole('textbox', { name: 'Name of Beijing’s group' }).fill('The Lanterns');
    await page.getByText('Advanced').click();
    await page.getByLabel('Seed', { exact: true }).fill('table');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await curtain(page, 'Washington').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'curtain');

    const projector = await page.context().newPage();
    await projector.goto(`${address}#/projector`);
    await projector.getByText('At the table: Washington').waitFor();
    expect(await axeViolations(projector)).toEqual([]);

    await sitDown(page, 'Washington');
    await page.getByRole('dialog', { name: 'Richard Nixon takes office' }).waitFor();
    await untilCalled(page);
    await curtain(page, 'Beijing').waitFor();
    await projector.getByText('At the table: Beijing').waitFor();
    expect(await readable(page)).not.toMatch(/Nixon takes office|Leave Vietnam|Divide the communist camp|President, Washington/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('The Lanterns');

    await sitDown(page, 'Beijing');
    await page.getByRole('dialog').first().waitFor();
    await page.goto(address);
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await sitDown(page, 'Beijing');
    await page.getByRole('dialog').first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'New campaign' }).waitFor();
    await page.goForward();
    await curtain(page, 'Beijing').waitFor();

    for (let turn = 0; turn < 12 && await page.getByRole('region', { name: 'The envelopes are opened' }).count() === 0; turn += 1) {
      await page.getByRole('button', { name: /^We are / }).press('Enter');
      await page.locator('.table-screen').waitFor();
      await untilCalled(page);
    }
    await page.getByRole('region', { name: 'The envelopes are opened' }).waitFor();
    await projector.getByRole('heading', { name: 'The envelopes are opened' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'envelopes');
    expect(problems).toEqual([]);
    await close();
  });
});
