/**
 * Whether a proposal is accepted: one rule, used by the free actor that answers, by the one that weighs whether
 * to ask, and by the desk that shows the odds. What the asker does not know is averaged over his view's spread.
 */
import { draw, emptyTally, LINKAGE_TERMS, outlineOf, pivotOf, previewOrder, tallyOrder, tallyRefusal } from '../engine/index.ts';
import type { Tally } from '../engine/index.ts';
import { CAPITALS, THIRD_PARTIES } from '../engine/types.ts';
import type { Answer, Order, Reason, Reply, Stop, ThirdParty, View, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { ALIGNMENT, capitalIndex, direction, dyad, TRUST } from '../engine/quantities.ts';
import { decay, fallOn } from './softmax.ts';
import { add, bareSum, emptySum, plusTally, strongest, weigh } from './utility.ts';
import type { Sum } from './utility.ts';
import { mindsOf, worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

/** Points of acceptance, per cent: an open channel, a proposal of the pivot. */
const CHANNEL_POINTS = 15;
const PIVOT_POINTS = 10;
/** Utility of one point of trust in the asker, and of the kind of dyad (enmity, neutral, amity), hundredths. Estimates. */
const TRUST_EACH = 1.2;
const KIND_LEAN = [-60, 0, 25] as const;
const RIGID = 5;
/** Temperature of an answer, hundredths of utility. Estimate. */
const WARMTH = 60;

/** Acceptance as the asker may expect it, per cent. */
export interface AnswerOdds { readonly low: number; readonly mid: number; readonly high: number }

/**
 * Chance that the addressee accepts: its own rule, averaged over what the asker does not know of it (its trust within the
 * view's spread, which promises its leader made, which aim he secretly holds highest); and at the ends of that spread.
 */
export function answerOdds(scenario: Scenario, view: View, order: Order): AnswerOdds {
  const to = capitalIndex(order.to);
  if (to < 0) return thirdPartyOdds(view.seen, order);
  const asked = { scenario, view, order, worth: worthOf(scenario, view.seen, CAPITALS[to]!) };
  tallyOutlook(asked);
  const minds = mindsOf(scenario, view.seen, CAPITALS[to]!).map((worth) => outlookTotal(worth, regardOf({ ...asked, worth }), OUTLOOK));
  const points = points100(view.seen, order);
  const spread = spreadOf(asked);
  const at = (share: number): number => mean(minds.map((total) => yesOdds(total + (share * spread * TRUST_EACH) / 100, points)));
  return { low: percent(at(-1)), mid: percent(mean(WITHIN.map(at))), high: percent(at(1)) };
}

/** Places within a spread that stand for all of it alike. */
const WITHIN = [-0.8, -0.4, 0, 0.4, 0.8] as const;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What weighing an answer needs; `worth` is the addressee's. */
export interface Asked {
  readonly scenario: Scenario;
  readonly view: View;
  readonly order: Order;
  readonly worth: Worth;
}

/** What is foreseen of an order, tallied: if it is carried out, and if it is refused in public. */
export interface Outlook { readonly yes: Tally; readonly no: Tally }

/** What an addressee thinks of the asker, whatever is asked; his points of acceptance, and how far the asker's view of his trust may err. */
export interface Attitude { readonly worth: Worth; readonly regard: Regard; readonly points: number; readonly spread: number }

/** The attitude to whoever gives an order; for all of his orders to the same capital without a condition. */
export const attitudeOf = (asked: Asked): Attitude => (
  { worth: asked.worth, regard: regardOf(asked), points: points100(asked.view.seen, asked.order), spread: spreadOf(asked) }
);

/** Chance, in whole per cent, that a capital accepts, for callers that hold its attitude and the outlook already. */
export function chanceOfYes({ worth, regard, points, spread }: Attitude, outlook: Outlook): number {
  const utility = outlookTotal(worth, regard, outlook);
  const away = (spread * TRUST_EACH) / 100;
  return percent((yesOdds(utility - away, points) + yesOdds(utility, points) + yesOdds(utility + away, points)) / 3);
}

const spreadOf = ({ view, order, worth }: Asked): number =>
  view.spread[TRUST + direction(capitalIndex(worth.capital), capitalIndex(order.from))]!;

/** A third party answers by its alignment with the asker: the engine's own rule. */
function thirdPartyOdds(world: World, order: Order): AnswerOdds {
  const odds = partyOdds(world, order);
  return { low: odds, mid: odds, high: odds };
}

/** Chance, in whole per cent, that a third party accepts. */
export function partyOdds({ q }: World, order: Order): number {
  const party = THIRD_PARTIES.indexOf(order.to as ThirdParty);
  const leaning = q[ALIGNMENT + party * 3 + capitalIndex(order.from)]! / 100;
  return Math.min(95, Math.max(5, Math.round(50 + leaning / 2)));
}

const percent = (odds: number): number => Math.round(odds / 100);

/** What yes is worth to the addressee above no, in hundredths, with its parts. */
function answerSum({ scenario, view, order, worth }: Asked): Sum {
  const sum = emptySum();
  const foreseen = previewOrder(scenario, view, order);
  weigh(sum, worth, foreseen.yes);
  weigh(sum, worth, foreseen.no, -1);
  regard(sum, { view, order, worth });
  return sum;
}

/** What the addressee thinks of the asker, whatever is asked. */
function regard(sum: Sum, { view, order, worth }: Pick<Asked, 'view' | 'order' | 'worth'>): void {
  const { trust, kind, lean, doctrine, pragmatism } = regardOf({ view, order, worth });
  add(sum, 'trust', { id: order.from }, trust);
  add(sum, 'kind', { id: kind }, lean);
  add(sum, 'doctrine', { id: worth.leader.id }, doctrine);
  add(sum, 'pragmatism', { id: worth.leader.id }, pragmatism);
}

interface Regard { readonly trust: number; readonly kind: number; readonly lean: number; readonly doctrine: number; readonly pragmatism: number }

function regardOf({ view: { seen }, order, worth: { capital, leader } }: Pick<Asked, 'view' | 'order' | 'worth'>): Regard {
  const to = capitalIndex(capital);
  const from = capitalIndex(order.from);
  const kind = seen.kinds[dyad(from, to)]!;
  return {
    trust: (seen.q[TRUST + direction(to, from)]! * TRUST_EACH) / 100,
    kind,
    lean: KIND_LEAN[kind]!,
    doctrine: kind === 0 ? -RIGID * leader.temper.rigidity : 0,
    pragmatism: RIGID * (leader.temper.pragmatism - 2),
  };
}

/** Chance of yes, 0 … 10000: a smooth step on the utility, then the points of channel, pivot and condition. */
function yesOdds(utility: number, points: number): number {
  const steep = decay(Math.abs(utility) / WARMTH) / 1_000_000_000;
  const plain = utility >= 0 ? 1 / (1 + steep) : steep / (1 + steep);
  return Math.min(9700, Math.max(200, Math.round(plain * 10000) + points));
}

function points100(world: World, order: Order): number {
  const from = capitalIndex(order.from);
  const to = capitalIndex(order.to);
  let points = 0;
  if (world.channels[dyad(from, to)]! > 0) points += CHANNEL_POINTS;
  if (pivotOf(world) === from) points += PIVOT_POINTS;
  if (order.linkage) points += LINKAGE_TERMS[order.linkage].wanted[CAPITALS[to]!];
  return points * 100;
}

/** How likely each legal answer is (sum 10000), and what a yes is worth above a no; in parts where they are asked for. */
export interface AnswerChances { readonly odds: readonly number[]; readonly sum: Sum }

/** The odds of each answer by the rule of its one door. *Not now* is the softer refusal; the pragmatic prefer it. */
export function answerChances(scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'answer' }>, parts: boolean): AnswerChances {
  const { order, capital, legal } = stop;
  const worth = worthOf(scenario, view.seen, capital);
  const asked = { scenario, view, order, worth };
  const sum = parts ? answerSum(asked) : { ...bareSum(), total: answerTotal(asked) };
  const yes = yesOdds(sum.total, points100(view.seen, order));
  const later = Math.floor(((10000 - yes) * (40 + 8 * worth.leader.temper.pragmatism)) / 100);
  const all: Readonly<Record<Answer, number>> = { yes, no: 10000 - yes - later, 'not-now': later };
  return { odds: normal(legal.map((answer) => all[answer])), sum };
}

/** Answers a proposal. */
export function decideAnswer(scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'answer' }>): Reply {
  const { order, capital, legal } = stop;
  const { odds, sum } = answerChances(scenario, view, stop, view.seen.keepLedger);
  const index = fallOn(odds, draw(view.seen, `answer/${capital}/${order.from}/`, `${order.act}/${order.theatre ?? ''}`));
  const answer = legal[index]!;
  const reply: Reply = { kind: 'answer', answer, odds: odds[index]! };
  return sum.parts ? { ...reply, reasons: answerReasons(sum, answer) } : reply;
}

/** The three strongest reasons for an answer. */
export const answerReasons = (sum: Sum, answer: Answer): Reason[] => strongest(answer === 'yes' ? sum : against(sum));

/** What is foreseen of the order that is being answered; empty of meaning between two. */
const OUTLOOK: Outlook = { yes: emptyTally(), no: emptyTally() };

/** The total of `answerSum`, to the last bit. */
function answerTotal(asked: Asked): number {
  tallyOutlook(asked);
  return outlookTotal(asked.worth, regardOf(asked), OUTLOOK);
}

function tallyOutlook({ scenario, view, order }: Asked): void {
  const outline = outlineOf(order);
  tallyOrder(OUTLOOK.yes, scenario, view.seen, outline);
  tallyRefusal(OUTLOOK.no, view.seen, outline);
}

const outlookTotal = (worth: Worth, { trust, lean, doctrine, pragmatism }: Regard, { yes, no }: Outlook): number =>
  plusTally(plusTally(0, worth, yes, 1), worth, no, -1) + trust + lean + doctrine + pragmatism;

function normal(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => Math.floor((weight * 10000) / total));
}

/** The same reasons, seen from the refusal. */
const against = ({ total, parts }: Sum): Sum => (
  { total: -total, parts: (parts ?? []).map((part) => ({ ...part, weight: -part.weight })) }
);
