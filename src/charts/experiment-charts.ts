/** The charts of a result: what each finds, draws, and tables. */
import { HIGHEST, keyOf, kindOf, LOWEST } from '../engine/quantities.ts';
import { DYADS, THEMES } from '../engine/types.ts';
import { quarterOf, yearOf } from '../engine/quarters.ts';
import type { Band } from '../lab/bands.ts';
import { asksOf } from '../lab/asks.ts';
import type { Found, Side } from '../lab/experiment.ts';
import { rankOf } from '../lab/history.ts';
import type { Cell } from '../lab/csv.ts';
import { dotDrawing } from './dots.ts';
import type { DotRow } from './dots.ts';
import { fanDrawing, fanKey } from './fan.ts';
import type { FanRow } from './fan.ts';
import type { ChartSpec } from './spec.ts';
import type { KeyEntry } from './key.ts';
import { INK } from './look.ts';
import { yearsDrawing, yearsKey } from './years.ts';
import type { YearRow } from './years.ts';
import { capitalise, t } from '../words/messages.ts';
import { pairOf, quarterShort, themeName } from '../words/names.ts';
import { quantityName } from '../words/quantities.ts';
import { captionOf, headOf, isPlain } from './asked.ts';
import type { Asked } from './asked.ts';
import { asNumbers, decimal, isClear, percent } from './figures.ts';
import { outcomeName } from './measure-words.ts';

/** A result with what it was asked of. */
export interface Shown { readonly desk: Asked; readonly found: Found }

const SIDES = ['baseline', 'intervention'] as const;

/** The sides that differ: one where nothing is changed. */
const sidesOf = ({ desk }: Shown): readonly (typeof SIDES)[number][] => (desk.settings.set.length > 0 ? SIDES : ['baseline']);

const sideKey = (shown: Shown): KeyEntry[] => sidesOf(shown).map((side) => ({ label: t(`lab:side.${side}`), form: side === 'baseline' ? 'open' : 'full', ink: INK[side] }));

const common = ({ desk, found }: Shown, name: string): Pick<ChartSpec, 'caption' | 'file' | 'head'> => ({
  caption: captionOf(desk, found.runs, found.gravity), file: `${desk.scenario.id}-${name}`,
  head: headOf(desk, found.runs),
});

/** How likely each of the yes-or-no outcomes is, on both sides. */
export function sharesSpec(shown: Shown): ChartSpec | null {
  const all = SHARES.flatMap((id) => sidesOf(shown).flatMap((side): (DotRow & { id: string })[] => {
    const summary = shown.found[side].outcomes[id];
    return summary && 'mean' in summary && summary.mean !== null ? [{ id, name: outcomeName(id), value: summary.mean, interval: summary.interval, side }] : [];
  }));
  // Where every outcome is settled on both sides, that is what there is to be seen: of those that the story's years hold.
  const moved = all.filter(({ id }) => moves(shown, id));
  const rows = moved.length > 0 ? moved : all.filter(({ id }) => asksOf(shown.desk.scenario).includes(id));
  if (rows.length === 0) return null;
  const clear = [...new Set(rows.map(({ id }) => id))].filter((id) => isClear(asNumbers(shown.found.outcomes[id])?.interval ?? null));
  const widest = clear.toSorted((a, b) => gapIn(shown, b) - gapIn(shown, a))[0];
  return {
    ...common(shown, 'outcomes'), key: sideKey(shown),
    title: sidesOf(shown).length === 1 ? t('lab:shares.titleOne') : widest ? t('lab:shares.title', { name: outcomeName(widest), ...sidesIn(shown, widest) }) : t('lab:shares.titleNone'),
    summary: clear.length === 0 ? t('lab:shares.summaryNone') : t('lab:shares.summary', { count: clear.length }),
    draw: (size) => dotDrawing(rows, { domain: [0, 1], format: percent }, size),
    table: { head: ['outcome', 'side', 'share', 'low', 'high'].map((name) => t(`lab:table.${name}`)), rows: rows.map(({ name, side, value, interval }) => [name, t(`lab:side.${side}`), value, interval?.[0], interval?.[1]]), shown: shareCell },
  };
}

const shareCell = (cell: Cell): string => (typeof cell === 'number' ? percent(cell) : String(cell ?? '–'));
const gapIn = ({ found }: Shown, id: string): number => Math.abs(asNumbers(found.outcomes[id])?.difference ?? 0);
const sidesIn = ({ found }: Shown, id: string): { before: string; after: string } => {
  const numbers = asNumbers(found.outcomes[id]);
  return { before: percent(numbers?.baseline ?? 0), after: percent(numbers?.intervention ?? 0) };
};

const SHARES = ['splitBy1964', 'sinoSovietBorderWar', 'sinoSovietWar', 'taiwanWar', 'rapprochementBy1972', 'unSeatBy1971', 'salt1By1972', 'normalisationBy1979', 'nuclearWar'] as const;

/** Whether an outcome is neither impossible nor certain on both sides alike. */
function moves({ found }: Shown, id: string): boolean {
  const means = SIDES.map((side) => { const summary = found[side].outcomes[id]; return summary && 'mean' in summary ? summary.mean : null; });
  return means.some((mean) => mean !== null && mean > 0 && mean < 1) || means[0] !== means[1];
}

/** The fans of one of the nine numbers. */
export function fanSpec(shown: Shown, q: number): ChartSpec {
  const { desk: { history, settings }, found } = shown;
  const key = keyOf(q);
  const kind = kindOf(q) as 'tension' | 'trust';
  const both = sidesOf(shown).length > 1;
  const rows = found.baseline.bands.map((row, index): FanRow => ({
    at: (quarterOf(row.date) + 1) / 4, date: quarterShort(quarterOf(row.date)), before: row[kind][key]!,
    after: both ? (found.intervention.bands[index]?.[kind][key] ?? null) : null,
    history: history.rows[index]?.[q] === undefined ? null : history.rows[index][q] / 100,
  }));
  const inside = rows.filter(({ history: own, before }) => own !== null && own >= before.p10 && own <= before.p90).length;
  return {
    ...common(shown, `fan-${kind}-${key.replace('>', '-')}`), key: fanKey(both),
    title: t('lab:fan.title', { name: capitalise(quantityName(q)), share: percent(inside / rows.length) }),
    summary: [t(both ? 'lab:fan.summary' : 'lab:fan.summaryOne', endsOf(rows)), isPlain(settings) ? '' : t('lab:fan.ownConstants')].filter((each) => each !== '').join(' '),
    draw: (size) => fanDrawing(rows, spanOf(rows, [LOWEST[q]! / 100, HIGHEST[q]! / 100]), size),
    table: {
      head: [t('lab:table.quarter'), ...SIDES.slice(0, both ? 2 : 1).flatMap((side) => ['p10', 'p50', 'p90'].map((name) => `${t(`lab:side.${side}`)}, ${t(`lab:table.${name}`)}`)), t('lab:table.history')],
      rows: rows.map(({ date, before, after, history: own }) => [date, ...bandCells(before), ...(both ? bandCells(after) : []), own]),
      shown: (cell) => (typeof cell === 'number' ? decimal(cell, 0) : String(cell ?? '–')),
    },
  };
}

const bandCells = (band: Pick<Band, 'p10' | 'p50' | 'p90'> | null): Cell[] => [band?.p10, band?.p50, band?.p90];

function endsOf(rows: readonly FanRow[]): Record<string, string> {
  const last = rows.at(-1)!;
  return { date: last.date, before: decimal(last.before.p50, 0), after: decimal(last.after?.p50 ?? last.before.p50, 0), low: decimal(last.before.p10, 0), high: decimal(last.before.p90, 0) };
}

/** The values shown: all of the fans, in steps of ten. */
function spanOf(rows: readonly FanRow[], [least, most]: readonly [number, number]): [number, number] {
  const all = rows.flatMap(({ before, after, history }) => [before.p10, before.p90, ...(after ? [after.p10, after.p90] : []), ...(history === null ? [] : [history])]);
  return [Math.max(least, Math.floor(Math.min(...all) / 10) * 10), Math.min(most, Math.ceil(Math.max(...all) / 10) * 10)];
}

/** In which year a thing came, and where history lies among the model's campaigns. */
export function yearsSpec(shown: Shown, id: 'splitYear' | 'rapprochementYear'): ChartSpec | null {
  const { desk: { scenario, history }, found } = shown;
  const share = (side: Side, year: string): number => (side.years[id]?.[year] ?? 0) / Math.max(1, found.runs);
  const span: [number, number] = [yearOf(scenario.from), yearOf(scenario.to + 4)];
  const rows = Array.from({ length: span[1] - span[0] + 1 }, (_, index): YearRow => ({ year: span[0] + index, before: share(found.baseline, String(span[0] + index)), after: share(found.intervention, String(span[0] + index)) }));
  const never = { before: share(found.baseline, 'none'), after: share(found.intervention, 'none') };
  if (rows.length < 4 || isSettled(rows, never)) return null;
  const own = history.outcomes[id];
  const both = sidesOf(shown).length > 1;
  return {
    ...common(shown, id), key: yearsKey(both),
    title: titleOfYears(shown, id, never), summary: [medianWords(shown, id), rankWords(shown, id)].filter((each) => each !== '').join(' '),
    draw: (size) => yearsDrawing({ rows: both ? rows : rows.map((row) => ({ ...row, after: 0 })), never: both ? never : { ...never, after: 0 }, span: [span[0], span[1] + 1], history: typeof own === 'number' ? own : null }, size),
    table: {
      head: [t('lab:table.year'), ...sidesOf(shown).map((side) => t(`lab:side.${side}`))],
      rows: [...rows.map(({ year, before, after }): Cell[] => [String(year), before, ...(both ? [after] : [])]), [t('lab:years.never'), never.before, ...(both ? [never.after] : [])]], shown: shareCell,
    },
  };
}

/** Whether every campaign has it in the scenario's first year, or none ever: then there is nothing to show. */
const isSettled = ([first]: readonly YearRow[], never: { readonly before: number; readonly after: number }): boolean =>
  (first!.before === 1 && first!.after === 1) || (never.before === 1 && never.after === 1);

function titleOfYears(shown: Shown, id: 'splitYear' | 'rapprochementYear', never: { readonly before: number; readonly after: number }): string {
  return t(`lab:years.${id}.${sidesOf(shown).length > 1 ? 'both' : 'one'}`, { before: percent(1 - never.before), after: percent(1 - never.after) });
}

/** By which year half of all campaigns have it, where they do on every side. */
function medianWords(shown: Shown, id: string): string {
  const [middle, middleAfter] = [shown.found.baseline, shown.found.intervention].map((side) => medianYear(side.years[id] ?? {}, shown.found.runs));
  if (!middle || !middleAfter) return '';
  return sidesOf(shown).length > 1 ? t('lab:years.medianBoth', { middle, middleAfter }) : t('lab:years.median', { middle });
}

/** The year by which half of all campaigns had it; null where fewer than half ever do. */
function medianYear(counts: Readonly<Record<string, number>>, runs: number): string | null {
  let sum = 0;
  for (const year of Object.keys(counts).filter((name) => name !== 'none').toSorted()) {
    sum += counts[year]!;
    if (sum * 2 >= runs) return year;
  }
  return null;
}

/** Where history lies in the model's distribution, said plainly. */
function rankWords({ desk: { history, settings }, found }: Shown, id: string): string {
  const rank = rankOf(found.baseline.years[id] ?? {}, history.outcomes[id] ?? null);
  if (!rank) return t('lab:years.noHistory');
  const share = (number: number): string => percent(number / Math.max(1, found.runs));
  const own = isPlain(settings) ? '' : ` ${t('lab:fan.ownConstants')}`;
  return t('lab:years.rank', { year: rank.year, earlier: share(rank.earlier), same: share(rank.same), later: share(rank.later), none: share(rank.none) }) + own;
}

/** What weighs on the trust of each pair at the end, by theme. */
export function themesSpec(shown: Shown): ChartSpec {
  const rows = DYADS.flatMap((dyad) => THEMES.flatMap((theme) => sidesOf(shown).map((side): DotRow & { dyad: string } => ({
    dyad, name: t('lab:themes.row', { theme: themeName(theme), pair: t(`lab:dyad.${dyad}`) }), value: shown.found[side].themes[dyad]![theme]!, interval: null, side,
  })))).filter(({ dyad }) => dyad !== 'US-SU');
  const most = Math.max(5, ...rows.map(({ value }) => Math.abs(value))) * 1.1;
  const worst = THEMES.toSorted((a, b) => shown.found.baseline.themes['SU-CN']![a]! - shown.found.baseline.themes['SU-CN']![b]!)[0]!;
  return {
    ...common(shown, 'causes'), key: sideKey(shown),
    title: t('lab:themes.title', { theme: themeName(worst), pair: pairOf('SU-CN') }), summary: t('lab:themes.summary'),
    draw: (size) => dotDrawing(rows, { domain: [-most, most], format: (value) => decimal(value, 0), zero: 0, label: t('lab:themes.axis') }, size),
    table: { head: ['cause', 'side', 'points'].map((name) => t(`lab:table.${name}`)), rows: rows.map(({ name, side, value }) => [name, t(`lab:side.${side}`), value]), shown: (cell) => (typeof cell === 'number' ? decimal(cell, 1) : String(cell ?? '')) },
  };
}
