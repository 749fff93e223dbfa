/** What an order does by how things stand: the ally that was not told, the home front, the ally left behind. */
import { actOf } from './acts.ts';
import { ALLY, HASTE, OTHER_SIZE, PLIANT, TRUST_SIZE } from './constants.ts';
import { orderEffects, weighed } from './order-effects.ts';
import { tuningOf } from './tuning.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, ECONOMY, PRESTIGE, SUPPORT, TRADE, TRUST } from './quantities.ts';
import { CAPITALS, KINDS, THIRD_PARTIES } from './types.ts';
import type { Scenario, ShiftEffect } from './scenario.ts';
import type { Capital, Order, Theatre, ThirdParty, World } from './types.ts';

const [INTEREST, SECURITY, DOMESTIC] = [1, 2, 3] as const;

const NONE: readonly ShiftEffect[] = [];

/** All effects of an order that is carried out or accepted, as they weigh now. */
export const effectsNow = (scenario: Scenario, world: World, order: Order): ShiftEffect[] => weighed(world, effectsOf(scenario, world, order));

/** The same before they are weighed by where the quantities stand. */
const effectsOf = (scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] =>
  orderEffects(order).concat(passingEffects(scenario, world, order));

/** Those of its effects that hang on how things stand; none for most orders. */
export function passingEffects(scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] {
  const situated = situatedEffects(scenario, world, order);
  const untold = untoldEffects(scenario, world, order);
  const haste = hasteEffects(scenario, world, order);
  return situated.length + untold.length + haste.length === 0 ? NONE : situated.concat(untold, haste);
}

/** What an order does to the actor himself and to whom it leaves behind, as things stand. */
const situatedEffects = (scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] =>
  situatedBy(order.act)?.(scenario, world, order) ?? NONE;

/** How an act's effects hang on how things stand; null where they do not. */
export const situatedBy = (act: string): Situated | null => AT_HOME[act] ?? null;
type Situated = (scenario: Scenario, world: World, order: Order) => ShiftEffect[];

/** Support and prestige that a turn costs which is faster than others can follow. */
interface Haste { readonly support: number; readonly prestige: number }

/** What a further signal costs a capital, beyond those that its public and friends follow in a quarter; null nothing. */
export function costsOfHaste(scenario: Scenario, world: World, { from, signal }: { readonly from: number; readonly signal: number }): Haste | null {
  if (signal === 0) return null;
  const sign = signal > 0 ? 1 : -1;
  let said = 0;
  for (let to = 0; to < CAPITALS.length; to += 1) {
    if (to !== from) said += Math.max(0, sign * (world.signals[direction(from, to)]! + world.postures[from * 3 + to]!));
  }
  const beyond = Math.min(Math.abs(signal), said + Math.abs(signal) - HASTE.followed);
  if (said === 0 || beyond <= 0) return null;
  if (sign < 0) return { support: -beyond * HASTE.alarm, prestige: 0 };
  const { hasteSupport, hastePrestige } = tuningOf(scenario);
  const rigid = 2 + scenario.leaders[world.leaders[from]!]!.temper.rigidity;
  return { support: -Math.round((beyond * hasteSupport * rigid) / 5), prestige: -beyond * hastePrestige };
}

/** What history did is not charged again. */
function hasteEffects(scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] {
  if (order.historical) return NONE;
  const from = capitalIndex(order.from);
  const { signal } = actOf(order.act)!;
  const haste = costsOfHaste(scenario, world, { from, signal });
  if (haste === null) return NONE;
  const support = hasty(SUPPORT + from, haste.support, DOMESTIC);
  return signal > 0 ? [support, hasty(PRESTIGE + from, haste.prestige, INTEREST)] : [support];
}

const hasty = (q: number, by: number, theme: number): ShiftEffect =>
  ({ do: 'shift', q, by, theme, because: 'rule.haste', card: null, fades: HASTE.forgotten });

/** Partners of an actor whom an act of force takes by surprise: in amity or allied with it, not its target, not told. */
const surprised = (scenario: Scenario, world: World, order: Order): Capital[] =>
  partners(scenario, world, order).filter((capital) => !(order.tell ?? []).includes(capital));

/** Capitals other than actor and addressee that stand in amity with the actor or in an alliance in force with it. */
export const partners = (scenario: Scenario, world: World, { from, to }: Order): Capital[] =>
  CAPITALS.filter((capital) => capital !== from && capital !== to
    && (KINDS[world.kinds[dyad(capitalIndex(from), capitalIndex(capital))]!] === 'amity' || allied(scenario, world, from, capital)));

const allied = (scenario: Scenario, world: World, a: Capital, b: Capital): boolean =>
  scenario.treaties.some(({ parties, kind }, i) =>
    kind === 'alliance' && parties.includes(a) && parties.includes(b) && world.treaties[i]!.made > 0 && world.treaties[i]!.ended === 0);

/** What an act of force costs with partners whom it takes by surprise. */
export function untoldEffects(scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] {
  if (order.historical || actOf(order.act)!.family !== 'force') return NONE;
  return surprised(scenario, world, order).map((capital) => ({
    ...effect(order, TRUST + direction(capitalIndex(capital), capitalIndex(order.from)), -TRUST_SIZE.M, SECURITY), because: 'rule.ally-not-told',
  }));
}

const effect = ({ act }: Order, q: number, by: number, theme: number): ShiftEffect =>
  ({ do: 'shift', q, by, theme, because: `act.${act}`, card: null, fades: 0 });

/** What an act costs or brings the actor himself, and whom it leaves behind. */
const AT_HOME: Readonly<Record<string, Situated>> = {
  'trade-opening': (_scenario, world, order) =>
    (KINDS[world.kinds[between(order)]!] === 'enmity' ? [effect(order, SUPPORT + capitalIndex(order.from), -OTHER_SIZE.S, DOMESTIC)] : []),
  embargo: (_scenario, world, order) =>
    (world.q[TRADE + between(order)]! > 0 ? [effect(order, ECONOMY + capitalIndex(order.from), -OTHER_SIZE.S, INTEREST)] : []),
  'un-vote': (_scenario, world, order) => tally(world, order),
  withdrawal: (scenario, world, order) => {
    const from = capitalIndex(order.from);
    const pliant = scenario.leaders[world.leaders[from]!]!.temper.rigidity <= PLIANT;
    const left = LEFT_BEHIND[order.theatre!];
    const home = effect(order, SUPPORT + from, pliant ? OTHER_SIZE.S : -OTHER_SIZE.S, DOMESTIC);
    const ally = left ? alignment(left, from) : -1;
    return ally >= 0 && world.q[ally]! > 0 ? [home, effect(order, ally, -OTHER_SIZE.S, SECURITY)] : [home];
  },
};

/** What such an act may move at most besides its plain effects, either way; null where that is not told. For bounds. */
export function reachOf({ act, from, to, theatre }: Order): readonly Pick<ShiftEffect, 'q' | 'by'>[] | null {
  const [a, b] = [capitalIndex(from), capitalIndex(to)];
  const home = { q: SUPPORT + a, by: OTHER_SIZE.S };
  if (act === 'embargo') return [{ q: ECONOMY + a, by: OTHER_SIZE.S }];
  if (act === 'trade-opening') return [home];
  if (act === 'un-vote') return [{ q: PRESTIGE + a, by: OTHER_SIZE.M }, { q: PRESTIGE + b, by: OTHER_SIZE.M }, { q: TRUST + direction(b, a), by: TRUST_SIZE.S }];
  if (act !== 'withdrawal') return situatedBy(act) || actOf(act)!.family === 'force' ? null : NONE;
  const left = LEFT_BEHIND[theatre!];
  return left ? [home, { q: alignment(left, a), by: OTHER_SIZE.S }] : [home];
}

/** A vote is counted by the leanings of the third parties: the winner gains standing, B resents a defeat and forgives a victory. */
function tally(world: World, order: Order): ShiftEffect[] {
  const [a, b] = [capitalIndex(order.from), capitalIndex(order.to)];
  let sum = 0;
  for (const party of THIRD_PARTIES) sum += world.q[alignment(party, a)]! - world.q[alignment(party, b)]!;
  const won = sum >= 0;
  return [
    effect(order, PRESTIGE + (won ? a : b), OTHER_SIZE.M, INTEREST),
    effect(order, TRUST + direction(b, a), won ? -TRUST_SIZE.S : TRUST_SIZE.S, INTEREST),
  ];
}

/** Whom a withdrawal from a theatre leaves behind; in Indochina and Korea it is none of the eight. */
const LEFT_BEHIND: Readonly<Partial<Record<Theatre, ThirdParty>>> = { 'taiwan-strait': 'TW' };

const between = ({ from, to }: Order): number => dyad(capitalIndex(from), capitalIndex(to));
const alignment = (party: ThirdParty, capital: number): number => ALIGNMENT + THIRD_PARTIES.indexOf(party) * CAPITALS.length + capital;

/** What a leak does to the actor's allies among the third parties: each wonders what else it is not told; less at mere letters than at a visit. */
export function dismayedAllies(world: World, order: Order): ShiftEffect[] {
  const from = capitalIndex(order.from);
  return THIRD_PARTIES
    .filter((party) => party !== order.to && world.q[alignment(party, from)]! >= ALLY)
    .map((party) => effect(order, alignment(party, from), order.act === 'back-channel' ? -OTHER_SIZE.S : -OTHER_SIZE.M, SECURITY));
}
