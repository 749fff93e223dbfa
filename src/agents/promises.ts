/**
 * Which acts promise most. What an act promises hangs on where quantities stand only near the ends of their ranges; all else
 * is worked out once for a worth, with the acts in its order, so that only the first few of them need be looked at.
 */
import { atMost, gainsOf, lookAt, lookFreely } from './quick.ts';
import type { Deskful } from './quick.ts';
import { POINT } from './weighing.ts';
import type { Worth } from './worth.ts';

/** How many acts get a full preview, and what leanings and doctrine may add to the quick look at most. */
export const PREVIEWED = 10;
const MARGIN = 40;

/** The acts of a desk in the order of what they promise while no range cuts them, the best first, and these promises; what the effects of each act may be worth at most (0: nobody has asked). */
export interface Promises {
  readonly order: Uint16Array;
  readonly promise: Float64Array;
  readonly most: Float64Array;
}

/** The acts that promise most among those that stand open, the best first: their numbers and places at the desk, what they promise, what their effects may be worth at most. */
interface Best { count: number; readonly acts: Int32Array; readonly places: Int32Array; readonly promises: Float64Array; readonly most: Float64Array }

/** Empty of meaning between two desks. */
const BEST: Best = { count: 0, acts: new Int32Array(PREVIEWED), places: new Int32Array(PREVIEWED), promises: new Float64Array(PREVIEWED), most: new Float64Array(PREVIEWED) };

/** Acts that a range may cut: they are marked. */
const CUT: { count: number; readonly acts: number[] } = { count: 0, acts: [] };

/** Finds the acts that promise most; `opens` says at which place an act stands open, −1 where it does not. */
export function promising(desk: Deskful, worth: Worth, now: readonly number[], opens: (act: number) => number): Best {
  const { order, promise, most } = worth.promised.promises ??= promisesOf(desk, worth.of);
  mark(desk, worth.of, now);
  BEST.count = 0;
  for (let i = 0; i < order.length && BEST.count < PREVIEWED && promise[i]! > 0; i += 1) {
    const act = order[i]!;
    if (desk.marks[act] === 0) consider(act, promise[i]!, opens);
  }
  for (let i = 0; i < CUT.count; i += 1) {
    const act = CUT.acts[i]!;
    consider(act, promiseOf(lookAt(desk, act, { of: worth.of, now }), desk.cost[act]!), opens);
  }
  for (let i = 0; i < BEST.count; i += 1) BEST.most[i] = most[BEST.acts[i]!] ||= mostOf(desk, BEST.acts[i]!, worth.of);
  return BEST;
}

/** Notes what an act promises if it stands open and is among the best so far. */
function consider(act: number, promise: number, opens: (act: number) => number): void {
  if (promise <= 0 || (BEST.count === PREVIEWED && promise < BEST.promises[PREVIEWED - 1]!)) return;
  const place = opens(act);
  if (place >= 0) note(act, place, promise);
}

/** Marks the acts that a range may cut where the quantities stand now. */
function mark({ edges, ends, marks }: Deskful, of: readonly number[], now: readonly number[]): void {
  CUT.count = 0;
  marks.fill(0);
  for (let i = 0; i < ends.length; i += 3) {
    const q = ends[i]!;
    const here = now[q]!;
    if (here < ends[i + 1]! && of[q] !== 0) markAll(edges[i / 3]!.downs, marks);
    if (here > ends[i + 2]! && of[q] !== 0) markAll(edges[i / 3]!.ups, marks);
  }
}

function markAll(acts: readonly number[], marks: Uint8Array): void {
  for (let i = 0; i < acts.length; i += 1) {
    const act = acts[i]!;
    if (marks[act] !== 0) continue;
    marks[act] = 1;
    CUT.acts[CUT.count++] = act;
  }
}

const promiseOf = (worth: number, cost: number): number => worth - POINT * cost + MARGIN;

/** Puts a promise in its place among the best so far: behind what promises more, and behind its equals that come before it at the desk. */
function note(act: number, place: number, promise: number): void {
  const { count, acts, places, promises } = BEST;
  let at = count;
  while (at > 0 && (promises[at - 1]! < promise || (promises[at - 1] === promise && places[at - 1]! > place))) at -= 1;
  if (at === PREVIEWED) return;
  const last = Math.min(count, PREVIEWED - 1);
  for (let i = last; i > at; i -= 1) {
    places[i] = places[i - 1]!;
    promises[i] = promises[i - 1]!;
    acts[i] = acts[i - 1]!;
  }
  places[at] = place;
  promises[at] = promise;
  acts[at] = act;
  BEST.count = last + 1;
}

/** What the acts of a desk promise by what each point of each quantity is worth. */
function promisesOf(desk: Deskful, of: readonly number[]): Promises {
  const acts = desk.cost.length;
  const promise = new Float64Array(acts);
  for (let act = 0; act < acts; act += 1) promise[act] = promiseOf(lookFreely(desk, act, of), desk.cost[act]!);
  sort(desk.order, promise);
  const order = Uint16Array.from(desk.order);
  const sorted = new Float64Array(acts);
  for (let i = 0; i < acts; i += 1) sorted[i] = promise[order[i]!]!;
  return { order, promise: sorted, most: new Float64Array(acts) };
}

const mostOf = (desk: Deskful, act: number, of: readonly number[]): number => atMost(gainsOf(desk, act, of), desk.known[desk.place[act]!]!, of);

/** Sorts acts by their promises, the best first, and equals as they stand at the desk. */
function sort(order: Int32Array, promise: Float64Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const act = order[i]!;
    const value = promise[act]!;
    let at = i;
    for (; at > 0; at -= 1) {
      const before = order[at - 1]!;
      if (promise[before]! > value || (promise[before] === value && before < act)) break;
      order[at] = before;
    }
    order[at] = act;
  }
}
