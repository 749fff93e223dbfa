/** The shape of `codex.yaml`: what the cards say, what historians say, the glossary, notes on treaties. */
import { z } from 'zod';
import { VERDICTS } from './codex-data.ts';
import { citation } from './schema-event.ts';
import { card, list, object, slug, text } from './shapes.ts';

const bullet = object({
  id: card, title: text(60), says: text(300), verdict: z.enum(VERDICTS), historians: text(700),
  game: text(300).optional(), sources: list(citation, 1, 8),
});
const cardEntry = object({ id: z.number().int().min(1).max(9), title: text(60), about: text(200), bullets: list(bullet, 1, 12) });
const see = list(text(60), 0, 8).optional();
const term = object({ id: slug, term: text(60), text: text(400), see });
const treatyNote = object({ id: slug, text: text(400), see, fictional: z.literal(true).optional() });

export const codexSchema = object({
  format: z.literal(1),
  cards: list(cardEntry, 9, 9),
  glossary: list(term, 1, 120),
  treaties: list(treatyNote, 0, 80),
});
export type RawCodex = z.infer<typeof codexSchema>;
