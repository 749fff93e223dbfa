/** What can be typed as a change or a measure in a scenario: completions, from the engine's own names. */
import { ACTS, clausesOf, quarterName } from '../../engine/index.ts';
import { HIGHEST, QUANTITY_NAMES } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CAPITALS } from '../../engine/types.ts';

/** Every event's options and `never`, parts, acts, persons, clauses, and quantities held or shifted. */
export function setSuggestions(scenario: Scenario): string[] {
  const window = windowOf(scenario);
  return [
    ...scenario.events.filter(({ kind }) => kind !== 'situation').flatMap(({ id, parts }) => [
      `${id}=never`, ...parts.flatMap((part) => part.options.map((option) => `${part.id === null ? id : `${id}/${part.id}`}=${option.id}`)),
    ]),
    ...ACTS.flatMap(({ id }) => CAPITALS.flatMap((from) => CAPITALS.filter((to) => to !== from).map((to) => `act:${from}>${to}:${id}=never`))),
    ...scenario.advisers.map(({ id }) => `adviser:${id}=absent`), ...scenario.leaders.map(({ id }) => `leader:${id}=stays`),
    ...clausesOf(scenario).map((clause) => `clause:${clause}=absent`),
    ...QUANTITY_NAMES.map((name, q) => `hold:${name}<=${Math.min(40, HIGHEST[q]! / 100)}@${window}`), ...QUANTITY_NAMES.map((name) => `shift:${name}=+10@${window}`),
  ];
}

const windowOf = ({ from, to }: Scenario): string => `${quarterName(from)}..${quarterName(to)}`;

/** Windows of quantities, and whether or when an event came. */
export function measureSuggestions(scenario: Scenario): string[] {
  const window = windowOf(scenario);
  return [
    ...QUANTITY_NAMES.flatMap((name) => [`${name}@${window}`, `max:${name}@${window}`]),
    ...scenario.events.flatMap(({ id, parts }) => [`event:${id}@..${quarterName(scenario.to)}`, `date:${id}`, ...parts.flatMap(({ options }) => options.map((option) => `choice:${id}=${option.id}`))]),
  ];
}
