/** What has happened this quarter, on the map: played once when it is new, told in a line, and listed for those who listen. */
import { fill, h } from '../app/h.ts';
import { motionNow } from '../app/settings.ts';
import type { Board } from '../map/board.ts';
import type { BoardMark, BoardModel } from '../map/board-model.ts';
import { newMarks } from '../map/difference.ts';
import { hearScene, hearStill } from '../sound/sound.ts';
import { t } from '../../words/messages.ts';

export interface Scenes {
  /** The caption over the map and the list of marks. */
  readonly elements: readonly HTMLElement[];
  /** Shows a state: all of its marks, or those only that stood there before and so need not be played. */
  show(board: Board | null, model: BoardModel, all: boolean): void;
  /** Plays what the state shown has not yet; null where nothing moves. */
  watch(board: Board | null, model: BoardModel): Promise<void> | null;
  /** What is told while something moves. */
  caption(mark: BoardMark | null): void;
}

/** The scenes of one table, which begin with what lies there. */
export function scenesOf(first: BoardModel): Scenes {
  const told = h('ul', { class: 'visually-hidden', 'aria-label': t('scenes:list') });
  const caption = h('p', { class: 'scene-caption', 'aria-hidden': 'true', hidden: true });
  let shown = first;
  /** Where nothing moves: what is new and has not been heard. */
  let unheard: readonly BoardMark[] = [];
  return {
    elements: [caption, told],
    show: (board, model, all) => {
      const still = board === null || !motionNow();
      unheard = still && !all ? newMarks(shown, model) : [];
      shown = all || still ? model : seenBefore(model, shown);
      board?.update(shown);
      told.hidden = (model.marks ?? []).length === 0;
      fill(told, ...(model.marks ?? []).map((mark) => h('li', {}, mark.caption)));
    },
    watch: (board, model) => {
      hearStill(unheard.map(({ kind }) => kind));
      unheard = [];
      if (board === null || newMarks(shown, model).length === 0) return null;
      shown = model;
      return skippable(board, board.advance(model));
    },
    caption: (mark) => {
      if (mark !== null) hearScene(mark.kind);
      caption.hidden = mark === null;
      fill(caption, mark?.caption ?? '', h('span', { class: 'scene-skip' }, t('scenes:skip')));
    },
  };
}

/** The model with those of its marks only that stood on the board before. */
function seenBefore(model: BoardModel, before: BoardModel): BoardModel {
  const fresh = new Set(newMarks(before, model));
  return { ...model, marks: model.marks?.filter((mark) => !fresh.has(mark)) };
}

/** Ends what is played with the next key or press, which does its own work as well. */
async function skippable(board: Board, played: Promise<void>): Promise<void> {
  const skip = (): void => board.skip();
  for (const kind of ['keydown', 'pointerdown'] as const) document.addEventListener(kind, skip, { capture: true });
  await played;
  for (const kind of ['keydown', 'pointerdown'] as const) document.removeEventListener(kind, skip, { capture: true });
}
