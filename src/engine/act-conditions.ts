/** The condition of each act (`acts.md`): null where it may be done, else why not. */
import { actOf, ACTS } from './acts.ts';
import { WITHDRAWAL_LEAST } from './constants.ts';
import { flagPlaces, oncePer } from './once-per.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, ECONOMY, HEAT, NUCLEAR, PRESENCE, SUPPORT, TENSION, TRADE, TRUST } from './quantities.ts';
import { meanTrust } from './triangle.ts';
import { inForce } from './treaties.ts';
import { CAPITALS, THEATRES, THIRD_PARTIES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Order, Refusal, ThirdParty, World } from './types.ts';

/** Everyone who can be bound. */
const PARTIES: readonly string[] = [...CAPITALS, ...THIRD_PARTIES];

/** The pair that a condition looks at, by indices (−1 where the addressee is no capital, the act has no theatre). */
export interface Pair {
  readonly order: Order;
  readonly a: number;
  readonly b: number;
  readonly dyad: number;
  readonly theatre: number;
  readonly party: number;
  /** Place of the two among all pairs that can be bound. */
  readonly pair: number;
}
/** A quantity that must lie in a range, hundredths (`under` lies above it), and what is said where it does not. */
export interface Bound { readonly q: number; readonly least: number; readonly under: number; readonly refusal: Refusal }
/** What is asked of all else that stands in a state. */
export type Test = (pair: Pair, world: World, scenario: Scenario) => Refusal | null;
/** What an act asks, step by step: the first that fails is said. A rule leaves out what cannot fail for the pair. */
type Step = Bound | Test;
type Rule = (pair: Pair) => readonly Step[];

/** Who does what to whom, where. */
export function pairOf(order: Order): Pair {
  const a = capitalIndex(order.from);
  const b = capitalIndex(order.to);
  return {
    order, a, b, dyad: b < 0 ? -1 : dyad(a, b),
    theatre: order.theatre ? THEATRES.indexOf(order.theatre) : -1,
    party: THIRD_PARTIES.indexOf(order.to as ThirdParty),
    pair: pairPlace(order.from, order.to),
  };
}

// Refusals are the same few again and again: each is made once.
const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code: `order/${code}`, params });
const noIn = (code: string, params: Refusal['params'] = {}): readonly Refusal[] => THEATRES.map((theatre) => no(code, { ...params, theatre }));
const noTo = (code: string, params: Refusal['params'] = {}): readonly Refusal[] => PARTIES.map((to) => no(code, { to, ...params }));

const NEVER_UNDER = 2_147_483_647;
const from = (q: number, least: number, refusal: Refusal): Bound => ({ q, least, under: NEVER_UNDER, refusal });
const under = (q: number, limit: number, refusal: Refusal): Bound => ({ q, least: -NEVER_UNDER, under: limit, refusal });

const tensionUnder = (limit: number): Rule => {
  const refusal = no('tension-too-high', { limit });
  return ({ dyad: d }) => (d < 0 ? [] : [under(TENSION + d, limit * 100, refusal)]);
};
const tensionFrom = (limit: number): Rule => {
  const refusal = no('tension-too-low', { limit });
  return ({ dyad: d }) => [from(TENSION + d, limit * 100, refusal)];
};
const heatFrom = (limit: number): Rule => {
  const refusals = noIn('heat-too-low', { limit });
  return ({ theatre }) => [from(HEAT + theatre, limit * 100, refusals[theatre]!)];
};
const economyFrom = (limit: number): Rule => {
  const refusal = no('economy-too-low', { limit });
  return ({ a }) => [from(ECONOMY + a, limit * 100, refusal)];
};

/** Treaties that bind two together; a ban on tests in the air is not one that experts are sent under. */
const BONDS = ['alliance', 'friendship'];

const pairPlace = (a: string, b: string): number => PARTIES.indexOf(a) * PARTIES.length + PARTIES.indexOf(b);

/** The treaties (indices) of a scenario that are bonds, by the two that they bind. */
const bondsOf = oncePer(({ treaties }): readonly (readonly number[])[] => PARTIES.flatMap((a) => PARTIES.map((b) =>
  treaties.flatMap(({ kind, parties }, index) => (BONDS.includes(kind) && parties.includes(a) && parties.includes(b) ? [index] : [])))));

/** Index of the alliance in force between the two of an order, −1 none. */
export const bondOf = (scenario: Scenario, world: World, { from, to }: Order): number => bondAt(scenario, world, pairPlace(from, to));

function bondAt(scenario: Scenario, world: World, place: number): number {
  const bonds = bondsOf(scenario)[place]!;
  for (let i = 0; i < bonds.length; i += 1) if (inForce({ world }, bonds[i]!)) return bonds[i]!;
  return -1;
}

/** Index of the treaty that an agreed proposal makes: the first bond of exactly these two that never was, −1 none. */
export const bondToMake = (scenario: Scenario, world: World, { from, to }: Order): number =>
  bondsOf(scenario)[pairPlace(from, to)]!.find((index) => {
    const { made, ended } = world.treaties[index]!;
    return scenario.treaties[index]!.parties.length === 2 && made === 0 && ended === 0;
  }) ?? -1;

const NO_TREATY = noTo('no-treaty');
const needsTreaty: Test = ({ pair }, world, scenario) => (bondAt(scenario, world, pair) >= 0 ? null : NO_TREATY[pair % PARTIES.length]!);

const leansFrom = (limit: number): Rule => {
  const refusals = noTo('leans-away', { limit });
  return ({ pair, a, party }) =>
    (party < 0 ? [] : [from(ALIGNMENT + party * CAPITALS.length + a, limit * 100, refusals[pair % PARTIES.length]!)]);
};

const ENMITY = 0;
const AMITY = 2;
const IN_ENMITY = no('enmity');
const DISTRUSTED = no('trust-too-low', { limit: 20 });
const BOUND = no('treaty-stands');
const proposable: Test = ({ pair, dyad: d }, world, scenario) => {
  if (world.kinds[d] === ENMITY) return IN_ENMITY;
  if (meanTrust(world.q, d) < 2000) return DISTRUSTED;
  return bondAt(scenario, world, pair) >= 0 ? BOUND : null;
};
const NEEDS_CHANNEL = no('needs-channel');
const visitable: Test = ({ a, b, dyad: d }, world) =>
  (world.channels[d]! > 0 || world.q[TRUST + direction(b, a)]! > -4000 ? null : NEEDS_CHANNEL);
const NEEDS_VISIT = no('needs-visit');
const summitable: Test = ({ dyad: d }, { channels, visits, quarter }) =>
  (channels[d]! > 0 || (visits[d]! > 0 && quarter - visits[d]! <= 4) ? null : NEEDS_VISIT);
const CHANNEL_STANDS = no('channel-stands');
const IN_AMITY = no('in-amity');
const noChannel: Test = ({ dyad: d }, { channels, kinds }) => {
  if (channels[d]! > 0) return CHANNEL_STANDS;
  return kinds[d] === AMITY ? IN_AMITY : null;
};
const NEEDS_BOMB = no('needs-bomb');
const CHINA = capitalIndex('CN');
const armed: Rule = ({ a, b }) => {
  const least = a === CHINA || b === CHINA ? 200 : 100;
  return [from(NUCLEAR + a, least, NEEDS_BOMB), from(NUCLEAR + b, least, NEEDS_BOMB)];
};
/** Index of the fact that Washington has recognised Beijing, −1 where the scenario does not know it. */
export const recognisedFlag = (scenario: Scenario): number => flagPlaces(scenario).get('us-recognises-prc') ?? -1;
const DONE_ALREADY = no('done-already');
const HOME_FORBIDS = no('home-forbids', { limit: 60 });
const recognisable: Test = ({ a }, world, scenario) => {
  if (scenario.leaders[world.leaders[a]!]!.temper.rigidity > 3 && world.q[SUPPORT + a]! < 6000) return HOME_FORBIDS;
  const flag = recognisedFlag(scenario);
  return flag >= 0 && world.flags[flag]! > 0 ? DONE_ALREADY : null;
};
const AUTUMN_ONLY = no('autumn-only');
const autumn: Test = (_pair, { quarter }) => (quarter % 4 === 3 ? null : AUTUMN_ONLY);
const NO_FORCES = noIn('no-forces');
const forcesThere: Rule = ({ a, theatre }) =>
  [from(PRESENCE + a * THEATRES.length + theatre, WITHDRAWAL_LEAST, NO_FORCES[theatre]!)];
const bombFrom = (least: number): Rule => ({ a }) => [from(NUCLEAR + a, least, NEEDS_BOMB)];
/** Rules one after the other. */
const all = (...rules: readonly Rule[]): Rule => (pair) => rules.flatMap((rule) => rule(pair));
/** What is not a matter of one quantity. */
const asks = (test: Test): Rule => () => [test];
const TOO_CALM = no('tension-too-low', { limit: 60 });
const tense: Test = ({ dyad: d }, { q, ladder }) => (ladder || q[TENSION + d]! >= 6000 ? null : TOO_CALM);
const EMBARGO = no('embargo');
const embargoed: Test = ({ a, b }, { embargoes }) => (embargoes[direction(a, b)]! > 0 ? EMBARGO : null);
const notTrading: Rule = ({ dyad: d }) => [under(TRADE + d, 500000, DONE_ALREADY)];
const recallable: Test = (pair, world, scenario) =>
  (world.missions[direction(pair.a, pair.b)]! > 0 ? null : needsTreaty(pair, world, scenario));
const free: Rule = () => [];
/** A rule for capitals, a rule for third parties. */
const either = (capitals: Rule, third: Rule): Rule => (pair) => (pair.party < 0 ? capitals(pair) : third(pair));

const RULES: Readonly<Record<string, Rule>> = {
  'treaty-propose': asks(proposable),
  'treaty-renounce': asks(needsTreaty),
  credits: all(economyFrom(50), either(asks(embargoed), leansFrom(0))),
  advisers: either(asks(needsTreaty), leansFrom(30)),
  'trade-opening': all(notTrading, tensionUnder(90)),
  'cultural-exchange': tensionUnder(75),
  'back-channel': asks(noChannel),
  visit: asks(visitable),
  summit: all(asks(summitable), tensionUnder(75)),
  'arms-talks': armed,
  'border-talks': heatFrom(30),
  recognition: asks(recognisable),
  'un-vote': asks(autumn),
  withdrawal: forcesThere,
  polemic: free,
  embargo: tensionFrom(50),
  'recall-advisers': asks(recallable),
  mobilisation: free,
  shelling: heatFrom(30),
  'border-incident': heatFrom(40),
  'proxy-arms': leansFrom(0),
  'nuclear-test': bombFrom(100),
  'nuclear-threat': all(bombFrom(200), asks(tense)),
  'bloc-intervention': all(leansFrom(50), heatFrom(50)),
};

/** Acts without a true addressee: doing them to one is doing them to all. */
const UNADDRESSED = ['nuclear-test', 'un-vote'];

/** Name under which an act is remembered. */
const actKey = ({ act, from, to }: Pick<Order, 'act' | 'from' | 'to'>): string =>
  UNADDRESSED.includes(act) ? `${from}:${act}` : `${from}>${to}:${act}`;

/** Every name under which an act may be remembered; its place here is its place in `World.acted`. */
export const ACT_KEYS: readonly string[] = [...new Set(ACTS.flatMap(({ id, who }) => CAPITALS
  .filter((from) => who.includes(from))
  .flatMap((from) => [...CAPITALS, ...THIRD_PARTIES].filter((to) => to !== from).map((to) => actKey({ act: id, from, to })))))];

const ACT_PLACES: ReadonlyMap<string, number> = new Map(ACT_KEYS.map((key, place) => [key, place]));

/** Place in `World.acted` of an act, −1 where the capital cannot start it of its own accord. */
export const actPlace = (order: Order): number => termsOf(order).place;

/** What makes an order possible: its pair, what it asks step by step, where it is remembered, and how long it rests. */
export interface Terms { readonly pair: Pair; readonly steps: readonly Step[]; readonly place: number; readonly rest: number }

const KNOWN_TERMS = new WeakMap<Order, Terms>();

/** The terms of an order; they hang on nothing but the order. */
export function termsOf(order: Order): Terms {
  const known = KNOWN_TERMS.get(order);
  if (known) return known;
  const pair = pairOf(order);
  const terms = { pair, steps: RULES[order.act]!(pair), place: ACT_PLACES.get(actKey(order)) ?? -1, rest: actOf(order.act)!.rest };
  KNOWN_TERMS.set(order, terms);
  return terms;
}

const RESTING = new Map<number, Refusal>();
function resting(until: number): Refusal {
  const known = RESTING.get(until) ?? no('resting', { until });
  RESTING.set(until, known);
  return known;
}

/** Why an order with these terms is not possible now: the first of its steps that fails, or that the act still rests. */
export function refusalOf(scenario: Scenario, world: World, terms: Terms): Refusal | null {
  const { steps, pair } = terms;
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i]!;
    const refusal = isBound(step) ? boundRefusal(world, step) : step(pair, world, scenario);
    if (refusal !== null) return refusal;
  }
  return rests(world, terms) ? resting(world.acted[terms.place]! + terms.rest) : null;
}

/** Whether a step looks at one quantity only. */
export const isBound = (step: Step): step is Bound => typeof step === 'object';

const boundRefusal = ({ q }: World, { q: at, least, under: limit, refusal }: Bound): Refusal | null =>
  (q[at]! >= least && q[at]! < limit ? null : refusal);

/** Whether an act was done, or refused, too short a time ago. */
export const rests = ({ acted, quarter }: World, { place, rest }: Terms): boolean => place >= 0 && quarter < acted[place]! + rest;
