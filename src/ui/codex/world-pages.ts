/** Theatres, countries, places, treaties and terms. */
import type { Codex, CodexCountry, CodexPlace, CodexTerm, CodexTheatre, CodexTreaty } from '../../scenario/codex-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { placeName } from '../model/dialog-model.ts';
import { capitalise, inOwnLetters, listed, t } from '../../words/messages.ts';
import { cityOf, countryOf, pairOf, theatreName } from '../../words/names.ts';
import { eventsAt } from './citations.ts';
import { yearsOf } from './entries.ts';
import { countryLink, eventPart, fact, joined, link, mentions, section } from './links.ts';

const head = (over: string, id: string, title: string): Child[] => [h('p', { class: 'codex-over' }, over), h('h2', { tabindex: -1, 'data-target': id }, inOwnLetters(title))];

/** A theatre of the map. */
export const theatrePage = (codex: Codex, { id, dyads, beside, place }: CodexTheatre): Child[] => [
  ...head(t('codex:theatre'), id, capitalise(theatreName(id))),
  h('dl', { class: 'codex-facts' },
    fact(t('codex:heats'), dyads.map(pairOf).join('; ')),
    fact(t('codex:besides'), listed(beside.map((capital) => capitalise(countryOf(capital))))),
    fact(t('codex:place'), codex.places.some((each) => each.id === place) ? link('place', place, placeName(place)) : placeName(place))),
  h('p', {}, t('codex:theatreAbout')),
  eventPart(t('codex:crises'), codex.events.filter(({ theatre }) => theatre === id)),
  eventPart(t('codex:eventsHere'), eventsAt(codex, place).filter(({ theatre }) => theatre !== id)),
];

/** A country that leans. */
export const countryPage = (codex: Codex, { id, about }: CodexCountry): Child[] => [
  ...head(t('codex:country'), id, capitalise(countryOf(id))),
  h('p', { class: 'codex-lead' }, about),
  h('p', {}, t('codex:countryAbout', { city: cityOf(id) })),
  treatyPart(codex, id),
  eventPart(t('codex:decidedBy', { city: cityOf(id) }), codex.events.filter(({ deciders }) => deciders.includes(id))),
];

function treatyPart({ treaties }: Codex, party: string): Child {
  const own = treaties.filter(({ parties }) => parties.includes(party));
  return own.length === 0 ? null : section(t('codex:tab.treaties'), h('ul', { class: 'codex-events' }, ...own.map(({ id, name, from, to }) =>
    h('li', {}, h('span', { class: 'when' }, yearsOf(from, to)), link('treaty', id, name)))));
}

/** A place of the map. */
export function placePage(codex: Codex, { id, name, kind, years, note, at: [east, north] }: CodexPlace): Child[] {
  const theatres = codex.theatres.filter(({ place }) => place === id);
  return [
    ...head(t(`codex:placeKind.${kind}`), id, name),
    note === '' ? null : h('p', { class: 'codex-lead' }, note),
    h('dl', { class: 'codex-facts' },
      fact(t('codex:onTheBoard'), years),
      fact(t('codex:lies'), t('codex:position', { north: degrees(north, 'codex:north', 'codex:south'), east: degrees(east, 'codex:east', 'codex:west') })),
      fact(t('codex:theatre'), ...joined(theatres.map((each) => link('theatre', each.id, capitalise(theatreName(each.id)))), t('names:list')))),
    eventPart(t('codex:eventsHere'), eventsAt(codex, id)),
  ];
}

const degrees = (value: number, plus: string, minus: string): string =>
  t(value < 0 ? minus : plus, { value: Math.abs(value).toFixed(1).replace('.', t('names:decimal')) });

/** A treaty. */
export const treatyPage = (codex: Codex, { id, name, parties, from, to, kind, fictional, text, see, events }: CodexTreaty): Child[] => [
  ...head(t(`codex:treatyKind.${kind}`), id, name),
  text === null ? null : h('p', { class: 'codex-lead' }, text),
  h('dl', { class: 'codex-facts' },
    fact(t('codex:parties'), ...joined(parties.map((party) => countryLink(codex, party)), t('names:list'))),
    fact(t('codex:stood'), fictional ? t('codex:never') : yearsOf(from, to))),
  h('p', { class: 'hint' }, t('codex:partiesAbout')),
  mentions(codex, t('codex:onCards'), see),
  eventPart(t('codex:turningPoints'), codex.events.filter((event) => events.includes(event.id))),
];

/** A term of the glossary. */
export const termPage = (codex: Codex, { id, term, text, see }: CodexTerm): Child[] => [
  ...head(t('codex:tab.glossary'), id, term),
  h('p', { class: 'codex-lead' }, text),
  mentions(codex, t('codex:seeAlso'), [...see, ...codex.glossary.filter((each) => each.see.includes(id) && !see.includes(each.id)).map((each) => each.id)]),
];
