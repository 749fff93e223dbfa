/** The driver: runs a campaign until a human must decide, answering every stop of a free capital. */
import { answerFree, goOn } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Happening, Play, Refusal, Reply, Stop, World } from '../engine/types.ts';

export { answerFree, seatOf } from '../engine/index.ts';

export interface Played {
  readonly stop: Stop | null;
  readonly happenings: readonly Happening[];
  readonly refused: Refusal | null;
}

/** Whether a stop waits for a human. */
export const isHuman = (world: World, stop: Stop): boolean => world.humans.includes(stop.capital as Capital);

/**
 * Advances `world` in place from its present stop with `reply` (null at the start) to the next stop of a human, or
 * to the end. Refused: nothing was changed. A free actor whose reply is refused is a bug, and throws.
 */
export function playOn(scenario: Scenario, world: World, decide: Decide, reply: Reply | null): Played {
  const happenings: Happening[] = [];
  const play: Play = { scenario, world, out: happenings, brief: 'untold' };
  let refused = goOn(play, reply);
  if (refused) return { stop: world.waiting, happenings, refused };
  for (;;) {
    const stop = world.waiting;
    if (stop === null || isHuman(world, stop)) return { stop, happenings, refused: null };
    refused = goOn(play, answerFree(scenario, world, decide, stop));
    if (refused) throw refusedActor(stop, refused);
  }
}

/** The error for a free actor's illegal reply. */
export const refusedActor = (stop: Stop, refused: Refusal): Error =>
  new Error(`A free actor's reply to ${stop.kind} of ${stop.capital} was refused: ${JSON.stringify(refused)}`);
