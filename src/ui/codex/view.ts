/** The codex as a part of the page: a list with tabs and a search on the left, an entry on the right. */
import type { Codex } from '../../scenario/codex-data.ts';
import { fill, h, newId } from '../app/h.ts';
import { icon } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import { t } from '../../words/messages.ts';
import { verdictMark } from './card-page.ts';
import { countOf, filtered, groupsOf } from './entries.ts';
import type { Group, Item } from './entries.ts';
import { pageOf } from './pages.ts';
import type { PageTools } from './pages.ts';
import { CODEX, hrefOf, parseTarget, tabOf, TABS } from './target.ts';
import type { Tab, Target } from './target.ts';

export interface CodexView {
  readonly element: HTMLElement;
  /** Shows what a path asks for; says the entry's title. */
  show(path: string): string;
  /** Focuses the heading of what is shown. */
  focus(): void;
}

interface State {
  readonly codex: Codex;
  readonly groups: Readonly<Record<Tab, readonly Group[]>>;
  readonly parts: Parts;
  tab: Tab;
  query: string;
  target: Target | null;
}

interface Parts {
  readonly element: HTMLElement;
  readonly tabs: HTMLElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly page: HTMLElement;
}

/** Builds the view. */
export function codexView(codex: Codex, tools: PageTools): CodexView {
  const groups = Object.fromEntries(TABS.map((tab) => [tab, groupsOf(codex, tab)])) as Record<Tab, Group[]>;
  const parts = makeParts((query) => { state.query = query; drawSide(state); }, () => firstLink(parts.list)?.focus());
  const state: State = { codex, groups, parts, tab: 'cards', query: '', target: null };
  return {
    element: parts.element,
    show: (path) => {
      state.target = parseTarget(path);
      if (state.target) state.tab = tabOf(state.target);
      parts.element.dataset['pane'] = state.target ? 'page' : 'list';
      drawSide(state);
      reveal(parts.list);
      fill(parts.page, h('p', { class: 'codex-all' }, h('a', { href: CODEX }, icon('ui/chevron-left'), t('codex:all'))), ...pageOf(codex, state.target, tools));
      parts.page.scrollTo({ top: 0 });
      return parts.page.querySelector('h2')?.textContent ?? '';
    },
    focus: () => {
      const heading = headingOf(parts.page, state.target);
      heading?.focus({ preventScroll: true });
      // A bullet comes to the top; a page begins at its beginning.
      if (state.target?.bullet) heading?.scrollIntoView({ block: 'start' });
      else if (heading) window.scrollTo(0, 0);
    },
  };
}

function makeParts(search: (query: string) => void, enter: () => void): Parts {
  const panel = newId('codex-list');
  const input = h('input', {
    id: newId('codex-search'), type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: t('codex:searchHint'),
    oninput: () => search(input.value),
    onkeydown: (event) => { if ((event as KeyboardEvent).key === 'Enter') enter(); },
  });
  const tabs = h('div', { class: 'codex-tabs', role: 'tablist', 'aria-label': t('codex:lists') });
  const status = h('p', { class: 'hint codex-status', role: 'status' });
  const list = h('div', { class: 'codex-list', id: panel, role: 'tabpanel', 'data-scroll': 'codex-list' });
  const page = h('article', { class: 'codex-page', tabindex: 0, 'aria-label': t('codex:entry') });
  const side = h('div', { class: 'codex-side' }, h('h2', { class: 'visually-hidden' }, t('codex:lists')),
    h('search', { class: 'codex-search' }, h('label', { for: input.id }, icon('ui/search'), h('span', {}, t('codex:search'))), input),
    tabs, status, list);
  return { element: h('div', { class: 'codex', 'data-pane': 'list' }, side, page), tabs, list, status, page };
}

function drawSide(state: State): void {
  const { parts, tab, query, groups } = state;
  const found = Object.fromEntries(TABS.map((each) => [each, filtered(groups[each], query)])) as Record<Tab, Group[]>;
  drawTabs(state, found);
  parts.list.setAttribute('aria-labelledby', `${parts.list.id}-${tab}`);
  parts.status.textContent = query.trim() === '' ? '' : statusWords(tab, found);
  const box = h('div', { class: 'codex-groups' }, ...found[tab].map((group) => groupOf(state, group)));
  fill(parts.list, found[tab].length === 0 ? h('p', { class: 'none' }, t('codex:none')) : box);
  rove(box, 'a');
  startAt(box);
}

/** Where else there is something, if not here. */
function statusWords(tab: Tab, found: Readonly<Record<Tab, readonly Group[]>>): string {
  const elsewhere = TABS.filter((each) => each !== tab && found[each].length > 0)
    .map((each) => t('codex:elsewhere', { count: countOf(found[each]), tab: t(`codex:tab.${each}`) }));
  return [t('codex:found', { count: countOf(found[tab]), tab: t(`codex:tab.${tab}`) }), ...elsewhere].join(' · ');
}

function drawTabs(state: State, found: Readonly<Record<Tab, readonly Group[]>>): void {
  const { parts, tab, query } = state;
  const choose = (next: Tab): void => {
    state.tab = next;
    parts.element.dataset['pane'] = 'list';
    drawSide(state);
  };
  const row = h('div', { class: 'codex-tab-row', role: 'presentation' }, ...TABS.map((each) => h('button', {
    type: 'button', role: 'tab', class: 'codex-tab', id: `${parts.list.id}-${each}`, 'aria-selected': String(each === tab), 'aria-controls': parts.list.id,
    'data-key': `codex-tab-${each}`, 'data-tab': each, 'data-empty': String(query.trim() !== '' && found[each].length === 0), onclick: () => choose(each),
  }, t(`codex:tab.${each}`))));
  rove(row, '[role=tab]', (item) => choose(item.dataset['tab'] as Tab));
  fill(parts.tabs, row);
}

function groupOf(state: State, { title, items }: Group): HTMLElement {
  return h('section', { class: 'codex-group' }, h('h3', {}, title), h('ul', {}, ...items.map((item) => h('li', {}, itemLink(state, item)))));
}

function itemLink({ target }: State, { href, label, hint, verdict }: Item): HTMLElement {
  const now = target !== null && href === hrefOf(target.kind, target.bullet ?? target.id);
  return h('a', { href, class: 'codex-item', 'data-key': href, 'aria-current': now ? 'page' : null },
    h('span', { class: 'codex-label' }, label), hint === '' ? null : h('span', { class: 'codex-hint' }, hint), verdict === null ? null : verdictMark(verdict));
}

const firstLink = (list: HTMLElement): HTMLElement | null => list.querySelector('a');

/** Brings what is shown into sight in the list, without moving the window. */
function reveal(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current=page]');
  if (!current) return;
  const [box, own] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  if (own.top < box.top + own.height || own.bottom > box.bottom) list.scrollTop += own.top - box.top - (box.height - own.height) / 2;
}

/** Tab comes into the list at what is shown. */
function startAt(box: HTMLElement): void {
  const current = box.querySelector<HTMLElement>('[aria-current=page]');
  if (!current) return;
  for (const each of box.querySelectorAll('a')) each.tabIndex = each === current ? 0 : -1;
}

const headingOf = (page: HTMLElement, target: Target | null): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-target="${CSS.escape(target?.bullet ?? target?.id ?? '')}"]`) ?? page.querySelector<HTMLElement>('h2');
