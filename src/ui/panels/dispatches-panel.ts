/** Dispatches: a teletype roll, newest on top. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { cardRefs, icon } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { DispatchGroup } from '../model/dispatch-model.ts';
import type { Dispatch } from '../../words/happenings.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';

/** The roll of the last quarters. */
export function dispatchesPanel(groups: readonly DispatchGroup[]): Child[] {
  if (groups.length === 0) return [h('p', { class: 'none' }, t('table:dispatches.none'))];
  return groups.map(({ title, items }) => {
    // The references of a quarter are one stop of the Tab key; the arrows go from one to the next.
    const roll = h('div', { class: 'roll' }, h('h3', { class: 'roll-title' }, title), h('ul', {}, ...items.map(item)));
    rove(roll, '.card-ref');
    return roll;
  });
}

const item = ({ from, title, text, cards, mark, icon: name, secret }: Dispatch): HTMLElement => h('li', { class: `dispatch dispatch-${mark}`, 'data-from': from },
  h('p', { class: 'dispatch-head' }, icon(name), h('span', { class: 'dispatch-from' }, from ? cityOf(from) : t('dispatches:desk')),
    secret ? h('span', { class: 'secret' }, t('table:dispatches.secret')) : null, cardRefs(cards)),
  h('p', { class: 'dispatch-title' }, title),
  h('p', { class: 'dispatch-text' }, text));
