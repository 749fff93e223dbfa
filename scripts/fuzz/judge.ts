/** What must hold after any session: something can be done, the game goes on, and what was kept is still there. */
import type { Page } from 'playwright-core';
import { controlCount, keptGames, standingOf } from './facts.ts';
import type { Standing } from './facts.ts';
import { wordsOf } from './words.ts';

const PATIENCE = 20_000;
const STEPS = 14;

async function until(what: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (await what().catch(() => false)) return true;
    await new Promise((resolve) => { setTimeout(resolve, 60); });
  }
  return false;
}

/** Faults of a page as it was left. */
export async function judge(page: Page): Promise<string[]> {
  if (!(await until(async () => (await controlCount(page)) > 0))) return ['stuck: nothing on the page can be used'];
  const kept = await keptGames(page);
  if (kept === 0) return [];
  const running = (await standingOf(page)).heading !== '' && await toTheTable(page);
  const stuck = running ? await goesOn(page) : null;
  return [...(stuck ? [stuck] : []), ...await keeps(page)];
}

/** Goes to the table, where a game runs; false where none does. */
async function toTheTable(page: Page): Promise<boolean> {
  await page.evaluate(() => { location.hash = '#/table'; });
  return until(async () => /table-screen|title-screen/.test((await standingOf(page)).screen)).then(async () => (await standingOf(page)).screen.includes('table-screen'));
}

const same = (a: Standing, b: Standing): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A replay that has come to its end has nothing more to show. */
const atItsEnd = ({ replay, paper }: Standing, pressed: string): boolean => replay && paper === '' && pressed === 'nothing';

/** Why the game does not go on; null where it does, or is over. */
async function goesOn(page: Page): Promise<string | null> {
  for (let step = 0, quarters = 0; step < STEPS && quarters < 2; step++) {
    const before = await standingOf(page);
    if (!before.screen.includes('table-screen') || /over/.test(before.sentence)) return null;
    const pressed = await pressOn(page);
    if (atItsEnd(before, pressed)) return null;
    if (!(await until(async () => !same(before, await standingOf(page))))) return `stuck: ${before.heading}, ${before.sentence} ${before.paper === '' ? '' : `, paper "${before.paper}"`}; pressed ${pressed}`;
    if ((await standingOf(page)).heading !== before.heading) quarters += 1;
  }
  return null;
}

/** What goes on, by the words of every language: on the table, over a paper, and what only looks aside. */
const ON = wordsOf('table:bar.advance', 'table:timeline.return', 'table:replay.nextQuarter', 'coach:next', 'decision:restore');
const CLOSE = wordsOf('settings:done', 'app:close', 'decision:continue', 'notes:closing.on');
const ASIDE = wordsOf('decision:minimise', 'decision:more', 'decision:less', 'decision:background', 'decision:card', 'slides:title');

/** Presses what goes on: the answer of a paper, the close of a sheet, the end of a quarter. */
const pressOn = (page: Page): Promise<string> => page.evaluate(({ on, close, aside }) => {
  for (const box of [...document.querySelectorAll<HTMLInputElement>('.mandate input:not(:checked)')].slice(0, 2)) box.click();
  const name = (each: Element): string => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
  const usable = [...document.querySelectorAll<HTMLElement>('button')].filter((each) => each.closest('[inert], [hidden]') === null && each.getAttribute('aria-disabled') !== 'true');
  const paper = [...document.querySelectorAll<HTMLElement>('[role=dialog]')].filter((each) => each.closest('[inert], [hidden]') === null).at(-1);
  const press = (each: HTMLElement | undefined): string | null => {
    each?.click();
    return each ? name(each) : null;
  };
  const begins = (list: readonly string[]) => (each: HTMLElement): boolean => list.some((word) => name(each).startsWith(word));
  const note = usable.filter((each) => each.closest('.coach-note') !== null);
  if (!paper) return press(note.find(begins(on))) ?? press(usable.find(begins(on))) ?? press(note[0]) ?? 'nothing';
  const inside = usable.filter((each) => paper.contains(each));
  return press(inside.find(begins(close))) ?? press(inside.find((each) => !begins(aside)(each))) ?? 'nothing';
}, { on: ON, close: CLOSE, aside: ASIDE });

/** Faults of what is kept: after the page is closed and opened again the game stands where it stood. */
async function keeps(page: Page): Promise<string[]> {
  const before = await standingOf(page);
  const kept = !before.replay && !before.past && !before.lesson && before.screen.includes('table-screen') ? before : null;
  await new Promise((resolve) => { setTimeout(resolve, 400); });
  await page.evaluate(() => { location.hash = '#/'; });
  await page.reload();
  const button = page.getByRole('button', { name: new RegExp(`^(?:${wordsOf('title:continue').join('|')})`) });
  if (!(await until(async () => (await button.count()) > 0))) return ['lost: nothing to continue, though a game was kept'];
  await button.click();
  if (!(await until(async () => (await standingOf(page)).screen.includes('table-screen')))) return ['lost: what was kept cannot be continued'];
  const after = await standingOf(page);
  if (kept && (after.heading !== kept.heading || after.sentence !== kept.sentence)) return [`lost: was at ${kept.heading} (${kept.sentence}), is at ${after.heading} (${after.sentence})`];
  return [];
}
