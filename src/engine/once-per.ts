/** What follows from the scenario alone is worked out once and kept beside it, never in the state. */
import type { Scenario } from './scenario.ts';

/** Makes a lookup that works its answer out at the first question about a scenario, and keeps it as long as the scenario lives. */
export function oncePer<T extends object>(workOut: (scenario: Scenario) => T): (scenario: Scenario) => T {
  const known = new WeakMap<Scenario, T>();
  // Nearly every question is about the scenario that was asked about last.
  let last: Scenario | null = null;
  let answer: T | null = null;
  return (scenario) => {
    if (scenario === last) return answer!;
    const found = known.get(scenario) ?? workOut(scenario);
    known.set(scenario, found);
    last = scenario;
    answer = found;
    return found;
  };
}

/** Index by id of a list of the scenario's; the first where an id stands twice. */
export function placesOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  list.forEach(({ id }, index) => { if (!places.has(id)) places.set(id, index); });
  return places;
}

/** Indices of a list's entries by a number of theirs (a quarter, say), each in the list's order. */
export function placesBy<T>(list: readonly T[], keyOf: (entry: T) => number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  list.forEach((entry, index) => {
    const key = keyOf(entry);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

const eventPlaces = oncePer(({ events }) => placesOf(events));
/** Index of a fact by its name. */
export const flagPlaces = oncePer(({ flags }): ReadonlyMap<string, number> => new Map(flags.map((id, index) => [id, index])));
const leaderPlaces = oncePer(({ leaders }) => placesOf(leaders));

/** Index of an event by its id, −1 where there is none. */
export const eventIndex = (scenario: Scenario, id: string): number => eventPlaces(scenario).get(id) ?? -1;

/** Index of a leader by his id, −1 where there is none. */
export const leaderIndex = (scenario: Scenario, id: string): number => leaderPlaces(scenario).get(id) ?? -1;
