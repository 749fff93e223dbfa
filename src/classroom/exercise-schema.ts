/** The schema of an exercise: every text has an end, every list a length, every word its form. */
import { z } from 'zod';
import { CONCEPTS, LENGTHS, LEVELS, PROMPT_KINDS, REVEALS, SIDES } from './exercise.ts';

/** Forms of words; the message tells the form by an example. */
const form = (pattern: RegExp, example: string): z.ZodString => z.string().max(120).regex(pattern, { error: example });

const slug = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'no-secret-speech');
const quarter = form(/^19\d\dQ[1-4]$/, '1969Q1');
const day = form(/^19\d\d-[01]\d-[0-3]\d$/, '1971-07-15');
/** An intervention or a measure; what it names is checked against the scenario. */
const word = form(/^[A-Za-z0-9][A-Za-z0-9:/=<>@.+\-…]*$/, 'zhenbao-march-2=never');
const moment = form(/^(start|end|event:[a-z0-9]+(-[a-z0-9]+)*)$/, 'start, end, event:zhenbao-march-2');
const quantity = form(/^(tension|trust|heat|support|prestige):[A-Za-z>-]+$/, 'tension:SU-CN');

const line = (most: number): z.ZodString => z.string().min(1).max(most);
const maybe = (most: number): z.ZodString => z.string().max(most);
const list = <S extends z.ZodType>(item: S, most: number): z.ZodArray<S> => z.array(item).max(most);

const forecast = z.strictObject({ id: slug, text: line(240), metric: word });

const prompt = z.strictObject({
  id: slug,
  kind: z.enum(PROMPT_KINDS),
  concept: z.enum(CONCEPTS),
  at: moment,
  required: z.boolean(),
  text: line(800),
  source: slug.nullable(),
  forecasts: list(forecast, 6),
  curve: quantity.nullable(),
});

const extract = z.strictObject({
  id: slug, title: line(160), author: line(120), date: day, text: line(1500), provenance: line(400),
});

/** Everything that an exercise must hold, and nothing else. */
export const exerciseSchema = z.strictObject({
  format: z.literal(1),
  program: z.literal('three-capitals-exercise'),
  id: slug,
  version: z.int().min(1).max(9999),
  title: line(120),
  question: line(300),
  brief: maybe(3000),
  cards: list(z.int().min(1).max(9), 9),
  minutes: z.literal(LENGTHS),
  board: maybe(120),
  scenario: slug,
  from: quarter,
  to: quarter,
  express: z.boolean(),
  desks: z.int().min(0).max(40).optional(),
  divergence: z.strictObject({ title: maybe(120), about: maybe(1000), set: list(word, 12) }),
  side: z.enum(SIDES),
  locked: list(word, 20),
  seed: z.string().min(1).max(40).nullable(),
  leanings: z.boolean(),
  gravity: z.int().min(0).max(100),
  level: z.enum(LEVELS),
  reveal: z.enum(REVEALS),
  prompts: list(prompt, 16),
  rubric: list(z.strictObject({ concept: z.enum(CONCEPTS), text: line(300) }), 10),
  sources: list(extract, 8),
  notes: maybe(8000),
});
