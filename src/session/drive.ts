/**
 * The only door between the rules and a session: each run from one human's stop to the next works on a copy of its
 * own, so every step leaves a frozen state, and a refused or broken one leaves the state as it was.
 */
import { advance, ownLists, viewFor } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Entry, Happening, Quarter, Refusal, Reply, Setup, Stop, World } from '../engine/types.ts';
import { freezeDeep, shareWith } from './freeze.ts';

/** What a run left: a frozen world, the stop it waits at (null at the end), what happened. */
export interface Run {
  readonly world: World;
  readonly stop: Stop | null;
  readonly happenings: readonly Happening[];
  readonly refused: Refusal | null;
}

/** What a run is driven by. */
export interface Driver { readonly scenario: Scenario; readonly decide: Decide; readonly setup: Setup }

/** Freezes a fresh world for good. */
export const frozen = (world: World): World => freezeDeep(world);

/** One call of `advance` on a frozen world. Refused: the world is the one given. */
export const advanceOnce = (driver: Driver, world: World, reply: Reply | null): Run =>
  runOn(driver, standing(world), { first: () => reply, until: () => true });

const standing = (world: World): Run => ({ world, stop: world.waiting, happenings: [], refused: null });

/** How a run begins (what is replied to the stop that the world waits at) and when it has come far enough. */
interface Course { readonly first: (world: World) => Reply | null; readonly until: (world: World, stop: Stop) => boolean }

/**
 * Runs from stop to stop on a copy of the state, free actors answering, until far enough or over. A refusal, or an
 * error, leaves the state as it was: the copy is dropped. The ledger only grows and no rule reads it, so the rules are
 * given an empty one.
 */
function runOn(driver: Driver, from: Run, { first, until }: Course): Run {
  const world = copyOf(from.world);
  const happenings = [...from.happenings];
  let done = advance(driver.scenario, world, first(world));
  if (done.refused) return { ...standing(from.world), refused: done.refused };
  for (;;) {
    happenings.push(...plain(done.happenings));
    if (done.stop === null || until(world, done.stop)) return finish(from.world, world, happenings);
    done = advance(driver.scenario, world, freeReply(driver, world, done.stop));
    if (done.refused) throw refusedActor(done.refused);
  }
}

/** A state of the rules' own to change: its lists are plain copies, and the ledger is empty. */
function copyOf(world: World): World {
  const bare: World = { ...world, ledger: [] };
  return Object.assign(bare, ownLists(bare), { waiting: world.waiting && { ...world.waiting } });
}

/** What the rules left, frozen. Old pages of the ledger are frozen already, and are not looked at again. */
function finish(before: World, { ...after }: World, happenings: readonly Happening[]): Run {
  const world = freezeDeep(shareWith(before, { ...after, ledger: joined(before.ledger, freezeDeep(after.ledger)) }));
  return { world, stop: world.waiting, happenings, refused: null };
}

/** The ledger with what was added: full pages are shared, and only that of a quarter that goes on is written anew. */
function joined(old: World['ledger'], added: World['ledger']): World['ledger'] {
  const last = old.at(-1);
  const first = added[0];
  if (!last || !first || last[0]!.quarter !== first[0]!.quarter) return added.length === 0 ? old : [...old, ...added];
  const pages = [...old, ...added.slice(1)];
  pages[old.length - 1] = Object.freeze([...last, ...first]) as Entry[];
  return pages;
}

/** Happenings may point into the state (an order, a ladder's sides), which goes on: they are copied at once. */
const plain = (happenings: readonly Happening[]): Happening[] => JSON.parse(JSON.stringify(happenings)) as Happening[];

/** Advances with a reply, then lets the free actors answer until a human must, or the campaign is over. */
export const driveOn = (driver: Driver, world: World, reply: Reply | null): Run =>
  runOn(driver, standing(world), { first: () => reply, until: (now, stop) => isAsked(driver, now, stop) });

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
  return runOn(driver, run, { first: (now) => freeReply(driver, now, stop), until: (now, next) => isAsked(driver, now, next) });
}

/** Lets the way of deciding answer one stop, whosever it is. A refused reply of its own is a bug. */
export function answerOnce(driver: Driver, world: World, stop: Stop): Run {
  const run = runOn(driver, standing(world), { first: (now) => freeReply(driver, now, stop), until: () => true });
  if (run.refused) throw refusedActor(run.refused);
  return run;
}

/** What the way of deciding replies, from what the capital that is asked can see. */
function freeReply({ scenario, decide }: Driver, world: World, stop: Stop): Reply {
  const seat = CAPITALS.find((capital) => capital === stop.capital) ?? 'US';
  return decide(scenario, viewFor(scenario, world, seat), stop);
}

const refusedActor = (refused: Refusal): Error => new Error(`A free actor was refused: ${JSON.stringify(refused)}`);
