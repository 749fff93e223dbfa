/** The scenarios that the build has put on the shelf: a list at once, each one when it is asked for. */
import { loadScenario, scenarioList } from 'virtual:scenarios';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';

/** A line of the list. Dates are quarters such as `1969Q1`; `events` counts without situations. */
export interface ShelfLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly sides: readonly Capital[];
  readonly cards: readonly number[];
  readonly events: number;
}

/** The scenarios that ship. Checked when they were built, so trusted here. */
export const shelf = scenarioList as readonly ShelfLine[];

/** Fetches a scenario of the shelf; undefined where there is none of this id. */
export async function takeScenario(id: string): Promise<Scenario | undefined> {
  if (!shelf.some((line) => line.id === id)) return undefined;
  return (await loadScenario(id)) as Scenario;
}
