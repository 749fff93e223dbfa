/** What moved a number on the stretch that was played, by theme: of each group, of the class, and of history. */
import { quantity } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { allEntries, quarterOf } from '../../engine/index.ts';
import { THEMES } from '../../engine/types.ts';
import type { Decide, World } from '../../engine/types.ts';
import { historicalWorld } from '../../lab/baseline.ts';
import type { SealedAttempt } from '../attempt-schema.ts';
import type { Exercise } from '../exercise.ts';
import { rerun } from '../rerun.ts';
import { stageScenario } from '../stage.ts';

/** Sums of what moved each quantity on the stretch, by theme, in the order of `THEMES`; by the quantity's name. */
export type Moved = Readonly<Record<string, readonly number[]>>;

/** What moved the named quantities in one group's campaign. It is played again with its ledger, which verifying leaves out. */
export function movedBy(attempt: SealedAttempt, scenario: Scenario, { decide, names }: { readonly decide: Decide; readonly names: readonly string[] }): Moved {
  const stage = { scenario: stageScenario(scenario, attempt.exercise), exercise: attempt.exercise, decide };
  return movedIn(rerun(stage, { ...attempt, keepLedger: true }).world, attempt.exercise, names);
}

/** The same of history, with nothing changed and nothing locked. */
export const movedInHistory = (scenario: Scenario, exercise: Exercise, names: readonly string[]): Moved =>
  movedIn(historicalWorld(stageScenario(scenario, { ...exercise, locked: [] }), true), exercise, names);

function movedIn(world: Pick<World, 'ledger'>, { from, to }: Exercise, names: readonly string[]): Moved {
  const [first, last] = [quarterOf(from), quarterOf(to)];
  const on = allEntries(world).filter(({ quarter, theme }) => theme >= 0 && quarter >= first && quarter <= last);
  return Object.fromEntries(names.map((name) => {
    const q = quantity(name);
    const sums = THEMES.map(() => 0);
    for (const entry of on) if (entry.q === q) sums[entry.theme]! += Math.abs(entry.applied);
    return [name, sums];
  }));
}

/** Shares of the themes in per cent, each campaign counting the same; null where nothing moved. */
export function sharesOf(campaigns: readonly Moved[], name: string): number[] | null {
  const each = campaigns.flatMap((moved) => {
    const sums = moved[name] ?? [];
    const total = sums.reduce((sum, one) => sum + one, 0);
    return total === 0 ? [] : [sums.map((one) => one / total)];
  });
  return each.length === 0 ? null : THEMES.map((_, index) => Math.round((100 * each.reduce((sum, shares) => sum + shares[index]!, 0)) / each.length));
}
