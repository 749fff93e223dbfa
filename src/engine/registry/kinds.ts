/**
 * The closed kinds of parameter that a verb may have. From this plain data come the schema, the
 * reference page, the editor's forms and the resolution of names; a verb never parses anything itself.
 */
import type { Condition, Effect, Scenario } from '../scenario.ts';
import type { Capital, Cause, Move, Play, Refusal, Theatre, World } from '../types.ts';

interface Kinds {
  readonly flag: { readonly of?: undefined };
  readonly leader: { readonly of?: undefined };
  readonly adviser: { readonly of?: undefined };
  readonly treaty: { readonly of?: undefined };
  readonly event: { readonly of?: undefined };
  /** An option of the event named by the parameter `of`. */
  readonly option: { readonly of: string };
  readonly theatre: { readonly of?: undefined };
  readonly capital: { readonly of?: undefined };
  readonly dyad: { readonly of?: undefined };
  /** A key of a quantity of the kind `of`: `CN>US` of trust. */
  readonly key: { readonly of: string };
  /** A value of a quantity of the kind `of`; a band or a nuclear stage may be given by name. */
  readonly level: { readonly of: string };
  /** A change of a quantity of the kind `of`, at most its whole range. */
  readonly change: { readonly of: string };
  readonly number: { readonly min: number; readonly max: number };
  readonly choice: { readonly among: readonly string[] };
  readonly yes: { readonly of?: undefined };
  readonly text: { readonly max: number };
  readonly slug: { readonly of?: undefined };
  readonly clause: { readonly of?: undefined };
  readonly card: { readonly of?: undefined };
  readonly theme: { readonly of?: undefined };
  readonly quarter: { readonly of?: undefined };
  readonly sides: { readonly of?: undefined };
  readonly moves: { readonly of?: undefined };
  readonly conditions: { readonly of?: undefined };
  readonly effects: { readonly of?: undefined };
}

/** One parameter: its kind, what it is for, whether it may be left out. */
export type Param = {
  readonly [K in keyof Kinds]: Kinds[K] & { readonly is: K; readonly optional?: true; readonly about?: string };
}[keyof Kinds];
export type Params = Readonly<Record<string, Param>>;

/** Index of an event, or what became of one that the scenario does not play. */
export const NEVER = -1;
export const PAST = -2;

/** Where an option stands. For an event that is past, `happened` says whether history chose it. */
export interface OptionPlace { readonly part: number; readonly option: number; readonly happened: boolean }
/** A theme, and how an effect divides itself between the five in per cent where it does. */
export interface ThemeShare { readonly theme: number; readonly split: readonly number[] | undefined }

/** What a verb's `compile` is given for each kind, names already resolved. */
interface Resolved {
  readonly flag: number;
  readonly leader: number;
  readonly adviser: number;
  readonly treaty: number;
  readonly event: number;
  readonly option: OptionPlace;
  readonly theatre: Theatre;
  readonly capital: Capital;
  readonly dyad: number;
  readonly key: number;
  readonly level: number;
  readonly change: number;
  readonly number: number;
  readonly choice: string;
  readonly yes: boolean;
  readonly text: string;
  readonly slug: string;
  readonly clause: string;
  readonly card: string;
  readonly theme: ThemeShare;
  readonly quarter: number;
  readonly sides: readonly [Capital, Capital];
  readonly moves: readonly Move[];
  readonly conditions: readonly Condition[];
  readonly effects: readonly Effect[];
}

export type Arg = Resolved[keyof Resolved] | undefined;
export type Args = Readonly<Record<string, Arg>>;
export type ArgsOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends { readonly optional: true } ? Resolved[P[K]['is']] | undefined : Resolved[P[K]['is']];
};

/** What a verb has in common: `params` hold its own key first, then its companions. */
export interface Verb {
  readonly key: string;
  readonly about: string;
  readonly params: Params;
  /** Companions of which at least one must stand. */
  readonly needs?: readonly string[];
  readonly example: string;
}

/** A condition in words: `code` is the message key. */
export type Words = Refusal;

/** A condition's one definition. */
export interface ConditionVerb extends Verb {
  readonly test: Condition['test'];
  readonly says: Readonly<Record<string, string>>;
  compile(args: Args): Condition;
  holds(scenario: Scenario, world: World, condition: Condition): boolean;
  words(scenario: Scenario, condition: Condition): Words;
  reads(condition: Condition): readonly number[];
}

/** An effect's one definition. `compile` gives null where there is nothing to do in this scenario. */
export interface EffectVerb extends Verb {
  readonly do: Effect['do'];
  compile(args: Args): Effect | null;
  run(play: Play, effect: Effect, cause: Cause): void;
  writes(effect: Effect): readonly number[];
}

type Of<T extends Condition['test']> = Condition & { readonly test: T };
type Done<T extends Effect['do']> = Effect & { readonly do: T };

interface ConditionDraft<P extends Params, T extends Condition['test']> extends Omit<Verb, 'params'> {
  readonly test: T;
  readonly params: P;
  readonly says: Readonly<Record<string, string>>;
  compile(args: ArgsOf<P>): Condition;
  holds(scenario: Scenario, world: World, condition: Of<T>): boolean;
  words(scenario: Scenario, condition: Of<T>): Words;
  reads?(condition: Of<T>): readonly number[];
}

interface EffectDraft<P extends Params, T extends Effect['do']> extends Omit<Verb, 'params'> {
  readonly do: T;
  readonly params: P;
  compile(args: ArgsOf<P> & { readonly clause?: string }): Effect | null;
  run(play: Play, effect: Done<T>, cause: Cause): void;
  writes?(effect: Done<T>): readonly number[];
}

const nothing = (): readonly number[] => [];

/** Checks a condition's definition against its own parameters, then forgets their types: a table holds them all. */
export const condition = <const P extends Params, T extends Condition['test']>(draft: ConditionDraft<P, T>): ConditionVerb =>
  ({ reads: nothing, ...draft }) as unknown as ConditionVerb;

const CLAUSE: Params = {
  clause: { is: 'clause', optional: true, about: 'The clause of a treaty or communiqué whose removal also removes this effect.' },
};

/** The same for an effect; every effect may name the clause that it belongs to. */
export const effect = <const P extends Params, T extends Effect['do']>(draft: EffectDraft<P, T>): EffectVerb =>
  ({ writes: nothing, ...draft, params: { ...draft.params, ...CLAUSE } }) as unknown as EffectVerb;
