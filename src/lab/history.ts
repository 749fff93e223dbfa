/** History as the model plays it, for charts to draw on and results to be held against. */
import { outcome } from '../engine/index.ts';
import type { Baseline, OutcomeValue } from '../engine/index.ts';
import { TENSION } from '../engine/quantities.ts';
import { DYADS } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historicalWorld, rememberBaseline } from './baseline.ts';
import type { Counts } from './statistics.ts';

export interface HistoryRecord {
  readonly baseline: Baseline;
  readonly outcomes: Readonly<Record<string, OutcomeValue>>;
  /** The six trusts and three tensions at the end of each quarter, hundredths. */
  readonly rows: readonly (readonly number[])[];
}

/** Plays history once and keeps what others ask of it. */
export function historyRecord(scenario: Scenario): HistoryRecord {
  const world = historicalWorld(scenario);
  const { aimMean, hold } = outcome(scenario, world, null);
  const baseline = { aimMean, hold };
  rememberBaseline(scenario, baseline);
  return {
    baseline, outcomes: outcome(scenario, world, baseline).values,
    rows: world.rows.slice(0, scenario.to - scenario.from + 1).map((row) => row.slice(0, TENSION + DYADS.length)),
  };
}

/** Where history's year lies among the model's: how many campaigns have it earlier, in the same year, later or never. */
export interface Rank { readonly year: number; readonly earlier: number; readonly same: number; readonly later: number; readonly none: number }

/** The place of a year in counts by year; null where history has none. */
export function rankOf(counts: Readonly<Counts>, year: OutcomeValue): Rank | null {
  if (typeof year !== 'number') return null;
  const rank = { year, earlier: 0, same: 0, later: 0, none: counts['none'] ?? 0 };
  for (const [name, number] of Object.entries(counts)) {
    if (name === 'none') continue;
    const own = Number(name);
    if (own < year) rank.earlier += number;
    else if (own > year) rank.later += number;
    else rank.same += number;
  }
  return rank;
}
