/** The desk in use: what the player puts on it until the quarter ends. */
import type { Reply } from '../../engine/types.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { announce } from '../focus/announce.ts';
import type { Situation } from '../model/situation.ts';
import { deskModel, emptyDraft, spent } from '../model/desk-model.ts';
import type { Draft } from '../model/desk-model.ts';
import { deskPanel } from '../panels/desk-panel.ts';
import type { DeskHandlers } from '../panels/desk-panel.ts';
import { t } from '../../words/messages.ts';
import { orderTitle } from '../../words/orders.ts';
import { refusalWords } from '../../words/refusals.ts';

export interface Desk {
  panel(): Child[];
  /** Points that lie sealed, for whoever else shows what is left. */
  spent(): number;
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
    if (game.together()) return endQuarter();
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
      change, endQuarter, advance: game.together() ? null : advance, ...draftHandlers(now, change),
    });
  };
  const spentNow = (): number => {
    const { stop } = game.situation();
    return draft !== null && stop?.kind === 'orders' ? spent(stop, draft) : 0;
  };
  return { panel, spent: spentNow, endQuarter, advance, clear: () => { draft = null; } };
}

/** What changes the orders and postures on the desk. */
const draftHandlers = (now: Draft, change: (by: Partial<Draft>) => void): Pick<DeskHandlers, 'posture' | 'seal' | 'remove'> => ({
  posture: (to, posture) => {
    const others = Object.entries(now.postures).filter(([id]) => id !== to);
    change({ postures: Object.fromEntries(posture === null ? others : [...others, [to, posture]]) });
  },
  seal: (order) => {
    announce(t('desk:announceSealed', { title: orderTitle(order) }), 'own');
    change({ orders: [...now.orders, order], open: null, covert: false, linkage: null, tell: false });
    focusSealed();
  },
  remove: (index) => {
    change({ orders: now.orders.filter((_, at) => at !== index) });
    focusSealed();
  },
});

/** What was pressed is gone from the desk: the focus goes to the list that it changed. */
function focusSealed(): void {
  document.querySelector<HTMLElement>('[data-key="sealed"]')?.focus({ preventScroll: true });
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
