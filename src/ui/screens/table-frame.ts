/** The frame of the table: regions that stay, hosts that are filled. */
import { h } from '../app/h.ts';
import { glyph, icon } from '../app/parts.ts';
import { t } from '../../words/messages.ts';

export const REGIONS = ['capital', 'triangle', 'map', 'dispatches', 'desk', 'timeline'] as const;
export type Region = (typeof REGIONS)[number];

export interface Frame {
  readonly element: HTMLElement;
  readonly bar: HTMLElement;
  readonly heading: HTMLElement;
  readonly sentence: HTMLElement;
  readonly regions: Readonly<Record<Region, HTMLElement>>;
  /** The part of a region that is drawn anew. */
  readonly hosts: Readonly<Record<Region, HTMLElement>>;
  /** Where the stage draws the triangle. */
  readonly figure: HTMLElement;
  readonly tabs: HTMLElement;
  /** Brings a region to the front where there is room for one only, and focuses its heading. */
  jump(region: Region): void;
  show(region: Region): void;
  /** Marks the tab of the dispatches until it is opened. */
  markNews(): void;
}

const ICONS: Readonly<Record<Exclude<Region, 'map'>, string>> = {
  capital: 'game/quantity-support', triangle: 'game/quantity-trust', dispatches: 'game/cable', timeline: 'ui/step', desk: 'game/quantity-initiative',
};

/** Builds the frame; `mode` decides whether the desk is a desk or a projector. */
export function tableFrame(mode: 'play' | 'replay'): Frame {
  const heading = h('h1', { class: 'situation', tabindex: -1 });
  const sentence = h('p', { class: 'situation-text' });
  const tools = h('div', { class: 'tools', role: 'group', 'aria-label': t('table:bar.game') });
  const figure = h('div', { class: 'figure-host' });
  // The roll of dispatches scrolls and may hold nothing to focus: it is a stop of its own, so that keys can scroll it.
  const hosts = byRegion((region) => h('div', {
    class: `host host-${region}`, 'data-scroll': region, ...(region === 'dispatches' && { tabindex: 0, role: 'group', 'aria-label': t('table:region.dispatches') }),
  }));
  const regions = byRegion((region) => regionOf(region, mode, hosts[region], figure));
  const tabs = h('nav', { class: 'tabs', 'aria-label': t('table:tabs.label') });
  // Where there is room for one only, a replay begins with what plays it.
  const first: Region = mode === 'replay' ? 'desk' : 'map';
  const element = h('main', { class: 'screen table-screen', 'data-mode': mode, 'data-tab': first },
    h('header', { class: 'bar' }, h('button', { type: 'button', class: 'skip', onclick: () => jump('desk') }, t('table:skip')), h('div', { class: 'bar-situation' }, heading, sentence), tools),
    h('div', { class: 'left' }, regions.capital, regions.triangle),
    regions.map,
    h('div', { class: 'right' }, regions.dispatches, regions.desk),
    regions.timeline, tabs);
  const show = (region: Region): void => {
    element.dataset['tab'] = region;
    if (region === 'dispatches') setNews(tabs, false);
    for (const each of tabs.querySelectorAll('button')) each.setAttribute('aria-pressed', String(each.dataset['region'] === region));
  };
  tabs.append(...REGIONS.toSorted((a, b) => order(a) - order(b)).map((region) => h('button', {
    type: 'button', class: 'tab-button', 'data-region': region, 'aria-pressed': String(region === first), onclick: () => show(region),
  }, region === 'map' ? glyph('globe') : icon(region === 'desk' && mode === 'replay' ? 'ui/play' : ICONS[region]), h('span', {}, t(region === 'desk' && mode === 'replay' ? 'table:replay.controls' : `table:tabs.${region}`)))));
  const jump = (region: Region): void => {
    show(region);
    (regions[region].querySelector<HTMLElement>('h2') ?? regions[region]).focus({ preventScroll: true });
  };
  const markNews = (): void => setNews(tabs, element.dataset['tab'] !== 'dispatches');
  return { element, bar: tools, heading, sentence, regions, hosts, figure, tabs, jump, show, markNews };
}

/** A mark for the eyes, and the same for those who listen. */
function setNews(tabs: HTMLElement, on: boolean): void {
  tabs.dataset['news'] = String(on);
  const tab = tabs.querySelector('[data-region="dispatches"]');
  if (on) tab?.setAttribute('aria-description', t('table:tabs.news'));
  else tab?.removeAttribute('aria-description');
}

const order = (region: Region): number => ['map', 'desk', 'dispatches', 'triangle', 'capital', 'timeline'].indexOf(region);

function regionOf(region: Region, mode: 'play' | 'replay', host: HTMLElement, figure: HTMLElement): HTMLElement {
  const name = region === 'desk' && mode === 'replay' ? t('table:replay.controls') : t(`table:region.${region}`);
  return h('section', { class: `region region-${region}`, 'aria-label': name },
    h('h2', { class: region === 'map' ? 'visually-hidden' : 'region-title', tabindex: -1 }, region === 'desk' && mode === 'play' ? t('desk:heading') : name),
    region === 'triangle' ? figure : null, host);
}

const byRegion = (make: (region: Region) => HTMLElement): Record<Region, HTMLElement> => ({
  capital: make('capital'), triangle: make('triangle'), map: make('map'), dispatches: make('dispatches'), desk: make('desk'), timeline: make('timeline'),
});
