/** A reader's own line of chances, drawn before the model is asked, and how far the model's lies from it. */

/** A chance at a moment: `at` in years (1969.25 is the beginning of the second quarter), `share` 0 … 1. */
export interface Guess { readonly at: number; readonly share: number }

/** The share at which a thing counts as hard to avoid. */
export const LIKELY = 0.8;

/** From which moment on every share is at least `LIKELY`, as an index; the count of moments where it never is for good. */
export const likelyFrom = (shares: readonly number[]): number => shares.findLastIndex((share) => share < LIKELY) + 1;

/** The guessed chance at a moment, straight from knot to knot; `guess` in the order of time, one knot at least. */
export function guessAt(guess: readonly Guess[], at: number): number {
  const next = guess.find((each) => each.at >= at) ?? guess.at(-1)!;
  const before = guess.findLast((each) => each.at <= at) ?? guess[0]!;
  if (next.at === before.at) return next.share;
  return before.share + ((next.share - before.share) * (at - before.at)) / (next.at - before.at);
}

/** How far a guess lay from the model: on average, and the moment where it lay farthest, by its index; `by` is guess less model. */
export interface Missed { readonly mean: number; readonly index: number; readonly by: number }

/** A guess of two knots or more held against the model's shares; null where there is nothing to hold. */
export function missedBy(rows: readonly Guess[], guess: readonly Guess[]): Missed | null {
  if (guess.length < 2 || rows.length === 0) return null;
  const gaps = rows.map(({ at, share }, index) => ({ index, by: guessAt(guess, at) - share }));
  const mean = gaps.reduce((sum, { by }) => sum + Math.abs(by), 0) / gaps.length;
  return { mean, ...gaps.reduce((widest, each) => (Math.abs(each.by) > Math.abs(widest.by) ? each : widest)) };
}
