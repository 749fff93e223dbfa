/**
 * The frame of every chart: a title that states the finding, a sentence, the drawing, its key, the numbers as a table,
 * the caption, and the ways to save it. The drawing itself is hidden from screen readers, who have sentence and table.
 */
import '../styles/charts.css';
import { csvLines } from '../../lab/csv.ts';
import type { Cell } from '../../lab/csv.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { fold } from '../panels/fold.ts';
import { downloadBlob, downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { chartKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import type { ChartSize } from './look.ts';
import { sheetPng, sheetText } from './sheet.ts';

/** Numbers behind a chart: the first column names the row. `shown` writes a cell for readers; files get the plain number. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly shown?: (cell: Cell, column: number) => string;
}

export interface ChartSpec {
  /** The finding, not the subject. */
  readonly title: string;
  /** One sentence for whoever does not see the drawing. */
  readonly summary: string;
  /** Draws with Observable Plot or by hand; called again whenever the room has changed. */
  readonly draw: (size: ChartSize) => SVGSVGElement;
  readonly table: ChartTable;
  readonly key?: readonly KeyEntry[];
  /** Seeds, number of campaigns, version of the rules. */
  readonly caption: string;
  /** Stem of the names of saved files. */
  readonly file: string;
  /** Lines before the rows of the CSV file: the settings. */
  readonly head?: readonly (readonly Cell[])[];
  /** What else stands under the drawing. */
  readonly more?: Child;
  /** Level of the title among the headings of the page. */
  readonly level?: 2 | 3 | 4;
}

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
  const [drawing, key, more, saves] = [h('div', { class: 'chart-drawing', 'aria-hidden': 'true' }), h('div', {}), h('div', {}), h('div', {})];
  const table = fold(t('charts:table'), () => tableHost(spec));
  const redraw = keepDrawn(drawing, () => spec);
  let dressed = '';
  const update = (next: ChartSpec): void => {
    spec = next;
    fill(title, next.title);
    fill(summary, next.summary);
    fill(caption, next.caption);
    fill(more, next.more ?? null);
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
    h('figcaption', {}, title, summary), drawing, key, more, table, caption, saves);
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
    else if (kind === 'svg') downloadText(name, sheetText(spec), 'image/svg+xml');
    else downloadBlob(name, await sheetPng(spec));
  } catch (error) {
    announce(t('charts:failed', { why: error instanceof Error ? error.message : String(error) }), 'own');
  }
}

const csvOf = ({ table: { head, rows }, head: settings = [] }: ChartSpec): string => `${csvLines([...settings, head, ...rows])}\r\n`;
