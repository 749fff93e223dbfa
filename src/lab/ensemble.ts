/** Ensembles: what is asked of many campaigns, what is gathered as they end, and what that says. */
import type { Intervention } from '../engine/types.ts';
import type { Difficulty } from '../agents/choose.ts';
import type { Scenario } from '../engine/scenario.ts';
import { addBands, bandRows, emptyBands, mergeBands } from './bands.ts';
import type { Bands, BandRow } from './bands.ts';
import { asValue, player } from './campaigns.ts';
import type { Sample } from './campaigns.ts';
import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import { parsedMetrics } from './metrics.ts';
import type { Metric } from './metrics.ts';
import { addTo, count, emptyMean, mergeMean, summary } from './statistics.ts';
import type { Counts, Mean, MeanSummary } from './statistics.ts';
import type { Work } from './work.ts';

export interface Plan {
  readonly runs: number;
  readonly seed: string;
  readonly gravity: number;
  readonly interventions: readonly Intervention[];
  readonly metrics: readonly Metric[];
  readonly difficulty?: Difficulty;
}

export interface CountSummary { readonly n: number; readonly counts: Readonly<Counts> }
export type OutcomeSummary = MeanSummary | CountSummary;

export interface Ensemble {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly gravity: number;
  readonly outcomes: Readonly<Record<string, OutcomeSummary>>;
  readonly metrics: Readonly<Record<string, MeanSummary>>;
  readonly bands: readonly BandRow[];
}

/** An ensemble as plain data; measures by their texts. */
export interface EnsembleJob extends Sample {
  readonly kind: 'ensemble';
  readonly runs: number;
  readonly chunk: number;
  readonly interventions: readonly Intervention[];
  readonly metrics: readonly string[];
}

/** What is kept while campaigns come in; its size does not grow with their number. */
export interface EnsemblePart {
  runs: number;
  readonly means: Record<string, Mean>;
  readonly counts: Record<string, Counts>;
  readonly metrics: readonly Mean[];
  readonly bands: Bands;
}

const CHUNK = 20;

/** The job of a plan. */
export const ensembleJob = ({ runs, seed, gravity, interventions, metrics, difficulty = 'easy' }: Plan): EnsembleJob => ({
  kind: 'ensemble', runs, chunk: CHUNK, seed, gravity, difficulty, interventions, metrics: metrics.map(({ text }) => text),
});

/** How an ensemble is played and merged. */
export const ensembleWork: Work<EnsembleJob, EnsemblePart> = {
  empty: (scenario, job) => ({
    runs: 0, means: {}, counts: {}, bands: emptyBands(scenario),
    metrics: parsedMetrics(scenario, job.metrics).map(({ share }) => emptyMean(share)),
  }),
  play: (scenario, job, { first, last }, part) => {
    const play = player(scenario, job);
    const metrics = parsedMetrics(scenario, job.metrics);
    for (let run = first; run < last; run += 1) gather(part, measured(scenario, metrics, play(run, job.interventions)));
  },
  merge,
};

/** Takes a finished campaign into an ensemble. */
export function gather(part: EnsemblePart, { outcomes, metrics, banded }: Measured): void {
  part.runs += 1;
  for (const [id, found] of outcomes) {
    const value = asValue(found);
    if (typeof value === 'string') count((part.counts[id] ??= {}), value);
    else addTo((part.means[id] ??= emptyMean(typeof found === 'boolean')), value);
  }
  metrics.forEach((value, index) => addTo(part.metrics[index]!, value));
  addBands(part.bands, banded);
}

function merge(part: EnsemblePart, next: EnsemblePart): void {
  part.runs += next.runs;
  for (const [id, mean] of Object.entries(next.means)) mergeMean((part.means[id] ??= emptyMean(mean.share)), mean);
  for (const [id, counts] of Object.entries(next.counts)) {
    const here = (part.counts[id] ??= {});
    for (const [name, number] of Object.entries(counts)) count(here, name, number);
  }
  next.metrics.forEach((mean, index) => mergeMean(part.metrics[index]!, mean));
  mergeBands(part.bands, next.bands);
}

/** What an ensemble's part says. */
export function ensembleOf(scenario: Scenario, { seed, gravity, metrics }: EnsembleJob, part: EnsemblePart): Ensemble {
  const outcomes: Record<string, OutcomeSummary> = {};
  for (const [id, counts] of Object.entries(part.counts)) {
    const none = part.means[id]?.none ?? 0;
    const n = Object.values(counts).reduce((sum, number) => sum + number, 0);
    outcomes[id] = { n, counts: none > 0 ? { ...counts, none } : counts };
  }
  for (const [id, stat] of Object.entries(part.means)) outcomes[id] ??= summary(stat);
  return {
    scenario: scenario.id, seed, runs: part.runs, gravity, outcomes,
    metrics: Object.fromEntries(metrics.map((text, index) => [text, summary(part.metrics[index]!)])),
    bands: bandRows(part.bands),
  };
}
