/** The lab's page: its panels behind tabs, one desk for all. */
import { fill, h } from '../app/h.ts';
import { rove } from '../focus/roving.ts';
import { t } from '../words/messages.ts';
import { askPanel } from './ask-panel.ts';
import type { AskPanel, LabPanel } from './ask-panel.ts';
import type { Desk } from './desk.ts';
import { expertForm } from './expert-form.ts';

export interface LabView { readonly element: HTMLElement; readonly leave: () => void }

/** What an address may open. */
export interface Opening { readonly tab: TabId; readonly run: boolean }

export const TABS = ['ask'] as const;
export type TabId = (typeof TABS)[number];

/** The page over a desk. */
export function labView(desk: Desk, opening: Opening): LabView {
  const made = new Map<TabId, LabPanel>();
  const host = h('div', { class: 'lab-panel', role: 'tabpanel', id: 'lab-panel' });
  const ask: AskPanel = askPanel(desk, (wishes) => expertForm(desk, wishes));
  const makers: Readonly<Record<TabId, () => LabPanel>> = { ask: () => ask };
  const tabs = h('div', { class: 'lab-tabs', role: 'tablist', 'aria-label': t('lab:tabs.label') });
  const show = (id: TabId): void => {
    if (!made.has(id)) made.set(id, makers[id]());
    for (const tab of tabs.querySelectorAll<HTMLElement>('[role=tab]')) tab.setAttribute('aria-selected', String(tab.dataset['tab'] === id));
    host.setAttribute('aria-labelledby', `lab-tab-${id}`);
    fill(host, made.get(id)!.element);
  };
  fill(tabs, ...TABS.map((id) => h('button', { type: 'button', role: 'tab', class: 'lab-tab', id: `lab-tab-${id}`, 'data-tab': id, 'aria-controls': 'lab-panel', onclick: () => show(id) }, t(`lab:tabs.${id}`))));
  show(opening.tab);
  rove(tabs, '[role=tab]', (tab) => tab.click());
  if (opening.run) queueMicrotask(ask.run);
  return { element: h('div', { class: 'lab' }, tabs, host), leave: () => { for (const panel of made.values()) panel.leave(); } };
}
