/** Futures from a moment of a recorded campaign: the same luck once with one's own choice and once with history's. */
import { freeActor } from '../agents/free-actor.ts';
import type { Difficulty } from '../agents/choose.ts';
import { playOn } from '../agents/play-on.ts';
import { luckKey } from '../engine/random.ts';
import type { Capital, Decide, Stop, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { flatOutcomes } from './campaigns.ts';
import { addPair, emptyPairs, mergePairs } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import type { Work } from './work.ts';

/** A moment: the state that waits for a decision, what the human chose, and what history chose. */
export interface Moment { readonly world: World; readonly own: string; readonly history: string }

/** What a human chose, by `event/part`: his seat plays it again wherever the same question comes up and it is open. */
export type Recorded = Readonly<Record<string, string>>;

export interface FuturesJob {
  readonly kind: 'futures';
  readonly runs: number;
  readonly chunk: number;
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly capital: Capital;
  readonly recorded: Recorded;
  readonly moments: readonly Moment[];
}

/** Pairs of scores, by moment: `baseline` is history's choice, `intervention` one's own. */
export interface FuturesPart { runs: number; readonly moments: readonly Pairs[] }

const SCORE = { share: false, never: null } as const;
/** The whole product of an event's chances, as a campaign begins: what has not happened has no memory. */
const FRESH = 1000000;

/** How futures are played and merged. */
export const futuresWork: Work<FuturesJob, FuturesPart> = {
  empty: (_scenario, { moments }) => ({ runs: 0, moments: moments.map(() => emptyPairs(SCORE)) }),
  play: (scenario, job, { first, last }, part) => {
    const decide = seated(job);
    for (let run = first; run < last; run += 1) {
      part.runs += 1;
      job.moments.forEach(({ world, own, history }, index) => {
        const score = (option: string): number => scoreOf(scenario, job, futureOf(scenario, { world, option, decide, luck: `${job.seed}/${run}` }));
        addPair(part.moments[index]!, score(history), score(own));
      });
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    next.moments.forEach((pairs, index) => mergePairs(part.moments[index]!, pairs));
  },
};

const scoreOf = (scenario: Scenario, { capital }: FuturesJob, world: World): number =>
  Number(flatOutcomes(scenario, world).find(([id]) => id === `score.${capital}`)![1]);

interface Fork { readonly world: World; readonly option: string; readonly decide: Decide; readonly luck: string }

/** The same moment with other luck from here on, and nobody at the table. */
export function withLuck(world: World, luck: string): World {
  const { rows, hazard, ...rest } = world;
  const future: World = { ...structuredClone({ ...rest, ledger: [] }), rows: [...rows], hazard: hazard.map(() => FRESH) };
  return Object.assign(future, { seed: luck, key: luckKey(luck), humans: [], keepLedger: false });
}

/** One future to its end. */
function futureOf(scenario: Scenario, { world, option, decide, luck }: Fork): World {
  const future = withLuck(world, luck);
  const { refused } = playOn(scenario, future, decide, { kind: 'decision', option });
  if (refused) throw new Error(`${option} was not open: ${refused.code}`);
  return future;
}

/** The seat by its recorded choices where they fit, else by a normal actor; the others as they were played. */
function seated({ difficulty, capital, recorded }: FuturesJob): Decide {
  const others = freeActor({ difficulty });
  const stand = freeActor({ difficulty: 'normal' });
  return (scenario, view, stop) => {
    if (stop.capital !== capital) return others(scenario, view, stop);
    const option = stop.kind === 'decision' ? recorded[questionOf(stop)] : undefined;
    const open = stop.kind === 'decision' && stop.legal.some(({ id, refusal }) => id === option && refusal === null);
    return open ? { kind: 'decision', option: option! } : stand(scenario, view, stop);
  };
}

/** The key of a question in what was recorded. */
export const questionOf = ({ event, part }: Pick<Extract<Stop, { kind: 'decision' }>, 'event' | 'part'>): string => `${event}/${part}`;
