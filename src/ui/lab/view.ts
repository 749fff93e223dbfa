/** The lab's page: its panels behind tabs, one desk for all. */
import type { Claim } from '../../scenario/claims-data.ts';
import { isMetric } from '../../lab/claims.ts';
import { fill, h } from '../app/h.ts';
import { rove } from '../focus/roving.ts';
import { t } from '../../words/messages.ts';
import { askPanel } from './ask-panel.ts';
import type { LabPanel } from './ask-panel.ts';
import { claimsPanel } from './claims-panel.ts';
import { layOut } from './desk.ts';
import type { Desk } from './desk.ts';
import { expertForm } from './expert-form.ts';
import { inevitabilityPanel } from './inevitability-panel.ts';
import { sensitivityPanel } from './sensitivity-panel.ts';
import { warmCharts } from './warm-charts.ts';

export interface LabView { readonly element: HTMLElement; readonly enter: () => void; readonly leave: () => void }

const TABS = ['ask', 'claims', 'inevitability', 'sensitivity'] as const;
type TabId = (typeof TABS)[number];

/** What an address opens: a part, in it a claim, or an experiment to be played at once. */
export interface Opening { readonly tab: TabId; readonly claim: string | null; readonly run: boolean }

/** A panel with the desk that it was made for: one that shows another experiment is made again. */
interface Made { readonly panel: LabPanel; readonly of: string }

/** The page over a desk. */
export function labView(desk: Desk, opening: Opening): LabView {
  const made = new Map<TabId, Made>();
  const host = h('div', { class: 'lab-panel', role: 'tabpanel', id: 'lab-panel' });
  const ask = askPanel(desk, (wishes) => expertForm(desk, wishes));
  const handOn = (claim: Claim): void => void layClaim(desk, claim).then(() => {
    ask.redraw();
    show('ask');
    tabs.querySelector<HTMLElement>('[data-tab=ask]')?.focus();
  });
  const claims = claimsPanel(opening.claim, handOn);
  const makers: Readonly<Record<TabId, () => LabPanel>> = {
    ask: () => ask, claims: () => claims, inevitability: () => inevitabilityPanel(desk), sensitivity: () => sensitivityPanel(desk),
  };
  const panelOf = (id: TabId): LabPanel => {
    const of = id === 'ask' || id === 'claims' ? '' : `${desk.scenario.hash} ${JSON.stringify(desk.settings)}`;
    const known = made.get(id);
    if (known?.of === of) return known.panel;
    known?.panel.leave();
    const panel = makers[id]();
    made.set(id, { panel, of });
    return panel;
  };
  const tabs = h('div', { class: 'lab-tabs', role: 'tablist', 'aria-label': t('lab:tabs.label') });
  const show = (id: TabId): void => {
    for (const tab of tabs.querySelectorAll<HTMLElement>('[role=tab]')) tab.setAttribute('aria-selected', String(tab.dataset['tab'] === id));
    host.setAttribute('aria-labelledby', `lab-tab-${id}`);
    fill(host, panelOf(id).element);
  };
  fill(tabs, ...TABS.map((id) => h('button', { type: 'button', role: 'tab', class: 'lab-tab', id: `lab-tab-${id}`, 'data-tab': id, 'aria-controls': 'lab-panel', onclick: () => show(id) }, t(`lab:tabs.${id}`))));
  show(opening.tab);
  rove(tabs, '[role=tab]', (tab) => tab.click());
  let cool = (): void => undefined;
  const enter = (): void => {
    cool = warmCharts();
    if (opening.run) ask.run();
    // The router focuses the screen's own heading; who came for a claim is led to that.
    if (opening.tab === 'claims') queueMicrotask(claims.enter);
  };
  return { element: h('div', { class: 'lab' }, tabs, host), enter, leave: () => { cool(); for (const { panel } of made.values()) panel.leave(); } };
}

/** Lays a claim on the desk as an experiment. */
async function layClaim(desk: Desk, { scenario, set, measures }: Claim): Promise<void> {
  const texts = measures.map(({ measure }) => measure);
  const settings = { ...desk.settings, scenario, set, measures: texts.filter(isMetric), ask: texts[0]! };
  Object.assign(desk, await layOut(scenario, settings));
  desk.settings = settings;
}
