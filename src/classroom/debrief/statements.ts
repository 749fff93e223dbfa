/** What a class forecast, statement by statement: who said how much, what came of it, and what history did. */
import type { Checked, History } from '../compare.ts';
import type { Exercise, Forecast } from '../exercise.ts';
import { cameTrue } from '../measures.ts';

/** What one group said, in per cent, and what came of it in its own campaign; null where that cannot be told. */
export interface Said { readonly group: number; readonly perCent: number; readonly cameTrue: boolean | null }

/** A statement with all that was said of it. */
export interface Statement {
  readonly forecast: Forecast;
  readonly said: readonly Said[];
  /** Groups that thought it more likely than not, less likely than not, or said fifty. */
  readonly likely: number;
  readonly unlikely: number;
  readonly even: number;
  /** Campaigns in which it can be told whether it came true, in how many it did, and how many groups had been on the right side. */
  readonly judged: number;
  readonly cameTrue: number;
  readonly right: number;
  /** What history did; null where it cannot be told. */
  readonly history: boolean | null;
}

const EVEN = 50;

/** All statements that an exercise asks a forecast of, in its order; also those that nobody answered. */
export const statementsOf = ({ prompts }: Pick<Exercise, 'prompts'>, checked: readonly Checked[], history: History): Statement[] =>
  prompts.flatMap((prompt) => prompt.forecasts.map((forecast) => statementOf(forecast, saidOf(prompt.id, forecast, checked), pastOf(forecast, checked, history))));

function statementOf(forecast: Forecast, said: readonly Said[], history: boolean | null): Statement {
  const count = (of: (one: Said) => boolean): number => said.filter(of).length;
  return {
    forecast, said, history,
    likely: count(({ perCent }) => perCent > EVEN), unlikely: count(({ perCent }) => perCent < EVEN), even: count(({ perCent }) => perCent === EVEN),
    judged: count((one) => one.cameTrue !== null), cameTrue: count((one) => one.cameTrue === true), right: count(wasRight),
  };
}

/** Whether a group leaned to the side that its campaign took. */
const wasRight = (one: Said): boolean => one.cameTrue !== null && one.perCent !== EVEN && one.cameTrue === (one.perCent > EVEN);

function saidOf(prompt: string, { id, metric }: Forecast, checked: readonly Checked[]): Said[] {
  return checked.flatMap(({ attempt, verdict }, index) => {
    const perCent = attempt.answers.find((answer) => answer.prompt === prompt)?.forecasts[id];
    if (perCent === undefined) return [];
    const played = 'played' in verdict && verdict.played.world.over ? verdict.played : null;
    return [{ group: index + 1, perCent, cameTrue: played ? cameTrue(played.scenario, metric, played) : null }];
  });
}

/** History is measured on the same cut of the scenario as the groups' campaigns. */
function pastOf({ metric }: Forecast, checked: readonly Checked[], history: History): boolean | null {
  const played = checked.map(({ verdict }) => ('played' in verdict ? verdict.played : null)).find((each) => each !== null);
  return played ? cameTrue(played.scenario, metric, history) : null;
}

/** How far apart the class was on a statement, 0 … 100: the span of what was said. */
export const spreadOf = ({ said }: Statement): number =>
  (said.length === 0 ? 0 : Math.max(...said.map(({ perCent }) => perCent)) - Math.min(...said.map(({ perCent }) => perCent)));

/** Forecasts of the whole class: how many can be judged, and how many were on the right side. */
export const rightOf = (statements: readonly Statement[]): { readonly right: number; readonly judged: number } => ({
  right: statements.reduce((sum, { right }) => sum + right, 0), judged: statements.reduce((sum, { judged }) => sum + judged, 0),
});
