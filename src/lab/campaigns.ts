/** One campaign of three free actors, played to its end, and what it gives. */
import { freeActor } from '../agents/free-actor.ts';
import type { Difficulty } from '../agents/choose.ts';
import { answerFree, refusedActor } from '../agents/play-on.ts';
import { goOn, newCampaign, outcome, quarterName } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import type { Decide, Happening, Intervention, Play, Quarter, Reply, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historyBaseline } from './baseline.ts';
import type { Ended } from './metrics.ts';
import type { Reading } from './pairs.ts';

/** How the campaigns of an ensemble are played; gravity 0 … 100, which begins at `since` where history goes by until then. */
export interface Sample { readonly seed: string; readonly gravity: number; readonly difficulty: Difficulty; readonly since?: Quarter }

/** Seed of one run of an ensemble: the same run has the same luck whatever is changed in it. */
export const runSeed = (seed: string, run: number): string => `${seed}/${run}`;

const actors: Partial<Record<Difficulty, Decide>> = {};

/** The actor of a level: always the same one, so that the engine's compiler knows whom it calls. */
const actorOf = (difficulty: Difficulty): Decide => (actors[difficulty] ??= freeActor({ difficulty }));

/** A way to play campaigns of a sample: run number and interventions in, the end out. */
export type Player = (run: number, interventions: readonly Intervention[]) => Ended;

/** The player of a sample's campaigns, one by one. */
export function player(scenario: Scenario, sample: Sample): Player {
  const play = playing(scenario, sample);
  return (run, interventions) => play.toEnd(play.begin(run, interventions));
}

/** A campaign under way. */
export interface Going { readonly world: World; readonly happenings: Happening[]; readonly tape: Tape | null }

/** Replies of a campaign so far, kept so that it can be played once more without anybody thinking; and how many are given. */
export interface Tape { readonly replies: Reply[]; given: number }

/** How the campaigns of a sample are played, step by step. */
export interface Playing {
  /** A tape is played from its beginning and goes on being filled at its end. */
  readonly begin: (run: number, interventions: readonly Intervention[], tape?: Tape | null) => Going;
  /** Plays to the first stop in a quarter, or to the end. */
  readonly goTo: (going: Going, quarter: Quarter) => void;
  readonly toEnd: (going: Going) => Ended;
}

/** The player of a sample's campaigns, step by step. */
export function playing(scenario: Scenario, { seed, gravity, difficulty, since = 0 }: Sample): Playing {
  const decide = actorOf(difficulty);
  const late = since > scenario.from;
  const goTo: Playing['goTo'] = ({ world, happenings, tape }, quarter) => {
    const play: Play = { scenario, world, out: happenings, brief: 'untold' };
    while (world.over === null && (world.waiting === null || world.quarter < quarter)) {
      const stop = world.waiting;
      const refused = goOn(play, stop && (replyOn(tape) ?? recorded(tape, answerFree(scenario, world, decide, stop))));
      if (refused) throw refusedActor(stop!, refused);
    }
  };
  return {
    goTo,
    begin: (run, interventions, tape = null) => {
      const world = newCampaign(scenario, { seed: runSeed(seed, run), gravity: late ? 100 : gravity, humans: [], interventions, keepLedger: false });
      const going: Going = { world, happenings: [], tape };
      if (late) goTo(going, since);
      Object.assign(world, { gravity });
      return going;
    },
    toEnd: (going) => {
      goTo(going, Infinity);
      return going;
    },
  };
}

/** The next reply of a tape, where there is one. */
function replyOn(tape: Tape | null): Reply | null {
  if (tape === null || tape.given === tape.replies.length) return null;
  tape.given += 1;
  return tape.replies[tape.given - 1]!;
}

function recorded(tape: Tape | null, reply: Reply): Reply {
  if (tape !== null) tape.given = tape.replies.push(reply);
  return reply;
}

/** What happened, without scores: these need history's own score, which has to be played first. */
export const plainOutcomes = (scenario: Scenario, world: World): [string, OutcomeValue][] =>
  Object.entries(outcome(scenario, world, null).values).filter(([id]) => !id.startsWith('score.'));

/** Outcomes by their ids, in one order for a scenario. */
export type FlatOutcomes = readonly (readonly [string, OutcomeValue])[];

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

/** How an outcome is read: yes or no is a share; a year that never came counts as the one after the campaign's last. */
export const readingOf = (scenario: Scenario, id: string, value: OutcomeValue): Reading => ({
  share: typeof value === 'boolean',
  never: id.endsWith('Year') ? Number(quarterName(scenario.to).slice(0, 4)) + 1 : null,
});

/** An outcome as it is summed up: yes is 1, no is 0. */
export const asValue = (value: OutcomeValue): number | string | null => (typeof value === 'boolean' ? Number(value) : value);
