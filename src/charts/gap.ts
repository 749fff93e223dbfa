/** Two courses of one number, with the gap between them shaded. */
import { areaY, gridY, line, plot, pointerX, ruleX, ruleY, tip } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { INK, plotLook, TIP, yearsBetween } from './look.ts';
import type { ChartSize } from './look.ts';
import { t } from '../words/messages.ts';
import { quarterShort } from '../words/names.ts';
import { whole } from '../words/numbers.ts';
import type { Gap } from '../lab/side-by-side.ts';

type Row = Gap['rows'][number];

/** Least span of the values shown, so that a quiet number looks quiet. */
const LEAST = 30;

function spanOf({ rows, low, high }: Gap): [number, number] {
  const all = rows.flatMap(({ first, second }) => [first, second].filter((each) => each !== null));
  const floor = Math.floor(Math.min(...all) / 10) * 10;
  const top = Math.ceil(Math.max(...all) / 10) * 10;
  const wide = Math.max(0, LEAST - (top - floor)) / 2;
  return [Math.max(low, floor - wide), Math.min(high, top + wide)];
}

/** Draws the gap of a number; `names` are those of the two lines. */
export function gapDrawing(gap: Gap, names: readonly [string, string], size: ChartSize): SVGSVGElement {
  const { rows } = gap;
  const ends: [number, number] = [rows[0]!.at, rows.at(-1)!.at];
  const both = rows.filter(({ first, second }) => first !== null && second !== null);
  const span = spanOf(gap);
  return plot({
    ...plotLook(size), height: Math.round(Math.min(size.width * 0.5, size.font * 24)),
    x: { domain: ends, ticks: yearsBetween(ends, size), tickFormat: String, tickSize: 3, label: null },
    y: { domain: span, ticks: 5, tickFormat: (value: number) => whole(value), tickSize: 0, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      span[0] < 0 && span[1] > 0 ? ruleY([0], { stroke: 'var(--rule)' }) : null,
      areaY(both, { x: 'at', y1: 'first', y2: 'second', fill: INK.intervention, fillOpacity: 0.15 }),
      line(rows.filter(({ first }) => first !== null), { x: 'at', y: 'first', stroke: INK.baseline, strokeWidth: 2, strokeDasharray: '7 4' }),
      line(rows.filter(({ second }) => second !== null), { x: 'at', y: 'second', stroke: INK.intervention, strokeWidth: 2.8 }),
      ...(size.pointer ? underPointer(both, names) : []),
    ],
  }) as SVGSVGElement;
}

const underPointer = (rows: readonly Row[], [a, b]: readonly [string, string]): Markish[] => [
  ruleX(rows, pointerX({ x: 'at', stroke: 'var(--rule)' })),
  tip(rows, pointerX({
    x: 'at', y: 'second', ...TIP,
    title: ({ quarter, first, second }: Row) => t('branches:gapAt', { quarter: quarterShort(quarter), a, b, first: whole(Math.round(first ?? 0)), second: whole(Math.round(second ?? 0)) }),
  })),
];
