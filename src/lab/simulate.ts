/** Ensembles: many campaigns of three free actors, their outcomes gathered as they end. */
import { freeActor } from '../agents/free-actor.ts';
import type { Difficulty } from '../agents/choose.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign, outcome } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import type { Intervention, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historyBaseline } from './baseline.ts';
import { addBands, bandRows, emptyBands } from './bands.ts';
import type { Bands, BandRow } from './bands.ts';
import type { Metric } from './metrics.ts';
import { addTo, emptyMean, summary } from './statistics.ts';
import type { Counts, Mean, MeanSummary } from './statistics.ts';

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

/** What is kept while campaigns come in; its size does not grow with their number. */
interface Gathered {
  readonly means: Record<string, Mean>;
  readonly counts: Record<string, Counts>;
  readonly metrics: readonly { readonly metric: Metric; readonly stat: Mean }[];
  readonly bands: Bands;
}

/** Seed of one run of an ensemble: the same run has the same luck whatever is changed in it. */
export const runSeed = (seed: string, run: number): string => `${seed}/${run}`;

/** Plays `runs` campaigns one after the other and sums up outcomes, measures and bands; `told` hears of each end. */
export function simulate(scenario: Scenario, plan: Plan, told: (done: number) => void = () => {}): Ensemble {
  const decide = freeActor({ difficulty: plan.difficulty ?? 'easy' });
  const gathered: Gathered = {
    means: {}, counts: {}, bands: emptyBands(scenario),
    metrics: plan.metrics.map((metric) => ({ metric, stat: emptyMean() })),
  };
  for (let run = 0; run < plan.runs; run += 1) {
    const { gravity, interventions } = plan;
    const setup = { seed: runSeed(plan.seed, run), gravity, humans: [], interventions, keepLedger: false };
    const world = newCampaign(scenario, setup);
    playOn(scenario, world, decide, null);
    gather(gathered, scenario, world);
    told(run + 1);
  }
  return summed(scenario, plan, gathered);
}

function gather(gathered: Gathered, scenario: Scenario, world: World): void {
  for (const [id, value] of flatOutcomes(scenario, world)) {
    if (typeof value === 'string') {
      const counts = (gathered.counts[id] ??= {});
      counts[value] = (counts[value] ?? 0) + 1;
    } else addTo((gathered.means[id] ??= emptyMean()), typeof value === 'boolean' ? Number(value) : value);
  }
  for (const { metric, stat } of gathered.metrics) addTo(stat, metric.of(world));
  addBands(gathered.bands, world);
}

/** Outcomes as a flat list of ids and values; aims as `aim.ID`, their means as `aims.CAPITAL`, endings as `ending.CAPITAL`. */
export function flatOutcomes(scenario: Scenario, world: World): [string, OutcomeValue][] {
  const { values, aims, aimMean, endings } = outcome(scenario, world, historyBaseline(scenario));
  return [
    ...Object.entries(values),
    ...Object.entries(aims).map(([id, value]): [string, OutcomeValue] => [`aim.${id}`, value]),
    ...Object.entries(aimMean).map(([capital, value]): [string, OutcomeValue] => [`aims.${capital}`, value]),
    ...Object.entries(endings).map(([capital, id]): [string, OutcomeValue] => [`ending.${capital}`, id]),
  ];
}

function summed(scenario: Scenario, { seed, runs, gravity }: Plan, gathered: Gathered): Ensemble {
  const outcomes: Record<string, OutcomeSummary> = {};
  for (const [id, counts] of Object.entries(gathered.counts)) {
    const none = gathered.means[id]?.none ?? 0;
    const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
    outcomes[id] = { n, counts: none > 0 ? { ...counts, none } : counts };
  }
  for (const [id, stat] of Object.entries(gathered.means)) outcomes[id] ??= summary(stat);
  const metrics = Object.fromEntries(gathered.metrics.map(({ metric, stat }) => [metric.text, summary(stat)]));
  return { scenario: scenario.id, seed, runs, gravity, outcomes, metrics, bands: bandRows(gathered.bands) };
}
