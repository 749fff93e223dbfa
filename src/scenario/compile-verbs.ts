/** Conditions and effects: names resolved by the registry's parameter kinds, then compiled by each verb. */
import { quantity } from '../engine/quantities.ts';
import { CONDITIONS, EFFECTS, NEVER } from '../engine/registry/index.ts';
import type { Arg, Args, OptionPlace, Param, ThemeShare, Verb } from '../engine/registry/index.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Condition, Effect } from '../engine/scenario.ts';
import { BANDS, DYADS, NUCLEAR_STAGES, THEMES } from '../engine/types.ts';
import { BAND_FLOORS } from '../engine/constants.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import { eventName, flagIndex, historicalOption, nameIndex, partsOf, putText, report } from './names.ts';
import type { Context } from './names.ts';
import { verbOf } from './schema-verbs.ts';
import type { RawConditions, RawVerb } from './schema-verbs.ts';

/** Where verbs stand: the text id under which their texts are kept, the theme that they have by default. */
export interface Home { readonly id: string; readonly theme: number }

interface Call {
  readonly ctx: Context;
  /** Place of the verb. */
  readonly cursor: Cursor;
  readonly name: string;
  readonly param: Param;
  readonly raw: RawVerb;
  readonly home: Home;
  readonly reads: boolean;
}

/** Conditions of which all must hold; those that can only be true fall away. */
export function compileConditions(ctx: Context, cursor: Cursor, raw: RawConditions | undefined): Condition[] {
  if (raw === undefined) return [];
  const conditions = Array.isArray(raw)
    ? raw.map((each: RawVerb, index) => compileCondition(ctx, at(cursor, index), each))
    : [compileCondition(ctx, cursor, raw as RawVerb)];
  return conditions.filter((condition) => !isAlways(condition));
}

const isAlways = (condition: Condition): boolean => condition.test === 'all' && condition.of.length === 0;

function compileCondition(ctx: Context, cursor: Cursor, raw: RawVerb): Condition {
  const verb = verbOf(CONDITIONS, raw)!;
  return verb.compile(resolve({ ctx, cursor, raw, home: { id: '', theme: -1 }, reads: true }, verb));
}

/** Effects in order; those that can do nothing in this scenario fall away. */
export function compileEffects(ctx: Context, cursor: Cursor, raw: readonly RawVerb[] | undefined, home: Home): Effect[] {
  return (raw ?? []).flatMap((each, index) => {
    const verb = verbOf(EFFECTS, each)!;
    const inner = { id: `${home.id}.effect.${index}`, theme: home.theme };
    const made = verb.compile(resolve({ ctx, cursor: at(cursor, index), raw: each, home: inner, reads: false }, verb));
    return made ? [made] : [];
  });
}

function resolve({ ctx, cursor, raw, home, reads }: Omit<Call, 'name' | 'param'>, verb: Verb): Args {
  const args: Record<string, Arg> = {};
  for (const [name, param] of paramsOf(verb)) {
    if (raw[name] !== undefined) args[name] = RESOLVERS[param.is]({ ctx, cursor, raw, home, reads, name, param });
    else if (param.is === 'theme') args[name] = { theme: home.theme, split: undefined };
  }
  return args;
}

const PARAMS = new WeakMap<Verb, readonly (readonly [string, Param])[]>();

function paramsOf(verb: Verb): readonly (readonly [string, Param])[] {
  const known = PARAMS.get(verb) ?? Object.entries(verb.params);
  PARAMS.set(verb, known);
  return known;
}

const word = ({ raw, name }: Call): string => raw[name] as string;
const here = ({ cursor, name }: Call): Cursor => at(cursor, name);
const plain = ({ raw, name }: Call): Arg => raw[name] as Arg;

const RESOLVERS: Readonly<Record<Param['is'], (call: Call) => Arg>> = {
  flag: (call) => flagIndex(call.ctx, here(call), word(call), flagRole(call)),
  leader: (call) => nameIndex(call.ctx, here(call), 'leader', word(call)),
  adviser: (call) => nameIndex(call.ctx, here(call), 'adviser', word(call)),
  treaty: (call) => nameIndex(call.ctx, here(call), 'treaty', word(call)),
  event: (call) => eventName(call.ctx, here(call), word(call))?.index ?? NEVER,
  option: (call) => optionPlace(call),
  dyad: (call) => DYADS.indexOf(word(call) as (typeof DYADS)[number]),
  key: (call) => quantity(`${(call.param as { of: string }).of}:${word(call)}`),
  level: (call) => levelOf((call.param as { of: string }).of, call.raw[call.name] as string | number),
  change: (call) => Math.round((call.raw[call.name] as number) * 100),
  text: (call) => putText(call.ctx, `${call.home.id}.${call.name}`, word(call)),
  theme: (call) => themeShare(call),
  quarter: (call) => quarterOf(word(call)),
  conditions: (call) => kept(call),
  effects: (call) => compileEffects(call.ctx, here(call), call.raw[call.name] as RawVerb[], { ...call.home, id: `${call.home.id}.${call.name}` }),
  theatre: plain, capital: plain, number: plain, choice: plain, yes: plain, slug: plain, clause: plain, card: plain, sides: plain, moves: plain,
};

/** Inside a combination nothing falls away: an `any` of something always true is true. */
function kept({ ctx, cursor, raw, name }: Call): Condition[] {
  const value = raw[name] as RawConditions;
  if (!Array.isArray(value)) return [compileCondition(ctx, at(cursor, name), value as RawVerb)];
  return value.map((each: RawVerb, index) => compileCondition(ctx, at(cursor, name, index), each));
}

function flagRole({ reads, raw }: Call): 'read' | 'set' | 'clear' {
  if (reads) return 'read';
  return raw.clear === true ? 'clear' : 'set';
}

/** Hundredths of a value that may be the name of a band or a stage. */
export function levelOf(kind: string, value: string | number): number {
  if (typeof value === 'number') return Math.round(value * 100);
  const stages: readonly string[] = kind === 'tension' ? BANDS : NUCLEAR_STAGES;
  const index = stages.indexOf(value);
  return kind === 'tension' ? BAND_FLOORS[index]! : index * 100;
}

function themeShare(call: Call): ThemeShare {
  const value = call.raw[call.name] as string | Record<string, number>;
  if (typeof value === 'string') return { theme: THEMES.indexOf(value as (typeof THEMES)[number]), split: undefined };
  const split = THEMES.map((theme) => value[theme] ?? 0);
  const sum = split.reduce((total, each) => total + each, 0);
  if (sum !== 100) report(call.ctx, here(call), { code: 'range/theme-sum', params: { sum, rule: 'not to 100' } });
  return { theme: split.indexOf(Math.max(...split)), split };
}

function optionPlace(call: Call): OptionPlace | undefined {
  const event = eventName(call.ctx, at(call.cursor, (call.param as { of: string }).of), call.raw[(call.param as { of: string }).of] as string);
  if (!event) return undefined;
  const found = word(call);
  const parts = partsOf(event.raw);
  for (const [index, { options }] of parts.entries()) {
    const option = options.findIndex(({ id }) => id === found);
    if (option >= 0) return { part: event.firstPart + index, option, happened: historicalOption(event.raw, index) === found };
  }
  const allowed = parts.flatMap(({ options }) => options.map(({ id }) => id));
  report(call.ctx, here(call), { code: 'ref/unknown-option', found, allowed, params: { event: event.id } });
  return undefined;
}

/** Whether compiled conditions can never all hold: they ask for what the scenario does not play. */
export const isDead = (conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => condition.test === 'any' && condition.of.every((each) => isDead([each])));
