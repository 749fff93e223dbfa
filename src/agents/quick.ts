/** A quick look at acts: what each does kept by its name, its worth without a preview. It only picks what to preview. */
import { actOf, orderEffects } from '../engine/index.ts';
import { HIGHEST, LOWEST } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order, World } from '../engine/types.ts';
import type { Worth } from './worth.ts';

/** An act as an order without extras: the quantities that it moves and by how much, and its tone. */
export interface Known {
  readonly order: Order;
  readonly q: readonly number[];
  readonly by: readonly number[];
  /** The capital addressed (index), −1 a third party. */
  readonly to: number;
  readonly proposal: boolean;
  readonly friendly: boolean;
}

/** What is known of acts: it hangs on nothing but who does what to whom, so an actor works it out once. */
export type ActMemo = WeakMap<LegalOrder, Known>;

export const emptyMemo = (): ActMemo => new WeakMap();

/** What there is to know of a legal act. */
export function knownOf(memo: ActMemo, from: Capital, legal: LegalOrder): Known {
  const known = memo.get(legal);
  if (known?.order.from === from) return known;
  const order = orderOf(from, legal);
  const effects = orderEffects(order);
  const { family } = actOf(order.act)!;
  const made = {
    order, q: effects.map(({ q }) => q), by: effects.map(({ by }) => by), to: CAPITALS.indexOf(order.to as Capital),
    proposal: family === 'proposal', friendly: family === 'proposal' || family === 'withdrawal',
  };
  memo.set(legal, made);
  return made;
}

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

/** Worth of what an act moves, one by one within the ranges, hundredths of utility. */
export function quickWorth(worth: Worth, world: World, { q, by }: Known): number {
  const now = world.q;
  let total = 0;
  for (let i = 0; i < q.length; i += 1) {
    const at = q[i]!;
    const room = Math.min(HIGHEST[at]!, Math.max(LOWEST[at]!, now[at]! + by[i]!)) - now[at]!;
    total += (worth.of[at]! * room) / 100;
  }
  return total;
}
