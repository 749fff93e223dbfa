/**
 * How far a campaign is from history, and whose departures those were: a player's, a free actor's, chance's, or what
 * followed from such departures because an event's conditions no longer held. Sizes are direct: what the departure
 * itself moved in the nine numbers, against what history's own choice moved.
 */
import { allEntries, allHold } from '../engine/index.ts';
import { COUNT_THEMED } from '../engine/quantities.ts';
import type { GameEvent, Scenario } from '../engine/scenario.ts';
import { CAPITALS, THIRD_PARTIES } from '../engine/types.ts';
import type { Capital, Decision, Entry, Happening, Quarter, World } from '../engine/types.ts';
import { gapOf, gapsByQuarter } from './distance.ts';

export const SOURCES = ['player', 'free', 'chance', 'sequel'] as const;
export type Source = (typeof SOURCES)[number];

export interface Departure {
  readonly quarter: Quarter;
  readonly source: Source;
  readonly kind: 'decision' | 'act' | 'left-out' | 'early' | 'late' | 'never' | 'new' | 'accident' | 'election';
  /** Who decided or acted; null where nobody did. */
  readonly capital: string | null;
  /** Event or act. */
  readonly id: string;
  /** Option or addressee, here and in history. */
  readonly own: string | null;
  readonly history: string | null;
  /** Sum over the nine numbers of what it moved otherwise than history, hundredths. */
  readonly size: number;
}

export interface Deviation {
  readonly departures: readonly Departure[];
  /** Mean distance of the nine numbers from history's at the end of the last quarter, hundredths. */
  readonly gap: number;
  readonly counts: Readonly<Record<Source, number>>;
  readonly sizes: Readonly<Record<Source, number>>;
}

/** A moment of a campaign: the state then, and what happened since the one before. */
export interface Step { readonly world: World; readonly happenings: readonly Happening[] }

/** A campaign by its moments, up to the one that is looked at; a session is one. */
export interface Told { readonly scenario: Scenario; readonly steps: readonly Step[]; readonly cursor: number }

/** What is compared: a campaign up to a step, and history up to the same quarter. */
interface Pair { readonly scenario: Scenario; readonly steps: readonly Step[]; readonly world: World; readonly history: World; readonly until: Quarter }

/** The deviation of a campaign at the step that is looked at; `history` is the end of history's own path, with its ledger. */
export function deviationOf({ scenario, steps, cursor }: Told, history: World): Deviation {
  const { world } = steps[cursor]!;
  const pair: Pair = { scenario, steps: steps.slice(0, cursor + 1), world, history, until: Math.min(world.quarter, scenario.to) };
  const departures = [...decisionsApart(pair), ...actsApart(pair), ...datesApart(pair), ...accidents(pair)].toSorted((a, b) => a.quarter - b.quarter);
  return { departures, gap: gapOf(scenario, world, history), counts: bySource(departures, () => 1), sizes: bySource(departures, ({ size }) => size) };
}

/** A quarter of a campaign: how far the numbers stood from history's at its end, and what departed in it. */
export interface DeviationQuarter extends Pick<Deviation, 'gap' | 'counts' | 'sizes'> { readonly quarter: Quarter }

/** The deviation quarter by quarter, as far as a campaign has finished them; gaps and sizes in hundredths. */
export function deviationCourse({ scenario, steps, cursor }: Told, history: World, { departures }: Pick<Deviation, 'departures'>): DeviationQuarter[] {
  return gapsByQuarter(scenario, steps[cursor]!.world, history).map((gap, index) => {
    const quarter = scenario.from + index;
    const own = departures.filter((each) => each.quarter === quarter);
    return { quarter, gap, counts: bySource(own, () => 1), sizes: bySource(own, ({ size }) => size) };
  });
}

function bySource(departures: readonly Departure[], of: (each: Departure) => number): Record<Source, number> {
  const sums: Record<Source, number> = { player: 0, free: 0, chance: 0, sequel: 0 };
  for (const each of departures) sums[each.source] += of(each);
  return sums;
}

/** What a cause moved in each of the nine numbers. */
type Moved = readonly number[];

function movedBy({ ledger }: World, fits: (entry: Entry) => boolean): Moved {
  const sums = new Array<number>(COUNT_THEMED).fill(0);
  for (const page of ledger) for (const entry of page) if (entry.q < COUNT_THEMED && fits(entry)) sums[entry.q]! += entry.applied;
  return sums;
}

const apart = (own: Moved, history: Moved): number => own.reduce((sum, each, q) => sum + Math.abs(each - history[q]!), 0);

/** Decisions that were not history's. What history never asked counts where somebody made it happen, not what is dealt to idle desks. */
function decisionsApart({ scenario, world, history, until }: Pair): Departure[] {
  return world.decisions.filter((each) => each.quarter <= until && isApart(scenario, each)).map((each) => {
    const { quarter, event, capital, option } = each;
    const own = (entry: Entry): boolean => entry.cause.id === event && entry.cause.by === capital;
    return {
      quarter, kind: 'decision', source: sourceOf(each), capital, id: event, own: option, history: each.historical,
      size: apart(movedBy(world, (entry) => own(entry) && entry.quarter === quarter), movedBy(history, own)),
    };
  });
}

function isApart(scenario: Scenario, { event, option, historical }: Decision): boolean {
  if (historical !== null) return option !== historical;
  return scenario.events.find(({ id }) => id === event)?.kind === 'counterfactual';
}

/** A free actor's choice carries the odds with which it was made; a human's does not, and third countries are nobody's. */
const sourceOf = ({ capital, odds }: Decision): Source => (odds === null && isCapital(capital) ? 'player' : 'free');

const isCapital = (id: string): id is Capital => CAPITALS.some((capital) => capital === id);

/** Acts that history did not know, and acts of history that were left out. */
function actsApart(pair: Pair): Departure[] {
  const [own, past] = [actsOf(pair.world, pair.until), actsOf(pair.history, pair.until)];
  return [...onlyIn(own, past).map((act) => actDeparture(pair, act, 'act')), ...onlyIn(past, own).map((act) => actDeparture(pair, act, 'left-out'))];
}

interface Deed { readonly key: string; readonly quarter: Quarter; readonly by: string; readonly act: string; readonly to: string | null; moved: number }

/** Acts by who did what to whom in which quarter, with all that they moved of the nine numbers. */
function actsOf(world: World, until: Quarter): Deed[] {
  const found = new Map<string, Deed>();
  for (const { quarter, q, applied, cause } of allEntries(world)) {
    if (cause.kind !== 'act' || cause.by === undefined || !isParty(cause.detail) || q >= COUNT_THEMED || quarter > until) continue;
    const key = `${cause.by}|${cause.id}|${cause.detail ?? ''}`;
    const deed = found.get(`${quarter}|${key}`) ?? { key, quarter, by: cause.by, act: cause.id, to: cause.detail ?? null, moved: 0 };
    deed.moved += Math.abs(applied);
    found.set(`${quarter}|${key}`, deed);
  }
  return [...found.values()];
}

/** What an act moved is put down to its addressee; a leak or another after-effect is no act of its own. */
const isParty = (id: string | undefined): boolean => [...CAPITALS, ...THIRD_PARTIES].some((party) => party === id);

/** Deeds of one list that the other has not, as often; the same deed in another quarter counts as the same. */
function onlyIn(list: readonly Deed[], other: readonly Deed[]): Deed[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function actDeparture({ steps }: Pair, { quarter, by, act, to, moved }: Deed, kind: 'act' | 'left-out'): Departure {
  const human = stepIn(steps, quarter).world.humans.some((capital) => capital === by);
  return { quarter, kind, source: human ? 'player' : 'free', capital: by, id: act, own: kind === 'act' ? to : null, history: kind === 'act' ? null : to, size: moved };
}

/** The first step that stands in a quarter, or the last one before it. */
const stepIn = (steps: readonly Step[], quarter: Quarter): Step =>
  steps.find(({ world }) => world.quarter === quarter) ?? steps.findLast(({ world }) => world.quarter < quarter) ?? steps[0]!;

/** Events of history that came at another time or not at all, and events that history never saw. */
function datesApart(pair: Pair): Departure[] {
  return pair.scenario.events.flatMap((event, index): Departure[] => {
    if (event.kind === 'situation') return [];
    const [own, past] = [Math.max(0, pair.world.happened[index]!), Math.max(0, pair.history.happened[index]!)];
    if (own === past || Math.min(own || Infinity, past || Infinity) > pair.until) return [];
    const own0 = (entry: Entry): boolean => entry.cause.id === event.id && entry.cause.by === undefined;
    const size = apart(movedBy(pair.world, own0), movedBy(pair.history, own0));
    return [{ quarter: past || own, kind: kindOf(own, past), source: dateSource(pair, event, { own, past }), capital: null, id: event.id, own: null, history: null, size }];
  });
}

function kindOf(own: Quarter, past: Quarter): Departure['kind'] {
  if (past === 0) return 'new';
  if (own === 0) return 'never';
  return own < past ? 'early' : 'late';
}

/** Chance's where the event could have come as in history; otherwise it followed from what somebody had done. */
function dateSource({ scenario, steps, world }: Pair, event: GameEvent, { own, past }: { own: Quarter; past: Quarter }): Source {
  if (past === 0 || event.doors.length > 0 || world.happened[scenario.events.indexOf(event)]! < 0) return 'sequel';
  if (own > 0 && own < past) return 'chance';
  return allHold(scenario, stepIn(steps, past).world, event.when) ? 'chance' : 'sequel';
}

/** Accidents on a crisis ladder, and elections that went to another than in history. */
function accidents({ scenario, steps, until }: Pair): Departure[] {
  return steps.flatMap(({ happenings }) => happenings).flatMap((each): Departure[] => {
    if (each.quarter > until) return [];
    const chance = { quarter: each.quarter, source: 'chance', own: null, history: null, size: 0 } as const;
    if (each.kind === 'rung' && each.move.accident) return [{ ...chance, kind: 'accident', capital: each.move.side, id: each.theatre }];
    if (each.kind !== 'election') return [];
    const past = scenario.elections.find(({ quarter, capital }) => quarter === each.quarter && capital === each.capital)?.winner;
    return past === undefined || past === each.winner ? [] : [{ ...chance, kind: 'election', capital: each.capital, id: each.winner, own: each.winner, history: past }];
  });
}
