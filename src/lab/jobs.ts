/**
 * Work that can be cut into chunks of seeds and done anywhere: each chunk gives a part, parts are merged in the order of
 * their chunks. So the result is the same for one thread and for many. Jobs and parts are plain data.
 */
import type { Scenario } from '../engine/scenario.ts';
import { calibrationWork } from './calibration.ts';
import type { CalibrationJob, CalibrationPart } from './calibration.ts';
import { duelWork } from './duels.ts';
import type { DuelJob, DuelPart } from './duels.ts';
import { effectsWork } from './effects.ts';
import type { EffectsJob, EffectsPart } from './effects.ts';
import { ensembleWork } from './ensemble.ts';
import type { EnsembleJob, EnsemblePart } from './ensemble.ts';
import { experimentWork } from './experiment.ts';
import type { ExperimentJob, ExperimentPart } from './experiment.ts';
import { futuresWork } from './futures.ts';
import type { FuturesJob, FuturesPart } from './futures.ts';
import { inevitabilityWork } from './inevitability.ts';
import type { InevitabilityJob, InevitabilityPart } from './inevitability.ts';
import { pairsWork } from './pairing.ts';
import type { PairsJob, PairsPart } from './pairing.ts';
import type { Chunk, Work } from './work.ts';

/** Every kind of job with the part that it gives. */
interface Kinds {
  readonly ensemble: { readonly job: EnsembleJob; readonly part: EnsemblePart };
  readonly pairs: { readonly job: PairsJob; readonly part: PairsPart };
  readonly futures: { readonly job: FuturesJob; readonly part: FuturesPart };
  readonly experiment: { readonly job: ExperimentJob; readonly part: ExperimentPart };
  readonly effects: { readonly job: EffectsJob; readonly part: EffectsPart };
  readonly inevitability: { readonly job: InevitabilityJob; readonly part: InevitabilityPart };
  readonly duel: { readonly job: DuelJob; readonly part: DuelPart };
  readonly calibration: { readonly job: CalibrationJob; readonly part: CalibrationPart };
}

export type Job = Kinds[keyof Kinds]['job'];
export type Part = Kinds[keyof Kinds]['part'];
export type PartOf<J extends Job> = Kinds[J['kind']]['part'];

const WORK = {
  ensemble: ensembleWork, pairs: pairsWork, futures: futuresWork, experiment: experimentWork, inevitability: inevitabilityWork,
  effects: effectsWork,  duel: duelWork, calibration: calibrationWork,
} as const;

const workOf = (job: Job): Work<Job, Part> => WORK[job.kind] as unknown as Work<Job, Part>;

/** What a job says of its chunks: their size, and whether the first ones are smaller. */
type Cut = Pick<Job, 'runs' | 'chunk'> & { readonly grow?: boolean };

/** The chunks of a job, in order; their size does not depend on who does them. One that grows begins with single runs and adds a run a chunk. */
export function chunksOf({ runs, chunk, grow = false }: Cut): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < runs;) {
    const last = Math.min(runs, first + (grow ? Math.min(chunk, Math.ceil((chunks.length + 1) / 2)) : chunk));
    chunks.push({ first, last });
    first = last;
  }
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
