/** `experiment`: what the lab of the page plays, from its file, its link, a claim or a scenario; the same figures to the last digit. */
import { csvLines } from '../lab/csv.ts';
import { foundIn } from '../lab/experiment.ts';
import type { Found } from '../lab/experiment.ts';
import { narrowArm } from '../lab/narrow.ts';
import { reportOf, settingRows } from '../lab/report.ts';
import type { Report } from '../lab/report.ts';
import { keptHistory } from './baselines.ts';
import { readCharts, writeCharts } from './chart-files.ts';
import type { ChartOptions, Wished } from './chart-files.ts';
import { comparisonLines } from './compare-command.ts';
import { readExperiment } from './experiment-input.ts';
import type { Changes, Opened } from './experiment-input.ts';
import { handOn } from './experiment-hand-on.ts';
import { BANDED, chartLines, tableRows, TABLES } from './experiment-tables.ts';
import type { Table } from './experiment-tables.ts';
import { experimentCharts, experimentPictures } from './experiment-pictures.ts';
import { findingLine, gravityLines } from './experiment-words.ts';
import { good, readChoice, readForm, readThreads } from './inputs.ts';
import type { Form, Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { runJob } from './threads.ts';

export interface ExperimentOptions extends Changes, ChartOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly threads?: string;
  readonly table?: string;
  readonly number?: string;
  readonly write?: string;
  readonly link?: string | boolean;
}

interface How { readonly form: Form; readonly threads: number; readonly table: Table; readonly number: string; readonly charts: Wished }

/** Plays an experiment at each of its gravities and prints what it says; or writes it down as a file or a link. */
export async function experimentCommand(io: Io, operand: string, options: ExperimentOptions): Promise<number> {
  const json = options.json ?? false;
  const how = await readHow(options);
  if (how.fault !== null) return fail(io, json, how.fault);
  const read = await readExperiment(operand, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  if (options.write !== undefined || options.link !== undefined) return end(io, json, await handOn(read.value.file, options));
  if (read.value.told) io.err(say('experiment/other-version'));
  const { report, found } = await played(io, read.value, how.value.threads);
  const drawn = await writeCharts(io, how.value.charts, () => experimentPictures(read.value, found));
  if (drawn.fault !== null) return fail(io, json, drawn.fault);
  tell(io, report, how.value);
  return EXIT.done;
}

/** Prints what was handed on instead of being played. */
function end(io: Io, json: boolean, done: Awaited<ReturnType<typeof handOn>>): number {
  if (done.fault !== null) return fail(io, json, done.fault);
  const { file, link } = done.value;
  if (json) io.out(JSON.stringify(done.value));
  else if (link !== undefined) io.out(link);
  if (file !== undefined) io.err(say('cli/written', { path: file }));
  return EXIT.done;
}

async function readHow(options: ExperimentOptions): Promise<Read<How>> {
  const form = readForm(options);
  if (form.fault !== null) return form;
  const threads = readThreads(options.threads);
  if (threads.fault !== null) return threads;
  const table = readChoice('--table', options.table ?? TABLES[0], TABLES);
  if (table.fault !== null) return table;
  const number = readChoice('--number', options.number ?? 'tension:SU-CN', BANDED);
  if (number.fault !== null) return number;
  const charts = await readCharts(options, experimentCharts(options.number));
  return charts.fault !== null ? charts : good({ form: form.value, threads: threads.value, table: table.value, number: number.value, charts: charts.value });
}

interface Played { readonly report: Report; readonly found: readonly Found[] }

async function played(io: Io, { file, scenario, ready }: Opened, threads: number): Promise<Played> {
  const { ask, until, runs } = file;
  const found: Found[] = [];
  for (const job of ready.jobs) {
    const part = await runJob({
      scenario: ready.scenario, job, threads, told: progressOn(io, runs),
      enough: (soFar) => until !== null && narrowArm(job, soFar, { id: ask, width: until }),
    });
    found.push(foundIn(ready.scenario, job, part));
  }
  return { report: reportOf(file, found, { history: keptHistory(scenario), from: scenario.from }), found };
}

function tell(io: Io, report: Report, { form, table, number }: How): void {
  if (form === 'json') io.out(JSON.stringify(report));
  else if (form === 'csv') io.out(csvLines([...settingRows(report), [], ...tableRows(report, table)]));
  else print(io, report, number);
}

function print(io: Io, report: Report, number: string): void {
  const { scenario, seed, set, lens, constants, ask, results } = report;
  for (const each of results) {
    io.out(say('compare/head', { scenario, runs: each.runs, seed, gravity: each.gravity }));
    for (const text of set) io.out(`  ${text}`);
    if (lens !== null) io.out(`  ${say('claims/lens', { lens })}`);
    for (const [name, value] of Object.entries(constants)) io.out(`  ${name}=${value}`);
    for (const line of comparisonLines(each)) io.out(line);
    io.out('');
    io.out(findingLine(ask, each));
    for (const line of chartLines(report, each, number)) io.out(line);
    io.out('');
  }
  if (results.length > 1) for (const line of gravityLines(ask, results)) io.out(line);
}
