/**
 * Looking ahead: what each reply to a stop leads to, by playing on from it some quarters in a fixed number of imagined
 * worlds, all three seats by easy actors. The budget is one of steps, never of time, so it is the same on every machine.
 */
import { advance } from '../engine/index.ts';
import type { Capital, Decide, Reply, Stop, View } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { imagine } from './imagine.ts';
import { answerFree } from './play-on.ts';
import { prospectOf } from './prospect.ts';

/** A first look at each reply in so many worlds, a second at the two best in so many more; and how many quarters are played. */
export interface Budget { readonly first: number; readonly second: number; readonly quarters: number }

/** What is asked of a look ahead: `view` as it was handed to the actor. */
export interface Crossroads { readonly scenario: Scenario; readonly view: View; readonly stop: Stop }

/** Points of score that each reply seems worth, against the mean of all; nought for one that was not open after all. */
export type Lookahead = (at: Crossroads, replies: readonly Reply[]) => readonly number[];

/** How many replies are looked at a second time. */
const FINALISTS = 2;

/** A way of looking ahead in which everybody plays on as `decide` does. Replies are compared in the same worlds. */
export const lookahead = (decide: Decide, { first, second, quarters }: Budget): Lookahead => ({ scenario, view, stop }, replies) => {
  const at: Crossroads = { scenario, view: view.whole?.() ?? view, stop };
  const values: (number | null)[][] = replies.map(() => []);
  const play = (reply: number, until: number): void => {
    for (let sample = values[reply]!.length; sample < until; sample += 1) {
      values[reply]!.push(futureOf(at, { reply: replies[reply]!, sample, decide, quarters }));
    }
  };
  replies.forEach((_, reply) => play(reply, first));
  const sums = values.map((found) => found.reduce<number>((sum, value) => sum + (value ?? -1000), 0));
  const order = replies.map((_, reply) => reply).sort((a, b) => sums[b]! - sums[a]! || a - b);
  order.slice(0, FINALISTS).forEach((reply) => play(reply, first + second));
  return centred(values.map((found) => lead(found, values[order[0]!]!)));
};

/** By how much one reply does better than another in the worlds in which both were played; null where they were in none. */
function lead(own: readonly (number | null)[], other: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  own.forEach((value, sample) => {
    const against = other[sample];
    if (value === null || against === null || against === undefined) return;
    sum += value - against;
    count += 1;
  });
  return count === 0 ? null : sum / count;
}

function centred(leads: readonly (number | null)[]): number[] {
  const found = leads.filter((each) => each !== null);
  const middle = found.length === 0 ? 0 : found.reduce((sum, each) => sum + each, 0) / found.length;
  return leads.map((each) => (each === null ? 0 : each - middle));
}

interface Future { readonly reply: Reply; readonly sample: number; readonly decide: Decide; readonly quarters: number }

/** What one imagined future is worth; null where the reply is not open in that world. */
function futureOf({ scenario, view, stop }: Crossroads, { reply, sample, decide, quarters }: Future): number | null {
  const world = imagine(scenario, view, stop, sample);
  const first = world.rows.length;
  const end = world.quarter + quarters;
  let done = advance(scenario, world, reply, 'untold');
  if (done.refused) return null;
  while (done.stop !== null && world.quarter < end) {
    done = advance(scenario, world, answerFree(scenario, world, decide, done.stop), 'untold');
    if (done.refused) throw new Error(`An imagined reply was refused: ${JSON.stringify(done.refused)}`);
  }
  return prospectOf(scenario, world, view.capital as Capital, first);
}
