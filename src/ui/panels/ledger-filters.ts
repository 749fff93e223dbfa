/** The filters of the ledger. */
import { THEMES } from '../../engine/types.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import { CAUSE_KINDS, causesIn, doersIn, quantitiesOf, selected, SUMS, wholeOf } from '../model/ledger-model.ts';
import type { CauseKind, Ledger, LedgerFilter, SumBy } from '../model/ledger-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort, themeName } from '../../words/names.ts';

type Change = (by: Partial<LedgerFilter>) => void;

/** All filters, each a native list; changing one draws the results anew and keeps the focus. */
export function filterForm(ledger: Ledger, filter: LedgerFilter, change: Change): Child[] {
  return [
    field('quantity', filter.q, quantityChoices(ledger), (value) => change({ q: numberOrNull(value) })),
    field('theme', filter.theme, options(THEMES.map((id, index) => [String(index), themeName(id)])), (value) => change({ theme: numberOrNull(value) })),
    field('kind', filter.kind, options(CAUSE_KINDS.map((id) => [id, t(`ledger:kinds.${id}`)])), (value) => change({ kind: value === '' ? null : value as CauseKind, cause: null })),
    field('cause', filter.cause, options(causeChoices(ledger, filter)), (value) => change({ cause: value === '' ? null : value })),
    field('by', filter.by, options(doersIn(ledger).map((id) => [id, cityOf(id)])), (value) => change({ by: value === '' ? null : value })),
    period(ledger, filter, change),
    isWhole(ledger, filter) ? null : button({ label: t('ledger:clear'), kind: 'quiet', press: () => change(wholeOf(ledger, filter.q)), key: 'clear' }),
  ];
}

const numberOrNull = (value: string): number | null => (value === '' ? null : Number(value));

function isWhole(ledger: Ledger, filter: LedgerFilter): boolean {
  const whole = wholeOf(ledger, filter.q);
  return Object.entries(whole).every(([key, value]) => filter[key as keyof LedgerFilter] === value);
}

/** Only causes that the other filters leave. */
const causeChoices = (ledger: Ledger, filter: LedgerFilter): [string, string][] =>
  causesIn(ledger, selected(ledger, { ...filter, cause: null })).map((words) => [words, words]);

const options = (list: readonly (readonly [string, string])[]): HTMLElement[] => list.map(([value, name]) => h('option', { value }, name));

const quantityChoices = (ledger: Ledger): HTMLElement[] => quantitiesOf(ledger).map(({ kind, choices }) =>
  h('optgroup', { label: t(`ledger:quantityKinds.${kind}`) }, ...options(choices.map(({ q, name }) => [String(q), name]))));

function field(name: string, value: string | number | null, choices: readonly HTMLElement[], change: (value: string) => void): HTMLElement {
  const id = newId(`ledger-${name}`);
  const select = h('select', { id, class: 'select', 'data-key': `ledger-${name}`, onchange: () => change(select.value) }, h('option', { value: '' }, t('ledger:all')), ...choices);
  select.value = value === null ? '' : String(value);
  return h('p', { class: 'ledger-field' }, h('label', { for: id }, t(`ledger:${name}`)), select);
}

function period({ situation: { scenario, world } }: Ledger, { from, to }: LedgerFilter, change: Change): HTMLElement {
  const quarters = Array.from({ length: Math.max(1, world.quarter - scenario.from + 1) }, (_, index) => scenario.from + index);
  const end = (name: 'from' | 'to', value: number): HTMLElement => {
    const id = newId(`ledger-${name}`);
    const select = h('select', { id, class: 'select', 'data-key': `ledger-${name}`, onchange: () => change(within(name, Number(select.value), { from, to })) },
      ...options(quarters.map((quarter) => [String(quarter), quarterShort(quarter)])));
    select.value = String(Math.min(Math.max(value, quarters[0]!), quarters.at(-1)!));
    return h('span', { class: 'ledger-field' }, h('label', { for: id }, t(`ledger:${name}`)), select);
  };
  return h('div', { class: 'ledger-period' }, end('from', from), end('to', to));
}

/** A period whose end lies before its beginning becomes a single quarter. */
const within = (name: 'from' | 'to', value: number, { from, to }: Pick<LedgerFilter, 'from' | 'to'>): Partial<LedgerFilter> =>
  (name === 'from' ? { from: value, to: Math.max(to, value) } : { to: value, from: Math.min(from, value) });

/** By what the selection is added up. */
export function sumChoice(now: SumBy, choose: (sumBy: SumBy) => void): HTMLElement {
  const group = h('div', { class: 'sum-choice', role: 'radiogroup', 'aria-label': t('ledger:sumBy') }, h('h3', {}, t('ledger:sumBy')),
    ...SUMS.map((id) => h('button', { type: 'button', role: 'radio', class: 'chip', 'aria-checked': String(id === now), 'data-id': id, 'data-key': `sum-by-${id}`, onclick: () => choose(id) }, t(`ledger:sum.${id}`))));
  rove(group, '[role=radio]', (item) => choose(item.dataset['id'] as SumBy));
  return group;
}
