/**
 * Work that can be cut into chunks of seeds and done anywhere: each chunk gives a part, parts are merged in the order of
 * their chunks. So the result is the same for one thread and for many. Jobs and parts are plain data.
 */
import type { Scenario } from '../engine/scenario.ts';
import { ensembleWork } from './ensemble.ts';
import type { EnsembleJob, EnsemblePart } from './ensemble.ts';
import { futuresWork } from './futures.ts';
import type { FuturesJob, FuturesPart } from './futures.ts';
import { pairsWork } from './pairing.ts';
import type { PairsJob, PairsPart } from './pairing.ts';
import type { Chunk, Work } from './work.ts';

export type Job = EnsembleJob | PairsJob | FuturesJob;
export type Part = EnsemblePart | PairsPart | FuturesPart;
export type PartOf<J extends Job> = J extends EnsembleJob ? EnsemblePart : J extends PairsJob ? PairsPart : FuturesPart;

const WORK = { ensemble: ensembleWork, pairs: pairsWork, futures: futuresWork } as const;

const workOf = (job: Job): Work<Job, Part> => WORK[job.kind] as unknown as Work<Job, Part>;

/** The chunks of a job, in order; their size does not depend on who does them. */
export function chunksOf({ runs, chunk }: Pick<Job, 'runs' | 'chunk'>): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < runs; first += chunk) chunks.push({ first, last: Math.min(runs, first + chunk) });
  return chunks;
}

/** Does one chunk. */
export function playChunk<J extends Job>(scenario: Scenario, job: J, chunk: Chunk): PartOf<J> {
  const work = workOf(job);
  const part = work.empty(scenario, job);
  work.play(scenario, job, chunk, part);
  return part as PartOf<J>;
}

/** Takes the next chunk's part into what was merged so far. */
export const mergeInto = <J extends Job>(job: J, part: PartOf<J>, next: PartOf<J>): void => workOf(job).merge(part, next);

/** Nothing yet. */
export const emptyPart = <J extends Job>(scenario: Scenario, job: J): PartOf<J> => workOf(job).empty(scenario, job) as PartOf<J>;

/** Does a whole job here and now, chunk by chunk; `told` hears how many runs are done. */
export function playAll<J extends Job>(scenario: Scenario, job: J, told: (done: number) => void = () => {}): PartOf<J> {
  const whole = emptyPart(scenario, job);
  for (const chunk of chunksOf(job)) {
    mergeInto(job, whole, playChunk(scenario, job, chunk));
    told(chunk.last);
  }
  return whole;
}
