/** Saves made without a browser, so that a test begins where it wants to look. */
import { freeActor } from '../../../src/agents/free-actor.ts';
import { answerFree } from '../../../src/agents/play-on.ts';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import type { Capital, Happening, Stop } from '../../../src/engine/types.ts';
import { toSave } from '../../../src/session/saves.ts';
import { begin, current, step } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

export interface Moment {
  readonly scenario: string;
  readonly side: Capital;
  /** What to stop at; the end where nothing is named. */
  readonly at?: Stop['kind'];
  /** What must have happened in the step before. */
  readonly after?: Happening['kind'];
}

const SEEDS = 40;

/** The text of a save at the first such moment of the first seed that has one; a free actor plays all three sides. */
export function saveAt(moment: Moment): string {
  const { scenario } = loadScenario(moment.scenario);
  if (!scenario) throw new Error(`${moment.scenario} does not compile`);
  const decide = freeActor({ difficulty: 'easy' });
  for (let seed = 0; seed < SEEDS; seed++) {
    let session: Session | null = begin(scenario, { seed: `state-${seed}`, gravity: 50, humans: [moment.side] }, decide, 'easy');
    while (session && !reached(session, moment)) session = next(session);
    if (session) return JSON.stringify(toSave(session));
  }
  throw new Error(`No seed comes to ${JSON.stringify(moment)}`);
}

function reached(session: Session, { at, after }: Moment): boolean {
  const { stop, happenings, world } = current(session);
  if (after && !happenings.some(({ kind }) => kind === after)) return false;
  return at ? stop?.kind === at : after ? true : world.over !== null;
}

function next(session: Session): Session | null {
  const { stop, world } = current(session);
  if (!stop) return null;
  const reply = answerFree(session.scenario, structuredClone(world), session.decide, stop);
  // What the chronicle does is free of charge for free actors, and not for a human to order.
  const mine = reply.kind === 'orders' ? { ...reply, orders: reply.orders.filter(({ historical }) => !historical) } : reply;
  const done = step(session, mine);
  return done.refused ? null : done.session;
}
