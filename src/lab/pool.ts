/**
 * The pool: cuts a job into chunks, hands them to workers as these come free, and merges the parts in the order of the
 * chunks, so that the result is the same for any number of workers. It knows neither Node nor the browser.
 */
import type { Baseline } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { chunksOf, emptyPart, mergeInto } from './jobs.ts';
import type { Job, Part, PartOf } from './jobs.ts';
import type { Chunk } from './work.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** A worker as the pool sees it. */
export interface Port {
  /** The worker's number among its fellows, where it outlives a job: it is handed the same chunks again as far as may be. */
  readonly place?: number;
  /** Chunks that it holds at once, one if nothing is said: a thread of its own plays the next while its owner is busy with the last. */
  readonly depth?: number;
  readonly post: (message: ToWorker) => void;
  /** Who hears what the worker tells; null where it broke down. */
  readonly listen: (hear: (message: FromWorker | null) => void) => void;
  readonly end: () => void;
}

/** How far a job is: runs merged, runs asked for, and the part that they make, to be read only. */
export interface Progress<J extends Job> { readonly done: number; readonly runs: number; readonly part: PartOf<J> }

export interface Hooks<J extends Job> {
  /** What history comes to, where it is known; else each worker plays history once. */
  readonly baseline?: Baseline;
  readonly told?: (progress: Progress<J>) => void;
  /** Whether what was merged so far is enough: the job then ends early, at the same chunk for any number of workers. */
  readonly enough?: (progress: Progress<J>) => boolean;
}

/** How a job ended: all runs, enough of them, or cancelled; `part` holds what was merged. */
export interface Ended<J extends Job> { readonly why: 'done' | 'enough' | 'cancelled'; readonly runs: number; readonly part: PartOf<J> }

/** A job under way. */
export interface Running<J extends Job> {
  readonly ended: Promise<Ended<J>>;
  /** Hands out no more chunks until `resume`. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the job with what is merged. */
  readonly cancel: () => void;
}

interface Desk<J extends Job> {
  readonly scenario: Scenario;
  readonly job: J;
  readonly hooks: Hooks<J>;
  readonly chunks: readonly Chunk[];
  readonly ports: readonly Port[];
  /** Workers that can take a chunk, once for each that they can take. */
  readonly idle: Port[];
  /** Parts that wait for an earlier one. */
  readonly early: Map<number, Part>;
  readonly whole: PartOf<J>;
  readonly given: Set<number>;
  merged: number;
  paused: boolean;
  over: boolean;
  readonly finish: (ended: Ended<J>) => void;
  readonly fail: (error: Error) => void;
}

/** How many chunks may be out or waiting for each worker: so a slow one does not let parts pile up. */
const AHEAD = 4;

/** Starts a job on workers, which end with it. */
export function start<J extends Job>(scenario: Scenario, job: J, ports: readonly Port[], hooks: Hooks<J> = {}): Running<J> {
  let finish!: (ended: Ended<J>) => void;
  let fail!: (error: Error) => void;
  const ended = new Promise<Ended<J>>((resolve, reject) => { [finish, fail] = [resolve, reject]; });
  const desk: Desk<J> = {
    scenario, job, hooks, ports, chunks: chunksOf(job), idle: placesAt(ports), early: new Map(), whole: emptyPart(scenario, job),
    given: new Set(), merged: 0, paused: false, over: false, finish, fail,
  };
  for (const port of ports) {
    port.listen((message) => hear(desk, port, message));
    port.post({ kind: 'job', scenario, job, baseline: hooks.baseline ?? null });
  }
  handOut(desk);
  return {
    ended,
    pause: () => { desk.paused = true; },
    resume: () => { desk.paused = false; handOut(desk); },
    cancel: () => end(desk, 'cancelled'),
  };
}

/** The ports, each once for every chunk that it can hold; the last is handed one first, and none a second before all have one. */
function placesAt(ports: readonly Port[]): Port[] {
  const deepest = Math.max(0, ...ports.map(({ depth = 1 }) => depth));
  return Array.from({ length: deepest }, (_, level) => ports.filter(({ depth = 1 }) => depth >= deepest - level)).flat();
}

function handOut<J extends Job>(desk: Desk<J>): void {
  if (desk.chunks.length === 0) end(desk, 'done');
  while (!desk.over && !desk.paused && desk.idle.length > 0) {
    const index = nextFor(desk, desk.idle.at(-1)!);
    if (index === null) return;
    desk.given.add(index);
    desk.idle.pop()!.post({ kind: 'chunk', index, chunk: desk.chunks[index]! });
  }
}

/** The first chunk that nobody has, of those that a worker did the last time if there is one; null where all within reach are out. */
function nextFor<J extends Job>({ chunks, ports, merged, given }: Desk<J>, { place }: Port): number | null {
  const limit = Math.min(chunks.length, merged + AHEAD * ports.length);
  let first: number | null = null;
  for (let index = merged; index < limit; index += 1) {
    if (given.has(index)) continue;
    if (place === undefined || index % ports.length === place % ports.length) return index;
    first ??= index;
  }
  return first;
}

function hear<J extends Job>(desk: Desk<J>, port: Port, message: FromWorker | null): void {
  if (desk.over) return;
  if (message?.kind !== 'part') {
    desk.over = true;
    for (const each of desk.ports) each.end();
    desk.fail(new Error(message ? message.message : 'a worker broke down'));
    return;
  }
  desk.idle.push(port);
  desk.early.set(message.index, message.part);
  mergeReady(desk);
  handOut(desk);
}

function mergeReady<J extends Job>(desk: Desk<J>): void {
  const { early, job, whole, chunks, hooks } = desk;
  for (let part = early.get(desk.merged); part && !desk.over; part = early.get(desk.merged)) {
    early.delete(desk.merged);
    mergeInto(job, whole, part as PartOf<J>);
    desk.merged += 1;
    const progress = { done: chunks[desk.merged - 1]!.last, runs: job.runs, part: whole };
    hooks.told?.(progress);
    if (desk.merged === chunks.length) end(desk, 'done');
    else if (hooks.enough?.(progress)) end(desk, 'enough');
  }
}

function end<J extends Job>(desk: Desk<J>, why: Ended<J>['why']): void {
  if (desk.over) return;
  desk.over = true;
  for (const port of desk.ports) port.end();
  desk.finish({ why, runs: desk.merged === 0 ? 0 : desk.chunks[desk.merged - 1]!.last, part: desk.whole });
}
