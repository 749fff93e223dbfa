/** A quick look at acts: their effects kept by name, their worth without a preview. It only picks what to preview. */
import { orderEffects } from '../engine/index.ts';
import { HIGHEST, LOWEST } from '../engine/quantities.ts';
import type { ShiftEffect } from '../engine/scenario.ts';
import type { Order, World } from '../engine/types.ts';
import type { Worth } from './worth.ts';

/** Effects of acts by who does what to whom: they hang on nothing else, so an actor looks them up once. */
export type ActMemo = Map<string, readonly ShiftEffect[]>;

export const emptyMemo = (): ActMemo => new Map();

/** Effects of an order without extras. */
export function effectsOf(memo: ActMemo, order: Order): readonly ShiftEffect[] {
  const key = `${order.act} ${order.from} ${order.to} ${order.theatre ?? ''}`;
  const known = memo.get(key);
  if (known) return known;
  const effects = orderEffects(order);
  memo.set(key, effects);
  return effects;
}

/** Worth of effects one by one within the ranges, hundredths of utility. */
export function quickWorth(worth: Worth, world: World, effects: readonly ShiftEffect[]): number {
  let total = 0;
  for (const { q, by } of effects) {
    const now = world.q[q]!;
    const room = Math.min(HIGHEST[q]!, Math.max(LOWEST[q]!, now + by)) - now;
    total += (worth.of[q]! * room) / 100;
  }
  return total;
}
