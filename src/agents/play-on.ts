/** The driver: runs a campaign until a human must decide, answering every stop of a free capital. */
import { advance, answerFree } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Happening, Refusal, Reply, Stop, World } from '../engine/types.ts';

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

/** The error for a free actor's illegal reply. */
export const refusedActor = (stop: Stop, refused: Refusal): Error =>
  new Error(`A free actor's reply to ${stop.kind} of ${stop.capital} was refused: ${JSON.stringify(refused)}`);
