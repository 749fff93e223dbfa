/**
 * Inevitability: history is played up to a moment, then let go with new luck, again and again. The share of futures that
 * end in a thing, from each moment on, says when it had become hard to avoid; for the model, not for the world.
 */
import { freeActor } from '../agents/free-actor.ts';
import type { Difficulty } from '../agents/choose.ts';
import { answerFree, playOn } from '../agents/play-on.ts';
import { advance, newCampaign, outcome, quarterName } from '../engine/index.ts';
import type { Decide, Intervention, Reply, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { HISTORY_SEED } from './baseline.ts';
import { withLuck } from './futures.ts';
import { wilson } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { round, rounded } from './statistics.ts';
import type { Work } from './work.ts';

export interface InevitabilityJob {
  readonly kind: 'inevitability';
  /** Futures from each moment. */
  readonly runs: number;
  readonly chunk: number;
  readonly seed: string;
  readonly gravity: number;
  readonly difficulty: Difficulty;
  /** What is changed in the path that leads to the moments, and after them. */
  readonly interventions: readonly Intervention[];
  /** Quarters from moment to moment. */
  readonly every: number;
}

/** Hits by moment and ending, in one flat list. */
export interface InevitabilityPart { runs: number; readonly hits: number[] }

/** The endings that are counted, by the outcome that tells of each. */
export const ENDINGS = ['splitYear', 'rapprochementYear', 'sinoSovietBorderWar', 'normalisationBy1979', 'nuclearWar'] as const;
export type EndingId = (typeof ENDINGS)[number];

export interface FromMoment {
  readonly date: string;
  readonly n: number;
  readonly endings: Readonly<Record<EndingId, { readonly share: number; readonly interval: Interval }>>;
}

export interface Asked extends Omit<InevitabilityJob, 'kind' | 'chunk' | 'difficulty'> {}

/** The job of letting history go at every so many quarters. */
export const inevitabilityJob = (asked: Asked): InevitabilityJob => ({ ...asked, kind: 'inevitability', chunk: 1, difficulty: 'easy' });

/** The quarters at whose beginning history is let go. */
export const momentsOf = ({ from, to }: Pick<Scenario, 'from' | 'to'>, every: number): number[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);

/** How futures from every moment are played and merged. */
export const inevitabilityWork: Work<InevitabilityJob, InevitabilityPart> = {
  empty: (scenario, { every }) => ({ runs: 0, hits: momentsOf(scenario, every).flatMap(() => ENDINGS.map(() => 0)) }),
  play: (scenario, job, { first, last }, part) => {
    const moments = pathOf(scenario, job);
    const decide = freeActor({ difficulty: job.difficulty });
    for (let run = first; run < last; run += 1) {
      part.runs += 1;
      moments.forEach((moment, index) => {
        const ended = futureOf(scenario, moment, { decide, luck: `${job.seed}/${run}`, gravity: job.gravity });
        const { values } = outcome(scenario, ended, null);
        ENDINGS.forEach((id, at) => { if (cameAbout(values[id] ?? null)) part.hits[index * ENDINGS.length + at]! += 1; });
      });
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    next.hits.forEach((hits, index) => { part.hits[index]! += hits; });
  },
};

/** Whether an outcome says that a thing came about: it is true, or has a year. */
export const cameAbout = (value: unknown): boolean => value !== null && value !== false;

interface LetGo { readonly decide: Decide; readonly luck: string; readonly gravity: number }

function futureOf(scenario: Scenario, moment: World, { decide, luck, gravity }: LetGo): World {
  const future = { ...withLuck(moment, luck), gravity };
  const { refused } = playOn(scenario, future, decide, answerFree(scenario, future, decide, future.waiting!));
  if (refused) throw new Error(`a free actor was refused: ${refused.code}`);
  return future;
}

const PATHS = new WeakMap<InevitabilityJob, readonly World[]>();

/** History's states at the moments, each waiting at its quarter's first stop; played once by whoever does the job. */
function pathOf(scenario: Scenario, job: InevitabilityJob): readonly World[] {
  const known = PATHS.get(job) ?? playHistory(scenario, job);
  PATHS.set(job, known);
  return known;
}

function playHistory(scenario: Scenario, { interventions, every }: InevitabilityJob): World[] {
  const world = newCampaign(scenario, { seed: HISTORY_SEED, gravity: 100, humans: [], interventions, keepLedger: false });
  const decide = freeActor({ difficulty: 'normal' });
  const left = momentsOf(scenario, every);
  const moments: World[] = [];
  for (let reply: Reply | null = null; ;) {
    const done = advance(scenario, world, reply);
    if (done.refused) throw new Error(`history was refused: ${done.refused.code}`);
    if (done.stop === null) return moments;
    while (left.length > 0 && world.quarter >= left[0]!) {
      left.shift();
      moments.push(structuredClone(world));
    }
    reply = answerFree(scenario, world, decide, done.stop);
  }
}

/** From each moment, the share of futures that end so, with its 95 % interval (Wilson). */
export const inevitabilityOf = (scenario: Scenario, { every }: InevitabilityJob, { runs, hits }: InevitabilityPart): FromMoment[] => (runs === 0 ? [] : momentsOf(scenario, every).map((quarter, index) => ({
  date: quarterName(quarter), n: runs,
  endings: Object.fromEntries(ENDINGS.map((id, at) => {
    const own = hits[index * ENDINGS.length + at]!;
    return [id, { share: round(own / runs), interval: rounded(wilson(own, runs)) }];
  })) as FromMoment['endings'],
})));
