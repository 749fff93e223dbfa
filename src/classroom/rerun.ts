/**
 * A campaign played again in place, without ledger, steps or undo: the same states as a session's, and many times as
 * fast, so that a class's hand-ins are verified while the teacher watches.
 */
import { advance, answerFree, newCampaign, quarterOf } from '../engine/index.ts';
import { luckKey } from '../engine/random.ts';
import type { Happening, Refusal, Reply, Setup, Stop, World } from '../engine/types.ts';
import { isAsked } from '../session/drive.ts';
import type { LogEntry } from '../session/types.ts';
import { markNow } from './attempt.ts';
import { cutOf, hasPrelude, interventionsOf } from './stage.ts';
import type { Group, Stage } from './stage.ts';

/** Where the decisions of a log led: the state, all that happened, and the first entry that went another way (−1 none). */
export interface Rerun {
  readonly world: World;
  readonly happenings: readonly Happening[];
  readonly odd: number;
  readonly refused: Refusal | null;
}

/** What is played again: whose campaign, its log, and the mark that each entry is said to have led to. */
export interface Recorded extends Group {
  readonly log: readonly LogEntry[];
  readonly marks: readonly string[];
  /** Whether causes are wanted too; verifying does without. */
  readonly keepLedger?: boolean;
}

interface Road { readonly stage: Stage; readonly setup: Setup; readonly world: World; readonly happenings: Happening[] }

/** Plays a log again from the beginning of its exercise, as far as it can be played and leads where it says. */
export function rerun(stage: Stage, { seed, seats, log, marks, keepLedger = false }: Recorded): Rerun {
  const road = start(stage, { seed, seats }, keepLedger);
  const end = (odd: number, refused: Refusal | null): Rerun => ({ world: road.world, happenings: road.happenings, odd, refused });
  for (const [index, entry] of log.entries()) {
    const refused = PLAY[entry.kind](road, entry as never);
    if (refused || markNow(road.world) !== marks[index]) return end(index, refused);
  }
  return end(-1, null);
}

/** The same beginning as `beginExercise` makes. */
function start(stage: Stage, { seed, seats }: Group, keepLedger: boolean): Road {
  const { scenario, exercise } = stage;
  const late = hasPrelude(scenario, exercise);
  const setup: Setup = {
    seed, gravity: late ? 100 : exercise.gravity, humans: late ? [] : [...seats], interventions: interventionsOf(scenario, exercise), keepLedger,
    ...cutOf(exercise),
  };
  const road = { stage, setup, world: newCampaign(scenario, setup), happenings: [] };
  go(road, null);
  if (late) {
    while (road.world.waiting !== null && road.world.quarter < quarterOf(exercise.from)) go(road, freeReply(road, road.world.waiting));
    Object.assign(road.world, { humans: [...seats], gravity: exercise.gravity });
  }
  settle(road);
  return road;
}

type Players = { readonly [K in LogEntry['kind']]: (road: Road, entry: Extract<LogEntry, { kind: K }>) => Refusal | null };

const PLAY: Players = {
  reply: (road, { reply }) => {
    if (road.world.waiting === null) return { code: 'session/over', params: {} };
    const refused = go(road, reply);
    if (!refused) settle(road);
    return refused;
  },
  once: (road, { reply }) => go(road, reply),
  seats: (road, { humans, gravity, luck, waits = false }) => {
    Object.assign(road.world, { humans: [...humans], gravity, ...(luck !== null && { seed: luck, key: luckKey(luck) }) });
    if (!waits && humans.length > 0) settle(road);
    return null;
  },
  watch: (road, { stops }) => {
    for (let stop = 0; stop < stops; stop += 1) {
      if (road.world.waiting === null) return { code: 'session/over', params: {} };
      go(road, freeReply(road, road.world.waiting));
    }
    return null;
  },
};

/** One step of the rules; refused, nothing has changed. */
function go({ stage, world, happenings }: Road, reply: Reply | null): Refusal | null {
  const done = advance(stage.scenario, world, reply);
  if (done.refused) return done.refused;
  for (const happening of done.happenings) happenings.push(happening);
  return null;
}

/** Lets the free actors answer until a human must decide, or the campaign is over. */
function settle(road: Road): void {
  const { stage: { scenario, decide }, setup, world } = road;
  while (world.waiting !== null && !isAsked({ scenario, decide, setup }, world, world.waiting)) go(road, freeReply(road, world.waiting));
}

const freeReply = ({ stage: { scenario, decide }, world }: Road, stop: Stop): Reply => answerFree(scenario, world, decide, stop);
