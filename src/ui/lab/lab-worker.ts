/**
 * The lab's worker in the browser: it plays the chunks that the pool hands it, and remembers the scenarios it was given.
 * While nothing is asked of it, it may play a few campaigns for nobody, so that its code is compiled when it counts.
 */
import type { Scenario } from '../../engine/scenario.ts';
import { rememberBaseline } from '../../lab/baseline.ts';
import { experimentJob } from '../../lab/experiment.ts';
import { historyRecord } from '../../lab/history.ts';
import { playChunk } from '../../lab/jobs.ts';
import { serve } from '../../lab/worker.ts';
import type { ToLabWorker } from './ports.ts';

const take = serve((message) => postMessage(message));
const known = new Map<string, Scenario>();

/** Campaigns that warm a worker, and the longest that they may take together, ms. */
const WARM = { runs: 30, time: 1500 } as const;
const JOB = experimentJob({ runs: WARM.runs, seed: 'warm', gravity: 50, interventions: [], metrics: [] });

/** Rises with every order: what warms stops when its own count is past. */
let turn = 0;

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
  turn += 1;
  if (data.kind === 'rest') return;
  // One object for one scenario, so that what was worked out for it is found again.
  const scenario = known.get(data.scenarioKey)!;
  if (data.kind === 'history') postMessage({ kind: 'history', history: historyRecord(scenario) });
  else if (data.kind === 'warm') {
    rememberBaseline(scenario, data.baseline);
    warm(scenario, { mine: turn, run: 0, end: performance.now() + WARM.time });
  } else take({ ...data, scenario });
});

/** One campaign, then a look at the letters that have come in: an order waits for one campaign at most. */
function warm(scenario: Scenario, { mine, run, end }: { readonly mine: number; readonly run: number; readonly end: number }): void {
  if (mine !== turn || run >= WARM.runs || performance.now() > end) return;
  playChunk(scenario, JOB, { first: run, last: run + 1 });
  setTimeout(() => warm(scenario, { mine, run: run + 1, end }));
}
