/** The tables of test runs in the lesson plans: how often forecasts come true, with the change and with history unchanged. */
import { testRunJob, testRunOf } from '../../src/classroom/test-run.ts';
import { stageScenario } from '../../src/classroom/stage.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { loadExercises } from '../../src/cli/exercise-files.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { player } from '../../src/lab/campaigns.ts';
import { ensembleOf } from '../../src/lab/ensemble.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { parsedMetrics } from '../../src/lab/metrics.ts';

/** What a plan asks for: an exercise, whose forecasts are all told, and rows of the plan's own. */
export interface Asked { readonly id: string; readonly own: readonly { readonly text: string; readonly measure: string }[] }

/** What a test run gave: campaigns of the hundred in which something came true, or a mean, by the row's text. */
export type Told = ReadonlyMap<string, string>;

/** Gives the rows of an exercise as it is set, and of the same with history unchanged (null where nothing is changed). */
export type Teller = (asked: Asked) => { readonly set: Told; readonly history: Told | null };

const BLOCK = /(<!-- test runs\n([^]*?)\n-->\n)[^]*?(<!-- end of test runs -->)/g;

/** A page with its tables of test runs as they come out now; the comment above a table says what stands in it. */
export const withTestRuns = (page: string, tell: Teller): string =>
  page.replace(BLOCK, (_all, head: string, asked: string, tail: string) => `${head}\n${tableOf(askedOf(asked), tell)}\n\n${tail}`);

function askedOf(text: string): Asked[] {
  const lines = text.split('\n').map((line) => line.split(' | ').map((part) => part.trim()));
  return [...new Set(lines.map(([id]) => id!))].map((id) => ({
    id, own: lines.flatMap(([of, says, measure]) => (of === id && says !== undefined && measure !== undefined ? [{ text: says, measure }] : [])),
  }));
}

function tableOf(asked: readonly Asked[], tell: Teller): string {
  const rows = asked.flatMap((each) => {
    const { set, history } = tell(each);
    return [...set].map(([text, figure], index) => [index === 0 ? `\`${each.id}\`` : '', text, figure, history?.get(text) ?? ''].join(' | '));
  });
  return ['| test run of | of 100 campaigns | as set | history unchanged |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** Plays the test runs of a ready exercise, as the composer's button does; throws where there is none of that id. */
export const playedTeller: Teller = (asked) => {
  const exercise = loadExercises().exercises.find(({ id }) => id === asked.id);
  if (!exercise) throw new Error(`no exercise ${asked.id}`);
  const changed = exercise.divergence.set.length > 0;
  return { set: told(exercise, asked), history: changed ? told({ ...exercise, divergence: { title: '', about: '', set: [] } }, asked) : null };
};

function told(exercise: Exercise, { own }: Asked): Told {
  const scenario = loadScenario(exercise.scenario).scenario!;
  const staged = stageScenario(scenario, exercise);
  const means = own.map(({ measure }) => measure).filter((measure) => !isOrder(measure));
  const plain = testRunJob(staged, exercise);
  const job = { ...plain, metrics: [...new Set([...plain.metrics, ...means])] };
  const part = playAll(staged, job);
  const { forecasts } = testRunOf(scenario, exercise, { staged, job, part });
  const { metrics } = ensembleOf(staged, job, part);
  const textOf = (id: string): string => exercise.prompts.flatMap((prompt) => prompt.forecasts).find((each) => each.id === id)!.text;
  const shown = (measure: string): string => {
    if (isOrder(measure)) return String(ordered(measure, exercise));
    const found = metrics[measure];
    return found && 'mean' in found && found.mean !== null ? figureOf(measure, found.mean) : '–';
  };
  return new Map([...forecasts.map(({ id, share }): [string, string] => [textOf(id), String(Math.round(100 * share))]),
    ...own.map(({ text, measure }): [string, string] => [text, shown(measure)])]);
}

/** Shares as campaigns of the hundred, all else as a mean with the minus sign of print. */
const figureOf = (measure: string, mean: number): string =>
  (/^(event|flag|choice):/.test(measure) ? String(Math.round(100 * mean)) : mean.toFixed(1).replace('-', '−'));

/** `date:A < date:B`: A came in an earlier quarter, or B did not come; with `=` both in one quarter. */
const isOrder = (measure: string): boolean => / [<=] /.test(measure);

function ordered(measure: string, exercise: Exercise): number {
  const staged = stageScenario(loadScenario(exercise.scenario).scenario!, exercise);
  const [first, sign, second] = measure.split(' ');
  const [one, other] = parsedMetrics(staged, [first!, second!]);
  const job = testRunJob(staged, exercise);
  const play = player(staged, job);
  return Array.from({ length: job.runs }, (_, run) => play(run, job.interventions)).filter((ended) => {
    const [a, b] = [Number(one!.of(ended) ?? Infinity), Number(other!.of(ended) ?? Infinity)];
    return sign === '<' ? a < b : a === b && a !== Infinity;
  }).length;
}
