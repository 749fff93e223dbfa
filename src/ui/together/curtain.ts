/** The curtain: between two seats the whole table is away, and in its place lies what all may know. */
import '../styles/together.css';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, icon } from '../app/parts.ts';
import { showAgain } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { announce } from '../focus/announce.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { beam } from './beam.ts';
import { groupNames } from './groups.ts';
import { tableLinks } from './links.ts';
import { publicBoard } from './public-model.ts';
import type { PublicLine } from './public-model.ts';
import { envelopes, lineList, sandGlass } from './public-parts.ts';
import { publicView } from './public-view.ts';
import { joinedIn } from './role-world.ts';
import type { Hand } from './seats.ts';

/** What can be done from behind the curtain besides opening it. */
export interface CurtainWays { readonly title: () => void; readonly save: () => void }

/** The screen that calls a seat to the table. */
export function curtainScreen(game: Game, hand: Hand, ways: CurtainWays): Screen {
  const model = publicBoard(game.session());
  const view = publicView(model, 'globe');
  const city = cityOf(hand.to);
  const element = h('main', { class: 'screen curtain-screen', 'data-seat': hand.to },
    h('section', { class: 'curtain-call', 'aria-label': t('together:curtain.call') },
      folder(game, hand),
      model.opened && hand.opened ? openedPart(model.opened) : null,
      model.sealing ? envelopes(model.seats) : null,
      h('div', { class: 'curtain-ways' }, ...waysOf(game, ways))),
    h('section', { class: 'curtain-board', 'aria-label': t('together:public.heading') },
      h('header', { class: 'public-head' }, h('p', { class: 'public-title' }, model.title), h('p', { class: 'public-quarter' }, model.quarter), sandGlass()),
      view.element));
  const enter = (): void => {
    view.enter();
    beam(game);
    announce(t('together:curtain.title', { city }), 'hints');
  };
  return { element, title: t('together:curtain.title', { city }), enter, leave: view.leave };
}

/** The closed folder of a capital: whose it is, who may look, and the press that opens it. */
function folder(game: Game, { to }: Hand): HTMLElement {
  const city = cityOf(to);
  const group = groupNames(game.session().setup.seed)[to];
  const open = (): void => {
    game.sit(to);
    void showAgain();
  };
  return h('div', { class: `folder folder-${to.toLowerCase()}` },
    h('p', { class: 'folder-stamp', 'aria-hidden': 'true' }, t('together:curtain.stamp')),
    h('h1', { class: 'folder-title', tabindex: -1, 'aria-label': t('together:curtain.title', { city }) },
      h('span', { class: 'folder-to' }, t('together:curtain.to')), h('span', { class: 'folder-city' }, capitalMark(to), city), group ? h('span', { class: 'folder-group' }, group) : null),
    h('p', { class: 'folder-about' }, t('together:curtain.about', { city })),
    button({ label: t('together:curtain.open', { city }), icon: 'ui/unlock', kind: 'main', key: 'open-table', press: open }));
}

/** What the envelopes held, as far as all have heard of it. */
const openedPart = (lines: readonly PublicLine[]): HTMLElement => h('section', { class: 'opened', 'aria-label': t('together:opened.heading') },
  h('h2', {}, icon('game/dispatch'), t('together:opened.heading')),
  lines.length === 0 ? h('p', {}, t('together:opened.none')) : lineList(lines),
  h('p', { class: 'hint' }, t('together:opened.about')));

function waysOf(game: Game, ways: CurtainWays): Child[] {
  const session = game.session();
  const recall = (): void => {
    if (game.undo() === null) void showAgain();
  };
  return [
    game.undoRefusal() === null ? button({ label: t('together:curtain.recall'), icon: 'ui/undo', press: recall }) : null,
    tableLinks(session.scenario.id, joinedIn(session)),
    button({ label: t('table:bar.save'), icon: 'ui/save', kind: 'quiet', press: ways.save }),
    button({ label: t('table:bar.title'), icon: 'ui/menu', kind: 'quiet', press: ways.title }),
  ];
}
