/** What `simulate`, `compare` and `claims` have in common: scenario, runs, seed, gravity, changes, measures, threads. */
import { TUNABLE, TUNABLE_IDS, tuned } from '../engine/index.ts';
import type { TunableId } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Plan } from '../lab/ensemble.ts';
import { LENS_IDS, throughLens } from '../lab/lenses.ts';
import type { Until } from '../lab/narrow.ts';
import { OUTCOMES } from '../lab/outcomes.ts';
import { bad, good, nearestNames, readForm, readGravity, readMetrics, readScenario, readSeed, readSets, readThreads, readWhole } from './inputs.ts';
import type { Read } from './inputs.ts';

/** Options as the command line gives them. */
export interface RunOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly head?: boolean;
  readonly runs: string;
  readonly seed: string;
  readonly gravity: string;
  readonly threads?: string;
  readonly constant: readonly string[];
  readonly lens?: string;
}
export interface EnsembleOptions extends RunOptions {
  readonly set: readonly string[];
  readonly metric: readonly string[];
  readonly until?: string;
  readonly decisions?: boolean;
}

export interface Sampled { readonly runs: number; readonly seed: string; readonly gravity: number; readonly threads: number }
export interface ReadPlan { readonly scenario: Scenario; readonly plan: Plan; readonly threads: number; readonly until: Until | null }

export const MOST_RUNS = 100_000;

/** Number of runs, seed, gravity and threads. */
export function readSample(options: RunOptions): Read<Sampled> {
  const form = readForm(options);
  if (form.fault !== null) return form;
  const runs = readWhole('--runs', options.runs, 1, MOST_RUNS);
  if (runs.fault !== null) return runs;
  const gravity = readGravity(options.gravity);
  if (gravity.fault !== null) return gravity;
  const seed = readSeed(options.seed);
  if (seed.fault !== null) return seed;
  const threads = readThreads(options.threads);
  if (threads.fault !== null) return threads;
  return good({ runs: runs.value, seed: seed.value, gravity: gravity.value, threads: threads.value });
}

/** A scenario with the plan of an ensemble on it. */
export function readEnsemble(name: string, options: EnsembleOptions): Read<ReadPlan> {
  const scenario = readTuned(name, options);
  if (scenario.fault !== null) return scenario;
  const sets = readSets(scenario.value, options.set);
  if (sets.fault !== null) return sets;
  const metrics = readMetrics(scenario.value, options.metric);
  if (metrics.fault !== null) return metrics;
  const sample = readSample(options);
  if (sample.fault !== null) return sample;
  const until = readUntil(options);
  if (until.fault !== null) return until;
  const { threads, ...rest } = sample.value;
  return good({ scenario: scenario.value, plan: { ...rest, interventions: sets.value, metrics: metrics.value }, threads, until: until.value });
}

/** A scenario by id or path, seen through a historians' lens, with constants of the model at other values. */
export function readTuned(name: string, { constant: texts, lens }: Pick<RunOptions, 'constant' | 'lens'>): Read<Scenario> {
  const scenario = readScenario(name);
  if (scenario.fault !== null || (texts.length === 0 && lens === undefined)) return scenario;
  const through = LENS_IDS.find((id) => id === lens);
  if (lens !== undefined && !through) return bad('input/unknown-name', { kind: 'lens', found: lens, nearest: LENS_IDS.join(', ') });
  const changes: Partial<Record<TunableId, number>> = through ? throughLens(through) : {};
  for (const text of texts) {
    const constant = readConstant(text);
    if (constant.fault !== null) return constant;
    changes[constant.value.id] = constant.value.value;
  }
  return good(tuned(scenario.value, changes));
}

/** `NAME=NUMBER`, within the constant's range. */
export function readConstant(text: string): Read<{ readonly id: TunableId; readonly value: number }> {
  const [name = '', number = ''] = text.split('=');
  const id = TUNABLE_IDS.find((each) => each === name);
  if (number === '' || !Number.isFinite(Number(number))) return bad('input/constant', { found: text });
  if (!id) return bad('input/unknown-name', { kind: 'constant', found: name, nearest: nearestNames(name, TUNABLE_IDS) });
  const { low, high } = TUNABLE[id];
  const value = Number(number);
  return value >= low && value <= high ? good({ id, value }) : bad('input/constant-range', { name, low, high, found: number });
}

/** `ID=WIDTH`: an outcome, or one of the measures asked for, and how wide its interval may be. */
function readUntil({ until, metric }: EnsembleOptions): Read<Until | null> {
  if (until === undefined) return good(null);
  const cut = until.lastIndexOf('=');
  const [id, width] = [until.slice(0, cut), Number(until.slice(cut + 1))];
  const known = [...OUTCOMES, ...metric];
  if (cut < 0 || !(width > 0)) return bad('input/until', { found: until });
  return known.includes(id) ? good({ id, width }) : bad('input/unknown-name', { kind: 'outcome or measure', found: id, nearest: nearestNames(id, known) });
}
