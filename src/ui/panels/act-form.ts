/** The form of one act: odds, what is foreseen, secrecy, condition, whom to tell. */
import type { Linkage, Order } from '../../engine/types.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import type { ActDetails } from '../model/desk-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { effectList } from './effects.ts';
import { warningList } from './warning-list.ts';

export interface ActFormHandlers {
  readonly seal: (order: Order) => void;
  readonly covert: (covert: boolean) => void;
  readonly tell: (tell: boolean) => void;
  readonly linkage: (linkage: Linkage | null) => void;
}

/** The body of an open act. */
export function actForm(details: ActDetails, on: ActFormHandlers): Child[] {
  const { order, opens, answer, yes, no, tell, covertCost, refusal } = details;
  return [
    opens === null ? null : h('p', { class: 'opens' }, t('desk:opens', { event: opens })),
    answer === null ? null : oddsOf(order, answer),
    opens === null ? h('div', { class: 'foreseen' }, h('h5', {}, t(answer === null ? 'desk:ifYes' : 'desk:ifAgreed')), effectList(yes)) : null,
    no.length > 0 ? h('div', { class: 'foreseen' }, h('h5', {}, t('desk:ifNo')), effectList(no)) : null,
    warningList(details.warnings),
    linkageOf(details, on),
    covertCost === null ? null : tick({ label: t('desk:covert', { cost: covertCost }), on: order.covert === true, change: on.covert, key: 'covert' }),
    tell === null ? null : tick({ label: tell, on: (order.tell ?? []).length > 0, change: on.tell, key: 'tell' }),
    button({ label: t('desk:seal'), kind: 'stamp', press: () => on.seal(order), refused: refusal, key: 'seal' }),
  ];
}

function oddsOf({ to }: Order, { low, mid, high }: NonNullable<ActDetails['answer']>): HTMLElement {
  const words = t(low === high ? 'desk:oddsOne' : 'desk:odds', { city: cityOf(to), low, mid, high });
  return h('p', { class: 'odds' }, words, h('span', { class: 'odds-bar', 'aria-hidden': 'true', style: `--low:${low};--mid:${mid};--high:${high}` }));
}

function linkageOf({ linkages, order }: ActDetails, on: ActFormHandlers): Child {
  if (linkages.length === 0) return null;
  const id = newId('linkage');
  const select = h('select', { id, class: 'select', 'data-key': 'linkage', onchange: () => on.linkage(select.value === '' ? null : select.value as Linkage) },
    h('option', { value: '' }, t('desk:noLinkage')),
    ...linkages.map(({ id: value, name }) => h('option', { value, selected: value === order.linkage }, name)));
  return h('p', { class: 'field' }, h('label', { for: id }, t('desk:linkage')), select);
}

function tick({ label, on, change, key }: { label: string; on: boolean; change: (on: boolean) => void; key: string }): HTMLElement {
  const box = h('input', { type: 'checkbox', checked: on, 'data-key': key, onchange: () => change(box.checked) });
  return h('label', { class: 'tick-box' }, box, label);
}
