/**
 * Every change of a quantity goes through here. A step asks, then settles: what was asked of one quantity is
 * clamped together, pro rata, so opening + Σ applied = state, exactly, and what was swallowed can be shown.
 */
import { accountOf, COUNT, COUNT_THEMED, HIGHEST, LOWEST } from './quantities.ts';
import { THEMES } from './types.ts';
import type { Ask, Play, World } from './types.ts';

/** Asks for a change of a quantity by hundredths; nothing moves before `settle`. */
export function ask(play: Play, change: Ask): void {
  if (change.by !== 0) play.world.asks.push(change);
}

/** Lower and upper end that a quantity may have this quarter: its range, narrowed by `hold` interventions. */
export function rangeOf(world: World, q: number): readonly [number, number] {
  let low = LOWEST[q]!;
  let high = HIGHEST[q]!;
  for (const held of world.interventions) {
    if (held.kind !== 'hold' || held.q !== q || world.quarter < held.from || world.quarter > held.to) continue;
    if (held.op !== '<=') low = Math.max(low, held.value);
    if (held.op !== '>=') high = Math.min(high, held.value);
  }
  return [low, high];
}

/** Settles all that was asked since the last time. */
export function settle(play: Play): void {
  const { world } = play;
  const asks = world.asks;
  if (asks.length === 0) return;
  world.asks = [];
  const totals: number[] = new Array<number>(COUNT).fill(0);
  for (const change of asks) totals[change.q]! += change.by;
  const room: number[] = totals.map((total, q) => (total === 0 ? 0 : allowed(world, q, total)));
  const asked: number[] = new Array<number>(COUNT).fill(0);
  for (const change of asks) {
    const before = share(asked[change.q]!, totals[change.q]!, room[change.q]!);
    asked[change.q]! += change.by;
    const applied = totals[change.q] === room[change.q]
      ? change.by
      : share(asked[change.q]!, totals[change.q]!, room[change.q]!) - before;
    apply(play, change, applied);
  }
}

/** How much of a total change a quantity can take. */
function allowed(world: World, q: number, total: number): number {
  const [low, high] = rangeOf(world, q);
  const now = world.q[q]!;
  const next = Math.min(high, Math.max(low, now + total));
  return next - now;
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

function remember(world: World, change: Ask, applied: number): void {
  const { q, theme, cause } = change;
  world.fading.push({ q, left: applied, half: change.fades!, theme, cause });
}
