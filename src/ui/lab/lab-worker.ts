/** The lab's worker in the browser: it plays the chunks that the pool hands it. */
import { serve } from '../../lab/worker.ts';
import type { ToWorker } from '../../lab/worker.ts';

const take = serve((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));
