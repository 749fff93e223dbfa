/** Plays whole campaigns within the page itself: no question and no press crosses to the browser and back. */
import type { Page } from 'playwright-core';

export interface Course {
  /** `debrief`, or the quarter at which it was to stop. */
  readonly reached: string;
  /** Own decisions by quarter. */
  readonly decisions: Readonly<Record<string, number>>;
}

const MOST_STEPS = 900;
/** How long a paper may take to turn, ms. */
const PATIENCE = 20_000;

/** Gives the first answer everywhere until the debrief, or until the heading ends with `end`. */
export const playSwiftly = (page: Page, end: string | null): Promise<Course> => page.evaluate(play, { end, most: MOST_STEPS, patience: PATIENCE });

async function play({ end, most, patience }: { end: string | null; most: number; patience: number }): Promise<Course> {
  const aside = /^(?:Look at the map|More|Less|Card .*|Background)$/;
  const words = (element: Element | null | undefined): string => (element?.textContent ?? '').trim();
  const usable = (element: Element): boolean => element.closest('[inert], [hidden]') === null;
  const named = (button: Element): string => (button.getAttribute('aria-label') ?? words(button)).trim();
  const buttons = (within: ParentNode): HTMLElement[] => [...within.querySelectorAll<HTMLElement>('button')].filter((each) => each.getAttribute('aria-disabled') !== 'true');
  const top = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('[role=dialog]')].find(usable);
  const desk = (): HTMLElement | undefined => buttons(document).find((each) => named(each) === 'Advance to next decision');
  const over = (): boolean => [...document.querySelectorAll('h1')].some((each) => words(each).includes('Debrief'));
  const until = async (what: () => boolean): Promise<void> => {
    for (const last = performance.now() + patience; !what();) {
      if (performance.now() > last) throw new Error(`Nothing waits: ${words(document.querySelector('h1'))}, ${words(top())}`);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
  };
  const decisions: Record<string, number> = {};
  /** Two promises, or the first answer there is; notes whether it was a decision of one's own. */
  const answer = (paper: HTMLElement, quarter: string): void => {
    for (const box of [...paper.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 2)) if (!box.checked) box.click();
    const button = buttons(paper).find((each) => !aside.test(named(each)));
    if (!button) throw new Error(`No answer to ${words(paper)}`);
    const event = /^A decision waits: (.*)\.$/.exec(words(document.querySelector('.situation-text')))?.[1] ?? '';
    const own = named(button) !== 'Go on' && event.toLowerCase() === words(paper.querySelector('h1, h2, h3')).toLowerCase();
    if (own) decisions[quarter] = (decisions[quarter] ?? 0) + 1;
    button.click();
  };
  for (let step = 0; step < most; step++) {
    await until(() => over() || top() !== undefined || desk() !== undefined);
    const [paper, quarter] = [top(), words(document.querySelector('h1'))];
    if (over()) return { reached: 'debrief', decisions };
    if (end !== null && quarter.endsWith(end)) return { reached: quarter, decisions };
    const before = `${quarter} ${words(document.querySelector('.situation-text'))} ${words(paper)}`;
    if (paper) answer(paper, quarter);
    else desk()!.click();
    await until(() => over() || `${words(document.querySelector('h1'))} ${words(document.querySelector('.situation-text'))} ${words(top())}` !== before);
  }
  throw new Error('The campaign does not end');
}
