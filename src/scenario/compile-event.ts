/** An event of a file → the event that the engine plays. */
import { quarterOf } from '../engine/quarters.ts';
import type { Citation, Counsel, GameEvent, Option, Part, Term, Variant } from '../engine/scenario.ts';
import { THEMES } from '../engine/types.ts';
import type { Quarter } from '../engine/types.ts';
import { compileConditions, compileEffects } from './compile-verbs.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import { historicalOption, nameIndex, partId, partsOf, putMaybe, putText, report } from './names.ts';
import type { Context, EventName } from './names.ts';
import type { RawCitation, RawCounsel, RawEvent, RawOption, RawPart, RawTerm, RawVariant } from './schema-event.ts';

/** Span of quarters in which a scenario is played. */
export interface Span { readonly from: Quarter; readonly to: Quarter }

interface Job { readonly ctx: Context; readonly cursor: Cursor; readonly id: string; readonly theme: number }

/** The quarters in which an event may happen; without a window, its date; a situation, always. */
export function windowOf(raw: RawEvent, span: Span): Span {
  if (raw.window) return { from: quarterOf(raw.window.from), to: quarterOf(raw.window.to) };
  const date = dateOf(raw);
  return date === null ? span : { from: date, to: date };
}

/** The quarter of history, or null. */
export const dateOf = (raw: RawEvent): Quarter | null =>
  (raw.history && raw.history !== 'none' ? quarterOf(raw.history.date) : null);

/** Compiles one event that is played. */
export function compileEvent(ctx: Context, name: EventName, span: Span): GameEvent {
  const { raw, cursor } = name;
  const job: Job = { ctx, cursor, id: `event.${raw.id}`, theme: THEMES.indexOf(raw.theme) };
  return {
    id: raw.id,
    kind: raw.kind,
    title: putText(ctx, `${job.id}.title`, raw.title),
    theme: job.theme,
    date: dateOf(raw),
    ...windowOf(raw, span),
    when: compileConditions(ctx, at(cursor, 'when'), raw.when),
    hazard: hazardOf(job, raw),
    crisis: raw.crisis ? { ...raw.crisis, history: raw.crisis.history ?? [] } : null,
    parts: partsOf(raw).map((part, index) => compilePart(job, name, part, index)),
    effects: compileEffects(ctx, at(cursor, 'effects'), raw.effects, job),
    ...wordsOf(job, raw),
    sources: (raw.sources ?? []).map((source, index) => compileCitation(ctx, at(cursor, 'sources', index), source)),
    ...labelsOf(raw),
  };
}

/** What an event says of itself without more ado. */
const labelsOf = (raw: RawEvent): Pick<GameEvent, 'cards' | 'place' | 'day' | 'rung' | 'doors' | 'confidence' | 'cooldown'> => ({
  cards: raw.card ?? [],
  place: raw.place ?? null,
  day: raw.day ?? null,
  rung: raw.rung ?? null,
  doors: raw.door ?? [],
  confidence: raw.confidence ?? (raw.history === 'none' ? 'counterfactual' : 'medium'),
  cooldown: raw.cooldown ?? 0,
});

const wordsOf = ({ ctx, id }: Job, raw: RawEvent): Pick<GameEvent, 'dispatch' | 'more' | 'note'> => ({
  dispatch: putMaybe(ctx, `${id}.dispatch`, raw.dispatch),
  more: putMaybe(ctx, `${id}.more`, raw.more),
  note: putMaybe(ctx, `${id}.note`, raw.note),
});

/** Without a hazard an event comes as soon as it can, unless an act or a crisis opens it. */
function hazardOf(job: Job, { hazard, door, rung }: RawEvent): GameEvent['hazard'] {
  if (hazard === undefined) return { base: door || rung ? 0 : 100, terms: [] };
  if (typeof hazard === 'number') return { base: hazard, terms: [] };
  const inner = { ...job, id: `${job.id}.hazard` };
  return { base: hazard.base, terms: compileTerms(inner, at(job.cursor, 'hazard', 'terms'), hazard.terms) };
}

const compileTerms = ({ ctx, id }: Job, cursor: Cursor, terms: readonly RawTerm[] | undefined): Term[] =>
  (terms ?? []).map(({ when, add, because }, index) => ({
    when: compileConditions(ctx, at(cursor, index, 'when'), when),
    add,
    because: putMaybe(ctx, `${id}.term.${index}`, because),
  }));

function compilePart(event: Job, name: EventName, part: Omit<RawPart, 'id'>, index: number): Part {
  const id = partId(name.raw, index);
  const job: Job = id === null ? event : { ...event, id: `${event.id}.${id}`, cursor: at(event.cursor, 'parts', index) };
  const chosen = historicalOption(name.raw, index);
  const { ctx, cursor } = job;
  return {
    id,
    index: name.firstPart + index,
    decider: part.decider,
    when: compileConditions(ctx, at(cursor, 'when'), part.when),
    brief: compileBrief(job, part.brief),
    // An adviser whose time was over before the opening is silent.
    counsel: (part.counsel ?? []).map((each, nth) => compileCounsel(job, part, each, nth)).filter(({ adviser }) => adviser >= 0),
    options: part.options.map((option, nth) => compileOption(event, at(cursor, 'options', nth), option)),
    historical: part.options.findIndex((option) => option.id === chosen),
  };
}

const compileBrief = ({ ctx, cursor, id }: Job, brief: readonly RawVariant[] | undefined): Variant[] =>
  compileVariants(ctx, at(cursor, 'brief'), `${id}.brief`, brief);

/** Texts of which the first whose conditions hold is told. */
export const compileVariants = (ctx: Context, cursor: Cursor, id: string, variants: readonly RawVariant[] | undefined): Variant[] =>
  (variants ?? []).map(({ when, text }, index) => ({
    when: compileConditions(ctx, at(cursor, index, 'when'), when),
    text: putText(ctx, `${id}.${index}`, text),
  }));

function compileCounsel({ ctx, cursor, id }: Job, part: Omit<RawPart, 'id'>, raw: RawCounsel, index: number): Counsel {
  const here = at(cursor, 'counsel', index);
  const options = part.options.map((option) => option.id);
  if (!options.includes(raw.favours)) report(ctx, at(here, 'favours'), { code: 'flow/counsel', found: raw.favours, allowed: options });
  return {
    adviser: nameIndex(ctx, at(here, 'adviser'), 'adviser', raw.adviser),
    favours: raw.favours,
    says: putText(ctx, `${id}.counsel.${index}`, raw.says),
  };
}

function compileOption(event: Job, cursor: Cursor, raw: RawOption): Option {
  const { ctx } = event;
  const job: Job = { ...event, cursor, id: `${event.id}.option.${raw.id}` };
  return {
    id: raw.id,
    label: putText(ctx, `${job.id}.label`, raw.label),
    detail: putMaybe(ctx, `${job.id}.detail`, raw.detail),
    requires: compileConditions(ctx, at(cursor, 'requires'), raw.requires),
    opens: raw.opens ?? false,
    move: raw.move ?? null,
    appeal: {
      base: raw.appeal?.base ?? 0,
      terms: compileTerms({ ...job, id: `${job.id}.appeal` }, at(cursor, 'appeal', 'terms'), raw.appeal?.terms),
    },
    signal: raw.signal ?? null,
    effects: compileEffects(ctx, at(cursor, 'effects'), raw.effects, job),
    dispatch: putMaybe(ctx, `${job.id}.dispatch`, raw.dispatch),
    outcome: putMaybe(ctx, `${job.id}.outcome`, raw.outcome),
  };
}

/** A citation; its source must stand in the bibliography. */
export function compileCitation(ctx: Context, cursor: Cursor, { id, locator }: RawCitation): Citation {
  if (!ctx.names.sources.has(id) && !ctx.names.broken.has(id)) {
    report(ctx, at(cursor, 'id'), { code: 'ref/unknown-source', found: id, allowed: [...ctx.names.sources] });
  }
  return { id, locator: locator ?? null };
}
