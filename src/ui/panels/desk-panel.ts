/** The initiative desk. */
import { POSTURES } from '../../engine/types.ts';
import type { Capital, Linkage, Order, Posture } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, icon } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import { byFamily } from '../model/desk-model.ts';
import type { ActModel, DeskModel, Draft, PostureModel } from '../model/desk-model.ts';
import { t } from '../../words/messages.ts';
import { isCapital } from '../../words/names.ts';
import { actForm } from './act-form.ts';
import { warningList } from './warning-list.ts';

export interface DeskHandlers {
  /** Changes what lies on the desk. */
  readonly change: (change: Partial<Draft>) => void;
  /** Changes one posture; null puts it back. */
  readonly posture: (to: Capital, posture: Posture | null) => void;
  readonly seal: (order: Order) => void;
  readonly remove: (index: number) => void;
  readonly endQuarter: () => void;
  /** Null where several seats share the table: none passes by the others' quarters. */
  readonly advance: (() => void) | null;
}

/** Postures, acts, what is sealed, and the end of the quarter. */
export function deskPanel(model: DeskModel, on: DeskHandlers): Child[] {
  return [
    h('div', { class: 'desk-scroll', 'data-scroll': 'desk' },
      h('div', { class: 'postures' }, h('h3', {}, t('desk:postures')), model.bothPostures ? h('p', { class: 'hint' }, t('desk:posturesBoth')) : null,
        ...model.postures.map((posture) => postureGroup(posture, on))),
      addressees(model, on),
      ...actLists(model, on),
      homeCard(model, on)),
    sealedList(model, on),
    model.warnings.length === 0 ? null : h('section', { class: 'desk-warnings', 'aria-label': t('warnings:heading') }, warningList(model.warnings)),
    h('div', { class: 'desk-foot' },
      button({ label: t('table:bar.endQuarter'), kind: 'main', press: on.endQuarter, key: 'end-quarter' }),
      on.advance ? button({ label: t('table:bar.advance'), press: on.advance, key: 'advance' }) : null),
  ];
}

function postureGroup({ to, city, now, before, refusal }: PostureModel, on: DeskHandlers): HTMLElement {
  const choose = (posture: Posture): void => {
    if (refusal === null) on.posture(to, posture === before ? null : posture);
  };
  const group = h('div', { class: 'posture', role: 'radiogroup', 'aria-label': t('desk:postureTo', { city }) },
    h('span', { class: 'posture-to', 'aria-hidden': 'true' }, capitalMark(to), city),
    ...POSTURES.map((posture) => h('button', {
      type: 'button', role: 'radio', class: `chip posture-${posture}`, 'aria-checked': String(posture === now), 'data-id': posture, 'data-key': `posture-${to}-${posture}`,
      title: refusal ?? t(`names:postureAbout.${posture}`), 'aria-disabled': refusal === null ? null : 'true',
      'aria-description': refusal ?? t(`names:postureAbout.${posture}`), onclick: () => choose(posture),
    }, icon(`game/posture-${posture}`), t(`names:posture.${posture}`))));
  rove(group, '[role=radio]', (item) => choose(item.dataset['id'] as Posture));
  return group;
}

function sealedList({ sealed, left }: DeskModel, on: DeskHandlers): HTMLElement {
  return h('div', { class: 'sealed' },
    h('div', { class: 'sealed-head' }, h('h3', { tabindex: -1, 'data-key': 'sealed' }, t(sealed.length === 0 ? 'desk:sealedNone' : 'desk:sealed')), h('span', { class: 'desk-points' }, t('desk:points', { count: left }))),
    sealed.length === 0 ? null : h('ul', {}, ...sealed.map(({ index, title, cost, extras }) => h('li', {},
      h('span', { class: 'wax', 'aria-hidden': 'true' }),
      h('span', { class: 'sealed-title' }, title, extras === '' ? null : h('span', { class: 'hint' }, ` ${extras}`)),
      h('span', { class: 'cost' }, t('desk:cost', { count: cost })),
      button({ label: h('span', { class: 'visually-hidden' }, t('desk:remove', { title })), icon: 'ui/close', kind: 'quiet', press: () => on.remove(index), key: `remove-${index}` })))));
}

function addressees(model: DeskModel, on: DeskHandlers): HTMLElement {
  const choose = (id: string): void => on.change({ to: id as Capital | 'third', open: null });
  const group = h('div', { class: 'addressees', role: 'radiogroup', 'aria-label': t('desk:to') },
    ...model.addressees.map(({ id, name }) => h('button', {
      type: 'button', role: 'radio', class: 'tab', 'aria-checked': String(id === model.to), 'data-id': id, 'data-key': `to-${id}`, onclick: () => choose(id),
    }, isCapital(id) ? capitalMark(id) : null, name)));
  rove(group, '[role=radio]', (item) => choose(item.dataset['id']!));
  return h('div', { class: 'to' }, h('h3', {}, t('desk:acts')), group);
}

function actLists(model: DeskModel, on: DeskHandlers): Child[] {
  const possible = byFamily(model.possible).map(({ family, acts }) => h('div', { class: `family family-${family}` },
    h('h4', {}, t(`acts:family.${family}`)),
    h('ul', { class: 'acts' }, ...acts.map((act) => actLine(act, model, on)))));
  if (model.impossible.length === 0) return possible;
  const open = model.impossible.some((act) => act.open);
  return [...possible, h('details', { class: 'impossible', open },
    h('summary', {}, t('desk:notNow', { count: model.impossible.length })),
    h('ul', { class: 'acts' }, ...model.impossible.map((act) => actLine(act, model, on))))];
}

function actLine(act: ActModel, model: DeskModel, on: DeskHandlers): HTMLElement {
  const id = `act-${act.key.replaceAll('/', '-')}`;
  const toggle = (): void => on.change({ open: act.open ? null : act.key, covert: false, linkage: null, tell: false });
  return h('li', { class: act.refusal === null ? 'act' : 'act refused' },
    h('button', { type: 'button', class: 'act-head', 'aria-expanded': String(act.open), 'aria-controls': act.open ? id : null, 'data-key': id, onclick: toggle },
      icon(`game/${act.act}`), h('span', { class: 'act-name' }, act.name, act.where === '' ? null : h('span', { class: 'where' }, ` ${act.where}`)),
      h('span', { class: 'cost' }, t('desk:cost', { count: act.cost }))),
    act.refusal !== null && !act.open ? h('p', { class: 'why' }, act.refusal) : null,
    act.open && model.details ? h('div', { id, class: 'act-body' }, h('p', {}, act.about), actForm(model.details, {
      seal: on.seal,
      covert: (covert) => on.change({ covert }),
      tell: (tell) => on.change({ tell }),
      linkage: (linkage: Linkage | null) => on.change({ linkage }),
    })) : null);
}

function homeCard({ home }: DeskModel, on: DeskHandlers): Child {
  if (!home) return null;
  return h('div', { class: 'home-card' }, h('h3', {}, t('desk:home')),
    h('p', { class: 'home-label' }, icon('game/theme-domestic'), h('strong', {}, home.label), h('span', { class: 'cost' }, t('desk:cost', { count: home.cost }))),
    h('p', {}, home.text),
    button({ label: t(home.chosen ? 'desk:unplay' : 'desk:play'), press: () => on.change({ home: !home.chosen }), refused: home.chosen ? null : home.refusal, key: 'home' }));
}
