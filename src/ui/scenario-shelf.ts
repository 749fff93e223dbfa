/** The scenarios that the build has put on the shelf: a list at once, each one when it is asked for. */
import { loadCards, loadScenario, scenarioList, tutorialIds } from 'virtual:scenarios';
import { quarterOf } from '../engine/quarters.ts';
import type { Aim, Ending, Leader, Scenario } from '../engine/scenario.ts';
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

/** What one reads of a scenario before it is begun: a hundredth of the whole. */
export interface ScenarioCard extends Pick<Scenario, 'id' | 'sides' | 'minutes' | 'introduction' | 'texts'> {
  /** Who is in office at the opening. */
  readonly leaders: readonly Pick<Leader, 'id' | 'capital' | 'name' | 'office' | 'about'>[];
  readonly aims: readonly Pick<Aim, 'id' | 'capital' | 'title' | 'text' | 'cards'>[];
  readonly endings: Readonly<Record<Capital, readonly Pick<Ending, 'id' | 'title'>[]>>;
  /** How many questions an express campaign asks; null where there is no express cut. */
  readonly express: Readonly<Record<Capital, number>> | null;
}

/** Quarters from which a scenario counts as a grand campaign: fifteen years. */
const GRAND = 60;

/** Whether it is a campaign of many evenings rather than of one. */
export const isGrand = ({ from, to }: ShelfLine): boolean => quarterOf(to) - quarterOf(from) > GRAND;

const byDate = (a: ShelfLine, b: ShelfLine): number =>
  Number(isGrand(a)) - Number(isGrand(b)) || quarterOf(a.from) - quarterOf(b.from) || quarterOf(a.to) - quarterOf(b.to);

/** The scenarios that ship, by date, a grand campaign last. Checked when they were built, so trusted here. */
export const shelf: readonly ShelfLine[] = (scenarioList as readonly ShelfLine[]).toSorted(byDate);

/** The scenario to begin with: three known leaders, few crises, and a door that opens. */
export const FRIENDLIEST = shelf.find(({ id }) => id === 'rapprochement')?.id ?? shelf[0]!.id;

/** The lesson for newcomers; null where none ships. */
export const TUTORIAL: string | null = (tutorialIds as readonly string[])[0] ?? null;

/** Fetches a scenario of the shelf or the lesson; undefined where there is none of this id. */
export async function takeScenario(id: string): Promise<Scenario | undefined> {
  if (id !== TUTORIAL && !shelf.some((line) => line.id === id)) return undefined;
  const scenario = (await loadScenario(id)) as Scenario;
  shipped.add(scenario);
  return scenario;
}

/** The cards of all scenarios of the shelf, by id. */
export const takeCards = (): Promise<Readonly<Record<string, ScenarioCard>>> => loadCards() as Promise<Readonly<Record<string, ScenarioCard>>>;

const shipped = new WeakSet<Scenario>();

/** Whether a scenario comes from the shelf, and not from the workshop. */
export const isShipped = (scenario: Scenario): boolean => shipped.has(scenario);
