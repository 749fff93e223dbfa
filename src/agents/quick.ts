/** A quick look at acts: what each does, and what that is worth to whom, kept. It only picks what to weigh in full. */
import { actOf, deskOf, oncePer, outlineOf } from '../engine/index.ts';
import type { Outline } from '../engine/index.ts';
import { COUNT, HIGHEST, LOWEST } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Worth } from './worth.ts';

/** A legal act as an order without extras: what it does, and its tone. */
export interface Known {
  readonly legal: LegalOrder;
  readonly order: Order;
  readonly outline: Outline;
  /** The capital addressed (index), −1 a third party. */
  readonly to: number;
  readonly proposal: boolean;
  readonly friendly: boolean;
  readonly signal: number;
}

/** What there is to know of all that is ever legal at each capital's desk, by its places. */
export const knownAt = oncePer((scenario): Readonly<Record<Capital, readonly Known[]>> => (
  { US: deskKnown(scenario, 'US'), SU: deskKnown(scenario, 'SU'), CN: deskKnown(scenario, 'CN') }
));

const deskKnown = (scenario: Scenario, from: Capital): Known[] =>
  deskOf(scenario)[from].flatMap(({ legal }) => legal.map((each) => known(from, each)));

function known(from: Capital, legal: LegalOrder): Known {
  const order = orderOf(from, legal);
  const { family, signal } = actOf(order.act)!;
  return {
    legal, order, outline: outlineOf(order), to: CAPITALS.indexOf(order.to as Capital), signal,
    proposal: family === 'proposal', friendly: family === 'proposal' || family === 'withdrawal',
  };
}

const nameOf = ({ act, to, theatre, door }: LegalOrder): string => `${act}/${to}/${theatre ?? ''}/${door ?? ''}`;

const placesByName = oncePer((scenario): Readonly<Record<Capital, ReadonlyMap<string, number>>> => {
  const places = (capital: Capital): ReadonlyMap<string, number> =>
    new Map(knownAt(scenario)[capital].map(({ legal }, place) => [nameOf(legal), place]));
  return { US: places('US'), SU: places('SU'), CN: places('CN') };
});

/** Place at a capital's desk of a legal order, for lists that do not say it. */
export const placeOf = (scenario: Scenario, capital: Capital, legal: LegalOrder): number => placesByName(scenario)[capital].get(nameOf(legal))!;

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

/**
 * What the acts of a desk may be worth to its capital, in flat lists: the most by place; and from `first[place]` to
 * `first[place + 1]` the parts of it that are worth anything: quantity, change, worth of a point.
 */
export interface Stakes {
  readonly most: Float64Array;
  readonly first: Int32Array;
  readonly q: Int32Array;
  readonly by: Int32Array;
  readonly each: Float64Array;
}

const STAKES = new WeakMap<Worth['of'], Stakes>();

/** Slack for the rounding of sums, hundredths of utility. */
const SLACK = 0.01;

/** What the acts of its own desk may be worth to a capital. */
export function stakesOf(scenario: Scenario, worth: Worth): Stakes {
  const before = STAKES.get(worth.of);
  if (before !== undefined) return before;
  const stakes = workOut(knownAt(scenario)[worth.capital], worth.of);
  STAKES.set(worth.of, stakes);
  return stakes;
}

function workOut(desk: readonly Known[], of: readonly number[]): Stakes {
  const size = desk.reduce((sum, { outline }) => sum + outline.q.length, 0);
  const stakes = { most: new Float64Array(desk.length), first: new Int32Array(desk.length + 1), q: new Int32Array(size), by: new Int32Array(size), each: new Float64Array(size) };
  let next = 0;
  desk.forEach(({ outline: { q, by } }, place) => {
    stakes.most[place] = SLACK;
    for (let i = 0; i < q.length; i += 1) {
      const each = of[q[i]!]!;
      if (each === 0) continue;
      stakes.most[place]! += Math.max(0, each * by[i]!) / 100;
      [stakes.q[next], stakes.by[next], stakes.each[next]] = [q[i]!, by[i]!, each];
      next += 1;
    }
    stakes.first[place + 1] = next;
  });
  return stakes;
}

const LOW = Int32Array.from({ length: COUNT }, (_, q) => LOWEST[q]!);
const HIGH = Int32Array.from({ length: COUNT }, (_, q) => HIGHEST[q]!);

/** Worth of what an act moves, one by one within the ranges, hundredths of utility. */
export function quickWorth({ first, q, by, each }: Stakes, place: number, now: readonly number[]): number {
  const end = first[place + 1]!;
  let total = 0;
  for (let i = first[place]!; i < end; i += 1) {
    const at = q[i]!;
    const here = now[at]!;
    total += (each[i]! * (Math.min(HIGH[at]!, Math.max(LOW[at]!, here + by[i]!)) - here)) / 100;
  }
  return total;
}
