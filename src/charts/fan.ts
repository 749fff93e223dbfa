/** Fans: the middle four fifths of two sets of campaigns by quarter, their medians, and history's own line. */
import { areaY, gridY, line, plot, pointerX, ruleX, tip } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { t } from '../words/messages.ts';
import { whole } from '../words/numbers.ts';
import { INK, plotLook, TIP, yearsBetween } from './look.ts';
import type { ChartSize } from './look.ts';
import type { KeyEntry } from './key.ts';

export interface FanRow {
  /** The moment as a year: 1969.25 is the end of its first quarter. */
  readonly at: number;
  readonly date: string;
  readonly before: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly after: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  /** Points; null where history is not known. */
  readonly history: number | null;
}

/** Draws the fans; `span` is the range of the number. */
export function fanDrawing(rows: readonly FanRow[], span: readonly [number, number], size: ChartSize): SVGSVGElement {
  const ends: [number, number] = [rows[0]!.at - 0.25, rows.at(-1)!.at];
  const both = rows.filter(({ after }) => after !== null);
  return plot({
    ...plotLook(size), height: Math.round(Math.min(size.width * 0.5, size.font * 26)),
    x: { domain: ends, ticks: yearsBetween(ends, size), tickFormat: String, tickSize: 3, label: null },
    y: { domain: [...span], ticks: 5, tickFormat: (value: number) => whole(value), tickSize: 0, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      ...fan(rows, 'before'), ...fan(both, 'after'),
      line(rows, { x: 'at', y: 'history', stroke: INK.history, strokeWidth: 2.4, strokeDasharray: '1 4.5', strokeLinecap: 'round' }),
      ...(size.pointer ? underPointer(rows) : []),
    ],
  }) as SVGSVGElement;
}

const LOOK = {
  before: { ink: INK.baseline, dash: '7 4', width: 2, fill: 0.12 },
  after: { ink: INK.intervention, dash: '', width: 2.8, fill: 0.16 },
} as const;

function fan(rows: readonly FanRow[], side: 'before' | 'after'): Markish[] {
  const { ink, dash, width, fill } = LOOK[side];
  const of = (name: 'p10' | 'p50' | 'p90') => (row: FanRow): number => row[side]![name];
  return [
    areaY(rows, { x: 'at', y1: of('p10'), y2: of('p90'), fill: ink, fillOpacity: fill }),
    ...(['p10', 'p90'] as const).map((name) => line(rows, { x: 'at', y: of(name), stroke: ink, strokeWidth: 0.9, strokeOpacity: 0.75, strokeDasharray: dash })),
    line(rows, { x: 'at', y: of('p50'), stroke: ink, strokeWidth: width, strokeDasharray: dash }),
  ];
}

const underPointer = (rows: readonly FanRow[]): Markish[] => [
  ruleX(rows, pointerX({ x: 'at', stroke: 'var(--rule)' })),
  tip(rows, pointerX({
    x: 'at', y: ({ before }: FanRow) => before.p50, ...TIP,
    title: ({ date, before, after, history }: FanRow) => [
      date, t('lab:fan.at', { name: t('lab:side.baseline'), ...shown(before) }), after === null ? '' : t('lab:fan.at', { name: t('lab:side.intervention'), ...shown(after) }),
      history === null ? '' : t('lab:fan.history', { value: whole(Math.round(history)) }),
    ].filter((each) => each !== '').join('\n'),
  })),
];

const shown = ({ p10, p50, p90 }: FanRow['before']): { low: string; middle: string; high: string } =>
  ({ low: whole(Math.round(p10)), middle: whole(Math.round(p50)), high: whole(Math.round(p90)) });

/** The key of a fan. */
export const fanKey = (both: boolean): KeyEntry[] => [
  { label: t('lab:fan.keyBaseline'), form: 'dash', ink: INK.baseline },
  ...(both ? [{ label: t('lab:fan.keyIntervention'), form: 'line', ink: INK.intervention } as const] : []),
  { label: t('lab:fan.keyHistory'), form: 'dots', ink: INK.history },
];
