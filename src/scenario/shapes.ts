/** Small Zod shapes: named forms, strict objects that tell their keys, and choice by looking first. */
import { z } from 'zod';

export type Schema = z.ZodType;

const FORMS = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  quarter: /^(19|20)\d\dQ[1-4]$/,
  day: /^(19|20)\d\d-[01]\d-[0-3]\d$/,
  card: /^c[1-9]\.\d{1,2}$/,
  clause: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  file: /^[a-z0-9-]+(\/[a-z0-9-]+)*\.yaml$/,
  part: /^[a-z0-9-]+(\/[a-z0-9-]+)?$/,
  country: /^[A-Z]{3}$/,
  claim: /^K\d\d$/,
} as const;

/** A string of a named form; a misfit is told with the form's name. */
export const form = (name: keyof typeof FORMS): z.ZodString => z.string().regex(FORMS[name], { error: name });

export const slug = form('slug');
export const quarter = form('quarter');
export const card = form('card');

/** A text of at most so many characters, not blank. */
export const text = (max: number): z.ZodString => z.string().min(1).max(max);

/** An object that refuses other keys and says which there are. */
export const object = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined) });

export const list = <S extends Schema>(item: S, min = 0, max = 400): z.ZodArray<S> => z.array(item).min(min).max(max);

/** What `pick` found wrong before any schema could be chosen. */
export interface Problem { readonly code: string; readonly allowed?: readonly string[]; readonly found?: string; readonly params?: Readonly<Record<string, string>> }

/** How a schema is chosen by looking at the value, and all that may be chosen. */
export interface Choice { readonly choose: (value: unknown) => Schema | Problem; readonly alternatives: () => readonly Schema[] }
const CHOICES = new WeakMap<object, Choice>();
/** The choice of a picked schema, for the JSON Schema and the quick look. */
export const choiceOf = (schema: object): Choice | undefined => CHOICES.get(schema);

/** A value whose schema is chosen by looking at it, so that issues tell of that schema and never only "Invalid input". */
export function pick<T>(choose: (value: unknown) => Schema | Problem, alternatives: () => readonly Schema[]): z.ZodType<T, T> {
  const schema = z.unknown().superRefine((value, ctx) => {
    const chosen = choose(value);
    if (!(chosen instanceof z.ZodType)) {
      ctx.addIssue({ code: 'custom', params: { ...chosen } });
      return;
    }
    const result = chosen.safeParse(value);
    for (const issue of result.error?.issues ?? []) ctx.addIssue({ ...issue, path: [...issue.path] } as Parameters<typeof ctx.addIssue>[0]);
  });
  CHOICES.set(schema, { choose, alternatives });
  return schema as unknown as z.ZodType<T, T>;
}

/** An object of which something more must hold, and what that is, for the quick look. */
interface Condition { readonly schema: Schema; readonly holds: (value: object) => boolean }
const CONDITIONS = new WeakMap<object, Condition>();
export const conditionOf = (schema: object): Condition | undefined => CONDITIONS.get(schema);

/** An object of which something more must hold. */
export function holding(schema: z.ZodObject, holds: (value: object) => boolean, problem: Problem): Schema {
  const refined = schema.superRefine((value, ctx) => {
    if (!holds(value)) ctx.addIssue({ code: 'custom', params: { ...problem } });
  });
  CONDITIONS.set(refined, { schema, holds });
  return refined;
}

/** A fault of the schema tier: the value should be of another type. */
export const wrongType = (expected: string): Problem => ({ code: 'schema/wrong-type', params: { expected } });

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
