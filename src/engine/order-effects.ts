/** From an act in roles to effects on quantities: who is A, B, C, and which theatre. */
import { actOf } from './acts.ts';
import type { RoleChange } from './acts.ts';
import { LINKAGE_TERMS } from './linkage.ts';
import { WITHDRAWAL_SHARE } from './constants.ts';
import { kindOf, quantity, QUANTITY_NAMES } from './quantities.ts';
import { CAPITALS, DYADS, THIRD_PARTIES } from './types.ts';
import type { ShiftEffect } from './scenario.ts';
import type { Capital, Dyad, Order, ThirdParty, World } from './types.ts';

/** The dyad's own name for two capitals in any order. */
export const dyadName = (a: string, b: string): Dyad | undefined =>
  DYADS.find((name) => name === `${a}-${b}` || name === `${b}-${a}`);

/** The third capital of two, or undefined. */
export const thirdOf = (a: string, b: string): Capital | undefined =>
  CAPITALS.includes(b as Capital) ? CAPITALS.find((capital) => capital !== a && capital !== b) : undefined;

/** Whichever of the two is not Washington; the addressee where neither is. */
const notWashington = ({ from, to }: Order): string => (to === 'US' ? from : to);

function keyFor(change: RoleChange, order: Order): string {
  const third = thirdOf(order.from, order.to) ?? '';
  const role = (name: string): string =>
    ({ A: order.from, B: order.to, C: third, N: notWashington(order), T: order.theatre ?? '' })[name] ?? name;
  const mark = /[>@-]/.exec(change.kind === 'heat' && change.of.length > 1 ? '' : change.of)?.[0];
  if (!mark) return role(change.of);
  const [left, right] = change.of.split(mark) as [string, string];
  return mark === '-' ? (dyadName(role(left), role(right)) ?? '') : `${role(left)}${mark}${role(right)}`;
}

/** Whether a third capital is shocked: the act is known and it was not told beforehand. */
export const shocks = (order: Order): boolean => {
  const third = thirdOf(order.from, order.to);
  return !order.covert && third !== undefined && !(order.tell ?? []).includes(third);
};

/** Effects of orders that are the same object again and again. */
const KNOWN = new WeakMap<Order, readonly ShiftEffect[]>();

/** The effects of an order that is carried out or accepted, linkage included; changes that fit nobody are left out. */
export function orderEffects(order: Order): readonly ShiftEffect[] {
  const known = KNOWN.get(order);
  if (known) return known;
  const effects = workOut(order);
  KNOWN.set(order, effects);
  return effects;
}

function workOut(order: Order): ShiftEffect[] {
  const act = actOf(order.act)!;
  const linked = order.linkage ? LINKAGE_TERMS[order.linkage].changes : [];
  const effects: ShiftEffect[] = [];
  for (const change of [...act.changes, ...linked]) {
    if (change.only === 'known' && !shocks(order)) continue;
    const effect = shift(change, order, act.theme);
    if (effect) effects.push(effect);
  }
  return effects;
}

function shift(change: RoleChange, order: Order, theme: number): ShiftEffect | null {
  const q = quantity(`${change.kind}:${keyFor(change, order)}`);
  if (q < 0) return null;
  return { do: 'shift', q, by: change.by, theme, because: `act.${order.act}`, card: null, fades: change.fades ?? 0 };
}

/**
 * Effects of an act as they weigh now: the nearer a trust, a tension, a support or an alignment is to its end, the less an act
 * moves it further (one more delegation proves little to a friend, one more article little to an enemy), and no
 * withdrawal takes more than half of who is there.
 */
export const weighed = (world: World, effects: readonly ShiftEffect[]): ShiftEffect[] =>
  effects.map((effect) => ({ ...effect, by: weight(effect, world.q[effect.q]!) }));

/** How the weight of a change hangs on where its quantity stands. */
const WEIGHS = { plain: 0, outward: 1, room: 2, home: 3, share: 4 } as const;

const WEIGHS_AT = Int32Array.from(QUANTITY_NAMES, (_, q) => {
  const kind = kindOf(q);
  if (kind === 'presence') return WEIGHS.share;
  if (kind === 'support') return WEIGHS.home;
  if (kind === 'tension') return WEIGHS.room;
  return kind === 'trust' || kind === 'alignment' ? WEIGHS.outward : WEIGHS.plain;
});

/** How much of a change is left where its quantity stands now. */
export const weight = ({ q, by }: Pick<ShiftEffect, 'q' | 'by'>, now: number): number => weighBy(q, by, now);

/** How much of a change of a quantity is left where it stands now. */
export function weighBy(q: number, by: number, now: number): number {
  const weighs = WEIGHS_AT[q]!;
  if (weighs === WEIGHS.plain) return by;
  if (weighs === WEIGHS.outward) return now !== 0 && now > 0 === by > 0 ? Math.round((by * (10000 - Math.abs(now))) / 10000) : by;
  if (weighs === WEIGHS.room) return Math.round(by * Math.min(1, (by > 0 ? 10000 - now : now) / 5000));
  if (weighs === WEIGHS.home) return by > 0 ? Math.round(by * Math.min(1, (10000 - now) / 4000)) : by;
  return Math.max(by, -Math.round(now / WITHDRAWAL_SHARE));
}

const LEAKS = new WeakMap<Order, readonly ShiftEffect[]>();

/** What a leak of a secret order does: the shock that was avoided (not to who was told), and the actor's support. */
export function leakEffects(order: Order): readonly ShiftEffect[] {
  const known = LEAKS.get(order) ?? workOutLeak(order);
  LEAKS.set(order, known);
  return known;
}

function workOutLeak(order: Order): ShiftEffect[] {
  const act = actOf(order.act)!;
  const third = thirdOf(order.from, order.to);
  const open = { ...order, covert: false };
  const shocked = shocks(open);
  const changes: RoleChange[] = act.changes.filter(({ only }) => only === 'known' && shocked);
  changes.push({ kind: 'support', of: 'A', by: -300 });
  if (shocked) changes.push({ kind: 'trust', of: 'C>A', by: -500 });
  if (!third) changes.push(...CAPITALS.filter((capital) => capital !== order.from).map((capital): RoleChange => ({ kind: 'trust', of: `${capital}>A`, by: -300 })));
  return changes.flatMap((change) => shift(change, open, act.theme) ?? []);
}

export const isThirdParty = (id: string): id is ThirdParty => THIRD_PARTIES.includes(id as ThirdParty);
