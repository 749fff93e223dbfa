/** What an order does by how things stand: the ally that was not told, the home front, the ally left behind. */
import { actOf } from './acts.ts';
import { TRUST_SIZE } from './constants.ts';
import { orderEffects, weighed } from './order-effects.ts';
import { capitalIndex, direction, dyad, TRUST } from './quantities.ts';
import { CAPITALS, KINDS } from './types.ts';
import type { Scenario, ShiftEffect } from './scenario.ts';
import type { Capital, Order, World } from './types.ts';

const SECURITY = 2;

/** All effects of an order that is carried out or accepted, as they weigh now. */
export const effectsNow = (scenario: Scenario, world: World, order: Order): ShiftEffect[] =>
  weighed(world, [...orderEffects(order), ...untoldEffects(scenario, world, order)]);

/** Partners of an actor whom an act of force takes by surprise: in amity or allied with it, not its target, not told. */
export function surprised(scenario: Scenario, world: World, order: Order): Capital[] {
  if (order.historical || actOf(order.act)!.family !== 'force') return [];
  return partners(scenario, world, order).filter((capital) => !(order.tell ?? []).includes(capital));
}

/** Capitals other than actor and addressee that stand in amity with the actor or in an alliance in force with it. */
export const partners = (scenario: Scenario, world: World, { from, to }: Order): Capital[] =>
  CAPITALS.filter((capital) => capital !== from && capital !== to
    && (KINDS[world.kinds[dyad(capitalIndex(from), capitalIndex(capital))]!] === 'amity' || allied(scenario, world, from, capital)));

const allied = (scenario: Scenario, world: World, a: Capital, b: Capital): boolean =>
  scenario.treaties.some(({ parties, kind }, i) =>
    kind === 'alliance' && parties.includes(a) && parties.includes(b) && world.treaties[i]!.made > 0 && world.treaties[i]!.ended === 0);

const untoldEffects = (scenario: Scenario, world: World, order: Order): ShiftEffect[] =>
  surprised(scenario, world, order).map((capital) => ({
    do: 'shift', q: TRUST + direction(capitalIndex(capital), capitalIndex(order.from)), by: -TRUST_SIZE.M,
    theme: SECURITY, because: 'rule.ally-not-told', card: null, fades: 0,
  }));
