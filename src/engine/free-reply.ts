/** How whoever is free is asked: every driver (ensembles, sessions, classrooms) asks this way. */
import { capitalIndex } from './quantities.ts';
import { askedStop, toldStop } from './sealing.ts';
import { CAPITALS } from './types.ts';
import { glanceFor, viewFor } from './view.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Decide, OrdersStop, Reply, Stop, World } from './types.ts';

/** The capital whose view a stop is decided on. */
export const seatOf = (stop: Stop): Capital => CAPITALS[capitalIndex(stop.capital)] ?? 'US';

/** What a free actor answers to the stop that a world waits at: unseen, or given a glance, from which it may ask for the whole view. */
export function answerFree(scenario: Scenario, world: World, decide: Decide, stop: Stop): Reply {
  const unseen = decide.unseen?.(scenario, world, stop);
  if (unseen) return unseen;
  return look(scenario, world, decide, stop.kind === 'orders' && stop.untold ? deskStop(scenario, world, decide, stop) : stop);
}

const deskStop = (scenario: Scenario, world: World, { asks }: Decide, stop: OrdersStop): Stop =>
  (asks ? askedStop(scenario, world, stop) : toldStop(scenario, world, stop));

function look(scenario: Scenario, world: World, decide: Decide, stop: Stop): Reply {
  const seat = seatOf(stop);
  return decide(scenario, glanceFor(world, seat, () => viewFor(scenario, world, seat)), stop);
}
