/** The published JSON Schema, followed along the path of a text: which keys and values it offers there, and what it says of them. */
import { keysOf, knotAt } from './place.ts';
import type { Path } from './place.ts';
import type { Knot } from './outline.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** A key that may stand in a mapping. */
export interface KeyOffer { readonly key: string; readonly about: string; readonly required: boolean; readonly holds: 'list' | 'mapping' | 'value' }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const schemas = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> => (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;

/** The schemas that hold for the value at a path, chosen among alternatives by the keys that the text has. */
export function schemasAt(root: Schema, outline: Knot, path: Path): Schema[] {
  let found = fitting(expand(root, root, keysOf(outline)), keysOf(outline));
  path.forEach((step, depth) => {
    const knot = knotAt(outline, path.slice(0, depth + 1));
    const keys = knot ? keysOf(knot) : [];
    const inner = found.flatMap((schema) => childOf(schema, step)).flatMap((schema) => expand(root, schema, keys));
    found = fitting(inner, keys);
  });
  return found;
}

function childOf(schema: Schema, step: string | number): Schema[] {
  if (typeof step === 'number') {
    const places = schemas(schema['prefixItems']);
    const item = places[step] ?? schema['items'];
    return isSchema(item) ? [item] : [];
  }
  const property = propertiesOf(schema)[step] ?? schema['additionalProperties'];
  return isSchema(property) ? [property] : [];
}

/** References and alternatives resolved; what stands beside them, such as a sentence, is kept. */
function expand(root: Schema, schema: Schema, keys: readonly string[]): Schema[] {
  const { $ref, anyOf, oneOf, if: condition, ...rest } = schema;
  if (typeof $ref === 'string') return expand(root, { ...definition(root, $ref), ...rest }, keys);
  if (isSchema(condition)) return expand(root, branch(schema, condition, keys), keys);
  const among = [...schemas(anyOf), ...schemas(oneOf)];
  // Alternatives that only demand keys are no schemas of their own.
  if (among.every((each) => Object.keys(each).join() === 'required')) return [schema];
  return among.flatMap((each) => expand(root, { ...rest, ...each }, keys));
}

const definition = (root: Schema, reference: string): Schema =>
  ((root['$defs'] ?? {}) as Readonly<Record<string, Schema>>)[reference.replace('#/$defs/', '')] ?? {};

/** Keys of which one makes a file a scenario in the eyes of its author, before it has an opening. */
const SCENARIO_KEYS: readonly string[] = ['opening', 'include', 'introduction', 'sides', 'aims', 'endings', 'minutes'];

function branch(schema: Schema, condition: Schema, keys: readonly string[]): Schema {
  const wanted = (condition['required'] ?? []) as readonly string[];
  const holds = wanted.includes('opening') ? keys.length < 2 || keys.some((key) => SCENARIO_KEYS.includes(key)) : wanted.every((key) => keys.includes(key));
  return (holds ? schema['then'] : schema['else']) as Schema;
}

/** Those alternatives that know most of the keys that are there. */
function fitting(found: readonly Schema[], keys: readonly string[]): Schema[] {
  const scores = found.map((schema) => keys.filter((key) => Object.hasOwn(propertiesOf(schema), key)).length);
  const best = Math.max(0, ...scores);
  return found.filter((_, index) => scores[index] === best);
}

/** The keys that may still be written into a mapping of which some are there. */
export function keyOffers(root: Schema, found: readonly Schema[], present: readonly string[]): KeyOffer[] {
  const offers = new Map<string, KeyOffer>();
  for (const schema of found) {
    const required = (schema['required'] ?? []) as readonly string[];
    for (const [key, property] of Object.entries(propertiesOf(schema))) {
      if (present.includes(key) || offers.has(key)) continue;
      offers.set(key, { key, about: aboutOf(root, property), required: required.includes(key), holds: holding(root, property) });
    }
  }
  return [...offers.values()];
}

/** What the schema says of a value: its sentence, its alternatives, its range. */
export function aboutOf(root: Schema, schema: Schema): string {
  const inner = expand(root, schema, []);
  const sentence = schema['description'] ?? (inner.length === 1 ? inner[0]!['description'] : undefined);
  return [typeof sentence === 'string' ? sentence : '', rangeOf(inner)].filter((each) => each !== '').join(' ');
}

function rangeOf(found: readonly Schema[]): string {
  const [{ minimum, maximum } = {} as Schema] = found.filter((schema) => schema['type'] === 'number' || schema['type'] === 'integer');
  return typeof minimum === 'number' && typeof maximum === 'number' && Math.abs(maximum) < 1e6 ? `(${minimum} … ${maximum})`.replaceAll('-', '−') : '';
}

function holding(root: Schema, schema: Schema): KeyOffer['holds'] {
  const types = expand(root, schema, []).map((each) => each['type']);
  if (types.every((type) => type === 'array')) return 'list';
  return types.every((type) => type === 'object') ? 'mapping' : 'value';
}

/** The plain values that may stand here by themselves: names of a closed list, true and false. */
export function valueOffers(found: readonly Schema[]): string[] {
  const values = found.flatMap((schema) => {
    if (Array.isArray(schema['enum'])) return schema['enum'].map(String);
    if ('const' in schema) return [String(schema['const'])];
    return schema['type'] === 'boolean' ? ['true', 'false'] : [];
  });
  return [...new Set(values)];
}
