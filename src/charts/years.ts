/** How often a thing came in each year: two bars a year, and apart from them how often it never came. */
import { gridY, plot, rectY, ruleX, text } from '@observablehq/plot';
import { t } from '../words/messages.ts';
import { percent } from './figures.ts';
import { INK, plotLook, yearsBetween } from './look.ts';
import type { ChartSize } from './look.ts';
import type { KeyEntry } from './key.ts';

export interface YearRow { readonly year: number; readonly before: number; readonly after: number }
export interface YearsModel {
  readonly rows: readonly YearRow[];
  /** Shares of campaigns in which it never came; drawn after the last year. */
  readonly never: { readonly before: number; readonly after: number };
  readonly span: readonly [number, number];
  readonly history: number | null;
}

/** Draws the years; a bar of the baseline is hollow, one of the intervention full. */
export function yearsDrawing({ rows, never, span: [from, to], history }: YearsModel, size: ChartSize): SVGSVGElement {
  const end = to + 3;
  const bars = [...rows, { year: to + 1.6, ...never }];
  const top = Math.max(0.05, ...bars.flatMap(({ before, after }) => [before, after])) * 1.08;
  const ticks = yearsBetween([from, to - 1.5], { ...size, width: size.width * 0.75 }).map((year) => year + 0.5);
  return plot({
    ...plotLook(size), height: Math.round(Math.min(size.width * 0.36, size.font * 19)),
    x: { domain: [from, end], ticks: [...ticks, to + 2.1], tickFormat: (at: number) => (at > to + 1 ? t('lab:years.never') : String(Math.floor(at))), tickSize: 0, label: null },
    y: { domain: [0, top], ticks: 4, tickFormat: percent, tickSize: 0, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 4 }),
      ruleX([to + 1.3], { stroke: 'var(--rule)', strokeDasharray: '2 3' }),
      rectY(bars, { x1: ({ year }: YearRow) => year + 0.08, x2: ({ year }: YearRow) => year + 0.48, y: 'before', fill: 'var(--sheet-2)', stroke: INK.baseline, strokeWidth: 1.3 }),
      rectY(bars, { x1: ({ year }: YearRow) => year + 0.52, x2: ({ year }: YearRow) => year + 0.92, y: 'after', fill: INK.intervention }),
      ...(history === null ? [] : [
        ruleX([history + 0.5], { stroke: INK.history, strokeWidth: 2.4, strokeDasharray: '1 4.5', strokeLinecap: 'round' }),
        text([{ at: history + 0.5 }], { x: 'at', y: top, text: () => t('lab:years.history', { year: history }), fill: INK.history, dy: -size.font * 0.3, lineAnchor: 'bottom', textAnchor: history > (from + to) / 2 ? 'end' : 'start', fontWeight: 600 }),
      ]),
    ],
    marginTop: size.font * 2,
  }) as SVGSVGElement;
}

/** The key of the bars. */
export const yearsKey = (both: boolean): KeyEntry[] => [
  { label: t('lab:side.baseline'), form: 'openBar', ink: INK.baseline },
  ...(both ? [{ label: t('lab:side.intervention'), form: 'bar', ink: INK.intervention } as const] : []),
  { label: t('lab:fan.keyHistory'), form: 'dots', ink: INK.history },
];
