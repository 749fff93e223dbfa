/** The public board on the screen: map, triangle, tensions, dispatches. Drawn from the public model and nothing else. */
import '../styles/globes.css';
import { fill, h } from '../app/h.ts';
import { motionNow, onSettings, printNow, textScaleNow } from '../app/settings.ts';
import type { Child } from '../app/h.ts';
import type { Board } from '../map/board.ts';
import { decadeKey, loadArtist } from '../panels/decade-panel.ts';
import { leaningInks } from '../panels/globe.ts';
import type { GlobeArtist } from '../panels/globe.ts';
import { t } from '../../words/messages.ts';
import { publicDispatches, publicPart, tensionCurves, triangleFigure } from './public-parts.ts';
import type { PublicBoard } from './public-model.ts';

export interface PublicView {
  readonly element: HTMLElement;
  readonly update: (model: PublicBoard) => void;
  /** Draws the map, once the element is in the page. */
  readonly enter: () => void;
  readonly leave: () => void;
}

const ROOM = { left: 8, right: 8, top: 8, bottom: 8 } as const;

/** The view of a public board; between two seats its map is a globe that is there at once, on a projector the great map. */
export function publicView(first: PublicBoard, kind: 'globe' | 'board'): PublicView {
  const canvas = h('div', { class: kind === 'board' ? 'map-canvas' : 'public-globe' });
  const map = h('div', { class: 'public-map', role: 'img', 'aria-label': t('together:public.map') }, canvas);
  const [triangle, curves, dispatches] = [h('div'), h('div'), h('div', { class: 'public-roll', tabindex: 0, role: 'group', 'aria-label': t('together:public.dispatches') })];
  const element = h('div', { class: 'public' }, map,
    publicPart(t('table:region.triangle'), 'triangle', triangle),
    publicPart(t('together:public.dispatches'), 'dispatches', dispatches),
    publicPart(t('table:region.timeline'), 'timeline', curves));
  let [model, board, artist, left]: [PublicBoard, Board | null, GlobeArtist | null, boolean] = [first, null, null, false];
  const draw = (): void => {
    fill(triangle, ...triangleFigure(model));
    fill(curves, tensionCurves(model));
    fill(dispatches, ...publicDispatches(model));
    board?.update(model.board);
    if (artist) fill(canvas, ...globeOf(artist, model));
  };
  let forget = (): void => undefined;
  draw();
  return {
    element,
    update: (next) => { model = next; draw(); },
    enter: () => void (kind === 'globe' ? loadArtist().then((made) => { artist = made; if (!left) draw(); }) : drawMap(canvas, first).then((made) => {
      if (left) { made?.destroy(); return; }
      board = made;
      forget = onSettings(() => { board?.setTheme(printNow()); board?.setMotion(motionNow()); board?.setTextScale(textScaleNow()); });
      draw();
    })),
    leave: () => { left = true; forget(); board?.destroy(); board = null; },
  };
}

/** The globe of a public board, and what its signs mean. */
function globeOf(artist: GlobeArtist, { board, ties, corners, quarter, pattern }: PublicBoard): Child[] {
  const pivot = corners.find(({ pivot: is }) => is)?.capital ?? null;
  const frame = { label: quarter, date: board.date, tones: board.tones, ties, pattern, pivot, sentence: '' };
  return [leaningInks(), artist.draw(frame), decadeKey()];
}

async function drawMap(canvas: HTMLElement, { board: model }: PublicBoard): Promise<Board | null> {
  try {
    const { createBoard } = await import('../map/board.ts');
    return await createBoard(canvas, { theme: printNow(), motion: motionNow(), textScale: textScaleNow(), insets: ROOM, model });
  } catch {
    // Without a canvas the board is its words and figures.
    return null;
  }
}
