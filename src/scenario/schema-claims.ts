/** The shape of `claims.yaml`. */
import { z } from 'zod';
import { AGREEMENTS, EXPECTATIONS } from './claims-data.ts';
import { card, form, list, object, slug, text } from './shapes.ts';

const measure = object({
  measure: text(80), expect: z.enum(EXPECTATIONS), orNone: z.literal(true).optional(), most: z.number().min(0).max(1000).optional(),
});

const claim = object({
  id: form('claim'), card, says: text(200), historians: text(400), confidence: z.enum(AGREEMENTS), scenario: slug,
  set: list(text(120), 1, 12), measures: list(measure, 1, 4), any: z.literal(true).optional(),
});

export const claimsSchema = object({ format: z.literal(1), claims: list(claim, 1, 100) });
export type RawClaims = z.infer<typeof claimsSchema>;
