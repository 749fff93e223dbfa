import type { Page } from 'playwright-core';

/** Least height and width of what a finger presses, CSS px, with half a pixel for rounding. */
const TARGET = 43.5;

/** What does not fit on the page as it is: it scrolls sideways, text is cut off, a target is too small to touch, or Tab leaves the order of reading. */
export const misfits = (page: Page, touch: boolean): Promise<string[]> => page.evaluate((least) => {
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && element.closest('.visually-hidden, .places, [inert], [aria-hidden=true]') === null;
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const speaks = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const overflows = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean =>
    (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 3);
  const cutOff = (element: Element): boolean => {
    const style = getComputedStyle(element);
    // The mirror of a drawn paper is transparent: its text is on the canvas, measured there.
    return speaks(element) && style.color !== 'rgba(0, 0, 0, 0)' && style.clipPath === 'none' && overflows(element, style) && seen(element);
  };
  // Boxes and dots are touched by their labels.
  const targetOf = (element: Element): Element =>
    (element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) ? (element.labels?.[0] ?? element) : element);
  const small = (element: Element): string[] => {
    const { width, height } = targetOf(element).getBoundingClientRect();
    // The numbers of the drawn triangle stand in the table below it too.
    const fine = width === 0 || (width >= least && height >= least) || element.closest('.figure-host') !== null || !seen(element);
    return fine ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${name(targetOf(element))}`];
  };
  const scrolled = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
    return false;
  };
  const off = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1) && seen(element) && !scrolled(element);
  };
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
    ...[...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ tabIndex }) => tabIndex > 0).map((element) => `jumps the queue of Tab: ${name(element)}`),
    ...[...document.querySelectorAll('button, select, input, summary')].filter(off).map((element) => `out of the window: ${name(element)}`),
    ...[...document.querySelectorAll('body *')].filter(cutOff).map((element) => `cut off: ${name(element)}`),
    ...(least > 0 ? [...document.querySelectorAll('button, select, summary, input, [role=button]')].flatMap(small) : []),
  ];
}, touch ? TARGET : 0);
