/**
 * The frame of every chart: a title that states the finding, a sentence, the drawing, its key, the numbers as a table,
 * the caption, and the ways to save it. The drawing itself is hidden from screen readers, who have sentence and table.
 */
import '../styles/charts.css';
import { csvLines } from '../../lab/csv.ts';
import type { Cell } from '../../lab/csv.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { fold } from '../panels/fold.ts';
import { downloadBlob, downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { chartKey } from './key.ts';
import { chartPng, chartSvg } from './save.ts';

/** A chart in the page that can be given new figures; an unfolded table and the focus stay where they are. */
export interface LiveChart { readonly element: HTMLElement; readonly update: (spec: ChartSpec) => void }

/** The figure of a chart. */
export const chartFrame = (spec: ChartSpec): HTMLElement => liveChart(spec).element;

/** The figure of a chart whose figures come in by and by. */
export function liveChart(first: ChartSpec): LiveChart {
  let spec = first;
  const id = newId('chart');
  const about = newId('chart-about');
  const [title, summary, caption] = [h(`h${first.level ?? 3}`, { id, class: 'chart-title' }), h('p', { id: about, class: 'chart-summary' }), h('p', { class: 'caption' })];
  const [drawing, key, saves] = [h('div', { class: 'chart-drawing', 'aria-hidden': 'true' }), h('div', {}), h('div', {})];
  const table = fold(t('charts:table'), () => tableHost(spec));
  const redraw = keepDrawn(drawing, () => spec);
  let dressed = '';
  const update = (next: ChartSpec): void => {
    spec = next;
    fill(title, next.title);
    fill(summary, next.summary);
    fill(caption, next.caption);
    if (dressed !== dressOf(next)) {
      dressed = dressOf(next);
      fill(key, next.key ? chartKey(next.key) : null);
      fill(saves, saveRowOf(() => spec));
    }
    if (table.open) fill(table.querySelector<HTMLElement>('.fold-host')!, tableHost(next));
    else table.querySelector('.fold-host')!.replaceChildren();
    redraw();
  };
  update(first);
  const element = h('figure', { class: 'chart-frame', 'aria-labelledby': id, 'aria-describedby': about },
    h('figcaption', {}, title, summary), drawing, key, table, caption, saves);
  return { element, update };
}

/** What key and buttons hang on: they are made again only when it has changed. */
const dressOf = ({ title, key = [] }: ChartSpec): string => [title, ...key.map(({ label, form }) => `${form} ${label}`)].join('\n');

/** Draws into a host whenever its width has changed; what is returned draws again at the same width. */
function keepDrawn(host: HTMLElement, now: () => ChartSpec): () => void {
  let drawn = 0;
  const draw = (): void => { if (drawn > 0) fill(host, now().draw({ width: drawn, font: letterSize(), pointer: true })); };
  new ResizeObserver(() => {
    const width = Math.round(host.clientWidth);
    if (width === 0 || Math.abs(width - drawn) < 2) return;
    drawn = width;
    // In a task of its own: several charts that are laid out in one frame would hold it up together.
    window.setTimeout(draw);
  }).observe(host);
  return draw;
}

/** Letters of a drawing follow the reader's text size, px. */
const letterSize = (): number => Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8);

const tableHost = (spec: ChartSpec): HTMLElement => h('div', { class: 'chart-table scrolled', tabindex: 0, role: 'region', 'aria-label': spec.title }, chartTable(spec));

function chartTable({ title, table: { head, rows, shown = plainCell } }: ChartSpec): HTMLElement {
  return h('table', { class: 'figures' }, h('caption', { class: 'visually-hidden' }, title),
    h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...rows.map(([name, ...cells]) => h('tr', {},
      h('th', { scope: 'row' }, shown(name, 0)), ...cells.map((cell, index) => h('td', {}, shown(cell, index + 1)))))));
}

const plainCell = (cell: Cell): string => String(cell ?? '–');

/** The three ways to save a chart. */
export const saveRow = (spec: ChartSpec): HTMLElement => saveRowOf(() => spec);

const saveRowOf = (now: () => ChartSpec): HTMLElement => h('p', { class: 'chart-save' }, h('span', { 'aria-hidden': 'true' }, t('charts:save')),
  ...(['svg', 'png', 'csv'] as const).map((kind) => button({
    label: t(`charts:${kind}`), icon: 'ui/download', kind: 'quiet', press: () => void save(now(), kind),
    props: { 'aria-label': t('charts:as', { kind: t(`charts:${kind}`), title: now().title }) },
  })));

async function save(spec: ChartSpec, kind: 'svg' | 'png' | 'csv'): Promise<void> {
  const name = `${spec.file}.${kind}`;
  try {
    if (kind === 'csv') downloadText(name, csvOf(spec), 'text/csv');
    else if (kind === 'svg') downloadText(name, chartSvg(spec), 'image/svg+xml');
    else downloadBlob(name, await chartPng(spec));
  } catch (error) {
    announce(t('charts:failed', { why: error instanceof Error ? error.message : String(error) }), 'own');
  }
}

const csvOf = ({ table: { head, rows }, head: settings = [] }: ChartSpec): string => `${csvLines([...settings, head, ...rows])}\r\n`;
