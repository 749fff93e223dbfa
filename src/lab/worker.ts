/** The worker's side of the pool, the same in Node and in the browser: given a job once, it plays the chunks that it is told to. */
import type { Baseline } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { rememberBaseline } from './baseline.ts';
import { playChunk } from './jobs.ts';
import type { Job, Part } from './jobs.ts';
import type { Chunk } from './work.ts';

/** What a worker is told. */
export type ToWorker =
  | { readonly kind: 'job'; readonly scenario: Scenario; readonly job: Job; readonly baseline: Baseline | null }
  | { readonly kind: 'chunk'; readonly index: number; readonly chunk: Chunk };

/** What a worker tells. */
export type FromWorker =
  | { readonly kind: 'part'; readonly index: number; readonly part: Part }
  | { readonly kind: 'failed'; readonly message: string };

/** Answers what a worker is told; `post` sends to whoever owns it. */
export function serve(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let order: Extract<ToWorker, { kind: 'job' }> | null = null;
  return (message) => {
    if (message.kind === 'job') {
      order = message;
      if (message.baseline) rememberBaseline(message.scenario, message.baseline);
      return;
    }
    try {
      if (!order) throw new Error('a chunk came before its job');
      post({ kind: 'part', index: message.index, part: playChunk(order.scenario, order.job, message.chunk) });
    } catch (error) {
      post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
