/** Zod's issues → refusals with the place, what was found and what is allowed; never "Invalid input". */
import { z } from 'zod';
import type { Refusal } from '../engine/types.ts';
import { isRecord } from './plain-json.ts';

// The hosted page forbids making code from text, which Zod would try first.
z.config({ jitless: true });

type Issue = z.core.$ZodIssue;

/** Most refusals that are told at once. */
const MOST = 20;

/** All that is wrong with a value by a schema; codes begin with `what`. */
export function schemaFaults(schema: z.ZodType, value: unknown, what: string): Refusal[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MOST).map((issue) => {
    const { code, params } = refusalOf(issue, valueAt(value, issue.path));
    return { code: `${what}/${code}`, params: { place: placeOf(issue.path), ...params } };
  });
}

/** `prompts.2.text`, counted from 1 for people. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

function refusalOf(issue: Issue, found: unknown): Refusal {
  if (found === undefined && issue.path.length > 0) return { code: 'missing', params: {} };
  switch (issue.code) {
    case 'unrecognized_keys': return { code: 'unknown-key', params: { found: issue.keys.join(', ') } };
    case 'invalid_value': return { code: 'not-allowed', params: { found: short(found), allowed: issue.values.map(String).join(', ') } };
    case 'invalid_type': return { code: 'type', params: { found: short(found), allowed: issue.expected } };
    case 'too_small': return { code: `too-${wrongWay(found)[0]}`, params: { limit: Number(issue.minimum) } };
    case 'too_big': return { code: `too-${wrongWay(found)[1]}`, params: { limit: Number(issue.maximum) } };
    default: return { code: 'form', params: { found: short(found), allowed: issue.message } };
  }
}

/** How a value is too small, and how too big: a number is low, a text or a list is short. */
const wrongWay = (found: unknown): readonly [string, string] => (typeof found === 'number' ? ['low', 'high'] : ['short', 'long']);

/** What was found, short enough for a sentence. */
function short(found: unknown): string {
  const text = typeof found === 'string' ? found : JSON.stringify(found) ?? '';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }
  return value;
}
