/** Sealed orders: each capital's turn, what it seals, and how the envelopes are opened together. */
import { actOf, ACTS, FAMILIES } from './acts.ts';
import { askFor, settle, whyOf } from './ledger.ts';
import { openings, openOrders } from './open-orders.ts';
import { costOf, legalHome, legalOrders, pointsOf } from './orders.ts';
import { capitalIndex, INITIATIVE } from './quantities.ts';
import { applyEffects } from './registry/effects.ts';
import { CAPITALS, POSTURES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Order, OrdersStop, Play, Reply, Stop, Task, Why, World } from './types.ts';
import type { Sealed } from './world.ts';

const INTEREST = 1;

const turnOf = (capital: Capital): Task => ({ do: 'orders', capital });
/** The capitals' turns, last first. */
const [LAST, SECOND, FIRST] = [turnOf('CN'), turnOf('SU'), turnOf('US')] as const;

/** Every capital seals its orders: three stops on the same view. */
export function askOrders({ world: { agenda } }: Play): void {
  agenda.push(LAST, SECOND, FIRST);
}

/** One capital's turn to seal. A brief stop lists for a free capital what is open to it, without what is not and why. */
export function stopForOrders({ scenario, world, brief }: Play, capital: Capital): void {
  if (!brief || world.humans.includes(capital)) world.waiting = { kind: 'orders', capital, legal: legalOrders(scenario, world, capital), ...meansOf(scenario, world, capital) };
  else world.waiting = brief === 'untold' ? UNTOLD[capital] : briefStop(scenario, world, capital);
}

const untold = (capital: Capital): OrdersStop => ({ kind: 'orders', capital, untold: true, legal: [], home: null, points: 0 });
const UNTOLD: Readonly<Record<Capital, OrdersStop>> = { US: untold('US'), SU: untold('SU'), CN: untold('CN') };

/** The brief stop in place of one that the world waits at and of which nothing has been looked up. */
export const toldStop = (scenario: Scenario, world: World, { capital }: OrdersStop): Stop => (world.waiting = briefStop(scenario, world, capital));

function briefStop(scenario: Scenario, world: World, capital: Capital): OrdersStop {
  const { legal, places } = openOrders(scenario, world, capital);
  const { home, points } = meansOf(scenario, world, capital);
  return { kind: 'orders', capital, legal, places, home, points };
}

/** What such a stop is to whoever asks for each act that he thinks of: nothing is listed. */
export const askedStop = (scenario: Scenario, world: World, { capital }: OrdersStop): OrdersStop => {
  const { home, points } = meansOf(scenario, world, capital);
  return { kind: 'orders', capital, untold: true, legal: UNTOLD[capital].legal, home, points, opens: openings(scenario, world, capital) };
};

const meansOf = (scenario: Scenario, world: World, capital: Capital): Pick<OrdersStop, 'home' | 'points'> =>
  ({ home: legalHome(scenario, world, capital), points: pointsOf(world, capital) });

/** Takes sealed orders that were found legal. Nothing shows before all have sealed: those who come later see the same table. */
export function sealOrders(play: Play, capital: Capital, reply: Extract<Reply, { kind: 'orders' }>): void {
  const { world } = play;
  const { orders, postures, home } = reply;
  for (let i = 0; i < orders.length; i += 1) world.orders.push(asActs(orders[i]!));
  world.sealed.push(postures || home ? { capital, postures: { ...postures }, home: home === true } : AS_IT_WAS[capital]);
}

const asItWas = (capital: Capital): Sealed => ({ capital, postures: {}, home: false });
/** Envelopes that change no posture and play no card. */
const AS_IT_WAS: Readonly<Record<Capital, Sealed>> = { US: asItWas('US'), SU: asItWas('SU'), CN: asItWas('CN') };

/** An order of the desk; what can only be done in secret is secret. The chronicle says itself what was. */
function asActs(order: Order): Order {
  if (order.historical || order.covert || !actOf(order.act)!.alwaysCovert) return order;
  const secret = SECRET.get(order) ?? { ...order, covert: true };
  SECRET.set(order, secret);
  return secret;
}

/** What an order of the desk is in secret: the same object each time. */
const SECRET = new WeakMap<Order, Order>();

/** Opens the envelopes: postures, home cards and costs of all, then the orders by family; inside a family the first capital rotates. */
export function queueOrders(play: Play): void {
  const { world } = play;
  const { orders, sealed } = world;
  if (orders.length > 0) world.orders = [];
  world.sealed = [];
  for (const envelope of sealed) open(play, envelope);
  if (orders.length === 0) return;
  for (const order of orders) pay(play, order.from, costOf(order));
  world.revealed += 1;
  const first = world.quarter % 3;
  const ranks = orders.map((order) => rankOf(order, first));
  for (let place = FAMILIES.length * 3 - 1; place >= 0; place -= 1) {
    for (let i = orders.length - 1; i >= 0; i -= 1) if (ranks[i] === place) world.agenda.push({ do: 'order', order: orders[i]! });
  }
}

/** Place of an order among the families and, inside its own, the capitals from the first on. */
const rankOf = ({ act, from }: Order, first: number): number => RANK.get(act)! + ((capitalIndex(from) - first + 3) % 3);
const RANK: ReadonlyMap<string, number> = new Map(ACTS.map(({ id, family }) => [id, FAMILIES.indexOf(family) * 3]));

function open(play: Play, envelope: Sealed): void {
  const { capital, postures, home } = envelope;
  if (envelope === AS_IT_WAS[capital]) return;
  takePostures(play.world, capital, postures);
  if (home) playHome(play, capital);
}

function takePostures(world: World, capital: Capital, postures: Sealed['postures']): void {
  const index = capitalIndex(capital);
  for (const other of CAPITALS) {
    const posture = postures[other];
    if (posture && other !== capital) world.postures[index * 3 + capitalIndex(other)] = POSTURES.indexOf(posture) - 1;
  }
}

function playHome(play: Play, capital: Capital): void {
  const { scenario, world, out } = play;
  const index = capitalIndex(capital);
  const { home } = scenario.leaders[world.leaders[index]!]!;
  if (!home) return;
  pay(play, capital, home.cost);
  world.homeUsed[index] = world.quarter;
  if (home.toll) world.campaignsOf[index]! += 1;
  out.push({ kind: 'home', quarter: world.quarter, capital, id: home.id });
  applyEffects(play, home.effects, { kind: 'home', id: home.id, by: capital });
  settle(play);
}

const priceOf = (by: Capital): Why => whyOf({ theme: INTEREST, cause: { kind: 'calendar', id: 'initiative', by } });
const PRICE: Readonly<Record<Capital, Why>> = { US: priceOf('US'), SU: priceOf('SU'), CN: priceOf('CN') };

/** Takes points of initiative; less than nought gives them back. */
export function pay(play: Play, capital: Capital, points: number): void {
  if (points === 0) return;
  askFor(play, INITIATIVE + capitalIndex(capital), -points * 100, PRICE[capital]);
  settle(play);
}
