/** The choice itself: utilities to probabilities, leaned towards history, and one named draw. */
import { draw } from '../engine/index.ts';
import type { Reason, World } from '../engine/types.ts';
import { blend, fallOn, softmax } from './softmax.ts';
import type { Sum } from './utility.ts';
import { strongest } from './utility.ts';

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

export interface Chosen { readonly index: number; readonly odds: number; readonly reasons: readonly Reason[] }

/** Probabilities (sum 10000) of each sum, with historical gravity leaning to `historical` (−1 none). */
export function oddsOf(sums: readonly Sum[], mind: Mind, historical: number, gravity: number): number[] {
  return blend(softmax(sums.map((sum) => sum.total), mind.temperature), historical, gravity);
}

/** Draws one of the sums by named luck, and says how likely it was and why. */
export function chooseBy(world: World, purpose: string, sums: readonly Sum[], odds: readonly number[]): Chosen {
  const index = fallOn(odds, draw(world, purpose));
  return { index, odds: odds[index]!, reasons: strongest(sums[index]!) };
}

/** The reason that gravity adds where the historical option was taken. */
export const byHistory = (gravity: number): Reason => ({ code: 'history', params: { gravity }, weight: gravity });
