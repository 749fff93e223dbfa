/** The projector: what all may know, in large letters, in a window of its own; it follows the table on the same device. */
import '../styles/together.css';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { t } from '../../words/messages.ts';
import { followTable } from './beam.ts';
import type { PublicBoard } from './public-model.ts';
import { envelopes, lineList, sandGlass } from './public-parts.ts';
import { publicView } from './public-view.ts';
import type { PublicView } from './public-view.ts';

/** The screen; it waits until a table speaks. */
export function projectorScreen(): Screen {
  const heading = h('h1', { class: 'public-quarter', tabindex: -1 }, t('together:projector.heading'));
  const strip = h('div', { class: 'projector-strip', 'aria-live': 'polite' });
  const host = h('div', { class: 'projector-host' }, h('p', { class: 'projector-wait' }, t('together:projector.waiting')));
  const glass = h('div', { class: 'projector-glass' });
  const element = h('main', { class: 'screen projector-screen' },
    h('header', { class: 'public-head' }, h('p', { class: 'public-title' }), heading, glass, strip),
    host,
    h('footer', { class: 'projector-foot' }, button({ label: t('app:back'), icon: 'ui/menu', kind: 'quiet', press: () => goTo('title') })));
  let view: PublicView | null = null;
  let turn = -1;
  const show = (model: PublicBoard | null): void => {
    if (model === null) {
      fill(strip, h('p', { class: 'projector-closed' }, t('together:projector.closed')));
      return;
    }
    heading.textContent = model.quarter;
    element.querySelector('.public-title')!.textContent = model.title;
    fill(strip, ...stripOf(model));
    if (turn !== model.turnNumber) fill(glass, sandGlass());
    turn = model.turnNumber;
    if (view) view.update(model);
    else {
      view = publicView(model, 'board');
      fill(host, view.element);
      view.enter();
    }
  };
  let stop = (): void => undefined;
  return { element, title: t('together:projector.heading'), enter: () => { stop = followTable(show); }, leave: () => { stop(); view?.leave(); } };
}

/** Whose turn it is, the envelopes on the table, and what has just come out of them. */
const stripOf = (model: PublicBoard): Child[] => [
  turnLine(model),
  model.sealing ? envelopes(model.seats) : null,
  model.opened ? h('div', { class: 'opened' }, h('h2', {}, t('together:opened.heading')), model.opened.length === 0 ? h('p', {}, t('together:opened.none')) : lineList(model.opened)) : null,
];

function turnLine({ turn, seats }: PublicBoard): HTMLElement {
  const seat = seats.find(({ capital }) => capital === turn);
  return h('p', { class: 'projector-turn' }, seat ? [capitalMark(seat.capital), t('together:projector.turn', { name: seat.name })] : t('together:projector.over'));
}
