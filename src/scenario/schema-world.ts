/** The shapes of packs: leaders, advisers, theatres, third parties, treaties, years, acts, sources. */
import { z } from 'zod';
import { QUANTITY_NAMES } from '../engine/quantities.ts';
import { CAPITALS, DYADS, LINKAGES, POSTURES, THEATRES, THIRD_PARTIES } from '../engine/types.ts';
import { actId, citation, eventSchema } from './schema-event.ts';
import { effectsSchema } from './schema-verbs.ts';
import { card, form, isRecord, list, object, pick, quarter, slug, text } from './shapes.ts';
import type { Schema } from './shapes.ts';

const capital = z.enum(CAPITALS);
const party = z.enum([...CAPITALS, ...THIRD_PARTIES]);
const score = z.number().int().min(1).max(5);
const share = z.number().min(0).max(100);

const terms = list(object({ of: z.enum(QUANTITY_NAMES as [string, ...string[]]), weight: z.number().min(-10000).max(10000) }), 1, 12);
const base = z.number().min(-10000).max(10000);
const fact = pick<string | { flag?: string; treaty?: string }>(
  (value) => (isRecord(value) ? factObject : slug), (): readonly Schema[] => [slug, factObject]);
const factObject = object({ flag: slug.optional(), treaty: slug.optional() });
const state = object({ state: terms, base });
const record = object({ record: terms, base });
const deed = object({ deed: fact, option: slug.optional(), by: quarter });

export type RawMeasure = z.infer<typeof state> | z.infer<typeof record> | z.infer<typeof deed>;
/** How an aim or a mandate is measured, 0…100. */
export const measureSchema = pick<RawMeasure>((value) => {
  if (isRecord(value)) for (const [key, schema] of [['state', state], ['record', record], ['deed', deed]] as const) if (key in value) return schema;
  return { code: 'schema/unknown-verb', allowed: ['state', 'record', 'deed'], found: isRecord(value) ? (Object.keys(value)[0] ?? '{}') : undefined, params: { what: 'a measure' } };
}, () => [state, record, deed]);

const temper = object({ risk: score, rigidity: score, reciprocity: score, suspicion: score, pragmatism: score, constraint: score });
const mandate = object({ id: slug, title: text(80), text: text(300), card: list(card, 0, 8).optional(), measure: measureSchema });
const home = object({
  id: slug, label: text(80), text: text(500), cost: z.number().int().min(0).max(6), cooldown: z.number().int().min(1).max(40), effects: effectsSchema,
  toll: z.boolean().optional(),
});
const leaning = object({
  id: slug, text: text(200), bias: object({ posture: z.enum(POSTURES), toward: capital, by: z.number().min(-40).max(40) }),
});
const character = {
  office: text(120),
  about: text(600),
  mandates: list(mandate, 2, 6),
  home,
  leanings: list(leaning, 2, 6),
};
const heirObject = object({
  id: slug, name: text(80), temper, office: character.office.optional(), about: character.about.optional(),
  mandates: character.mandates.optional(), home: home.optional(), leanings: character.leanings.optional(),
});
export type RawHeir = z.infer<typeof heirObject>;
const heir = pick<string | RawHeir>((value) => (typeof value === 'string' ? slug : heirObject), () => [slug, heirObject]);

const leader = object({
  id: slug, name: text(80), capital, party: z.enum(['democratic', 'republican']).optional(), from: quarter, to: quarter,
  leaves: z.enum(['death', 'election', 'dismissal', 'resignation', 'term']),
  dies: quarter.optional(),
  temper, ...character, home: home.optional(), heirs: list(heir, 0, 2).optional(),
});
export type RawLeader = z.infer<typeof leader>;

const adviser = object({ id: slug, name: text(80), capital, post: text(120), from: quarter, to: quarter, leaning: text(200) });
const theatre = object({
  id: z.enum(THEATRES), name: text(80), dyads: z.partialRecord(z.enum(DYADS), share), beside: list(capital, 0, 3), place: slug,
});
const thirdParty = object({ id: z.enum(THIRD_PARTIES), name: text(80), country: form('country'), about: text(500) });
const treaty = object({
  id: slug, name: text(160), parties: list(party, 1, 12), from: quarter, to: quarter.optional(),
  kind: z.enum(['alliance', 'arms', 'border', 'friendship', 'recognition']),
});

const each = <S extends Schema>(value: S) => object({ US: value, SU: value, CN: value });
const known = z.number().min(0).nullable();
const year = object({
  year: z.number().int().min(1945).max(1999),
  strength: each(share), warheads: each(z.number().min(0)), troops: z.number().min(0), divisions: z.number().min(0),
  trade: z.number().min(0), embargoed: z.literal(true).optional(), 'trade-by-events': z.number().optional(), gdp: each(known),
  milex: each(known).optional(), forces: each(known).optional(), burden: known.optional(), eastern: known.optional(),
});
const election = object({
  quarter, capital, candidates: z.tuple([slug, slug]),
  history: object({ winner: slug, votes: z.record(slug, share).optional() }).optional(),
});

const act = object({
  id: slug, date: quarter, act: actId, from: capital, to: party, theatre: z.enum(THEATRES).optional(),
  covert: z.boolean().optional(), linkage: z.enum(LINKAGES).optional(), text: text(300),
  card: list(card, 0, 8).optional(), sources: list(citation, 0, 8).optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});
const source = object({
  id: slug, author: text(160), year: z.number().int().min(1900).max(2100), title: text(300), where: text(300),
  kind: text(40),
});

/** What any file may hold: a pack of events, a world, a chronicle, a bibliography, or several at once. */
export const packShape = {
  format: z.literal(1),
  pack: slug.optional(),
  leaders: list(leader, 0, 80).optional(),
  advisers: list(adviser, 0, 200).optional(),
  theatres: list(theatre, 0, 11).optional(),
  thirdParties: list(thirdParty, 0, 8).optional(),
  treaties: list(treaty, 0, 60).optional(),
  years: list(year, 0, 60).optional(),
  elections: list(election, 0, 20).optional(),
  events: list(eventSchema, 0, 300).optional(),
  situations: list(eventSchema, 0, 60).optional(),
  acts: list(act, 0, 400).optional(),
  sources: list(source, 0, 400).optional(),
};
export const packSchema = object(packShape);
export type RawPack = z.infer<typeof packSchema>;
export type RawAct = z.infer<typeof act>;
export type RawTreaty = z.infer<typeof treaty>;
export type RawYear = z.infer<typeof year>;
