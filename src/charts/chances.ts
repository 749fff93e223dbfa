/** Curves of chances by year: the model's with its interval, and a line that the reader drew before. */
import { areaY, dot, gridY, line, plot, pointerX, ruleX, tip } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Guess } from '../lab/guess.ts';
import { percent } from './figures.ts';
import { INK, plotLook, TIP, yearsBetween } from './look.ts';
import type { ChartSize } from './look.ts';

export interface ChanceRow {
  /** The moment as a year: 1969.25 is the beginning of its second quarter. */
  readonly at: number;
  readonly date: string;
  /** Null where the model has not been asked yet. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

export interface ChancesModel {
  readonly rows: readonly ChanceRow[];
  readonly guess: readonly Guess[];
  /** When the thing came in history; null where it never did. */
  readonly history: number | null;
}

/** Draws the curves. */
export function chancesDrawing({ rows, guess, history }: ChancesModel, size: ChartSize): SVGSVGElement {
  const ends: [number, number] = [rows[0]!.at, rows.at(-1)!.at];
  const known = rows.filter(({ share }) => share !== null);
  return plot({
    ...plotLook(size), marginLeft: size.font * 3.6, height: Math.round(Math.min(size.width * 0.5, size.font * 26)),
    x: { domain: ends, ticks: yearsBetween(ends, size), tickFormat: String, tickSize: 3, label: null },
    y: { domain: [0, 1], ticks: 5, tickFormat: percent, tickSize: 0, tickPadding: size.font * 0.6, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      history === null ? null : ruleX([history], { stroke: INK.history, strokeWidth: 2.2, strokeDasharray: '1 4.5', strokeLinecap: 'round' }),
      areaY(known, { x: 'at', y1: 'low', y2: 'high', fill: INK.intervention, fillOpacity: 0.15 }),
      line(known, { x: 'at', y: 'share', stroke: INK.intervention, strokeWidth: 2.8 }),
      line(guess, { x: 'at', y: 'share', stroke: INK.baseline, strokeWidth: 2.2, strokeDasharray: '7 4' }),
      dot(guess, { x: 'at', y: 'share', r: size.font * 0.42, fill: 'var(--sheet-2)', stroke: INK.baseline, strokeWidth: 2 }),
      ...(size.pointer && known.length > 0 ? underPointer(known) : []),
    ],
  }) as SVGSVGElement;
}

const underPointer = (rows: readonly ChanceRow[]): Markish[] => [
  tip(rows, pointerX({ x: 'at', y: 'share', ...TIP, title: ({ date, share, low, high }: ChanceRow) => `${date}: ${percent(share ?? 0)} (${percent(low)}–${percent(high)})` })),
];
