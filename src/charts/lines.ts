/** Courses over quarters, each told apart by its dash as well as by its ink: one's own, history's, a hand-drawn one, a class's. */
import { gridY, line, plot, ruleY } from '@observablehq/plot';
import type { Quarter } from '../engine/types.ts';
import type { Cell } from '../lab/csv.ts';
import { quarterShort } from '../words/names.ts';
import { whole } from '../words/numbers.ts';
import type { ChartTable } from './spec.ts';
import type { KeyEntry } from './key.ts';
import { plotLook, yearsBetween } from './look.ts';
import type { ChartSize } from './look.ts';

export interface LinePoint { readonly quarter: Quarter; readonly value: number }
export interface Line {
  readonly label: string;
  readonly form: 'line' | 'dash' | 'dots';
  readonly ink: string;
  readonly points: readonly LinePoint[];
  /** One of many: drawn thinner. */
  readonly thin?: boolean;
}

const DASHES = { line: null, dash: '6 4', dots: '1.5 5' } as const;

/** Draws the lines in their order, the last on top. */
export function linesDrawing(lines: readonly Line[], size: ChartSize): SVGSVGElement {
  const all = lines.flatMap(({ points }) => points);
  const span = [yearAt(Math.min(...all.map(({ quarter }) => quarter))), yearAt(Math.max(...all.map(({ quarter }) => quarter)))] as const;
  const values = all.map(({ value }) => value);
  const [low, high] = [Math.floor(Math.min(...values) / 10) * 10, Math.ceil(Math.max(...values) / 10) * 10];
  const years = yearsBetween(span, size);
  return plot({
    ...plotLook(size), height: Math.round(Math.min(size.width * 0.5, size.font * 20)),
    x: { domain: [...span], ticks: years.length > 0 ? years : [...span], tickFormat: (at: number) => String(Math.floor(at)), tickSize: 3, label: null },
    y: { domain: [low, Math.max(high, low + 20)], ticks: 5, tickFormat: (value: number) => whole(value), tickSize: 0, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      low < 0 && high > 0 ? ruleY([0], { stroke: 'var(--rule)' }) : null,
      ...lines.map(({ points, form, ink, thin = false }) => line(points, {
        x: ({ quarter }: LinePoint) => yearAt(quarter), y: 'value', stroke: ink, strokeWidth: thin ? 1.3 : 2.8, strokeOpacity: thin ? 0.75 : 1, strokeLinecap: form === 'dots' ? 'round' : 'butt', ...(DASHES[form] && { strokeDasharray: DASHES[form] }),
      })),
    ],
  }) as SVGSVGElement;
}

const yearAt = (quarter: Quarter): number => quarter / 4;

/** The key; lines of the same label stand in it once. */
export const linesKey = (lines: readonly Line[]): KeyEntry[] =>
  lines.filter(({ label }, index) => lines.findIndex((each) => each.label === label) === index).map(({ label, form, ink }) => ({ label, form, ink }));

/** The numbers: a row a quarter, a column a line; `names` where several lines share a label. */
export function linesTable(lines: readonly Line[], quarter: string, names: readonly string[] = lines.map(({ label }) => label)): ChartTable {
  const quarters = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.quarter)))].toSorted((a, b) => a - b);
  const cell = ({ points }: Line, at: Quarter): Cell => points.find((point) => point.quarter === at)?.value ?? null;
  return { head: [quarter, ...names], rows: quarters.map((at) => [quarterShort(at), ...lines.map((each) => cell(each, at))]) };
}
