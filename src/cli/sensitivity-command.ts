/** `sensitivity`: how far each constant of the model, at the ends of its range, moves what comes out. */
import type { Scenario } from '../engine/scenario.ts';
import { effectsJob, effectsOf } from '../lab/effects.ts';
import type { Effects } from '../lab/effects.ts';
import { parseMetric } from '../lab/metrics.ts';
import { OUTCOMES as OUTCOME_IDS } from '../lab/outcomes.ts';
import { sensitivityJob, sensitivityOf } from '../lab/sensitivity.ts';
import type { Moved, Setting } from '../lab/sensitivity.ts';
import type { Cell } from '../lab/csv.ts';
import { asFileName, askedWith } from './chart-asked.ts';
import { readCharts, writeCharts } from './chart-files.ts';
import type { Chart, ChartNames, ChartOptions, Wished } from './chart-files.ts';
import { readEnsemble } from './inputs-ensemble.ts';
import type { EnsembleOptions, ReadPlan } from './inputs-ensemble.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { refusalText, say } from './messages.ts';
import { progressOn } from './progress.ts';
import { modelOf, tableText } from './settings-head.ts';
import { runJob } from './threads.ts';

/** Outcomes that are looked at besides the measures asked for. */
const OUTCOMES = [
  'splitYear', 'sinoSovietBorderWar', 'nuclearWar', 'rapprochementYear', 'normalisationBy1979', 'salt1By1972', 'detente',
  'score.US', 'score.SU', 'score.CN',
];

export interface SensitivityOptions extends EnsembleOptions, ChartOptions {
  /** What the effect is asked of: an outcome or a measure. */
  readonly effect?: string;
}

/** Runs the settings and prints, for each value, the constants that move it, the strongest first. */
export async function sensitivityCommand(io: Io, name: string, options: SensitivityOptions): Promise<number> {
  const json = options.json ?? false;
  const read = readEnsemble(name, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const { scenario, plan, threads } = read.value;
  const charts = await readCharts(options, namesOf(options));
  if (charts.fault !== null) return fail(io, json, charts.fault);
  if (options.effect !== undefined) return effectCommand(io, { ...read.value, charts: charts.value }, { ...options, effect: options.effect });
  const job = sensitivityJob(plan);
  const part = await runJob({ scenario, job, threads, told: progressOn(io, plan.runs) });
  const settings = sensitivityOf(job, part, OUTCOMES);
  const drawn = await writeCharts(io, charts.value, () => levelPictures(scenario, settings, { ...options, runs: String(part.runs) }));
  if (drawn.fault !== null) return fail(io, json, drawn.fault);
  if (options.csv) io.out(tableText({ scenario, runs: part.runs, options }, rowsOf(settings)));
  else if (json) io.out(JSON.stringify({ ...modelOf({ scenario, options }), scenario: scenario.id, seed: plan.seed, runs: part.runs, gravity: plan.gravity / 100, settings }));
  else print(io, settings);
  return EXIT.done;
}

/** With a change there is one chart, of its effect; else one of each value that is looked at. */
const namesOf = ({ effect, metric }: SensitivityOptions): ChartNames =>
  (effect === undefined ? { all: [...metric, ...OUTCOMES], first: metric[0] ?? OUTCOMES[0]! } : { all: [effect], first: effect });

async function levelPictures(scenario: Scenario, settings: readonly Setting[], options: SensitivityOptions): Promise<Chart[]> {
  const { levelSpec } = await import('../charts/sensitivity-charts.ts');
  return Object.keys(settings[0]!.moved).map((id) => ({ name: id, mark: `-${asFileName(id)}`, spec: levelSpec(askedWith(scenario, id, options), settings, Number(options.runs)) }));
}

async function effectPicture(scenario: Scenario, found: Effects, options: SensitivityOptions & { readonly effect: string }): Promise<Chart[]> {
  const { effectSpec } = await import('../charts/sensitivity-charts.ts');
  return [{ name: options.effect, spec: effectSpec(askedWith(scenario, options.effect, options), found) }];
}

function print(io: Io, settings: readonly Setting[]): void {
  for (const id of Object.keys(settings[0]!.moved)) {
    const baseline = settings[0]!.moved[id]!.baseline;
    io.out(say('sensitivity/of', { id, baseline: baseline === null ? '–' : baseline.toFixed(2) }));
    const clear = settings.filter(({ moved }) => isClear(moved[id]!));
    const strongest = clear.toSorted((a, b) => Math.abs(b.moved[id]!.difference!) - Math.abs(a.moved[id]!.difference!));
    for (const { constant, usual, value, moved } of strongest) {
      const { difference, interval } = moved[id]!;
      io.out(`  ${constant.padEnd(18)} ${usual} → ${String(value).padEnd(6)} ${signed(difference!)} [${signed(interval![0])}, ${signed(interval![1])}]`);
    }
    if (clear.length === 0) io.out(say('sensitivity/none'));
  }
}

const isClear = ({ interval }: Moved): boolean => interval !== null && (interval[0] > 0 || interval[1] < 0);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(3)}`;

const rowsOf = (settings: readonly Setting[]): Cell[][] => [
  ['constant', 'usual', 'value', 'id', 'baseline', 'difference', 'lower', 'upper'],
  ...settings.flatMap(({ constant, usual, value, moved }) => Object.entries(moved).map(([id, { baseline, difference, interval }]) =>
    [constant, usual, value, id, baseline, difference, interval?.[0], interval?.[1]])),
];

/** What the effect of the change on one thing hangs on. */
async function effectCommand(io: Io, { scenario, plan, threads, charts }: ReadPlan & { readonly charts: Wished }, options: SensitivityOptions & { readonly effect: string }): Promise<number> {
  const { effect, json = false, csv = false } = options;
  if (!OUTCOME_IDS.includes(effect)) {
    const metric = parseMetric(scenario, effect);
    if (metric.refused) return fail(io, json, refusalText(metric.refused));
  }
  const job = effectsJob(plan, effect);
  const found = effectsOf(await runJob({ scenario, job, threads, told: progressOn(io, plan.runs) }));
  const drawn = await writeCharts(io, charts, () => effectPicture(scenario, found, options));
  if (drawn.fault !== null) return fail(io, json, drawn.fault);
  if (csv) io.out(tableText({ scenario, runs: found.runs, options }, [
    ['constant', 'usual', 'value', 'id', 'effect', 'lower', 'upper', 'shift', 'shiftLower', 'shiftUpper'],
    ['', '', '', effect, found.usual.difference, found.usual.interval?.[0], found.usual.interval?.[1]],
    ...found.ends.map(({ constant, usual, value, effect: moved, shift }) => [constant, usual, value, effect, moved.difference, moved.interval?.[0], moved.interval?.[1], shift.difference, shift.interval?.[0], shift.interval?.[1]]),
  ]));
  else if (json) io.out(JSON.stringify({ ...modelOf({ scenario, options }), scenario: scenario.id, seed: plan.seed, runs: found.runs, gravity: plan.gravity / 100, id: effect, usual: found.usual, ends: found.ends }));
  else printEffects(io, effect, found);
  return EXIT.done;
}

function printEffects(io: Io, id: string, { usual, ends }: Effects): void {
  io.out(say('sensitivity/effect', { id, effect: usual.difference === null ? '–' : signed(usual.difference), range: usual.interval ? usual.interval.map(signed).join(', ') : '–' }));
  const clear = ends.filter(({ shift: { interval } }) => interval !== null && (interval[0] > 0 || interval[1] < 0)).toSorted((a, b) => Math.abs(b.shift.difference!) - Math.abs(a.shift.difference!));
  for (const { constant, usual: own, value, effect } of clear) io.out(`  ${constant.padEnd(18)} ${own} → ${String(value).padEnd(6)} ${signed(effect.difference!)} [${effect.interval!.map(signed).join(', ')}]`);
  if (clear.length === 0) io.out(say('sensitivity/none'));
}
