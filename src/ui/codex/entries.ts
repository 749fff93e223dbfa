/** The lists of the codex and their search. */
import { yearOf } from '../../engine/quarters.ts';
import { CAPITALS } from '../../engine/types.ts';
import type { Codex, CodexEvent, CodexPerson, Verdict } from '../../scenario/codex-data.ts';
import { placeName } from '../model/dialog-model.ts';
import { capitalise, inOwnLetters, t } from '../../words/messages.ts';
import { cityOf, countryOf, dayWords, quarterShort, theatreName } from '../../words/names.ts';
import { hrefOf } from './target.ts';
import type { Tab } from './target.ts';

export interface Item {
  readonly href: string;
  readonly label: string;
  readonly hint: string;
  readonly verdict: Verdict | null;
  /** What the search reads, folded. */
  readonly text: string;
}
export interface Group { readonly title: string; readonly items: readonly Item[] }

/** Lower case without accents, so that `detente` finds `Détente`. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** What of some groups holds all words of a query; groups without any are left out. */
export function filtered(groups: readonly Group[], query: string): Group[] {
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  return groups
    .map(({ title, items }) => ({ title, items: items.filter(({ text }) => words.every((word) => text.includes(word))) }))
    .filter(({ items }) => items.length > 0);
}

export const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

/** The groups of a list. */
export const groupsOf = (codex: Codex, tab: Tab): Group[] => MAKERS[tab](codex).filter(({ items }) => items.length > 0);

const item = (href: string, label: string, hint: string, more: readonly string[] = []): Item =>
  ({ href, label: inOwnLetters(label), hint, verdict: null, text: fold([label, inOwnLetters(label), hint, ...more].join(' ')) });

const MAKERS: Readonly<Record<Tab, (codex: Codex) => Group[]>> = {
  cards: ({ cards }) => cards.map(({ id, title, bullets }) => ({
    title: t('codex:cardTitle', { number: id.slice(1), title: inOwnLetters(title) }),
    items: bullets.map((bullet) => ({
      ...item(hrefOf('card', bullet.id), bullet.title, bullet.id, [title, bullet.says, bullet.historians, t(`codex:verdict.${bullet.verdict}`)]), verdict: bullet.verdict,
    })),
  })),
  events: ({ events }) => eventGroups(events),
  people: ({ people }) => CAPITALS.map((capital) => ({ title: cityOf(capital), items: people.filter((each) => each.capital === capital).map(personItem) })),
  places: (codex) => placeGroups(codex),
  treaties: ({ treaties }) => [false, true].map((fictional) => ({
    title: t(fictional ? 'codex:never' : 'codex:made'),
    items: treaties.filter((each) => each.fictional === fictional).map(({ id, name, from, to, parties, text }) =>
      item(hrefOf('treaty', id), name, fictional ? '' : yearsOf(from, to), [...parties.map(countryOf), text ?? ''])),
  })),
  glossary: ({ glossary }) => [{
    title: t('codex:tab.glossary'),
    items: glossary.toSorted((a, b) => (fold(a.term) < fold(b.term) ? -1 : 1)).map(({ id, term, text }) => item(hrefOf('term', id), term, '', [text])),
  }],
};

/** Date of an event in words: the day, the quarter, or the years in which it may come. */
export function dateOfEvent({ date, day, from, to, kind }: CodexEvent): string {
  if (kind === 'situation') return t('codex:anyTime');
  if (date === null) return t('codex:between', { years: yearsOf(from, to) });
  return day === null ? quarterShort(date) : dayWords(day);
}

/** `1953–1961`, one year where both are the same, `from 1949` without an end. */
export function yearsOf(from: number, to: number | null): string {
  if (to === null) return t('codex:since', { year: yearOf(from) });
  return yearOf(from) === yearOf(to) ? String(yearOf(from)) : t('codex:years', { from: yearOf(from), to: yearOf(to) });
}

function eventGroups(events: readonly CodexEvent[]): Group[] {
  const dated = events.filter(({ date, kind }) => date !== null && kind !== 'situation');
  const years = [...new Set(dated.map(({ date }) => yearOf(date!)))];
  return [
    ...years.map((year) => ({ title: String(year), items: dated.filter(({ date }) => yearOf(date!) === year).map(eventItem) })),
    { title: t('codex:mightHave'), items: events.filter(({ date, kind }) => date === null && kind !== 'situation').map(eventItem) },
    { title: t('codex:recurring'), items: events.filter(({ kind }) => kind === 'situation').map(eventItem) },
  ];
}

const eventItem = (event: CodexEvent): Item => item(hrefOf('event', event.id), event.title, dateOfEvent(event),
  [placeName(event.place), event.id.replaceAll('-', ' '), ...event.cards, ...event.deciders.map(cityOf)]);

const personItem = (person: CodexPerson): Item => item(hrefOf('person', person.id), person.name, officeYears(person),
  person.roles.flatMap(({ office, about }) => [office, about]));

/** The years of all offices really held; that there was none where there was none. */
export function officeYears({ roles }: CodexPerson): string {
  const held = roles.filter(({ kind }) => kind !== 'heir');
  if (held.length === 0) return t('codex:neverHeld');
  return yearsOf(Math.min(...held.map(({ from }) => from)), Math.max(...held.map(({ to }) => to)));
}

const placeGroups = ({ theatres, countries, places }: Codex): Group[] => [
  { title: t('codex:theatres'), items: theatres.map(({ id }) => item(hrefOf('theatre', id), capitalise(theatreName(id)), '')) },
  { title: t('codex:countries'), items: countries.map(({ id, about }) => item(hrefOf('country', id), capitalise(countryOf(id)), '', [about])) },
  {
    title: t('codex:onTheMap'),
    items: places.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ id, name, kind, years, note }) => item(hrefOf('place', id), name, years, [placeName(id), t(`codex:placeKind.${kind}`), note])),
  },
];
