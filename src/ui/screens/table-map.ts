/** The map's region: the canvas, its zoom, and the same places as buttons for keys and screen readers. */
import { HEAT, TENSION } from '../../engine/quantities.ts';
import { CAPITALS, DYADS, THEATRES } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import { motionNow, onSettings, printNow, textScaleNow } from '../app/settings.ts';
import type { Board } from '../map/board.ts';
import type { BoardModel, Insets, Place } from '../map/board-model.ts';
import type { Box } from '../map/view.ts';
import { boardModel } from '../model/board-view.ts';
import { marksOf } from '../model/marks-model.ts';
import { numberOf } from '../model/number-model.ts';
import type { Situation } from '../model/situation.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf, theatreName } from '../../words/names.ts';
import { quantityWords } from '../../words/quantities.ts';
import { mapControls, mapKey } from './map-controls.ts';
import { scenesOf } from './table-scenes.ts';

export interface MapRegion {
  /** The element that the board fills; the stage lays its mirrors there. */
  readonly canvas: HTMLElement;
  /** The board, once it is there. */
  readonly board: Promise<Board | null>;
  update(situation: Situation): void;
  /** Plays what has happened since it was last looked at; null where nothing moves. Any key or press ends it. */
  watch(): Promise<void> | null;
  /** Shows what has happened without playing it. */
  settle(): void;
  setInsets(insets: Insets): void;
  destroy(): void;
}

export interface MapHandlers {
  readonly why: (q: number) => void;
  readonly capital: (id: string) => void;
  readonly failed: (why: string) => void;
  readonly insets: () => Insets;
}

/** Puts the map in its host and keeps it in step with the situation. */
export function mapRegion(host: HTMLElement, first: Situation, on: MapHandlers): MapRegion {
  const canvas = h('div', { class: 'map-canvas', 'data-waiting': '' });
  const places = h('ul', { class: 'places', 'aria-label': t('table:map.places') });
  const scenes = scenesOf(modelOf(first));
  let board: Board | null = null;
  let situation = first;
  let gone = false;
  const pick = picker(on);
  /** Words of the map keep off the buttons that lie over it. */
  const cover = (): void => board?.setCovered([boxIn(canvas, controls.element)]);
  const controls = mapControls(() => board);
  host.append(canvas, controls.element, places, ...scenes.elements);
  const draw = (all: boolean): void => {
    scenes.show(board, modelOf(situation), all);
    drawPlaces(places, situation, { pick, board: () => board });
  };
  const loading = loadBoard(canvas, situation, on).then((made) => {
    if (gone) made?.destroy();
    board = gone ? null : made;
    board?.on('pick', pick);
    board?.on('scene', scenes.caption);
    board?.on('camera', ({ zoom }) => controls.near(zoom));
    cover();
    draw(true);
    // The canvas is bare paper until its first frame: the graticule of the style sheet stays till then.
    requestAnimationFrame(() => canvas.removeAttribute('data-waiting'));
    return board;
  });
  const forget = onSettings(() => { board?.setTheme(printNow()); board?.setMotion(motionNow()); board?.setTextScale(textScaleNow()); });
  draw(true);
  return {
    canvas, board: loading,
    watch: () => scenes.watch(board, modelOf(situation)),
    update: (next) => { situation = next; draw(false); },
    settle: () => draw(true),
    setInsets: (insets) => { board?.setInsets(insets); cover(); },
    // No board is left: a button loses its focus when the page is taken away, and would still point at something.
    destroy: () => { gone = true; forget(); board?.destroy(); board = null; },
  };
}

/** What a place of the map leads to. */
const picker = (on: MapHandlers) => ({ kind, id }: Pick<Place, 'kind' | 'id'>): void => {
  if (kind === 'tie') on.why(TENSION + DYADS.findIndex((dyad) => dyad === id));
  else if (kind === 'theatre') on.why(HEAT + THEATRES.findIndex((theatre) => theatre === id));
  else if (kind === 'capital') on.capital(id);
};

function boxIn(host: HTMLElement, element: HTMLElement): Box {
  const [all, own] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
  return { x: own.left - all.left, y: own.top - all.top, width: own.width, height: own.height };
}

const modelOf = (situation: Situation): BoardModel => boardModel(situation, { focused: null, hovered: null, marks: marksOf(situation) });

async function loadBoard(canvas: HTMLElement, situation: Situation, on: MapHandlers): Promise<Board | null> {
  try {
    const { createBoard } = await import('../map/board.ts');
    const insets = on.insets();
    const board = await createBoard(canvas, { theme: printNow(), motion: motionNow(), textScale: textScaleNow(), insets, model: modelOf(situation) });
    const now = on.insets();
    // A panel may have been put away while it was made.
    if (!sameInsets(insets, now)) board.setInsets(now);
    return board;
  } catch (error) {
    on.failed(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const sameInsets = (a: Insets, b: Insets): boolean => a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

interface PlaceHandlers { readonly pick: (place: Pick<Place, 'kind' | 'id'>) => void; readonly board: () => Board | null }

function drawPlaces(list: HTMLElement, { seen, spread }: Situation, on: PlaceHandlers): void {
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['id'] : undefined;
  const items = [
    ...CAPITALS.map((id) => ({ kind: 'capital' as const, id, name: t('table:map.capital', { name: cityOf(id) }) })),
    ...DYADS.map((id, index) => ({ kind: 'tie' as const, id, name: numberOf({ seen, spread }, TENSION + index).sentence })),
    ...THEATRES.map((id, index) => ({
      kind: 'theatre' as const, id,
      name: seen.ladder?.theatre === id ? t('table:map.crisis', { name: capitalise(theatreName(id)), heat: Math.round(seen.q[HEAT + index]! / 100) }) : quantityWords(HEAT + index, seen.q[HEAT + index]!),
    })),
  ];
  list.replaceChildren(...items.map(({ kind, id, name }, index) => h('li', {}, h('button', {
    type: 'button', 'data-id': id, tabindex: index === 0 ? 0 : -1, 'aria-label': name, onclick: () => on.pick({ kind, id }),
    onfocus: () => look(on.board(), id), onblur: () => on.board()?.point(null, null), onkeydown: (event) => move(event as KeyboardEvent, list, { id, board: on.board() }),
  }, name))));
  if (focused !== undefined) list.querySelector<HTMLElement>(`[data-id="${focused}"]`)?.focus();
}

/** Points at a place, and brings it into view where it is not. */
function look(board: Board | null, id: string): void {
  board?.point(null, id);
  if (board?.screenPoint(id).visible === false) board.focusOn(id);
}

const ARROWS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Arrows go to the nearest place on the map that way; without a map, to the next in the list. */
function move(event: KeyboardEvent, list: HTMLElement, { id, board }: { id: string; board: Board | null }): void {
  if (mapKey(event, board)) return;
  const way = ARROWS[event.key];
  if (!way || event.altKey) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll<HTMLElement>('button')];
  const near = board === null ? nextOf(buttons, id, way) : buttons.find((each) => each.dataset['id'] === board.neighbour(way, id));
  if (!near) return;
  for (const each of buttons) each.tabIndex = each === near ? 0 : -1;
  near.focus();
}

function nextOf(buttons: readonly HTMLElement[], id: string, way: 'left' | 'right' | 'up' | 'down'): HTMLElement | undefined {
  const at = buttons.findIndex((each) => each.dataset['id'] === id);
  return buttons[(at + (way === 'left' || way === 'up' ? -1 : 1) + buttons.length) % buttons.length];
}
