/** What the lab's charts show, as tables: bands by quarter, years, causes by theme; and as lines to be read. */
import { quarterOf } from '../engine/quarters.ts';
import { DIRECTIONS, DYADS, THEMES } from '../engine/types.ts';
import type { Band } from '../lab/bands.ts';
import type { Cell } from '../lab/csv.ts';
import { PLACED, reportRows } from '../lab/report.ts';
import type { AtGravity, Report } from '../lab/report.ts';
import { say } from './messages.ts';

/** Tables of `--csv`. */
export const TABLES = ['outcomes', 'bands', 'years', 'themes'] as const;
export type Table = (typeof TABLES)[number];

/** The numbers of which there are bands, as `--number` names them. */
export const BANDED: readonly string[] = [...DYADS.map((dyad) => `tension:${dyad}`), ...DIRECTIONS.map((direction) => `trust:${direction}`)];

const SIDES = ['baseline', 'intervention'] as const;

/** The rows of a table, its head first; every row begins with its gravity. */
export const tableRows = (report: Report, table: Table): Cell[][] => ROWS[table](report);

const ROWS: Readonly<Record<Table, (report: Report) => Cell[][]>> = {
  outcomes: reportRows,
  bands: (report) => [
    ['gravity', 'id', 'date', ...SIDES.flatMap((side) => ['p10', 'p50', 'p90', 'mean'].map((name) => `${side} ${name}`)), 'history'],
    ...report.results.flatMap((result) => BANDED.flatMap((id) => bandsOf(report, result, id).map(({ date, sides, history }): Cell[] => [
      result.gravity, id, date, ...sides.flatMap((band) => [band?.p10, band?.p50, band?.p90, band?.mean]), history]))),
  ],
  years: (report) => [
    ['gravity', 'id', 'year', ...SIDES, 'history'],
    ...report.results.flatMap((result) => yearIds(result).flatMap((id) => yearsOf(result, id).map(({ year, counts }): Cell[] => [
      result.gravity, id, year, ...counts, report.history.outcomes[id] === Number(year) ? 1 : 0]))),
  ],
  themes: ({ results }) => [
    ['gravity', 'pair', 'theme', ...SIDES],
    ...results.flatMap((result) => DYADS.flatMap((dyad) => THEMES.map((theme): Cell[] => [result.gravity, dyad, theme, ...SIDES.map((side) => result[side].themes[dyad]?.[theme])]))),
  ],
};

interface BandRow { readonly date: string; readonly sides: readonly (Band | undefined)[]; readonly history: number | undefined }

/** One number's bands on both sides, quarter by quarter, with history's. */
function bandsOf({ history }: Pick<Report, 'history'>, { baseline, intervention }: AtGravity, id: string): BandRow[] {
  const [kind, name] = id.split(':') as ['tension' | 'trust', string];
  return baseline.bands.map((row, index) => ({ date: row.date, sides: [row[kind][name], intervention.bands[index]?.[kind][name]], history: history.numbers[index]?.[kind][name] }));
}

const yearIds = ({ baseline }: AtGravity): string[] => Object.keys(baseline.years);

/** How often a thing came in each year, on both sides; `none` where it never came, last. */
function yearsOf({ baseline, intervention }: AtGravity, id: string): { readonly year: string; readonly counts: readonly number[] }[] {
  const [before, after] = [baseline.years[id] ?? {}, intervention.years[id] ?? {}];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted((a, b) => (a < b ? -1 : 1))
    .map((year) => ({ year, counts: [before[year] ?? 0, after[year] ?? 0] }));
}

/** The years of split and opening with history's place among them, the causes by theme, the bands of one number. */
export const chartLines = (report: Report, result: AtGravity, number: string): string[] =>
  [...PLACED.flatMap((id) => yearLines(result, id)), ...themeLines(result), ...bandLines(report, result, number)];

function yearLines(result: AtGravity, id: (typeof PLACED)[number]): string[] {
  const share = (count: number): string => `${Math.round((100 * count) / Math.max(1, result.runs))} %`.padStart(6);
  const rows = yearsOf(result, id);
  if (rows.length < 2) return [];
  const place = result.place[id];
  const params = place && Object.fromEntries(Object.entries(place).map(([name, count]) => [name, name === 'year' ? count : share(count).trim()]));
  return ['', say('experiment/years', { id }),
    ...rows.map(({ year, counts }) => `  ${(year === 'none' ? say('sides/never') : year).padEnd(6)} ${counts.map(share).join(' ')}${place?.year === Number(year) ? `  ${say('experiment/history-here')}` : ''}`),
    params ? say('experiment/place', params) : say('experiment/no-place')];
}

function themeLines(result: AtGravity): string[] {
  const value = (points: number | undefined): string => (points ?? 0).toFixed(1).padStart(7);
  return ['', say('experiment/themes'), ...DYADS.flatMap((dyad) => THEMES.map((theme) => `  ${dyad}  ${theme.padEnd(17)} ${SIDES.map((side) => value(result[side].themes[dyad]?.[theme])).join(' ')}`))];
}

/** More quarters than this are shown one a year. */
const LONG = 40;

function bandLines(report: Report, result: AtGravity, id: string): string[] {
  const rows = bandsOf(report, result, id);
  const shown = rows.length > LONG ? rows.filter(({ date }) => quarterOf(date) % 4 === 3) : rows;
  const band = (each: Band | undefined): string => [each?.p10, each?.p50, each?.p90].map((value) => (value === undefined ? '–' : value.toFixed(0)).padStart(5)).join('');
  return ['', say('experiment/bands', { id }), ...shown.map(({ date, sides, history }) => `  ${date} ${sides.map(band).join('  ')}  ${(history === undefined ? '–' : history.toFixed(0)).padStart(5)}`)];
}
