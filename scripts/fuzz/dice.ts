/** Luck of one session, the same for the same seed. */
import seedrandom from 'seedrandom';

export interface Dice {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** One of several things by their weights. */
  weighed<T>(list: readonly (readonly [weight: number, thing: T])[]): T;
}

/** The dice of a seed. */
export function diceOf(seed: string): Dice {
  const next = seedrandom(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (percent) => next() * 100 < percent,
    weighed: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      return (list.find(([weight]) => (left -= weight) < 0) ?? list[0]!)[1];
    },
  };
}
