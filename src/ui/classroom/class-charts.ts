/** The charts of a class: its courses against history's, how often it came to what, and how well it forecast. */
import { barX, dot, gridX, gridY, line, plot, text } from '@observablehq/plot';
import { curveOf, forecastsOf, histogram, historyOf } from '../../classroom/compare.ts';
import type { Bar, Checked, Row } from '../../classroom/compare.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import { quantity } from '../../engine/quantities.ts';
import { quarterName, quarterOf } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { chartFrame } from '../charts/frame.ts';
import { linesDrawing, linesKey, linesTable } from '../../charts/lines.ts';
import type { Line } from '../../charts/lines.ts';
import { INK, plotLook } from '../../charts/look.ts';
import type { ChartSize } from '../../charts/look.ts';
import { t } from '../../words/messages.ts';
import { quarterWords, typeset } from '../../words/names.ts';
import { shortName } from '../../words/quantities.ts';
import { groupName, outcomeName, outcomeWords } from './class-words.ts';
import { h } from '../app/h.ts';

/** What the charts are drawn from. */
export interface ClassView { readonly exercise: Exercise; readonly scenario: Scenario; readonly checked: readonly Checked[]; readonly rows: readonly Row[]; readonly names: boolean }

const captionOf = ({ exercise, rows }: ClassView): string => t('class:caption', { count: rows.length, from: quarterWords(quarterOf(exercise.from)), to: quarterWords(quarterOf(exercise.to)) });

/** All groups' courses of a quantity, and history's. */
export function curvesChart(view: ClassView, name: string): HTMLElement {
  const { exercise, scenario, rows, names } = view;
  const from = quarterOf(exercise.from);
  const since = (points: Line['points']): Line['points'] => points.filter(({ quarter }) => quarter >= from);
  const played = rows.flatMap((row) => (row.played ? [{ row, line: { label: t('class:groups'), form: 'line', ink: INK.intervention, thin: true, points: since(curveOf(row.played.scenario, row.played.world, name)) } as const }] : []));
  const history: Line = { label: t('lesson:line.history'), form: 'dots', ink: INK.history, points: since(curveOf(scenario, historyOf(scenario, exercise).world, name)).filter(({ quarter }) => quarter <= quarterOf(exercise.to)) };
  const lines = [...played.map(({ line: each }) => each), history];
  const past = history.points.at(-1)?.value ?? 0;
  const ended = played.filter(({ row }) => row.played!.world.over !== null);
  const above = ended.filter(({ line: { points } }) => (points.at(-1)?.value ?? 0) > past).length;
  const title = t('class:curvesFinding', { name: shortName(quantity(name)), above, count: ended.length });
  return chartFrame({
    title, summary: t('class:curvesSummary', { count: played.length }), draw: (size) => linesDrawing(lines, size), key: linesKey(lines),
    table: linesTable(lines, t('debrief:quarter'), [...played.map(({ row }) => groupName(row, names)), history.label]), caption: captionOf(view), file: `three-capitals-class-${name.replace(/[:>]/g, '-')}`,
  });
}

/** How many groups came to each value of an outcome; history's value carries a ring. */
export function outcomeChart(view: ClassView, id: string): HTMLElement {
  const bars = histogram(view.rows, historyOf(view.scenario, view.exercise).outcomes, id);
  const as = bars.find(({ history }) => history)?.groups ?? 0;
  const all = bars.reduce((sum, { groups }) => sum + groups, 0);
  return chartFrame({
    title: t('class:outcomeFinding', { name: outcomeName(id) ?? id, as, count: all }), summary: t('class:outcomeSummary'),
    draw: (size) => barDrawing(bars, size), key: [{ label: t('class:groups'), form: 'bar', ink: INK.intervention }, { label: t('lesson:line.history'), form: 'open', ink: INK.history }],
    table: { head: [t('class:value'), t('class:groups'), t('lesson:line.history')], rows: bars.map(({ value, groups, history }) => [outcomeWords(value), groups, history ? t('classroom:yes') : '']) },
    caption: captionOf(view), file: `three-capitals-class-${id.replace('.', '-')}`,
  });
}

function barDrawing(bars: readonly Bar[], size: ChartSize): SVGSVGElement {
  const { font, width } = size;
  const rows = bars.map((bar) => ({ ...bar, name: outcomeWords(bar.value) }));
  const most = Math.max(1, ...bars.map(({ groups }) => groups));
  const ticks = Math.min(most, 5);
  return plot({
    ...plotLook(size), height: rows.length * font * 2.4 + font * 3, marginLeft: Math.min(width * 0.4, font * 9),
    x: { domain: [0, most * 1.12], ticks, tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ''), tickSize: 0, label: null },
    y: { type: 'band', domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.3 },
    marks: [
      gridX({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks }),
      barX(rows, { y: 'name', x: 'groups', fill: INK.intervention }),
      text(rows, { y: 'name', x: 'groups', text: ({ groups }: Bar) => String(groups), dx: font * 1.6, textAnchor: 'start', fill: 'var(--ink)' }),
      dot(rows.filter(({ history }) => history), { y: 'name', x: 'groups', r: font * 0.5, fill: 'var(--sheet-2)', stroke: INK.history, strokeWidth: 2.4 }),
    ],
  }) as SVGSVGElement;
}

/** How well probabilities and truth agreed; null where nothing was forecast. */
export function calibrationChart(view: ClassView): HTMLElement | null {
  const { all, each } = forecastsOf(view.exercise, view.checked);
  if (all.brier === null) return null;
  const bins = all.bins.filter(({ n }) => n > 0);
  return h('div', { class: 'class-calibration' }, chartFrame({
    title: t('class:brierFinding', { brier: all.brier.toFixed(2), count: all.n }), summary: t('class:brierSummary'),
    draw: (size) => calibrationDrawing(bins.map(({ forecast, cameTrue, n }) => ({ x: 100 * forecast!, y: 100 * cameTrue!, n })), size),
    key: [{ label: t('class:forecasts'), form: 'full', ink: INK.intervention }, { label: t('class:perfect'), form: 'dash', ink: INK.baseline }],
    table: { head: [t('class:bin'), t('class:number'), t('class:meanForecast'), t('class:cameTrue')], rows: bins.map(({ from, to, n, forecast, cameTrue }) => [t('class:binWords', { from, to }), n, perCent(forecast), perCent(cameTrue)]) },
    caption: captionOf(view), file: 'three-capitals-class-calibration',
  }), h('table', { class: 'figures' }, h('caption', { class: 'visually-hidden' }, t('class:forecasts')),
    h('thead', {}, h('tr', {}, ...[t('class:statement'), t('class:meanForecast'), t('class:cameTrueIn')].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...each.filter(({ n }) => n > 0).map(({ forecast, said, cameTrue, n }) => h('tr', {},
      h('th', { scope: 'row' }, typeset(forecast.text)), h('td', {}, perCent(said.reduce((sum, value) => sum + value, 0) / said.length / 100)), h('td', {}, t('class:of', { cameTrue, n })))))));
}

const perCent = (share: number | null): string => (share === null ? '–' : t('classroom:perCent', { value: Math.round(100 * share) }));

interface Point { readonly x: number; readonly y: number; readonly n: number }

function calibrationDrawing(points: readonly Point[], size: ChartSize): SVGSVGElement {
  const { font, width } = size;
  return plot({
    ...plotLook(size), height: Math.round(Math.min(width * 0.62, font * 24)),
    x: { domain: [0, 100], ticks: 5, tickFormat: (value: number) => `${value} %`, tickSize: 3, label: null },
    y: { domain: [0, 100], ticks: 5, tickFormat: (value: number) => `${value} %`, tickSize: 0, label: null },
    marginLeft: font * 4,
    r: { type: 'identity' },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      line([[0, 0], [100, 100]], { stroke: INK.baseline, strokeDasharray: '6 4' }),
      dot(points, { x: 'x', y: 'y', r: ({ n }: Point) => font * Math.min(1.2, 0.35 + Math.sqrt(n) / 8), fill: INK.intervention }),
      text(points, { x: 'x', y: 'y', text: ({ n }: Point) => String(n), dy: -font * 2.1, fill: 'var(--ink)' }),
    ],
  }) as SVGSVGElement;
}

/** Stem of the names of a class's files. */
export const classFile = ({ id, from }: Exercise): string => `three-capitals-${id}-${quarterName(quarterOf(from))}-class`;
