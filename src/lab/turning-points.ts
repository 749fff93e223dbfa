/**
 * Turning points of a campaign: each decision of one's own is put back to history, one at a time, and the futures are
 * played from there with paired luck. They do not add up: each is measured with all the others as they were.
 */
import type { Difficulty } from '../agents/choose.ts';
import type { Capital, Quarter, Stop, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { questionOf } from './futures.ts';
import type { FuturesJob, FuturesPart, Moment } from './futures.ts';
import type { Interval } from './intervals.ts';
import { compareNumbers } from './pairs.ts';

/** A decision that was made: the state before it, which waits for it, and the option taken. */
export interface Decided { readonly world: World; readonly option: string }

/** A recorded campaign as plain data: whose seat, how the others think, and what was decided in it. */
export interface Campaign {
  readonly capital: Capital;
  readonly difficulty: Difficulty;
  readonly decided: readonly Decided[];
}

export interface TurningPoint {
  readonly quarter: Quarter;
  readonly event: string;
  readonly part: number;
  readonly own: string;
  readonly history: string;
  readonly n: number;
  /** Mean scores of the futures, with history's choice and with one's own. */
  readonly withHistory: number;
  readonly withOwn: number;
  /** What one's own choice gained, points of the score, with its 90 % interval. */
  readonly gained: number;
  readonly interval: Interval;
}

/** Futures of each arm; what a gap must be to be shown; how many are shown. */
const RUNS = 200;
const CHUNK = 5;
const GAP = 5;
const SHOWN = 5;

type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** The job for a campaign: every decision in which one departed from history, where history's option was open too. */
export function turningPointsJob(scenario: Scenario, campaign: Campaign, { seed = 'turning', runs = RUNS }: { readonly seed?: string; readonly runs?: number } = {}): FuturesJob {
  const { capital, difficulty, decided } = campaign;
  const own = decided.flatMap(({ world, option }) => (world.waiting?.kind === 'decision' && world.waiting.capital === capital ? [{ world, option, stop: world.waiting }] : []));
  const moments = own.flatMap(({ world, option, stop }): Moment[] => {
    const history = historicalOption(scenario, stop);
    return history === null || history === option ? [] : [{ world: { ...world, ledger: [] }, own: option, history }];
  });
  const recorded = Object.fromEntries(own.map(({ stop, option }) => [questionOf(stop), option]));
  return { kind: 'futures', runs, chunk: CHUNK, seed, difficulty, capital, recorded, moments };
}

/** History's option at a decision, null where there is none or it is not open. */
function historicalOption({ events }: Scenario, { event, part, legal }: DecisionStop): string | null {
  const asked = events.find(({ id }) => id === event)!.parts[part]!;
  const id = asked.options[asked.historical]?.id ?? null;
  return legal.some((option) => option.id === id && option.refusal === null) ? id : null;
}

/** What the futures say: at most five decisions whose 90 % interval leaves out zero and whose gap is five points or more, widest first. */
export function turningPoints(job: FuturesJob, part: FuturesPart): TurningPoint[] {
  return job.moments
    .flatMap((moment, index) => pointOf(moment, part, index))
    .filter(({ gained, interval: [low, high] }) => Math.abs(gained) >= GAP && (low > 0 || high < 0))
    .sort((a, b) => Math.abs(b.gained) - Math.abs(a.gained))
    .slice(0, SHOWN);
}

function pointOf({ world, own, history }: Moment, part: FuturesPart, index: number): TurningPoint[] {
  const { n, baseline, intervention, difference, interval } = compareNumbers(part.moments[index]!, 90);
  if (interval === null) return [];
  const { event, part: at } = world.waiting as DecisionStop;
  return [{
    quarter: world.quarter, event, part: at, own, history, n, withHistory: baseline!, withOwn: intervention!, gained: difference!, interval,
  }];
}
