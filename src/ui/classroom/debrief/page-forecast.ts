/** Steps one and two: what the class forecast, and what its campaigns came to. */
import { histogram } from '../../../classroom/compare.ts';
import { rightOf, statementsOf } from '../../../classroom/debrief/statements.ts';
import type { Statement } from '../../../classroom/debrief/statements.ts';
import { h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import { INK } from '../../../charts/look.ts';
import { t } from '../../../words/messages.ts';
import { typeset } from '../../../words/names.ts';
import type { ClassView } from '../class-charts.ts';
import { outcomeName, outcomeWords } from '../class-words.ts';
import { barsDrawing, dotsDrawing } from './drawings.ts';
import { toldOutcomes } from './show-state.ts';
import type { Page, Show } from './show-state.ts';
import { drawing, finding, nothing } from './wall.ts';

/** Statements that can be read at once. */
const AT_ONCE = 3;

const statementsIn = ({ found: { exercise, checked, history } }: Pick<Show, 'found'>): Statement[] => statementsOf(exercise, checked, history);

/** The forecasts as dots, some statements a page. */
export function forecastPages(found: Show['found']): Page[] {
  const statements = statementsIn({ found }).filter(({ said }) => said.length > 0);
  if (statements.length === 0) return [{ step: 'forecast', id: 'none', draw: () => [finding(typeset(found.exercise.question)), nothing(t('class:show.forecast.none'))] }];
  return inParts(statements).map((part, index): Page => ({ step: 'forecast', id: `dots-${index}`, draw: () => [finding(typeset(found.exercise.question)), dotRows(part)] }));
}

const inParts = (statements: readonly Statement[]): Statement[][] =>
  Array.from({ length: Math.ceil(statements.length / AT_ONCE) }, (_, index) => statements.slice(index * AT_ONCE, (index + 1) * AT_ONCE));

const dotRows = (statements: readonly Statement[]): HTMLElement => h('ul', { class: 'wall-rows wall-forecasts' }, ...statements.map((statement) => h('li', {},
  h('div', {}, h('p', { class: 'wall-statement' }, typeset(statement.forecast.text)), h('p', { class: 'wall-count' }, leaningWords(statement))),
  drawing({ summary: t('class:show.forecast.summary', { values: statement.said.map(({ perCent }) => perCent).toSorted((a, b) => a - b).join(', ') }), draw: (size) => dotsDrawing(statement.said, size) }))));

const leaningWords = ({ likely, said, even }: Statement): string =>
  [t('class:show.forecast.likely', { likely, count: said.length }), even > 0 ? t('class:show.forecast.even', { count: even }) : ''].filter((each) => each !== '').join(' ');

/** How many forecasts came true, and how often it came to what. */
export function happenedPages(view: ClassView, found: Show['found']): Page[] {
  const statements = statementsIn({ found }).filter(({ judged }) => judged > 0);
  const told = toldOutcomes(view).length > 0 && view.rows.some(({ outcomes }) => Object.keys(outcomes).length > 0);
  const pages = [
    ...inParts(statements).map((part, index): Page => ({ step: 'happened', id: `true-${index}`, draw: () => [finding(t('class:show.happened.right', { ...rightOf(statements), count: rightOf(statements).judged })), trueRows(part)] })),
    ...(told ? [{ step: 'happened', id: 'outcome', draw: outcomePage } as const] : []),
  ];
  return pages.length > 0 ? pages : [{ step: 'happened', id: 'none', draw: () => nothing(t('class:show.happened.none')) }];
}

const trueRows = (statements: readonly Statement[]): HTMLElement => h('ul', { class: 'wall-rows wall-truths' }, ...statements.map((statement) => h('li', {},
  h('p', { class: 'wall-statement' }, typeset(statement.forecast.text)),
  h('div', {},
    h('p', { class: 'wall-campaigns', 'aria-hidden': 'true' }, ...statement.said.filter(({ cameTrue }) => cameTrue !== null).toSorted((a, b) => Number(b.cameTrue) - Number(a.cameTrue)).map(({ cameTrue }) => h('span', { class: cameTrue ? 'came' : '' }))),
    h('p', { class: 'wall-count' }, h('strong', {}, t('class:show.happened.came', { cameTrue: statement.cameTrue, count: statement.judged })), ' ',
      t('class:show.happened.thought', { likely: statement.said.filter(({ cameTrue, perCent }) => cameTrue !== null && perCent > 50).length, count: statement.judged }), ' ', pastWords(statement))))));

const pastWords = ({ history }: Statement): Child => (history === null ? null : h('span', { class: 'wall-past' }, t(history ? 'class:show.happened.pastYes' : 'class:show.happened.pastNo')));

function outcomePage({ view, found, choices: { outcome: id } }: Show): Child {
  const bars = histogram(view.rows, found.history.outcomes, id);
  const as = bars.find(({ history }) => history)?.groups ?? 0;
  const all = bars.reduce((sum, { groups }) => sum + groups, 0);
  return [
    finding(h('strong', {}, `${outcomeName(id) ?? id}: `), t('class:show.happened.asHistory', { as, count: all, value: outcomeWords(found.history.outcomes[id] ?? null) })),
    drawing({
      summary: bars.map(({ value, groups }) => `${outcomeWords(value)}: ${groups}`).join('; '), draw: (size) => barsDrawing(bars, size),
      key: [{ label: t('class:groups'), form: 'bar', ink: INK.intervention }, { label: t('lesson:line.history'), form: 'open', ink: INK.history }],
    }),
  ];
}
