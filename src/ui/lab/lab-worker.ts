/** The lab's worker in the browser: it plays the chunks that the pool hands it, and remembers the scenarios it was given. */
import { serve } from '../../lab/worker.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { ToLabWorker } from './ports.ts';

const take = serve((message) => postMessage(message));
const known = new Map<string, Scenario>();

addEventListener('message', ({ data }: MessageEvent<ToLabWorker>) => {
  if (data.kind === 'chunk') {
    take(data);
    return;
  }
  if (data.kind === 'scenario') {
    known.clear();
    known.set(data.key, data.scenario);
    return;
  }
  // One object for one scenario, so that what was worked out for it is found again.
  take({ ...data, scenario: known.get(data.scenarioKey)! });
});
