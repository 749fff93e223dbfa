/** A campaign's own curve against history's, what lies between them, and the values under the pointer. */
import { areaY, dot, gridY, line, plot, pointerX, ruleX, ruleY, tip } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { t } from '../words/messages.ts';
import { quarterShort } from '../words/names.ts';
import { points, whole } from '../words/numbers.ts';
import type { CurveModel } from './curve-model.ts';
import { apartWords, curvePoints, yearTicks } from './curve-points.ts';
import type { CurvePoint } from './curve-points.ts';
import type { ChartSpec } from './spec.ts';

export interface CurveSize { readonly width: number; readonly height: number; readonly pointer: boolean; readonly font?: number; readonly page?: Document }

/** Least span of the values shown, so that a quiet number looks quiet. */
const LEAST = 30;

/** Lowest and highest value shown: the curves' own span in steps of ten, and what they can be at most. */
function spanOf(rows: readonly CurvePoint[], { low, high }: CurveModel): [number, number] {
  const all = rows.flatMap(({ own, history }) => [history, own ?? history]);
  const floor = Math.floor(Math.min(...all) / 10) * 10;
  const top = Math.ceil(Math.max(...all) / 10) * 10;
  const wide = Math.max(0, LEAST - (top - floor)) / 2;
  return [Math.max(low / 100, floor - wide), Math.min(high / 100, top + wide)];
}

/** One drawing; decorative beside its title and table. Colours and letters are those of the page it stands in. */
export function curvePlot(curve: CurveModel, { width, height, pointer, font = 12, page }: CurveSize): SVGSVGElement {
  const rows = curvePoints(curve);
  const played = rows.filter(({ own }) => own !== null);
  const span = spanOf(rows, curve);
  const at = { x: 'at', y: 'own' } as const;
  const drawing = plot({
    ...(page && { document: page }), width, height, marginTop: 8, marginRight: 16, marginBottom: font * 1.7, marginLeft: font * 2.85,
    style: { background: 'transparent', color: 'var(--ink-2)', fontFamily: 'var(--plain)', fontSize: `${font}px`, overflow: 'visible' },
    x: { domain: [rows[0]!.at, rows.at(-1)!.at], ticks: yearTicks(curve, width - 50), tickFormat: String, tickSize: 3, label: null },
    y: { domain: span, ticks: 5, tickFormat: (value: number) => whole(value), tickSize: 0, label: null },
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      span[0] < 0 && span[1] > 0 ? ruleY([0], { stroke: 'var(--rule)' }) : null,
      areaY(played, { x: 'at', y1: 'history', y2: 'own', fill: 'var(--red)', fillOpacity: 0.14 }),
      line(rows, { x: 'at', y: 'history', stroke: 'var(--ink-2)', strokeWidth: 1.7, strokeDasharray: '5 4' }),
      line(played, { ...at, stroke: 'var(--red)', strokeWidth: 2.6 }),
      dot(played.slice(-1), { ...at, r: 3.6, fill: 'var(--red)', stroke: 'var(--sheet-2)' }),
      ...(pointer ? underPointer(played) : []),
    ],
  });
  drawing.setAttribute('aria-hidden', 'true');
  return drawing as SVGSVGElement;
}

const underPointer = (played: readonly CurvePoint[]): Markish[] => [
  ruleX(played, pointerX({ x: 'at', py: 'own', stroke: 'var(--rule)' })),
  tip(played, pointerX({
    x: 'at', y: 'own', fill: 'var(--sheet-2)', stroke: 'var(--ink)', textPadding: 6,
    title: ({ quarter, own, history }: CurvePoint) => t('debrief:curveAt', { quarter: quarterShort(quarter), own: whole(Math.round(own ?? 0)), history: whole(Math.round(history)) }),
  })),
];

/** The curve as a chart that stands alone. */
export function curveSpec(curve: CurveModel, caption: string): ChartSpec {
  return {
    title: curveTitle(curve), summary: apartWords(curve), caption, file: curve.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase(),
    draw: ({ width, font, page }) => curvePlot(curve, { width, height: Math.round(width * 0.42), pointer: false, font, ...(page && { page }) }),
    key: [{ label: t('table:timeline.own'), form: 'line', ink: 'var(--red)' }, { label: t('table:timeline.history'), form: 'dash', ink: 'var(--ink-2)' }],
    table: {
      head: ['quarter', 'you', 'history'].map((name) => t(`debrief:${name}`)),
      rows: curvePoints(curve).slice(1).map(({ quarter, own, history }) => [quarterShort(quarter), own, history]),
    },
  };
}

/** The finding of a curve: where it ended, here and in history. */
export const curveTitle = ({ name, own, history }: CurveModel): string =>
  t('debrief:curveTitle', { name, own: points(own.at(-1)!), history: points(history.at(-1)!) });
