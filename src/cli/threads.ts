/** Threads of Node for the lab: runs a job on as many as are wanted; the result does not depend on their number. */
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../engine/scenario.ts';
import { chunksOf } from '../lab/jobs.ts';
import type { Job, PartOf } from '../lab/jobs.ts';
import { localPort } from '../lab/local-port.ts';
import { start } from '../lab/pool.ts';
import type { Port } from '../lab/pool.ts';
import type { FromWorker } from '../lab/worker.ts';
import { keptBaseline } from './baselines.ts';

/** A job with the number of threads that may do it; `told` hears how many runs are done. */
export interface Ordered<J extends Job> {
  readonly scenario: Scenario;
  readonly job: J;
  readonly threads: number;
  readonly told: (done: number) => void;
  /** Whether what has been merged is enough. */
  readonly enough?: (part: PartOf<J>) => boolean;
}

/** Does a job; more than one thread is started only where there are that many chunks. */
export async function runJob<J extends Job>({ scenario, job, threads, told, enough }: Ordered<J>): Promise<PartOf<J>> {
  const wanted = Math.min(threads, chunksOf(job).length);
  const ports = wanted <= 1 ? [localPort()] : Array.from({ length: wanted }, nodePort);
  const { part } = await start(scenario, job, ports, {
    baseline: keptBaseline(scenario), told: ({ done }) => told(done), enough: ({ part: soFar }) => enough?.(soFar) ?? false,
  }).ended;
  return part;
}

/** Built, this file and the worker stand beside each other as .mjs; in the sources a script makes the worker run. */
const WORKER = new URL(import.meta.url.endsWith('.mjs') ? './lab-worker.mjs' : '../../scripts/lab-worker.mjs', import.meta.url);

/** A thread of its own. */
export function nodePort(): Port {
  const worker = new Worker(WORKER, { execArgv: [] });
  return {
    depth: 2,
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.on('message', (message: FromWorker) => hear(message));
      worker.on('error', () => hear(null));
    },
    end: () => { void worker.terminate(); },
  };
}
