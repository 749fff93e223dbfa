/** Names of who and what: capitals, third parties, theatres, leaders, quarters, texts of the scenario. */
import { bandOf } from '../engine/index.ts';
import { yearOf } from '../engine/quarters.ts';
import type { GameEvent, Scenario } from '../engine/scenario.ts';
import type { Capital, Quarter } from '../engine/types.ts';
import { inOwnLetters, t } from './messages.ts';

/** Authors type straight quotation marks; print has none. */
export const typeset = (text: string): string => text
  .replace(/(^|[\s(–])'/g, '$1‘').replaceAll("'", '’')
  .replace(/(^|[\s(–‘])"/g, '$1“').replaceAll('"', '”');

/** A text of the scenario by its id; a text that is none of an id stands for itself. */
export const textOf = (scenario: Pick<Scenario, 'texts'>, id: string | null): string => (id === null ? '' : inOwnLetters(typeset(scenario.texts[id] ?? id)));

/** The same as its author wrote it, whatever the language: a work is cited as its title page has it. */
export const citedText = (scenario: Scenario, id: string): string => typeset(scenario.texts[id] ?? id);

/** The country: `the Soviet Union`, `North Vietnam`. */
export const countryOf = (id: string): string => t(`names:country.${id}`);
/** Its capital city, in whose name it acts: `Moscow`. */
export const cityOf = (id: string): string => t(`names:city.${id}`);
export const theatreName = (id: string): string => t(`names:theatre.${id}`);
/** Where something is: `on the Ussuri`. */
export const atTheatre = (id: string): string => t(`names:theatreAt.${id}`);
export const themeName = (theme: string): string => t(`names:theme.${theme}`);
export const rungName = (rung: number): string => t(`names:rung.${rung}`);
/** The same inside a sentence. */
export const rungWords = (rung: number): string => rungName(rung).toLowerCase();

/** `the United States and China` of `US-CN`. */
export function pairOf(dyad: string): string {
  const [a, b] = dyad.split('-') as [string, string];
  return t('names:pair', { a: countryOf(a), b: countryOf(b) });
}

/** The band of a tension in hundredths: `crisis`. */
export const bandName = (tension: number): string => t(`names:band.${bandOf(tension)}`);

/** `January–March 1969`. */
export const quarterWords = (quarter: Quarter): string =>
  t('names:quarter', { months: t(`names:months.${quarter % 4}`), year: yearOf(quarter) });

/** `1969 Q1`. */
export const quarterShort = (quarter: Quarter): string => t('names:quarterShort', { number: (quarter % 4) + 1, year: yearOf(quarter) });

/** `2 March 1969` of a day `1969-03-02`. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return t('names:day', { date, month: t(`names:month.${month}`), year });
}

export const leaderName = (scenario: Scenario, id: string): string =>
  textOf(scenario, scenario.leaders.find((leader) => leader.id === id)?.name ?? id);

export const adviserName = (scenario: Scenario, id: string): string =>
  textOf(scenario, scenario.advisers.find((adviser) => adviser.id === id)?.name ?? id);

export const eventById = (scenario: Scenario, id: string): GameEvent | undefined =>
  scenario.events.find((event) => event.id === id);

export function eventTitle(scenario: Scenario, id: string): string {
  const event = eventById(scenario, id);
  return event ? textOf(scenario, event.title) : id;
}

/** The label of an event's option, or its id where there is none. */
export function optionLabel(scenario: Scenario, event: string, option: string): string {
  const found = eventById(scenario, event)?.parts.flatMap(({ options }) => options).find(({ id }) => id === option);
  return found ? textOf(scenario, found.label) : option;
}

export const treatyName = (scenario: Scenario, id: string): string =>
  textOf(scenario, scenario.treaties.find((treaty) => treaty.id === id)?.name ?? id);

/** Whether an id names one of the three capitals. */
export const isCapital = (id: string): id is Capital => id === 'US' || id === 'SU' || id === 'CN';
