/** *Advance to the next decision*: quiet quarters pass by themselves, with the acts that the postures suggest. */
import { actOf } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order, Reply, Stop, World } from '../engine/types.ts';
import { current, step } from './session.ts';
import type { Session, Stepped } from './types.ts';

type OrdersStop = Extract<Stop, { kind: 'orders' }>;

/** As many banked points as may lie idle before the player is asked. */
const FULL = 6;
/** Acts that a posture suggests, in this order of preference; all cost one point. */
const SUGGESTED: Readonly<Record<'open' | 'press', readonly string[]>> = {
  open: ['trade-opening', 'cultural-exchange', 'visit'],
  press: ['polemic'],
};

/**
 * Answers stops for orders with the postures' acts of cost 1 until something else waits: a decision, an answer, a
 * rung, a stance, mandates, a warning of a threshold, six banked points, or the end. Always passes one quarter at least.
 */
export function advanceToNextDecision(session: Session): Stepped {
  let now = session;
  for (let first = true; ; first = false) {
    const { stop, world, happenings } = current(now);
    const warned = happenings.some(({ kind }) => kind === 'warning');
    if (stop?.kind !== 'orders' || (!first && (warned || stop.points >= FULL))) break;
    const next = step(now, postureReply(world, stop));
    if (next.refused) return next;
    now = next.session;
  }
  return { refused: null, session: now };
}

/** The orders that a capital's postures suggest: at most one act of cost 1 towards each other capital. */
export function postureReply(world: World, stop: OrdersStop): Reply {
  const self = CAPITALS.indexOf(stop.capital);
  const orders: Order[] = [];
  let left = stop.points;
  for (const [index, other] of CAPITALS.entries()) {
    const posture = index === self ? 0 : world.postures[self * 3 + index]!;
    const legal = posture === 0 ? undefined : suggested(stop, other, posture > 0 ? 'open' : 'press');
    if (!legal || legal.cost > left) continue;
    left -= legal.cost;
    orders.push({ act: legal.act, from: stop.capital, to: legal.to });
  }
  return { kind: 'orders', orders };
}

function suggested(stop: OrdersStop, to: Capital, posture: 'open' | 'press'): LegalOrder | undefined {
  for (const act of SUGGESTED[posture]) {
    const found = stop.legal.find((legal) => (
      legal.act === act && legal.to === to && legal.refusal === null && legal.cost === 1 && !actOf(act)!.theatre
    ));
    if (found) return found;
  }
  return undefined;
}
