/** What can be seen of the running page: its controls, how things stand, what is kept. */
import type { Page } from 'playwright-core';

const CONTROLS = 'button, a[href]:not([href^="http"]), input, select, textarea, summary, [role=radio], [tabindex="0"]';

/** How many controls could be used now. */
export const controlCount = (page: Page): Promise<number> => page.evaluate(countControls, CONTROLS);

function countControls(selector: string): number {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.closest('[inert]') === null && each.getClientRects().length > 0).length;
}

export interface Spot { readonly x: number; readonly y: number; readonly name: string; readonly kind: string }

/** Brings one of the controls into view, by a number in 0…1; null where there is none. */
export const bringControl = (page: Page, at: number): Promise<Spot | null> => page.evaluate(findControl, { selector: CONTROLS, at });

function findControl({ selector, at }: { selector: string; at: number }): Spot | null {
  const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.closest('[inert]') === null && each.getClientRects().length > 0);
  const chosen = usable[Math.floor(at * usable.length)];
  if (!chosen) return null;
  chosen.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = chosen.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, name: (chosen.getAttribute('aria-label') ?? chosen.textContent ?? '').trim().slice(0, 50), kind: `${chosen.tagName.toLowerCase()}${chosen.getAttribute('type') ?? ''}` };
}

/** Presses one of the controls twice without a pause, as no hand can. */
export const pressTwice = (page: Page, at: number): Promise<string> => page.evaluate(({ selector, at: where }) => {
  const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.closest('[inert]') === null && each.getClientRects().length > 0);
  const chosen = usable[Math.floor(where * usable.length)];
  chosen?.click();
  chosen?.click();
  return (chosen?.getAttribute('aria-label') ?? chosen?.textContent ?? '').trim().slice(0, 50);
}, { selector: CONTROLS, at });

export interface Standing {
  readonly heading: string;
  readonly sentence: string;
  readonly screen: string;
  /** Name of the paper on top, empty where none lies open; the text of paper, coach and replay. */
  readonly paper: string;
  readonly text: string;
  /** How many papers lie open, one over the other. */
  readonly papers: number;
  readonly replay: boolean;
  readonly past: boolean;
  /** A lesson is not kept. */
  readonly lesson: boolean;
}

/** How things stand. */
export const standingOf = (page: Page): Promise<Standing> => page.evaluate(() => {
  const paper = [...document.querySelectorAll<HTMLElement>('[role=dialog]')].filter((each) => each.closest('[inert], [hidden]') === null).at(-1);
  const words = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    heading: words('h1'), sentence: words('.situation-text'),
    screen: document.querySelector('main')?.className ?? '',
    paper: paper?.querySelector('h1, h2, h3')?.textContent?.trim() ?? (paper ? 'paper' : ''), text: `${paper?.textContent ?? ''} ${words('.coach-note')} ${words('.player')}`, papers: document.querySelectorAll('[role=dialog]').length,
    replay: document.querySelector('[data-mode=replay]') !== null,
    past: document.querySelector('[data-key=return]') !== null,
    lesson: document.querySelector('.coach-layer') !== null,
  };
});

/** How many games the browser keeps, without making a store where there is none. */
export const keptGames = (page: Page): Promise<number> => page.evaluate(async () => {
  const names = await indexedDB.databases();
  if (!names.some(({ name }) => name === 'three-capitals')) return 0;
  return new Promise<number>((resolve) => {
    const opening = indexedDB.open('three-capitals');
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db.objectStoreNames.contains('games') ? db.transaction('games').objectStore('games').count() : null;
      if (!counting) resolve(0);
      else counting.onsuccess = () => resolve(counting.result);
      db.close();
    };
  });
});
