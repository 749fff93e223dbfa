/** `replay` and `simulate`. */
import { quarterName } from '../engine/index.ts';
import { replay } from '../lab/replay.ts';
import type { Replay } from '../lab/replay.ts';
import { simulate } from '../lab/simulate.ts';
import type { Ensemble, OutcomeSummary } from '../lab/ensemble.ts';
import { readGravity, readMetrics, readScenario, readSeed, readSets, readWhole } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';

export interface ReplayOptions { readonly json?: boolean; readonly seed: string; readonly set: readonly string[] }
export interface SimulateOptions extends ReplayOptions { readonly runs: string; readonly gravity: string; readonly metric: readonly string[] }

/** Runs the historical path and prints it. */
export function replayCommand(io: Io, name: string, { json = false, seed, set }: ReplayOptions): number {
  const scenario = readScenario(name);
  if (scenario.fault !== null) return fail(io, json, scenario.fault);
  const sets = readSets(scenario.value, set);
  if (sets.fault !== null) return fail(io, json, sets.fault);
  const named = readSeed(seed);
  if (named.fault !== null) return fail(io, json, named.fault);
  const record = replay(scenario.value, named.value, sets.value);
  if (json) io.out(JSON.stringify(record));
  else printReplay(io, record);
  return EXIT.done;
}

function printReplay(io: Io, { scenario, quarters, events, decisions, outcomes, hash }: Replay): void {
  io.out(`${scenario}: the historical path`);
  for (const { date, tension, triangle } of quarters) {
    const levels = Object.entries(tension).map(([dyad, value]) => `${dyad} ${points(value)}`).join('  ');
    io.out(`${date}  ${levels}  ${triangle.pattern}${triangle.strict ? '' : ' (loose)'}`);
    for (const event of events.filter((each) => each.date === date)) {
      io.out(`        ${event.event}`);
      for (const made of decisions.filter((each) => each.event === event.event && each.date === date)) {
        const odds = made.probability === null ? '' : `, free actors ${Math.round(made.probability * 100)} %`;
        const as = made.option === made.historical ? 'as in history' : `history: ${made.historical ?? 'none'}`;
        io.out(`          ${made.capital}: ${made.option} (${as}${odds})`);
      }
    }
  }
  io.out('');
  for (const [id, value] of Object.entries(outcomes)) io.out(`${id.padEnd(28)} ${value ?? 'never'}`);
  io.out(`hash ${hash}`);
}

const points = (value: number): string => value.toFixed(1).padStart(5);

/** Runs an ensemble and prints its summary; progress goes to stderr. */
export function simulateCommand(io: Io, name: string, options: SimulateOptions): number {
  const json = options.json ?? false;
  const scenario = readScenario(name);
  if (scenario.fault !== null) return fail(io, json, scenario.fault);
  const sets = readSets(scenario.value, options.set);
  if (sets.fault !== null) return fail(io, json, sets.fault);
  const metrics = readMetrics(scenario.value, options.metric);
  if (metrics.fault !== null) return fail(io, json, metrics.fault);
  const numbers = readNumbers(options);
  if (numbers.fault !== null) return fail(io, json, numbers.fault);
  const { runs, gravity, seed } = numbers;
  const plan = { runs, seed, gravity, interventions: sets.value, metrics: metrics.value };
  const found = simulate(scenario.value, plan, (done) => {
    if (done % 100 === 0 || done === runs) io.err(say('cli/progress', { done, runs }));
  });
  if (json) io.out(JSON.stringify({ ...found, gravity: gravity / 100 }));
  else printEnsemble(io, found, `${quarterName(scenario.value.from)}–${quarterName(scenario.value.to)}`);
  return EXIT.done;
}

type Numbers = { readonly fault: string } | { readonly fault: null; readonly runs: number; readonly gravity: number; readonly seed: string };

function readNumbers(options: SimulateOptions): Numbers {
  const runs = readWhole('--runs', options.runs, 1, 100_000);
  if (runs.fault !== null) return runs;
  const gravity = readGravity(options.gravity);
  if (gravity.fault !== null) return gravity;
  const seed = readSeed(options.seed);
  if (seed.fault !== null) return seed;
  return { fault: null, runs: runs.value, gravity: gravity.value, seed: seed.value };
}

function printEnsemble(io: Io, { scenario, runs, seed, gravity, outcomes, metrics }: Ensemble, dates: string): void {
  io.out(`${scenario}, ${dates}: ${runs} campaigns, seed ${seed}, gravity ${gravity / 100}`);
  for (const [id, summary] of Object.entries(outcomes)) io.out(`${id.padEnd(28)} ${summaryText(summary)}`);
  for (const [id, summary] of Object.entries(metrics)) io.out(`${id.padEnd(44)} ${summaryText(summary)}`);
}

/** A summary on one line: mean with interval and deviation, or counts by name. */
function summaryText(summary: OutcomeSummary): string {
  if ('counts' in summary) {
    return Object.entries(summary.counts).toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`).join(', ');
  }
  const { n, mean, sd, interval, none } = summary;
  const apart = none > 0 ? `, none in ${none}` : '';
  if (mean === null) return `none in ${none}`;
  if (interval === null || sd === null) return `${mean} (n ${n}${apart})`;
  return `${mean.toFixed(2)}  [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]  sd ${sd.toFixed(2)}${apart}`;
}
