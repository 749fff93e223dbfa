/** The choice itself: utilities to probabilities, leaned towards history, and one named draw. */
import type { Reason } from '../engine/types.ts';
import { blend, softmax } from './softmax.ts';

export type Difficulty = 'easy' | 'normal' | 'hard';

/** How a free actor thinks. `temperature` in hundredths of utility: how far it may stray from the best. */
export interface Mind {
  readonly difficulty: Difficulty;
  readonly temperature: number;
  /** Whether it foresees the other side's answer to its signals. */
  readonly foresees: boolean;
}

/**
 * The three minds. *Hard* thinks as *normal* does and errs less; it makes no rollouts.
 * Temperatures are estimates.
 */
export const MINDS: Readonly<Record<Difficulty, Mind>> = {
  easy: { difficulty: 'easy', temperature: 110, foresees: false },
  normal: { difficulty: 'normal', temperature: 80, foresees: true },
  hard: { difficulty: 'hard', temperature: 40, foresees: true },
};

/** Probabilities (sum 10000) of each utility, with historical gravity leaning to `historical` (−1 none). */
export function oddsOf(totals: readonly number[], mind: Mind, historical: number, gravity: number): number[] {
  return blend(softmax(totals, mind.temperature), historical, gravity);
}

/** The reason that gravity adds where the historical option was taken. */
export const byHistory = (gravity: number): Reason => ({ code: 'history', params: { gravity }, weight: gravity });
