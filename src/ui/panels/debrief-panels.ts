/** Parts of the debrief page. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { cardRefs } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { AimRow, CauseBar, DebriefModel, DecisionGroup, DecisionRow, QuestionRow } from '../model/debrief-model.ts';
import type { ExamModel } from '../model/exam-model.ts';
import { t } from '../../words/messages.ts';
import { whole } from '../../words/numbers.ts';
import { fold } from './fold.ts';

/** A titled part of the page. */
export const part = (id: string, title: string, ...content: Child[]): HTMLElement =>
  h('section', { class: `part part-${id}`, 'aria-labelledby': `part-${id}` }, h('h2', { id: `part-${id}` }, title), ...content);

/** Aims as a table with bars: one's own above history's. */
export function aimsTable(rows: readonly AimRow[]): Child[] {
  const better = rows.filter(({ own, history }) => own > history).length;
  return [
    h('p', { class: 'finding' }, better > 0 ? t('debrief:aimsFinding.better', { count: better, total: rows.length }) : t('debrief:aimsFinding.none')),
    h('table', { class: 'aims' },
      h('caption', { class: 'visually-hidden' }, t('debrief:aims')),
      h('thead', {}, h('tr', {}, ...['aim', 'you', 'history', 'difference'].map((name) => h('th', { scope: 'col' }, t(`debrief:${name}`))))),
      h('tbody', {}, ...rows.map(aimRow))),
  ];
}

const aimRow = ({ title, text, cards, own, history }: AimRow): HTMLElement => h('tr', {},
  h('th', { scope: 'row' }, h('span', { class: 'aim-title' }, title), h('span', { class: 'hint' }, text, ' ', cardRefs(cards)),
    h('span', { class: 'twin', 'aria-hidden': 'true' }, h('span', { class: 'twin-own', style: `--v:${own}` }), h('span', { class: 'twin-history', style: `--v:${history}` }))),
  h('td', { 'data-label': t('debrief:you') }, String(own)), h('td', { 'data-label': t('debrief:history') }, String(history)),
  h('td', { 'data-label': t('debrief:difference'), 'data-sign': Math.sign(own - history) }, own > history ? `+${own - history}` : whole(own - history)));

/** The exam questions in their order: each with its answer, and the figures and facts that it rests on. */
export const examList = (list: readonly ExamModel[]): HTMLElement => h('ol', { class: 'exam-list' }, ...list.map((each) => h('li', {}, ...examAnswer(each))));

const examAnswer = ({ question, cards, answer, bars, facts, about }: ExamModel): Child[] => [
  h('p', { class: 'exam-question' }, h('strong', {}, question), ' ', cardRefs(cards)),
  answer === '' ? null : h('p', { class: 'exam-answer' }, answer),
  ...(bars.length === 0 ? [] : themeBars(bars)),
  facts.length === 0 ? null : h('ul', { class: 'lines' }, ...facts.map((fact) => h('li', {}, fact))),
  h('p', { class: 'hint' }, about),
];

interface Bar { readonly finding: string; readonly parts: readonly { readonly theme: string; readonly name: string; readonly share: number }[] }

/** A stacked bar for each, under its finding, and the key. */
export const themeBars = (bars: readonly Bar[]): HTMLElement[] => [
  ...bars.map(({ finding, parts }) => h('figure', { class: 'cause' }, h('figcaption', {}, finding),
    h('div', { class: 'theme-bar tall', 'aria-hidden': 'true' }, ...parts.filter(({ share }) => share > 0).map(({ theme, share }) => h('span', { class: `theme-${theme}`, style: `flex-grow:${share}` }, share >= 8 ? h('b', {}, `${share}`) : null))))),
  h('ul', { class: 'theme-list', 'aria-hidden': 'true' }, ...(bars[0]?.parts ?? []).map(({ theme, name }) => h('li', {}, h('span', { class: `swatch theme-${theme}` }), name))),
];

/** Stacked bars of causes by theme, each with its finding, and the same as a table. */
export function causeBars(bars: readonly CauseBar[]): Child[] {
  return [
    h('p', { class: 'hint' }, t('debrief:causesAbout')),
    ...themeBars(bars),
    h('details', {}, h('summary', {}, t('debrief:table')), h('div', { class: 'scrolled', tabindex: 0, role: 'group', 'aria-label': t('debrief:causes') }, h('table', { class: 'figures' },
      h('caption', { class: 'visually-hidden' }, t('debrief:causes')),
      h('thead', {}, h('tr', {}, h('td', {}), ...(bars[0]?.parts ?? []).map(({ name }) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...bars.map(({ name, parts }) => h('tr', {}, h('th', { scope: 'row' }, name), ...parts.map(({ share }) => h('td', {}, t('debrief:percent', { share }))))))))),
  ];
}

/** Decisions against history's; those of a long campaign folded by its chapters. */
export function decisionGroups(groups: readonly DecisionGroup[]): HTMLElement {
  if (groups.length === 1) return decisionList(groups[0]!.rows);
  return h('div', { class: 'decision-groups' }, ...groups.map(({ title, rows }) => fold([
    h('strong', {}, title), ' ',
    h('span', { class: 'hint' }, t('debrief:stretchCount', { count: rows.length, same: rows.filter(({ same }) => same === true).length }))],
  () => decisionList(rows))));
}

/** Decisions with the note of each. */
function decisionList(rows: readonly DecisionRow[]): HTMLElement {
  if (rows.length === 0) return h('p', {}, t('debrief:noDecisions'));
  const list = h('ol', { class: 'decision-list' }, ...rows.map((row) => h('li', { 'data-same': String(row.same) },
    h('p', { class: 'decision-head' }, h('span', { class: 'decision-quarter' }, row.quarter), h('strong', {}, row.title), cardRefs(row.cards)),
    h('p', {}, t('debrief:chose', { label: row.chosen })),
    h('p', { class: 'against' }, againstWords(row)),
    row.note === '' ? null : h('details', {}, h('summary', {}, t('debrief:why')), h('p', {}, row.note), h('ul', { class: 'sources' }, ...row.sources.map((source) => h('li', {}, source)))))));
  rove(list, '.card-ref');
  return list;
}

function againstWords({ same, history }: DecisionRow): string {
  if (same === null) return t('debrief:never');
  return same ? t('debrief:same') : t('debrief:different', { label: history });
}

/** The questions with what this campaign has to say to them. */
export const questionList = (rows: readonly QuestionRow[]): HTMLElement => h('ol', { class: 'questions' }, ...rows.map(({ text, cards, evidence }) => h('li', {},
  h('p', {}, h('strong', {}, text), ' ', cardRefs(cards)),
  h('details', {}, h('summary', {}, t('debrief:evidence')), evidence.length === 0 ? h('p', {}, t('debrief:noEvidence')) : h('ul', {}, ...evidence.map((line) => h('li', {}, line)))))));

/** What came of it, beside history. */
export const outcomeTable = ({ outcomes }: DebriefModel): HTMLElement => h('table', { class: 'figures outcomes' },
  h('caption', { class: 'visually-hidden' }, t('debrief:outcomes')),
  h('thead', {}, h('tr', {}, h('td', {}), h('th', { scope: 'col' }, t('debrief:you')), h('th', { scope: 'col' }, t('debrief:history')))),
  h('tbody', {}, ...outcomes.map(({ name, own, history }) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, own), h('td', {}, history)))));
