/** The schema of an attempt and of a hand-in, and how either is read from a stranger's text. */
import { z } from 'zod';
import { CAPITALS } from '../engine/types.ts';
import type { Refusal } from '../engine/types.ts';
import { isLogEntry } from '../session/parse-save.ts';
import type { Attempt } from './attempt.ts';
import { takeExercise } from './parse-exercise.ts';
import { isRecord, readPlain } from './plain-json.ts';
import { schemaFaults } from './schema-faults.ts';

/** Longest text of an attempt that is read, in characters; an hour's work needs a tenth of it. */
export const ATTEMPT_LIMIT = 400_000;
const BOUNDS = { what: 'attempt', size: ATTEMPT_LIMIT, depth: 12, values: 60_000 } as const;

const words = z.string().max(4000);
const perCent = z.int().min(0).max(100);

const answer = z.strictObject({
  prompt: z.string().max(120),
  claim: words,
  because: words,
  evidence: words,
  confidence: perCent.nullable(),
  forecasts: z.record(z.string().regex(/^[a-z0-9-]{1,120}$/), perCent),
  curve: z.array(z.number().min(-100).max(100)).max(40),
});

const shape = {
  format: z.literal(1),
  program: z.literal('three-capitals-attempt'),
  exercise: z.unknown(),
  engine: z.string().max(40),
  scenarioHash: z.string().max(120),
  seed: z.string().min(1).max(60),
  seats: z.array(z.enum(CAPITALS)).min(1).max(3),
  group: z.string().max(60),
  log: z.array(z.unknown()).max(3000),
  marks: z.array(z.string().max(8)).max(3000),
  answers: z.array(answer).max(16),
  hash: z.string().max(40),
  quarter: z.int().min(4000).max(12_000),
  over: z.boolean(),
};

const attemptSchema = z.strictObject({ ...shape, seal: z.string().max(40).optional() });

/** An attempt as it was read; `seal` is there where it was handed in. */
export type SealedAttempt = Attempt & { readonly seal?: string };
export type ParsedAttempt =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly attempt: SealedAttempt };

/** Reads an attempt or a hand-in; refused with the place and what is allowed there. */
export function parseAttempt(text: string): ParsedAttempt {
  const plain = readPlain(text, BOUNDS);
  return plain.refused ? plain : takeAttempt(plain.value);
}

function takeAttempt(value: unknown): ParsedAttempt {
  if (!isRecord(value) || value.program !== 'three-capitals-attempt') return refuse('attempt/not-an-attempt', {});
  const { format } = value;
  if (typeof format === 'number' && Number.isSafeInteger(format) && format > 1) return refuse('attempt/newer', { found: format, known: 1 });
  const exercise = takeExercise(value.exercise);
  if (exercise.refused) return { refused: { code: exercise.refused.code, params: { ...exercise.refused.params, place: `exercise.${exercise.refused.params.place ?? ''}` } } };
  const [refused] = schemaFaults(attemptSchema, value, 'attempt');
  if (refused) return { refused };
  const bad = (value.log as unknown[]).findIndex((entry) => !isLogEntry(entry));
  if (bad >= 0) return refuse('attempt/entry', { place: `log.${bad + 1}` });
  return { refused: null, attempt: value as unknown as SealedAttempt };
}

const refuse = (code: string, params: Refusal['params']): ParsedAttempt => ({ refused: { code, params } });
