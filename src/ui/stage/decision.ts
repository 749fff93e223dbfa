/** The decision dialog: its papers one after another, from the question to the result. */

import type { Desk } from './desk.ts';
import { layDialog } from './dialog-layout.ts';
import { openModal } from './modal.ts';
import type { Modal, Sheaf } from './modal.ts';
import { layResult } from './result-layout.ts';
import type { DialogHandle, DialogHandlers, DialogModel, ResultHandlers, ResultModel } from './stage-model.ts';

interface Question {
  model: DialogModel;
  opened: boolean;
  chosen: boolean;
}

/** Opens the dialog of a decision. */
export function openDecision(desk: Desk, first: DialogModel, handlers: DialogHandlers): DialogHandle {
  let question: Question = { model: first, opened: false, chosen: false };
  const sheaf = (): Sheaf => ({
    house: question.model.house,
    title: question.model.title,
    restore: question.model.words.restore,
    lay: (room) => layDialog(question.model, room, question.opened),
    press: (id) => pressed(modal, question, id, handlers),
    minimised: (aside) => handlers.onMinimise?.(aside),
  });
  const modal: Modal = openModal(desk, sheaf());
  return {
    update: (model) => {
      const same = model.id === question.model.id;
      question = { model, opened: same && question.opened, chosen: same && question.chosen };
      if (same) modal.refresh();
      else modal.turn(sheaf());
    },
    showResult: (model, on) => modal.turn(resultSheaf(model, typeof on === 'function' ? { onContinue: on } : on)),
    close: () => modal.close(),
  };
}

function pressed(modal: Modal, question: Question, id: string, handlers: DialogHandlers): void {
  const [kind, name = ''] = id.split(':');
  if (kind === 'card') handlers.onCard?.(name);
  else if (kind === 'more') {
    question.opened = !question.opened;
    modal.refresh();
  } else if (kind === 'option' && !question.chosen) {
    question.chosen = true;
    void modal.stamp(id, question.model.words.stamp).then(() => handlers.onChoose(name));
  }
}

const resultSheaf = (model: ResultModel, handlers: ResultHandlers): Sheaf => ({
  house: model.house,
  title: model.title,
  restore: model.words.restore,
  lay: (room) => layResult(model, room),
  press: (id) => {
    if (id === 'continue') handlers.onContinue();
    else if (id.startsWith('card:')) handlers.onCard?.(id.slice('card:'.length));
  },
  minimised: (aside) => handlers.onMinimise?.(aside),
});
