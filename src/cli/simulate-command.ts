/** `simulate`. */
import { quarterName } from '../engine/index.ts';
import { ensembleJob, ensembleOf } from '../lab/ensemble.ts';
import type { Ensemble, EnsembleJob, OutcomeSummary } from '../lab/ensemble.ts';
import { runSeed } from '../lab/campaigns.ts';
import { thoughtsOf } from '../lab/thoughts.ts';
import type { Scenario } from '../engine/scenario.ts';
import { narrowMean } from '../lab/narrow.ts';
import type { Cell } from '../lab/csv.ts';
import { readEnsemble } from './inputs-ensemble.ts';
import type { EnsembleOptions } from './inputs-ensemble.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { modelOf, tableText } from './settings-head.ts';
import { runJob } from './threads.ts';
import { printThoughts, thoughtData } from './thought-words.ts';

/** Runs an ensemble and prints its summary; progress goes to stderr. */
export async function simulateCommand(io: Io, name: string, options: EnsembleOptions): Promise<number> {
  const json = options.json ?? false;
  const read = readEnsemble(name, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const { scenario, plan, threads, until } = read.value;
  if (options.decisions && options.csv) return fail(io, json, say('input/decisions-csv'));
  const job = ensembleJob(plan);
  const part = await runJob({
    scenario, job, threads, told: progressOn(io, plan.runs), enough: (soFar) => until !== null && narrowMean(job, soFar, until),
  });
  const found = ensembleOf(scenario, job, part);
  if (options.csv) io.out(tableText({ scenario, runs: part.runs, options }, rowsOf(found)));
  else if (json) io.out(JSON.stringify({ ...modelOf({ scenario, options }), ...found, gravity: plan.gravity / 100, ...(options.decisions && { campaigns: thoughtsIn(scenario, job, part.runs) }) }));
  else printEnsemble(io, found, `${quarterName(scenario.from)}–${quarterName(scenario.to)}`);
  if (options.decisions && !json) printCampaigns(io, scenario, job, part.runs);
  return EXIT.done;
}

/** Each campaign of an ensemble with its decisions, as data. */
const thoughtsIn = (scenario: Scenario, job: EnsembleJob, runs: number): object[] => Array.from({ length: runs }, (_, run) => ({
  run, seed: runSeed(job.seed, run), decisions: thoughtsOf(scenario, job, run, job.interventions).map((row) => thoughtData(scenario, row)),
}));

function printCampaigns(io: Io, scenario: Scenario, job: EnsembleJob, runs: number): void {
  for (let run = 0; run < runs; run += 1) {
    io.out('');
    io.out(say('thought/run', { run, seed: runSeed(job.seed, run) }));
    printThoughts(io, scenario, thoughtsOf(scenario, job, run, job.interventions));
  }
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

function rowsOf({ outcomes, metrics }: Ensemble): Cell[][] {
  const head = ['id', 'name', 'n', 'mean', 'sd', 'lower', 'upper', 'none'];
  const rows = [...Object.entries(outcomes), ...Object.entries(metrics)].flatMap(([id, found]): Cell[][] => ('counts' in found
    ? Object.entries(found.counts).map(([name, count]) => [id, name, count])
    : [[id, '', found.n, found.mean, found.sd, found.interval?.[0], found.interval?.[1], found.none]]));
  return [head, ...rows];
}
