/**
 * A recording: a campaign from its opening with a step for every stop of anyone. Its states are frozen and share
 * structure, so to look at any moment is a lookup and nothing is run again.
 */
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Refusal } from '../engine/types.ts';
import { takeSeats } from './branch.ts';
import { isAsked } from './drive.ts';
import { answer, begin, current, historicalSession, watch } from './session.ts';
import type { LogEntry, Session, Stepped } from './types.ts';

/** Work that tells how much of it is done, 0 … 1, and can be left off after every step. */
export type Recording = Generator<number, Recorded>;
export type Recorded = { readonly refused: Refusal } | { readonly refused: null; readonly session: Session };

/** History from its opening to its end. */
export function* recordHistory(scenario: Scenario, decide: Decide): Recording {
  return yield* watchOn(historicalSession(scenario, decide), ({ steps, cursor }) => steps[cursor]!.stop !== null);
}

/**
 * A campaign up to the step that its session looks at, cut finely. The state at the end is the session's own; every
 * entry of the finer log can be saved and played again, so a branch may leave at any step.
 */
export function* recordCampaign(session: Session): Recording {
  let now = begin(session.scenario, session.setup, session.decide, session.difficulty);
  for (const { entry } of session.steps.slice(1, session.cursor + 1)) {
    if (!entry) continue;
    const done: Recorded = yield* recordEntry(now, entry);
    if (done.refused) return done;
    now = done.session;
  }
  return { refused: null, session: now };
}

function* recordEntry(session: Session, entry: LogEntry): Recording {
  if (entry.kind === 'watch') {
    const end = session.cursor + entry.stops;
    return yield* watchOn(session, ({ cursor }) => cursor < end);
  }
  const first = firstOf(session, entry);
  if (first.refused) return first;
  if (entry.kind === 'once' || (entry.kind === 'seats' && (entry.waits || entry.humans.length === 0))) return first;
  return yield* watchOn(first.session, isFree);
}

const firstOf = (session: Session, entry: Exclude<LogEntry, { kind: 'watch' }>): Stepped => (entry.kind === 'seats'
  ? { refused: null, session: takeSeats(session, { ...entry, waits: true }) }
  : answer(session, entry.reply));

/** Whether what waits is not a human's to answer. */
function isFree(session: Session): boolean {
  const { world, stop } = current(session);
  return stop !== null && !isAsked(session, world, stop);
}

function* watchOn(session: Session, goesOn: (session: Session) => boolean): Recording {
  let now = session;
  while (goesOn(now)) {
    const next = watch(now, 'stop');
    if (next.refused) return next;
    now = next.session;
    yield shareOf(now);
  }
  return { refused: null, session: now };
}

/** How much of the scenario's time has passed, 0 … 1. */
function shareOf({ scenario: { from, to }, steps, cursor }: Session): number {
  return Math.min(1, (steps[cursor]!.world.quarter - from) / (to + 1 - from));
}
