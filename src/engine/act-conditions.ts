/** The condition of each act (`acts.md`): null where it may be done, else why not. */
import { actOf } from './acts.ts';
import { WITHDRAWAL_LEAST } from './constants.ts';
import { isThirdParty } from './order-effects.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, ECONOMY, HEAT, NUCLEAR, PRESENCE, SUPPORT, TENSION, TRADE, TRUST } from './quantities.ts';
import { meanTrust } from './triangle.ts';
import { CAPITALS, KINDS, THEATRES, THIRD_PARTIES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Order, Refusal, ThirdParty, World } from './types.ts';

/** What a condition may look at: the pair by indices. */
interface Pair {
  readonly scenario: Scenario;
  readonly world: World;
  readonly order: Order;
  readonly a: number;
  readonly b: number;
  readonly dyad: number;
}
type Test = (pair: Pair) => Refusal | null;

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code: `order/${code}`, params });

const tensionUnder = (limit: number): Test => ({ world, dyad: d }) =>
  d >= 0 && world.q[TENSION + d]! >= limit * 100 ? no('tension-too-high', { limit }) : null;
const tensionFrom = (limit: number): Test => ({ world, dyad: d }) =>
  world.q[TENSION + d]! < limit * 100 ? no('tension-too-low', { limit }) : null;
const heatFrom = (limit: number): Test => ({ world, order }) =>
  world.q[HEAT + THEATRES.indexOf(order.theatre!)]! < limit * 100 ? no('heat-too-low', { limit, theatre: order.theatre! }) : null;
const economyFrom = (limit: number): Test => ({ world, a }) =>
  world.q[ECONOMY + a]! < limit * 100 ? no('economy-too-low', { limit }) : null;

/** Treaties that bind two together; a ban on tests in the air is not one that experts are sent under. */
const BONDS = ['alliance', 'friendship'];

/** Index of the alliance in force between the two of an order, −1 none. */
export const bondOf = (scenario: Scenario, world: World, { from, to }: Order): number =>
  scenario.treaties.findIndex(({ parties, kind }, i) =>
    BONDS.includes(kind) && parties.includes(from) && parties.includes(to) && world.treaties[i]!.made > 0 && world.treaties[i]!.ended === 0);

/** Index of the treaty that an agreed proposal makes: the first bond of exactly these two that never was, −1 none. */
export const bondToMake = (scenario: Scenario, world: World, { from, to }: Order): number =>
  scenario.treaties.findIndex(({ parties, kind }, i) =>
    BONDS.includes(kind) && parties.length === 2 && parties.includes(from) && parties.includes(to)
    && world.treaties[i]!.made === 0 && world.treaties[i]!.ended === 0);

const bound = ({ scenario, world, order }: Pair): boolean => bondOf(scenario, world, order) >= 0;

const needsTreaty: Test = (pair) => (bound(pair) ? null : no('no-treaty', { to: pair.order.to }));

const alignmentOf = ({ world, order, a }: Pair): number =>
  world.q[ALIGNMENT + THIRD_PARTIES.indexOf(order.to as ThirdParty) * CAPITALS.length + a]!;
const leansFrom = (limit: number): Test => (pair) =>
  isThirdParty(pair.order.to) && alignmentOf(pair) < limit * 100 ? no('leans-away', { to: pair.order.to, limit }) : null;

const proposable: Test = (pair) => {
  if (KINDS[pair.world.kinds[pair.dyad]!] === 'enmity') return no('enmity');
  if (meanTrust(pair.world.q, pair.dyad) < 2000) return no('trust-too-low', { limit: 20 });
  return bound(pair) ? no('treaty-stands') : null;
};
const visitable: Test = ({ world, a, b, dyad: d }) =>
  world.channels[d]! > 0 || world.q[TRUST + direction(b, a)]! > -4000 ? null : no('needs-channel');
const summitable: Test = ({ world, dyad: d }) =>
  world.channels[d]! > 0 || (world.visits[d]! > 0 && world.quarter - world.visits[d]! <= 4) ? null : no('needs-visit');
const noChannel: Test = ({ world, dyad: d }) => (world.channels[d]! > 0 ? no('channel-stands') : null);
const armed: Test = ({ world, a, b, order }) => {
  const least = Math.min(world.q[NUCLEAR + a]!, world.q[NUCLEAR + b]!);
  const chinese = order.from === 'CN' || order.to === 'CN' ? 200 : 100;
  return least < chinese ? no('needs-bomb') : null;
};
const recognisable: Test = ({ scenario, world, a }) => {
  if (scenario.leaders[world.leaders[a]!]!.temper.rigidity > 3 && world.q[SUPPORT + a]! < 6000) return no('home-forbids', { limit: 60 });
  const flag = scenario.flags.indexOf('us-recognises-prc');
  return flag >= 0 && world.flags[flag]! > 0 ? no('done-already') : null;
};
const autumn: Test = ({ world }) => (world.quarter % 4 === 3 ? null : no('autumn-only'));
const forcesThere: Test = ({ world, a, order }) =>
  world.q[PRESENCE + a * THEATRES.length + THEATRES.indexOf(order.theatre!)]! >= WITHDRAWAL_LEAST ? null : no('no-forces', { theatre: order.theatre! });
const ownBomb: Test = ({ world, a }) => (world.q[NUCLEAR + a]! < 100 ? no('needs-bomb') : null);
const threat: Test = (pair) => {
  if (pair.world.q[NUCLEAR + pair.a]! < 200) return no('needs-bomb');
  return pair.world.ladder ? null : tensionFrom(60)(pair);
};
const falling: Test = (pair) => leansFrom(50)(pair) ?? heatFrom(50)(pair);
const tradeable: Test = (pair) =>
  pair.world.q[TRADE + pair.dyad]! >= 500000 ? no('done-already') : tensionUnder(90)(pair);
const embargoed: Test = ({ world, a, b }) => (b >= 0 && world.embargoes[direction(a, b)]! > 0 ? no('embargo') : null);
const creditable: Test = (pair) => economyFrom(50)(pair) ?? embargoed(pair) ?? leansFrom(0)(pair);
const recallable: Test = (pair) => (pair.world.missions[direction(pair.a, pair.b)]! > 0 ? null : needsTreaty(pair));
const advisable: Test = (pair) => (isThirdParty(pair.order.to) ? leansFrom(30)(pair) : needsTreaty(pair));
const free: Test = () => null;

const TESTS: Readonly<Record<string, Test>> = {
  'treaty-propose': proposable,
  'treaty-renounce': needsTreaty,
  credits: creditable,
  advisers: advisable,
  'trade-opening': tradeable,
  'cultural-exchange': tensionUnder(75),
  'back-channel': noChannel,
  visit: visitable,
  summit: (pair) => summitable(pair) ?? tensionUnder(75)(pair),
  'arms-talks': armed,
  'border-talks': heatFrom(30),
  recognition: recognisable,
  'un-vote': autumn,
  withdrawal: forcesThere,
  polemic: free,
  embargo: tensionFrom(50),
  'recall-advisers': recallable,
  mobilisation: free,
  shelling: heatFrom(30),
  'border-incident': heatFrom(40),
  'proxy-arms': leansFrom(0),
  'nuclear-test': ownBomb,
  'nuclear-threat': threat,
  'bloc-intervention': falling,
};

/** Acts without a true addressee: doing them to one is doing them to all. */
const UNADDRESSED = ['nuclear-test', 'un-vote'];

/** Name under which an act is remembered. */
export const actKey = ({ act, from, to }: Order): string =>
  UNADDRESSED.includes(act) ? `${from}:${act}` : `${from}>${to}:${act}`;

/** First quarter in which an act may be done again after it was last done or refused. */
function readyAt(world: World, order: Order): number {
  const last = world.acted[actKey(order)];
  return last === undefined ? 0 : last + actOf(order.act)!.rest;
}

/** Why an order is not possible now; null where it is. */
export function refusalFor(scenario: Scenario, world: World, order: Order): Refusal | null {
  const a = capitalIndex(order.from);
  const b = CAPITALS.indexOf(order.to as Capital);
  const refusal = TESTS[order.act]!({ scenario, world, order, a, b, dyad: b < 0 ? -1 : dyad(a, b) });
  if (refusal) return refusal;
  const ready = readyAt(world, order);
  return world.quarter < ready ? no('resting', { until: ready }) : null;
}
