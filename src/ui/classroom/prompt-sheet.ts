/** A prompt on a sheet: what is asked, the source beside it, the paper that waits, and the fields. */
import { eventOf } from '../../classroom/exercise.ts';
import type { Exercise, Prompt } from '../../classroom/exercise.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import { dialogModel } from '../model/dialog-model.ts';
import { t } from '../../words/messages.ts';
import { dayWords, typeset } from '../../words/names.ts';
import type { Lesson } from './lesson.ts';
import { promptFields } from './prompt-fields.ts';

/** Tags, question and source of a prompt. */
export function promptHead({ sources }: Pick<Exercise, 'sources'>, { kind, concept, text, required, source }: Prompt): Child[] {
  const extract = sources.find(({ id }) => id === source);
  return [
    h('p', { class: 'sheet-tags' }, h('span', {}, t(`classroom:kinds.${kind}`)), h('span', {}, t(`classroom:concepts.${concept}`)), required ? h('span', { class: 'sheet-must' }, t('classroom:must')) : null),
    h('p', { class: 'prompt-text' }, typeset(text)),
    extract ? h('figure', { class: 'sheet-extract' }, h('blockquote', {}, h('p', {}, typeset(extract.text))),
      h('figcaption', {}, [extract.author, extract.title, /^\d{4}-\d\d-\d\d$/.test(extract.date) ? dayWords(extract.date) : extract.date].filter((each) => each !== '').join(', '), h('small', {}, extract.provenance))) : null,
  ];
}

/** An open sheet: when it is done with, and how to take it away. */
export interface OpenPrompt { readonly done: Promise<void>; readonly close: () => void }

/** Lays a prompt over the table; a required one is closed by its answer alone. */
export function openPrompt(lesson: Lesson, prompt: Prompt): OpenPrompt {
  let settle = (): void => undefined;
  const done = new Promise<void>((resolve) => { settle = resolve; });
  const foot = h('p', { class: 'paper-foot' });
  const leave = (): void => {
    modal.close();
    lesson.tell();
    settle();
  };
  const draw = (): void => fill(foot, ...footOf(lesson, prompt, leave));
  draw();
  const modal: Modal = openModal({ title: t(`lesson:asked.${prompt.kind}`), onClose: prompt.required ? null : leave, look: 'sheet' },
    h('div', { class: 'prompt-sheet' }, ...promptHead(lesson.exercise, prompt), waiting(lesson, prompt), promptFields(lesson, prompt, draw), foot));
  return { done, close: () => modal.close() };
}

function footOf(lesson: Lesson, prompt: Prompt, leave: () => void): Child[] {
  const answered = lesson.states().some((each) => each.prompt.id === prompt.id && each.standing === 'answered');
  return [
    h('span', { class: 'hint prompt-kept' }, t('lesson:kept')),
    prompt.required || answered ? null : button({ label: t('lesson:skip'), kind: 'quiet', key: 'skip', press: leave }),
    button({ label: t('lesson:goOn'), kind: 'main', key: 'go-on', refused: answered ? null : t(prompt.required ? 'lesson:first' : 'lesson:firstOptional'), press: leave }),
  ];
}

/** The decision that waits below the sheet, so that reasons can be given before it is taken. */
function waiting(lesson: Lesson, prompt: Prompt): Child {
  const situation = lesson.game()?.situation();
  const stop = situation?.stop;
  if (!situation || stop?.kind !== 'decision' || stop.event !== eventOf(prompt)) return null;
  const { title, brief, options } = dialogModel(situation, stop);
  return h('details', { class: 'prompt-paper', open: true }, h('summary', {}, t('lesson:waits', { title })),
    h('p', {}, brief), h('ul', {}, ...options.map(({ label }) => h('li', {}, label))));
}
