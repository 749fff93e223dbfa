import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { address, openGame, openStill } from './support/game.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { takePicture } from './support/picture.ts';
import { answerPaper, startCampaign, waiting } from './support/play.ts';

const entry = (page: Page, name: string) => page.getByRole('article', { name: 'Entry' }).getByRole('heading', { name });
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const nextFocus = async (page: Page): Promise<string> => (await focused(page)).name;

describe('the codex', () => {
  it('leads from a card to an event and back, and the browser goes back too', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Codex' }).click();
    await page.getByRole('heading', { name: 'Codex', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'The ambush' }).click();
    await entry(page, 'c5.0 The ambush').waitFor();
    expect(page.url()).toContain('#/codex/c5.0');
    expect(await nextFocus(page)).toContain('The ambush');
    await page.getByRole('article').getByRole('link', { name: 'First shots at Zhenbao' }).first().click();
    await entry(page, 'First shots at Zhenbao').waitFor();
    await page.getByRole('article').getByText('Bloody the enemy once').first().waitFor();
    expect(page.url()).toContain('#/codex/event/zhenbao-march-2');
    expect(await page.title()).toBe('First shots at Zhenbao · Codex · Three Capitals');
    await page.getByRole('article').getByRole('link', { name: /^c5\.0/ }).click();
    await entry(page, 'The Ussuri, 1969').waitFor();
    await page.goBack();
    await entry(page, 'First shots at Zhenbao').waitFor();
    await page.goBack();
    await page.goBack();
    await entry(page, 'Nine cards, put to the test').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'New campaign' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('is searched and read with the keyboard alone', async () => {
    const { page, problems, close } = await openGame({ width: 1366, height: 768 });
    await page.goto(`${address}#codex`);
    await tabTo(page, /^Search$/);
    await page.keyboard.type('hegemony');
    await page.getByRole('status').filter({ hasText: 'in Glossary' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await nextFocus(page)).toBe('Cards');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Glossary' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await nextFocus(page)).toContain('Anti-hegemony clause');
    await page.keyboard.press('Enter');
    await entry(page, 'Anti-hegemony clause').waitFor();
    expect(await nextFocus(page)).toBe('Anti-hegemony clause');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ])('shows every kind of entry at $width × $height without a finding of axe', async (size) => {
    const { page, problems, close } = await openGame(size);
    const faults: string[] = [];
    for (const path of ['', '/c5.0', '/c8', '/event/zhenbao-march-2', '/person/nixon', '/theatre/ussuri', '/country/VN', '/place/quemoy', '/treaty/abm', '/term/detente', '/event/no-such-event']) {
      await page.goto(`${address}#codex${path}`);
      await page.locator(path === '' ? '.codex-list h3' : '.codex-page h2').first().waitFor();
      await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
      faults.push(...(await axeViolations(page)).map((fault) => `${path} ${fault}`));
      if (await sideways(page) > 0) faults.push(`${path} is wider than the window`);
      if (path === '' || path === '/c5.0') await takePicture(page, `codex-${size.width}${path.replace('/', '-')}`);
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('lies over a decision and leaves it as it was', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startCampaign(page, { scenario: 'The Ussuri', side: 'Beijing', seed: 'codex' });
    for (let i = 0; i < 12 && await page.getByRole('button', { name: /^Card \d/ }).count() === 0; i++) {
      if (await waiting(page) === 'paper') await answerPaper(page);
      else await page.getByRole('button', { name: 'Advance to next decision' }).click();
    }
    const chip = page.getByRole('button', { name: /^Card \d/ }).first();
    const name = (await chip.innerText()).replace('Card ', 'c');
    const before = await page.getByRole('dialog').first().innerText();
    await chip.click({ force: true });
    const codex = page.getByRole('dialog', { name: 'Codex' });
    await codex.getByRole('heading', { name: new RegExp(`^${name.replace('.', '\\.')} `) }).waitFor();
    // A digit is the codex's now, not an option of the paper beneath.
    await page.keyboard.press('1');
    expect(await axeViolations(page)).toEqual([]);
    await takePicture(page, 'codex-over-decision');
    await codex.getByRole('tab', { name: 'Glossary' }).click();
    await codex.getByRole('link', { name: 'Linkage' }).first().click();
    await codex.getByRole('heading', { name: 'Linkage', level: 2 }).waitFor();
    await codex.getByRole('button', { name: 'Back' }).click();
    await codex.getByRole('heading', { name: new RegExp(`^${name.replace('.', '\\.')} `) }).waitFor();
    await page.keyboard.press('Escape');
    await codex.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').first().innerText()).toBe(before);
    expect(await nextFocus(page)).toBe(name.replace('c', 'Card '));
    expect(problems).toEqual([]);
    await close();
  });

  it('opens from the bar and from a dispatch of the table', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startCampaign(page, { scenario: 'The Ussuri', side: 'Beijing', seed: 'codex' });
    for (let i = 0; i < 12; i++) {
      if (await waiting(page) === 'paper') await answerPaper(page);
      else if (await page.locator('.dispatch .card-ref').count() === 0) await page.getByRole('button', { name: 'Advance to next decision' }).click();
      else break;
    }
    const bar = page.getByRole('button', { name: 'Codex' });
    await bar.click();
    await page.getByRole('dialog', { name: 'Codex' }).getByRole('heading', { name: 'Nine cards, put to the test' }).waitFor();
    await page.getByRole('dialog', { name: 'Codex' }).getByRole('button', { name: 'Close' }).click();
    expect(await nextFocus(page)).toBe('Codex');
    const cited = page.locator('.dispatch .card-ref').first();
    const card = await cited.innerText();
    await cited.click();
    await page.getByRole('dialog', { name: 'Codex' }).getByRole('heading', { name: new RegExp(`^${card.replace('.', '\\.')} `) }).waitFor();
    await page.keyboard.press('Escape');
    expect(await nextFocus(page)).toBe(`Revision card ${card}`);
    expect(await page.getByRole('region', { name: 'Map' }).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });
});
