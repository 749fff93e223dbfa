/**
 * The lab's worker in the browser: it plays the chunks that the pool hands it, and remembers the scenarios it was given.
 * While nothing is asked of it, it may play some of the campaigns that an experiment would be held against, so that its
 * code is compiled and their replies are at hand when it counts.
 */
import type { Scenario } from '../../engine/scenario.ts';
import { rememberBaseline } from '../../lab/baseline.ts';
import { historyRecord } from '../../lab/history.ts';
import { chunksOf, playChunk } from '../../lab/jobs.ts';
import { keepTapes } from '../../lab/tapes.ts';
import { serve } from '../../lab/worker.ts';
import type { ToLabWorker } from './ports.ts';

const take = serve((message) => postMessage(message));
const known = new Map<string, Scenario>();

/** The longest that campaigns for nobody may take together, ms: on two quick cores it is enough for all that a large experiment is held against, and less than it takes to read the form. */
const WARM = 6000;
/** Campaigns whose replies a worker keeps, at 60 KB each. */
const TAPES = 500;

/** Rises with every order: what warms stops when its own count is past. */
let turn = 0;

addEventListener('message', ({ data }: MessageEvent<ToLabWorker>) => {
  if (data.kind === 'chunk') {
    take(data);
    return;
  }
  if (data.kind === 'scenario') {
    known.clear();
    keepTapes(TAPES);
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
    warm(scenario, data, { mine: turn, runs: runsOf(data), end: performance.now() + WARM });
  } else take({ ...data, scenario });
});

type Warm = Extract<ToLabWorker, { kind: 'warm' }>;

/** The runs that this worker will be handed first. */
const runsOf = ({ job, place, of }: Warm): number[] => chunksOf(job).filter((_chunk, index) => index % of === place)
  .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, index) => first + index));

/** One campaign, then a look at the letters that have come in: an order waits for one campaign at most. */
function warm(scenario: Scenario, order: Warm, { mine, runs, end }: { readonly mine: number; readonly runs: readonly number[]; readonly end: number }): void {
  const [run, ...rest] = runs;
  if (mine !== turn || run === undefined || performance.now() > end) return;
  playChunk(scenario, order.job, { first: run, last: run + 1 });
  setTimeout(() => warm(scenario, order, { mine, runs: rest, end }));
}
