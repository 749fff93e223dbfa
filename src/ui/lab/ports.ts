/** The pool's workers in the browser. */
import type { Port } from '../../lab/pool.ts';
import type { FromWorker } from '../../lab/worker.ts';

/** Most workers at once; one core is left to the page. */
const MOST = 4;

/** Starts as many workers as this machine can well bear. */
export const browserPorts = (): Port[] =>
  Array.from({ length: Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency || 2) - 1)) }, browserPort);

function browserPort(): Port {
  const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
      worker.addEventListener('error', () => hear(null));
    },
    end: () => worker.terminate(),
  };
}
