/** How a free actor decides at an event: the dialog's own preview, weighed; the option's declared appeal; history. */
import { allTrue, draw, emptyTally, eventIndex, leaderOf, packedEvents, previewOption, tallyEffects, tallyShifts, tuningOf } from '../engine/index.ts';
import { inOffice } from '../engine/leaders.ts';
import type { PackedOption } from '../engine/index.ts';
import { DYADS } from '../engine/types.ts';
import type { Reply, Stop, View } from '../engine/types.ts';
import type { Option, Part, Scenario } from '../engine/scenario.ts';
import { capitalIndex, dyad } from '../engine/quantities.ts';
import { oddsOf, seenAhead, withHistory } from './choose.ts';
import type { Mind } from './choose.ts';
import { fallOn } from './softmax.ts';
import { add, bareSum, emptySum, plusTally, replyWorth, strongest, weigh } from './utility.ts';
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
  const found = caseOf(question);
  const ids = openIds(question.stop);
  const { scenario, view, stop, mind } = question;
  const ahead = seenAhead(mind, { scenario, view, stop }, ids.map((option) => ({ kind: 'decision', option })));
  const sums = ids.map((id, i) => {
    const sum = sumUp(emptySum(), found, id);
    add(sum, 'ahead', { id: '' }, ahead[i]!);
    return sum;
  });
  const historical = historicalAmong(ids, found.part);
  return { ids, odds: oddsOf(sums.map(({ total }) => total), question.mind, historical, question.gravity), sums, historical };
}

/** Decides at an event. A third party has no aims of its own here: it follows the declared appeal. */
export function decideEvent(scenario: Scenario, view: View, stop: DecisionStop, mind: Mind): Reply {
  const { gravity, keepLedger } = view.seen;
  const found = caseOf({ scenario, view, stop, mind, gravity });
  const ids = openIds(stop);
  const ahead = seenAhead(mind, { scenario, view, stop }, ids.map((option) => ({ kind: 'decision', option })));
  const totals = ids.map((id, i) => sumUp(bareSum(), found, id).total + ahead[i]!);
  const historical = historicalAmong(ids, found.part);
  const odds = oddsOf(totals, mind, historical, gravity);
  const index = fallOn(odds, draw(view.seen, `decide/${stop.capital}/`, `${stop.event}/${stop.part}`));
  const option = ids[index]!;
  if (!keepLedger) return { kind: 'decision', option, odds: odds[index]! };
  const sum = sumUp(emptySum(), found, option);
  add(sum, 'ahead', { id: '' }, ahead[index]!);
  return { kind: 'decision', option, odds: odds[index]!, reasons: withHistory(strongest(sum), index === historical ? gravity : 0) };
}

function caseOf({ scenario, view: given, stop, mind, gravity }: Question): Case {
  const view = given.seen.gravity === gravity ? given : { ...given, seen: { ...given.seen, gravity } };
  const index = eventIndex(scenario, stop.event);
  const part = scenario.events[index]!.parts[stop.part]!;
  const { options } = packedEvents(scenario)[index]!.parts[stop.part]!;
  const worth = capitalIndex(stop.capital) >= 0 ? worthIn(scenario, view) : null;
  return { scenario, view, event: index, part, options, mind, worth };
}

const openIds = ({ legal }: DecisionStop): string[] => legal.filter(({ refusal }) => refusal === null).map(({ id }) => id);

const historicalAmong = (ids: readonly string[], { options, historical }: Part): number => ids.indexOf(options[historical]?.id ?? '');

interface Case {
  readonly scenario: Scenario;
  readonly view: View;
  /** Index of the event; the part that is decided, and its options. */
  readonly event: number;
  readonly part: Part;
  readonly options: readonly PackedOption[];
  readonly mind: Mind;
  readonly worth: Worth | null;
}

/** Where the changes of one option are tallied; empty of meaning between two. */
const TALLY = emptyTally();

/** Adds up what an option is worth, with the reasons where the sum keeps them. */
function sumUp(sum: Sum, found: Case, id: string): Sum {
  const { scenario, view, options, worth } = found;
  const packed = options.find(({ option }) => option.id === id)!;
  const { option } = packed;
  appeal(sum, scenario, view, packed);
  counsel(sum, found, id);
  if (worth === null) return sum;
  const share = tuningOf(scenario).mindEffects / 100;
  if (sum.parts === null && isTallied(found, packed)) sum.total = plusTally(sum.total, worth, TALLY, share);
  else weigh(sum, worth, previewOption(scenario, view, option), share);
  deeds(sum, found, worth, packed);
  if (option.signal) signal(sum, found, worth, option.signal);
  return sum;
}

/** Tallies what an option is foreseen to do; false where it hangs on a chance. */
function isTallied({ scenario, view }: Case, { option, shifts, clauses }: PackedOption): boolean {
  if (shifts === null || (clauses && view.seen.interventions.length > 0)) return tallyEffects(TALLY, { scenario, world: view.seen, by: view.capital }, option.effects);
  tallyShifts(TALLY, view.seen, shifts);
  return true;
}

function appeal(sum: Sum, scenario: Scenario, view: View, { option, terms }: PackedOption): void {
  const { mindAppeal } = tuningOf(scenario);
  add(sum, 'appeal', { id: '' }, option.appeal.base * mindAppeal);
  for (let i = 0; i < terms.length; i += 1) {
    const { when, add: by, because } = terms[i]!;
    if (allTrue(scenario, view.seen, when)) add(sum, 'appeal', { id: because ?? '' }, by * mindAppeal);
  }
}

/** Whoever is in office and for it speaks for it. */
function counsel(sum: Sum, { scenario, view, part }: Case, id: string): void {
  const { mindCounsel } = tuningOf(scenario);
  for (let i = 0; i < part.counsel.length; i += 1) {
    const { adviser, favours } = part.counsel[i]!;
    if (favours === id && inOffice(scenario, view.seen, adviser)) add(sum, 'counsel', { id: scenario.advisers[adviser]!.id }, mindCounsel);
  }
}

function deeds(sum: Sum, { event }: Case, worth: Worth, { option, sets, makes }: PackedOption): void {
  for (let i = 0; i < worth.deeds.length; i += 1) {
    const deed = worth.deeds[i]!;
    const named = deed.event === event && (deed.option === null || deed.option === option.id);
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
