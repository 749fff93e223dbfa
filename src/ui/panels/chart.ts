/** The curve over the timeline's ruler, to whose quarters it has to fit: small, drawn anew at every step, so without the debrief's charting library. */
import { h, s } from '../app/h.ts';
import type { CurveModel } from '../../charts/curve-model.ts';
import { t } from '../../words/messages.ts';
import { points } from '../../words/numbers.ts';

/** In CSS px; `rem` is the size of the page's text, with which labels grow. */
export interface ChartSize { readonly width: number; readonly height: number; readonly left: number; readonly bottom: number; readonly rem: number }

/** Lowest and highest value shown: the curves' own span, in steps of ten points, never narrower than thirty. */
function spanOf({ own, history, low, high }: CurveModel): readonly [number, number] {
  const all = [...own, ...history];
  const floor = Math.floor(Math.min(...all) / 1000) * 1000 - 500;
  const top = Math.ceil(Math.max(...all) / 1000) * 1000 + 500;
  const wide = Math.max(0, 3000 - (top - floor)) / 2;
  return [Math.max(low, floor - wide), Math.min(high, top + wide)];
}

/** The chart's drawing; decorative beside its sentence and table. `mark` is how many quarters have been played. */
export function curveDrawing(curve: CurveModel, size: ChartSize): SVGSVGElement {
  const [low, high] = spanOf(curve);
  const x = (index: number): number => size.left + (index * (size.width - size.left - 8)) / Math.max(1, curve.quarters);
  const y = heightOf([low, high], size);
  const path = (values: readonly number[]): string => values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const end = curve.own.length - 1;
  return s('svg', { class: 'chart', viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true', focusable: 'false' },
    ...gridLines(low, high, size).map((value) => s('g', { class: 'grid' },
      s('line', { x1: size.left, x2: size.width - 8, y1: y(value), y2: y(value) }),
      label(value, { x: size.left - 5, y: y(value) }, size.rem))),
    curve.doubt ? s('path', { class: 'line-doubt', d: doubtOf(curve, x, y) }) : null,
    s('path', { class: 'line-history', d: path(curve.history) }),
    s('path', { class: 'line-own', d: path(curve.own) }),
    s('circle', { class: 'line-end', cx: x(end), cy: y(curve.own[end]!), r: 3.6 }));
}

/** The band within which an estimate lies. */
function doubtOf({ own, doubt = 0, low, high }: CurveModel, x: (index: number) => number, y: (value: number) => number): string {
  const edge = (value: number, index: number): string => `${x(index).toFixed(1)} ${y(Math.min(high, Math.max(low, value))).toFixed(1)}`;
  const over = own.map((value, index) => edge(value + doubt, index));
  const under = own.map((value, index) => edge(value - doubt, index)).toReversed();
  return `M${[...over, ...under].join('L')}Z`;
}

const heightOf = ([low, high]: readonly [number, number], { height, bottom }: ChartSize) => (value: number): number =>
  6 + ((high - value) * (height - bottom - 10)) / Math.max(1, high - low);

/** The values of a chart's grid alone, for a drawing that is scrolled beside them. */
export function axisDrawing(curve: CurveModel, size: ChartSize): SVGSVGElement {
  const [low, high] = spanOf(curve);
  const y = heightOf([low, high], size);
  return s('svg', { class: 'chart', viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true', focusable: 'false' },
    ...gridLines(low, high, size).map((value) => label(value, { x: size.width - 5, y: y(value) }, size.rem)));
}

const label = (value: number, { x, y }: { x: number; y: number }, rem: number): SVGElement =>
  s('text', { x, y: y + 0.24 * rem, 'text-anchor': 'end', style: `font-size:${0.7 * rem}px` }, points(value));

/** Height of one label with air, in sizes of text. */
const LABEL = 0.9;
const STEPS = [1000, 2500, 5000, 10000] as const;

/** Values of the grid: in steps that leave each label its room. */
function gridLines(low: number, high: number, { height, bottom, rem }: ChartSize): number[] {
  const step = STEPS.find((each) => ((high - low) / each) * LABEL * rem <= height - bottom - 10) ?? STEPS.at(-1)!;
  const list: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) list.push(value);
  return list;
}

/** Which line is which, by dash as well as by colour. */
export const curveKey = (history = true): HTMLElement => h('p', { class: 'key', 'aria-hidden': 'true' },
  h('span', { class: 'key-own' }, t('table:timeline.own')), history ? h('span', { class: 'key-history' }, t('table:timeline.history')) : null);
