/** What a capital knows: its own side exactly, others' hearts by estimate, secrets not at all. */
import { ACT_KEYS, actPlace } from './act-conditions.ts';
import { FOG } from './constants.ts';
import { accountOf, capitalIndex, COUNT, COUNT_THEMED, direction, dyad, HIGHEST, LOWEST, SUPPORT, TRUST } from './quantities.ts';
import { yearName, yearOf } from './quarters.ts';
import { drawOnce } from './random.ts';
import { CAPITALS } from './types.ts';
import { stateOf } from './world.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Ladder, Order, View, World } from './types.ts';

/** Dyads with embassies throughout these years: US-SU and SU-CN, not US-CN (liaison offices only from 1973). */
const EMBASSIES: readonly boolean[] = [true, false, true];

/**
 * The state as one capital sees it: the same shape, so that conditions and previews run on it. Others' trust and
 * support are estimates within `spread` of the truth, by luck named after who looks, at what, in which year; their
 * envelopes, secrets, leanings, secret aims and what is still to come are taken out. (`rows` are left whole, for speed: whoever
 * shows history must not show the rows of what `spread` says is an estimate.)
 */
export function viewFor(_scenario: Scenario, world: World, capital: Capital): View {
  const view = glanceFor(world, capital);
  const { seen } = view;
  seen.q = withAccounts(world, seen.q, capitalIndex(capital));
  seen.orders = world.orders.filter(({ from }) => from === capital);
  seen.sealed = world.sealed.filter((envelope) => envelope.capital === capital);
  seen.agenda = world.agenda.filter((task) => task.do !== 'order' || task.order.from === capital);
  seen.waiting = world.waiting?.capital === capital ? world.waiting : null;
  seen.decisions = world.decisions.filter((decision) => decision.capital === capital);
  seen.secrets = world.secrets.filter((order) => knows(capital, order));
  seen.acted = heardOf(world, capital);
  return view;
}

/** Nothing has been done as far as anyone has heard. */
const NOT_HEARD: World['acted'] = ACT_KEYS.map(() => 0);

/** What is not looked up for a glance. */
const LEFT: never[] = [];
const NOBODY = -1;

/** A view with the papers left on the desk: own orders, decisions, acts, secrets and the accounts of themes are not looked up. Enough to decide by; `whole` gives all of them. */
export function glanceFor(world: World, capital: Capital, whole?: View['whole']): View {
  const own = capitalIndex(capital);
  const seen = stateOf(world);
  seen.q = estimates(world, own);
  seen.orders = LEFT;
  seen.sealed = LEFT;
  seen.agenda = LEFT;
  seen.waiting = null;
  seen.scheduled = LEFT;
  seen.ledger = LEFT;
  seen.decisions = LEFT;
  seen.secrets = LEFT;
  seen.acted = NOT_HEARD;
  seen.mandates = ownOf(world.mandates, own, LEFT);
  seen.leanings = ownOf(world.leanings, own, LEFT);
  seen.secretAims = ownOf(world.secretAims, own, NOBODY);
  if (world.ladder) seen.ladder = blind(world.ladder, capital);
  if (world.secrets.length > 0) unheard(seen, world, capital);
  return { capital, seen, spread: spreadFor(world, own), whole };
}

/** The quantities without the accounts of themes, others' hearts guessed. */
function estimates(world: World, own: number): number[] {
  const q = world.q.slice(0, COUNT);
  const fogged = FOGGED[own]!;
  const { seen, blind } = errorsOf(world, own);
  for (let i = 0; i < fogged.length; i += 1) {
    const { q: at, other } = fogged[i]!;
    const error = isSeen(world, own, other) ? seen[i]! : blind[i]!;
    q[at] = Math.min(HIGHEST[at]!, Math.max(LOWEST[at]!, q[at]! + error));
  }
  return q;
}

/** Estimates with the accounts of themes behind them; what a guess is off by stands on the first account. */
function withAccounts(world: World, guessed: readonly number[], own: number): number[] {
  const q = [...world.q];
  for (const { q: at } of FOGGED[own]!) {
    if (at < COUNT_THEMED) q[accountOf(at)]! += guessed[at]! - q[at]!;
    q[at] = guessed[at]!;
  }
  return q;
}

/** For each capital, what it can only estimate: the quantity, and whose heart that is. */
const FOGGED: readonly (readonly { readonly q: number; readonly other: number }[])[] = [0, 1, 2].map((own) =>
  [0, 1, 2].filter((other) => other !== own).flatMap((other) =>
    [TRUST + direction(other, own), TRUST + direction(other, 3 - own - other), SUPPORT + other].map((q) => ({ q, other }))));

const isSeen = (world: World, own: number, other: number): boolean =>
  EMBASSIES[dyad(own, other)]! || world.channels[dyad(own, other)]! > 0;

/** The spreads by capital, and by which of the two others it sees well: eight tables, made once. */
const SPREADS: readonly (readonly (readonly number[])[])[] = FOGGED.map((fogged, own) => [0, 1, 2, 3].map((sight) => {
  const [first] = othersOf(own);
  const spread = new Array<number>(COUNT).fill(0);
  for (const { q, other } of fogged) spread[q] = (sight & (other === first ? 1 : 2)) > 0 ? FOG.seen : FOG.blind;
  return Object.freeze(spread);
}));

function othersOf(own: number): [number, number] {
  if (own === 0) return [1, 2];
  return own === 1 ? [0, 2] : [0, 1];
}

function spreadFor(world: World, own: number): readonly number[] {
  const [first, second] = othersOf(own);
  return SPREADS[own]![(isSeen(world, own, first) ? 1 : 0) + (isSeen(world, own, second) ? 2 : 0)]!;
}

function ownOf<T>(all: readonly T[], own: number, blank: T): T[] {
  const kept = [blank, blank, blank];
  kept[own] = all[own]!;
  return kept;
}

/** Whether a capital knows of a secret order: its own, put to it, or told to it. */
const knows = (capital: Capital, { from, to, tell }: Order): boolean =>
  from === capital || to === capital || (tell !== undefined && tell.includes(capital));

/** Takes out what came of the secrets of two others: the channel, the meeting, the threat. */
function unheard(seen: World, world: World, capital: Capital): void {
  for (const order of world.secrets) {
    const to = capitalIndex(order.to);
    if (to < 0 || knows(capital, order)) continue;
    const from = capitalIndex(order.from);
    if (order.act === 'back-channel') seen.channels = without(seen.channels, dyad(from, to));
    if (order.act === 'visit' || order.act === 'summit') seen.visits = without(seen.visits, dyad(from, to));
    if (order.act === 'nuclear-threat') seen.threats = without(seen.threats, direction(from, to));
  }
}

const without = (list: readonly number[], at: number): number[] => list.map((each, i) => (i === at ? 0 : each));

/** What has been done, as far as a capital has heard of it. */
function heardOf({ acted, secrets }: World, capital: Capital): World['acted'] {
  const unknown = secrets.filter((order) => !knows(capital, order));
  if (unknown.length === 0) return acted;
  const heard = [...acted];
  for (const place of unknown.map(actPlace)) if (place >= 0) heard[place] = 0;
  return heard;
}

/** What the luck of an estimate is called, all but the year. */
const FOG_NAMES: readonly (readonly string[])[] = FOGGED.map((fogged, own) => fogged.map(({ q }) => `fog/${CAPITALS[own]}/${q}/`));

/** What each capital's estimates are off by, of hearts that it sees well and of those that it does not: it holds for a year, so the last year asked for is kept. */
interface Errors { key: number; year: number; readonly seen: number[]; readonly blind: number[] }
const ERRORS: readonly Errors[] = CAPITALS.map(() => ({ key: -1, year: -1, seen: [], blind: [] }));

function errorsOf(world: World, own: number): Errors {
  const kept = ERRORS[own]!;
  const year = yearOf(world.quarter);
  if (kept.key === world.key && kept.year === year) return kept;
  kept.key = world.key;
  kept.year = year;
  FOG_NAMES[own]!.forEach((name, i) => {
    const luck = drawOnce(world, name, yearName(world.quarter)) - 500000;
    kept.seen[i] = errorOf(luck, FOG.seen);
    kept.blind[i] = errorOf(luck, FOG.blind);
  });
  return kept;
}

const errorOf = (luck: number, width: number): number => Math.round((luck * width) / 500000);

/** Resolve is hidden from the other side, and from the third capital. */
function blind(ladder: Ladder, capital: Capital): Ladder {
  const resolve = ladder.sides.map((side, i) => (side === capital ? ladder.resolve[i]! : 0)) as [number, number];
  return { ...ladder, resolve };
}

