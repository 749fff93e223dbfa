import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { address, browser, openGame } from './support/game.ts';
import { overflowing } from './support/overflow.ts';
import { takePicture } from './support/picture.ts';

const LANGUAGES = [
  { locale: 'ru-RU', tag: 'ru', campaign: 'Новая кампания', start: 'Начать', settings: 'Настройки', own: 'Русский', leader: 'Ричард Никсон' },
  { locale: 'zh-CN', tag: 'zh-Hans', campaign: '新推演', start: '开始', settings: '设置', own: '简体中文', leader: '理查德·尼克松' },
];

const tagOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

const SIZES = [{ width: 1366, height: 768 }, { width: 390, height: 844 }];

/** What does not fit at the sizes of a desk and of a telephone. */
async function tooWide(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    found.push(...await overflowing(page));
    await takePicture(page, `${name}-${size.width}`);
  }
  return found;
}

describe.each(LANGUAGES)('a browser that speaks $tag', ({ locale, tag, campaign, start, settings, own, leader }) => {
  it('reads the game in its own letters, and everything fits', async () => {
    const { page, problems, close } = await openGame(SIZES[0]!, { locale, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: campaign, exact: true }).click();
    await page.getByRole('button', { name: start, exact: true }).waitFor();
    expect(await tagOf(page)).toBe(tag);
    expect(await page.getByRole('heading', { name: leader }).count()).toBe(1);
    // What scenarios say is English yet, and says so.
    expect(await page.locator('.dispatch-text').first().getAttribute('lang')).toBe('en');
    expect(await tooWide(page, `new-${tag}`)).toEqual([]);
    await page.goto(`${address}#/settings`);
    await page.getByRole('heading', { name: settings, level: 1 }).waitFor();
    expect(await page.getByRole('radio', { name: own }).isChecked()).toBe(true);
    expect(await tooWide(page, `settings-${tag}`)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

it('another language is chosen in the settings, keeps the focus, and is kept', async () => {
  const { page, problems, close } = await openPage(browser, `${address}#/settings`, { width: 1366, height: 768 });
  const letters = (): Promise<boolean> => page.evaluate(() => document.querySelector('link[href$="chinese.css"]') !== null);
  expect(await letters()).toBe(false);
  await page.getByRole('radio', { name: '简体中文' }).focus();
  await page.getByRole('radio', { name: '简体中文' }).check();
  await page.getByRole('heading', { name: '设置', level: 1 }).waitFor();
  expect(await letters()).toBe(true);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('zh');
  expect(await page.evaluate(() => document.fonts.load('500 16px "Noto Serif SC"', '北').then((faces) => faces.length))).toBe(1);
  await page.reload();
  await page.getByRole('heading', { name: '设置', level: 1 }).waitFor();
  expect(await tagOf(page)).toBe('zh-Hans');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(await tagOf(page)).toBe('en');
  expect(problems).toEqual([]);
  await close();
});
