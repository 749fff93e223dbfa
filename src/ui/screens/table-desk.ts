/** The desk in use: what the player puts on it until the quarter ends. */
import type { Reply } from '../../engine/types.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { announce } from '../focus/announce.ts';
import type { Situation } from '../model/situation.ts';
import { deskModel, emptyDraft } from '../model/desk-model.ts';
import type { Draft } from '../model/desk-model.ts';
import { deskPanel } from '../panels/desk-panel.ts';
import { t } from '../words/messages.ts';
import { orderTitle } from '../words/orders.ts';
import { refusalWords } from '../words/refusals.ts';

export interface Desk {
  panel(): Child[];
  endQuarter(): void;
  advance(): void;
  /** Sweeps the desk, after the quarter's orders are off or the situation is another. */
  clear(): void;
}

/** The desk of a game; `drawn` is called when what lies on it changes. */
export function deskOf(game: Game, drawn: () => void): Desk {
  let draft: Draft | null = null;
  const draftNow = (): Draft => {
    const { stop } = game.situation();
    draft ??= emptyDraft(stop?.kind === 'orders' ? stop.capital : 'US');
    return draft;
  };
  const change = (by: Partial<Draft>): void => {
    draft = { ...draftNow(), ...by };
    drawn();
    if (by.open) document.querySelector('.act-head[aria-expanded="true"]')?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const endQuarter = (): void => {
    const { orders, postures, home } = draftNow();
    send(game, { kind: 'orders', orders, postures, ...(home && { home }) });
  };
  /** What lies sealed goes off first; then the quiet quarters pass. */
  const advance = (): void => {
    const { orders, postures, home } = draftNow();
    const idle = orders.length === 0 && Object.keys(postures).length === 0 && !home;
    if (!idle) endQuarter();
    if (game.situation().stop?.kind === 'orders') game.advance();
  };
  const panel = (): Child[] => {
    const situation = game.situation();
    const { stop } = situation;
    if (stop?.kind !== 'orders') return [closed(situation)];
    const now = draftNow();
    return deskPanel(deskModel(situation, stop, now), {
      change, endQuarter, advance,
      seal: (order) => {
        announce(t('desk:announceSealed', { title: orderTitle(order) }), 'own');
        change({ orders: [...now.orders, order], open: null, covert: false, linkage: null, tell: false });
      },
      remove: (index) => change({ orders: now.orders.filter((_, at) => at !== index) }),
    });
  };
  return { panel, endQuarter, advance, clear: () => { draft = null; } };
}

function send(game: Game, reply: Reply): void {
  const refused = game.reply(reply);
  if (refused) announce(t('table:announce.refused', { why: refusalWords(game.session().scenario, refused) }), 'hints');
}

/** Why the desk is closed. */
function closed({ world, past }: Situation): HTMLElement {
  const why = world.over ? 'desk:overHere' : 'desk:waiting';
  return h('p', { class: 'none' }, t(past ? 'table:situation.past' : why));
}
