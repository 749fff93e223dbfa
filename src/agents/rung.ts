/** How a free actor moves on the crisis ladder, stands by one, and chooses its mandates. */
import { draw } from '../engine/index.ts';
import type { LegalMove, Luck, Move, Reply, Stance, Stop, View } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { PRESSED } from '../engine/constants.ts';
import { capitalIndex, direction, dyad, PRESTIGE, SUPPORT, TENSION } from '../engine/quantities.ts';
import { seenAhead, withHistory } from './choose.ts';
import type { Mind } from './choose.ts';
import { blend, fallOn, pressed, softmax } from './softmax.ts';
import { add, bareSum, emptySum, strongest } from './utility.ts';
import type { Sum } from './utility.ts';
import { worthIn } from './worth.ts';
import type { Worth } from './worth.ts';

/** What standing on each rung is feared to lead to, hundredths of utility. Estimate. */
const DANGER = [0, 5, 10, 25, 55, 120, 560, 1200, 4000, 9000] as const;
/** What is won in the eyes of home by climbing, per point of a leader's risk. Estimate. */
const NERVE = 20;
const FACE = 45;

/** What each legal move is worth, how likely it is (sum 10000) without history's pull and with it, and which of them was history's (−1 none). */
export interface MoveOdds { readonly sums: readonly Sum[]; readonly free: readonly number[]; readonly odds: readonly number[]; readonly historical: number }

/** Moves on the ladder: fear of the rung against nerve and the price of stepping back; history's own move by gravity. Sums have parts where they are asked for. */
export function moveOdds({ scenario, view, stop }: RungCase, mind: Mind, parts = true): MoveOdds {
  const { gravity } = view.seen;
  const worth = worthIn(scenario, view);
  const ahead = seenAhead(mind, { scenario, view, stop }, stop.legal.map(({ move }) => ({ kind: 'rung', move })));
  const sums = stop.legal.map((move, i) => {
    const sum = moveSum(parts ? emptySum() : bareSum(), move, worth, view);
    add(sum, 'ahead', { id: '' }, ahead[i]!);
    return sum;
  });
  const historical = historicalOf(view, stop);
  const free = underPressure(softmax(sums.map(({ total }) => total), mind.temperature), view, stop);
  return { sums, free, odds: blend(free, historical, gravity), historical };
}

/** Index of history's own move among the legal ones, −1 where it had none. */
function historicalOf({ seen: { ladder } }: View, { legal }: RungStop): number {
  const past = ladder?.history[ladder.moves];
  return legal.findIndex(({ move }) => move === past);
}

type RungStop = Extract<Stop, { kind: 'rung' }>;

/** A stop on the ladder as the side that is to move sees it. */
interface RungCase { readonly scenario: Scenario; readonly view: View; readonly stop: RungStop }

/** Draws a move on the ladder. */
export function decideRung(scenario: Scenario, view: View, stop: RungStop, mind: Mind): Reply {
  const { gravity, keepLedger, ladder } = view.seen;
  const purpose = `rung/${stop.capital}/${stop.theatre}/${ladder?.moves ?? 0}`;
  const past = draw(view.seen, 'past/', purpose) < gravity * 100 ? historicalOf(view, stop) : -1;
  if (past >= 0 && !keepLedger) return { kind: 'rung', move: stop.legal[past]!.move };
  const { sums, free, odds, historical } = moveOdds({ scenario, view, stop }, mind, keepLedger);
  const index = past >= 0 ? past : fallOn(free, draw(view.seen, purpose));
  const { move } = stop.legal[index]!;
  if (!keepLedger) return { kind: 'rung', move };
  return { kind: 'rung', move, odds: odds[index]!, reasons: withHistory(strongest(sums[index]!), index === historical ? gravity : 0) };
}

/** A nuclear threat of this quarter presses its target back; a warning keeps the warned from climbing. */
function underPressure(odds: readonly number[], { seen, capital }: View, { legal }: RungStop): number[] {
  const { ladder } = seen;
  const other = ladder?.sides.find((side) => side !== capital);
  if (!ladder || !other) return [...odds];
  const at = (move: Move): number => legal.findIndex((each) => each.move === move);
  const threatened = seen.threats[direction(capitalIndex(other), capitalIndex(capital))] === seen.quarter;
  const warned = ladder.warned === capital ? pressed(odds, at('climb'), -PRESSED.climb * 100) : odds;
  return threatened ? pressed(warned, at('back'), PRESSED.back * 100) : [...warned];
}

function moveSum(sum: Sum, legal: LegalMove, worth: Worth, view: View): Sum {
  const rung = view.seen.ladder?.rung ?? 1;
  const self = capitalIndex(worth.capital);
  const { risk } = worth.leader.temper;
  const fear = (6 - risk) / 4;
  const next = DANGER[Math.min(9, legal.to + 1)]!;
  add(sum, 'danger', { id: legal.to }, -fear * (DANGER[legal.to]! + (legal.accident * next) / 100));
  if (legal.move === 'climb') add(sum, 'nerve', { id: worth.leader.id }, NERVE * (risk - 1) + resolveOf(view, self));
  if (legal.move === 'hold') add(sum, 'firm', { id: rung }, FACE / 2);
  if (legal.move === 'back') {
    add(sum, 'prestige', { id: rung }, -legal.prestige * worth.of[PRESTIGE + self]!);
    add(sum, 'support', { id: rung }, -legal.support * worth.of[SUPPORT + self]!);
    add(sum, 'face', { id: rung }, -FACE);
  }
  return sum;
}

/** One's own resolve, where the view shows it, leans to climbing. */
function resolveOf({ seen, capital }: View, self: number): number {
  const ladder = seen.ladder;
  const side = ladder?.sides.indexOf(capital) ?? -1;
  if (!ladder || side < 0 || self < 0) return 0;
  return ladder.resolve[side]! / 200;
}

/** Stands by a crisis of others: mostly silent, as history's third capitals were; warns or mediates where it gains. */
export function decideStance(scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'stance' }>, mind: Mind): Reply {
  const { ladder, gravity } = view.seen;
  const purpose = `stance/${stop.capital}/${stop.theatre}`;
  if (stop.legal.includes('silent') && draw(view.seen, 'past/', purpose) < gravity * 100) return { kind: 'stance', stance: 'silent' };
  const worth = worthIn(scenario, view);
  const sides = (ladder?.sides ?? []).map((side) => capitalIndex(side));
  const pair = sides.length === 2 ? dyad(sides[0]!, sides[1]!) : -1;
  const quarrel = pair < 0 ? 0 : worth.of[TENSION + pair]!;
  const score: Readonly<Record<Stance, number>> = {
    silent: 60 + 10 * quarrel,
    warn: 10 * (worth.leader.temper.risk - 3) + 8 * Math.abs(quarrel),
    mediate: 10 * (worth.leader.temper.pragmatism - 3) - 20 * quarrel,
  };
  const odds = softmax(stop.legal.map((stance) => score[stance]), mind.temperature);
  return { kind: 'stance', stance: stop.legal[fallOn(odds, draw(view.seen, purpose))]! };
}

/** Chooses its mandates by lot: named luck draws as many of those offered as are asked for. */
export function decideMandates(luck: Luck, stop: Extract<Stop, { kind: 'mandates' }>): Reply {
  const left = [...stop.legal];
  const mandates: string[] = [];
  while (mandates.length < stop.choose && left.length > 0) {
    const at = draw(luck, `mandate/${stop.leader}/${mandates.length}`) % left.length;
    mandates.push(...left.splice(at, 1));
  }
  return { kind: 'mandates', mandates };
}
