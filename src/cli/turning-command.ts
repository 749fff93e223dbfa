/** `turning`: the decisions that moved a finished campaign most, by its save: each put back to history, with its futures played. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import { turningPoints, turningPointsJob } from '../lab/turning-points.ts';
import type { Campaign, TurningPoint } from '../lab/turning-points.ts';
import type { Chart, ChartOptions, Wished } from './chart-files.ts';
import { readCharts, writeCharts } from './chart-files.ts';
import { decidedIn } from '../session/decided.ts';
import { isScenario, readCampaign, seatsIn } from './campaigns.ts';
import { bad, good, readForm, readThreads, readWhole } from './inputs.ts';
import type { Form, Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { runJob } from './threads.ts';

export interface TurningOptions extends ChartOptions { readonly json?: boolean; readonly csv?: boolean; readonly head?: boolean; readonly runs: string; readonly threads?: string; readonly scenario?: string }

interface Opened { readonly scenario: Scenario; readonly campaign: Campaign }

/** Runs a save again, plays the futures and prints the turning points, the widest first. */
export async function turningCommand(io: Io, path: string, options: TurningOptions): Promise<number> {
  const read = await readAsked(path, options);
  if (read.fault !== null) return fail(io, options.json ?? false, read.fault);
  const { form, scenario, campaign, runs, threads, charts } = read.value;
  const job = turningPointsJob(scenario, campaign, { runs });
  const points = turningPoints(job, await runJob({ scenario, job, threads, told: progressOn(io, runs) }));
  const drawn = await writeCharts(io, charts, () => pictures(scenario, points, { seed: job.moments[0]?.world.seed ?? '', runs }));
  if (drawn.fault !== null) return fail(io, options.json ?? false, drawn.fault);
  if (form === 'json') io.out(JSON.stringify({ engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, capital: campaign.capital, runs, departures: job.moments.length, points: points.map(named) }));
  else if (form === 'csv') io.out(csvLines([...(options.head ? [['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], ['capital', campaign.capital], ['runs', runs], []] : []), ...rowsOf(points)]));
  else print(io, points, job.moments.length);
  return EXIT.done;
}

interface Asked extends Opened { readonly form: Form; readonly runs: number; readonly threads: number; readonly charts: Wished }

async function readAsked(path: string, options: TurningOptions): Promise<Read<Asked>> {
  const form = readForm(options);
  if (form.fault !== null) return form;
  const runs = readWhole('--runs', options.runs, 2, 2000);
  if (runs.fault !== null) return runs;
  const threads = readThreads(options.threads);
  if (threads.fault !== null) return threads;
  const charts = await readCharts(options, { all: [ONE], first: ONE });
  if (charts.fault !== null) return charts;
  const opened = await readFinished(path, options.scenario);
  return opened.fault !== null ? opened : good({ ...opened.value, form: form.value, runs: runs.value, threads: threads.value, charts: charts.value });
}

const ONE = 'turning-points';

/** What each choice gained; nothing where none of them turned the campaign. */
async function pictures(scenario: Scenario, points: readonly TurningPoint[], from: { readonly seed: string; readonly runs: number }): Promise<Chart[]> {
  const { turningRows, turningSpec } = await import('../charts/turning-chart.ts');
  return points.length === 0 ? [] : [{ name: ONE, spec: turningSpec(scenario, turningRows(scenario, points), from) }];
}

const rowsOf = (points: readonly TurningPoint[]): Cell[][] => [
  ['date', 'event', 'own', 'history', 'n', 'gained', 'lower', 'upper'],
  ...points.map(({ quarter, event, own, history, n, gained, interval }) => [quarterName(quarter), event, own, history, n, gained, ...interval]),
];

const named = ({ quarter, ...point }: TurningPoint): object => ({ date: quarterName(quarter), ...point });

function print(io: Io, points: readonly TurningPoint[], departures: number): void {
  io.out(say('turning/head', { departures, shown: points.length }));
  for (const { quarter, event, own, history, gained, interval } of points) {
    io.out(`${quarterName(quarter)}  ${event}: ${own} (${history})  ${gained.toFixed(1)} [${interval.map((each) => each.toFixed(1)).join(', ')}]`);
  }
}

/** The decisions of a save's player, when its campaign is over. */
async function readFinished(path: string, own: string | undefined): Promise<Read<Opened>> {
  if (isScenario(path)) return bad('turning/no-player', { found: path });
  const read = await readCampaign(path, { ...(own !== undefined && { scenario: own }), set: [] });
  if (read.fault !== null) return read;
  const { scenario, session, difficulty } = read.value;
  const [capital] = seatsIn(session);
  if (session.steps.at(-1)!.world.over === null || capital === undefined) return bad('turning/unfinished');
  return good({ scenario, campaign: { capital, difficulty, decided: decidedIn(session) } });
}
