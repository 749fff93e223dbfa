/** A class side by side: what each group's campaign came to, against the others and against history. */
import type { OutcomeValue } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { quantity } from '../engine/quantities.ts';
import type { Quarter, World } from '../engine/types.ts';
import { historicalEnd } from '../lab/baseline.ts';
import type { Ended } from '../lab/metrics.ts';
import { isExplored } from './attempt.ts';
import type { Answer } from './attempt.ts';
import type { SealedAttempt } from './attempt-schema.ts';
import { calibrate } from './calibration.ts';
import type { Calibration, Judged } from './calibration.ts';
import type { Exercise, Forecast, Prompt } from './exercise.ts';
import { cameTrue, outcomeValues } from './measures.ts';
import { stageScenario } from './stage.ts';
import type { Played, Verdict } from './verify.ts';

/** A hand-in with what verifying it said. */
export interface Checked { readonly attempt: SealedAttempt; readonly verdict: Verdict }

/** One decision of a group and what history did there; null where history does not know the question. */
export interface Choice { readonly quarter: Quarter; readonly event: string; readonly option: string; readonly historical: string | null }

/** A group in the table. Nothing but `name` says who it is, and it may be hidden. */
export interface Row {
  /** Number of the hand-in, from 1, and what the group calls itself (empty where it said nothing). */
  readonly number: number;
  readonly name: string;
  readonly verdict: Verdict['kind'];
  readonly explored: boolean;
  readonly over: boolean;
  readonly seats: readonly string[];
  readonly seed: string;
  /** Outcomes by id; empty where the campaign could not be played again or is not over. */
  readonly outcomes: Readonly<Record<string, OutcomeValue>>;
  readonly choices: readonly Choice[];
  /** Mean squared error of its forecasts, null where none can be judged. */
  readonly brier: number | null;
  readonly answers: readonly Answer[];
  /** The group's campaign, for curves; null where it could not be played. A session of it is made by `resume`. */
  readonly played: Played | null;
}

/** The table of a class, in the order in which hand-ins came. */
export const tableOf = (checked: readonly Checked[]): Row[] => checked.map((each, index) => rowOf(each, index + 1));

function rowOf({ attempt, verdict }: Checked, number: number): Row {
  const played = 'played' in verdict ? verdict.played : null;
  const ended = played?.world.over ? played : null;
  return {
    number, name: attempt.group, verdict: verdict.kind, explored: isExplored(attempt), over: attempt.over, seats: attempt.seats, seed: attempt.seed,
    outcomes: ended ? outcomeValues(ended.scenario, ended.world) : {},
    choices: played ? choicesOf(played.world, attempt.seats) : [],
    brier: ended ? calibrate(judgedBy(attempt, ended)).brier : null,
    answers: attempt.answers, played,
  };
}

const choicesOf = ({ decisions }: World, seats: readonly string[]): Choice[] => decisions
  .filter(({ capital }) => seats.includes(capital))
  .map(({ quarter, event, option, historical }) => ({ quarter, event, option, historical }));

/** The forecasts of an attempt that can be judged at the end of its campaign: all, or one by its id. */
function judgedBy({ exercise, answers }: SealedAttempt, played: Played, only: string | null = null): Judged[] {
  return exercise.prompts.flatMap((prompt) => prompt.forecasts.flatMap(({ id, metric }) => {
    if (only !== null && id !== only) return [];
    const perCent = answers.find((answer) => answer.prompt === prompt.id)?.forecasts[id];
    const truth = perCent === undefined ? null : cameTrue(played.scenario, metric, played);
    return truth === null ? [] : [{ perCent: perCent!, cameTrue: truth }];
  }));
}

/** All forecasts of a class judged together, and each by itself. */
export interface ClassForecasts { readonly all: Calibration; readonly each: readonly { readonly forecast: Forecast; readonly said: readonly number[]; readonly cameTrue: number; readonly n: number }[] }

/** What a class forecast, what came of it in its campaigns, and how well probabilities and truth agreed. */
export function forecastsOf({ prompts }: Pick<Exercise, 'prompts'>, checked: readonly Checked[]): ClassForecasts {
  const over = checked.flatMap(({ attempt, verdict }) => ('played' in verdict && verdict.played.world.over ? [{ attempt, played: verdict.played }] : []));
  const each = prompts.flatMap(({ forecasts }) => forecasts).map((forecast) => {
    const judged = over.flatMap(({ attempt, played }) => judgedBy(attempt, played, forecast.id));
    return { forecast, said: judged.map(({ perCent }) => perCent), cameTrue: judged.filter((one) => one.cameTrue).length, n: judged.length };
  });
  return { all: calibrate(over.flatMap(({ attempt, played }) => judgedBy(attempt, played))), each };
}

/** All answers to one prompt, without a word of who gave them; in an order that says nothing of it either. */
export function answersTo({ id }: Pick<Prompt, 'id'>, checked: readonly Checked[]): Answer[] {
  const answers = checked.flatMap(({ attempt }) => attempt.answers.filter(({ prompt }) => prompt === id));
  return answers.toSorted((a, b) => (a.claim + a.because < b.claim + b.because ? -1 : 1));
}

/** One value of an outcome, how many groups came to it, and whether history did. */
export interface Bar { readonly value: OutcomeValue; readonly groups: number; readonly history: boolean }

/** How often the class came to each value of an outcome; history's own value is always there. */
export function histogram(rows: readonly Row[], history: Readonly<Record<string, OutcomeValue>>, id: string): Bar[] {
  const found = rows.filter(({ outcomes }) => Object.hasOwn(outcomes, id)).map(({ outcomes }) => outcomes[id]!);
  const values = [...new Set([...found, history[id] ?? null])].toSorted(inOrder);
  return values.map((value) => ({ value, groups: found.filter((each) => each === value).length, history: (history[id] ?? null) === value }));
}

const inOrder = (a: OutcomeValue, b: OutcomeValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '\uffff') < String(b ?? '\uffff') ? -1 : 1;
};

/** A curve in points by quarter, as the lab and the debrief draw it. */
export interface Curve { readonly quarter: Quarter; readonly value: number }

/** A quantity such as `tension:SU-CN` over a campaign, quarter by quarter; the epilogue is left out. */
export function curveOf(scenario: Scenario, { rows }: Pick<World, 'rows'>, name: string): Curve[] {
  const q = quantity(name);
  const last = Math.min(rows.length, scenario.to - scenario.from + 1);
  return rows.slice(0, last).map((row, index) => ({ quarter: scenario.from + index, value: row[q]! / 100 }));
}

/** History on the stretch of an exercise, without its divergence: what a class is held against. */
export interface History extends Ended { readonly outcomes: Readonly<Record<string, OutcomeValue>> }

/** What the historical path comes to on the stretch of an exercise, with nothing changed and nothing locked; worked out once. */
export function historyOf(scenario: Scenario, exercise: Exercise): History {
  const staged = stageScenario(scenario, { ...exercise, locked: [] });
  const known = HISTORIES.get(staged);
  if (known) return known;
  const ended = historicalEnd(staged);
  const history = { ...ended, outcomes: outcomeValues(staged, ended.world) };
  HISTORIES.set(staged, history);
  return history;
}

const HISTORIES = new WeakMap<Scenario, History>();
