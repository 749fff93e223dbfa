/** `compare`: paired campaigns, without and with what is changed. */
import { narrowDifference } from '../lab/narrow.ts';
import { comparedOf, pairsJob } from '../lab/pairing.ts';
import type { Compared } from '../lab/pairing.ts';
import type { Comparison, NameComparison, NumberComparison } from '../lab/pairs.ts';
import type { Cell } from '../lab/csv.ts';
import { readEnsemble } from './inputs-ensemble.ts';
import type { EnsembleOptions } from './inputs-ensemble.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { modelOf, tableText } from './settings-head.ts';
import { runJob } from './threads.ts';

/** Runs a comparison and prints it; progress goes to stderr. */
export async function compareCommand(io: Io, name: string, options: EnsembleOptions): Promise<number> {
  const json = options.json ?? false;
  const read = readEnsemble(name, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const { scenario, plan, threads, until } = read.value;
  if (plan.interventions.length === 0) return fail(io, json, say('compare/nothing'));
  const job = pairsJob(plan, [{ interventions: plan.interventions, metrics: plan.metrics.map(({ text }) => text) }]);
  const part = await runJob({
    scenario, job, threads, told: progressOn(io, plan.runs), enough: (soFar) => until !== null && narrowDifference(job, soFar, until),
  });
  const found = comparedOf(scenario, job, part);
  if (options.csv) io.out(tableText({ scenario, runs: part.runs, options }, tableOf(found)));
  else if (json) io.out(JSON.stringify({ ...modelOf({ scenario, options }), ...found, gravity: plan.gravity / 100, interventions: options.set }));
  else print(io, found, options.set);
  return EXIT.done;
}

const rowsOf = ({ outcomes, metrics }: Pick<Compared, 'outcomes' | 'metrics'>): [string, Comparison][] => [...Object.entries(outcomes), ...Object.entries(metrics)];

const isNames = (found: Comparison): found is NameComparison => found.baseline !== null && typeof found.baseline === 'object';

function print(io: Io, found: Compared, set: readonly string[]): void {
  const { scenario, runs, seed, gravity } = found;
  io.out(say('compare/head', { scenario, runs, seed, gravity: gravity / 100 }));
  for (const text of set) io.out(`  ${text}`);
  for (const line of comparisonLines(found)) io.out(line);
}

/** The outcomes and measures of a comparison, a line each, under their heads. */
export const comparisonLines = (found: Pick<Compared, 'outcomes' | 'metrics'>): string[] =>
  [say('compare/columns'), ...rowsOf(found).map(([id, each]) => `${id.padEnd(30)} ${isNames(each) ? nameLine(each) : numberLine(each)}`)];

function numberLine({ n, baseline, intervention, difference, interval, none }: NumberComparison): string {
  const apart = none.baseline + none.intervention > 0 ? say('compare/none', none) : '';
  if (baseline === null || intervention === null || difference === null) return apart.trim();
  const [low, high] = interval ?? [difference, difference];
  const gap = `${signed(difference)}  [${signed(low)}, ${signed(high)}]`;
  return `${fixed(baseline)} ${fixed(intervention)}  ${gap}${n < 2 ? ` (n ${n})` : ''}${apart}`;
}

const nameLine = ({ baseline, intervention }: NameComparison): string =>
  [...new Set([...Object.keys(baseline), ...Object.keys(intervention)])]
    .map((name) => `${name} ${baseline[name] ?? 0} → ${intervention[name] ?? 0}`).join(', ');

const fixed = (value: number): string => value.toFixed(2).padStart(9);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

function tableOf(found: Compared): Cell[][] {
  const head: Cell[] = ['id', 'name', 'n', 'baseline', 'intervention', 'difference', 'lower', 'upper', 'none_baseline', 'none_intervention'];
  return [head, ...rowsOf(found).flatMap(([id, each]) => (isNames(each) ? nameRows(id, each) : [numberRow(id, each)]))];
}

const numberRow = (id: string, { n, baseline, intervention, difference, interval, none }: NumberComparison): Cell[] =>
  [id, '', n, baseline, intervention, difference, interval?.[0], interval?.[1], none.baseline, none.intervention];

const nameRows = (id: string, { n, baseline, intervention, difference, interval }: NameComparison): Cell[][] =>
  Object.keys(difference).map((name) => [id, name, n, baseline[name] ?? 0, intervention[name] ?? 0, difference[name], ...(interval[name] ?? []), 0, 0]);
