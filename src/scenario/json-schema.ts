/** The JSON Schema of scenario files, from the same definitions as the checker, so that an editor completes and explains. */
import { z } from 'zod';
import { CONDITIONS, EFFECTS } from '../engine/registry/index.ts';
import type { Verb } from '../engine/registry/index.ts';
import { explain } from './explanations.ts';
import { eventSchema } from './schema-event.ts';
import { scenarioSchema } from './schema-scenario.ts';
import { conditionSchema, conditionsSchema, effectSchema, verbSchema } from './schema-verbs.ts';
import { measureSchema, packSchema } from './schema-world.ts';
import { choiceOf } from './shapes.ts';
import type { Schema } from './shapes.ts';

type Json = Record<string, unknown>;

/** Schemas that stand once, under `$defs`. */
const NAMED = new Map<object, string>([
  [conditionSchema, 'condition'], [conditionsSchema, 'conditions'], [effectSchema, 'effect'], [measureSchema, 'measure'], [eventSchema, 'event'],
]);

/** One schema for scenarios and packs: what has an opening is a scenario. */
export function jsonSchema(): Json {
  const schema = bareSchema();
  for (const [name, definition] of Object.entries(schema.$defs as Json)) explain(definition, name);
  return schema;
}

const bareSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Three Capitals: scenarios and packs',
  if: { required: ['opening'] },
  then: { $ref: '#/$defs/scenario' },
  else: { $ref: '#/$defs/pack' },
  $defs: {
    scenario: convert(scenarioSchema),
    pack: convert(packSchema),
    event: convert(eventSchema),
    measure: convert(measureSchema),
    conditions: convert(conditionsSchema),
    condition: { anyOf: Object.values(CONDITIONS).map(verbJson) },
    effect: { anyOf: Object.values(EFFECTS).map(verbJson) },
  },
});

/** Converts one schema; named ones inside it become references, picked ones their alternatives. */
function convert(schema: Schema): Json {
  const made = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => replace(schema, zodSchema, json as Json),
  }) as Json;
  delete made.$schema;
  return made;
}

function replace(root: object, schema: object, json: Json): void {
  const name = schema === root ? undefined : NAMED.get(schema);
  const choice = choiceOf(schema);
  if (name === undefined && !choice) return;
  for (const key of Object.keys(json)) delete json[key];
  if (name !== undefined) json.$ref = `#/$defs/${name}`;
  else json.anyOf = choice!.alternatives().map((each) => reference(each));
}

const reference = (schema: Schema): Json => {
  const name = NAMED.get(schema);
  return name === undefined ? convert(schema) : { $ref: `#/$defs/${name}` };
};

/** A verb with its sentence, the sentences of its parameters, and its example. */
function verbJson(verb: Verb): Json {
  const made = convert(verbSchema(verb));
  const properties = made.properties as Record<string, Json>;
  properties[verb.key]!.description = verb.about;
  for (const [name, param] of Object.entries(verb.params)) if (param.about) properties[name]!.description = param.about;
  return { description: verb.about, ...made, ...(verb.needs && { anyOf: verb.needs.map((name) => ({ required: [name] })) }) };
}
