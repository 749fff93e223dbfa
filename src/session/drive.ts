/**
 * The only door between the rules and immer: each call of `advance` is wrapped in one `produce`, so every step
 * leaves a frozen state that shares what did not change. Free actors decide on the frozen state between.
 */
import { freeze, produce } from 'immer';
import { advance, viewFor } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Advanced, Capital, Decide, Entry, Happening, Refusal, Reply, Setup, Stop, World } from '../engine/types.ts';

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
export const frozen = (world: World): World => freeze(world, true);

/**
 * One call of `advance` on a frozen world. Refused: the world is the one given. The ledger only grows and no rule
 * reads it, so the rules are given an empty one: immer would look through all its entries each time.
 */
export function advanceOnce({ scenario }: Driver, world: World, reply: Reply | null): Run {
  let done: Advanced | null = null;
  const bare = freeze({ ...world, ledger: EMPTY });
  const next = produce(bare, (draft) => {
    const result = advance(scenario, draft as World, reply);
    done = result.refused ? result : { ...result, happenings: plain(result.happenings), stop: null };
  });
  return finish(world, next, done!);
}

/** Frozen once for all: deep, so that immer does not look into it. */
const EMPTY: Entry[] = freeze([], true);

function finish(world: World, next: World, done: Advanced): Run {
  if (done.refused) return { world, stop: world.waiting, happenings: [], refused: done.refused };
  const ledger = next.ledger.length === 0 ? world.ledger : freeze(world.ledger.concat(next.ledger));
  return { world: freeze({ ...next, ledger }), stop: next.waiting, happenings: done.happenings, refused: null };
}

/** Happenings may point into the draft (an order, a ladder's sides): they are copied before it is closed. */
const plain = (happenings: readonly Happening[]): Happening[] => JSON.parse(JSON.stringify(happenings)) as Happening[];

/** Advances with a reply, then lets the free actors answer until a human must, or the campaign is over. */
export function driveOn(driver: Driver, world: World, reply: Reply | null): Run {
  const first = advanceOnce(driver, world, reply);
  return first.refused ? first : settleFree(driver, first);
}

/** Whether a stop is a human's to answer: any of his own, or in an express campaign the decisions that it is cut to. */
function isAsked({ scenario, setup }: Driver, world: World, stop: Stop): boolean {
  const capital = stop.capital as Capital;
  if (!world.humans.includes(capital)) return false;
  if (!setup.express || scenario.express === null) return true;
  if (stop.kind !== 'decision') return false;
  const part = scenario.events.find(({ id }) => id === stop.event)?.parts[stop.part];
  return part !== undefined && scenario.express[capital].includes(part.index);
}

/** Lets the free actors answer from where a run stands until a human must decide. */
export function settleFree(driver: Driver, run: Run): Run {
  const happenings = [...run.happenings];
  let { world, stop } = run;
  while (stop !== null && !isAsked(driver, world, stop)) {
    const next = answerOnce(driver, world, stop);
    happenings.push(...next.happenings);
    ({ world, stop } = next);
  }
  return { world, stop, happenings, refused: null };
}

/** Lets the way of deciding answer one stop, whosever it is. A refused reply of its own is a bug. */
export function answerOnce(driver: Driver, world: World, stop: Stop): Run {
  const seat = CAPITALS.find((capital) => capital === stop.capital) ?? 'US';
  const reply = driver.decide(driver.scenario, viewFor(driver.scenario, world, seat), stop);
  const run = advanceOnce(driver, world, reply);
  if (run.refused) throw new Error(`Free actor refused at ${stop.kind} of ${stop.capital}: ${JSON.stringify(run.refused)}`);
  return run;
}
