/** What pupils get, on one sheet, as it stands; and how restrained the counterfactual is, as a stamp on it. */
import type { Exercise, Prompt } from '../../classroom/exercise.ts';
import { restraintOf } from '../../classroom/restraint.ts';
import type { Restraint } from '../../classroom/restraint.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { quarterOf } from '../../engine/quarters.ts';
import type { Refusal } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { cardRefs } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { cityOf, dayWords, eventTitle, quarterWords, typeset } from '../../words/names.ts';
import { faultWords, setWords } from './compose-words.ts';

/** The worksheet of an exercise. */
export function worksheet(exercise: Exercise, scenario: Scenario): Child[] {
  const { title, question, brief, divergence, prompts } = exercise;
  return [
    h('p', { class: 'sheet-kind' }, t('classroom:sheetKind'), h('span', {}, t('classroom:minutesValue', { value: exercise.minutes }))),
    h('h2', { class: 'sheet-title' }, typeset(title) || t('classroom:untitled')),
    question === '' ? null : h('p', { class: 'sheet-question' }, typeset(question)),
    h('p', { class: 'sheet-facts' }, facts(exercise), ' ', cardRefs(exercise.cards.map((card) => `c${card}.0`))),
    paragraphs(brief),
    divergence.title === '' && divergence.set.length === 0 ? null : h('section', { class: 'sheet-otherwise' },
      h('h3', {}, t('classroom:otherwise')), h('p', {}, h('strong', {}, typeset(divergence.title))), paragraphs(divergence.about),
      h('ul', {}, ...divergence.set.map((word) => h('li', {}, setWords(scenario, word))))),
    prompts.length === 0 ? h('p', { class: 'hint' }, t('classroom:noPrompts')) : h('ol', { class: 'sheet-prompts' }, ...prompts.map((prompt) => promptLine(exercise, scenario, prompt))),
  ];
}

const paragraphs = (text: string): Child => text.split(/\n\s*\n|\n/).filter((each) => each.trim() !== '').map((each) => h('p', {}, typeset(each)));

function facts({ from, to, side, express, scenario: _id }: Exercise): string {
  const who = side === 'free' || side === 'three' ? t(`classroom:sides.${side}`) : cityOf(side);
  const span = t('classroom:span', { from: quarterWords(quarterOf(from)), to: quarterWords(quarterOf(to)) });
  return [who, span, express ? t('classroom:inExpress') : ''].filter((each) => each !== '').join(' · ');
}

function promptLine({ sources }: Exercise, scenario: Scenario, { kind, concept, at, text, required, forecasts, source }: Prompt): HTMLElement {
  const extract = sources.find(({ id }) => id === source);
  const place = at.startsWith('event:') ? t('classroom:whenEvent', { event: eventTitle(scenario, at.slice(6)) }) : t(at === 'start' ? 'classroom:atStart' : 'classroom:atEnd');
  return h('li', {},
    h('p', { class: 'sheet-tags' }, h('span', {}, t(`classroom:kinds.${kind}`)), h('span', {}, t(`classroom:concepts.${concept}`)), h('span', {}, place), required ? h('span', { class: 'sheet-must' }, t('classroom:must')) : null),
    h('p', {}, typeset(text)),
    forecasts.length === 0 ? null : h('ul', { class: 'sheet-forecasts' }, ...forecasts.map((each) => h('li', {}, h('span', {}, typeset(each.text)), h('span', { class: 'sheet-blank', 'aria-hidden': 'true' }, '%')))),
    extract ? h('figure', { class: 'sheet-extract' }, h('blockquote', {}, h('p', {}, typeset(extract.text))),
      h('figcaption', {}, [extract.author, extract.title, /^\d{4}-\d\d-\d\d$/.test(extract.date) ? dayWords(extract.date) : extract.date].filter((each) => each !== '').join(', '), h('small', {}, extract.provenance))) : null);
}

/** The stamp: how restrained, and each reason for it. */
export function restraintBadge(exercise: Exercise, scenario: Scenario): Child[] {
  const { level, reasons } = restraintOf(scenario, exercise);
  return [
    h('p', { class: `restraint-stamp restraint-${level}` }, t(`classroom:restraint.${level}`)),
    h('ul', { class: 'restraint-reasons' }, ...reasons.map((reason) => h('li', { class: reason.points > 0 ? 'restraint-against' : null }, reasonWords(scenario, reason)))),
  ];
}

const reasonWords = (scenario: Scenario, { code, params }: Restraint['reasons'][number]): string =>
  t(`classroom:because.${code}`, { ...params, ...(typeof params.id === 'string' && { id: eventTitle(scenario, params.id) }), ...(code === 'several' && { count: Number(params.n) }), ...(params.years !== undefined && { count: Number(params.years) }) });

/** What is wrong with the draft; nothing where it is whole. */
export const faultList = (faults: readonly Refusal[]): Child => (faults.length === 0 ? null
  : h('div', { class: 'compose-faults' }, h('h3', {}, t('classroom:faults', { count: faults.length })), h('ul', {}, ...faults.map((fault) => h('li', {}, faultWords(fault))))));
