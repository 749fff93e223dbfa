/** What an order is worth to the capital that gives it, in full: its effects, the answer that it may get, regard for the addressee. */
import { emptyTally, isPlain, leaderOf, plusPlain, tallyOrder, tallyRefusal, tuningOf } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Order, View } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { capitalIndex, dyad } from '../engine/quantities.ts';
import { attitudeOf, chanceOfYes, partyOdds } from './answer.ts';
import type { Attitude, Outlook } from './answer.ts';
import type { Mind } from './choose.ts';
import { plusTally, replyWorth } from './utility.ts';
import type { Known } from './quick.ts';
import { worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

/** What a banked point is worth, hundredths. Estimate. */
export const POINT = 12;
const RIGID = 6;
/** What a proposal is worth to the pariah besides, pressed as it is to seek an opening, hundredths. Estimate. */
const PARIAH = 12;

/** What orders are weighed with: who gives them, what he sees, how he leans. */
export interface Scales {
  readonly scenario: Scenario;
  readonly view: View;
  readonly mind: Mind;
  readonly worth: Worth;
  /** How the leader leans to each capital, and whether his own is the pariah. */
  readonly leanings: readonly number[];
  readonly pariah: boolean;
  /** What others think of him, as far as that has been thought of. */
  readonly attitudes: (Attitude | undefined)[];
}

/** What is foreseen of the order that is being weighed; empty of meaning between two. */
const OUTLOOK: Outlook = { yes: emptyTally(), no: emptyTally() };

/** Utility of an order in hundredths, nought where it could not pay; `most` is what its effects may be worth at most. */
export function worthOfOrder(scales: Scales, known: Known, most: number): number {
  const { scenario, view, worth } = scales;
  const { outline, to, legal } = known;
  const price = -POINT * legal.cost;
  const before = to < 0 ? price : toward(price, scales, known);
  if (most + before <= 0) return 0;
  if (isPlain(scenario, view.seen, outline)) {
    const plain = plusPlain(legal.answer ? 0 : before, view.seen, outline, worth.of);
    if (!legal.answer) return plain;
    if (plain + before <= 0) return 0;
  }
  return worthInFull(scales, known, before);
}

/** The same where an answer is awaited, or the order does more than is told of it; `before` is what is counted besides its effects. */
function worthInFull(scales: Scales, known: Known, before: number): number {
  const { scenario, view, worth } = scales;
  const { outline, legal } = known;
  const { yes, no } = OUTLOOK;
  tallyOrder(yes, scenario, view.seen, outline);
  if (!legal.answer) return plusTally(before, worth, yes, 1);
  if (plusTally(0, worth, yes, 1) + before <= 0) return 0;
  tallyRefusal(no, view.seen, outline);
  const chance = chanceOf(scales, known);
  const total = plusTally(plusTally(before, worth, yes, chance), worth, no, 1 - chance);
  return scales.mind.foresees && legal.door ? total + doorDeed(scales, legal.door) * chance : total;
}

function chanceOf({ scenario, view, attitudes }: Scales, { order, to }: Known): number {
  if (to < 0) return partyOdds(view.seen, order) / 100;
  return chanceOfYes(attitudes[to] ??= attitudeBy(scenario, view, order, to), OUTLOOK) / 100;
}

const attitudeBy = (scenario: Scenario, view: View, order: Order, to: number): Attitude =>
  attitudeOf({ scenario, view, order, worth: worthOf(scenario, view.seen, CAPITALS[to]!) });

/** Adds to a total what it is worth to turn to a capital at all, kindly or not: by leanings, by need, by ground that is given up, by the likely reply, by doctrine. */
function toward(before: number, { scenario, view, worth, mind, leanings, pariah }: Scales, { to, friendly, proposal, signal }: Known): number {
  const friendliness = friendly ? 1 : -1;
  let total = before + leanings[to]! * friendliness;
  if (proposal && pariah) total += PARIAH;
  // A withdrawal: kind, and no proposal.
  if (friendly && !proposal) total -= tuningOf(scenario).mindGround;
  if (mind.foresees) total += replyWorth(scenario, worth, leaderOf(scenario, view.seen, CAPITALS[to]!), signal);
  const { rigidity, pragmatism } = worth.leader.temper;
  if (view.seen.kinds[dyad(capitalIndex(worth.capital), to)] === 0) total += RIGID * (pragmatism - rigidity) * friendliness;
  return total;
}

function doorDeed({ scenario, worth }: Scales, door: string): number {
  let total = 0;
  for (const deed of worth.deeds) if (scenario.events[deed.event]?.id === door) total += deed.by;
  return total;
}
