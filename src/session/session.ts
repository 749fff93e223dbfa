/** Steps of a campaign: begin, do, undo, redo, look back, watch history go by. */
import { newCampaign } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Quarter, Refusal, Reply, Setup, World } from '../engine/types.ts';
import { advanceOnce, answerOnce, driveOn, frozen, settleFree } from './drive.ts';
import type { Run } from './drive.ts';
import type { LogEntry, Session, Step, Stepped } from './types.ts';

const refuse = (code: string): Stepped => ({ refused: { code, params: {} } });

/** Begins a campaign and runs it to the first decision of a human; with none, to the first of anyone, to be watched. */
export function begin(scenario: Scenario, setup: Setup, decide: Decide, difficulty: string): Session {
  const driver = { scenario, decide, setup };
  const first = advanceOnce(driver, frozen(newCampaign(scenario, setup)), null);
  const run = setup.humans.length === 0 ? first : settleFree(driver, first);
  return { scenario, setup, decide, difficulty, steps: [stepOf(null, run)], cursor: 0 };
}

/** A step from what a run left. */
export const stepOf = (entry: LogEntry | null, { world, stop, happenings }: Run): Step =>
  ({ entry, world, stop, happenings });

/** The step that a session looks at. */
export const current = (session: Session): Step => session.steps[session.cursor]!;

/** Adds a step after the present one; what could have been redone is dropped. */
export function append(session: Session, made: Step): Session {
  const steps = session.steps.slice(0, session.cursor + 1);
  steps.push(made);
  return { ...session, steps, cursor: steps.length - 1 };
}

/** Does what a human decided; the chronicle's free acts are not his to order. Refused: the session stays as it was. */
export function step(session: Session, reply: Reply): Stepped {
  const { world, stop } = current(session);
  if (stop === null) return refuse('session/over');
  if (reply.kind === 'orders' && reply.orders.some(({ historical }) => historical)) return refuse('order/historical');
  const run = driveOn(session, world, reply);
  if (run.refused) return { refused: run.refused };
  return { refused: null, session: append(session, stepOf({ kind: 'reply', reply }, run)) };
}

/** Answers the present stop, whosever it is, and goes to the very next one of anyone. Refused: the session stays as it was. */
export function answer(session: Session, reply: Reply): Stepped {
  const run = advanceOnce(session, current(session).world, reply);
  if (run.refused) return { refused: run.refused };
  return { refused: null, session: append(session, stepOf({ kind: 'once', reply }, run)) };
}

/** Why the present step cannot be undone, null where it can: a die, an answer or a quarter's end has been seen. */
export function undoRefusal({ steps, cursor }: Session): Refusal | null {
  if (cursor === 0) return { code: 'session/nothing-to-undo', params: {} };
  const [before, after] = [steps[cursor - 1]!.world, steps[cursor]!.world];
  const seen = before.revealed !== after.revealed || before.quarter !== after.quarter;
  return seen || steps[cursor]!.entry?.kind !== 'reply' ? { code: 'session/revealed', params: {} } : null;
}

/** Goes back one step, as long as nothing has been revealed by it. */
export function undo(session: Session): Stepped {
  const refused = undoRefusal(session);
  return refused ? { refused } : { refused: null, session: { ...session, cursor: session.cursor - 1 } };
}

/** Does again what was undone. */
export function redo(session: Session): Stepped {
  if (session.cursor + 1 >= session.steps.length) return refuse('session/nothing-to-redo');
  return { refused: null, session: { ...session, cursor: session.cursor + 1 } };
}

/** The last step up to the cursor whose state stands in a quarter or before it; the first step where none does. */
export function stateAt(session: Session, quarter: Quarter): Step {
  return session.steps[stepAt(session, quarter)]!;
}

/** Index of the last step up to the cursor that stands in a quarter or before it. */
export function stepAt({ steps, cursor }: Session, quarter: Quarter): number {
  let found = 0;
  for (let i = 0; i <= cursor; i += 1) if (steps[i]!.world.quarter <= quarter) found = i;
  return found;
}

/** How far to watch: one stop of anyone, to the next quarter, or to the end. */
export type Watch = 'stop' | 'quarter' | 'end';

/** Lets the way of deciding play on for everyone, humans' seats too, as one step per stop or quarter. */
export function watch(session: Session, how: Watch): Stepped {
  const from = current(session);
  if (from.stop === null) return refuse('session/over');
  const { run, stops } = watched(session, from, (world, count) => (
    how === 'stop' ? count >= 1 : how === 'quarter' && world.quarter > from.world.quarter
  ));
  return { refused: null, session: append(session, stepOf({ kind: 'watch', stops }, run)) };
}

function watched(session: Session, from: Step, until: (world: World, stops: number) => boolean): { run: Run; stops: number } {
  let run: Run = { world: from.world, stop: from.stop, happenings: [], refused: null };
  const happenings = [];
  let stops = 0;
  while (run.stop !== null && !until(run.world, stops)) {
    run = answerOnce(session, run.world, run.stop);
    happenings.push(...run.happenings);
    stops += 1;
  }
  return { run: { ...run, happenings }, stops };
}

/**
 * History as it happened, to be watched step by step (`watch`) and taken over (`branchAt`): gravity 100, and the
 * campaign waits before each decision, whoever makes it.
 */
export function historicalSession(scenario: Scenario, decide: Decide): Session {
  return begin(scenario, { seed: 'history', gravity: 100, humans: [], keepLedger: true }, decide, 'history');
}
