/** What an order is worth to the capital that gives it, in full: its effects, the answer that it may get, regard for the addressee. */
import { emptyTally, leaderOf, plusOrder, tallyOrder, tallyRefusal, tuningOf } from '../engine/index.ts';
import type { Outline } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Order, View, World } from '../engine/types.ts';
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
  readonly look: { readonly scenario: Scenario; readonly world: World };
  readonly mind: Mind;
  readonly worth: Worth;
  /** How the leader leans to each capital, and whether his own is the pariah. */
  readonly leanings: readonly number[];
  readonly pariah: boolean;
  /** Whether an intervention narrows a range. */
  readonly narrowed: boolean;
  /** What others think of him, as far as that has been thought of. */
  readonly attitudes: (Attitude | undefined)[];
}

/** What is foreseen of the order that is being weighed; empty of meaning between two. */
const OUTLOOK: Outlook = { yes: emptyTally(), no: emptyTally() };

/** What is counted of an order besides its effects: its price, and what it is worth to turn to a capital at all. */
export function besides(scales: Scales, known: Known): number {
  const price = -POINT * known.legal.cost;
  return known.to < 0 ? price : toward(price, scales, known);
}

/**
 * Utility of an order in hundredths by its effects and what is counted `besides`, where it needs no answer; else the most that
 * it could be, whatever the answer, or nought or less where it would not pay if it were accepted.
 */
export function worthIfDone(scales: Scales, { outline, legal }: Known, before: number): number {
  const { look, worth, narrowed } = scales;
  const start = legal.answer ? 0 : before;
  const plain = narrowed ? NaN : plusOrder(start, look, outline, worth.of);
  const total = Number.isNaN(plain) ? tallied(start, scales, outline) : plain;
  if (!legal.answer) return total;
  return total + before > 0 ? Math.max(before, total + before) : 0;
}

function tallied(total: number, { look: { scenario, world }, worth }: Scales, outline: Outline): number {
  tallyOrder(OUTLOOK.yes, scenario, world, outline);
  return plusTally(total, worth, OUTLOOK.yes, 1);
}

/** Utility of an order that needs an answer, by the chance of each. */
export function worthIfAsked(scales: Scales, known: Known): number {
  const before = besides(scales, known);
  const { look, worth } = scales;
  const { outline } = known;
  const { yes, no } = OUTLOOK;
  tallyOrder(yes, look.scenario, look.world, outline);
  tallyRefusal(no, look.world, outline);
  const chance = chanceOf(scales, known);
  return plusTally(plusTally(before, worth, yes, chance), worth, no, 1 - chance);
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
