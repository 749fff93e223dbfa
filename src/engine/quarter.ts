/** The order of play, as one list; and the agenda that carries it out, so that a campaign may stop anywhere. */
import { books } from './books.ts';
import { calendar } from './calendar.ts';
import { askPart, closeEvent, considerEvent, dealSituations, hotCrises, openEvent, queueEvents } from './events.ts';
import { askStance, nextRung } from './ladder.ts';
import { leaderOf } from './leaders.ts';
import { leaks, resolveOrder } from './resolve.ts';
import { response } from './response.ts';
import { askOrders, queueOrders, stopForOrders } from './sealing.ts';
import type { Play, Task } from './types.ts';

/** A quarter, from first to last. */
export const ORDER_OF_PLAY: readonly { readonly id: string; readonly run: (play: Play) => void }[] = [
  { id: 'calendar', run: calendar },
  { id: 'events', run: queueEvents },
  { id: 'crises', run: hotCrises },
  { id: 'situations', run: dealSituations },
  { id: 'orders', run: askOrders },
  { id: 'resolution', run: queueOrders },
  { id: 'leaks', run: leaks },
  { id: 'response', run: response },
  { id: 'books', run: books },
];

/** Puts a whole quarter on the agenda. */
export function beginQuarter(play: Play): void {
  for (let i = ORDER_OF_PLAY.length - 1; i >= 0; i -= 1) {
    play.world.agenda.push({ do: 'phase', phase: ORDER_OF_PLAY[i]!.id });
  }
}

/** What each kind of task does. */
const DUTIES: { readonly [K in Task['do']]: (play: Play, task: Extract<Task, { do: K }>) => void } = {
  phase: (play, { phase }) => ORDER_OF_PLAY.find(({ id }) => id === phase)!.run(play),
  event: (play, { event, cause }) => (cause ? openEvent(play, event) : considerEvent(play, event)),
  part: (play, { event, part }) => askPart(play, event, part),
  close: (play, { event }) => closeEvent(play, event),
  mandates: (play, { capital }) => askMandates(play, capital),
  orders: (play, { capital }) => stopForOrders(play, capital),
  order: (play, { order }) => resolveOrder(play, order),
  stance: (play) => askStance(play),
  rung: (play) => nextRung(play),
};

/** Does the next task, or begins the next quarter where none is left. */
export function doNext(play: Play): void {
  const task = play.world.agenda.pop();
  if (!task) beginQuarter(play);
  else (DUTIES[task.do] as (play: Play, task: Task) => void)(play, task);
}

function askMandates(play: Play, capital: 'US' | 'SU' | 'CN'): void {
  const leader = leaderOf(play.scenario, play.world, capital);
  const legal = leader.mandates.map(({ id }) => id);
  if (legal.length === 0) return;
  play.world.waiting = { kind: 'mandates', capital, leader: leader.id, legal, choose: Math.min(2, legal.length) };
}
