/**
 * Every change of a quantity goes through here. A step asks, then settles: what was asked of one quantity is
 * clamped together, pro rata, so opening + Σ applied = state, exactly, and what was swallowed can be shown.
 */
import { WAKE } from './constants.ts';
import { accountOf, COUNT, COUNT_THEMED, HIGHEST, LOWEST } from './quantities.ts';
import { tuningOf } from './tuning.ts';
import { THEMES } from './types.ts';
import type { Ask, Entry, Play, Why, World } from './types.ts';
import type { Reasoned } from './world.ts';

/**
 * What is asked for in the step under way: sums by quantity (`TOTAL`, all noughts between steps, for the `WHICH` that are
 * `MOVED`), and besides, in their order, the changes that count one by one: those of trust and tension, which go on
 * themes' accounts, those that fade, and all where a ledger is kept. It stands beside the state; a step that broke off is
 * forgotten when the next begins.
 */
const STEP: { world: World | null; quantities: number; changes: number } = { world: null, quantities: 0, changes: 0 };
const TOTAL = new Float64Array(COUNT);
const ROOM = new Float64Array(COUNT);
const MOVED = new Uint8Array(COUNT);
const WHICH = new Uint8Array(COUNT);
/** A step asks for some hundred changes; more than these are a fault of the scenario. */
const MOST = 8192;
/** Of each change: the quantity, what was asked of it before, by how much, and the account that it moves (0: what it does hangs on why). */
const Q = new Uint8Array(MOST);
const BEFORE = new Float64Array(MOST);
const BY = new Float64Array(MOST);
const ACCOUNT = new Uint8Array(MOST);
const WHY: Why[] = [];

/** Asks for a change of a quantity by hundredths; nothing moves before `settle`. */
export const ask = (play: Play, change: Ask): void => askFor(play, change.q, change.by, isHeard(play.world, change) ? whyOf(change) : UNSAID[change.theme + 1]!);

/** Whether more than the theme of a reason will ever be read: by a ledger, a spike, a division, a wake. */
const isHeard = ({ keepLedger }: World, { q, fades, split, cause }: Ask): boolean =>
  keepLedger || Boolean(fades) || split !== undefined || (q < COUNT_THEMED && cause.kind === 'event');

/** A reason with nothing left out: settling reads thousands of them, and is quick where all have one shape. */
export function whyOf({ theme, split, cause, because, card, fades = 0 }: Reasoned): Why {
  const event = cause.kind === 'event';
  const plain = theme >= 0 && split === undefined && !event && fades === 0;
  return { theme, split, cause, event, because: because ?? null, card: card ?? null, fades, plain, wake: null };
}

/** Reasons of which nothing but the theme counts, from −1 on. */
const UNSAID: readonly Why[] = [-1, ...THEMES.keys()].map((theme) => whyOf({ theme, cause: { kind: 'calendar', id: 'unsaid' } }));

/** Asks for a change whose reason is the same again and again. */
export function askFor({ world }: Play, q: number, by: number, why: Why): void {
  if (by === 0) return;
  if (STEP.world !== world) begin(world);
  if (MOVED[q] === 0) {
    MOVED[q] = 1;
    WHICH[STEP.quantities] = q;
    STEP.quantities += 1;
  }
  const before = TOTAL[q]!;
  TOTAL[q] = before + by;
  if (q >= COUNT_THEMED && why.fades === 0 && !world.keepLedger) return;
  const at = STEP.changes;
  if (at === MOST) throw new RangeError(`More than ${MOST} changes were asked for in one step`);
  STEP.changes = at + 1;
  Q[at] = q;
  BEFORE[at] = before;
  BY[at] = by;
  if (why.plain && !world.keepLedger) ACCOUNT[at] = accountOf(q) + 1 + why.theme;
  else {
    ACCOUNT[at] = 0;
    WHY[at] = why;
  }
}

function begin(world: World): void {
  clear();
  STEP.world = world;
}

function clear(): void {
  for (let i = 0; i < STEP.quantities; i += 1) {
    TOTAL[WHICH[i]!] = 0;
    MOVED[WHICH[i]!] = 0;
  }
  STEP.world = null;
  STEP.quantities = 0;
  STEP.changes = 0;
}

const LOW = Int32Array.from(LOWEST);
const HIGH = Int32Array.from(HIGHEST);

/** Lower end that a quantity may have this quarter: its range, narrowed by `hold` interventions. */
export function lowestOf(world: World, q: number): number {
  const held = world.interventions;
  let low = LOW[q]!;
  for (let i = 0; i < held.length; i += 1) {
    const each = held[i]!;
    if (each.kind === 'hold' && each.q === q && each.op !== '<=' && isNow(world, each)) low = Math.max(low, each.value);
  }
  return low;
}

/** Upper end that a quantity may have this quarter. */
export function highestOf(world: World, q: number): number {
  const held = world.interventions;
  let high = HIGH[q]!;
  for (let i = 0; i < held.length; i += 1) {
    const each = held[i]!;
    if (each.kind === 'hold' && each.q === q && each.op !== '>=' && isNow(world, each)) high = Math.min(high, each.value);
  }
  return high;
}

const isNow = ({ quarter }: World, { from, to }: { readonly from: number; readonly to: number }): boolean => quarter >= from && quarter <= to;

/** Lower and upper end that a quantity may have this quarter. */
export const rangeOf = (world: World, q: number): readonly [number, number] => [lowestOf(world, q), highestOf(world, q)];

/** Settles all that was asked since the last time. */
export function settle(play: Play): void {
  const { world } = play;
  if (STEP.world !== world) return;
  for (let i = 0; i < STEP.quantities; i += 1) {
    const q = WHICH[i]!;
    const room = allowed(world, q, TOTAL[q]!);
    ROOM[q] = room;
    // What applies of its changes adds up to its room.
    if (q >= COUNT_THEMED) world.q[q]! += room;
  }
  for (let i = 0; i < STEP.changes; i += 1) {
    if (ACCOUNT[i] === 0) settleOne(play, i);
    else book(world.q, i);
  }
  clear();
}

/** Moves a trust or tension on a theme's account, as far as there is room. */
function book(all: number[], at: number): void {
  const q = Q[at]!;
  const by = appliedOf(at);
  all[ACCOUNT[at]!]! += by;
  all[q]! += by;
}

/** How much of a change there is room for. */
function appliedOf(at: number): number {
  const q = Q[at]!;
  const by = BY[at]!;
  const total = TOTAL[q]!;
  const room = ROOM[q]!;
  if (total === room) return by;
  const before = BEFORE[at]!;
  return share(before + by, total, room) - share(before, total, room);
}

function settleOne(play: Play, at: number): void {
  const { world } = play;
  const q = Q[at]!;
  const why = WHY[at]!;
  const applied = appliedOf(at);
  if (applied !== 0) apply(play, q, applied, why);
  if (!world.keepLedger) return;
  const { theme, cause, because, card } = why;
  pageOf(world).push({ quarter: world.quarter, q, asked: BY[at]!, applied, theme, cause, because, card });
}

/** The page of the ledger that this quarter's changes are written on. */
function pageOf({ ledger, quarter }: World): Entry[] {
  const last = ledger.at(-1);
  if (last?.[0]?.quarter === quarter) return last;
  const page: Entry[] = [];
  ledger.push(page);
  return page;
}

/** All changes of a campaign so far, oldest first; none where it keeps no ledger. (`flat` takes ten times as long.) */
export const allEntries = ({ ledger }: Pick<World, 'ledger'>): Entry[] => ([] as Entry[]).concat(...ledger);

/** How much of a total change a quantity can take. */
function allowed(world: World, q: number, total: number): number {
  const now = world.q[q]!;
  const next = now + total;
  if (world.interventions.length === 0 && next >= LOW[q]! && next <= HIGH[q]!) return total;
  return total === 0 ? 0 : Math.min(highestOf(world, q), Math.max(lowestOf(world, q), next)) - now;
}

/** Part of `room` due to the first `asked` of `total`, rounded so that parts add up. */
const share = (asked: number, total: number, room: number): number =>
  total === 0 ? 0 : Math.round((asked * room) / total);

function apply(play: Play, q: number, applied: number, why: Why): void {
  const { world } = play;
  if (q < COUNT_THEMED) {
    if (why.theme < 0) shrink(world, q, applied);
    else account(world, q, applied, why);
    world.q[q]! += applied;
    if (why.event) leaveWake(play, q, applied, why);
  }
  if (why.fades) world.fading.push({ q, left: applied, half: why.fades, theme: why.theme, cause: why.cause });
}

/** Books a change of trust or tension on its theme accounts. */
function account(world: World, q: number, applied: number, { theme, split }: Why): void {
  const base = accountOf(q);
  if (!split) {
    world.q[base + 1 + theme]! += applied;
    return;
  }
  let percent = 0;
  let booked = 0;
  for (let each = 0; each < THEMES.length; each += 1) {
    percent += split[each]!;
    const until = Math.round((applied * percent) / 100);
    world.q[base + 1 + each]! += until - booked;
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
    if (world.q[base + part] === 0) continue;
    seen += world.q[base + part]!;
    const until = whole === 0 ? 0 : Math.round((seen * applied) / whole);
    world.q[base + part]! += until - booked;
    booked = until;
  }
  world.q[base]! += applied - booked;
}

/** An event's change of trust or tension works on for some quarters. */
function leaveWake({ scenario, world }: Play, q: number, applied: number, why: Why): void {
  const by = Math.round((applied * tuningOf(scenario).wake) / (100 * WAKE.quarters));
  if (by === 0) return;
  const { theme, split, fades, card, cause } = why;
  why.wake ??= { kind: 'response', id: 'wake', via: cause.id, detail: cause.detail };
  world.wakes.push({ q, by, quarters: WAKE.quarters, theme, card, cause: why.wake, split, fades: fades || undefined });
}
