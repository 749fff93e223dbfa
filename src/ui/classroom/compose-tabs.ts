/** Three papers on one place: the pupils' sheet, the test run, and handing out, under tabs. */
import { h, newId } from '../app/h.ts';
import { rove } from '../focus/roving.ts';

export interface Tab { readonly id: string; readonly name: string; readonly content: HTMLElement }

/** The tabs; the first one is shown. */
export function tabbed(label: string, tabs: readonly Tab[]): HTMLElement {
  const stem = newId('tabs');
  const panels = tabs.map(({ id, content }, index) => h('div', {
    class: 'compose-tab-panel', id: `${stem}-${id}`, role: 'tabpanel', 'aria-labelledby': `${stem}-${id}-tab`, tabindex: 0, hidden: index > 0,
  }, content));
  const show = (shown: number): void => {
    panels.forEach((panel, index) => { panel.hidden = index !== shown; });
    list.querySelectorAll<HTMLElement>('[role=tab]').forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === shown));
      tab.tabIndex = index === shown ? 0 : -1;
    });
  };
  const list = h('div', { class: 'compose-tabs', role: 'tablist', 'aria-label': label }, ...tabs.map(({ id, name }, index) => h('button', {
    type: 'button', role: 'tab', class: 'compose-tab', id: `${stem}-${id}-tab`, 'aria-controls': `${stem}-${id}`, 'aria-selected': String(index === 0), onclick: () => show(index),
  }, name)));
  rove(list, '[role=tab]', (tab) => show([...list.children].indexOf(tab)));
  return h('div', { class: 'compose-tabbed' }, list, ...panels);
}
