/** A quick look at acts: what each does, and what that is worth to whom, kept. It only picks what to weigh in full. */
import { actOf, oncePer, outlineOf } from '../engine/index.ts';
import type { Outline } from '../engine/index.ts';
import { HIGHEST, LOWEST } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order } from '../engine/types.ts';
import type { Worth } from './worth.ts';

/** A legal act as an order without extras: what it does, and its tone. */
export interface Known {
  /** Number among all that are known in a scenario. */
  readonly place: number;
  readonly legal: LegalOrder;
  readonly order: Order;
  readonly outline: Outline;
  /** The capital addressed (index), −1 a third party. */
  readonly to: number;
  readonly proposal: boolean;
  readonly friendly: boolean;
  readonly signal: number;
}

/** What is known of legal acts: it hangs on nothing but who does what to whom, so it is worked out once. */
export interface ActMemo { readonly known: WeakMap<LegalOrder, Known>; count: number }

/** What is known of the acts of a scenario. */
export const memoOf = oncePer((): ActMemo => ({ known: new WeakMap(), count: 0 }));

/** What there is to know of a legal act. */
export function knownOf(memo: ActMemo, from: Capital, legal: LegalOrder): Known {
  const known = memo.known.get(legal);
  if (known?.order.from === from) return known;
  const order = orderOf(from, legal);
  const { family, signal } = actOf(order.act)!;
  const made = {
    place: memo.count, legal, order, outline: outlineOf(order), to: CAPITALS.indexOf(order.to as Capital), signal,
    proposal: family === 'proposal', friendly: family === 'proposal' || family === 'withdrawal',
  };
  memo.known.set(legal, made);
  memo.count += 1;
  return made;
}

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

/** What an act may be worth to someone: at most, and by the parts of it that are worth anything: quantity, change, worth of a point. */
export interface Stake { readonly most: number; readonly q: readonly number[]; readonly by: readonly number[]; readonly each: readonly number[] }

const STAKES = new WeakMap<Worth, Stake[]>();

/** What acts are worth to someone, by their places, as far as that has been asked. */
export function stakesOf(worth: Worth): Stake[] {
  const before = STAKES.get(worth) ?? [];
  STAKES.set(worth, before);
  return before;
}

/** What one act is worth to someone; kept among the stakes. */
export function stakeIn(stakes: Stake[], { of }: Worth, { outline: { q, by }, place }: Known): Stake {
  const parts = q.flatMap((at, i) => (of[at] === 0 ? [] : [{ at, by: by[i]!, each: of[at]! }]));
  const most = parts.reduce((sum, part) => sum + Math.max(0, part.each * part.by) / 100, 0);
  const stake = { most: most + SLACK, q: parts.map(({ at }) => at), by: parts.map((part) => part.by), each: parts.map(({ each }) => each) };
  stakes[place] = stake;
  return stake;
}

/** Slack for the rounding of sums, hundredths of utility. */
const SLACK = 0.01;

/** Worth of what an act moves, one by one within the ranges, hundredths of utility. */
export function quickWorth({ q, by, each }: Stake, now: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < q.length; i += 1) {
    const at = q[i]!;
    const here = now[at]!;
    total += (each[i]! * (Math.min(HIGHEST[at]!, Math.max(LOWEST[at]!, here + by[i]!)) - here)) / 100;
  }
  return total;
}
