/** The pane beside the editor: problems or preview, under two tabs. */
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { rove } from '../focus/roving.ts';
import { t } from '../../words/messages.ts';

type Pane = 'problems' | 'preview';
const PANES: readonly Pane[] = ['problems', 'preview'];

export interface Side {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  shown(): Pane;
  warn(words: string): void;
}

/** The pane; `changed` is told when another tab is shown. */
export function sideOf(preview: HTMLElement, changed: () => void): Side {
  const stem = newId('pane');
  let shown: Pane = 'problems';
  const status = h('p', { class: 'side-status' });
  const warning = h('p', { class: 'preview-warning', role: 'alert', hidden: true });
  const list = h('div', { class: 'side-panel', id: `${stem}-problems`, role: 'tabpanel', 'aria-labelledby': `${stem}-problems-tab`, tabindex: 0, 'data-scroll': 'problems' });
  const page = h('div', { class: 'side-panel', id: `${stem}-preview`, role: 'tabpanel', 'aria-labelledby': `${stem}-preview-tab`, tabindex: 0, hidden: true }, preview);
  const tabs = h('div', { class: 'side-tabs', role: 'tablist', 'aria-label': t('workshop:pane') }, ...PANES.map((pane) => h('button', {
    type: 'button', role: 'tab', class: 'workshop-tab', id: `${stem}-${pane}-tab`, 'aria-controls': `${stem}-${pane}`, 'data-pane': pane, 'aria-selected': String(pane === shown), onclick: () => show(pane),
  }, t(`workshop:${pane}`))));
  const show = (pane: Pane): void => {
    shown = pane;
    for (const tab of tabs.querySelectorAll('[role=tab]')) tab.setAttribute('aria-selected', String((tab as HTMLElement).dataset['pane'] === pane));
    list.hidden = pane !== 'problems';
    page.hidden = pane !== 'preview';
    changed();
  };
  rove(tabs, '[role=tab]', (tab) => show(tab.dataset['pane'] as Pane));
  const element = h('section', { class: 'workshop-side', 'aria-label': t('workshop:pane') }, h('h2', { class: 'visually-hidden' }, t('workshop:pane')), h('div', { class: 'side-head' }, tabs, status), warning, list, page);
  return {
    element, list, status, shown: () => shown,
    warn: (words) => {
      warning.textContent = words;
      warning.hidden = false;
    },
  };
}

/** Draws the list of problems and says how many there are. */
export function drawSide({ list, status }: Side, problems: readonly Child[], words: string): void {
  status.textContent = words;
  fill(list, ...problems);
}
