/**
 * Which acts promise most. What an act promises hangs on where quantities stand only near the ends of their ranges; all else
 * is worked out once for a worth, with the acts in its order, so that only the first few of them need be looked at.
 */
import { atMost, lookAt, lookFreely } from './quick.ts';
import type { Deskful, Edge } from './quick.ts';
import { POINT } from './weighing.ts';
import type { Worth } from './worth.ts';

/** How many acts get a full preview, and what leanings and doctrine may add to the quick look at most. */
export const PREVIEWED = 10;
const MARGIN = 40;

/** What each act of a desk promises while no range cuts it, and what its effects may be worth at most; the acts in the order of their promises, the best first. */
export interface Promises {
  readonly order: Int32Array;
  readonly promise: Float64Array;
  readonly most: Float64Array;
  /** Edges of the quantities that are worth anything. */
  readonly edges: readonly Edge[];
}

/** The acts that promise most among those that stand open, the best first: their places at the desk, what they promise, what their effects may be worth at most. */
interface Best { count: number; readonly places: Int32Array; readonly promises: Float64Array; readonly most: Float64Array }

/** Empty of meaning between two desks. */
const BEST: Best = { count: 0, places: new Int32Array(PREVIEWED), promises: new Float64Array(PREVIEWED), most: new Float64Array(PREVIEWED) };

/** Acts that a range may cut: they are marked with the number of this look. */
const CUT: { look: number; count: number; readonly acts: number[] } = { look: 0, count: 0, acts: [] };

/** Finds the acts that promise most; `opens` says at which place an act stands open, −1 where it does not. */
export function promising(desk: Deskful, worth: Worth, now: readonly number[], opens: (act: number) => number): Best {
  const promises = worth.promised.promises ??= promisesOf(desk, worth.of);
  const { order, promise, most } = promises;
  mark(promises, desk.marks, now);
  BEST.count = 0;
  for (let i = 0; i < order.length && BEST.count < PREVIEWED && promise[order[i]!]! > 0; i += 1) {
    const act = order[i]!;
    if (desk.marks[act] !== CUT.look) consider(act, promise[act]!, most[act]!, opens);
  }
  for (let i = 0; i < CUT.count; i += 1) {
    const act = CUT.acts[i]!;
    consider(act, promiseOf(lookAt(desk, act, { of: worth.of, now }), desk.cost[act]!), most[act]!, opens);
  }
  return BEST;
}

/** Notes what an act promises if it stands open and is among the best so far. */
function consider(act: number, promise: number, bound: number, opens: (act: number) => number): void {
  if (promise <= 0 || (BEST.count === PREVIEWED && promise < BEST.promises[PREVIEWED - 1]!)) return;
  const place = opens(act);
  if (place >= 0) note(place, promise, bound);
}

/** Marks the acts that a range may cut where the quantities stand now. */
function mark({ edges }: Promises, marks: Uint32Array, now: readonly number[]): void {
  CUT.look += 1;
  CUT.count = 0;
  for (let i = 0; i < edges.length; i += 1) {
    const { q, sign, at, acts } = edges[i]!;
    if (sign * (now[q]! - at) > 0) markAll(acts, marks);
  }
}

function markAll(acts: readonly number[], marks: Uint32Array): void {
  for (let i = 0; i < acts.length; i += 1) {
    const act = acts[i]!;
    if (marks[act] === CUT.look) continue;
    marks[act] = CUT.look;
    CUT.acts[CUT.count++] = act;
  }
}

const promiseOf = (worth: number, cost: number): number => worth - POINT * cost + MARGIN;

/** Puts a promise in its place among the best so far: behind what promises more, and behind its equals that come before it at the desk. */
function note(place: number, promise: number, bound: number): void {
  const { count, places, promises, most } = BEST;
  let at = count;
  while (at > 0 && (promises[at - 1]! < promise || (promises[at - 1] === promise && places[at - 1]! > place))) at -= 1;
  if (at === PREVIEWED) return;
  const last = Math.min(count, PREVIEWED - 1);
  for (let i = last; i > at; i -= 1) {
    places[i] = places[i - 1]!;
    promises[i] = promises[i - 1]!;
    most[i] = most[i - 1]!;
  }
  places[at] = place;
  promises[at] = promise;
  most[at] = bound;
  BEST.count = last + 1;
}

/** What the acts of a desk promise by what each point of each quantity is worth. */
export function promisesOf(desk: Deskful, of: readonly number[]): Promises {
  const acts = desk.cost.length;
  const promise = new Float64Array(acts);
  const most = new Float64Array(acts);
  for (let act = 0; act < acts; act += 1) {
    const { worth, gains } = lookFreely(desk, act, of);
    promise[act] = promiseOf(worth, desk.cost[act]!);
    most[act] = atMost(gains, desk.known[desk.place[act]!]!, of);
  }
  sort(desk.order, promise);
  return { order: desk.order.slice(), promise, most, edges: desk.edges.filter(({ q }) => of[q] !== 0) };
}

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
