/** Theatres that beat because something changed there: three beats, then they lie still and cost nothing. */

import type { Frames } from './frames.ts';
import { beat, rest } from './marks.ts';
import type { Marks } from './marks.ts';

export interface Pulses {
  /** Begins for some theatres, by id. */
  begin(ids: readonly string[]): void;
  /** Asks for frames as long as something beats, or as `also` says so, and not one longer. */
  pump(also: boolean): void;
  /** Draws the frame of now; stops asking when all is over. */
  draw(marks: Marks, also: boolean): void;
  /** Ends all at once. */
  still(marks: Marks): void;
}

/** A pulse needs no more than this many frames a second. */
const BEAT_MS = 45;

/** Makes pulses that ask `frames` for their frames. */
export function createPulses(frames: Pick<Frames, 'request'>): Pulses {
  const beats = new Map<string, number>();
  let timer: ReturnType<typeof setInterval> | null = null;
  const quiet = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    begin: (ids) => {
      for (const id of ids) beats.set(id, performance.now());
    },
    pump: (also) => {
      if (timer === null && (also || beats.size > 0)) timer = setInterval(() => frames.request(), BEAT_MS);
    },
    draw: (marks, also) => {
      if (beats.size > 0) beat(marks, beats, performance.now());
      if (beats.size === 0 && !also) quiet();
    },
    still: (marks) => {
      beats.clear();
      rest(marks);
      quiet();
    },
  };
}
