/** The bar of the table: the situation in a sentence, undo and redo, save and load, and the rest. */
import { pointsOf } from '../../engine/index.ts';
import type { Game } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announcements } from '../focus/announce.ts';
import { openModal } from '../focus/modal.ts';
import { KEY_ACTIONS } from '../app/setting-kinds.ts';
import { settings } from '../app/settings.ts';
import { inEpilogue } from '../model/situation.ts';
import type { Reel } from '../model/reel.ts';
import type { Situation } from '../model/situation.ts';
import { openSlides } from '../panels/open-sheets.ts';
import { t } from '../../words/messages.ts';
import { atTheatre, cityOf, eventTitle, leaderName, quarterWords } from '../../words/names.ts';
import { refusalWords } from '../../words/refusals.ts';
import type { Frame } from './table-frame.ts';

export interface BarHandlers {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  /** Null where no other campaign can be laid on the table. */
  readonly load: (() => void) | null;
  readonly settings: () => void;
  readonly codex: () => void;
  readonly ledger: () => void;
  /** Null where the campaign is no branch. */
  readonly branches: (() => void) | null;
  readonly keys: () => void;
  readonly title: () => void;
  readonly debrief: () => void;
  /** Points of initiative that lie sealed on the desk. */
  readonly sealed: () => number;
}

/** Draws heading, sentence and tools. */
export function drawBar(frame: Frame, game: Game, on: BarHandlers): void {
  const situation = game.situation();
  frame.heading.textContent = t(inEpilogue(situation) ? 'table:situation.headingEpilogue' : 'table:situation.heading', { quarter: quarterWords(situation.world.quarter) });
  frame.sentence.textContent = sentenceOf(situation, game.reel(), on.sealed());
  fill(frame.bar, ...(game.replaying() ? [] : undoRedo(game, on)),
    ...(game.replaying() ? [] : [tool('save', 'ui/save', on.save)]), on.load ? tool('load', 'ui/load', on.load) : null,
    tool('ledger', 'ui/ledger', on.ledger), on.branches ? tool('branches', 'ui/branch', on.branches) : null, tool('codex', 'game/codex', on.codex), tool('settings', 'ui/settings', on.settings), tool('keys', 'ui/help', on.keys), tool('title', 'ui/menu', on.title),
    situation.world.over && game.reel()?.history !== false ? tool('debrief', 'game/dispatch', on.debrief) : null);
}

function tool(name: string, icon: string, press: () => void, refused: string | null = null): HTMLElement {
  const label = t(name === 'branches' ? 'branches:heading' : `table:bar.${name}`);
  return button({ label: h('span', { class: 'tool-label' }, label), icon, press, refused, kind: 'quiet', key: `tool-${name}`, props: { 'aria-label': label } });
}

function undoRedo(game: Game, on: BarHandlers): HTMLElement[] {
  const session = game.session();
  const undo = game.undoRefusal();
  const last = session.cursor + 1 >= session.steps.length;
  return [
    tool('undo', 'ui/undo', on.undo, undo ? refusalWords(session.scenario, undo) : null),
    tool('redo', 'ui/redo', on.redo, last ? t('refusals:session/nothing-to-redo') : null),
  ];
}

const restKey = (situation: Situation): string => {
  // Something waits for another seat of the same table.
  if (situation.session.steps[situation.session.cursor]!.stop !== null) return 'table:situation.handed';
  if (!situation.world.over) return 'table:situation.epilogue';
  return inEpilogue(situation) ? 'table:situation.overEpilogue' : 'table:situation.over';
};

/** What is the case, in a sentence; `sealed` points lie on the desk already. */
export function sentenceOf(situation: Situation, reel: Reel | null, sealed = 0): string {
  const { scenario, world, stop, past } = situation;
  if (past) return t('table:situation.past');
  if (reel) return t(reel.history ? 'table:situation.replay' : 'table:situation.replayOwn');
  if (!stop) return t(restKey(situation));
  switch (stop.kind) {
    case 'orders': return t('table:situation.orders', { count: pointsOf(world, stop.capital) - sealed });
    case 'decision': return t('table:situation.decision', { title: eventTitle(scenario, stop.event) });
    case 'answer': return t('table:situation.answer', { from: cityOf(stop.order.from) });
    case 'mandates': return t('table:situation.mandates', { leader: leaderName(scenario, stop.leader) });
    default: return t(`table:situation.${stop.kind}`, { at: atTheatre(stop.theatre) });
  }
}

const KEYS = ['tab', 'arrows', 'zoom', 'pan', 'enter', 'esc', 'digits', 'help'] as const;

const keyLine = (key: string, meaning: string): HTMLElement => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, meaning));

/** The list of keys. */
export function openKeys(): void {
  const close = (): void => sheet.close();
  const sheet = openModal({ title: t('keys:title'), onClose: close, look: 'sheet' },
    settings().shortcuts ? null : h('p', {}, t('keys:off')),
    settings().digits ? null : h('p', {}, t('keys:digitsOff')),
    h('dl', { class: 'keys' }, ...KEYS.map((name) => keyLine(t(`keys:list.${name}.0`), t(`keys:list.${name}.1`))),
      ...KEY_ACTIONS.map((action) => keyLine(t('keys:alt', { letter: settings().keys[action].toUpperCase() }), t(`keys:actions.${action}`)))),
    h('details', {}, h('summary', {}, t('app:log')), h('ul', { class: 'lines' }, ...announcements().toReversed().map((line) => h('li', {}, line)))),
    h('p', { class: 'paper-foot' },
      button({ label: t('slides:title'), press: openSlides, icon: 'ui/triangle' }), button({ label: t('app:close'), press: close, icon: 'ui/close' })));
}
