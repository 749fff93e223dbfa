/** The shape of an event or situation. */
import { z } from 'zod';
import { ACTS } from '../engine/acts.ts';
import { CAPITALS, THEATRES, THEMES, THIRD_PARTIES } from '../engine/types.ts';
import { conditionsSchema, effectsSchema, movesSchema, sidesSchema } from './schema-verbs.ts';
import { card, form, list, object, pick, quarter, slug, text } from './shapes.ts';

const capital = z.enum(CAPITALS);
export const actId = z.enum(ACTS.map(({ id }) => id) as [string, ...string[]]);
const decider = z.enum([...CAPITALS, ...THIRD_PARTIES]);
const percent = z.number().min(0).max(100);

export const variant = object({ when: conditionsSchema.optional(), text: text(1200) });
const term = (limit: number) => object({ when: conditionsSchema, add: z.number().min(-limit).max(limit), because: text(200).optional() });
const counsel = object({ adviser: slug, favours: slug, says: text(300) });

const option = object({
  id: slug,
  label: text(120),
  detail: text(300).optional(),
  requires: conditionsSchema.optional(),
  opens: z.boolean().optional(),
  move: z.enum(['climb', 'hold', 'back']).optional(),
  appeal: object({ base: z.number().min(-40).max(40).optional(), terms: list(term(40), 0, 12).optional() }).optional(),
  signal: object({ to: capital, by: z.number().int().min(-3).max(3) }).optional(),
  effects: effectsSchema.optional(),
  dispatch: text(400).optional(),
  outcome: text(900).optional(),
});

const decision = {
  brief: list(variant, 1, 8).optional(),
  counsel: list(counsel, 0, 4).optional(),
};
const part = object({ id: slug, decider, when: conditionsSchema.optional(), ...decision, options: list(option, 2, 5) });

const rate = object({ base: percent, terms: list(term(100), 0, 8).optional() });
const dated = object({ date: quarter, option: slug.optional(), options: z.record(z.string(), slug).optional() });

export interface RawHistory { readonly date: string; readonly option?: string; readonly options?: Readonly<Record<string, string>> }
const never = z.literal('none');
const history = pick<'none' | RawHistory>((value) => (typeof value === 'string' ? never : dated), () => [never, dated]);
const hazard = pick<number | z.infer<typeof rate>>((value) => (typeof value === 'number' ? percent : rate), () => [percent, rate]);

export const citation = object({ id: slug, locator: text(80).optional() });

export const eventSchema = object({
  id: slug,
  kind: z.enum(['outside', 'personal', 'situational', 'counterfactual', 'situation']),
  title: text(80),
  card: list(card, 0, 8).optional(),
  theme: z.enum(THEMES),
  place: slug.optional(),
  day: form('day').optional(),
  priority: z.number().int().min(-99).max(99).optional(),
  decider: decider.optional(),
  history: history.optional(),
  window: object({ from: quarter, to: quarter }).optional(),
  when: conditionsSchema.optional(),
  hazard: hazard.optional(),
  crisis: object({ theatre: z.enum(THEATRES), rung: z.number().int().min(1).max(9), sides: sidesSchema, history: movesSchema.optional() }).optional(),
  rung: object({ theatre: z.enum(THEATRES), at: z.number().int().min(1).max(9), side: capital }).optional(),
  door: list(object({ act: actId, from: capital, to: capital }), 1, 6).optional(),
  ...decision,
  options: list(option, 2, 5).optional(),
  parts: list(part, 1, 4).optional(),
  effects: effectsSchema.optional(),
  dispatch: text(400).optional(),
  more: text(1400).optional(),
  note: text(1600).optional(),
  sources: list(citation, 0, 12).optional(),
  confidence: z.enum(['high', 'medium', 'low', 'counterfactual']).optional(),
  cooldown: z.number().int().min(1).max(80).optional(),
});

export type RawEvent = z.infer<typeof eventSchema>;
export type RawOption = z.infer<typeof option>;
export type RawPart = z.infer<typeof part>;
export type RawTerm = { readonly when: RawOption['requires']; readonly add: number; readonly because?: string };
export type RawVariant = z.infer<typeof variant>;
export type RawCounsel = z.infer<typeof counsel>;
export type RawCitation = z.infer<typeof citation>;
