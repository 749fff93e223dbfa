/** YAML text → compiled scenario, or faults: reads, names, compiles, checks. */
import { NEVER, PAST } from '../engine/registry/index.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Leader, Scenario } from '../engine/scenario.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital } from '../engine/types.ts';
import { checkScenario } from './check.ts';
import { compileEvent, dateOf, windowOf } from './compile-event.ts';
import type { Span } from './compile-event.ts';
import {
  compileAct, compileAdviser, compileElection, compileHeir, compileLeader, compileMeasure, compileTheatre, compileThirdParty, compileTreaty, compileYear,
} from './compile-world.ts';
import { elsewhere } from './elsewhere.ts';
import { makeFault, sortFaults } from './faults.ts';
import { at } from './places.ts';
import type { Fault } from './faults.ts';
import { gather } from './gather.ts';
import type { Gathered, Item, Reader } from './gather.ts';
import { knownNames } from './known-names.ts';
import type { Known } from './known-names.ts';
import { hashOf } from '../engine/hash.ts';
import { partsOf, putText, report } from './names.ts';
import type { Context, EventName, Names } from './names.ts';
import { compileFrame } from './compile-frame.ts';
import { compileOpening } from './opening.ts';
import { conform } from './conform.ts';
import { packSchema } from './schema-world.ts';
import { parseSource } from './source.ts';
import type { RawEvent } from './schema-event.ts';
import type { RawScenario } from './schema-scenario.ts';

export interface Compiled { readonly scenario: Scenario | null; readonly faults: readonly Fault[] }

/** What could be made of a scenario that may still have errors, for a preview: what has errors of its own may be missing or wrong in it. */
export interface Draft extends Compiled {
  /** Null where not even the header can be read. Its hash is empty. */
  readonly draft: Scenario | null;
  readonly known: Known;
}

/** Compiles the scenario file of this name. With errors there is no scenario; warnings and notes leave it whole. */
export function compileScenario(name: string, reader: Reader): Compiled {
  const { scenario, faults } = draftScenario(name, reader);
  return { scenario, faults };
}

/** Compiles a scenario as far as it goes. */
export function draftScenario(name: string, reader: Reader): Draft {
  const gathered = gather(name, reader);
  if (!gathered.header) return { scenario: null, draft: null, known: knownNames(gathered, null), faults: sortFaults(gathered.faults) };
  const span = { from: quarterOf(gathered.header.raw.from), to: quarterOf(gathered.header.raw.to) };
  const outside = elsewhere(reader, gathered.included, span.from);
  const names = nameAll(gathered, gathered.header.raw, span, outside.event);
  const ctx: Context = { names, faults: gathered.faults, texts: {} };
  const draft = assemble(ctx, gathered, gathered.header, span);
  checkScenario({ ctx, gathered, header: gathered.header, scenario: draft, setElsewhere: outside.sets });
  const faults = sortFaults(ctx.faults.filter((fault) => isSure(fault, gathered)));
  const sound = !faults.some(({ severity }) => severity === 'error');
  return { scenario: sound ? { ...draft, hash: hashOf(draft) } : null, draft, known: knownNames(gathered, draft), faults };
}

/** Checks a pack by itself: syntax and shape. What its names stand for, only a scenario that includes it can tell. */
export function checkPack(name: string, reader: Reader): readonly Fault[] {
  const text = reader.read(name);
  const { file, faults } = parseSource(name, text ?? '');
  if (text === null) return [makeFault({ file, path: [] }, { code: 'ref/unknown-file', found: name })];
  return sortFaults(faults.length > 0 ? faults : conform(file, packSchema));
}

/** Codes that say that something is nowhere: unsure as long as a file or an entry could not be read. */
const ABSENCE = /^(ref\/(flag|not-played)|flow\/(dead|not-played|cycle))/;

const isSure = ({ code }: Fault, { whole, broken }: Gathered): boolean =>
  (whole || !code.startsWith('ref/unknown-') || code === 'ref/unknown-file') && ((whole && broken.size === 0) || !ABSENCE.test(code));

/** Gives every name its index: events by date, priority, day, id; people and treaties as they stand in the files. */
function nameAll(gathered: Gathered, header: RawScenario, span: Span, outside: Names['elsewhere']): Names {
  const { entries, broken } = gathered;
  const sorted = [...entries.events, ...entries.situations].sort((a, b) => order(a.raw, b.raw, span));
  const events = new Map<string, EventName>();
  let index = 0;
  let part = 0;
  for (const { raw, cursor } of sorted) {
    const fate = fateOf(raw, header, span);
    events.set(raw.id, { id: raw.id, index: fate ?? index, raw, cursor, firstPart: fate === null ? part : -1 });
    if (fate !== null) continue;
    index += 1;
    part += partsOf(raw).length;
  }
  return {
    flags: [], flagsRead: new Map(), flagsSet: new Map(), events, broken, elsewhere: outside,
    leaders: nameLeaders(gathered, span),
    advisers: new Map(numbered(entries.advisers.map(({ raw }) => raw), (raw) => quarterOf(raw.to) >= span.from)),
    treaties: new Map(numbered(entries.treaties.map(({ raw }) => raw), () => true)),
    sources: new Set(entries.sources.map(({ raw }) => raw.id)),
  };
}

/** What has no day comes after what has one. */
const UNDATED = '9';
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function order(a: RawEvent, b: RawEvent, span: Span): number {
  const date = (raw: RawEvent): number => (raw.kind === 'situation' ? Infinity : dateOf(raw) ?? windowOf(raw, span).from);
  if (date(a) === date(b) && a.kind === 'situation') return byText(a.id, b.id);
  return date(a) - date(b) || (a.priority ?? 0) - (b.priority ?? 0) || byText(a.day ?? UNDATED, b.day ?? UNDATED) || byText(a.id, b.id);
}

/** PAST or NEVER for an event that this scenario does not play, null for one that it does. */
function fateOf(raw: RawEvent, header: RawScenario, span: Span): number | null {
  if (header.off?.includes(raw.id)) return NEVER;
  const date = dateOf(raw);
  if (date !== null && date < span.from) return PAST;
  const { from, to } = windowOf(raw, span);
  return to < span.from || from > span.to ? NEVER : null;
}

/** Leaders whose time is over before the opening are known by name but left out, and so are their heirs. */
function nameLeaders({ entries }: Gathered, span: Span): Map<string, number> {
  const all = entries.leaders.flatMap(({ raw }) => {
    const stays = quarterOf(raw.to) >= span.from;
    const heirs = (raw.heirs ?? []).filter((heir) => typeof heir !== 'string');
    return [{ id: raw.id, stays }, ...heirs.map(({ id }) => ({ id, stays }))];
  });
  return new Map(numbered(all, ({ stays }) => stays));
}

function numbered<T extends { readonly id: string }>(items: readonly T[], kept: (item: T) => boolean): [string, number][] {
  let index = -1;
  return items.map((item) => {
    if (!kept(item)) return [item.id, NEVER];
    index += 1;
    return [item.id, index];
  });
}

function compileLeaders(ctx: Context, { entries }: Gathered): Leader[] {
  return entries.leaders.filter(({ raw }) => ctx.names.leaders.get(raw.id) !== NEVER).flatMap((item) => {
    const leader = compileLeader(ctx, item);
    const heirs = (item.raw.heirs ?? []).flatMap((raw, index) =>
      (typeof raw === 'string' ? [] : [compileHeir(ctx, { raw, cursor: at(item.cursor, 'heirs', index) }, leader)]));
    return [leader, ...heirs];
  });
}

function assemble(ctx: Context, gathered: Gathered, header: Item<RawScenario>, span: Span): Scenario {
  const { entries } = gathered;
  const { raw } = header;
  const played = [...ctx.names.events.values()].filter(({ index }) => index >= 0);
  const opening = compileOpening(ctx, header, gathered);
  const events = played.map((name) => compileEvent(ctx, name, span));
  const within = (quarter: string): boolean => quarterOf(quarter) >= span.from && quarterOf(quarter) <= span.to;
  return {
    format: 1,
    id: raw.id,
    ...(raw.kind && { kind: raw.kind }),
    hash: '',
    ...headerTexts(ctx, raw),
    ...span,
    minutes: raw.minutes,
    cards: raw.cards,
    sides: raw.sides,
    opening,
    leaders: compileLeaders(ctx, gathered),
    advisers: entries.advisers.filter((item) => ctx.names.advisers.get(item.raw.id) !== NEVER).map((item) => compileAdviser(ctx, item)),
    theatres: entries.theatres.map((item) => compileTheatre(ctx, item)),
    thirdParties: entries.thirdParties.map((item) => compileThirdParty(ctx, item)),
    treaties: entries.treaties.map((item) => compileTreaty(ctx, item)),
    years: entries.years.map(compileYear),
    elections: entries.elections.filter((item) => within(item.raw.quarter)).map((item) => compileElection(ctx, item)),
    events,
    situations: events.flatMap(({ kind }, index) => (kind === 'situation' ? [index] : [])),
    partCount: events.reduce((total, { parts }) => total + parts.length, 0),
    chronicle: entries.acts.filter((item) => within(item.raw.date)).map((item) => compileAct(ctx, item)).sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1)),
    aims: compileAims(ctx, header),
    ...compileFrame(ctx, header),
    endings: compileEndings(ctx, raw),
    questions: (raw.questions ?? []).map(({ id, text, card }) => ({ id, text: putText(ctx, `scenario.${raw.id}.question.${id}`, text), cards: card ?? [] })),
    sources: entries.sources.map((item) => item.raw),
    flags: ctx.names.flags,
    texts: ctx.texts,
  };
}

const headerTexts = (ctx: Context, raw: RawScenario): Pick<Scenario, 'title' | 'about' | 'introduction'> => ({
  title: putText(ctx, `scenario.${raw.id}.title`, raw.title),
  about: putText(ctx, `scenario.${raw.id}.about`, raw.about),
  introduction: putText(ctx, `scenario.${raw.id}.introduction`, raw.introduction),
});

function compileAims(ctx: Context, { raw, cursor }: Item<RawScenario>): Scenario['aims'] {
  return raw.aims.flatMap((aim, index) => {
    const here = at(cursor, 'aims', index, 'measure');
    const measure = compileMeasure(ctx, here, aim.measure);
    if (!measure) {
      report(ctx, here, { code: 'ref/not-played', found: aim.id });
      return [];
    }
    const id = `scenario.${raw.id}.aim.${aim.id}`;
    return [{
      id: aim.id, capital: aim.capital, cards: aim.card ?? [], weight: aim.weight, measure,
      title: putText(ctx, `${id}.title`, aim.title), text: putText(ctx, `${id}.text`, aim.text),
    }];
  });
}

function compileEndings(ctx: Context, raw: RawScenario): Scenario['endings'] {
  const ofCapital = (capital: Capital): Scenario['endings'][Capital] => raw.endings[capital].map(({ id, atLeast, title, text }) => {
    const key = `scenario.${raw.id}.ending.${capital}.${id}`;
    return { id, atLeast, title: putText(ctx, `${key}.title`, title), text: putText(ctx, `${key}.text`, text) };
  });
  return Object.fromEntries(CAPITALS.map((capital) => [capital, ofCapital(capital)])) as Record<Capital, Scenario['endings'][Capital]>;
}
