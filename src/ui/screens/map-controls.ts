/** What moves the map besides the pointer: buttons to zoom and, near by, to move; keys while a place has the focus. */
import { h } from '../app/h.ts';
import { button, glyph, icon } from '../app/parts.ts';
import type { Board } from '../map/board.ts';
import { t } from '../../words/messages.ts';

type Act = (board: Board) => void;

const ZOOMS: readonly (readonly [string, () => Node, Act])[] = [
  ['zoomIn', () => icon('ui/zoom-in'), (board) => board.zoomIn()],
  ['zoomOut', () => icon('ui/zoom-out'), (board) => board.zoomOut()],
  ['whole', () => glyph('whole'), (board) => board.reset()],
];
const PANS: readonly (readonly [string, () => Node, Act])[] = [
  ['up', () => icon('ui/chevron-up'), (board) => board.panBy(0, -1)],
  ['left', () => icon('ui/chevron-left'), (board) => board.panBy(-1, 0)],
  ['right', () => icon('ui/chevron-right'), (board) => board.panBy(1, 0)],
  ['down', () => icon('ui/chevron-down'), (board) => board.panBy(0, 1)],
];

/** The buttons; those that move the map stand there only while it is nearer than at rest. */
export function mapControls(board: () => Board | null): { readonly element: HTMLElement; readonly near: (zoom: number) => void } {
  const one = ([name, mark, act]: (typeof ZOOMS)[number]): HTMLElement => button({
    label: [mark(), h('span', { class: 'visually-hidden' }, t(`table:map.${name}`))], kind: 'quiet', key: `map-${name}`,
    props: { title: t(`table:map.${name}`), 'data-pan': PANS.some(([pan]) => pan === name) ? name : null },
    press: () => { const made = board(); if (made) act(made); },
  });
  const pan = h('div', { class: 'pan', hidden: true }, ...PANS.map(one));
  return {
    element: h('div', { class: 'zoom' }, ...ZOOMS.map(one), pan),
    near: (zoom) => { pan.hidden = zoom <= 1.02; },
  };
}

const KEYS: Readonly<Record<string, Act>> = {
  '+': (board) => board.zoomIn(), '=': (board) => board.zoomIn(), '-': (board) => board.zoomOut(), '−': (board) => board.zoomOut(), 0: (board) => board.reset(),
};
const ARROWS: Readonly<Record<string, Act>> = {
  ArrowUp: (board) => board.panBy(0, -1), ArrowLeft: (board) => board.panBy(-1, 0), ArrowRight: (board) => board.panBy(1, 0), ArrowDown: (board) => board.panBy(0, 1),
};

/** Plus, minus and nought zoom, Shift with an arrow moves; true where the key meant the map. */
export function mapKey(event: KeyboardEvent, board: Board | null): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const act = event.shiftKey && event.key in ARROWS ? ARROWS[event.key] : KEYS[event.key];
  if (act === undefined || board === null) return false;
  event.preventDefault();
  act(board);
  return true;
}
