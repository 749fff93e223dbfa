/** Zod's issues → faults with places and names, never "Invalid input". */
import type { z } from 'zod';
import { makeFault } from './faults.ts';
import type { Fault, FaultDraft } from './faults.ts';
import type { Cursor, Path, SourceFile } from './places.ts';
import { fits } from './quick-fit.ts';
import { isRecord } from './shapes.ts';
import type { Problem, Schema } from './shapes.ts';

type Issue = z.core.$ZodIssue;

const FORM_WORDS: Readonly<Record<string, string>> = {
  slug: 'a lower-case id such as zhenbao-march-2',
  quarter: 'a quarter such as 1969Q1',
  day: 'a day such as 1969-03-02',
  card: 'a bullet of a revision card such as c5.0',
  clause: 'a clause such as shanghai/anti-hegemony',
  part: 'an event, or a part of one such as strike-hint/us',
  file: 'a file name such as events/ussuri.yaml',
  country: 'a code of three capital letters such as JPN',
  claim: 'the number of a claim such as K16',
};

/** Checks the data of a file against a schema. */
export function conform(file: SourceFile, schema: Schema): Fault[] {
  if (fits(schema, file.data)) return [];
  const result = schema.safeParse(file.data);
  return (result.error?.issues ?? []).flatMap((issue) => issueFaults(file, issue));
}

function issueFaults(file: SourceFile, issue: Issue): Fault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const found = valueAt(file.data, path);
  if (found === undefined && path.length > 0) return [missing({ file, path })];
  if (issue.code === 'unrecognized_keys') return unknownKeys({ file, path }, issue);
  const draft = issue.code === 'custom' ? fromProblem(issue, found) : draftOf(issue, found);
  return [makeFault({ file, path }, draft)];
}

function missing({ file, path }: Cursor): Fault {
  return makeFault({ file, path: path.slice(0, -1) }, { code: 'schema/missing', params: { key: String(path.at(-1)) } });
}

function unknownKeys(cursor: Cursor, issue: Issue & { code: 'unrecognized_keys' }): Fault[] {
  const allowed = issue.message.split(' ');
  return issue.keys.map((key) => makeFault(cursor, { code: 'schema/unknown-key', found: key, allowed, atKey: key }));
}

function fromProblem(issue: Issue & { code: 'custom' }, found: unknown): FaultDraft {
  const problem = (issue.params ?? { code: 'schema/wrong-type' }) as unknown as Problem;
  const params = { ...problem.params };
  if (params.expected !== undefined) return { code: problem.code, found, params };
  return { code: problem.code, found: problem.found ?? found, allowed: problem.allowed, params, atKey: problem.found };
}

function draftOf(issue: Issue, found: unknown): FaultDraft {
  switch (issue.code) {
    case 'invalid_type': return { code: 'schema/wrong-type', found, params: { expected: typeWords(issue.expected) } };
    case 'invalid_value': return { code: 'schema/not-allowed', found, allowed: issue.values.map(String) };
    case 'invalid_format': return { code: 'schema/form', found, params: { expected: FORM_WORDS[issue.message] ?? 'in the right form' } };
    case 'invalid_key': return { code: 'schema/form', found: String(issue.path.at(-1)), params: { expected: FORM_WORDS.slug! } };
    case 'too_small': return bound(found, 'at least', Number(issue.minimum));
    case 'too_big': return bound(found, 'at most', Number(issue.maximum));
    default: return { code: 'schema/wrong-type', found, params: { expected: 'another value' } };
  }
}

function bound(found: unknown, which: string, limit: number): FaultDraft {
  if (typeof found === 'number') return { code: 'schema/range', found, params: { bound: which, limit } };
  return { code: 'schema/length', found, params: { bound: which, limit, unit: typeof found === 'string' ? 'characters' : 'entries' } };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping', record: 'a mapping', array: 'a list', string: 'a text', int: 'a whole number', number: 'a number', boolean: 'true or false', tuple: 'a list',
};
const typeWords = (expected: string): string => TYPE_WORDS[expected] ?? expected;

/** The value at a path, undefined where the path leads nowhere. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }
  return value;
}
