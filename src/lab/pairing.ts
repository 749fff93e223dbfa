/** Comparisons: each run is played without and with what is changed, under the same luck. */
import { tuned } from '../engine/index.ts';
import type { Tuning } from '../engine/index.ts';
import type { Intervention } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { armsPlayer } from './arms.ts';
import { asValue, flatOutcomes, plainOutcomes, player, readingOf } from './campaigns.ts';
import type { FlatOutcomes, Sample } from './campaigns.ts';
import type { Level } from './intervals.ts';
import type { Measured } from './measured.ts';
import { parsedMetrics } from './metrics.ts';
import type { Ended, Metric } from './metrics.ts';
import { addPair, comparison, emptyPairs, mergePairs } from './pairs.ts';
import type { Comparison, Pairs } from './pairs.ts';
import type { Plan } from './ensemble.ts';
import type { Work } from './work.ts';

/** What is changed (decisions, and constants of the model), and which measures are taken of it. */
export interface Arm {
  readonly interventions: readonly Intervention[];
  readonly metrics: readonly string[];
  readonly constants?: Partial<Tuning>;
}

/** One baseline against any number of arms, which share it. */
export interface PairsJob extends Sample {
  readonly kind: 'pairs';
  readonly runs: number;
  readonly chunk: number;
  /** What is changed in the baseline too. */
  readonly common: readonly Intervention[];
  readonly arms: readonly Arm[];
  /** Scores and endings are left out: an arm with constants of its own would have to play history for them. */
  readonly unscored?: boolean;
}

/** Pairs of one arm, by outcome and by measure. */
export interface ArmPart { readonly outcomes: Record<string, Pairs>; readonly metrics: readonly Pairs[] }
export interface PairsPart { runs: number; readonly arms: readonly ArmPart[] }

/** A comparison as it is given out. */
export interface Compared {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly gravity: number;
  readonly outcomes: Readonly<Record<string, Comparison>>;
  readonly metrics: Readonly<Record<string, Comparison>>;
}

const CHUNK = 10;
/** A chunk holds at least this many campaigns where there are many arms. */
const CAMPAIGNS = 40;

/** The job of comparing arms under one baseline; `common` is changed in that, too. */
export const pairsJob = (
  { runs, seed, gravity, difficulty = 'easy' }: Omit<Plan, 'interventions' | 'metrics'>, arms: readonly Arm[], common: readonly Intervention[] = [],
): PairsJob => ({
  kind: 'pairs', runs, seed, gravity, difficulty, common, arms, chunk: Math.max(1, Math.min(CHUNK, Math.round(CAMPAIGNS / (arms.length + 1)))),
});

/** How pairs are played and merged. */
export const pairsWork: Work<PairsJob, PairsPart> = {
  empty: (scenario, { arms }) => ({
    runs: 0,
    arms: arms.map(({ metrics }) => emptyArm(scenario, metrics)),
  }),
  play: (scenario, job, { first, last }, part) => {
    const worlds = job.arms.map((arm) => scenarioOf(scenario, arm));
    const parsed = job.arms.map(({ metrics }) => parsedMetrics(scenario, metrics));
    const play = worldsPlayer(scenario, job, worlds);
    const read = job.unscored ? plainOutcomes : flatOutcomes;
    for (let run = first; run < last; run += 1) {
      const [baseline, ...changed] = play(run);
      const before = read(scenario, baseline.world);
      part.runs += 1;
      changed.forEach((ended, index) => {
        const into = part.arms[index]!;
        pairOutcomes(into, scenario, before, read(worlds[index]!, ended.world));
        pairMetrics(into, parsed[index]!, [baseline, ended]);
      });
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    next.arms.forEach((arm, index) => mergeArm(part.arms[index]!, arm));
  },
};

/** Plays a run's baseline and arms. Arms in the same world share their past with it; one with constants of its own has another from the beginning. */
function worldsPlayer(scenario: Scenario, job: PairsJob, worlds: readonly Scenario[]): (run: number) => readonly [Ended, ...Ended[]] {
  const shared = armsPlayer(scenario, job);
  const own = worlds.map((world) => (world === scenario ? null : player(world, job)));
  const inSame = job.arms.filter((_arm, index) => own[index] === null).map(({ interventions }) => interventions);
  return (run) => {
    const [baseline, ...same] = shared(run, job.common, inSame);
    return [baseline, ...job.arms.map(({ interventions }, index) => own[index]?.(run, interventions) ?? same.shift()!)];
  };
}

/** The scenario with an arm's constants: the same object for the same arm, so that history's own score is worked out once. */
function scenarioOf(scenario: Scenario, arm: Arm): Scenario {
  if (!arm.constants) return scenario;
  const known = TUNED.get(arm) ?? tuned(scenario, arm.constants);
  TUNED.set(arm, known);
  return known;
}

const TUNED = new WeakMap<Arm, Scenario>();

/** Pairs outcomes, which stand in the same order in both. */
function pairOutcomes({ outcomes }: ArmPart, scenario: Scenario, before: FlatOutcomes, after: FlatOutcomes): void {
  before.forEach(([id, found], index) => {
    addPair((outcomes[id] ??= emptyPairs(readingOf(scenario, id, found))), asValue(found), asValue(after[index]![1]));
  });
}

function pairMetrics({ metrics }: ArmPart, parsed: readonly Metric[], [before, after]: readonly [Ended, Ended]): void {
  parsed.forEach((metric, m) => addPair(metrics[m]!, metric.of(before), metric.of(after)));
}

/** An arm that has taken nothing yet. */
export const emptyArm = (scenario: Scenario, metrics: readonly string[]): ArmPart =>
  ({ outcomes: {}, metrics: parsedMetrics(scenario, metrics).map(({ share, never }) => emptyPairs({ share, never })) });

/** Takes what was measured of a pair of campaigns of the same scenario into an arm. */
export function addPairs(arm: ArmPart, scenario: Scenario, before: Measured, after: Measured): void {
  pairOutcomes(arm, scenario, before.outcomes, after.outcomes);
  arm.metrics.forEach((pairs, index) => addPair(pairs, before.metrics[index]!, after.metrics[index]!));
}

/** Takes all pairs of an arm into another. */
export function mergeArm(arm: ArmPart, next: ArmPart): void {
  for (const [id, pairs] of Object.entries(next.outcomes)) mergePairs((arm.outcomes[id] ??= emptyPairs(pairs.reading)), pairs);
  next.metrics.forEach((pairs, index) => mergePairs(arm.metrics[index]!, pairs));
}

/** What the only arm of a comparison says. */
export function comparedOf(scenario: Scenario, { seed, gravity, arms }: PairsJob, part: PairsPart, level: Level = 95): Compared {
  const { outcomes, metrics } = part.arms[0]!;
  return {
    scenario: scenario.id, seed, runs: part.runs, gravity,
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, pairs]) => [id, comparison(pairs, level)])),
    metrics: Object.fromEntries(arms[0]!.metrics.map((text, index) => [text, comparison(metrics[index]!, level)])),
  };
}
