/**
 * Conditions and options packed once for a scenario: all conditions are objects of one shape, so that asking thousands of
 * them costs little. What they mean stands in `registry/conditions.ts`; the commonest are asked here by their numbers.
 */
import { LADDER } from './constants.ts';
import { oncePer } from './once-per.ts';
import { capitalIndex } from './quantities.ts';
import { holds } from './registry/conditions.ts';
import { readyEffects } from './registry/effects.ts';
import type { ReadyEffects } from './registry/effects.ts';
import type { Condition, Effect, GameEvent, Option, Part, Scenario, Term } from './scenario.ts';
import type { Cause, LegalOption, Quarter, Task, World } from './types.ts';
import type { Ways } from './ways.ts';

const OP = { quantity: 0, flag: 1, from: 2, until: 3, happened: 4, leader: 5, all: 6, any: 7, not: 8, other: 9 } as const;

/** A condition with its numbers in the same three places whatever it asks. */
export interface Packed { readonly op: number; readonly at: number; readonly low: number; readonly high: number; readonly of: readonly Packed[]; readonly whole: Condition }

const NONE: readonly Packed[] = [];

/** The one place where they are made: objects made in several places would not be of one shape to the engine's compiler. */
const packed = (whole: Condition, op: number, [at, low, high]: readonly [number, number, number], of = NONE): Packed => ({ op, at, low, high, of, whole });

function pack(c: Condition): Packed {
  switch (c.test) {
    case 'quantity': return packed(c, OP.quantity, [c.q, c.atLeast, c.atMost]);
    case 'flag': return packed(c, OP.flag, [c.flag, 0, 0]);
    case 'from': return packed(c, OP.from, [c.quarter, 0, 0]);
    case 'until': return packed(c, OP.until, [c.quarter, 0, 0]);
    case 'happened': return packed(c, OP.happened, [c.event, c.part, c.option]);
    case 'leader': return packed(c, OP.leader, [c.leader, 0, 0]);
    case 'all': case 'any': case 'not': return packed(c, OP[c.test], [0, 0, 0], c.of.map(pack));
    default: return packed(c, OP.other, [0, 0, 0]);
  }
}

function isTrue(scenario: Scenario, world: World, packed: Packed): boolean {
  const { op, at, low, high } = packed;
  switch (op) {
    case OP.quantity: return world.q[at]! >= low && world.q[at]! <= high;
    case OP.flag: return world.flags[at]! > 0;
    case OP.from: return world.quarter >= at;
    case OP.until: return world.quarter <= at;
    case OP.happened: return world.happened[at]! > 0 && (low < 0 || world.chosen[low] === high);
    case OP.leader: return world.leaders.includes(at);
    default: return isTrueOf(scenario, world, packed);
  }
}

/** What hangs on other conditions, and what is rarely asked. */
function isTrueOf(scenario: Scenario, world: World, { op, of, whole }: Packed): boolean {
  switch (op) {
    case OP.all: return allTrue(scenario, world, of);
    case OP.not: return !allTrue(scenario, world, of);
    case OP.any: return anyTrue(scenario, world, of);
    default: return holds(scenario, world, whole);
  }
}

/** Whether every condition holds; true of none. */
export function allTrue(scenario: Scenario, world: World, packed: readonly Packed[]): boolean {
  for (let i = 0; i < packed.length; i += 1) if (!isTrue(scenario, world, packed[i]!)) return false;
  return true;
}

function anyTrue(scenario: Scenario, world: World, packed: readonly Packed[]): boolean {
  for (let i = 0; i < packed.length; i += 1) if (isTrue(scenario, world, packed[i]!)) return true;
  return false;
}

/** What is added while conditions hold. */
export interface PackedTerm { readonly when: readonly Packed[]; readonly add: number; readonly because: string | null }

/** The sum of the terms whose conditions hold now. */
export function sumOfTerms(scenario: Scenario, world: World, terms: readonly PackedTerm[], base: number): number {
  let sum = base;
  for (let i = 0; i < terms.length; i += 1) if (allTrue(scenario, world, terms[i]!.when)) sum += terms[i]!.add;
  return sum;
}

/** An option: when it is open, what speaks for it, and what it does as far as that can be said beforehand. */
export interface PackedOption {
  readonly option: Option;
  readonly open: LegalOption;
  readonly requires: readonly Packed[];
  readonly appeal: number;
  readonly terms: readonly PackedTerm[];
  readonly signal: Option['signal'];
  /** Whether what is to be foreseen of it hangs on gravity alone; and what that is at the gravity it was last asked for (`ways.ts`). */
  readonly steady: boolean;
  ways: Ways | null;
  gravity: number;
  /** Whether an intervention could take a clause out of it. */
  readonly clauses: boolean;
  /** Who advises it (indices), as far as he is in office. */
  readonly advisers: readonly number[];
  /** Facts that it sets and treaties that it makes (indices). */
  readonly sets: readonly number[];
  readonly makes: readonly number[];
  /** Its effects, ready to be carried out. */
  readonly effects: ReadyEffects;
}

/** A part; `name` says of which event and which of its parts it is, as luck is named after it. */
export interface PackedPart {
  readonly name: string;
  /** Ids of the event and of the part; flat index over all parts of the scenario; who decides (and his index, −1 where he is no capital). */
  readonly event: string;
  readonly id: string | null;
  readonly index: number;
  readonly decider: string;
  readonly capital: number;
  readonly when: readonly Packed[];
  readonly options: readonly PackedOption[];
  /** What is said of the options where all are open, by which of them is named first. */
  readonly turned: readonly (readonly LegalOption[])[];
  /** Ids of the options, and of the historical one. */
  readonly ids: readonly string[];
  readonly historical: string | null;
  /** What the luck of the options' order is called; whether the event may come again. */
  readonly luck: string;
  readonly recurs: boolean;
  readonly turn: Task;
}

/** An event: when it may happen, what it does, and its turns on the agenda, the same objects each time. */
export interface PackedEvent {
  readonly when: readonly Packed[];
  readonly hazard: readonly PackedTerm[];
  readonly base: number;
  readonly date: Quarter | null;
  readonly effects: ReadyEffects;
  readonly parts: readonly PackedPart[];
  readonly turn: Task;
  readonly close: Task;
  /** Whether it may lead to a crisis or is a move in one; quarters that it rests. */
  readonly leads: boolean;
  readonly cooldown: number;
}

/** The cause that an event's own effects, or those of an option that was taken, are put down to. */
export const causeOf = ({ kind, id }: GameEvent, by?: string, option?: string): Cause => ({
  kind: kind === 'situation' ? 'situation' : 'event', id, detail: option, by,
});

const packTerm = ({ when, add, because }: Term): PackedTerm => ({ when: when.map(pack), add, because });

const packOption = (event: GameEvent, { decider, counsel }: Part, option: Option): PackedOption => ({
  option,
  open: { id: option.id, refusal: null },
  requires: option.requires.map(pack),
  appeal: option.appeal.base,
  terms: option.appeal.terms.map(packTerm),
  signal: option.signal,
  steady: option.effects.every(isSteady),
  ways: null,
  gravity: -1,
  clauses: option.effects.some(hasClause),
  advisers: counsel.flatMap(({ adviser, favours }) => (favours === option.id ? [adviser] : [])),
  sets: option.effects.flatMap((effect) => (effect.do === 'flag' && effect.on ? [effect.flag] : [])),
  makes: option.effects.flatMap((effect) => (effect.do === 'treaty' && effect.now === 'made' ? [effect.treaty] : [])),
  effects: readyEffects(option.effects, causeOf(event, decider, option.id)),
});

/** Effects that change no quantity at once, whatever happens. */
const SILENT: readonly Effect['do'][] = ['flag', 'channel', 'embargo', 'mission', 'schedule', 'cancel', 'adviser'];

/** Whether an effect changes the same whatever the state. */
const isSteady = (effect: Effect): boolean => effect.do === 'shift' || SILENT.includes(effect.do)
  || (effect.do === 'treaty' && effect.now !== 'broken') || (effect.do === 'crisis' && effect.rung < LADDER.war)
  || (effect.do === 'chance' && [...effect.then, ...effect.else].every(isSteady));

const hasClause = (effect: Effect): boolean =>
  effect.clause !== undefined || (effect.do === 'chance' && [...effect.then, ...effect.else].some(hasClause));

const packPart = (event: GameEvent, index: number, place: number): PackedPart => {
  const part = event.parts[place]!;
  const ids = part.options.map(({ id }) => id);
  const options = part.options.map((option) => packOption(event, part, option));
  const open = options.map((option) => option.open);
  return {
    name: `${event.id}/${place}`, event: event.id, id: part.id, index: part.index, decider: part.decider, capital: capitalIndex(part.decider),
    when: part.when.map(pack), options, turned: open.map((_, first) => [...open.slice(first), ...open.slice(0, first)]), ids,
    historical: ids[part.historical] ?? null, luck: `${part.index}`, recurs: event.kind === 'situation', turn: { do: 'part', event: index, part: place },
  };
};

const packEvent = (event: GameEvent, index: number): PackedEvent => ({
  when: event.when.map(pack), hazard: event.hazard.terms.map(packTerm), base: event.hazard.base, date: event.date,
  effects: readyEffects(event.effects, causeOf(event)), parts: event.parts.map((_, place) => packPart(event, index, place)),
  turn: { do: 'event', event: index, cause: null }, close: { do: 'close', event: index },
  leads: event.crisis !== null || event.rung !== null, cooldown: event.cooldown,
});

/** The events of a scenario, packed, in their order. */
export const packedEvents = oncePer(({ events }): readonly PackedEvent[] => events.map(packEvent));
