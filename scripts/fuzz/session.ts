/** One session: a window, a player without sense, and what was wrong. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { diceOf } from './dice.ts';
import type { Dice } from './dice.ts';
import { judge } from './judge.ts';
import { MOVES, sizeOf } from './moves.ts';

export interface Session {
  readonly seed: string;
  readonly record: readonly string[];
  readonly faults: readonly string[];
}

export interface Wish {
  readonly seed: string;
  readonly moves: number;
  /** Folder for a picture of the page at a fault. */
  readonly pictures?: string | undefined;
}

/** Files that a hand may offer where the game asks for a save. */
const FILES = ['', '{}', 'null', '[', '{"program":"three-capitals","format":1}', '{"__proto__":{"x":1}}', 'x'.repeat(300_000), '\u0000\uffff'];

/** Plays `moves` moves from a seed against the game at an address. */
export async function runSession(browser: Browser, address: string, { seed, moves, pictures }: Wish): Promise<Session> {
  const dice = diceOf(seed);
  const touch = dice.chance(35);
  const context = await browser.newContext({ viewport: sizeOf(dice), hasTouch: touch, reducedMotion: dice.chance(75) ? 'reduce' : 'no-preference' });
  const faults: string[] = [];
  const record: string[] = [];
  try {
    const page = await openWatched(context, dice, faults);
    await dress(page, dice);
    await page.goto(address);
    record.push(await begin(page, dice).catch(missed));
    for (let i = 0; i < moves && faults.length === 0; i++) record.push(await dice.weighed(MOVES)(page, dice, touch).catch((error: unknown) => missed(error)));
    if (faults.length === 0) faults.push(...await judge(page));
  } catch (error) {
    faults.push(`broke off: ${String(error).split('\n')[0]}`);
  } finally {
    if (pictures !== undefined && faults.length > 0) await context.pages()[0]?.screenshot({ path: `${pictures}/${seed}.png` }).catch(() => undefined);
    await context.close();
  }
  return { seed, record, faults };
}

/** A page went away under a move: the next one finds what is there then. */
const missed = (error: unknown): string => `(missed: ${String(error).split('\n')[0]!.slice(0, 80)})`;

async function openWatched(context: BrowserContext, dice: Dice, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text().slice(0, 400)}`); });
  page.on('pageerror', (error) => faults.push(`script: ${(error.stack ?? error.message).slice(0, 400)}`));
  page.on('crash', () => faults.push('the page crashed'));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  page.on('filechooser', (chooser) => void chooser.setFiles({ name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(dice.pick(FILES)) }).catch(() => undefined));
  context.on('page', (other) => { if (other !== page) void other.close(); });
  return page;
}

/** Some come with settings of their own; printing would wait for a hand. */
async function dress(page: Page, dice: Dice): Promise<void> {
  const settings = dice.chance(50) ? {} : {
    textSize: 100 + 10 * dice.below(11), theme: dice.pick(['paper', 'lamp', 'system']), contrast: dice.pick(['normal', 'more']), projector: dice.chance(20),
    motion: dice.pick(['full', 'reduced']), sound: { on: dice.chance(80), captions: dice.chance(50), volumes: { machines: 100, events: 0, motifs: 50 } },
  };
  // What tsx puts round a named function to keep its name, and the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript((kept) => {
    window.print = () => undefined;
    if (location.protocol === 'http:' && localStorage.getItem('three-capitals.settings') === null) localStorage.setItem('three-capitals.settings', kept);
  }, JSON.stringify(settings));
}

/** Most begin a campaign at once, by the keyboard's shortest way; the others roam. */
async function begin(page: Page, dice: Dice): Promise<string> {
  if (dice.chance(15)) return 'roams from the title';
  const side = dice.pick(['Washington', 'Moscow', 'Beijing']);
  const watching = dice.chance(12);
  await page.getByRole('button', { name: watching ? 'Replay history' : 'New campaign', exact: true }).click();
  if (!watching) {
    const scenarios = page.getByRole('radiogroup', { name: 'Scenario' }).getByRole('radio');
    await scenarios.first().waitFor();
    await scenarios.nth(dice.below(await scenarios.count())).check({ force: true });
    await page.getByRole('radio', { name: side, exact: true }).check({ force: true, timeout: 4000 }).catch(() => undefined);
  }
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('region', { name: 'Map' }).waitFor();
  return watching ? 'watches history' : `plays from ${side}`;
}
