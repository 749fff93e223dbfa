/**
 * The experiment of the lab: paired campaigns without and with what is changed, and of each side what a reader wants to
 * see: outcomes with intervals, bands by quarter, the years in which things came, what weighs by theme at the end.
 */
import { DYADS, THEMES } from '../engine/types.ts';
import type { Intervention } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { runPlayer } from './arms.ts';
import type { Sample } from './campaigns.ts';
import { ensembleOf, ensembleWork, gather } from './ensemble.ts';
import type { Ensemble, EnsemblePart, Plan } from './ensemble.ts';
import { measured, measuredFirst } from './measured.ts';
import type { Measured } from './measured.ts';
import { parsedMetrics } from './metrics.ts';
import { addPairs, comparedOf, emptyArm, mergeArm, pairsJob } from './pairing.ts';
import type { ArmPart, Compared } from './pairing.ts';
import { count, round } from './statistics.ts';
import type { Counts } from './statistics.ts';
import { tapesOf } from './tapes.ts';
import type { Work } from './work.ts';

/** An experiment as plain data; measures by their texts. Without interventions both sides are the same campaigns. */
export interface ExperimentJob extends Sample {
  readonly kind: 'experiment';
  readonly runs: number;
  readonly chunk: number;
  readonly grow: true;
  readonly interventions: readonly Intervention[];
  readonly metrics: readonly string[];
}

/** One side under way. `themes` are sums of hundredths by pair and theme: whole numbers, which no order can change. */
interface SidePart { readonly ensemble: EnsemblePart; readonly years: Record<string, Counts>; readonly themes: number[] }
export interface ExperimentPart { runs: number; readonly pairs: ArmPart; readonly sides: readonly [SidePart, SidePart] }

/** What a side came to. */
export interface Side extends Pick<Ensemble, 'outcomes' | 'metrics' | 'bands'> {
  /** How often a thing came in each year, by outcome; `none` where it never came. */
  readonly years: Readonly<Record<string, Readonly<Counts>>>;
  /** What weighs on the trust of each pair at the end by theme: mean points, both ways together. */
  readonly themes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Found extends Compared { readonly baseline: Side; readonly intervention: Side }

/** Most pairs in a chunk; the first ones are smaller, so that something is seen at once. */
const CHUNK = 10;

/** The job of a plan. */
export const experimentJob = ({ runs, seed, gravity, interventions, metrics, difficulty = 'easy' }: Plan): ExperimentJob => ({
  kind: 'experiment', runs, chunk: CHUNK, grow: true, seed, gravity, difficulty, interventions, metrics: metrics.map(({ text }) => text),
});

/** How an experiment is played and merged. */
export const experimentWork: Work<ExperimentJob, ExperimentPart> = {
  empty: (scenario, job) => ({ runs: 0, pairs: emptyArm(scenario, job.metrics), sides: [emptySide(scenario, job), emptySide(scenario, job)] }),
  play: (scenario, job, { first, last }, part) => {
    const play = runPlayer(scenario, job, tapesOf(scenario, job));
    const metrics = parsedMetrics(scenario, job.metrics);
    for (let run = first; run < last; run += 1) {
      const played = play(run, [], [job.interventions]);
      const after = measured(scenario, metrics, played.arms[0]!);
      const before = measuredFirst(scenario, metrics, played);
      part.runs += 1;
      addPairs(part.pairs, scenario, before, after);
      take(part.sides[0], before);
      take(part.sides[1], after);
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    mergeArm(part.pairs, next.pairs);
    next.sides.forEach((side, index) => mergeSide(part.sides[index]!, side));
  },
};

const asEnsemble = (job: ExperimentJob): Parameters<typeof ensembleOf>[1] => ({ ...job, kind: 'ensemble' });

const emptySide = (scenario: Scenario, job: ExperimentJob): SidePart =>
  ({ ensemble: ensembleWork.empty(scenario, asEnsemble(job)), years: {}, themes: DYADS.flatMap(() => THEMES.map(() => 0)) });

function take({ ensemble, years, themes }: SidePart, found: Measured): void {
  gather(ensemble, found);
  for (const [id, value] of found.outcomes) {
    if (id.endsWith('Year')) count((years[id] ??= {}), String(value ?? 'none'));
  }
  found.themes.forEach((sum, index) => { themes[index]! += sum; });
}

function mergeSide(side: SidePart, next: SidePart): void {
  ensembleWork.merge(side.ensemble, next.ensemble);
  for (const [id, counts] of Object.entries(next.years)) {
    for (const [year, number] of Object.entries(counts)) count((side.years[id] ??= {}), year, number);
  }
  next.themes.forEach((sum, index) => { side.themes[index]! += sum; });
}

/** What an experiment says so far, or at its end. */
export const foundIn = (scenario: Scenario, job: ExperimentJob, part: ExperimentPart): Found => ({
  ...comparedOf(scenario, pairsJob({ ...job }, [job]), { runs: part.runs, arms: [part.pairs] }),
  baseline: sideOf(scenario, job, part.sides[0]), intervention: sideOf(scenario, job, part.sides[1]),
});

function sideOf(scenario: Scenario, job: ExperimentJob, { ensemble, years, themes }: SidePart): Side {
  const { outcomes, metrics, bands } = ensembleOf(scenario, asEnsemble(job), ensemble);
  const mean = (sum: number): number => (ensemble.runs === 0 ? 0 : round(sum / ensemble.runs / 200));
  return {
    outcomes, metrics, bands, years,
    themes: Object.fromEntries(DYADS.map((dyad, d) => [dyad, Object.fromEntries(THEMES.map((theme, i) => [theme, mean(themes[d * THEMES.length + i]!)]))])),
  };
}
