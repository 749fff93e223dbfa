/** Verifying: a hand-in is played again from its decisions, and what comes out is held against what it says. */
import { ENGINE_VERSION, hashWorld } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Refusal } from '../engine/types.ts';
import { playEntry } from '../session/saves.ts';
import { current } from '../session/session.ts';
import type { LogEntry, Session } from '../session/types.ts';
import { markOf } from './attempt.ts';
import type { SealedAttempt } from './attempt-schema.ts';
import { exerciseFaults } from './check-exercise.ts';
import { sealOf } from './hand-in.ts';
import { beginExercise, stageScenario } from './stage.ts';

/** Where a hand-in first differs from what its decisions lead to. `entry` counts decisions from 1. */
export type Difference =
  | { readonly where: 'decision'; readonly entry: number; readonly quarter: number; readonly what: LogEntry; readonly refused: Refusal | null }
  | { readonly where: 'result'; readonly found: string; readonly wanted: string }
  | { readonly where: 'texts' };

export type Verdict =
  | { readonly kind: 'reproduced'; readonly session: Session }
  | { readonly kind: 'other-version'; readonly what: 'engine' | 'scenario'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'altered'; readonly difference: Difference; readonly session: Session }
  /** It asks for what its scenario does not have, so it cannot be played at all. */
  | { readonly kind: 'refused'; readonly refused: Refusal };

/** Plays a hand-in again on the scenario that ships, with the way of deciding of its exercise's level. */
export function verify(attempt: SealedAttempt, scenario: Scenario, decide: Decide): Verdict {
  const { exercise, engine, scenarioHash } = attempt;
  if (engine !== ENGINE_VERSION) return { kind: 'other-version', what: 'engine', found: engine, wanted: ENGINE_VERSION };
  if (scenarioHash !== scenario.hash) return { kind: 'other-version', what: 'scenario', found: scenarioHash, wanted: scenario.hash };
  const [refused] = exerciseFaults(exercise, scenario);
  if (refused) return { kind: 'refused', refused };
  const { session, difference } = resume(attempt, scenario, decide);
  const found = difference ?? resultDifference(attempt, session) ?? textDifference(attempt);
  return found ? { kind: 'altered', difference: found, session } : { kind: 'reproduced', session };
}

/** A campaign that was taken up again as far as its decisions could be played, and where they first went another way. */
export interface Resumed { readonly session: Session; readonly difference: Difference | null }

/** The campaign of an attempt, played again from its decisions: what autosave goes on from and verification looks at. */
export function resume(attempt: SealedAttempt, scenario: Scenario, decide: Decide): Resumed {
  const { exercise, seed, seats, log, marks } = attempt;
  const stage = { scenario: stageScenario(scenario, exercise), exercise, decide };
  let session = beginExercise(stage, { seed, seats });
  for (const [index, entry] of log.entries()) {
    const { quarter } = current(session).world;
    const next = playEntry(session, entry);
    const said: Difference = { where: 'decision', entry: index + 1, quarter, what: entry, refused: next.refused };
    if (next.refused) return { session, difference: said };
    session = next.session;
    if (markOf(current(session).world) !== marks[index]) return { session, difference: said };
  }
  return { session, difference: null };
}

function resultDifference({ hash, marks, log }: SealedAttempt, session: Session): Difference | null {
  const found = hashWorld(current(session).world);
  return found === hash && marks.length === log.length ? null : { where: 'result', found: hash, wanted: found };
}

const textDifference = (attempt: SealedAttempt): Difference | null =>
  (attempt.seal !== undefined && attempt.seal !== sealOf(attempt) ? { where: 'texts' } : null);
