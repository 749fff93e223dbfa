/** How a free actor decides at an event: the dialog's own preview, weighed; the option's declared appeal; history. */
import { allTrue, drawAt, emptySpan, eventIndex, isHistorys, leaderOf, packedEvents, previewOption, roomFor, spanOf, tuningOf, waysOfOption } from '../engine/index.ts';
import { inOffice } from '../engine/leaders.ts';
import type { PackedOption, PackedPart } from '../engine/index.ts';
import { DYADS } from '../engine/types.ts';
import type { Luck, Reply, Stop, View } from '../engine/types.ts';
import type { Option, Scenario } from '../engine/scenario.ts';
import { capitalIndex, dyad } from '../engine/quantities.ts';
import { oddsOf, seenAhead, withHistory } from './choose.ts';
import type { Mind } from './choose.ts';
import { blend, fallOn, softmax } from './softmax.ts';
import { add, bareSum, emptySum, replyWorth, strongest, weigh } from './utility.ts';
import type { Sum } from './utility.ts';
import { worthIn } from './worth.ts';
import type { Worth } from './worth.ts';

type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** A leader's wariness of a friendly signal into enmity, by rigidity; estimate. */
const RIGID = 6;

/** Odds of every legal option (sum 10000), with and without a leaning to history. */
export interface OptionOdds {
  readonly ids: readonly string[];
  readonly odds: readonly number[];
  readonly sums: readonly Sum[];
  /** Index of history's option among the legal ones, −1 where it is not open. */
  readonly historical: number;
}

/** What odds are asked for: a stop seen by a mind, at a gravity of history. */
export interface Question {
  readonly scenario: Scenario;
  readonly view: View;
  readonly stop: DecisionStop;
  readonly mind: Mind;
  readonly gravity: number;
}

/**
 * The odds with which a capital of this mind would take each legal option, at the given gravity: of choices and of
 * the chances that it foresees.
 */
export function optionOdds(question: Question): OptionOdds {
  const paper = paperOf(question);
  const { open, historical } = paper;
  const found = caseOf(paper, question);
  const ahead = aheadOf(question, open);
  const sums = open.map((option, i) => reasoned(found, option, ahead[i] ?? 0));
  const odds = oddsOf(sums.map(({ total }) => total), question.mind, historical, question.gravity);
  return { ids: open.map(({ open: { id } }) => id), odds, sums, historical };
}

/** History's choice where its lot falls and nobody asks for odds and reasons, whatever there is to see; else null. */
export function choiceUnseen(scenario: Scenario, luck: Luck, stop: DecisionStop): Reply | null {
  if (luck.keepLedger) return null;
  const packed = packedEvents(scenario)[eventIndex(scenario, stop.event)]!.parts[stop.part]!;
  if (!isHistorys(luck, packed)) return null;
  const past = stop.legal.find(({ id, refusal }) => id === packed.historical && refusal === null);
  return past ? { kind: 'decision', option: past.id } : null;
}

/** Decides at an event. A third party has no aims of its own here: it follows the declared appeal. */
export const decideEvent = (scenario: Scenario, view: View, stop: DecisionStop, mind: Mind): Reply =>
  choiceUnseen(scenario, view.seen, stop) ?? ownChoice(scenario, view, stop, mind);

function ownChoice(scenario: Scenario, view: View, stop: DecisionStop, mind: Mind): Reply {
  const { gravity, keepLedger } = view.seen;
  const question = { scenario, view, stop, mind, gravity };
  const paper = paperOf(question);
  const { open, historical, packed } = paper;
  const found = caseOf(paper, question);
  const ahead = aheadOf(question, open);
  const totals: number[] = [];
  for (let i = 0; i < open.length; i += 1) totals.push(sumUp(bareSum(), found, open[i]!).total + (ahead[i] ?? 0));
  const free = softmax(totals, mind.temperature);
  // Without a ledger a lot that fell for history has been answered unseen.
  const past = keepLedger && historical >= 0 && isHistorys(view.seen, packed);
  const index = past ? historical : fallOn(free, drawAt(view.seen, packed, DECIDE));
  const option = open[index]!.open.id;
  if (!keepLedger) return { kind: 'decision', option };
  const sum = reasoned(found, open[index]!, ahead[index] ?? 0);
  return { kind: 'decision', option, odds: blend(free, historical, gravity)[index]!, reasons: withHistory(strongest(sum), index === historical ? gravity : 0) };
}

/** What the luck of a choice is called, all but the event's part. */
const DECIDE = 'decide/';

/** What is to be decided: an event's part, its options that stand open, and which of them was history's (−1 none). */
interface Paper {
  readonly event: number;
  readonly packed: PackedPart;
  readonly open: readonly PackedOption[];
  readonly historical: number;
}

function paperOf({ scenario, stop }: Question): Paper {
  const event = eventIndex(scenario, stop.event);
  const packed = packedEvents(scenario)[event]!.parts[stop.part]!;
  const open: PackedOption[] = [];
  let historical = -1;
  for (let i = 0; i < stop.legal.length; i += 1) {
    const { id, refusal } = stop.legal[i]!;
    if (refusal !== null) continue;
    if (id === packed.historical) historical = open.length;
    open.push(optionOf(packed, id));
  }
  return { event, packed, open, historical };
}

function optionOf({ options }: PackedPart, id: string): PackedOption {
  let place = 0;
  while (options[place]!.open.id !== id) place += 1;
  return options[place]!;
}

interface Case {
  readonly scenario: Scenario;
  readonly view: View;
  readonly paper: Paper;
  readonly mind: Mind;
  /** Null for a third party. */
  readonly worth: Worth | null;
}

function caseOf(paper: Paper, { scenario, view: given, stop, mind, gravity }: Question): Case {
  const view = given.seen.gravity === gravity ? given : { ...given, seen: { ...given.seen, gravity } };
  const worth = capitalIndex(stop.capital) >= 0 ? worthIn(scenario, view) : null;
  return { scenario, view, paper, mind, worth };
}

const UNSEEN: readonly number[] = [];

/** What a mind sees ahead of each option; empty where it does not look. */
const aheadOf = ({ scenario, view, stop, mind }: Question, open: readonly PackedOption[]): readonly number[] =>
  (mind.ahead ? seenAhead(mind, { scenario, view, stop }, open.map(({ open: { id } }) => ({ kind: 'decision', option: id }))) : UNSEEN);

/** What an option is worth, with reasons. */
function reasoned(found: Case, option: PackedOption, ahead: number): Sum {
  const sum = sumUp(emptySum(), found, option);
  add(sum, 'ahead', { id: '' }, ahead);
  return sum;
}

/** Adds up what an option is worth, with the reasons where the sum keeps them. */
function sumUp(sum: Sum, found: Case, packed: PackedOption): Sum {
  const { scenario, view, worth } = found;
  appeal(sum, scenario, view, packed);
  counsel(sum, found, packed);
  if (worth === null) return sum;
  if (sum.parts === null) sum.total = plusForeseen(sum.total, found, worth, packed);
  else weigh(sum, worth, previewOption(scenario, view, packed.option), shareOf(scenario));
  deeds(sum, found, worth, packed);
  if (packed.signal) signal(sum, found, worth, packed.signal);
  return sum;
}

/** How much of what it foresees a mind lets count at an event. */
const shareOf = (scenario: Scenario): number => tuningOf(scenario).mindEffects / 100;

/** What is foreseen of one quantity; empty of meaning between two. */
const SPAN = emptySpan();

/** Adds to a total what is foreseen of an option: to the last bit what `weigh` adds of its preview. */
function plusForeseen(total: number, { scenario, view: { seen, capital } }: Case, { of }: Worth, packed: PackedOption): number {
  const ways = waysOfOption({ scenario, world: seen, by: capital }, packed);
  const { q, by, chance } = ways;
  const share = shareOf(scenario);
  let sum = total;
  for (let i = 0; i < q.length; i += 1) {
    const each = of[q[i]!]!;
    if (each === 0) continue;
    if (chance.length === 1) {
      sum += ((2 * roomFor(seen, q[i]!, by[i]!) * 100 * each) / 20000) * share;
    } else {
      spanOf(SPAN, seen, ways, i);
      sum += (((SPAN.low + SPAN.high) * SPAN.chance * each) / 20000) * share;
    }
  }
  return sum;
}

function appeal(sum: Sum, scenario: Scenario, view: View, { appeal: base, terms }: PackedOption): void {
  const { mindAppeal } = tuningOf(scenario);
  add(sum, 'appeal', { id: '' }, base * mindAppeal);
  for (let i = 0; i < terms.length; i += 1) {
    const { when, add: by, because } = terms[i]!;
    if (allTrue(scenario, view.seen, when)) add(sum, 'appeal', { id: because ?? '' }, by * mindAppeal);
  }
}

/** Whoever is in office and for it speaks for it. */
function counsel(sum: Sum, { scenario, view }: Case, { advisers }: PackedOption): void {
  for (let i = 0; i < advisers.length; i += 1) {
    const adviser = advisers[i]!;
    if (inOffice(scenario, view.seen, adviser)) add(sum, 'counsel', { id: scenario.advisers[adviser]!.id }, tuningOf(scenario).mindCounsel);
  }
}

function deeds(sum: Sum, { paper: { event } }: Case, worth: Worth, { open: { id }, sets, makes }: PackedOption): void {
  const silent = sets.length === 0 && makes.length === 0;
  for (let i = 0; i < worth.deeds.length; i += 1) {
    const deed = worth.deeds[i]!;
    if (silent && deed.event !== event) continue;
    const named = deed.event === event && (deed.option === null || deed.option === id);
    if (named || sets.includes(deed.flag) || makes.includes(deed.treaty)) add(sum, deed.code, { id: deed.id }, deed.by);
  }
}

function signal(sum: Sum, found: Case, worth: Worth, sent: NonNullable<Option['signal']>): void {
  const { scenario, view, mind } = found;
  const other = leaderOf(scenario, view.seen, sent.to);
  const pair = dyad(capitalIndex(worth.capital), capitalIndex(sent.to));
  if (pair < 0) return;
  if (mind.foresees) add(sum, 'reply', { id: sent.to }, replyWorth(scenario, worth, other, sent.by));
  const wary = view.seen.kinds[pair] === 0 ? worth.leader.temper.rigidity * RIGID : 0;
  add(sum, 'doctrine', { id: DYADS[pair]! }, -wary * sent.by);
}
