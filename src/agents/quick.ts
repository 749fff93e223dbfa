/** A quick look at acts: what each does kept by its name, its worth without a preview. It only picks what to preview. */
import { actOf, orderEffects } from '../engine/index.ts';
import { HIGHEST, LOWEST } from '../engine/quantities.ts';
import type { ShiftEffect } from '../engine/scenario.ts';
import type { Capital, LegalOrder, Order, World } from '../engine/types.ts';
import type { Worth } from './worth.ts';

/** An act as an order without extras, and its effects. */
export interface Known { readonly order: Order; readonly effects: readonly ShiftEffect[] }

/** Orders and effects of acts: they hang on nothing but who does what to whom, so an actor looks them up once. */
export type ActMemo = WeakMap<LegalOrder, Known>;

export const emptyMemo = (): ActMemo => new WeakMap();

/** The order that a legal act makes, and its effects. */
export function knownOf(memo: ActMemo, from: Capital, legal: LegalOrder): Known {
  const known = memo.get(legal);
  if (known?.order.from === from) return known;
  const order = orderOf(from, legal);
  const made = { order, effects: orderEffects(order) };
  memo.set(legal, made);
  return made;
}

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

/** Worth of effects one by one within the ranges, hundredths of utility. */
export function quickWorth(worth: Worth, world: World, effects: readonly ShiftEffect[]): number {
  let total = 0;
  for (let i = 0; i < effects.length; i += 1) {
    const { q, by } = effects[i]!;
    const now = world.q[q]!;
    const room = Math.min(HIGHEST[q]!, Math.max(LOWEST[q]!, now + by)) - now;
    total += (worth.of[q]! * room) / 100;
  }
  return total;
}
