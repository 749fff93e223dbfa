/** How a free actor decides at an event: the dialog's own preview, weighed; the option's declared appeal; history. */
import { allHold, eventIndex, leaderOf, previewOption } from '../engine/index.ts';
import { CAPITALS, DYADS } from '../engine/types.ts';
import type { Capital, Reply, Stop, View } from '../engine/types.ts';
import type { GameEvent, Option, Part, Scenario } from '../engine/scenario.ts';
import { dyad } from '../engine/quantities.ts';
import { byHistory, chooseBy, oddsOf } from './choose.ts';
import type { Mind } from './choose.ts';
import { add, emptySum, replyWorth, weigh } from './utility.ts';
import type { Sum } from './utility.ts';
import { worthIn } from './worth.ts';
import type { Worth } from './worth.ts';

type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** Utility of one point of declared appeal, hundredths. Estimate. */
const APPEAL = 10;
/**
 * Share at which an option's own effects count beside its declared appeal, which already speaks for what the
 * leader thought he would gain. Estimate, set so that history's choices are not unlikely (docs/model.md).
 */
const EFFECTS = 0.4;
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
export function optionOdds({ scenario, view: given, stop, mind, gravity }: Question): OptionOdds {
  const view = given.seen.gravity === gravity ? given : { ...given, seen: { ...given.seen, gravity } };
  const event = scenario.events[eventIndex(scenario, stop.event)]!;
  const part = event.parts[stop.part]!;
  const ids = stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => id);
  const worth = CAPITALS.includes(stop.capital as Capital) ? worthIn(scenario, view) : null;
  const sums = ids.map((id) => sumOf({ scenario, view, event, part, mind, worth }, id));
  const historical = ids.indexOf(part.options[part.historical]?.id ?? '');
  return { ids, odds: oddsOf(sums, mind, historical, gravity), sums, historical };
}

/** Decides at an event. A third party has no aims of its own here: it follows the declared appeal. */
export function decideEvent(scenario: Scenario, view: View, stop: DecisionStop, mind: Mind): Reply {
  const { gravity } = view.seen;
  const { ids, odds, sums, historical } = optionOdds({ scenario, view, stop, mind, gravity });
  const chosen = chooseBy(view.seen, `decide/${stop.capital}/${stop.event}/${stop.part}`, sums, odds);
  const follows = chosen.index === historical && gravity > 0;
  const reasons = follows ? [byHistory(gravity), ...chosen.reasons].slice(0, 3) : chosen.reasons;
  return { kind: 'decision', option: ids[chosen.index]!, odds: chosen.odds, reasons };
}

interface Case {
  readonly scenario: Scenario;
  readonly view: View;
  readonly event: GameEvent;
  readonly part: Part;
  readonly mind: Mind;
  readonly worth: Worth | null;
}

function sumOf(found: Case, id: string): Sum {
  const { scenario, view, part, worth } = found;
  const option = part.options.find((each) => each.id === id)!;
  const sum = emptySum();
  appeal(sum, scenario, view, option);
  if (worth === null) return sum;
  weigh(sum, worth, previewOption(scenario, view, option), EFFECTS);
  deeds(sum, found, worth, option);
  if (option.signal) signal(sum, found, worth, option.signal);
  return sum;
}

function appeal(sum: Sum, scenario: Scenario, view: View, option: Option): void {
  add(sum, 'appeal', { id: '' }, option.appeal.base * APPEAL);
  for (const { when, add: by, because } of option.appeal.terms) {
    if (allHold(scenario, view.seen, when)) add(sum, 'appeal', { id: because ?? '' }, by * APPEAL);
  }
}

function deeds(sum: Sum, { scenario, event }: Case, worth: Worth, option: Option): void {
  for (const deed of worth.deeds) {
    const named = scenario.events[deed.event] === event && (deed.option === null || deed.option === option.id);
    const does = named || option.effects.some((effect) => (
      (effect.do === 'flag' && effect.on && effect.flag === deed.flag)
      || (effect.do === 'treaty' && effect.now === 'made' && effect.treaty === deed.treaty)
    ));
    if (does) add(sum, deed.code, { id: deed.id }, deed.by);
  }
}

function signal(sum: Sum, found: Case, worth: Worth, sent: NonNullable<Option['signal']>): void {
  const { scenario, view, mind } = found;
  const other = leaderOf(scenario, view.seen, sent.to);
  const pair = dyad(CAPITALS.indexOf(worth.capital), CAPITALS.indexOf(sent.to));
  if (pair < 0) return;
  if (mind.foresees) add(sum, 'reply', { id: sent.to }, replyWorth(worth, other, sent.by));
  const wary = view.seen.kinds[pair] === 0 ? worth.leader.temper.rigidity * RIGID : 0;
  add(sum, 'doctrine', { id: DYADS[pair]! }, -wary * sent.by);
}
