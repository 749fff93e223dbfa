/** The ledger as a sheet over the table or the debrief: filters, the account, sums, and the changes page by page. */
import type { Entry } from '../../engine/types.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, cardRefs } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { rove } from '../focus/roving.ts';
import { amountOf, isGuess } from '../model/known-entries.ts';
import { ledgerCsv } from '../model/ledger-csv.ts';
import { balanceOf, ledgerOf, rowOf, selected, sumsOf, wholeOf } from '../model/ledger-model.ts';
import type { Balance, Ledger, LedgerFilter, LedgerSum, SumBy } from '../model/ledger-model.ts';
import type { Situation } from '../model/situation.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { points, rounded, signed } from '../../words/numbers.ts';
import { filterForm, sumChoice } from './ledger-filters.ts';

interface State {
  readonly ledger: Ledger;
  filter: LedgerFilter;
  sumBy: SumBy;
  page: number;
}

/** Changes on one page, and sums that are shown before the rest is put together. */
const PAGE = 40;
const SUMS_SHOWN = 12;

/** Lays the ledger; `q` is the quantity to begin with, null for all. */
export function layLedger(situation: Situation, q: number | null): void {
  const close = (): void => sheet.close();
  const ledger = ledgerOf(situation);
  const state: State = { ledger, filter: wholeOf(ledger, q), sumBy: 'theme', page: 0 };
  const [filters, results] = [h('div', { class: 'ledger-filters' }), h('div', { class: 'ledger-results' })];
  const change = (by: Partial<LedgerFilter>): void => {
    state.filter = { ...state.filter, ...by };
    state.page = 0;
    draw();
  };
  const draw = (): void => {
    fill(filters, ...filterForm(ledger, state.filter, change));
    drawResults(results, state, { change, draw });
  };
  draw();
  const sheet = openModal({ title: t('ledger:title'), onClose: close, look: 'ledger' },
    h('p', { class: 'hint' }, t('ledger:about')), filters, results,
    h('p', { class: 'paper-foot' },
      button({ label: t('ledger:csv'), icon: 'ui/download', press: () => saveCsv(state), key: 'csv' }),
      button({ label: t('app:close'), icon: 'ui/close', press: close })));
}

function saveCsv({ ledger, filter }: State): void {
  const name = t('ledger:file', { scenario: ledger.situation.scenario.id });
  downloadText(name, ledgerCsv(ledger, selected(ledger, filter).reverse()), 'text/csv');
}

interface Redraw { readonly change: (by: Partial<LedgerFilter>) => void; readonly draw: () => void }

function drawResults(host: HTMLElement, state: State, { change, draw }: Redraw): void {
  const { ledger, filter, sumBy } = state;
  const entries = selected(ledger, filter);
  fill(host,
    h('p', { class: 'ledger-found', role: 'status' }, t('ledger:found', { count: entries.length })),
    filter.q === null ? h('p', { class: 'hint' }, t('ledger:narrow')) : account(balanceOf(ledger, entries, filter.q)),
    h('section', { class: 'ledger-sums' },
      sumChoice(sumBy, (next) => { state.sumBy = next; draw(); }),
      h('div', { class: 'table-box', tabindex: 0, role: 'group', 'aria-label': t('ledger:sumBy') }, sumTable(state, sumsOf(ledger, entries, sumBy), change))),
    h('section', {}, h('h3', { tabindex: -1, 'data-key': 'ledger-list' }, t('ledger:list')),
      changesTable(ledger, entries.slice(state.page * PAGE, (state.page + 1) * PAGE), filter.q === null),
      pager(state, entries.length, draw)));
}

/** Opening + selected + filtered out + hidden = now. */
function account({ name, opening, selected: chosen, rest, hidden, now, guess }: Balance): HTMLElement {
  const by = (value: number): string => (guess ? t('table:because.about', { by: signed(rounded(value) * 100) }) : exact(value));
  const value = (hundredths: number): string => (guess ? points(hundredths) : plain(hundredths));
  const parts: [string, string, boolean][] = [
    ['opening', plain(opening), true], ['selected', by(chosen), true], ['rest', by(rest), rest !== 0], ['hidden', by(hidden), hidden !== 0 && !guess], ['now', value(now), true],
  ];
  return h('section', { class: 'account' }, h('h3', {}, t('ledger:balance', { name })),
    h('dl', { class: 'account-line' }, ...parts.filter(([, , shown]) => shown).map(([id, text]) => h('div', { class: `account-${id}` }, h('dt', {}, t(`ledger:${id}`)), h('dd', {}, text)))),
    h('p', { class: 'hint' }, t(guess ? 'ledger:guess' : 'ledger:exact')));
}

/** Hundredths to the hundredth: an account is not rounded. */
const plain = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : ''}${(Math.abs(hundredths) / 100).toFixed(2).replace(/\.?0+$/, '').replace('.', t('names:decimal'))}`;
const exact = (hundredths: number): string => (hundredths > 0 ? `+${plain(hundredths)}` : hundredths === 0 ? '±0' : plain(hundredths));

function sumTable(state: State, sums: readonly LedgerSum[], change: Redraw['change']): HTMLElement {
  const shown = sums.slice(0, SUMS_SHOWN);
  const rest = sums.slice(SUMS_SHOWN);
  const most = Math.max(1, ...sums.map(({ gains, losses }) => Math.max(gains, -losses)));
  const all = together(t('ledger:total'), sums);
  return h('table', { class: 'figures ledger-table' }, h('caption', { class: 'visually-hidden' }, t('ledger:sumBy')),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t(`ledger:sum.${state.sumBy}`)), ...['gains', 'losses', 'net', 'count'].map((id) => h('th', { scope: 'col' }, t(`ledger:${id}`))))),
    h('tbody', {}, ...shown.map((sum) => sumRow(state, sum, { most, name: sumName(state, sum, change) })),
      rest.length === 0 ? null : sumRow(state, together('', rest), { most, name: t('ledger:others', { count: rest.length }) })),
    h('tfoot', {}, sumRow(state, all, { most: 0, name: all.name })));
}

const together = (name: string, sums: readonly LedgerSum[]): LedgerSum => sums.reduce(
  (all, { gains, losses, count }) => ({ ...all, gains: all.gains + gains, losses: all.losses + losses, count: all.count + count }),
  { id: 'all', name, gains: 0, losses: 0, count: 0 });

/** The name of a sum, which narrows the ledger to it. */
function sumName({ sumBy, filter }: State, { id, name }: LedgerSum, change: Redraw['change']): Child {
  const narrow = NARROW[sumBy](id);
  if (narrow === null || Object.entries(narrow).every(([key, value]) => filter[key as keyof LedgerFilter] === value)) return name;
  return h('button', { type: 'button', class: 'link-button', 'data-key': `sum-${id}`, 'aria-label': t('ledger:filteredBy', { name }), onclick: () => change(narrow) }, name);
}

const THEME_INDEX: Readonly<Record<string, number>> = { ideology: 0, 'national-interest': 1, security: 2, domestic: 3, leadership: 4 };

const NARROW: { readonly [K in SumBy]: (id: string) => Partial<LedgerFilter> | null } = {
  theme: (id) => (id in THEME_INDEX ? { theme: THEME_INDEX[id]! } : null),
  cause: (id) => ({ cause: id }),
  capital: (id) => (id === '' ? null : { by: id }),
  year: (id) => ({ from: Number(id) * 4, to: Number(id) * 4 + 3 }),
};

/** What is only guessed is told in whole points; all else to the hundredth, so that a reader can add it up. */
const amount = ({ situation }: Ledger, q: number, by: number): string => (isGuess(situation, q) ? amountOf(situation, q, by) : exact(by));
/** A sum over several quantities, which may hold a guess, is rounded. */
const told = ({ ledger, filter }: State, by: number): string => (filter.q === null ? signed(by) : amount(ledger, filter.q, by));

const sumRow = (state: State, { gains, losses, count }: LedgerSum, { most, name }: { most: number; name: Child }): HTMLElement => h('tr', {},
  h('th', { scope: 'row' }, name, most === 0 ? null : h('span', { class: 'sum-bar', 'aria-hidden': 'true', style: `--gain:${gains / most};--loss:${-losses / most}` })),
  h('td', {}, told(state, gains)), h('td', { 'data-sign': losses < 0 ? -1 : 0 }, told(state, losses)), h('td', { 'data-sign': Math.sign(gains + losses) }, told(state, gains + losses)), h('td', {}, String(count)));

function changesTable(ledger: Ledger, entries: readonly Entry[], mixed: boolean): Child {
  if (entries.length === 0) return null;
  const table = h('table', { class: 'figures ledger-table changes' }, h('caption', { class: 'visually-hidden' }, t('ledger:list')),
    h('thead', {}, h('tr', {}, ...['quarter', 'change', ...(mixed ? ['quantity'] : []), 'cause', 'theme'].map((id) => h('th', { scope: 'col' }, t(`ledger:${id}`))))),
    h('tbody', {}, ...entries.map((entry) => changeRow(ledger, entry, mixed))));
  rove(table, '.card-ref');
  return table;
}

function changeRow(ledger: Ledger, entry: Entry, mixed: boolean): HTMLElement {
  const { quarter, quantity, cause, because, theme } = rowOf(ledger, entry);
  return h('tr', {}, h('th', { scope: 'row' }, quarter),
    h('td', { 'data-sign': Math.sign(entry.applied) }, amount(ledger, entry.q, entry.applied)), mixed ? h('td', { class: 'what' }, quantity) : null,
    h('td', { class: 'reason' }, h('strong', {}, cause), because === '' ? null : `: ${because}`, entry.card === null ? null : [' ', cardRefs([entry.card])]), h('td', { class: 'what' }, theme));
}

function pager(state: State, count: number, draw: () => void): Child {
  const pages = Math.ceil(count / PAGE);
  if (pages < 2) return null;
  const turn = (by: number) => (): void => {
    state.page += by;
    draw();
    document.querySelector('[data-key="ledger-list"]')?.scrollIntoView({ block: 'nearest' });
  };
  const edge = (at: boolean): string | null => (at ? t('ledger:page', { page: state.page + 1, pages }) : null);
  return h('div', { class: 'pager', role: 'group', 'aria-label': t('ledger:pages') },
    button({ label: t('ledger:previous'), icon: 'ui/chevron-left', press: turn(-1), refused: edge(state.page === 0), key: 'page-newer' }),
    h('span', { role: 'status' }, t('ledger:page', { page: state.page + 1, pages })),
    button({ label: t('ledger:next'), icon: 'ui/chevron-right', press: turn(1), refused: edge(state.page >= pages - 1), key: 'page-older' }));
}
