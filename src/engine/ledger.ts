/**
 * Every change of a quantity goes through here. A step asks, then settles: what was asked of one quantity is
 * clamped together, pro rata, so opening + Σ applied = state, exactly, and what was swallowed can be shown.
 */
import { WAKE } from './constants.ts';
import { accountOf, COUNT, COUNT_THEMED, HIGHEST, LOWEST } from './quantities.ts';
import { tuningOf } from './tuning.ts';
import { THEMES } from './types.ts';
import type { Ask, Cause, Play, World } from './types.ts';

/** Asks for a change of a quantity by hundredths; nothing moves before `settle`. */
export function ask(play: Play, change: Ask): void {
  if (change.by !== 0) play.world.asks.push(change);
}

/** Lower end that a quantity may have this quarter: its range, narrowed by `hold` interventions. */
export function lowestOf(world: World, q: number): number {
  const held = world.interventions;
  let low = LOWEST[q]!;
  for (let i = 0; i < held.length; i += 1) {
    const each = held[i]!;
    if (each.kind === 'hold' && each.q === q && each.op !== '<=' && isNow(world, each)) low = Math.max(low, each.value);
  }
  return low;
}

/** Upper end that a quantity may have this quarter. */
export function highestOf(world: World, q: number): number {
  const held = world.interventions;
  let high = HIGHEST[q]!;
  for (let i = 0; i < held.length; i += 1) {
    const each = held[i]!;
    if (each.kind === 'hold' && each.q === q && each.op !== '>=' && isNow(world, each)) high = Math.min(high, each.value);
  }
  return high;
}

const isNow = ({ quarter }: World, { from, to }: { readonly from: number; readonly to: number }): boolean => quarter >= from && quarter <= to;

/** Lower and upper end that a quantity may have this quarter. */
export const rangeOf = (world: World, q: number): readonly [number, number] => [lowestOf(world, q), highestOf(world, q)];

/** Sums by quantity while a step is settled; all noughts before and after. */
const TOTAL = new Float64Array(COUNT);
const ASKED = new Float64Array(COUNT);
const ROOM = new Float64Array(COUNT);

/** Settles all that was asked since the last time. */
export function settle(play: Play): void {
  const { world } = play;
  const asks = world.asks;
  const count = asks.length;
  if (count === 0) return;
  world.asks = [];
  for (let i = 0; i < count; i += 1) TOTAL[asks[i]!.q]! += asks[i]!.by;
  for (let i = 0; i < count; i += 1) {
    const { q } = asks[i]!;
    ROOM[q] = allowed(world, q, TOTAL[q]!);
  }
  for (let i = 0; i < count; i += 1) settleOne(play, asks[i]!);
  for (let i = 0; i < count; i += 1) {
    const { q } = asks[i]!;
    TOTAL[q] = 0;
    ASKED[q] = 0;
  }
}

function settleOne(play: Play, change: Ask): void {
  const { q, by } = change;
  const total = TOTAL[q]!;
  const room = ROOM[q]!;
  const before = ASKED[q]!;
  ASKED[q] = before + by;
  apply(play, change, total === room ? by : share(before + by, total, room) - share(before, total, room));
}

/** How much of a total change a quantity can take. */
function allowed(world: World, q: number, total: number): number {
  if (total === 0) return 0;
  const now = world.q[q]!;
  return Math.min(highestOf(world, q), Math.max(lowestOf(world, q), now + total)) - now;
}

/** Part of `room` due to the first `asked` of `total`, rounded so that parts add up. */
const share = (asked: number, total: number, room: number): number =>
  total === 0 ? 0 : Math.round((asked * room) / total);

function apply(play: Play, change: Ask, applied: number): void {
  const { world } = play;
  if (applied !== 0) {
    if (change.q < COUNT_THEMED) account(world, change, applied);
    world.q[change.q]! += applied;
    if (change.fades) remember(world, change, applied);
    if (change.cause.kind === 'event' && change.q < COUNT_THEMED) leaveWake(play, change, applied);
  }
  if (!world.keepLedger) return;
  const { q, by, theme, cause, because, card } = change;
  world.ledger.push({ quarter: world.quarter, q, asked: by, applied, theme, cause, because, card });
}

/** Books a change of trust or tension on its theme accounts. */
function account(world: World, change: Ask, applied: number): void {
  const base = accountOf(change.q);
  if (change.theme < 0) {
    shrink(world, change.q, applied);
    return;
  }
  if (!change.split) {
    world.q[base + 1 + change.theme]! += applied;
    return;
  }
  let percent = 0;
  let booked = 0;
  for (let theme = 0; theme < THEMES.length; theme += 1) {
    percent += change.split[theme]!;
    const until = Math.round((applied * percent) / 100);
    world.q[base + 1 + theme]! += until - booked;
    booked = until;
  }
}

/** Shrinks base and accounts in proportion, so that the themes' shares stay and the sum is exact. */
function shrink(world: World, q: number, applied: number): void {
  const base = accountOf(q);
  const whole = world.q[q]!;
  let seen = 0;
  let booked = 0;
  for (let part = 0; part <= THEMES.length; part += 1) {
    seen += world.q[base + part]!;
    const until = whole === 0 ? 0 : Math.round((seen * applied) / whole);
    world.q[base + part]! += until - booked;
    booked = until;
  }
  world.q[base]! += applied - booked;
}

/** An event's change of trust or tension works on for some quarters. */
function leaveWake({ world, scenario }: Play, { q, theme, split, fades, card, cause }: Ask, applied: number): void {
  const by = Math.round((applied * tuningOf(scenario).wake) / (100 * WAKE.quarters));
  if (by === 0) return;
  const set: Cause = { kind: 'response', id: 'wake', via: cause.id, ...(cause.detail === undefined ? {} : { detail: cause.detail }) };
  world.wakes.push({ q, by, quarters: WAKE.quarters, theme, card, cause: set, ...(split ? { split } : {}), ...(fades ? { fades } : {}) });
}

function remember(world: World, change: Ask, applied: number): void {
  const { q, theme, cause } = change;
  world.fading.push({ q, left: applied, half: change.fades!, theme, cause });
}
