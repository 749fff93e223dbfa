/**
 * A quick look whether data fit a schema: yes, or perhaps not. It reads the schema's own definition, understands the
 * shapes that scenarios are mostly made of, and asks Zod about all others. Only where it does not say yes is Zod asked
 * about the whole file, which words the faults (`tests/scenario/quick-fit.test.ts` holds the two to the same).
 */
import { z } from 'zod';
import { choiceOf, conditionOf, isRecord } from './shapes.ts';
import type { Choice, Schema } from './shapes.ts';

type Fit = (value: unknown) => boolean;
type Definition = z.core.$ZodTypes['_zod']['def'];
type CheckDefinition = z.core.$ZodChecks['_zod']['def'];

/** Whether the data fit for certain. */
export const fits = (schema: Schema, data: unknown): boolean => fitOf(schema)(data);

const FITS = new WeakMap<object, Fit>();

function fitOf(schema: object): Fit {
  const known = FITS.get(schema) ?? marked(schema) ?? made((schema as z.core.$ZodTypes)._zod.def) ?? asked(schema as Schema);
  FITS.set(schema, known);
  return known;
}

const asked = (schema: Schema): Fit => (value) => schema.safeParse(value).success;

/** What `shapes.ts` has made with functions of its own. */
function marked(schema: object): Fit | null {
  const choice = choiceOf(schema);
  if (choice) return ofChoice(choice);
  const condition = conditionOf(schema);
  if (!condition) return null;
  const inner = fitOf(condition.schema);
  return (value) => inner(value) && condition.holds(value as object);
}

const ofChoice = ({ choose }: Choice): Fit => (value) => {
  const chosen = choose(value);
  return chosen instanceof z.ZodType && fitOf(chosen)(value);
};

/** Null for what is not understood. */
function made(def: Definition): Fit | null {
  const checks = checksOf(def);
  if (!checks) return null;
  const bare = bareOf(def);
  return bare && (checks.length === 0 ? bare : (value) => bare(value) && checks.every((check) => check(value)));
}

function bareOf(def: Definition): Fit | null {
  switch (def.type) {
    case 'string': return (value) => typeof value === 'string';
    case 'number': return Number.isFinite;
    case 'boolean': return (value) => typeof value === 'boolean';
    case 'literal': return ofSet(new Set(def.values));
    case 'enum': return ofSet(new Set(Object.values(def.entries)));
    case 'array': return ofArray(fitOf(def.element));
    case 'object': return ofObject(def);
    case 'optional': return ofOptional(fitOf(def.innerType));
    case 'nullable': return ofNullable(fitOf(def.innerType));
    default: return null;
  }
}

const ofOptional = (inner: Fit): Fit => (value) => value === undefined || inner(value);
const ofNullable = (inner: Fit): Fit => (value) => value === null || inner(value);
const ofSet = (values: ReadonlySet<unknown>): Fit => (value) => values.has(value);
const ofArray = (element: Fit): Fit => (value) => Array.isArray(value) && value.every(element);

/** An object that has every key it must have, and no other than it may. */
function ofObject({ shape, catchall }: z.core.$ZodObjectDef): Fit | null {
  if (catchall?._zod.def.type !== 'never') return null;
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, fitOf(field)]));
  const needed = Object.keys(shape).filter((key) => shape[key]!._zod.def.type !== 'optional');
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of needed) if (value[key] === undefined) return false;
    for (const key of Object.keys(value)) if (!fields.get(key)?.(value[key])) return false;
    return true;
  };
}

/** Null where one of the checks is not understood. */
function checksOf({ checks = [] }: Definition): Fit[] | null {
  const found = checks.map((check) => checkOf(check._zod.def as CheckDefinition));
  return found.every((check) => check !== null) ? found : null;
}

/** Texts are measured by Zod where their length is in doubt, since it counts pairs of surrogates as one. */
function checkOf(def: CheckDefinition): Fit | null {
  switch (def.check) {
    case 'max_length': return (value) => (value as string).length <= def.maximum;
    case 'min_length': return (value) => (value as string).length >= (typeof value === 'string' && def.minimum > 1 ? def.minimum * 2 : def.minimum);
    case 'greater_than': return (value) => (value as number) > Number(def.value) || (def.inclusive && value === def.value);
    case 'less_than': return (value) => (value as number) < Number(def.value) || (def.inclusive && value === def.value);
    case 'number_format': return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'string_format': return ofForm(def.pattern);
    default: return null;
  }
}

/** A pattern that keeps its place from one text to the next is not understood. */
const ofForm = (pattern: RegExp | undefined): Fit | null =>
  (!pattern || pattern.global || pattern.sticky ? null : (value) => pattern.test(value as string));
