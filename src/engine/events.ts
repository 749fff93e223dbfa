/** Events: when they happen, who decides, what follows. */
import { drawAt, isHistorys } from './chronicle.ts';
import { DIALOGS, EPILOGUE } from './constants.ts';
import { settle } from './ledger.ts';
import { oncePer } from './once-per.ts';
import { moveByEvent, openCrisis, reveal } from './ladder.ts';
import { capitalIndex, direction } from './quantities.ts';
import { chanceOf, draw, drawOnce, pick } from './random.ts';
import { applyReady } from './registry/effects.ts';
import { allTrue, causeOf, packedEvents, sumOfTerms } from './packed.ts';
import type { PackedEvent, PackedPart } from './packed.ts';
import { describeCondition, firstFailing } from './registry/conditions.ts';
import { CAPITALS } from './types.ts';
import type { GameEvent, Part, Scenario } from './scenario.ts';
import type { Capital, Decision, LegalOption, Play, Quarter, Reply, Task, World } from './types.ts';

/** Whether an intervention forbids an event altogether. */
export const isNever = (world: World, event: string): boolean =>
  world.interventions.length > 0 && world.interventions.some((held) => held.kind === 'never' && held.event === event);

/** Whether an event may still happen: not yet happened, not forbidden, within its window. */
export const isOpen = (scenario: Scenario, world: World, event: number): boolean => isOpenIn(world, event, scenario.events[event]!);

/** The same where its window is at hand. */
export const isOpenIn = (world: World, event: number, { from, to, id }: Pick<GameEvent, 'from' | 'to' | 'id'>): boolean =>
  world.happened[event] === 0 && world.quarter >= from && world.quarter <= to && !isNever(world, id);

/** Events of the calendar by quarter: those whose window holds it, in the scenario's order; their indices and their turns. */
const windows = oncePer((scenario): ReadonlyMap<Quarter, Due> => {
  const { events, from, to } = scenario;
  const turns = packedEvents(scenario).map(({ turn }) => turn);
  const table = new Map<Quarter, Due>();
  for (let quarter = from; quarter <= to + EPILOGUE; quarter += 1) {
    const due = events.flatMap((event, index) =>
      (event.kind !== 'situation' && event.rung === null && event.from <= quarter && quarter <= event.to ? [index] : []));
    table.set(quarter, { events: due, turns: due.map((index) => turns[index]!) });
  }
  return table;
});

interface Due { readonly events: readonly number[]; readonly turns: readonly Task[] }

/** Considers every event that could happen this quarter, in the scenario's order: by quarter, priority, day, id. Those after the first that happens have their turns on the agenda. */
export function queueEvents(play: Play): void {
  const { scenario, world } = play;
  const due = windows(scenario).get(world.quarter);
  if (!due) return;
  const { events } = due;
  for (let i = 0; i < events.length; i += 1) {
    if (!happensNow(play, events[i]!)) continue;
    queueAfter(play, due, i);
    happen(play, events[i]!);
    return;
  }
}

/** Puts those that are left on the agenda. */
function queueAfter({ scenario, world }: Play, { events, turns }: Due, place: number): void {
  const { happened, interventions, agenda } = world;
  for (let i = events.length - 1; i > place; i -= 1) {
    if (happened[events[i]!] !== 0 || (interventions.length > 0 && isNever(world, scenario.events[events[i]!]!.id))) continue;
    agenda.push(turns[i]!);
  }
}

/** An event's turn: it fires if it is scheduled for now or its hazard says so, and its conditions hold. */
export function considerEvent(play: Play, index: number): void {
  if (happensNow(play, index)) happen(play, index);
}

function happen(play: Play, index: number): void {
  play.world.revealed += 1;
  openEvent(play, index);
}

/** Whether an event happens at its turn; its hazard is used up a little more where it does not. */
function happensNow(play: Play, index: number): boolean {
  const { scenario, world } = play;
  if (world.happened[index] !== 0) return false;
  const packed = packedEvents(scenario)[index]!;
  if (cannotStrike(world, packed) && !isScheduled(world, index)) return false;
  if (!allTrue(scenario, world, packed.when)) return false;
  if (!isOpen(scenario, world, index) || isTooMuch(world, scenario.events[index]!)) return false;
  return scheduledNow(world, index) || hazardStrikes(play, index);
}

/** Whether an event's hazard is nought whatever else holds: most wait for their date, or for what leads to them. */
const cannotStrike = ({ quarter, gravity }: World, { date, base, hazard }: PackedEvent): boolean =>
  (date !== null && quarter < date && gravity === 100) || (hazard.length === 0 && base <= 0 && (quarter !== date || gravity === 0));

function isScheduled({ scheduled, quarter }: World, index: number): boolean {
  for (let i = 0; i < scheduled.length; i += 1) if (scheduled[i]!.event === index && scheduled[i]!.at === quarter) return true;
  return false;
}

/** Whether an event would lay a fourth decision of the quarter before a human: it waits, as long as it may. At gravity 100 history does not wait. */
export function isTooMuch(world: World, event: GameEvent): boolean {
  if (world.humans.length === 0 || world.gravity === 100 || world.quarter >= event.to) return false;
  return world.humans.some((capital) => {
    const more = event.parts.filter(({ decider }) => decider === capital).length;
    if (more === 0) return false;
    const had = world.decisions.filter((each) => each.quarter === world.quarter && each.capital === capital).length;
    return had > 0 && had + more > DIALOGS;
  });
}

function scheduledNow(world: World, index: number): boolean {
  const { scheduled, quarter } = world;
  for (let i = 0; i < scheduled.length; i += 1) {
    const { event, at, chance, via } = scheduled[i]!;
    if (at === quarter && event === index && chanceOf(world, `schedule/${via}/${index}`, chance, chance >= 50)) return true;
  }
  return false;
}

/**
 * One draw per event and campaign: it fires in the first quarter in which the product of (1 − hazard) falls
 * below it. Gravity moves a historical event towards its date; at 100 it happens there and nowhere before.
 */
function hazardStrikes({ scenario, world }: Play, index: number): boolean {
  const { hazard: terms, base, date } = packedEvents(scenario)[index]!;
  let hazard = Math.min(100, Math.max(0, sumOfTerms(scenario, world, terms, base)));
  const pull = world.gravity / 100;
  if (date !== null && world.quarter < date) hazard *= 1 - pull;
  if (date === world.quarter) hazard += (100 - hazard) * pull;
  // The product has not fallen, and before it was above the draw.
  if (hazard === 0) return false;
  const left = Math.round((world.hazard[index]! * (100 - hazard)) / 100);
  world.hazard[index] = left;
  return left === 0 || left <= lotOf(scenario, world, index);
}

/** The draws of events in the campaign that was asked about last, −1 where none has been asked for. */
const lots = oncePer(({ events }): { key: number; readonly drawn: Int32Array } => ({ key: -1, drawn: new Int32Array(events.length) }));

/** The one draw of an event in a campaign: it is compared in every quarter in which the event may happen. */
function lotOf(scenario: Scenario, world: World, index: number): number {
  const known = lots(scenario);
  if (known.key !== world.key) {
    known.key = world.key;
    known.drawn.fill(-1);
  }
  if (known.drawn[index]! < 0) known.drawn[index] = drawOnce(world, 'event/', scenario.events[index]!.id);
  return known.drawn[index]!;
}

/** Opens an event now: its effects, its parts in order, then its crisis. */
export function openEvent(play: Play, index: number): void {
  const { scenario, world, out } = play;
  const event = scenario.events[index]!;
  const { effects, parts, close } = packedEvents(scenario)[index]!;
  world.happened[index] = world.quarter;
  out.push({ kind: 'event', quarter: world.quarter, event: event.id });
  world.agenda.push(close);
  for (let part = parts.length - 1; part >= 0; part -= 1) {
    world.chosen[parts[part]!.index] = -1;
    world.agenda.push(parts[part]!.turn);
  }
  if (effects.q.length === 0) return;
  applyReady(play, effects);
  settle(play);
}

/** A part's turn: skipped where its conditions fail; decided at once by an intervention or a third party; else a stop. */
export function askPart(play: Play, index: number, partIndex: number): void {
  const { scenario, world, brief } = play;
  const packed = packedEvents(scenario)[index]!.parts[partIndex]!;
  const { when, decider, capital, event } = packed;
  if (!allTrue(scenario, world, when)) return;
  const forced = world.interventions.length === 0 ? null : forcedOption(world, scenario.events[index]!, partIndex);
  if (forced && openOptions(scenario, world, packed).some(({ id }) => id === forced)) {
    decide(play, index, partIndex, { kind: 'decision', option: forced });
  } else if (capital < 0) {
    decide(play, index, partIndex, { kind: 'decision', option: byAppeal(play, packed) });
  } else {
    const free = brief && !world.humans.includes(decider as Capital);
    const legal = free ? openOptions(scenario, world, packed) : legalOptions(scenario, world, scenario.events[index]!.parts[partIndex]!);
    world.waiting = { kind: 'decision', capital: decider, event, part: partIndex, legal };
  }
}

/** The options of a part, each with why it is not possible, in an order drawn per campaign. */
export const legalOptions = (scenario: Scenario, world: World, { index, options }: Part): LegalOption[] => {
  const first = firstOf(world, `${index}`, options.length);
  return options.map((_, place) => {
    const { id, requires } = options[(place + first) % options.length]!;
    const failing = firstFailing(scenario, world, requires);
    return { id, refusal: failing ? describeCondition(scenario, failing) : null };
  });
};

/** Those of `legalOptions` that are possible. */
function openOptions(scenario: Scenario, world: World, { options, luck, turned }: PackedPart): readonly LegalOption[] {
  const first = firstOf(world, luck, options.length);
  for (let i = 0; i < options.length; i += 1) {
    if (!allTrue(scenario, world, options[i]!.requires)) return turned[first]!.filter((_, place) => allTrue(scenario, world, options[(place + first) % options.length]!.requires));
  }
  return turned[first]!;
}

/** Place of the option that is named first in this campaign; the others follow in their order. */
const firstOf = (world: World, luck: string, count: number): number => drawOnce(world, 'order/', luck) % count;

function forcedOption(world: World, { id: event, parts }: GameEvent, partIndex: number): string | null {
  const part = parts[partIndex]!;
  for (const held of world.interventions) {
    if (held.kind !== 'option' || held.event !== event) continue;
    const here = held.part === null || held.part === part.id;
    if (here && part.options.some(({ id }) => id === held.option)) return held.option;
  }
  return null;
}

/** A third party chooses by the options' appeal alone, leaning to history by gravity. */
function byAppeal({ scenario, world }: Play, packed: PackedPart): string {
  const { options, ids, historical } = packed;
  world.revealed += 1;
  const weights = options.map(({ requires, option, terms }) =>
    (allTrue(scenario, world, requires) ? Math.max(1, 50 + sumOfTerms(scenario, world, terms, option.appeal.base)) : 0));
  if (historical !== null && weights[ids.indexOf(historical)]! > 0 && isHistorys(world, packed)) return historical;
  return ids[pick(drawAt(world, packed, 'choice/'), weights)]!;
}

/** Reasons of a decision that nobody asked for. */
const UNSAID: Decision['reasons'] = [];

/** Carries out a decision: effects, signal, happening, log. */
export function decide(play: Play, index: number, partIndex: number, reply: Extract<Reply, { kind: 'decision' }>): void {
  const { scenario, world, out } = play;
  const { event, index: place, id: part, decider, capital, ids, options, historical } = packedEvents(scenario)[index]!.parts[partIndex]!;
  const chosen = ids.indexOf(reply.option);
  const option = ids[chosen]!;
  const { effects, signal } = options[chosen]!;
  world.chosen[place] = chosen;
  if (capital >= 0) {
    world.idle[capital] = -1;
    reveal(world, decider);
  }
  applyReady(play, effects);
  settle(play);
  if (signal && capital >= 0) world.signals[direction(capital, capitalIndex(signal.to))]! += signal.by;
  const { quarter } = world;
  world.decisions.push({ quarter, event, part, capital: decider, option, historical, odds: reply.odds ?? null, reasons: reply.reasons ?? UNSAID });
  out.push({ kind: 'decided', quarter, event, part: partIndex, capital: decider, option, historical });
}

/** After an event's last part: a chosen option may open its crisis, or be a move on the ladder. */
export function closeEvent(play: Play, index: number): void {
  const { scenario, world } = play;
  if (!packedEvents(scenario)[index]!.leads) return;
  const event = scenario.events[index]!;
  const taken = event.parts.map((part) => part.options[world.chosen[part.index]!] ?? null);
  if (event.crisis && taken.some((option) => option?.opens)) {
    const { theatre, rung, sides, history } = event.crisis;
    openCrisis(play, { theatre, rung, sides: [...sides], history }, causeOf(event));
  }
  const move = taken.find((option) => option?.move)?.move;
  if (event.rung && move && world.ladder) moveByEvent(play, index, move);
}

/** Schedules an event some quarters from now, with a chance in per cent. */
export function schedule(play: Play, plan: { event: number; after: number; chance: number; via: string }): void {
  const { event, after, chance, via } = plan;
  play.world.scheduled.push({ event, at: play.world.quarter + after, chance, via });
}

/** Strikes an event off the schedule and closes it for good. */
export function cancelEvent(play: Play, event: number): void {
  const { world } = play;
  world.scheduled = world.scheduled.filter((plan) => plan.event !== event);
  if (world.happened[event] === 0) world.happened[event] = -1;
}

/** Each capital's situations (indices). */
const situationsOf = oncePer(({ situations, events }): readonly (readonly number[])[] =>
  CAPITALS.map((capital) => situations.filter((index) => events[index]!.parts[0]?.decider === capital)));

/**
 * Deals a situation to each capital that has had nothing to decide for two quarters, so that nobody waits over three; one that has not
 * rested only to a human, whom nothing else is left for. At full gravity only a human is dealt one: history itself had none.
 */
export function dealSituations(play: Play): void {
  const { scenario, world } = play;
  for (let capital = 0; capital < CAPITALS.length; capital += 1) {
    if (world.idle[capital]! < 2 || (world.gravity === 100 && !world.humans.includes(CAPITALS[capital]!))) continue;
    const own = situationsOf(scenario)[capital]!;
    const rested = own.filter((index) => world.quarter - world.happened[index]! >= packedEvents(scenario)[index]!.cooldown && canBeDealt(play, index));
    const from = rested.length > 0 || !world.humans.includes(CAPITALS[capital]!) ? rested : own.filter((index) => canBeDealt(play, index));
    if (from.length > 0) openEvent(play, firstByLot(play, from));
  }
}

/** The one whose lot of this quarter is the lowest: the luck of each is its own, whatever else could be dealt. */
function firstByLot({ scenario, world }: Play, from: readonly number[]): number {
  const lots = from.map((index) => draw(world, 'situation/', scenario.events[index]!.id));
  return from[lots.indexOf(Math.min(...lots))]!;
}

const canBeDealt = ({ scenario, world }: Play, index: number): boolean =>
  allTrue(scenario, world, packedEvents(scenario)[index]!.when) && (world.interventions.length === 0 || !isNever(world, scenario.events[index]!.id));
