/** A test run: a hundred campaigns of free actors on an exercise tell the teacher what pupils are likely to see. */
import { quarterName, quarterOf } from '../engine/index.ts';
import type { GameEvent, Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';
import { ensembleJob, ensembleOf } from '../lab/ensemble.ts';
import type { EnsembleJob, EnsemblePart } from '../lab/ensemble.ts';
import { eventOf } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import { historyOf } from './compare.ts';
import { cameTrue, YES_OR_NO } from './measures.ts';
import { interventionsOf } from './stage.ts';

/** Campaigns of a test run. */
export const TEST_RUNS = 100;

/** How often something came about in the test run, 0 … 1, and whether it did in history. */
export interface Share { readonly id: string; readonly share: number; readonly history: boolean }

export interface TestRun {
  readonly runs: number;
  /** Yes-or-no outcomes that came about in some campaigns or in history. */
  readonly outcomes: readonly Share[];
  /** How often the event of a prompt came up, by the prompt's id: what is asked there is asked of so many groups. */
  readonly prompts: readonly Share[];
  /** How often each forecast came true, by its id. */
  readonly forecasts: readonly Share[];
  /** Decisions that a seat is asked on average, by capital. */
  readonly decisions: Readonly<Record<string, number>>;
}

/** The job of a test run; `staged` is the exercise's cut of its scenario. */
export function testRunJob(staged: Scenario, exercise: Exercise): EnsembleJob {
  const { seed, gravity, level } = exercise;
  const interventions = interventionsOf(staged, exercise);
  const job = ensembleJob({ runs: TEST_RUNS, seed: seed ?? exercise.id, gravity, interventions, metrics: [], difficulty: level });
  return { ...job, chunk: 5, since: quarterOf(exercise.from), metrics: [...new Set(metricsOf(staged, exercise))] };
}

function metricsOf(staged: Scenario, exercise: Exercise): string[] {
  const events = exercise.prompts.flatMap((prompt) => eventOf(prompt) ?? []).map((id) => `event:${id}`);
  const forecasts = exercise.prompts.flatMap(({ forecasts: each }) => each.map(({ metric }) => metric)).filter((metric) => !metric.startsWith('outcome:'));
  return [...events, ...forecasts, ...staged.sides.flatMap((capital) => askedOf(staged, exercise, capital).flatMap((event) => timesOf(event, exercise)))];
}

/** Events at which an exercise asks a capital; one that lies wholly before the stretch asks nobody. */
function askedOf({ events, express }: Scenario, exercise: Exercise, capital: Capital): GameEvent[] {
  const cut = exercise.express ? express?.[capital] ?? [] : null;
  return events.filter((event) => event.kind !== 'situation' && event.to >= quarterOf(exercise.from)
    && event.parts.some((part) => part.decider === capital && (cut === null || cut.includes(part.index))));
}

/** Measures of whether an event came at all, and whether it came before the stretch. */
const timesOf = ({ id }: GameEvent, { from }: Exercise): [string, string] => [`event:${id}`, `event:${id}@..${quarterName(quarterOf(from) - 1)}`];

/** What a finished or stopped test run says. */
export function testRunOf(scenario: Scenario, exercise: Exercise, run: { readonly staged: Scenario; readonly job: EnsembleJob; readonly part: EnsemblePart }): TestRun {
  const { staged, job, part } = run;
  const { outcomes, metrics, runs } = ensembleOf(staged, job, part);
  const history = historyOf(scenario, exercise);
  const past = (metric: string): boolean => cameTrue(staged, metric, history) === true;
  const shareOf = (metric: string): number => (metric.startsWith('outcome:') ? meanOf(outcomes[metric.slice(8)]) : meanOf(metrics[metric]));
  const share = (id: string, metric: string): Share => ({ id, share: shareOf(metric), history: past(metric) });
  const asked = (capital: Capital): number =>
    askedOf(staged, exercise, capital).reduce((sum, event) => sum + timesOf(event, exercise).reduce((times, metric, index) => times + (index === 0 ? 1 : -1) * shareOf(metric), 0), 0);
  return {
    runs,
    outcomes: YES_OR_NO.map((id) => share(id, `outcome:${id}`)).filter((each) => each.share > 0 || each.history),
    prompts: exercise.prompts.flatMap((prompt) => { const event = eventOf(prompt); return event === null ? [] : [share(prompt.id, `event:${event}`)]; }),
    forecasts: exercise.prompts.flatMap(({ forecasts }) => forecasts.map(({ id, metric }) => share(id, metric))),
    decisions: Object.fromEntries(staged.sides.map((capital) => [capital, Math.round(10 * asked(capital)) / 10])),
  };
}

const meanOf = (found: object | undefined): number => (found && 'mean' in found && typeof found.mean === 'number' ? found.mean : 0);
