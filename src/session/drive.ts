/**
 * The only door between the rules and a session: each run from one human's stop to the next works on a copy of its
 * own, so every step leaves a frozen state, and a refused or broken one leaves the state as it was.
 */
import { advance, answerFree, ownState, seatOf, viewFor } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Happening, Quarter, Refusal, Reply, Setup, Stop, World } from '../engine/types.ts';
import { freezeDeep, shareWith } from './freeze.ts';

/** What a run left: a frozen world, the stop it waits at (null at the end), what happened. */
export interface Run {
  readonly world: World;
  readonly stop: Stop | null;
  readonly happenings: readonly Happening[];
  readonly refused: Refusal | null;
}

/** What a run is driven by. With `whole` who decides is given all that he may see, as those want who listen; else what is enough to decide by. */
export interface Driver { readonly scenario: Scenario; readonly decide: Decide; readonly setup: Setup; readonly whole?: boolean }

/** Freezes a fresh world for good. */
export const frozen = (world: World): World => freezeDeep(world);

/** One call of `advance` on a frozen world. Refused: the world is the one given. */
export const advanceOnce = (driver: Driver, world: World, reply: Reply | null): Run =>
  runOn(driver, standing(world), { first: () => reply, until: () => true, brief: false });

const standing = (world: World): Run => ({ world, stop: world.waiting, happenings: [], refused: null });

/** How a run begins (what is replied to the stop that the world waits at), when it has come far enough; `brief` where it only ends at a human's stop. */
interface Course { readonly first: (world: World) => Reply | null; readonly until: (world: World, stop: Stop) => boolean; readonly brief: boolean }

/**
 * Runs from stop to stop on a copy of the state, free actors answering, until far enough or over. A refusal, or an
 * error, leaves the state as it was: the copy is dropped.
 */
function runOn(driver: Driver, from: Run, { first, until, ...course }: Course): Run {
  const brief = course.brief && !driver.whole && 'untold';
  const world = ownState(from.world);
  const happenings = [...from.happenings];
  let done = advance(driver.scenario, world, first(world), brief);
  if (done.refused) return { ...standing(from.world), refused: done.refused };
  for (;;) {
    happenings.push(...plain(done.happenings));
    if (done.stop === null || until(world, done.stop)) return finish(from.world, world, happenings);
    done = advance(driver.scenario, world, freeReply(driver, world, done.stop), brief);
    if (done.refused) throw refusedActor(done.refused);
  }
}

/** What the rules left, frozen. */
function finish(before: World, after: World, happenings: readonly Happening[]): Run {
  const world = freezeDeep(shareWith(before, after));
  return { world, stop: world.waiting, happenings, refused: null };
}

/** Happenings may point into the state (an order, a ladder's sides), which goes on: they are copied at once. */
const plain = (happenings: readonly Happening[]): Happening[] => JSON.parse(JSON.stringify(happenings)) as Happening[];

/** Advances with a reply, then lets the free actors answer until a human must, or the campaign is over. */
export const driveOn = (driver: Driver, world: World, reply: Reply | null): Run =>
  runOn(driver, standing(world), { first: () => reply, until: (now, stop) => isAsked(driver, now, stop), brief: true });

/** Whether a stop is a human's to answer: any of his own, or in an express campaign the decisions that it is cut to and, now and then, the desk. */
export function isAsked({ scenario, setup }: Driver, world: World, stop: Stop): boolean {
  const capital = stop.capital as Capital;
  if (!world.humans.includes(capital)) return false;
  if (!setup.express || scenario.express === null) return true;
  if (stop.kind !== 'decision') return isDeskQuarter(scenario, setup, world.quarter);
  const part = scenario.events.find(({ id }) => id === stop.event)?.parts[stop.part];
  return part !== undefined && scenario.express[capital].includes(part.index);
}

/** Whether an express campaign opens its humans' desks in a quarter. */
const isDeskQuarter = ({ from }: Scenario, { desks }: Setup, quarter: Quarter): boolean => desks !== undefined && (quarter - from) % desks === 0;

/** Lets the free actors answer from where a run stands until a human must decide. */
export function settleFree(driver: Driver, run: Run): Run {
  const { world, stop } = run;
  if (stop === null || isAsked(driver, world, stop)) return run;
  return runOn(driver, run, { first: (now) => freeReply(driver, now, stop), until: (now, next) => isAsked(driver, now, next), brief: true });
}

/** Lets the way of deciding answer one stop, whosever it is. A refused reply of its own is a bug. */
export function answerOnce(driver: Driver, world: World, stop: Stop): Run {
  const run = runOn(driver, standing(world), { first: (now) => freeReply(driver, now, stop), until: () => true, brief: false });
  if (run.refused) throw refusedActor(run.refused);
  return run;
}

/** What the way of deciding replies, from what the capital that is asked can see. */
const freeReply = ({ scenario, decide, whole }: Driver, world: World, stop: Stop): Reply =>
  (whole ? decide(scenario, viewFor(scenario, world, seatOf(stop)), stop) : answerFree(scenario, world, decide, stop));

const refusedActor = (refused: Refusal): Error => new Error(`A free actor was refused: ${JSON.stringify(refused)}`);
