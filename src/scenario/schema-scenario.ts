/** The shape of a scenario: a header, its opening, its aims, its endings. */
import { z } from 'zod';
import { QUANTITY_KINDS } from '../engine/quantities.ts';
import { CAPITALS, DYADS, NUCLEAR_STAGES, THEMES } from '../engine/types.ts';
import { variant } from './schema-event.ts';
import { measureSchema, packShape } from './schema-world.ts';
import { card, form, list, object, pick, quarter, slug, text } from './shapes.ts';

const capital = z.enum(CAPITALS);
const dyad = z.enum(DYADS);
const DIRECTIONS = QUANTITY_KINDS.find(({ kind }) => kind === 'trust')!.keys as [string, ...string[]];

const stage = z.enum(NUCLEAR_STAGES);
const stageNumber = z.number().int().min(0).max(3);
const stageOrNumber = pick<number | string>((value) => (typeof value === 'string' ? stage : stageNumber), () => [stage, stageNumber]);

/** Values of one kind of quantity by key. */
const values = Object.fromEntries(QUANTITY_KINDS.map(({ kind, keys, min, max }) => {
  const value = kind === 'nuclear' ? stageOrNumber : z.number().min(min).max(max);
  return [kind, object(Object.fromEntries(keys.map((key) => [key, value.optional()]))).optional()];
})) as Record<string, z.ZodOptional<z.ZodType<Readonly<Record<string, number | string | undefined>>>>>;

const shares = object(Object.fromEntries(THEMES.map((theme) => [theme, z.number().min(0).max(100).optional()])));

/** The quantities' part of the opening, which the compiler reads by kind. */
export type RawValues = Readonly<Record<string, Readonly<Record<string, number | string | undefined>> | undefined>>;

const opening = object({
  ...values,
  flags: list(slug, 0, 200).optional(),
  treaties: list(slug, 0, 60).optional(),
  channels: list(dyad, 0, 3).optional(),
  embargoes: list(z.enum(DIRECTIONS), 0, 6).optional(),
  missions: list(z.enum(DIRECTIONS), 0, 6).optional(),
  themes: z.partialRecord(dyad, shares).optional(),
  because: z.record(slug, text(900)).optional(),
});

const aim = object({
  id: slug, capital, title: text(80), text: text(400), card: list(card, 0, 8).optional(),
  weight: z.number().min(1).max(100), measure: measureSchema,
});
const ending = object({ id: slug, atLeast: z.number().min(0).max(300), title: text(80), text: text(600) });
const perCapital = <S extends z.ZodType>(value: S) => object({ US: value, SU: value, CN: value });

/** A stretch of a long campaign with a page of its own. */
const chapter = object({ id: slug, from: quarter, title: text(80), text: text(900) });
/** The question that the debrief answers: of a dyad's trust, what was lost or won by which theme; the first answer that holds. */
const exam = object({ text: text(400), card: list(card, 0, 8).optional(), dyad, counts: z.enum(['losses', 'gains']), answers: list(variant, 1, 6) });

export const scenarioSchema = object({
  ...packShape,
  id: slug,
  kind: z.literal('tutorial').optional(),
  title: text(80),
  about: text(600),
  introduction: text(1600),
  from: quarter,
  to: quarter,
  minutes: z.number().int().min(1).max(600),
  cards: list(z.number().int().min(1).max(9), 0, 9),
  sides: list(capital, 1, 3),
  leaders: perCapital(slug),
  include: list(form('file'), 0, 40),
  off: list(slug, 0, 200).optional(),
  opening,
  aims: list(aim, 0, 30),
  endings: perCapital(list(ending, 1, 8)),
  chapters: list(chapter, 0, 12).optional(),
  express: perCapital(list(form('part'), 1, 8)).optional(),
  exam: exam.optional(),
  questions: list(object({ id: slug, text: text(400), card: list(card, 0, 8).optional() }), 0, 8).optional(),
});

export type RawScenario = z.infer<typeof scenarioSchema>;
export type RawOpening = RawScenario['opening'];
