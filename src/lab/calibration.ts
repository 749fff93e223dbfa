/**
 * Whether what the preview shows comes about as often as it says: a player without judgement holds a seat, so that all
 * kinds of choice are made, and each chance that was shown to him is held against what happened.
 */
import { answerOdds } from '../agents/answer.ts';
import { randomActor } from '../agents/fixed-actors.ts';
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { allEntries, newCampaign, previewOption } from '../engine/index.ts';
import { LADDER } from '../engine/constants.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Decide, Foreseen, Happening, Move, Order, Quarter, Reply, Stop, View, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { runSeed } from './campaigns.ts';
import { wilson } from './intervals.ts';
import type { Work } from './work.ts';

/** What is shown with a chance: a capital's answer, a third party's, a chance in an event, an accident on the ladder. */
export const SHOWN = ['answer', 'third', 'chance', 'accident'] as const;
export type Shown = (typeof SHOWN)[number];

/** What was shown between two tens of per cent: how often, the sum of the chances, how often it came about. */
export interface Decile { n: number; shown: number; came: number }

/** What was shown as sure, or as a range: how often, and how often it was so. */
export interface Kept { n: number; kept: number }

export interface CalibrationJob {
  readonly kind: 'calibration';
  readonly runs: number;
  readonly chunk: number;
  readonly seed: string;
  readonly gravity: number;
}

export interface CalibrationPart {
  readonly deciles: Readonly<Record<Shown, readonly Decile[]>>;
  readonly sure: Kept;
  readonly range: Kept;
}

const deciles = (): Decile[] => Array.from({ length: 10 }, () => ({ n: 0, shown: 0, came: 0 }));

/** Nothing shown yet. */
export const emptyCalibration = (): CalibrationPart => ({
  deciles: { answer: deciles(), third: deciles(), chance: deciles(), accident: deciles() }, sure: { n: 0, kept: 0 }, range: { n: 0, kept: 0 },
});

/** How the measure is taken; the seat goes round with the runs. */
export const calibrationWork: Work<CalibrationJob, CalibrationPart> = {
  empty: emptyCalibration,
  play: (scenario, job, { first, last }, part) => {
    const others = freeActor({ difficulty: 'normal' });
    for (let run = first; run < last; run += 1) playOne({ scenario, job, run, others }, part);
  },
  merge: (part, next) => {
    for (const kind of SHOWN) part.deciles[kind].forEach((decile, i) => merge(decile, next.deciles[kind][i]!));
    for (const kind of ['sure', 'range'] as const) {
      part[kind].n += next[kind].n;
      part[kind].kept += next[kind].kept;
    }
  },
};

function merge(decile: Decile, next: Decile): void {
  decile.n += next.n;
  decile.shown += next.shown;
  decile.came += next.came;
}

interface Run { readonly scenario: Scenario; readonly job: CalibrationJob; readonly run: number; readonly others: Decide }

/** What the one in the seat was shown and then chose. */
interface Notes {
  readonly asked: { readonly quarter: Quarter; readonly order: Order; readonly odds: number }[];
  readonly chosen: { readonly quarter: Quarter; readonly event: string; readonly option: string; readonly foreseen: readonly Foreseen[] }[];
  readonly climbs: (number | null)[];
}

function playOne({ scenario, job, run, others }: Run, part: CalibrationPart): void {
  const seat = CAPITALS[run % CAPITALS.length]!;
  const world = newCampaign(scenario, { seed: runSeed(job.seed, run), gravity: job.gravity, humans: [], keepLedger: true });
  const random = randomActor(job.seed);
  const notes: Notes = { asked: [], chosen: [], climbs: [] };
  const { happenings } = playOn(scenario, world, (given, view, stop) => {
    if (stop.capital !== seat) return others(given, view, stop);
    const reply = random(given, view, stop);
    note(notes, { scenario, view, stop }, reply);
    return reply;
  }, null);
  heldAnswers(part, notes, happenings);
  heldClimbs(part, notes, happenings, seat);
  heldChoices(part, notes, world, seat);
}

interface Shows { readonly scenario: Scenario; readonly view: View; readonly stop: Stop }

/** What is shown at a stop of what the reply to it takes. */
function note(notes: Notes, shows: Shows, reply: Reply): void {
  const { stop } = shows;
  if (stop.kind === 'rung' && reply.kind === 'rung') noteMove(notes, stop, reply.move);
  else if (stop.kind === 'decision' && reply.kind === 'decision') noteOption(notes, shows, stop, reply.option);
  else if (stop.kind === 'orders' && reply.kind === 'orders') noteOrders(notes, shows, stop, reply.orders);
}

type StopOf<K extends Stop['kind']> = Extract<Stop, { kind: K }>;
const wholeOf = ({ view }: Shows): View => view.whole?.() ?? view;

function noteMove({ climbs }: Notes, { legal }: StopOf<'rung'>, move: Move): void {
  const { to, accident } = legal.find((each) => each.move === move)!;
  climbs.push(move === 'climb' && to < LADDER.top ? accident : null);
}

function noteOption({ chosen }: Notes, shows: Shows, { event, part }: StopOf<'decision'>, id: string): void {
  const option = shows.scenario.events.find((each) => each.id === event)!.parts[part]!.options.find((each) => each.id === id)!;
  const view = wholeOf(shows);
  chosen.push({ quarter: view.seen.quarter, event, option: id, foreseen: previewOption(shows.scenario, view, option) });
}

function noteOrders({ asked }: Notes, shows: Shows, stop: StopOf<'orders'>, orders: readonly Order[]): void {
  const view = wholeOf(shows);
  for (const order of orders) {
    const legal = stop.legal.find(({ act, to, theatre }) => act === order.act && to === order.to && theatre === order.theatre);
    if (legal?.answer) asked.push({ quarter: view.seen.quarter, order, odds: answerOdds(shows.scenario, view, order).mid });
  }
}

function take(part: CalibrationPart, kind: Shown, chance: number, came: boolean): void {
  const decile = part.deciles[kind][Math.min(9, Math.floor(chance / 10))]!;
  decile.n += 1;
  decile.shown += chance;
  if (came) decile.came += 1;
}

/** Answers as they came; what two proposed at once is agreed, and what fell void was never answered. */
function heldAnswers(part: CalibrationPart, { asked }: Notes, happenings: readonly Happening[]): void {
  const results = new Map<string, string>();
  for (const each of happenings) {
    if (each.kind !== 'act') continue;
    results.set(keyOf(each.quarter, each.order), each.result);
    if (each.result === 'agreed') results.set(keyOf(each.quarter, { ...each.order, from: each.order.to as Capital, to: each.order.from }), 'agreed');
  }
  for (const { quarter, order, odds } of asked) {
    const result = results.get(keyOf(quarter, order));
    if (result === undefined || result === 'void' || result === 'opened') continue;
    take(part, CAPITALS.includes(order.to as Capital) ? 'answer' : 'third', odds, result === 'yes' || result === 'agreed');
  }
}

const keyOf = (quarter: Quarter, { act, from, to, theatre }: Order): string => `${quarter} ${from} ${act} ${to} ${theatre ?? ''}`;

/** Moves on the ladder in their order; those that an event told were not chosen there. */
function heldClimbs(part: CalibrationPart, { climbs }: Notes, happenings: readonly Happening[], seat: Capital): void {
  const moves = happenings.flatMap((each) => (each.kind === 'rung' && each.move.side === seat && each.move.event === null ? [each.move] : []));
  climbs.forEach((chance, i) => { if (chance !== null && chance > 0) take(part, 'accident', chance, moves[i]!.accident); });
}

/** Changes foreseen of options, against what the ledger says that the option changed. */
function heldChoices(part: CalibrationPart, { chosen }: Notes, world: World, seat: Capital): void {
  const applied = appliedBy(world, seat);
  for (const { quarter, event, option, foreseen } of chosen) {
    const chances = new Set<number>();
    for (const each of foreseen) {
      // One draw may move several numbers: it is counted once.
      if (each.certainty === 'chance' && chances.has(each.chance)) continue;
      chances.add(each.chance);
      hold(part, each, applied.get(`${quarter} ${event} ${option} ${each.q}`) ?? 0);
    }
  }
}

/** What a capital's options changed, by quarter, event, option and quantity. */
function appliedBy(world: World, seat: Capital): ReadonlyMap<string, number> {
  const applied = new Map<string, number>();
  for (const { quarter, q, cause, applied: by } of allEntries(world)) {
    if (cause.by !== seat || !TOLD.has(cause.kind)) continue;
    const key = `${quarter} ${cause.id} ${cause.detail} ${q}`;
    applied.set(key, (applied.get(key) ?? 0) + by);
  }
  return applied;
}

const TOLD: ReadonlySet<string> = new Set(['event', 'situation']);

function hold(part: CalibrationPart, { certainty, chance, low, high }: Foreseen, by: number): void {
  if (certainty === 'chance') {
    take(part, 'chance', chance, by !== 0);
    return;
  }
  part[certainty].n += 1;
  if (by >= low && by <= high) part[certainty].kept += 1;
}

/** Points by which what came about may lie outside the ten per cent that were shown. */
const SLACK = 4;

/**
 * Whether what was shown in a decile came about as often, with four points to spare, as far as so many cases can tell:
 * what was shown as 60–70 % happens in 56–74 %.
 */
export function fitsIn({ n, came }: Decile, index: number): boolean {
  if (n === 0) return true;
  const [low, high] = wilson(came, n);
  return 100 * high >= index * 10 - SLACK && 100 * low <= index * 10 + 10 + SLACK;
}
