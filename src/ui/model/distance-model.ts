/** How far from history, in a line for the table: of a campaign that goes on only what its player knows. */
import { COUNT_THEMED } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { World } from '../../engine/types.ts';
import { t } from '../words/messages.ts';
import { points } from '../words/numbers.ts';
import type { Situation } from './situation.ts';

/**
 * Mean distance of the nine numbers, or of those that are `known`, from history's at the end of a campaign's last full
 * quarter within the scenario, hundredths.
 */
export function gapOf(scenario: Scenario, { rows }: Pick<World, 'rows'>, history: Pick<World, 'rows'>, known: (q: number) => boolean = () => true): number {
  const last = Math.min(rows.length, history.rows.length, scenario.to - scenario.from + 1) - 1;
  if (last < 0) return 0;
  let [sum, count] = [0, 0];
  for (let q = 0; q < COUNT_THEMED; q += 1) {
    if (!known(q)) continue;
    sum += Math.abs(rows[last]![q]! - history.rows[last]![q]!);
    count += 1;
  }
  return Math.round(sum / Math.max(1, count));
}

/** The line; null where nothing has departed from history. */
export function distanceWords({ scenario, world, capital, spread }: Pick<Situation, 'scenario' | 'world' | 'capital' | 'spread'>, history: World): string | null {
  const gap = gapOf(scenario, world, history, (q) => spread[q] === 0);
  const own = world.decisions.filter((each) => each.historical !== null && each.option !== each.historical && (capital === null || each.capital === capital)).length;
  if (gap === 0 && own === 0) return null;
  return t(capital === null ? 'branches:meter.lineAll' : 'branches:meter.line', { gap: points(gap), count: own });
}
