/** The pool's workers in the browser. They outlive a job: a warm worker has its code compiled and its scenario at hand. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Port } from '../../lab/pool.ts';
import type { FromWorker, ToWorker } from '../../lab/worker.ts';

/** Most workers at once; where there are more than two cores, one is left to the page. */
const MOST = 4;

/** What a worker of the browser is told: the scenario travels once. */
export type ToLabWorker =
  | Extract<ToWorker, { kind: 'chunk' }>
  | { readonly kind: 'scenario'; readonly key: string; readonly scenario: Scenario }
  | (Omit<Extract<ToWorker, { kind: 'job' }>, 'scenario'> & { readonly scenarioKey: string });

/** A worker between jobs or in one: which scenario it holds, how many chunks it has not yet answered, whom it tells. */
interface Kept { readonly worker: Worker; key: string; out: number; hear: ((message: FromWorker | null) => void) | null }

const idle: Kept[] = [];
/** How long workers wait for another job before they are let go, ms. */
const PATIENCE = 60_000;
let rest = 0;

const wanted = (): number => {
  const cores = navigator.hardwareConcurrency || 2;
  return Math.max(1, Math.min(MOST, cores <= 2 ? cores : cores - 1));
};

/** As many workers as this machine can well bear. */
export const browserPorts = (): Port[] => Array.from({ length: wanted() }, browserPort);

/** Starts the workers beforehand and hands them a scenario, so that the first figures come at once. */
export function warmUp(scenario: Scenario): void {
  while (idle.length < wanted()) idle.push(newWorker());
  for (const kept of idle) giveScenario(kept, scenario);
}

/** Ends the workers that wait. */
export function coolDown(): void {
  for (const { worker } of idle.splice(0)) worker.terminate();
}

const keys = new WeakMap<Scenario, string>();
let count = 0;

function keyOf(scenario: Scenario): string {
  const key = keys.get(scenario) ?? `s${count += 1}`;
  keys.set(scenario, key);
  return key;
}

function newWorker(): Kept {
  const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  const kept: Kept = { worker, key: '', out: 0, hear: null };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    kept.out -= 1;
    kept.hear?.(data);
  });
  worker.addEventListener('error', () => kept.hear?.(null));
  return kept;
}

function giveScenario(kept: Kept, scenario: Scenario): void {
  const key = keyOf(scenario);
  if (kept.key === key) return;
  kept.key = key;
  kept.worker.postMessage({ kind: 'scenario', key, scenario } satisfies ToLabWorker);
}

function browserPort(): Port {
  const kept = idle.pop() ?? newWorker();
  return {
    post: (message) => {
      if (message.kind === 'chunk') {
        kept.out += 1;
        kept.worker.postMessage(message satisfies ToLabWorker);
        return;
      }
      giveScenario(kept, message.scenario);
      const { scenario, ...job } = message;
      kept.worker.postMessage({ ...job, scenarioKey: keyOf(scenario) } satisfies ToLabWorker);
    },
    listen: (hear) => { kept.hear = hear; },
    end: () => {
      kept.hear = null;
      // A chunk that nobody waits for any more is cut off with its worker.
      if (kept.out === 0 && idle.length < wanted()) idle.push(kept);
      else kept.worker.terminate();
      window.clearTimeout(rest);
      rest = window.setTimeout(coolDown, PATIENCE);
    },
  };
}
