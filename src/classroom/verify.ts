/** Verifying: a hand-in is played again from its decisions, and what comes out is held against what it says. */
import { ENGINE_VERSION, hashWorld } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Happening, Refusal, World } from '../engine/types.ts';
import { playEntry } from '../session/saves.ts';
import type { LogEntry, Session } from '../session/types.ts';
import type { SealedAttempt } from './attempt-schema.ts';
import { exerciseFaults } from './check-exercise.ts';
import { sealOf } from './hand-in.ts';
import { rerun } from './rerun.ts';
import type { Rerun } from './rerun.ts';
import { beginExercise, stageScenario } from './stage.ts';

/** Where a hand-in first differs from what its decisions lead to. `entry` counts decisions from 1. */
export type Difference =
  | { readonly where: 'decision'; readonly entry: number; readonly quarter: number; readonly what: LogEntry; readonly refused: Refusal | null }
  | { readonly where: 'result'; readonly found: string; readonly wanted: string }
  | { readonly where: 'texts' };

/** Where a hand-in's decisions lead: the exercise's cut of the scenario, the last state, and all that happened. */
export interface Played { readonly scenario: Scenario; readonly world: World; readonly happenings: readonly Happening[] }

export type Verdict =
  | { readonly kind: 'reproduced'; readonly played: Played }
  | { readonly kind: 'other-version'; readonly what: 'engine' | 'scenario'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'altered'; readonly difference: Difference; readonly played: Played }
  /** It asks for what its scenario does not have, so it cannot be played at all. */
  | { readonly kind: 'refused'; readonly refused: Refusal };

/** Plays a hand-in again on the scenario that ships, with the way of deciding of its exercise's level. */
export function verify(attempt: SealedAttempt, scenario: Scenario, decide: Decide): Verdict {
  const { exercise, engine, scenarioHash } = attempt;
  if (engine !== ENGINE_VERSION) return { kind: 'other-version', what: 'engine', found: engine, wanted: ENGINE_VERSION };
  if (scenarioHash !== scenario.hash) return { kind: 'other-version', what: 'scenario', found: scenarioHash, wanted: scenario.hash };
  const [refused] = exerciseFaults(exercise, scenario);
  if (refused) return { kind: 'refused', refused };
  const staged = stageScenario(scenario, exercise);
  const again = rerun({ scenario: staged, exercise, decide }, attempt);
  const played = { scenario: staged, world: again.world, happenings: again.happenings };
  const difference = decisionDifference(attempt, again) ?? resultDifference(attempt, again.world) ?? textDifference(attempt);
  return difference ? { kind: 'altered', difference, played } : { kind: 'reproduced', played };
}

function decisionDifference({ log }: SealedAttempt, { odd, refused, world }: Rerun): Difference | null {
  return odd < 0 ? null : { where: 'decision', entry: odd + 1, quarter: world.quarter, what: log[odd]!, refused };
}

function resultDifference({ hash, marks, log }: SealedAttempt, world: World): Difference | null {
  const found = hashWorld(world);
  return found === hash && marks.length === log.length ? null : { where: 'result', found: hash, wanted: found };
}

const textDifference = (attempt: SealedAttempt): Difference | null =>
  (attempt.seal !== undefined && attempt.seal !== sealOf(attempt) ? { where: 'texts' } : null);

/** The campaign of an attempt as a session, with ledger and steps: what autosave goes on from, and turning points look at. Stops where an entry does not play. */
export function resume({ exercise, seed, seats, log }: SealedAttempt, scenario: Scenario, decide: Decide): Session {
  let session = beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide }, { seed, seats });
  for (const entry of log) {
    const next = playEntry(session, entry);
    if (next.refused) break;
    session = next.session;
  }
  return session;
}
