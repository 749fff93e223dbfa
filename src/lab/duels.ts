/**
 * Duels: the same campaign twice, with one player and with the other in a seat, the other two seats played by normal
 * free actors without any pull of history. Whose score is higher wins; half a win each where they are equal.
 */
import type { Difficulty } from '../agents/choose.ts';
import { randomActor } from '../agents/fixed-actors.ts';
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign, outcome } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide } from '../engine/types.ts';
import { historyBaseline } from './baseline.ts';
import { runSeed } from './campaigns.ts';
import { addTo, emptyMean, mergeMean } from './statistics.ts';
import type { Mean } from './statistics.ts';
import type { Work } from './work.ts';

/** Who may sit in the seat. */
export type Contestant = Difficulty | 'random';

/** A duel as plain data. */
export interface DuelJob {
  readonly kind: 'duel';
  readonly runs: number;
  readonly chunk: number;
  readonly seed: string;
  readonly seat: Capital;
  readonly first: Contestant;
  readonly second: Contestant;
}

/** Campaigns that the first won (a tie is half of one), the scores of both, and how often the first scored above history's 100. */
export interface DuelPart {
  runs: number;
  won: number;
  aboveHistory: number;
  readonly first: Mean;
  readonly second: Mean;
}

/** No pair yet. */
export const emptyDuel = (): DuelPart => ({ runs: 0, won: 0, aboveHistory: 0, first: emptyMean(), second: emptyMean() });

/** How a duel is played and merged. */
export const duelWork: Work<DuelJob, DuelPart> = {
  empty: emptyDuel,
  play: (scenario, job, { first, last }, part) => {
    const others = freeActor({ difficulty: 'normal' });
    for (let run = first; run < last; run += 1) {
      const score = (who: Contestant): number => scoreOf(scenario, job, seated(job, who, others), runSeed(job.seed, run));
      take(part, score(job.first), score(job.second));
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    part.won += next.won;
    part.aboveHistory += next.aboveHistory;
    mergeMean(part.first, next.first);
    mergeMean(part.second, next.second);
  },
};

function take(part: DuelPart, first: number, second: number): void {
  part.runs += 1;
  if (first > second) part.won += 1;
  else if (first === second) part.won += 0.5;
  if (first > 100) part.aboveHistory += 1;
  addTo(part.first, first);
  addTo(part.second, second);
}

/** The contestant in the seat, the others beside him. */
function seated({ seat, seed }: DuelJob, who: Contestant, others: Decide): Decide {
  const player = who === 'random' ? randomActor(seed) : freeActor({ difficulty: who });
  return (scenario, view, stop) => (stop.capital === seat ? player : others)(scenario, view, stop);
}

function scoreOf(scenario: Scenario, { seat }: DuelJob, decide: Decide, seed: string): number {
  const world = newCampaign(scenario, { seed, gravity: 0, humans: [], keepLedger: false });
  playOn(scenario, world, decide, null);
  return outcome(scenario, world, historyBaseline(scenario)).score[seat];
}
