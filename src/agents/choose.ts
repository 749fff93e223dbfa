/** The choice itself: utilities to probabilities, leaned towards history, and one named draw. */
import type { Reason, Reply } from '../engine/types.ts';
import type { Crossroads, Lookahead } from './lookahead.ts';
import { blend, softmax } from './softmax.ts';

export type Difficulty = 'easy' | 'normal' | 'hard';

/** How a free actor thinks. `temperature` in hundredths of utility: how far it may stray from the best. */
export interface Mind {
  readonly difficulty: Difficulty;
  readonly temperature: number;
  /** Whether it foresees the other side's answer to its signals. */
  readonly foresees: boolean;
  /** How it plays replies on in its head, if it does, and hundredths of utility for each point of score that it sees there. */
  readonly ahead?: { readonly look: Lookahead; readonly each: number };
}

/** The three minds. *Hard* thinks as *normal* does, errs less, and looks ahead (`hard.ts`). Temperatures are estimates. */
export const MINDS: Readonly<Record<Difficulty, Mind>> = {
  easy: { difficulty: 'easy', temperature: 110, foresees: false },
  normal: { difficulty: 'normal', temperature: 80, foresees: true },
  hard: { difficulty: 'hard', temperature: 40, foresees: true },
};

/** Probabilities (sum 10000) of each utility, with historical gravity leaning to `historical` (−1 none). */
export function oddsOf(totals: readonly number[], mind: Mind, historical: number, gravity: number): number[] {
  return blend(softmax(totals, mind.temperature), historical, gravity);
}

/** Reasons, with the pull of history before them where it pulled this way; three at most. */
export const withHistory = (reasons: readonly Reason[], gravity: number): Reason[] =>
  [...(gravity > 0 ? [{ code: 'history', params: { gravity }, weight: gravity }] : []), ...reasons].slice(0, 3);

/** What a mind that looks ahead adds to the utility of each reply; noughts where it does not look, or history decides. */
export function seenAhead({ ahead }: Mind, at: Crossroads, replies: readonly Reply[]): readonly number[] {
  if (!ahead || replies.length < 2 || at.view.seen.gravity === 100) return replies.map(() => 0);
  return ahead.look(at, replies).map((points) => Math.round(points * ahead.each));
}
