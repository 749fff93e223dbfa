/**
 * The lesson's question asked of two schools of historians: the same paired campaigns under the model's own constants and
 * under a lens that moves some of them. What is asked is what the exercise changes, or what the pupils decided otherwise.
 */
import { parseIntervention, isRefusal, quarterOf, TUNABLE, tuned } from '../engine/index.ts';
import type { TunableId } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decision, Intervention } from '../engine/types.ts';
import { LENS_IDS, throughLens } from '../lab/lenses.ts';
import { parseMetric } from '../lab/metrics.ts';
import { comparedOf, pairsJob } from '../lab/pairing.ts';
import type { PairsJob, PairsPart } from '../lab/pairing.ts';
import type { NumberComparison } from '../lab/pairs.ts';
import type { Exercise } from './exercise.ts';
import { YES_OR_NO } from './measures.ts';
import { interventionsOf } from './stage.ts';

export { LENS_IDS };

/** What is held against its absence: the exercise's own change, or a decision of the pupils' that was not history's. */
export type Change =
  | { readonly kind: 'divergence'; readonly word: string }
  | { readonly kind: 'own'; readonly word: string; readonly decision: Decision };

/** Most decisions of one's own that are offered. */
const MOST_OWN = 8;

/** The changes that can be asked about; the exercise's own first. */
export function changesOf(staged: Scenario, exercise: Exercise, decisions: readonly Decision[]): Change[] {
  const own = decisions
    .filter(({ quarter, option, historical }) => quarter >= quarterOf(exercise.from) && historical !== null && option !== historical)
    .map((decision): Change => ({ kind: 'own', word: wordOf(decision), decision }))
    .filter(({ word }) => !isRefusal(parseIntervention(staged, word)));
  const divergence = interventionsOf(staged, exercise).length === 0 ? [] : [{ kind: 'divergence', word: 'divergence' } as const];
  return [...divergence, ...own.slice(0, MOST_OWN)];
}

/** A decision in the words of `--set`. */
const wordOf = ({ event, part, option }: Decision): string => (part === null ? `${event}=${option}` : `${event}/${part}=${option}`);

/** What can be asked for, in the lab's words: what was forecast, else what the exercise draws or any lesson may ask. */
export function asksOf(staged: Scenario, { prompts, from, to }: Exercise): string[] {
  const forecast = prompts.flatMap(({ forecasts }) => forecasts.map(({ metric }) => metric.replace(/^outcome:/, '')));
  const drawn = prompts.flatMap(({ curve }) => (curve === null ? [] : [`${curve}@${from}..${to}`]));
  const known = [...forecast, ...drawn, `tension:SU-CN@${from}..${to}`].filter((ask) => isOutcome(ask) || !parseMetric(staged, ask).refused);
  return [...new Set(known)];
}

const isOutcome = (ask: string): boolean => YES_OR_NO.some((id) => id === ask);

/** Pairs of a run: enough to tell twenty points from chance, and seconds on a school's machine. */
export const LENS_RUNS = 120;

/** The job for a change; it is played once on the stage and once on the stage through a lens. */
export function lensJob(staged: Scenario, exercise: Exercise, change: Change): PairsJob {
  const common = interventionsOf(staged, exercise);
  const own = change.kind === 'own' ? parseIntervention(staged, change.word) : null;
  const [before, after]: readonly (readonly Intervention[])[] = own === null || isRefusal(own) ? [[], common] : [common, [...common, own]];
  const { gravity, seed, id } = exercise;
  const metrics = asksOf(staged, exercise).filter((ask) => !isOutcome(ask));
  // As in the lab, actors decide at level easy: how hard they think changes little in a comparison, and much in its time.
  const job = pairsJob({ runs: LENS_RUNS, seed: seed ?? id, gravity, difficulty: 'easy' }, [{ interventions: after!, metrics }], before);
  return { ...job, chunk: 4, unscored: true, since: quarterOf(exercise.from) };
}

/** The stage as a school of historians would have it. */
export const seenThrough = (staged: Scenario, lens: string): Scenario => {
  const id = LENS_IDS.find((each) => each === lens);
  return id ? tuned(staged, throughLens(id)) : staged;
};

/** A constant that a lens moves, from the model's value to the lens's. */
export interface Moved { readonly constant: TunableId; readonly from: number; readonly to: number }

/** What a lens moves, the farthest first, each measured by its range. */
export function movedBy(lens: string): Moved[] {
  const id = LENS_IDS.find((each) => each === lens);
  const far = ({ constant, from, to }: Moved): number => Math.abs(to - from) / (TUNABLE[constant].high - TUNABLE[constant].low);
  return (id ? Object.entries(throughLens(id)) as [TunableId, number][] : [])
    .map(([constant, to]) => ({ constant, from: TUNABLE[constant].value, to }))
    .toSorted((a, b) => far(b) - far(a));
}

/** What a run says to a question; null where it cannot be told as a number. */
export function answerOf(staged: Scenario, { job, part, ask }: { readonly job: PairsJob; readonly part: PairsPart; readonly ask: string }): NumberComparison | null {
  const { outcomes, metrics } = comparedOf(staged, job, part);
  const found = isOutcome(ask) ? outcomes[ask] : metrics[ask];
  return found === undefined || (found.baseline !== null && typeof found.baseline === 'object') ? null : found as NumberComparison;
}

/** How a lens's answer stands to the model's own: the same as far as can be told, more, less, or the other way round. */
export type Turn = 'same' | 'more' | 'less' | 'turned';

/** Holds two answers together. They differ where their gap is wider than both intervals together could make it. */
export function turnOf(own: NumberComparison, other: NumberComparison): Turn {
  if (own.difference === null || other.difference === null || own.interval === null || other.interval === null) return 'same';
  const half = ([low, high]: readonly [number, number]): number => (high - low) / 2;
  const gap = other.difference - own.difference;
  if (Math.abs(gap) <= Math.hypot(half(own.interval), half(other.interval))) return 'same';
  if (own.difference * other.difference < 0) return 'turned';
  return Math.abs(other.difference) > Math.abs(own.difference) ? 'more' : 'less';
}
