/** The bar over the editor: a tab for each open file, and what can be done with the one that is shown. */
import { fill, h } from '../app/h.ts';
import { button, icon } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import { t } from '../../words/messages.ts';

export interface BarModel {
  readonly files: readonly { readonly name: string; readonly state: string; readonly broken: boolean }[];
  readonly active: string | null;
  /** Id of the panel that the tabs govern. */
  readonly panel: string;
  readonly playable: boolean;
}

export interface BarHandlers {
  readonly look: (name: string) => void;
  readonly add: () => void;
  readonly download: () => void;
  readonly rename: () => void;
  readonly discard: () => void;
  readonly play: () => void;
}

/** Draws the bar; without a file there is nothing in it. */
export function drawBar(host: HTMLElement, model: BarModel, on: BarHandlers): void {
  if (model.active === null) {
    fill(host);
    return;
  }
  const tabs = h('div', { class: 'workshop-tabs', role: 'tablist', 'aria-label': t('workshop:files'), 'data-scroll': 'workshop-tabs' }, ...model.files.map(({ name, state, broken }) => h('button', {
    type: 'button', role: 'tab', class: 'workshop-tab', 'aria-selected': String(name === model.active), 'aria-controls': model.panel, 'data-key': `file-${name}`, 'data-name': name,
    'aria-label': t('workshop:fileState', { file: name, state }), onclick: () => on.look(name),
  }, broken ? icon('ui/close', 'tab-broken') : null, h('span', {}, name))));
  rove(tabs, '[role=tab]', (tab) => on.look(tab.dataset['name']!));
  fill(host, tabs, h('div', { class: 'workshop-tools', role: 'group', 'aria-label': t('workshop:heading') },
    button({ label: t('workshop:add'), icon: 'ui/upload', press: on.add, key: 'add' }),
    button({ label: t('workshop:download'), icon: 'ui/download', press: on.download, key: 'download', kind: 'quiet' }),
    button({ label: t('workshop:rename'), press: on.rename, key: 'rename', kind: 'quiet' }),
    button({ label: t('workshop:discard'), press: on.discard, key: 'discard', kind: 'quiet' }),
    button({ label: t('workshop:play'), icon: 'ui/play', press: on.play, key: 'play', kind: 'main', refused: model.playable ? null : t('workshop:cannotPlay') })));
}
