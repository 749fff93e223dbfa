/** How a kind of work is cut, done and put together. */
import type { Scenario } from '../engine/scenario.ts';

/** Runs first … last (not included). */
export interface Chunk { readonly first: number; readonly last: number }

/** How a kind of job is done. */
export interface Work<J, P> {
  /** A part that has taken nothing yet. */
  readonly empty: (scenario: Scenario, job: J) => P;
  /** Plays the runs of a chunk into a part. */
  readonly play: (scenario: Scenario, job: J, chunk: Chunk, part: P) => void;
  readonly merge: (part: P, next: P) => void;
}
