/** How far from history, in a line for the table: of a campaign that goes on only what its player knows. */
import type { World } from '../../engine/types.ts';
import { gapOf } from '../../lab/distance.ts';
import { t } from '../../words/messages.ts';
import { points } from '../../words/numbers.ts';
import type { Situation } from './situation.ts';

/** The line; null where nothing has departed from history. */
export function distanceWords({ scenario, world, capital, spread }: Pick<Situation, 'scenario' | 'world' | 'capital' | 'spread'>, history: World): string | null {
  const gap = gapOf(scenario, world, history, (q) => spread[q] === 0);
  const own = world.decisions.filter((each) => each.historical !== null && each.option !== each.historical && (capital === null || each.capital === capital)).length;
  if (gap === 0 && own === 0) return null;
  return t(capital === null ? 'branches:meter.lineAll' : 'branches:meter.line', { gap: points(gap), count: own });
}
