/** The ties on their way from one state to the next. */

import type { TieView } from './board-model.ts';
import { tiesBetween, tiesDiffer } from './difference.ts';
import { easeBoth } from './ease.ts';

export interface Drift {
  /** The ties as they stand at a time of the clock of `performance.now()`; the clock starts with the first look. */
  at(now: number): readonly TieView[];
  over(): boolean;
}

const DRIFT_MS = 700;

/** A drift from what is seen now to other ties; null where they look the same. */
export function driftOf(under: Drift | null, before: readonly TieView[], after: readonly TieView[]): Drift | null {
  if (!tiesDiffer(before, after)) return under;
  const from = under === null ? before : under.at(performance.now());
  let begun: number | null = null;
  let t = 0;
  return {
    at: (now) => {
      begun ??= now;
      t = Math.min(1, (now - begun) / DRIFT_MS);
      return tiesBetween(from, after, easeBoth(t));
    },
    over: () => t >= 1,
  };
}
