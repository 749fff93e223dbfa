/** One number's course through a campaign, beside history's. */
import { HIGHEST, LOWEST } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Quarter, World } from '../engine/types.ts';
import { historicalWorld } from '../lab/baseline.ts';
import { shortName } from '../words/quantities.ts';

export interface CurveModel {
  readonly q: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly from: Quarter;
  readonly quarters: number;
  readonly own: readonly number[];
  readonly history: readonly number[];
  /** Half-width of the estimate, hundredths, where one's own curve is only believed. */
  readonly doubt?: number;
}

const histories = new WeakMap<Scenario, World>();

/** The end of history's own path; worked out once a scenario. */
export function historyOf(scenario: Scenario): World {
  const known = histories.get(scenario);
  if (known) return known;
  const world = historicalWorld(scenario, true);
  histories.set(scenario, world);
  return world;
}

/** One number's course: at the end of each quarter, and history's. */
export function curveOf({ scenario, world }: { readonly scenario: Scenario; readonly world: Pick<World, 'rows'> }, q: number): CurveModel {
  const quarters = scenario.to - scenario.from + 1;
  const opening = scenario.opening.q[q]!;
  const series = (rows: readonly (readonly number[])[]): number[] => [opening, ...rows.slice(0, quarters).map((row) => row[q]!)];
  return {
    q, name: shortName(q), low: LOWEST[q]!, high: HIGHEST[q]!, from: scenario.from, quarters,
    own: series(world.rows), history: series(historyOf(scenario).rows),
  };
}
