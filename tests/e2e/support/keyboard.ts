import type { Page } from 'playwright-core';

/** Accessible name of what has the focus, as far as these screens give it: label, else text. */
const focusedName = (page: Page): Promise<string> => page.evaluate(() => {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return '';
  const input = active as HTMLInputElement;
  const label = active.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? active.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
});

/** Tabs until something whose name fits has the focus; throws after a hundred stops. */
export async function tabTo(page: Page, name: RegExp): Promise<string> {
  const seen: string[] = [];
  for (let i = 0; i < 100; i++) {
    const now = await focusedName(page);
    if (name.test(now)) return now;
    seen.push(now.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}: ${seen.slice(0, 40).join(' / ')}`);
}

/** Arrows down inside a group, once round at most, until something whose name fits has the focus. */
export async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never reached ${name}`);
}

/** Tabs to something and presses it. */
export async function tabAndPress(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The focused element in words: role or tag, and name. */
export const focused = (page: Page): Promise<{ tag: string; name: string }> => page.evaluate(() => ({
  tag: document.activeElement?.tagName.toLowerCase() ?? '',
  name: (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim(),
}));
