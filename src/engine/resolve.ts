/** Orders: how they are resolved, answered, and how secrets come out. */
import { actOf } from './acts.ts';
import { actPlace, bondOf, bondToMake } from './act-conditions.ts';
import { ACT_RUNG, LEAK, NOTES, OTHER_SIZE } from './constants.ts';
import { isTooMuch, openEvent } from './events.ts';
import { openCrisis } from './ladder.ts';
import { ask, askFor, settle, whyOf } from './ledger.ts';
import { isThirdParty, leakEffects, orderEffects, weighBy } from './order-effects.ts';
import { costOf, doorOf, doorOpens, forbidden, refusalNow } from './orders.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, PRESTIGE } from './quantities.ts';
import { chanceOf, draw } from './random.ts';
import { applyEffects } from './registry/effects.ts';
import { pay } from './sealing.ts';
import { dismayedAllies, passingEffects } from './situated-effects.ts';
import { setTreaty } from './treaties.ts';
import { THEATRES, THIRD_PARTIES } from './types.ts';
import type { Answer, Cause, Happening, Order, Play, Why } from './types.ts';

const INTEREST = 1;

const causeOfOrder = (order: Order): Cause => ({ kind: 'act', id: order.act, detail: order.to, by: order.from });

/** What is done where an order is carried out, whatever the hour: its effects as bare numbers with their reasons, and what it marks. */
interface Deed {
  readonly cause: Cause;
  readonly q: readonly number[];
  readonly by: readonly number[];
  readonly why: readonly Why[];
  /** Actor and addressee (indices, −1 none), the signal between them, and the facts and treaties that come of it. */
  readonly from: number;
  readonly to: number;
  readonly signal: number;
  readonly marks: ((play: Play, order: Order) => void) | null;
  /** Its leak in per cent a quarter, and what the luck of that is called. */
  readonly risk: number;
  readonly luck: string;
}

/** Orders are the same objects again and again. */
const DEEDS = new WeakMap<Order, Deed>();

function deedOf(order: Order): Deed {
  const known = DEEDS.get(order);
  if (known) return known;
  const cause = causeOfOrder(order);
  const effects = orderEffects(order);
  const { signal, leak: risk } = actOf(order.act)!;
  const deed: Deed = {
    cause, q: effects.map(({ q }) => q), by: effects.map(({ by }) => by), why: effects.map((effect) => whyOf({ ...effect, cause })),
    from: capitalIndex(order.from), to: capitalIndex(order.to), signal, marks: MARKS[order.act] ?? null,
    risk, luck: `leak/${order.from}/${order.act}/${order.to}`,
  };
  DEEDS.set(order, deed);
  return deed;
}

/** One order's turn: void if its condition fell away or a human has had his fill this quarter, else done, opened as an event, agreed, or put to B. */
export function resolveOrder(play: Play, order: Order): void {
  const { scenario, world } = play;
  const act = actOf(order.act)!;
  if (order.historical) {
    if (forbidden(world, order)) say(play, order, 'void');
    else carryOut(play, order, act.answer ? 'yes' : 'done');
    return;
  }
  const door = doorOf(scenario, world, order);
  if (isLate(play, order, door) || refusalNow(scenario, world, order)) {
    pay(play, order.from, -costOf(order));
    say(play, order, 'void');
    return;
  }
  world.acted[actPlace(order)] = world.quarter;
  if (door !== null && doorOpens(scenario, world, door)) {
    spendTwin(play, order, isTwin);
    say(play, order, 'opened');
    openEvent(play, door);
  } else if (!act.answer) carryOut(play, order, 'done');
  else if (spendTwin(play, order, agrees)) carryOut(play, order, 'agreed');
  else putTo(play, order);
}

/** Whether an order of another would open an event before a human who has had his fill this quarter. */
const isLate = ({ scenario, world }: Play, { from }: Order, door: number | null): boolean =>
  door !== null && !world.humans.includes(from) && isTooMuch(world, scenario.events[door]!);

const isTwin = (order: Order, other: Order): boolean =>
  other.act === order.act && other.from === order.to && other.to === order.from;

/** Whether the other side proposes the same thing: what one would attach to it alone must still be asked. */
const agrees = (order: Order, other: Order): boolean =>
  isTwin(order, other) && other.theatre === order.theatre && other.linkage === order.linkage;

/** A proposal that meets its twin is agreed; the twin is spent, and rests as the other does. */
function spendTwin(play: Play, order: Order, fits: (order: Order, other: Order) => boolean): boolean {
  const { world } = play;
  const at = world.agenda.findIndex((task) => task.do === 'order' && fits(order, task.order));
  const task = at < 0 ? null : world.agenda[at];
  if (task?.do !== 'order') return false;
  world.acted[actPlace(task.order)] = world.quarter;
  world.agenda.splice(at, 1);
  return true;
}

function putTo(play: Play, order: Order): void {
  const { world } = play;
  if (isThirdParty(order.to)) {
    const leaning = world.q[ALIGNMENT + THIRD_PARTIES.indexOf(order.to) * 3 + capitalIndex(order.from)]! / 100;
    const odds = Math.min(95, Math.max(5, Math.round(50 + leaning / 2)));
    const yes = draw(world, `answer/${order.to}/${order.from}/${order.act}`) < odds * 100;
    takeAnswer(play, order, yes ? 'yes' : 'no');
    return;
  }
  const index = capitalIndex(order.to);
  if (world.humans.includes(order.to) && world.notes[index]! >= NOTES) {
    takeAnswer(play, order, 'not-now');
    return;
  }
  world.notes[index]! += 1;
  world.waiting = { kind: 'answer', capital: order.to, order, legal: ['yes', 'no', 'not-now'] };
}

/** Takes an answer: yes does it; a public no costs A prestige; not now gives half the points back. */
export function takeAnswer(play: Play, order: Order, answer: Answer): void {
  const { world } = play;
  world.revealed += 1;
  if (answer === 'yes') {
    carryOut(play, order, 'yes');
    return;
  }
  if (answer === 'not-now') pay(play, order.from, -costOf(order) / 2);
  else if (!order.covert) {
    const cause = causeOfOrder(order);
    const q = PRESTIGE + capitalIndex(order.from);
    ask(play, { q, by: -OTHER_SIZE.S, theme: INTEREST, cause, because: 'rule.public-no', card: null });
    settle(play);
  }
  say(play, order, answer);
}

type Result = Extract<Happening, { kind: 'act' }>['result'];

function say(play: Play, order: Order, result: Result): void {
  play.out.push({ kind: 'act', quarter: play.world.quarter, order, result, secret: order.covert === true });
}

/** An order done: its effects, its signal, its marks; force may open a crisis; a secret may leak later. */
function carryOut(play: Play, order: Order, result: Result): void {
  const deed = deedOf(order);
  say(play, order, result);
  askOrder(play, order, deed);
  settle(play);
  mark(play, order, deed);
  if (order.covert) keepSecret(play, order);
  crisisOf(play, order);
}

function keepSecret(play: Play, order: Order): void {
  const { world } = play;
  if (order.act !== 'cultural-exchange') world.secrets.push(order);
  if ((order.tell ?? []).length > 0 && chanceOf(world, `told/${order.from}/${order.act}`, LEAK.told, false)) leak(play, order);
}

function askOrder(play: Play, order: Order, { cause, q, by, why }: Deed): void {
  const { scenario, world } = play;
  for (let i = 0; i < q.length; i += 1) askFor(play, q[i]!, weighBy(q[i]!, by[i]!, world.q[q[i]!]!), why[i]!);
  const passing = passingEffects(scenario, world, order);
  for (let i = 0; i < passing.length; i += 1) {
    const { q: at, by: change, theme, because, card, fades } = passing[i]!;
    askFor(play, at, weighBy(at, change, world.q[at]!), whyOf({ theme, cause, because, card, fades }));
  }
}

/** What stands from now on, or no longer: an embargo, a mission of advisers. */
function lasting({ world }: Play, { act }: Order, at: number): void {
  if (act === 'embargo') world.embargoes[at] = world.quarter;
  if (act === 'trade-opening') world.embargoes[at] = 0;
  if (act === 'advisers') world.missions[at] = world.quarter;
  if (act === 'recall-advisers') world.missions[at] = 0;
}

function mark(play: Play, order: Order, { from, to, signal, marks }: Deed): void {
  const { world } = play;
  marks?.(play, order);
  if (order.act === 'mobilisation' && order.theatre) world.mobilised[place(from, order)] = world.quarter;
  if (to < 0) return;
  const between = dyad(from, to);
  world.signals[direction(from, to)]! += signal;
  if (order.act === 'visit' || order.act === 'summit') world.visits[between] = world.quarter;
  if (order.act === 'nuclear-threat') world.threats[direction(from, to)] = world.quarter;
  lasting(play, order, direction(from, to));
  if (order.act === 'back-channel' && world.channels[between] === 0) world.channels[between] = world.quarter;
}

/** Facts and treaties that come of an act. */
const MARKS: Readonly<Record<string, (play: Play, order: Order) => void>> = {
  recognition: ({ scenario, world }) => {
    const recognised = scenario.flags.indexOf('us-recognises-prc');
    if (recognised >= 0) world.flags[recognised] = world.quarter;
  },
  'treaty-renounce': (play, order) => {
    const bond = bondOf(play.scenario, play.world, order);
    if (bond >= 0) setTreaty(play, bond, 'lapsed', causeOfOrder(order));
  },
  'treaty-propose': (play, order) => {
    const bond = bondToMake(play.scenario, play.world, order);
    if (bond >= 0) setTreaty(play, bond, 'made', causeOfOrder(order));
  },
};

const place = (capital: number, { theatre }: Order): number => capital * THEATRES.length + THEATRES.indexOf(theatre!);

/** Rung at which an act opens a crisis: who has mobilised there is one rung readier. */
function openingRung({ world }: Play, order: Order): number {
  const last = world.mobilised[place(capitalIndex(order.from), order)]!;
  const ready = last > 0 && world.quarter - last <= ACT_RUNG.quarters;
  return Math.min(ACT_RUNG.most, ACT_RUNG.opens + (ready ? ACT_RUNG.readier : 0));
}

function crisisOf(play: Play, order: Order): void {
  const sure = order.act === 'shelling';
  if ((!sure && order.act !== 'border-incident') || !order.theatre || isThirdParty(order.to) || order.historical) return;
  if (!sure && !chanceOf(play.world, `incident/${order.from}/${order.theatre}`, 50, false)) return;
  openCrisis(play, { theatre: order.theatre, rung: openingRung(play, order), sides: [order.from, order.to], history: [] }, causeOfOrder(order));
}

/** Secrets may leak each quarter. */
export function leaks(play: Play): void {
  const { world } = play;
  const { secrets } = world;
  for (let i = 0; i < secrets.length; i += 1) {
    const { risk, luck } = deedOf(secrets[i]!);
    if (risk > 0 && chanceOf(world, luck, risk, false)) leak(play, secrets[i]!);
  }
}

function leak(play: Play, order: Order): void {
  const { world, out } = play;
  world.secrets = world.secrets.filter((secret) => !same(secret, order));
  const to = capitalIndex(order.to);
  // What stands in the newspapers is no confidential channel any more.
  if (order.act === 'back-channel' && to >= 0) world.channels[dyad(capitalIndex(order.from), to)] = 0;
  out.push({ kind: 'leak', quarter: world.quarter, order });
  applyEffects(play, [...leakEffects(order), ...dismayedAllies(world, order)], { ...causeOfOrder(order), detail: 'leak' });
  settle(play);
}

const same = (a: Order, b: Order): boolean =>
  a.act === b.act && a.from === b.from && a.to === b.to && a.theatre === b.theatre;
