/** What a restless player does: most of it sensible, some of it wilful. */
import type { Page } from 'playwright-core';
import type { Dice } from './dice.ts';
import { bringControl, pressTwice } from './facts.ts';

/** One move; gives it in words, for the record. */
export type Move = (page: Page, dice: Dice, touch: boolean) => Promise<string>;

const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Escape', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', '?', '+', '-', '0', 'z', 'é',
  'Alt+KeyM', 'Alt+KeyT', 'Alt+KeyD', 'Alt+KeyL', 'Alt+KeyC', 'Alt+KeyI', 'Alt+KeyE', 'Alt+KeyN', 'Alt+KeyS', 'Delete', 'Backspace', 'F6'];
const ROUTES = ['#/', '#/new', '#/table', '#/table', '#/debrief', '#/replay', '#/settings', '#/codex', '#/codex/c5.0', '#/nowhere', '#/codex/event/none', '#/__proto__', '#/shared', '#%F0%9F%8F%93', '#/workshop'];
const TEXTS = ['7', '', '-1', '😀 𝔘𝔫𝔦', '<img src=x onerror=alert(1)>', '{{title}}', 'x'.repeat(2000), "'; drop table", '１９６９', 'Zhenbao'];
const SIZES = [[360, 640], [390, 844], [844, 390], [768, 1024], [1024, 768], [1366, 768], [1920, 1080]] as const;

/** The size of the window to begin with. */
export const sizeOf = (dice: Dice): { width: number; height: number } => {
  const [width, height] = dice.pick(SIZES);
  return { width, height };
};

const hit = async (page: Page, touch: boolean, x: number, y: number): Promise<void> => {
  if (touch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
};

const control: Move = async (page, dice, touch) => {
  const spot = await bringControl(page, dice.below(1e6) / 1e6);
  if (!spot) return 'found no control';
  await hit(page, touch, spot.x, spot.y);
  if (spot.kind === 'textarea' || spot.kind === 'inputtext' || spot.kind === 'inputsearch') await page.keyboard.insertText(dice.pick(TEXTS));
  return `${touch ? 'tapped' : 'clicked'} ${spot.kind} "${spot.name}"`;
};

const twice: Move = async (page, dice) => `pressed twice "${await pressTwice(page, dice.below(1e6) / 1e6)}"`;

const key: Move = async (page, dice) => {
  const name = dice.pick(KEYS);
  await page.keyboard.press(name);
  return `key ${name}`;
};

const digits: Move = async (page, dice) => {
  const name = String(1 + dice.below(4));
  for (let i = 0; i <= dice.below(3); i++) await page.keyboard.press(name);
  return `digit ${name}`;
};

const FORWARD = ['Start', 'Go on', 'Promise this', 'Seal this order', 'End quarter', 'Advance to next decision', 'Next quarter', 'Continue', 'Undo', 'Redo', 'Branch here', 'Back to the present'];

/** Goes on with the game, by one of the buttons that do. */
const forward: Move = (page, dice) => page.evaluate(({ names, from }) => {
  const usable = [...document.querySelectorAll<HTMLElement>('button')].filter((each) => each.closest('[inert]') === null);
  const labelled = (name: string): HTMLElement | undefined => usable.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name);
  for (const box of [...document.querySelectorAll<HTMLInputElement>('[role=dialog] input[type=checkbox]:not(:checked)')].slice(0, 2)) box.click();
  const name = [...names.slice(from), ...names.slice(0, from)].find(labelled);
  if (name !== undefined) labelled(name)?.click();
  return `went on by "${name ?? 'nothing'}"`;
}, { names: FORWARD, from: dice.below(FORWARD.length) });

const point = (page: Page, dice: Dice): { x: number; y: number } => {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  return { x: dice.below(width), y: dice.below(height) };
};

const anywhere: Move = async (page, dice, touch) => {
  const { x, y } = point(page, dice);
  await hit(page, touch, x, y);
  return `hit ${x}, ${y}`;
};

const drag: Move = async (page, dice) => {
  const [from, to] = [point(page, dice), point(page, dice)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  return `dragged ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
};

const wheel: Move = async (page, dice) => {
  const { x, y } = point(page, dice);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, dice.below(1200) - 600);
  return `wheel at ${x}, ${y}`;
};

const resize: Move = async (page, dice) => {
  const size = sizeOf(dice);
  await page.setViewportSize(size);
  return `window ${size.width} × ${size.height}`;
};

const route: Move = async (page, dice) => {
  const hash = dice.pick(ROUTES);
  await page.evaluate((to) => { location.hash = to; }, hash);
  return `went to ${hash}`;
};

const history: Move = async (page, dice) => {
  const back = dice.chance(70);
  await (back ? page.goBack() : page.goForward());
  // Before the first page there is none.
  if (!page.url().startsWith('http')) await page.goForward();
  return back ? 'back' : 'forward';
};

const reload: Move = async (page) => {
  await page.reload();
  return 'reloaded';
};

const wishes: Move = async (page, dice) => {
  const wish = { colorScheme: dice.pick(['light', 'dark'] as const), reducedMotion: dice.pick(['reduce', 'no-preference'] as const), contrast: dice.pick(['more', 'no-preference'] as const) };
  await page.emulateMedia(wish);
  return `system ${Object.values(wish).join(', ')}`;
};

/** All moves with their weights. */
export const MOVES: readonly (readonly [number, Move])[] = [
  [34, control], [24, forward], [10, digits], [12, key], [5, twice], [3, anywhere], [3, drag], [2, wheel], [2, resize], [2, route], [1, history], [1, reload], [1, wishes],
];
