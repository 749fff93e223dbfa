/** The crisis ladder as a dialog. */

import type { Desk } from './desk.ts';
import { layLadder } from './ladder-layout.ts';
import { openModal } from './modal.ts';
import type { LadderHandle, LadderHandlers, LadderModel } from './stage-model.ts';

/** Opens the ladder; each `update` shows the next move and takes answers again. */
export function openLadder(desk: Desk, first: LadderModel, handlers: LadderHandlers): LadderHandle {
  let model = first;
  let answered = false;
  const modal = openModal(desk, {
    get house() { return model.house; },
    get title() { return model.title; },
    get restore() { return model.words.restore; },
    lay: (room) => layLadder(model, room),
    press: (id) => {
      if (answered || !id.startsWith('choice:')) return;
      answered = true;
      handlers.onChoose(id.slice('choice:'.length));
    },
    minimised: (aside) => handlers.onMinimise?.(aside),
  });
  return {
    update: (next) => {
      model = next;
      answered = false;
      modal.again();
    },
    close: () => modal.close(),
  };
}
