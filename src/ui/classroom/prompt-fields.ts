/** What is written at a prompt: numbers for forecasts, claim, because, evidence and confidence, a curve that is drawn. */
import type { Answer } from '../../classroom/attempt.ts';
import type { Prompt, PromptKind } from '../../classroom/exercise.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { t } from '../../words/messages.ts';
import { typeset } from '../../words/names.ts';
import { areaField } from './compose-fields.ts';
import { curveField } from './curve-field.ts';
import type { Lesson } from './lesson.ts';

type Written = 'claim' | 'because' | 'evidence';

/** Texts that a kind of prompt asks for, in the order of thought; those with a star must be there. */
const TEXTS: Readonly<Record<PromptKind, readonly { readonly field: Written; readonly must: boolean }[]>> = {
  forecast: [],
  justify: [{ field: 'claim', must: true }, { field: 'because', must: true }, { field: 'evidence', must: false }],
  source: [{ field: 'claim', must: true }, { field: 'evidence', must: true }, { field: 'because', must: false }],
  curve: [],
  reflect: [{ field: 'claim', must: true }, { field: 'because', must: false }, { field: 'evidence', must: false }],
};

/** The fields of a prompt, filled with what was written; `written` hears of every letter. */
export function promptFields(lesson: Lesson, prompt: Prompt, written: () => void): HTMLElement {
  const write = (patch: Partial<Answer>): void => {
    lesson.write({ ...lesson.answer(prompt), ...patch });
    written();
  };
  const answer = lesson.answer(prompt);
  return h('div', { class: 'prompt-fields' },
    ...prompt.forecasts.map(({ id, text }) => perCentField(typeset(text), answer.forecasts[id] ?? null, (value) => {
      const others = Object.entries(lesson.answer(prompt).forecasts).filter(([other]) => other !== id);
      write({ forecasts: Object.fromEntries(value === null ? others : [...others, [id, value]]) });
    })),
    ...TEXTS[prompt.kind].map(({ field, must }) => areaField({
      label: t(`lesson:field.${prompt.kind === 'source' ? `source-${field}` : field}`), hint: must ? null : t('lesson:mayStayEmpty'), value: answer[field], most: 4000, rows: field === 'evidence' ? 2 : 3, change: (value) => write({ [field]: value }),
    })),
    TEXTS[prompt.kind].length === 0 ? null : perCentField(t('lesson:field.confidence'), answer.confidence, (confidence) => write({ confidence })),
    prompt.curve === null ? null : curveField(lesson, prompt.curve, answer.curve, (curve) => write({ curve })));
}

/** A line with a blank for a number in per cent, as on a worksheet; empty where nothing was said. */
function perCentField(label: Child, value: number | null, change: (value: number | null) => void): HTMLElement {
  const id = newId('per-cent');
  const input = h('input', {
    id, type: 'number', inputmode: 'numeric', min: 0, max: 100, step: 1, value: value ?? '',
    oninput: () => {
      const text = input.value.trim();
      const number = Math.round(Number(text));
      const good = text !== '' && number >= 0 && number <= 100;
      input.toggleAttribute('aria-invalid', text !== '' && !good);
      change(good ? number : null);
    },
  });
  return h('div', { class: 'per-cent' }, h('label', { for: id }, label), h('span', { class: 'per-cent-blank' }, input, h('span', { 'aria-hidden': 'true' }, '%')));
}

/** What was written at a prompt, to be read. */
export function answerWords(prompt: Prompt, answer: Answer): HTMLElement {
  const lines = [
    ...prompt.forecasts.flatMap(({ id, text }) => (Object.hasOwn(answer.forecasts, id) ? [[typeset(text), t('classroom:perCent', { value: answer.forecasts[id]! })] as const] : [])),
    ...TEXTS[prompt.kind].flatMap(({ field }) => (answer[field].trim() === '' ? [] : [[t(`lesson:told.${field}`), answer[field]] as const])),
    ...(answer.confidence === null ? [] : [[t('lesson:told.confidence'), t('classroom:perCent', { value: answer.confidence })] as const]),
  ];
  return h('dl', { class: 'answer-words' }, ...lines.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))));
}
