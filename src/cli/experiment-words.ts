/** The finding of an experiment in a line, and the same question at each gravity. */
import type { AtGravity } from '../lab/report.ts';
import { say } from './messages.ts';

/** What the question came to. */
interface Effect { readonly baseline: number | null; readonly intervention: number | null; readonly by: number; readonly low: number; readonly high: number }

/** The effect on what is asked; null where it has no number, or where nothing can be paired. */
function effectOn(ask: string, { outcomes, metrics }: AtGravity): Effect | null {
  const found = outcomes[ask] ?? metrics[ask];
  if (!found || typeof found.difference !== 'number' || !Array.isArray(found.interval)) return null;
  const [low, high] = found.interval as readonly [number, number];
  const { baseline, intervention } = found as { readonly baseline: number | null; readonly intervention: number | null };
  return { baseline, intervention, by: found.difference, low, high };
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
const plain = (value: number | null): string => value?.toFixed(2) ?? '–';

function wayOf({ by, low, high }: Effect): string {
  if (by === 0 && low === high) return 'same';
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'unclear';
}

/** The finding with its uncertainty. */
export function findingLine(ask: string, result: AtGravity): string {
  const effect = effectOn(ask, result);
  if (!effect) return say('experiment/finding-none', { ask });
  const { baseline, intervention, by, low, high } = effect;
  return say(`experiment/finding-${wayOf(effect)}`, { ask, before: plain(baseline), after: plain(intervention), by: signed(by), low: signed(low), high: signed(high) });
}

/** The question at each gravity, one under the other. */
export const gravityLines = (ask: string, results: readonly AtGravity[]): string[] => [say('experiment/gravity-head', { ask }), ...results.map((each) => {
  const effect = effectOn(ask, each);
  return `  ${String(each.gravity).padEnd(5)} ${effect ? `${signed(effect.by)} [${signed(effect.low)}, ${signed(effect.high)}]` : '–'}`;
})];
