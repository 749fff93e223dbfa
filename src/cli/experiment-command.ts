/** `experiment`: a file that the lab of the page has written, or anyone else; the same figures to the last digit. */
import { existsSync, readFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Refusal } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { foundIn } from '../lab/experiment.ts';
import type { Found } from '../lab/experiment.ts';
import { narrowArm } from '../lab/narrow.ts';
import { reportCsv, reportOf } from '../lab/report.ts';
import { readyOf } from '../lab/settings.ts';
import type { Ready } from '../lab/settings.ts';
import { EXPERIMENT_LIMIT, parseExperiment } from '../session/parse-experiment.ts';
import type { ExperimentFile } from '../session/parse-experiment.ts';
import { bad, good, readScenario, readThreads } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { refusalText, say } from './messages.ts';
import { comparisonLines } from './compare-command.ts';
import { progressOn } from './progress.ts';
import { runJob } from './threads.ts';

export interface ExperimentOptions { readonly json?: boolean; readonly csv?: boolean; readonly threads?: string; readonly scenario?: string }

interface Opened { readonly file: ExperimentFile; readonly scenario: Scenario; readonly ready: Ready }

/** Plays an experiment's file at each of its gravities and prints what it says. */
export async function experimentCommand(io: Io, path: string, options: ExperimentOptions): Promise<number> {
  const json = options.json ?? false;
  if (json && options.csv) return fail(io, json, say('input/one-form'));
  const read = readExperiment(path, options.scenario);
  if (read.fault !== null) return fail(io, json, read.fault);
  const threads = readThreads(options.threads);
  if (threads.fault !== null) return fail(io, json, threads.fault);
  const { file, scenario, ready } = read.value;
  if (file.engine !== ENGINE_VERSION || file.scenarioHash !== scenario.hash) io.err(say('experiment/other-version'));
  const found: Found[] = [];
  for (const job of ready.jobs) {
    const { ask, until } = file;
    const part = await runJob({
      scenario: ready.scenario, job, threads: threads.value, told: progressOn(io, file.runs),
      enough: (soFar) => until !== null && narrowArm(job, soFar, { id: ask, width: until }),
    });
    found.push(foundIn(ready.scenario, job, part));
  }
  tell(io, { ...read.value, found }, options);
  return EXIT.done;
}

/** The experiment, in the scenario that it names or, where that is the author's own, in the one of a file. */
function readExperiment(path: string, own: string | undefined): Read<Opened> {
  if (!existsSync(path)) return bad('experiment/no-file', { found: path });
  const parsed = parseExperiment(readFileSync(path, 'utf8').slice(0, EXPERIMENT_LIMIT + 1));
  if (parsed.refused) return no(parsed.refused);
  const scenario = readScenario(own ?? parsed.file.scenario);
  if (scenario.fault !== null) return scenario;
  const read = readyOf(scenario.value, parsed.file);
  return read.refused ? no(read.refused) : good({ file: parsed.file, scenario: scenario.value, ready: read.ready });
}

const no = (refusal: Refusal): { readonly fault: string } => ({ fault: refusalText(refusal) });

function tell(io: Io, { file, scenario, found }: Opened & { readonly found: readonly Found[] }, { json, csv }: ExperimentOptions): void {
  const report = reportOf({ ...file, scenarioHash: scenario.hash }, found);
  if (json) io.out(JSON.stringify(report));
  else if (csv) io.out(reportCsv(report));
  else for (const each of found) {
    io.out(say('compare/head', { scenario: scenario.id, runs: each.runs, seed: file.seed, gravity: each.gravity / 100 }));
    for (const text of file.set) io.out(`  ${text}`);
    for (const line of comparisonLines(each)) io.out(line);
  }
}
