/** Schemas of conditions and effects, made from the registry's parameter kinds. */
import { z } from 'zod';
import { QUANTITY_KINDS } from '../engine/quantities.ts';
import { CONDITIONS, EFFECTS } from '../engine/registry/index.ts';
import type { Param, Verb } from '../engine/registry/index.ts';
import { BANDS, CAPITALS, DYADS, NUCLEAR_STAGES, THEATRES, THEMES } from '../engine/types.ts';
import { card, form, holding, isRecord, list, object, pick, quarter, slug, text, wrongType } from './shapes.ts';
import type { Problem, Schema } from './shapes.ts';

export type RawVerb = Readonly<Record<string, unknown>>;
export type RawConditions = RawVerb | readonly RawVerb[];

const kindOf = (kind: string): (typeof QUANTITY_KINDS)[number] => QUANTITY_KINDS.find((each) => each.kind === kind)!;

/** A number in the range of a quantity, or the name of a band or stage. */
function level(kind: string): Schema {
  const { min, max } = kindOf(kind);
  const number = z.number().min(min).max(max);
  const names: readonly string[] = { tension: BANDS, nuclear: NUCLEAR_STAGES }[kind] ?? [];
  if (names.length === 0) return number;
  const named = z.enum(names as [string, ...string[]]);
  return pick((value) => (typeof value === 'string' ? named : number), () => [number, named]);
}

function change(kind: string): Schema {
  const { min, max } = kindOf(kind);
  return z.number().min(min - max).max(max - min);
}

const shares = object(Object.fromEntries(THEMES.map((theme) => [theme, z.number().min(0).max(100).optional()])));
const oneTheme = z.enum(THEMES);
/** A theme, or shares of the themes in per cent. */
export const themeSchema = pick<string | Record<string, number>>((value) => (isRecord(value) ? shares : oneTheme), () => [oneTheme, shares]);

export const sidesSchema = z.tuple([z.enum(CAPITALS), z.enum(CAPITALS)]).superRefine(([a, b], ctx) => {
  if (a === b) ctx.addIssue({ code: 'custom', path: [1], params: { code: 'schema/same-side' } });
});
export const movesSchema = list(z.enum(['climb', 'hold', 'back']), 0, 6);

/** The schema of one parameter. */
function paramSchema(param: Param): Schema {
  const schema = SIMPLE[param.is] ?? bounded(param);
  return param.optional ? schema.optional() : schema;
}

function bounded(param: Param): Schema {
  switch (param.is) {
    case 'key': return z.enum(kindOf(param.of).keys as [string, ...string[]]);
    case 'level': return level(param.of);
    case 'change': return change(param.of);
    case 'number': return z.number().int().min(param.min).max(param.max);
    case 'choice': return z.enum(param.among as [string, ...string[]]);
    case 'text': return text(param.max);
    default: return slug;
  }
}

const CACHE = new Map<Verb, Schema>();

/** The schema of one verb with its companions. */
export function verbSchema(verb: Verb): Schema {
  const cached = CACHE.get(verb);
  if (cached) return cached;
  const shape = object(Object.fromEntries(Object.entries(verb.params).map(([name, param]) => [name, paramSchema(param)])));
  const needs = verb.needs ?? [];
  const schema = needs.length === 0 ? shape : holding(shape, (value) => needs.some((name) => name in value), { code: 'schema/needs', allowed: needs });
  CACHE.set(verb, schema);
  return schema;
}

/** The verb of a condition or effect: the first key that the table knows. */
export const verbOf = <V extends Verb>(table: Readonly<Record<string, V>>, value: RawVerb): V | undefined => {
  const key = Object.keys(value).find((name) => Object.hasOwn(table, name));
  return key === undefined ? undefined : table[key];
};

function chooseVerb(table: Readonly<Record<string, Verb>>, what: string, value: unknown): Schema | Problem {
  if (!isRecord(value)) return wrongType(what);
  const verb = verbOf(table, value);
  if (verb) return verbSchema(verb);
  return { code: 'schema/unknown-verb', found: Object.keys(value)[0] ?? '{}', allowed: Object.keys(table), params: { what } };
}

const all = (table: Readonly<Record<string, Verb>>) => (): readonly Schema[] => Object.values(table).map(verbSchema);

export const conditionSchema = pick<RawVerb>((value) => chooseVerb(CONDITIONS, 'a condition', value), all(CONDITIONS));
export const effectSchema = pick<RawVerb>((value) => chooseVerb(EFFECTS, 'an effect', value), all(EFFECTS));
const conditionList = list(conditionSchema, 0, 40);
/** One condition or a list of them, all of which must hold. */
export const conditionsSchema = pick<RawConditions>((value) => (Array.isArray(value) ? conditionList : conditionSchema), () => [conditionSchema, conditionList]);
export const effectsSchema = list(effectSchema, 0, 40);

const SIMPLE: Partial<Record<Param['is'], Schema>> = {
  theatre: z.enum(THEATRES),
  capital: z.enum(CAPITALS),
  dyad: z.enum(DYADS),
  yes: z.literal(true),
  clause: form('clause'),
  card,
  theme: themeSchema,
  quarter,
  sides: sidesSchema,
  moves: movesSchema,
  conditions: conditionsSchema,
  effects: effectsSchema,
};
