/** The codex's index: what the scenarios hold, each thing once, with the bullets that it cites. */
import type { Effect, GameEvent, Scenario, Treaty } from '../engine/scenario.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Codex, CodexAim, CodexEvent, CodexPlace, CodexTreaty } from './codex-data.ts';
import { peopleOf } from './codex-people.ts';
import type { RawCodex } from './schema-codex.ts';

/** No campaign comes so far; a treaty that lasts until then has no end of its own. */
const BEYOND = quarterOf('1980Q1');

/** Lays the file's texts and the scenarios' content together. */
export function indexCodex(raw: RawCodex, unsorted: readonly Scenario[], places: readonly CodexPlace[]): Codex {
  const scenarios = [...unsorted].sort((a, b) => a.events.length - b.events.length || (a.id < b.id ? -1 : 1));
  const cited = new Set(raw.cards.flatMap(({ bullets }) => bullets.flatMap(({ sources }) => sources.map(({ id }) => id))));
  return {
    cards: raw.cards.map(({ id, title, about, bullets }) => ({
      id: `c${id}`, title, about: about.trim(),
      bullets: bullets.map((each) => ({
        ...each, says: each.says.trim(), historians: each.historians.trim(), game: each.game?.trim() ?? null,
        sources: each.sources.map(({ id: source, locator }) => ({ id: source, locator: locator ?? null })),
      })),
    })),
    glossary: raw.glossary.map(({ id, term, text, see }) => ({ id, term, text: text.trim(), see: see ?? [] })),
    events: eventsOf(scenarios),
    people: peopleOf(scenarios),
    treaties: treatiesOf(raw, scenarios),
    theatres: once(scenarios, ({ theatres }) => theatres).map(({ id, dyads, beside, place }) => ({ id, dyads: Object.keys(dyads), beside, place })),
    places,
    countries: once(scenarios, (scenario) => scenario.thirdParties.map(({ id, about }) => ({ id, about: scenario.texts[about]! }))),
    acts: once(scenarios, (scenario) => scenario.chronicle.map(({ id, date, text, cards }) => ({ id, date, text: scenario.texts[text]!, cards }))),
    aims: aimsOf(scenarios),
    sources: once(scenarios, ({ sources }) => sources).filter(({ id }) => cited.has(id)).map(({ id, author, year, title }) => ({ id, author, year, title })),
    scenarios: scenarios.map(({ id, title, texts }) => ({ id, title: texts[title]! })),
  };
}

/** Every entry once by its id, as the first scenario has it. */
function once<T extends { readonly id: string }>(scenarios: readonly Scenario[], of: (scenario: Scenario) => readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const entry of scenarios.flatMap(of)) if (!found.has(entry.id)) found.set(entry.id, entry);
  return [...found.values()];
}

function eventsOf(scenarios: readonly Scenario[]): CodexEvent[] {
  const found = new Map<string, CodexEvent>();
  for (const scenario of scenarios) for (const event of scenario.events) {
    const known = found.get(event.id);
    const own = lineOf(scenario, event);
    found.set(event.id, known ? merged(known, own) : own);
  }
  return [...found.values()].sort((a, b) => (a.date ?? a.from) - (b.date ?? b.from) || compare(a.day ?? '', b.day ?? '') || compare(a.id, b.id));
}

function lineOf(scenario: Scenario, event: GameEvent): CodexEvent {
  const { id, title, kind, date, day, from, to, place, crisis, parts, cards } = event;
  return {
    id, title: scenario.texts[title]!, kind, date, day, from, to, place,
    theatre: crisis?.theatre ?? event.rung?.theatre ?? null,
    deciders: unique(parts.map(({ decider }) => decider)),
    advisers: unique(parts.flatMap(({ counsel }) => counsel.map(({ adviser }) => scenario.advisers[adviser]!.id))),
    cards,
    also: unique(effectsOf(event).flatMap((effect) => (effect.do === 'shift' && effect.card !== null ? [effect.card] : []))).filter((card) => !cards.includes(card)),
    scenarios: [scenario.id],
  };
}

/** The same event in a further scenario, which may have narrowed its window. */
const merged = (known: CodexEvent, own: CodexEvent): CodexEvent => ({
  ...known, from: Math.min(known.from, own.from), to: Math.max(known.to, own.to),
  advisers: unique([...known.advisers, ...own.advisers]), scenarios: [...known.scenarios, ...own.scenarios],
});

/** All effects of an event, those behind a chance too. */
export const effectsOf = ({ effects, parts }: GameEvent): Effect[] =>
  [...effects, ...parts.flatMap(({ options }) => options.flatMap((option) => option.effects))].flatMap(unfolded);

const unfolded = (effect: Effect): Effect[] =>
  (effect.do === 'chance' ? [effect, ...[...effect.then, ...effect.else].flatMap(unfolded)] : [effect]);

function treatiesOf(raw: RawCodex, scenarios: readonly Scenario[]): CodexTreaty[] {
  return once(scenarios, (scenario) => scenario.treaties.map((treaty) => treatyOf(raw, scenario, treaty)))
    .map((treaty) => ({ ...treaty, events: unique(scenarios.flatMap((scenario) => turningPoints(scenario, treaty.id))) }))
    .sort((a, b) => Number(a.fictional) - Number(b.fictional) || a.from - b.from);
}

function treatyOf(raw: RawCodex, { texts }: Scenario, { id, name, parties, from, to, kind }: Treaty): CodexTreaty {
  const note = raw.treaties.find((each) => each.id === id);
  return {
    id, name: texts[name]!, parties, from, to: to >= BEYOND ? null : to, kind,
    fictional: note?.fictional ?? false, text: note?.text.trim() ?? null, see: note?.see ?? [], events: [],
  };
}

const turningPoints = (scenario: Scenario, treaty: string): string[] => scenario.events
  .filter((event) => effectsOf(event).some((effect) => effect.do === 'treaty' && scenario.treaties[effect.treaty]?.id === treaty))
  .map(({ id }) => id);

/** Aims that several scenarios share by their words stand once. */
function aimsOf(scenarios: readonly Scenario[]): CodexAim[] {
  const found = new Map<string, CodexAim>();
  for (const { id: scenario, aims, texts } of scenarios) for (const { capital, title, text, cards } of aims) {
    const aim = { capital, title: texts[title]!, text: texts[text]!, cards, scenarios: [scenario] };
    const key = `${capital}/${aim.title}/${aim.text}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, scenarios: [...known.scenarios, scenario] } : aim);
  }
  return [...found.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
