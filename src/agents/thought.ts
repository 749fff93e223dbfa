/**
 * What a free actor weighs where it decides: how likely each choice is, the reasons for it, and the minimal flip, the
 * smallest change of one number that it sees by which another choice would have been the likeliest. Worked out when it is
 * asked for; by the same functions that decide.
 */
import { HIGHEST, kindOf, LOWEST, QUANTITY_NAMES } from '../engine/quantities.ts';
import type { Reason, Stop, View } from '../engine/types.ts';
import { answerChances, answerReasons } from './answer.ts';
import { withHistory } from './choose.ts';
import type { Mind } from './choose.ts';
import { optionOdds } from './decision.ts';
import type { Crossroads } from './lookahead.ts';
import { moveOdds } from './rung.ts';
import { strongest } from './utility.ts';

/** Choices that stand open, how likely each is (sum 10000), and the three strongest reasons for each. */
export interface Thought {
  readonly ids: readonly string[];
  readonly odds: readonly number[];
  readonly reasons: (id: string) => readonly Reason[];
}

/** With this quantity at this value (hundredths) or beyond it, `up` or down, that choice would have been the likeliest. */
export interface Flip { readonly q: number; readonly value: number; readonly up: boolean; readonly choice: string }

/** What a mind weighs at an event, before an answer or on the ladder; null where nothing of the kind is weighed. */
export function thoughtAt({ scenario, view, stop }: Crossroads, mind: Mind): Thought | null {
  const { gravity } = view.seen;
  switch (stop.kind) {
    case 'decision': {
      const { ids, odds, sums, historical } = optionOdds({ scenario, view, stop, mind, gravity });
      return { ids, odds, reasons: (id) => withHistory(strongest(sums[ids.indexOf(id)]!), ids.indexOf(id) === historical ? gravity : 0) };
    }
    case 'answer': {
      const { odds, sum } = answerChances(scenario, view, stop, true);
      return { ids: stop.legal, odds, reasons: (id) => answerReasons(sum, stop.legal.find((answer) => answer === id)!) };
    }
    case 'rung': {
      const { odds, sums, historical } = moveOdds({ scenario, view, stop }, mind);
      const ids: readonly string[] = stop.legal.map(({ move }) => move);
      return { ids, odds, reasons: (id) => withHistory(strongest(sums[ids.indexOf(id)]!), ids.indexOf(id) === historical ? gravity : 0) };
    }
    default: return null;
  }
}

/** The likeliest choice, the first of equals; of answers, whether it is accepted (`yes`) or not (`no`). */
export function likeliest({ ids, odds }: Thought, { kind }: Pick<Stop, 'kind'>): string {
  if (kind === 'answer') return odds[ids.indexOf('yes')]! >= 5000 ? 'yes' : 'no';
  let best = 0;
  for (let i = 1; i < odds.length; i += 1) if (odds[i]! > odds[best]!) best = i;
  return ids[best]!;
}

/** Kinds of quantity that are told of in points. */
const TOLD: ReadonlySet<string> = new Set(['trust', 'tension', 'heat', 'support', 'prestige', 'strength', 'economy', 'alignment']);
const WATCHED: readonly number[] = QUANTITY_NAMES.flatMap((_, q) => (TOLD.has(kindOf(q)) ? [q] : []));

/**
 * The minimal flip: the nearest whole value of one quantity in the actor's view at which another choice is the likeliest,
 * while one point less changes nothing. What a mind saw ahead stays as it was. Null where no one number turns it.
 */
export function flipAt(at: Crossroads, mind: Mind): Flip | null {
  const held = holding(at, mind);
  const thought = thoughtAt(at, held);
  if (!thought || thought.ids.length < 2) return null;
  const search: Search = { at, mind: held, now: likeliest(thought, at.stop) };
  let best: (Flip & { readonly far: number }) | null = null;
  for (const q of WATCHED) {
    for (const up of [true, false]) {
      const found = nearest(search, { q, up }, best?.far ?? Infinity);
      if (found !== null) best = found;
    }
  }
  return best && { q: best.q, value: best.value, up: best.up, choice: best.choice };
}

/** The same mind with what it sees ahead from here fixed, so that one number can be moved and no more. */
function holding(at: Crossroads, mind: Mind): Mind {
  const { ahead } = mind;
  if (!ahead) return mind;
  let points: readonly number[] | null = null;
  return { ...mind, ahead: { ...ahead, look: (_, replies) => (points ??= ahead.look(at, replies)) } };
}

interface Search { readonly at: Crossroads; readonly mind: Mind; readonly now: string }
interface Way { readonly q: number; readonly up: boolean }

/** The first whole point on the way at which the choice turns, if it is nearer than `most`: by doubling steps, then by halving them. */
function nearest(search: Search, way: Way, most: number): (Flip & { readonly far: number }) | null {
  let low = 0;
  let high = 1;
  let choice = turned(search, way, high, most);
  while (choice === search.now) {
    low = high;
    high *= 2;
    choice = turned(search, way, high, most);
  }
  if (choice === null) return closest(search, way, { low, high, most });
  return between(search, way, low, high);
}

/** Where the next doubling leaves the range (or is too far), the last place within it may still turn the choice. */
function closest(search: Search, way: Way, { low, high, most }: { low: number; high: number; most: number }): ReturnType<typeof nearest> {
  let last = high - 1;
  while (last > low && placeOf(search, way, last, most) === null) last -= 1;
  return last > low && turned(search, way, last, most) !== search.now ? between(search, way, low, last) : null;
}

/** The least step above `low` that turns the choice, where `high` does. */
function between(search: Search, way: Way, low: number, high: number): ReturnType<typeof nearest> {
  let [under, over] = [low, high];
  while (over - under > 1) {
    const middle = (under + over) >> 1;
    if (turned(search, way, middle, Infinity) === search.now) under = middle;
    else over = middle;
  }
  const { value, far } = placeOf(search, way, over, Infinity)!;
  return { ...way, value, far, choice: turned(search, way, over, Infinity)! };
}

/** The whole point so many steps on the way, and how far that is; null beyond the range, or no nearer than `most`. */
function placeOf({ at }: Search, { q, up }: Way, steps: number, most: number): { readonly value: number; readonly far: number } | null {
  const now = at.view.seen.q[q]!;
  const value = (up ? Math.floor(now / 100) + steps : Math.ceil(now / 100) - steps) * 100;
  const far = Math.abs(value - now);
  return value > HIGHEST[q]! || value < LOWEST[q]! || far >= most ? null : { value, far };
}

/** The likeliest choice so many steps on the way. */
function turned(search: Search, way: Way, steps: number, most: number): string | null {
  const place = placeOf(search, way, steps, most);
  if (!place) return null;
  const { at, mind } = search;
  return likeliest(thoughtAt({ ...at, view: withNumber(at.view, way.q, place.value) }, mind)!, at.stop);
}

/** A view in which one quantity has another value. */
export function withNumber(view: View, q: number, value: number): View {
  const numbers = view.seen.q.slice();
  numbers[q] = value;
  return { capital: view.capital, seen: { ...view.seen, q: numbers }, spread: view.spread, whole: undefined };
}
