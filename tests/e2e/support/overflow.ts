import type { Page } from 'playwright-core';

/** What does not fit: buttons, headings, chips and cells whose words are wider than they, and a page wider than its window. */
export const overflowing = (page: Page): Promise<string[]> => page.evaluate(() => {
  const seen = (element: HTMLElement): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && element.closest('.visually-hidden') === null && getComputedStyle(element).display !== 'inline';
  };
  const wide = [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, h4, summary, label, legend, th, td, dt, dd, .tab, .chip, .stamp, .scenario-mark, p, li')]
    .filter((element) => seen(element) && element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName} ${element.className}: ${(element.textContent ?? '').slice(0, 40)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`, ...wide] : wide;
});
