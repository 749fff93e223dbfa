/** Runs a job of the lab. */
import type { Scenario } from '../engine/scenario.ts';
import { playAll } from '../lab/jobs.ts';
import type { Job, PartOf } from '../lab/jobs.ts';

/** A job with the number of threads that may do it; `told` hears how many runs are done. */
export interface Ordered<J extends Job> {
  readonly scenario: Scenario;
  readonly job: J;
  readonly threads: number;
  readonly told: (done: number) => void;
}

/** Does a job; the result does not depend on the number of threads. */
export const runJob = async <J extends Job>({ scenario, job, told }: Ordered<J>): Promise<PartOf<J>> => playAll(scenario, job, told);
