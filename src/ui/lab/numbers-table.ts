/** Every outcome and measure of a result in one table: both sides, the difference, its interval. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Found } from '../../lab/experiment.ts';
import type { Comparison } from '../../lab/pairs.ts';
import { h } from '../app/h.ts';
import { fold } from '../panels/fold.ts';
import { t } from '../../words/messages.ts';
import { asNumbers, gapOf, isClear, rangeOf, valueOf } from '../../charts/figures.ts';
import type { Shown } from '../../charts/experiment-charts.ts';
import { measureName } from '../../charts/measure-words.ts';

/** The numbers, folded; those of aims and endings are left to the files. */
export function numbersTable({ desk, found }: Shown): HTMLElement {
  return fold(t('lab:numbers.title'), () => tableOf(desk.scenario, found));
}

function tableOf(scenario: Scenario, found: Found): HTMLElement {
  const rows = [...Object.entries(found.outcomes), ...Object.entries(found.metrics)].filter(([id]) => !/^(aims?|ending)\./.test(id));
  return h('div', { class: 'scrolled chart-table', tabindex: 0, role: 'region', 'aria-label': t('lab:numbers.title') }, h('table', { class: 'figures' },
      h('caption', { class: 'visually-hidden' }, t('lab:numbers.title')),
      h('thead', {}, h('tr', {}, ...['outcome', 'before', 'after', 'difference', 'interval', 'pairs'].map((name) => h('th', { scope: 'col' }, t(`lab:table.${name}`))))),
      h('tbody', {}, ...rows.flatMap(([id, each]) => row(scenario, id, each)))));
}

function row(scenario: Scenario, id: string, found: Comparison): HTMLElement[] {
  const numbers = asNumbers(found);
  if (!numbers || numbers.difference === null) return [];
  const { baseline, intervention, difference, interval, n } = numbers;
  return [h('tr', { class: isClear(interval) ? 'clear' : null }, h('th', { scope: 'row' }, measureName(scenario, id)),
    ...[valueOf(id, baseline), valueOf(id, intervention), gapOf(id, difference), interval ? rangeOf(id, interval) : '–', String(n)].map((text) => h('td', {}, text)))];
}
