/** The pool's workers in the browser. They outlive a job: a warm worker has its code compiled and its scenario at hand. */
import type { Baseline } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { ExperimentJob } from '../../lab/experiment.ts';
import type { HistoryRecord } from '../../lab/history.ts';
import type { Port } from '../../lab/pool.ts';
import type { FromWorker, ToWorker } from '../../lab/worker.ts';

/** Most workers at once; where there are more than two cores, one is left to the page. */
const MOST = 4;

/** What a worker of the browser is told: the scenario travels once. */
export type ToLabWorker =
  | Extract<ToWorker, { kind: 'chunk' }>
  | { readonly kind: 'scenario'; readonly key: string; readonly scenario: Scenario }
  /** Campaigns for nobody, until anything else is asked; `rest` ends them. */
  | { readonly kind: 'warm'; readonly scenarioKey: string; readonly baseline: Baseline; readonly job: ExperimentJob; readonly place: number; readonly of: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'history'; readonly scenarioKey: string }
  | (Omit<Extract<ToWorker, { kind: 'job' }>, 'scenario'> & { readonly scenarioKey: string });

/** A worker between jobs or in one: which scenario it holds, how many chunks it has not yet answered, whom it tells. */
interface Kept { readonly worker: Worker; readonly place: number; key: string; out: number; hear: ((message: FromWorker | null) => void) | null }

const idle: Kept[] = [];
/** How long workers wait for another job before they are let go, ms. */
const PATIENCE = 60_000;
/** The same while a form is read. */
const READING = 600_000;
let rest = 0;

function letGo(after: number): void {
  window.clearTimeout(rest);
  rest = window.setTimeout(coolDown, after);
}

const wanted = (): number => {
  const cores = navigator.hardwareConcurrency || 2;
  return Math.max(1, Math.min(MOST, cores <= 2 ? cores : cores - 1));
};

/** As many workers as this machine can well bear. */
export const browserPorts = (): Port[] => Array.from({ length: wanted() }, browserPort);

/**
 * Starts the workers beforehand, hands them a scenario and lets them play a few campaigns for nobody while the reader
 * reads the form, those that the first experiment is likely to be held against: its first figures then come at once
 * instead of after a second. Not in a tab that is not looked at, and
 * not where the battery runs low; leaving the lab ends it with the workers.
 */
export function warmUp(scenario: Scenario, baseline: Baseline, job: ExperimentJob): void {
  const of = wanted();
  while (idle.length < of) idle.push(newWorker());
  letGo(READING);
  for (const kept of idle) giveScenario(kept, scenario);
  void mayWarm().then((may) => {
    if (!may) return;
    for (const { worker, key, place } of idle) if (key === keyOf(scenario)) worker.postMessage({ kind: 'warm', scenarioKey: key, baseline, job, place, of } satisfies ToLabWorker);
  });
}

/** Share of a battery that is not being charged below which nothing is played for nobody. */
const LOW = 0.3;

interface Battery { readonly charging: boolean; readonly level: number }

async function mayWarm(): Promise<boolean> {
  if (document.visibilityState !== 'visible') return false;
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  const battery = await getBattery?.call(navigator).catch(() => null);
  return !battery || battery.charging || battery.level >= LOW;
}

/** What is played for nobody stops when nobody looks. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') for (const { worker } of idle) worker.postMessage({ kind: 'rest' } satisfies ToLabWorker);
});

/** History's path through a scenario of one's own, worked out beside the page. */
export function historyIn(scenario: Scenario): Promise<HistoryRecord> {
  const kept = idle.pop() ?? newWorker();
  giveScenario(kept, scenario);
  return new Promise((done, failed) => {
    const end = (): void => {
      kept.worker.removeEventListener('message', hear);
      kept.worker.removeEventListener('error', broke);
    };
    const hear = ({ data }: MessageEvent<{ readonly kind: string; readonly history: HistoryRecord }>): void => {
      if (data.kind !== 'history') return;
      end();
      idle.push(kept);
      done(data.history);
    };
    const broke = ({ message }: ErrorEvent): void => {
      end();
      dismiss(kept);
      failed(new Error(message));
    };
    kept.worker.addEventListener('message', hear);
    kept.worker.addEventListener('error', broke);
    kept.worker.postMessage({ kind: 'history', scenarioKey: kept.key } satisfies ToLabWorker);
  });
}

/** Ends the workers that wait. */
export function coolDown(): void {
  idle.splice(0).forEach(dismiss);
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
  const kept: Kept = { worker, place: freePlace(), key: '', out: 0, hear: null };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker | { readonly kind: 'history' }>) => {
    if (data.kind === 'history') return;
    kept.out -= 1;
    kept.hear?.(data);
  });
  worker.addEventListener('error', () => kept.hear?.(null));
  return kept;
}

/** The lowest number that no worker has. */
function freePlace(): number {
  let place = 0;
  while (places.has(place)) place += 1;
  places.add(place);
  return place;
}

const places = new Set<number>();

function dismiss({ worker, place }: Kept): void {
  worker.terminate();
  places.delete(place);
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
    place: kept.place,
    depth: 2,
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
      else dismiss(kept);
      letGo(PATIENCE);
    },
  };
}
