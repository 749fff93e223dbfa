/** The driver: runs a campaign until a human must decide, answering every stop of a free capital. */
import { advance, glanceFor, toldStop, viewFor } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { capitalIndex } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Decide, Happening, Refusal, Reply, Stop, World } from '../engine/types.ts';

export interface Played {
  readonly stop: Stop | null;
  readonly happenings: readonly Happening[];
  readonly refused: Refusal | null;
}

/** Whether a stop waits for a human. */
export const isHuman = (world: World, stop: Stop): boolean => world.humans.includes(stop.capital as Capital);

/** The capital whose view a stop is decided on. */
export const seatOf = (stop: Stop): Capital =>
  CAPITALS[capitalIndex(stop.capital)] ?? 'US';

/**
 * Advances `world` in place from its present stop with `reply` (null at the start) to the next stop of a human, or
 * to the end. Refused: nothing was changed. A free actor whose reply is refused is a bug, and throws.
 */
export function playOn(scenario: Scenario, world: World, decide: Decide, reply: Reply | null): Played {
  const happenings: Happening[] = [];
  let done = advance(scenario, world, reply, 'untold');
  if (done.refused) return { stop: world.waiting, happenings, refused: done.refused };
  for (;;) {
    for (const happening of done.happenings) happenings.push(happening);
    const stop: Stop | null = done.stop;
    if (stop === null || isHuman(world, stop)) return { stop, happenings, refused: null };
    done = advance(scenario, world, answerFree(scenario, world, decide, stop), 'untold');
    if (done.refused) throw refusedActor(stop, done.refused);
  }
}

/** What a free actor answers to the stop that a world waits at: unseen, or given a glance, from which it may ask for the whole view. */
export function answerFree(scenario: Scenario, world: World, decide: Decide, stop: Stop): Reply {
  const seat = seatOf(stop);
  if (stop.kind !== 'orders') return look(scenario, world, decide, stop);
  return decide.unseen?.(scenario, world, seat) ?? look(scenario, world, decide, stop.untold ? toldStop(scenario, world, stop) : stop);
}

function look(scenario: Scenario, world: World, decide: Decide, stop: Stop): Reply {
  const seat = seatOf(stop);
  return decide(scenario, glanceFor(world, seat, () => viewFor(scenario, world, seat)), stop);
}

/** The error for a free actor's illegal reply. */
export const refusedActor = (stop: Stop, refused: Refusal): Error =>
  new Error(`A free actor's reply to ${stop.kind} of ${stop.capital} was refused: ${JSON.stringify(refused)}`);
