/** `--svg` and `--png`: the charts of the page as files, one of them or all. */
import { accessSync, constants, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ChartSpec } from '../charts/spec.ts';
import { pngPainter } from './chart-png.ts';
import type { Painter } from './chart-png.ts';
import { bad, good, readChoice } from './inputs.ts';
import type { Read } from './inputs.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { newFolder, refusedAt, writeNew } from './write-new.ts';

export interface ChartOptions { readonly svg?: string; readonly png?: string; readonly chart?: string }

/** Names of a command's charts; `first` is the one that a file holds where none is named. */
export interface ChartNames { readonly all: readonly string[]; readonly first: string }

/** A chart by its name; `mark` is added to its file's name where several have one name. */
export interface Chart { readonly name: string; readonly spec: ChartSpec; readonly mark?: string }

/** Where pictures go: a file for one chart, or a folder for all. */
interface Target { readonly kind: 'svg' | 'png'; readonly path: string; readonly only: string | null }

/** Pictures that are wished, or none; `paint` where some are in dots. */
export interface Wished { readonly targets: readonly Target[]; readonly paint: Painter | null }

/** Reads the options before anything is played: what could not be written is said at once. */
export async function readCharts(options: ChartOptions, names: ChartNames): Promise<Read<Wished>> {
  if (options.svg === undefined && options.png === undefined) return options.chart === undefined ? good({ targets: [], paint: null }) : bad('chart/nowhere');
  if (names.all.length === 0) return bad('chart/none');
  const chart = readChoice('--chart', options.chart ?? names.first, names.all);
  if (chart.fault !== null) return chart;
  const targets = readTargets(options, chart.value);
  if (targets.fault !== null) return targets;
  const idle = options.chart !== undefined && targets.value.every(({ only }) => only === null);
  return idle ? bad('chart/all') : withPainter(targets.value);
}

function readTargets(options: ChartOptions, chart: string): Read<Target[]> {
  const targets: Target[] = [];
  for (const kind of ['svg', 'png'] as const) {
    const path = options[kind];
    if (path === undefined) continue;
    const target = readTarget(kind, path, chart);
    if (target.fault !== null) return target;
    targets.push(target.value);
  }
  return good(targets);
}

async function withPainter(targets: readonly Target[]): Promise<Read<Wished>> {
  if (!targets.some(({ kind }) => kind === 'png')) return good({ targets, paint: null });
  const paint = await pngPainter();
  return paint.fault !== null ? paint : good({ targets, paint: paint.value });
}

function readTarget(kind: Target['kind'], path: string, chart: string): Read<Target> {
  const ending = /\.(svg|png|pdf|jpe?g|html?)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== kind) return bad('chart/ending', { kind, path });
  if (ending !== undefined) return fileFault(path) ?? good({ kind, path, only: chart });
  const folder = newFolder(path);
  return folder.fault !== null ? folder : good({ kind, path, only: null });
}

function fileFault(path: string): { readonly fault: string } | null {
  if (statSync(path, { throwIfNoEntry: false })) return bad('cli/there-already', { path });
  return refusedAt(path, () => accessSync(dirname(path), constants.W_OK));
}

/** Whether anything is to be drawn. */
export const isWished = ({ targets }: Wished): boolean => targets.length > 0;

/** Draws and writes what is wished of the charts that there are, and tells which files that made. */
export async function writeCharts(io: Io, wished: Wished, charts: () => Promise<readonly Chart[]>): Promise<Read<null>> {
  if (!isWished(wished)) return good(null);
  const [{ sheetText }, { plainPaper }, { laterWords }] = await Promise.all([import('../charts/sheet.ts'), import('./chart-paper.ts'), import('../words/messages.ts')]);
  await laterWords();
  const [paper, all] = [await plainPaper(), await charts()];
  for (const target of wished.targets) {
    const chosen = chosenOf(target, all);
    if (chosen.fault !== null) return chosen;
    for (const each of chosen.value) {
      const text = sheetText(each.spec, paper);
      const done = writeNew(pathOf(target, each), target.kind === 'png' ? wished.paint!(text) : `${text}\n`);
      if (done.fault !== null) return done;
      io.err(say('cli/written', { path: done.value }));
    }
  }
  return good(null);
}

function chosenOf({ only }: Target, all: readonly Chart[]): Read<readonly Chart[]> {
  if (all.length === 0) return bad('chart/none');
  if (only === null) return good(all);
  const found = all.filter(({ name }) => name === only);
  if (found.length === 1) return good(found);
  return found.length === 0 ? bad('chart/nothing', { chart: only, known: [...new Set(all.map(({ name }) => name))].join(', ') }) : bad('chart/several', { chart: only, count: found.length });
}

const pathOf = ({ kind, path, only }: Target, { spec, mark = '' }: Chart): string => (only === null ? join(path, `${basename(spec.file)}${mark}.${kind}`) : path);
