import { describe, expect, it } from 'vitest';
import { loadCodex } from '../../../src/cli/codex-files.ts';
import { loadScenario, scenarioIds } from '../../../src/cli/scenario-files.ts';
import { quarterOf } from '../../../src/engine/quarters.ts';
import { BULLETS } from '../../../src/scenario/codex-data.ts';
import { bulletOf, citationsOf, eventsAt, eventsOfPerson, placeId } from '../../../src/ui/codex/citations.ts';
import { countOf, dateOfEvent, filtered, fold, groupsOf, officeYears, yearsOf } from '../../../src/ui/codex/entries.ts';
import { variantOf } from '../../../src/ui/codex/event-text.ts';
import { has, hrefOf, hrefOfMention, parseTarget, pathOf, tabOf, TABS } from '../../../src/ui/codex/target.ts';
import { hasMessage } from '../../../src/words/messages.ts';

const codex = loadCodex().codex!;
const scenario = loadScenario('rapprochement').scenario!;
const leadsSomewhere = (href: string): boolean => has(codex, parseTarget(pathOf(href))!);

describe('addresses', () => {
  it.each([
    ['#codex', null],
    ['#/codex', null],
    ['#codex/c5', { kind: 'card', id: 'c5', bullet: null }],
    ['#codex/c7.10', { kind: 'card', id: 'c7', bullet: 'c7.10' }],
    ['#/codex/event/zhenbao-march-2', { kind: 'event', id: 'zhenbao-march-2', bullet: null }],
    ['#codex/term/d%C3%A9tente', { kind: 'term', id: 'détente', bullet: null }],
    ['#codex/term/%', { kind: 'term', id: '%', bullet: null }],
    ['#codex/card/c5', null],
    ['#codex/nonsense/x', null],
    ['#codex/event', null],
  ])('%s is understood', (hash, target) => expect(parseTarget(pathOf(hash))).toEqual(target));

  it('of entries that are not there are told from those that are', () => {
    expect(leadsSomewhere('#codex/c5.0')).toBe(true);
    expect(leadsSomewhere('#codex/c5.9')).toBe(false);
    expect(leadsSomewhere('#codex/event/no-such-event')).toBe(false);
  });
});

describe('the lists', () => {
  it.each(TABS)('%s lead to entries that are there, each in its own list', (tab) => {
    const items = groupsOf(codex, tab).flatMap((group) => group.items);
    expect(items.length).toBeGreaterThan(8);
    expect(items.filter(({ href }) => !leadsSomewhere(href) || tabOf(parseTarget(pathOf(href))!) !== tab)).toEqual([]);
    expect(new Set(items.map(({ href }) => href)).size).toBe(items.length);
    expect(items.filter(({ label, hint }) => label === '' || /codex:/.test(label + hint))).toEqual([]);
  });

  it('hold every event of every scenario', () => {
    const all = new Set(scenarioIds().flatMap((id) => loadScenario(id).scenario?.events.map((event) => event.id) ?? []));
    expect(countOf(groupsOf(codex, 'events'))).toBe(all.size);
  });

  it('are searched by all words, without regard to case and accents', () => {
    const terms = filtered(groupsOf(codex, 'glossary'), '  DETENTE slackening ').flatMap(({ items }) => items.map(({ label }) => label));
    expect(terms).toEqual(['Détente']);
    expect(filtered(groupsOf(codex, 'cards'), 'hegemony')[0]!.items[0]!.href).toBe('#/codex/c8.2');
    expect(filtered(groupsOf(codex, 'people'), 'no such person')).toEqual([]);
    expect(fold('Poznań’s')).toBe("poznan's");
  });

  it('tell dates and years', () => {
    expect(dateOfEvent(codex.events.find(({ id }) => id === 'zhenbao-march-2')!)).toBe('2 March 1969');
    expect(yearsOf(quarterOf('1953Q1'), quarterOf('1960Q4'))).toBe('1953–1960');
    expect(yearsOf(quarterOf('1971Q3'), quarterOf('1971Q4'))).toBe('1971');
    expect(yearsOf(quarterOf('1971Q3'), null)).toBe('from 1971');
    expect(officeYears(codex.people.find(({ name }) => name === 'George McGovern')!)).toBe('not in office');
  });
});

describe('links', () => {
  it('go from bullets to events and back', () => {
    for (const id of BULLETS) for (const event of [...citationsOf(codex, id).events, ...citationsOf(codex, id).situations]) {
      expect([...event.cards, ...event.also]).toContain(id);
    }
    for (const event of codex.events) for (const id of [...event.cards, ...event.also]) {
      expect(bulletOf(codex, id), `${event.id} cites ${id}`).toBeDefined();
      const { events, situations } = citationsOf(codex, id);
      expect([...events, ...situations]).toContain(event);
    }
  });

  it('of acts, aims, promises, terms and treaties lead to bullets and terms that are there', () => {
    const wishes = [...codex.acts, ...codex.aims, ...codex.people.flatMap(({ promises }) => promises)].flatMap(({ cards }) => cards);
    const mentions = [...codex.glossary, ...codex.treaties].flatMap(({ see }) => see);
    expect([...wishes.map((id) => hrefOf('card', id)), ...mentions.map(hrefOfMention)].filter((href) => !leadsSomewhere(href))).toEqual([]);
  });

  it('of bullets lead to literature that is listed', () => {
    const cited = codex.cards.flatMap(({ bullets }) => bullets.flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect(cited.filter((id) => !codex.sources.some((source) => source.id === id))).toEqual([]);
  });

  it('of events lead to scenarios that play them', () => {
    for (const { id, scenarios } of codex.events) for (const each of scenarios) expect(loadScenario(each).scenario!.events.map((event) => event.id)).toContain(id);
  });

  it('of treaties lead to the events that make them', () => {
    expect(codex.treaties.find(({ id }) => id === 'indo-soviet-1971')!.events).toContain('indo-soviet-treaty');
  });

  it('of events go to places of the map or to places with a name', () => {
    const lost = codex.events.filter(({ place }) => place !== null && !codex.places.some(({ id }) => id === placeId(place)) && !hasMessage(`places:${place}`));
    expect(lost.map(({ id, place }) => `${id} ${place}`)).toEqual([]);
    expect(eventsAt(codex, 'zhenbao').map(({ id }) => id)).toContain('zhenbao-march-2');
  });
});

describe('people', () => {
  const named = (name: string) => codex.people.find((person) => person.name === name)!;

  it('stand once each, with all their offices', () => {
    const keys = codex.people.map(({ capital, name }) => `${capital} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(named('Zhou Enlai').roles.map(({ kind }) => kind)).toEqual(['adviser', 'heir']);
    expect(named('Leonid Brezhnev').roles.some(({ kind, office }) => kind === 'leader' && office === 'General Secretary')).toBe(true);
  });

  it('who lost the vote never led', () => {
    expect(named('George McGovern').roles.every(({ kind }) => kind === 'heir')).toBe(true);
    expect(named('Richard Nixon').roles.filter(({ kind }) => kind === 'leader')).toHaveLength(1);
  });

  it('have what fell to them and where they are heard', () => {
    expect(eventsOfPerson(codex, named('Richard Nixon')).decided.length).toBeGreaterThan(3);
    expect(eventsOfPerson(codex, named('Henry Kissinger')).heard.length).toBeGreaterThan(3);
  });
});

describe('the words of an event', () => {
  it('are those of its historical date where dates can tell', () => {
    const event = scenario.events.find(({ id }) => id === 'indo-soviet-treaty')!;
    const { brief } = event.parts[0]!;
    expect(brief.length).toBe(3);
    expect(variantOf(scenario, event, brief)).toBe(brief[0]);
    expect(variantOf(scenario, { ...event, date: null }, brief)).toBe(brief[2]);
    expect(variantOf(scenario, event, [])).toBeUndefined();
  });
});

describe('the codex\'s kinds have words', () => {
  it.each([
    ['codex:kind', codex.events.map(({ kind }) => kind)],
    ['codex:placeKind', codex.places.map(({ kind }) => kind)],
    ['codex:treatyKind', codex.treaties.map(({ kind }) => kind)],
  ])('%s', (key, kinds) => expect([...new Set(kinds)].filter((kind) => !hasMessage(`${key}.${kind}`))).toEqual([]));
});
