/** What an order does by how things stand: the ally that was not told, the home front, the ally left behind. */
import { actOf } from './acts.ts';
import { ALLY, HASTE, OTHER_SIZE, PLIANT, TRUST_SIZE } from './constants.ts';
import { orderEffects, weighed, weight } from './order-effects.ts';
import { tuningOf } from './tuning.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, ECONOMY, PRESTIGE, SUPPORT, TRADE, TRUST } from './quantities.ts';
import { cutToRange, put } from './tally.ts';
import type { Tally } from './tally.ts';
import { CAPITALS, KINDS, THIRD_PARTIES } from './types.ts';
import type { Scenario, ShiftEffect } from './scenario.ts';
import type { Capital, Order, Theatre, ThirdParty, World } from './types.ts';

const [INTEREST, SECURITY, DOMESTIC] = [1, 2, 3] as const;

const NONE: readonly ShiftEffect[] = [];

/** All effects of an order that is carried out or accepted, as they weigh now. */
export const effectsNow = (scenario: Scenario, world: World, order: Order): ShiftEffect[] =>
  weighed(world, [...orderEffects(order), ...(AT_HOME[order.act]?.(scenario, world, order) ?? []), ...untoldEffects(scenario, world, order), ...hasteEffects(scenario, world, order)]);

/** What a further signal costs the actor, beyond those that his public and friends follow in a quarter. What history did is not charged again. */
function hasteEffects(scenario: Scenario, world: World, order: Order): readonly ShiftEffect[] {
  const signal = actOf(order.act)!.signal;
  if (order.historical || signal === 0) return NONE;
  const from = capitalIndex(order.from);
  const sign = Math.sign(signal);
  let said = 0;
  for (let to = 0; to < CAPITALS.length; to += 1) {
    if (to !== from) said += Math.max(0, sign * (world.signals[direction(from, to)]! + world.postures[from * 3 + to]!));
  }
  const beyond = Math.min(Math.abs(signal), said + Math.abs(signal) - HASTE.followed);
  if (said === 0 || beyond <= 0) return NONE;
  const rigid = 2 + scenario.leaders[world.leaders[from]!]!.temper.rigidity;
  const costs = sign > 0
    ? [effect(order, SUPPORT + from, -Math.round((beyond * tuningOf(scenario).hasteSupport * rigid) / 5), DOMESTIC), effect(order, PRESTIGE + from, -beyond * tuningOf(scenario).hastePrestige, INTEREST)]
    : [effect(order, SUPPORT + from, -beyond * HASTE.alarm, DOMESTIC)];
  return costs.map((cost) => ({ ...cost, because: 'rule.haste', fades: HASTE.forgotten }));
}

/** Tallies what is foreseen of an order that is carried out or accepted, as `effectsNow` lists it. */
export function tallyOrder(tally: Tally, scenario: Scenario, world: World, order: Order): void {
  tally.count = 0;
  tallyWeighed(tally, world, orderEffects(order));
  tallyWeighed(tally, world, AT_HOME[order.act]?.(scenario, world, order) ?? NONE);
  if (actOf(order.act)!.family === 'force') tallyWeighed(tally, world, untoldEffects(scenario, world, order));
  tallyWeighed(tally, world, hasteEffects(scenario, world, order));
  cutToRange(tally, world);
}

function tallyWeighed(tally: Tally, world: World, effects: readonly ShiftEffect[]): void {
  for (let i = 0; i < effects.length; i += 1) {
    const { q } = effects[i]!;
    put(tally, q, weight(effects[i]!, world.q[q]!));
  }
}

/** Tallies what a public refusal of an order would cost the actor; nothing where none can be public. */
export function tallyRefusal(tally: Tally, world: World, { act, from, covert }: Order): void {
  tally.count = 0;
  if (!actOf(act)!.answer || covert) return;
  put(tally, PRESTIGE + capitalIndex(from), -OTHER_SIZE.S);
  cutToRange(tally, world);
}

/** Partners of an actor whom an act of force takes by surprise: in amity or allied with it, not its target, not told. */
function surprised(scenario: Scenario, world: World, order: Order): Capital[] {
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
    ...effect(order, TRUST + direction(capitalIndex(capital), capitalIndex(order.from)), -TRUST_SIZE.M, SECURITY), because: 'rule.ally-not-told',
  }));

const effect = ({ act }: Order, q: number, by: number, theme: number): ShiftEffect =>
  ({ do: 'shift', q, by, theme, because: `act.${act}`, card: null, fades: 0 });

/** What an act costs or brings the actor himself, and whom it leaves behind. */
const AT_HOME: Readonly<Record<string, (scenario: Scenario, world: World, order: Order) => ShiftEffect[]>> = {
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

/** What a leak does to the actor's allies among the third parties: each wonders what else it is not told. */
export function dismayedAllies(world: World, order: Order): ShiftEffect[] {
  const from = capitalIndex(order.from);
  return THIRD_PARTIES
    .filter((party) => party !== order.to && world.q[alignment(party, from)]! >= ALLY)
    .map((party) => effect(order, alignment(party, from), -OTHER_SIZE.M, SECURITY));
}
