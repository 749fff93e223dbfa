/** Progress of long work, on stderr: at most a line for each tenth. */
import type { Io } from './io.ts';
import { say } from './messages.ts';

/** A listener that tells how far so many runs have come. */
export function progressOn(io: Io, runs: number): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((done * 10) / runs);
    if (tenth === told) return;
    told = tenth;
    io.err(say('cli/progress', { done, runs }));
  };
}
