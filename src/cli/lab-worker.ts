/** A thread of Node that plays chunks of the lab's jobs. */
import { parentPort } from 'node:worker_threads';
import { serve } from '../lab/worker.ts';
import type { ToWorker } from '../lab/worker.ts';

const owner = parentPort!;
const take = serve((message) => owner.postMessage(message));
owner.on('message', (message: ToWorker) => take(message));
