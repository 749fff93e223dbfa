/** How far a campaign's nine numbers are from history's. */
import { COUNT_THEMED } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { World } from '../engine/types.ts';

type Rows = Pick<World, 'rows'>;
type Known = (q: number) => boolean;

const all: Known = () => true;

/**
 * Mean distance of the nine numbers, or of those that are `known`, from history's at the end of a campaign's last full
 * quarter within the scenario, hundredths.
 */
export function gapOf(scenario: Scenario, own: Rows, history: Rows, known: Known = all): number {
  const last = fullQuarters(scenario, own, history) - 1;
  return last < 0 ? 0 : gapBetween(own.rows[last]!, history.rows[last]!, known);
}

/** The same at the end of each quarter that both have finished, hundredths. */
export const gapsByQuarter = (scenario: Scenario, own: Rows, history: Rows): number[] =>
  own.rows.slice(0, fullQuarters(scenario, own, history)).map((row, index) => gapBetween(row, history.rows[index]!, all));

const fullQuarters = ({ from, to }: Scenario, own: Rows, history: Rows): number => Math.min(own.rows.length, history.rows.length, to - from + 1);

function gapBetween(own: readonly number[], history: readonly number[], known: Known): number {
  let [sum, count] = [0, 0];
  for (let q = 0; q < COUNT_THEMED; q += 1) {
    if (!known(q)) continue;
    sum += Math.abs(own[q]! - history[q]!);
    count += 1;
  }
  return Math.round(sum / Math.max(1, count));
}
