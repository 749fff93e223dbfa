/** Leaders, advisers, treaties, years and the rest of the world. */
import { quantity } from '../engine/quantities.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Adviser, ChronicleAct, HomeCard, Leader, Mandate, Measure, Scenario, Treaty, Year } from '../engine/scenario.ts';
import { CAPITALS } from '../engine/types.ts';
import { compileCitation } from './compile-event.ts';
import { compileEffects } from './compile-verbs.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import type { Item } from './gather.ts';
import { eventName, flagIndex, nameIndex, partsOf, putText, report } from './names.ts';
import type { Context } from './names.ts';
import type { RawAct, RawHeir, RawLeader, RawMeasure, RawPack, RawTreaty, RawYear } from './schema-world.ts';

type One<K extends keyof RawPack> = Item<NonNullable<RawPack[K]> extends readonly (infer T)[] ? T : never>;

/** End of what has none: later than any scenario. */
const FOR_GOOD = quarterOf('1999Q4');
const DOMESTIC = 3;

/** A leader with his home card and mandates. */
export function compileLeader(ctx: Context, { raw, cursor }: Item<RawLeader>): Leader {
  const id = `leader.${raw.id}`;
  return {
    id: raw.id,
    name: putText(ctx, `${id}.name`, raw.name),
    capital: raw.capital,
    party: raw.party ?? null,
    from: quarterOf(raw.from),
    to: quarterOf(raw.to),
    leaves: raw.leaves,
    dies: raw.dies ? quarterOf(raw.dies) : 0,
    office: putText(ctx, `${id}.office`, raw.office),
    temper: raw.temper,
    about: putText(ctx, `${id}.about`, raw.about),
    mandates: compileMandates(ctx, at(cursor, 'mandates'), id, raw.mandates),
    home: raw.home ? compileHome(ctx, at(cursor, 'home'), id, raw.home) : null,
    leanings: compileLeanings(ctx, id, raw.leanings),
    heirs: (raw.heirs ?? []).map((heir, index) => heirId(ctx, at(cursor, 'heirs', index), heir)),
  };
}

function heirId(ctx: Context, cursor: Cursor, heir: string | RawHeir): string {
  if (typeof heir !== 'string') return heir.id;
  nameIndex(ctx, cursor, 'leader', heir);
  return heir;
}

/** An heir: a leader without dates of his own, who carries on the promises of the man he follows where he has none. */
export function compileHeir(ctx: Context, { raw, cursor }: Item<RawHeir>, before: Leader): Leader {
  const id = `leader.${raw.id}`;
  return {
    ...before,
    id: raw.id,
    name: putText(ctx, `${id}.name`, raw.name),
    from: 0,
    to: 0,
    office: raw.office === undefined ? before.office : putText(ctx, `${id}.office`, raw.office),
    temper: raw.temper,
    about: raw.about === undefined ? putText(ctx, `${id}.about`, raw.name) : putText(ctx, `${id}.about`, raw.about),
    mandates: raw.mandates ? compileMandates(ctx, at(cursor, 'mandates'), id, raw.mandates) : before.mandates,
    home: raw.home ? compileHome(ctx, at(cursor, 'home'), id, raw.home) : before.home,
    leanings: raw.leanings ? compileLeanings(ctx, id, raw.leanings) : before.leanings,
    heirs: [],
  };
}

function compileMandates(ctx: Context, cursor: Cursor, id: string, raw: RawLeader['mandates']): Mandate[] {
  return raw.flatMap((mandate, index) => {
    const here = at(cursor, index);
    const measure = compileMeasure(ctx, at(here, 'measure'), mandate.measure);
    if (!measure) return unmeasured(ctx, here, mandate.id);
    const text = `${id}.mandate.${mandate.id}`;
    return [{
      id: mandate.id,
      title: putText(ctx, `${text}.title`, mandate.title),
      text: putText(ctx, `${text}.text`, mandate.text),
      cards: mandate.card ?? [],
      measure,
    }];
  });
}

function unmeasured(ctx: Context, cursor: Cursor, found: string): [] {
  report(ctx, cursor, { code: 'flow/not-played', found, params: { what: 'the mandate' } });
  return [];
}

function compileHome(ctx: Context, cursor: Cursor, leader: string, raw: NonNullable<RawLeader['home']>): HomeCard {
  const id = `${leader}.home`;
  return {
    id: raw.id,
    label: putText(ctx, `${id}.label`, raw.label),
    text: putText(ctx, `${id}.text`, raw.text),
    cost: raw.cost,
    cooldown: raw.cooldown,
    effects: compileEffects(ctx, at(cursor, 'effects'), raw.effects, { id, theme: DOMESTIC }),
    toll: raw.toll ?? false,
  };
}

const compileLeanings = (ctx: Context, id: string, raw: RawLeader['leanings']): Leader['leanings'] =>
  raw.map(({ id: own, text, bias }) => ({ id: own, text: putText(ctx, `${id}.leaning.${own}`, text), bias }));

/** A measure; null where it asks for a deed that the scenario does not play. */
export function compileMeasure(ctx: Context, cursor: Cursor, raw: RawMeasure): Measure | null {
  if ('deed' in raw) return compileDeed(ctx, cursor, raw);
  const [kind, terms] = 'state' in raw ? ['state', raw.state] as const : ['record', raw.record] as const;
  return { kind, base: raw.base, terms: terms.map(({ of, weight }) => ({ q: quantity(of), weight })) };
}

function compileDeed(ctx: Context, cursor: Cursor, raw: Extract<RawMeasure, { deed: unknown }>): Measure | null {
  const none = { kind: 'deed', by: quarterOf(raw.by), event: -1, option: null, flag: -1, treaty: -1 } as const;
  const { deed } = raw;
  if (typeof deed !== 'string') {
    if (deed.flag !== undefined) return { ...none, flag: flagIndex(ctx, at(cursor, 'deed', 'flag'), deed.flag, 'read') };
    return { ...none, treaty: nameIndex(ctx, at(cursor, 'deed', 'treaty'), 'treaty', deed.treaty ?? '') };
  }
  const name = eventName(ctx, at(cursor, 'deed'), deed);
  if (!name || name.index < 0) return null;
  checkOption(ctx, at(cursor, 'option'), name.raw, raw.option);
  return { ...none, event: name.index, option: raw.option ?? null };
}

function checkOption(ctx: Context, cursor: Cursor, event: Parameters<typeof partsOf>[0], option: string | undefined): void {
  const allowed = partsOf(event).flatMap(({ options }) => options.map(({ id }) => id));
  if (option === undefined || allowed.includes(option)) return;
  report(ctx, cursor, { code: 'ref/unknown-option', found: option, allowed, params: { event: event.id } });
}

export const compileAdviser = (ctx: Context, { raw }: One<'advisers'>): Adviser => ({
  id: raw.id,
  name: putText(ctx, `adviser.${raw.id}.name`, raw.name),
  capital: raw.capital,
  post: putText(ctx, `adviser.${raw.id}.post`, raw.post),
  from: quarterOf(raw.from),
  to: quarterOf(raw.to),
  leaning: putText(ctx, `adviser.${raw.id}.leaning`, raw.leaning),
});

export const compileTreaty = (ctx: Context, { raw }: Item<RawTreaty>): Treaty => ({
  id: raw.id,
  name: putText(ctx, `treaty.${raw.id}.name`, raw.name),
  parties: raw.parties,
  from: quarterOf(raw.from),
  to: raw.to === undefined ? FOR_GOOD : quarterOf(raw.to),
  kind: raw.kind,
});

export const compileTheatre = (ctx: Context, { raw }: One<'theatres'>): Scenario['theatres'][number] =>
  ({ ...raw, name: putText(ctx, `theatre.${raw.id}.name`, raw.name) });

export const compileThirdParty = (ctx: Context, { raw }: One<'thirdParties'>): Scenario['thirdParties'][number] => ({
  ...raw,
  name: putText(ctx, `third-party.${raw.id}.name`, raw.name),
  about: putText(ctx, `third-party.${raw.id}.about`, raw.about),
});

export const compileYear = ({ raw }: Item<RawYear>): Year => ({
  year: raw.year,
  strength: CAPITALS.map((capital) => raw.strength[capital]),
  warheads: CAPITALS.map((capital) => raw.warheads[capital]),
  troops: raw.troops,
  divisions: raw.divisions,
  trade: raw.trade,
  embargoed: raw.embargoed ?? false,
  tradeByEvents: raw['trade-by-events'] ?? 0,
  gdp: CAPITALS.map((capital) => raw.gdp[capital]),
});

export const compileElection = (ctx: Context, { raw, cursor }: One<'elections'>): Scenario['elections'][number] => {
  raw.candidates.forEach((id, index) => nameIndex(ctx, at(cursor, 'candidates', index), 'leader', id));
  return { quarter: quarterOf(raw.quarter), capital: raw.capital, candidates: raw.candidates, winner: raw.history?.winner ?? raw.candidates[0] };
};

export const compileAct = (ctx: Context, { raw, cursor }: Item<RawAct>): ChronicleAct => ({
  id: raw.id,
  date: quarterOf(raw.date),
  act: raw.act,
  from: raw.from,
  to: raw.to,
  theatre: raw.theatre ?? null,
  covert: raw.covert ?? false,
  linkage: raw.linkage ?? null,
  text: putText(ctx, `act.${raw.id}.text`, raw.text),
  cards: raw.card ?? [],
  sources: (raw.sources ?? []).map((source, index) => compileCitation(ctx, at(cursor, 'sources', index), source)),
});
