/**
 * A paper that has to be answered: its picture and its mirror, kept in step; unfolding and folding;
 * the focus; being put aside to look at the map.
 */

import type Phaser from 'phaser';
import { settings } from '../app/settings.ts';
import type { Box } from './boxes.ts';
import { lookFor, move, roomOf, settle } from './desk.ts';
import type { Desk, Paper } from './desk.ts';
import { listenKeys } from './keys.ts';
import { createMirror } from './mirror.ts';
import type { Mirror } from './mirror.ts';
import { easeIn, easeOut } from './motion.ts';
import type { Motion, Movable } from './motion.ts';
import { buttonsOf } from './page.ts';
import type { Page, Room } from './page.ts';
import { showPage } from './page-view.ts';
import type { PageView, Teletype } from './page-view.ts';
import { stampOn } from './stamp.ts';
import type { House } from './house.ts';
import { layTab } from './tab-layout.ts';

/** What a modal shows at the moment. */
export interface Sheaf {
  readonly house: House;
  readonly title: string;
  readonly restore: string;
  lay(room: Room): Page;
  /** A button other than minimise and restore. */
  press(id: string): void;
  minimised(aside: boolean): void;
}

export interface Modal {
  /** Shows the same paper in another state: focus and scroll stay. */
  refresh(): void;
  /** Shows the same paper with a new question: the focus goes to its title. */
  again(): void;
  /** Shows another paper in the place of this one. */
  turn(sheaf: Sheaf): void;
  /** Lets a stamp fall on a button; resolves when it lies there. */
  stamp(button: string, word: string): Promise<void>;
  close(): Promise<void>;
}

interface State {
  readonly desk: Desk;
  sheaf: Sheaf;
  mirror: Mirror;
  view: PageView | null;
  aside: boolean;
  shown: boolean;
  /** While a stamp falls or the paper folds, nothing can be pressed. */
  busy: boolean;
  finish: () => void;
  /** Stops listening to keys. */
  quiet: () => void;
  readonly before: Element | null;
}

const UNFOLD_MS = 320;
const FADE_MS = 160;
const CLIMB_MS = 620;
const LETTER_MS = 13;
const TYPE_MOST_MS = 4200;

/** Unfolds a paper over the map and takes the focus. */
export function openModal(desk: Desk, sheaf: Sheaf): Modal {
  const state: State = {
    desk, sheaf, view: null, aside: false, shown: true, busy: false, finish: () => undefined, quiet: () => undefined, before: document.activeElement,
    mirror: createMirror(desk.parent, {
      press: (id) => press(state, id),
      point: (hovered, focused) => {
        state.view?.point(hovered, focused);
        desk.frames.request();
      },
      scroll: (top) => {
        state.view?.scroll(state.aside ? 0 : top);
        desk.frames.request();
      },
    }),
  };
  const paper = paperOf(state);
  state.quiet = listenKeys(state.mirror.element, {
    active: () => state.shown && !state.aside && desk.papers.at(-1) === paper,
    hurry: () => state.finish(),
    digit: (digit) => settings().digits && pressDigit(state, digit),
    escape: () => press(state, 'minimise'),
  });
  state.mirror.scroller.addEventListener('pointerdown', () => state.finish());
  desk.papers.push(paper);
  draw(state);
  settle(desk);
  unfold(state);
  state.mirror.focusTitle();
  return {
    refresh: () => draw(state),
    again: () => {
      draw(state);
      if (!state.aside) state.mirror.focusTitle();
    },
    turn: (next) => turnTo(state, next),
    stamp: (button, word) => stampDown(state, button, word),
    close: () => close(state, paper),
  };
}

function paperOf(state: State): Paper {
  return {
    aside: () => state.aside,
    house: () => state.sheaf.house,
    refresh: () => draw(state),
    pictures: () => state.view?.refreshPictures(),
    surface: (top) => {
      state.shown = top;
      state.mirror.element.hidden = !top;
      state.view?.root.setVisible(top);
    },
    destroy: () => {
      state.quiet();
      state.finish();
      state.view?.destroy();
      state.mirror.destroy();
    },
  };
}

/** Draws picture and mirror from the one page. */
function draw(state: State): void {
  const { desk, sheaf, mirror } = state;
  const room = roomOf(desk);
  const page = state.aside ? layTab({ title: sheaf.title, restore: sheaf.restore, insets: desk.insets }, room) : sheaf.lay(room);
  const top = mirror.scroller.scrollTop;
  const before = standing(state.view);
  state.finish();
  state.view?.destroy();
  state.view = showPage({ scene: desk.scene, look: lookFor(desk, sheaf.house), portraits: desk.portraits, height: room.height }, page);
  state.view.root.setVisible(state.shown);
  mirror.fill(page, { modal: !state.aside, title: sheaf.title });
  mirror.scroller.scrollTop = top;
  state.view.scroll(mirror.scroller.scrollTop);
  climb(state, before);
  desk.frames.request();
}

/** Where the seals stand on a page. */
const standing = (view: PageView | null): Map<string, Box> => new Map(view?.page.pieces.map(({ id, box }) => [id, box]));

/** Seals that stand elsewhere than before move there. */
function climb({ desk, view }: State, before: ReadonlyMap<string, Box>): void {
  if (!view || !desk.motion) return;
  for (const { id, box } of view.page.pieces) {
    const was = before.get(id);
    const image = view.pieces.get(id);
    if (!was || !image || (was.x === box.x && was.y === box.y)) continue;
    const to = { x: image.x, y: image.y };
    image.setPosition(image.x + was.x - box.x, image.y + was.y - box.y);
    move(desk, { target: image, to, duration: CLIMB_MS, ease: easeOut });
  }
}

/** The paper opens from its middle fold; without motion it fades in. */
function unfold(state: State): void {
  const { desk, view } = state;
  if (!view) return;
  const { root } = view;
  const from = desk.motion ? { scaleY: 0.08, scaleX: 0.97, alpha: 0.85 } : { scaleY: 1, scaleX: 1, alpha: 0 };
  Object.assign(root, from);
  run(state, { target: root, to: { scaleX: 1, scaleY: 1, alpha: 1 }, duration: desk.motion ? UNFOLD_MS : FADE_MS, ease: easeOut });
  if (desk.motion && view.teletype !== null) type(state, view.teletype);
}

/** The words come letter by letter; the next key or press brings the rest. Nothing waits for them. */
function type(state: State, { letters, show }: Teletype): void {
  const unfolding = state.finish;
  const target: Movable = { y: 0, alpha: 1, scaleX: 1, scaleY: 1, set x(at: number) { show(at); }, get x() { return 0; } };
  const typing = move(state.desk, { target, to: { x: letters }, duration: Math.min(TYPE_MOST_MS, letters * LETTER_MS), ease: (t) => t });
  state.finish = () => {
    unfolding();
    typing.finish();
  };
}

function run(state: State, motion: Motion): void {
  state.finish = move(state.desk, motion).finish;
}

function press(state: State, id: string): void {
  state.finish();
  if (state.busy) return;
  if (id === 'minimise') putAside(state, true);
  else if (id === 'restore') putAside(state, false);
  else state.sheaf.press(id);
}

function pressDigit(state: State, digit: number): boolean {
  const button = state.view && buttonsOf(state.view.page).find((each) => each.digit === digit);
  if (!button) return false;
  if (button.disabled) state.mirror.focusButton(button.id);
  else press(state, button.id);
  return true;
}

function putAside(state: State, aside: boolean): void {
  state.aside = aside;
  draw(state);
  unfold(state);
  settle(state.desk);
  if (aside) state.mirror.focusButton('restore');
  else state.mirror.focusTitle();
  state.sheaf.minimised(aside);
}

function turnTo(state: State, sheaf: Sheaf): void {
  state.sheaf = sheaf;
  state.busy = false;
  state.aside = false;
  state.mirror.scroller.scrollTop = 0;
  draw(state);
  unfold(state);
  settle(state.desk);
  state.mirror.focusTitle();
}

async function stampDown(state: State, button: string, word: string): Promise<void> {
  const { view, desk } = state;
  const box = view && buttonsOf(view.page).find(({ id }) => id === button)?.box;
  if (!view || !box) return;
  state.busy = true;
  state.mirror.focusButton(button);
  await stampOn({ desk, view, house: state.sheaf.house, box, word });
}

async function close(state: State, paper: Paper): Promise<void> {
  const { desk, view, mirror, before } = state;
  if (!desk.papers.includes(paper)) return;
  state.quiet();
  state.finish();
  const held = mirror.element.contains(document.activeElement);
  desk.papers.splice(desk.papers.indexOf(paper), 1);
  mirror.destroy();
  settle(desk);
  if (held && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  if (view) {
    view.root.setVisible(true);
    await move(desk, folding(desk, view.root)).done;
    view.destroy();
    desk.frames.request();
  }
}

const folding = (desk: Desk, root: Phaser.GameObjects.Container): Motion =>
  ({ target: root, to: desk.motion ? { scaleY: 0.08, alpha: 0 } : { alpha: 0 }, duration: desk.motion ? 200 : FADE_MS, ease: easeIn });
