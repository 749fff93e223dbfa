/** Staging: the scenario as an exercise cuts it, and a group's campaign at its first decision. */
import { canonical, hashText, parseIntervention, isRefusal, quarterOf } from '../engine/index.ts';
import type { Condition, GameEvent, Option, Part, Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Intervention, Setup } from '../engine/types.ts';
import { historyBaseline, rememberBaseline } from '../lab/baseline.ts';
import { takeSeats } from '../session/branch.ts';
import { begin, current, watch } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import type { Exercise } from './exercise.ts';

/** A condition that never holds. */
const NEVER: Condition = { test: 'any', of: [] };

const STAGED = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * The scenario that an exercise plays: it ends with the stretch, locked options cannot be chosen by anyone, and leaders
 * have no secret leanings where the exercise wants none. The same cut is the same object, so what is worked out once
 * for it is kept. Its hash is its own: a save of it opens in no other.
 */
export function stageScenario(scenario: Scenario, exercise: Exercise): Scenario {
  const { to, locked, leanings } = exercise;
  const key = canonical({ to, locked, leanings });
  const kept = STAGED.get(scenario) ?? new Map<string, Scenario>();
  STAGED.set(scenario, kept);
  const known = kept.get(key);
  if (known) return known;
  const staged: Scenario = {
    ...scenario,
    hash: hashText(`${scenario.hash} ${key}`),
    to: Math.min(scenario.to, quarterOf(to)),
    events: locked.length === 0 ? scenario.events : scenario.events.map((event) => withLocks(event, locked)),
    leaders: leanings ? scenario.leaders : scenario.leaders.map((leader) => ({ ...leader, leanings: [] })),
  };
  kept.set(key, staged);
  // Scores are against history as it was, whatever the exercise locks.
  if (locked.length > 0) rememberBaseline(staged, historyBaseline(stageScenario(scenario, { ...exercise, locked: [] })));
  return staged;
}

const withLocks = (event: GameEvent, locked: readonly string[]): GameEvent =>
  (locked.some((word) => word.startsWith(`${event.id}=`) || word.startsWith(`${event.id}/`))
    ? { ...event, parts: event.parts.map((part) => ({ ...part, options: part.options.map((option) => locking(event, part, option, locked)) })) }
    : event);

function locking(event: GameEvent, part: Part, option: Option, locked: readonly string[]): Option {
  return isLocked(event, part, option, locked) ? { ...option, requires: [NEVER, ...option.requires] } : option;
}

/** Whether an option is locked by one of these words. */
export const isLocked = ({ id }: Pick<GameEvent, 'id'>, part: Pick<Part, 'id'>, option: Pick<Option, 'id'>, locked: readonly string[]): boolean =>
  locked.includes(`${id}=${option.id}`) || locked.includes(`${id}/${part.id}=${option.id}`);

/** Which group: its luck and the capitals that it holds. */
export interface Group { readonly seed: string; readonly seats: readonly Capital[] }

/** Where an exercise is played: its cut of the scenario, and the ways of deciding of the capitals that nobody holds. */
export interface Stage { readonly scenario: Scenario; readonly exercise: Exercise; readonly decide: Decide }

/** The exercise's interventions, read in its scenario; what cannot be read is left out (`exerciseFaults` tells it). */
export const interventionsOf = (scenario: Scenario, { divergence }: Pick<Exercise, 'divergence'>): Intervention[] =>
  divergence.set.map((word) => parseIntervention(scenario, word)).flatMap((parsed) => (isRefusal(parsed) ? [] : [parsed]));

/** What of a campaign is asked, as its setup says it. */
export const cutOf = ({ express, desks }: Pick<Exercise, 'express' | 'desks'>): Pick<Setup, 'express' | 'desks'> =>
  ({ ...(express && { express }), ...(express && desks && { desks }) });

/** A group's campaign at its first decision: history, with the divergence, goes by until the stretch begins. */
export function beginExercise({ scenario, exercise, decide }: Stage, { seed, seats }: Group): Session {
  const { gravity, level } = exercise;
  const interventions = interventionsOf(scenario, exercise);
  const setup = { seed, interventions, keepLedger: true, ...cutOf(exercise) };
  if (!hasPrelude(scenario, exercise)) return begin(scenario, { ...setup, gravity, humans: seats }, decide, level);
  let session = begin(scenario, { ...setup, gravity: 100, humans: [] }, decide, level);
  while (current(session).stop !== null && current(session).world.quarter < quarterOf(exercise.from)) {
    const next = watch(session, 'quarter');
    if (next.refused) break;
    session = next.session;
  }
  return takeSeats(session, { humans: seats, gravity, luck: null });
}

/** Whether history goes by before the pupils take their seats. */
export const hasPrelude = (scenario: Pick<Scenario, 'from'>, { from }: Pick<Exercise, 'from'>): boolean => quarterOf(from) > scenario.from;

/** Index of the step at which the pupils took their seats. */
export function firstStep({ steps }: Pick<Session, 'steps'>, scenario: Pick<Scenario, 'from'>, exercise: Pick<Exercise, 'from'>): number {
  return hasPrelude(scenario, exercise) ? Math.max(0, steps.findIndex(({ entry }) => entry?.kind === 'seats')) : 0;
}
