/** An attempt: what a group has decided and written so far. It is what is kept at every keystroke, and what is handed in. */
import { ENGINE_VERSION, hashText, hashWorld } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Quarter, World } from '../engine/types.ts';
import { current } from '../session/session.ts';
import type { LogEntry, Session } from '../session/types.ts';
import type { Exercise, Prompt } from './exercise.ts';
import { firstStep } from './stage.ts';
import type { Group } from './stage.ts';

/** What a group wrote at a prompt; fields that its kind does not ask for stay empty. */
export interface Answer {
  readonly prompt: string;
  readonly claim: string;
  readonly because: string;
  readonly evidence: string;
  /** How sure of the claim, in per cent; null where nothing was said. */
  readonly confidence: number | null;
  /** Of a forecast: a probability in per cent for each statement, by its id. */
  readonly forecasts: Readonly<Record<string, number>>;
  /** Of a curve: points from the stretch's begin to its end, evenly spaced; empty where none was drawn. */
  readonly curve: readonly number[];
}

export interface Attempt {
  readonly format: 1;
  readonly program: 'three-capitals-attempt';
  readonly exercise: Exercise;
  readonly engine: string;
  /** Hash of the scenario as it ships. */
  readonly scenarioHash: string;
  readonly seed: string;
  readonly seats: readonly Capital[];
  /** What the group calls itself, if it wants to; never asked for. */
  readonly group: string;
  /** What was decided since the seats were taken, and after each entry a mark of the state that it led to. */
  readonly log: readonly LogEntry[];
  readonly marks: readonly string[];
  readonly answers: readonly Answer[];
  /** Where it stands: hash and quarter of the last state, and whether the campaign is over. */
  readonly hash: string;
  readonly quarter: Quarter;
  readonly over: boolean;
}

/** An empty answer to a prompt. */
export const emptyAnswer = ({ id }: Pick<Prompt, 'id'>): Answer =>
  ({ prompt: id, claim: '', because: '', evidence: '', confidence: null, forecasts: {}, curve: [] });

/** What an attempt is made of besides the campaign itself; `scenario` is the one that ships, not its cut. */
export interface Sheet extends Group {
  readonly scenario: Scenario;
  readonly exercise: Exercise;
  readonly group: string;
  readonly answers: readonly Answer[];
}

/** The attempt as it stands: the session's steps since the seats were taken, and what was written. */
export function attemptOf(session: Session, { scenario, exercise, seed, seats, group, answers }: Sheet): Attempt {
  const { world } = current(session);
  const steps = session.steps.slice(firstStep(session, scenario, exercise) + 1, session.cursor + 1);
  return {
    format: 1, program: 'three-capitals-attempt', exercise, engine: ENGINE_VERSION, scenarioHash: scenario.hash,
    seed, seats, group, log: steps.flatMap(({ entry }) => (entry ? [entry] : [])), marks: steps.map((step) => markOf(step.world)),
    answers, hash: hashWorld(world), quarter: world.quarter, over: world.over !== null,
  };
}

/** A short mark of a state: six digits over its numbers and choices. States are frozen, so it is worked out once. */
function markOf(world: World): string {
  const known = MARKS.get(world);
  if (known !== undefined) return known;
  const mark = markNow(world);
  MARKS.set(world, mark);
  return mark;
}

/** The mark of a state that may change. */
export const markNow = (world: World): string =>
  hashText(`${world.quarter};${world.q.join()};${world.chosen.join()};${world.decisions.length}`).slice(0, 6);

const MARKS = new WeakMap<World, string>();

/** Whether an attempt went back and took another way, instead of standing by its decisions. */
export const isExplored = ({ log }: Pick<Attempt, 'log'>): boolean => log.some(({ kind }) => kind === 'seats');
