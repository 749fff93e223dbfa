/** The order of play, as one list; and the agenda that carries it out, so that a campaign may stop anywhere. */
import { books } from './books.ts';
import { calendar } from './calendar.ts';
import { askPart, closeEvent, considerEvent, dealSituations, openEvent, queueEvents } from './events.ts';
import { askStance, nextRung } from './ladder.ts';
import { leaderOf } from './leaders.ts';
import { hotCrises } from './outbreaks.ts';
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

/** The phases as tasks, last first; they never change, so they are the same objects in every quarter. */
const PHASES: readonly Task[] = ORDER_OF_PLAY.map(({ id }): Task => ({ do: 'phase', phase: id })).reverse();
const RUN: ReadonlyMap<string, (play: Play) => void> = new Map(ORDER_OF_PLAY.map(({ id, run }) => [id, run]));

/** Puts a whole quarter on the agenda. */
export function beginQuarter({ world: { agenda } }: Play): void {
  for (let i = 0; i < PHASES.length; i += 1) agenda.push(PHASES[i]!);
}

/** What each kind of task does. */
function doTask(play: Play, task: Task): void {
  switch (task.do) {
    case 'event': return task.cause ? openEvent(play, task.event) : considerEvent(play, task.event);
    case 'phase': return RUN.get(task.phase)!(play);
    case 'part': return askPart(play, task.event, task.part);
    case 'close': return closeEvent(play, task.event);
    case 'mandates': return askMandates(play, task.capital);
    case 'orders': return stopForOrders(play, task.capital);
    case 'order': return resolveOrder(play, task.order);
    default: return task.do === 'stance' ? askStance(play) : nextRung(play);
  }
}

/** Does the next task, or begins the next quarter where none is left. */
export function doNext(play: Play): void {
  const task = play.world.agenda.pop();
  if (!task) beginQuarter(play);
  else doTask(play, task);
}

function askMandates(play: Play, capital: 'US' | 'SU' | 'CN'): void {
  const leader = leaderOf(play.scenario, play.world, capital);
  const legal = leader.mandates.map(({ id }) => id);
  if (legal.length === 0) return;
  play.world.waiting = { kind: 'mandates', capital, leader: leader.id, legal, choose: Math.min(2, legal.length) };
}
