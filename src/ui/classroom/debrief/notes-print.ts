/** The notes to all six steps as a sheet of paper, for whoever has no second screen. */
import { STEPS } from '../../../classroom/debrief/steps.ts';
import { h } from '../../app/h.ts';
import { takeCodex } from '../../codex/shelf.ts';
import { t } from '../../../words/messages.ts';
import { typeset } from '../../../words/names.ts';
import type { ClassView } from '../class-charts.ts';
import { notesOn } from './notes.ts';
import { showOf } from './show.ts';

/** Lays the sheet in the page, prints it alone, and takes it away again. */
export async function printNotes(view: ClassView): Promise<void> {
  const show = showOf(view);
  show.work.bullets = (await takeCodex()).cards.flatMap(({ bullets }) => bullets);
  const { exercise } = view;
  const sheet = h('article', { class: 'notes-sheet' },
    h('header', {}, h('p', { class: 'notes-kind' }, t('class:show.notesTitle')), h('h2', {}, typeset(exercise.title)), h('p', {}, typeset(exercise.question)), h('p', { class: 'hint' }, t('class:show.sheetAbout', { count: view.rows.length }))),
    ...STEPS.map((step) => notesOn(show, step, null)));
  document.body.append(sheet);
  document.documentElement.dataset['print'] = 'notes';
  const done = (): void => {
    sheet.remove();
    delete document.documentElement.dataset['print'];
  };
  addEventListener('afterprint', done, { once: true });
  window.print();
}
