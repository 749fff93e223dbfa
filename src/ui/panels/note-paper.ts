/** Papers that HTML lays on the table: a note to answer, promises to choose, a question with a few answers. */
import { h, newId } from '../app/h.ts';
import { button, capitalMark, cardRefs, portrait } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import type { ClosingModel } from '../model/closing-model.ts';
import type { MandatesModel, NoteModel } from '../model/note-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { effectList } from './effects.ts';
import { warningList } from './warning-list.ts';

/** A note that has to be answered. */
export function openNote(model: NoteModel, choose: (id: string) => void): Modal {
  return openModal({ title: model.title, onClose: null, look: 'telegram', digits: true },
    h('p', { class: 'telegram-head' }, model.heading),
    ...model.text.map((text) => h('p', { class: 'telegram-text' }, text)),
    h('ul', { class: 'options' }, ...model.choices.map((choice) => answerItem(choice, choose))));
}

function answerItem({ id, digit, label, detail, effects, warnings }: NoteModel['choices'][number], choose: (id: string) => void): HTMLElement {
  const about = newId('answer');
  return h('li', {},
    h('button', { type: 'button', class: 'option', 'data-digit': digit, 'aria-describedby': about, onclick: () => choose(id) },
      h('span', { class: 'digit', 'data-shown': digit }), h('span', { class: 'option-label' }, label)),
    h('p', { class: 'option-detail option-under', id: about }, detail),
    warningList(warnings),
    effects.length > 0 ? effectList(effects) : null);
}

/** How a crisis ended; `go` is called when the paper is laid aside. */
export function openClosing({ title, text, changes }: ClosingModel, go: () => void): Modal {
  return openModal({ title, onClose: go, look: 'telegram' },
    h('p', { class: 'telegram-text' }, text),
    changes.length === 0 ? h('p', { class: 'hint' }, t('notes:closing.nothing')) : h('div', { class: 'moved' }, h('h3', {}, t('notes:closing.moved')), effectList(changes)),
    h('p', { class: 'paper-foot' }, button({ label: t('notes:closing.on'), kind: 'main', press: go })));
}

/** The promises of a new leader; the choice is made when as many are ticked as are asked for. */
export function openMandates(model: MandatesModel, done: (ids: string[]) => void): Modal {
  const chosen = new Set<string>();
  const foot = h('p', { class: 'paper-foot' });
  const boxes = model.mandates.map((mandate) => mandateBox(mandate, (on) => {
    if (on && chosen.size >= model.choose) return false;
    if (on) chosen.add(mandate.id);
    else chosen.delete(mandate.id);
    drawFoot();
    return true;
  }));
  const drawFoot = (): void => {
    const missing = model.choose - chosen.size;
    foot.replaceChildren(button({
      label: t('notes:mandates.confirm'), kind: 'stamp', press: () => done([...chosen]),
      refused: missing > 0 ? t('notes:mandates.need', { count: missing }) : null,
    }), h('span', { class: 'hint', role: 'status' }, missing > 0 ? t('notes:mandates.need', { count: missing }) : ''));
  };
  drawFoot();
  return openModal({ title: model.title, onClose: null, look: 'telegram' },
    h('div', { class: 'accession' }, portrait(model.leaderId, model.capital),
      h('div', {}, h('p', { class: 'office' }, capitalMark(model.capital), t('names:office', { office: model.office, city: cityOf(model.capital) })), h('p', {}, model.about))),
    h('fieldset', { class: 'mandates' }, h('legend', {}, t('notes:mandates.heading')),
      h('p', { class: 'hint' }, t('notes:mandates.text', { count: model.choose })), ...boxes),
    foot);
}

function mandateBox({ id, title, text, cards }: MandatesModel['mandates'][number], change: (on: boolean) => boolean): HTMLElement {
  const box = h('input', { type: 'checkbox', value: id, onchange: () => { if (!change(box.checked)) box.checked = false; } });
  return h('label', { class: 'mandate' }, box, h('span', {}, h('strong', {}, title), h('span', { class: 'mandate-text' }, text, ' ', cardRefs(cards))));
}
