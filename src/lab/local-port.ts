/** A worker that is none: it plays its chunks here, one at each turn of the event loop. For one thread, and for tests. */
import type { Port } from './pool.ts';
import { serve } from './worker.ts';
import type { FromWorker } from './worker.ts';

/** A port on this thread; between two chunks others have their turn. */
export function localPort(): Port {
  let hear: (message: FromWorker | null) => void = () => {};
  let over = false;
  const take = serve((message) => hear(message));
  return {
    post: (message) => {
      if (message.kind === 'job') take(message);
      else setTimeout(() => { if (!over) take(message); }, 0);
    },
    listen: (listener) => { hear = listener; },
    end: () => { over = true; },
  };
}
