/** Drawings for the wall: few marks, thick lines, letters as large as the page's. */
import { areaY, barX, dot, gridX, gridY, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { Bar } from '../../../classroom/compare.ts';
import type { Placed } from '../../../classroom/debrief/model-check.ts';
import type { Said } from '../../../classroom/debrief/statements.ts';
import { INK, plotLook, yearsBetween } from '../../../charts/look.ts';
import type { Line } from '../../../charts/lines.ts';
import { whole } from '../../../words/numbers.ts';
import { outcomeWords } from '../class-words.ts';
import type { WallSize } from './wall.ts';

const look = (size: WallSize): ReturnType<typeof plotLook> => ({ ...plotLook({ ...size, pointer: false }), height: size.height, style: { ...LETTERS, fontSize: `${size.font}px` } });
const LETTERS = { background: 'transparent', color: 'var(--ink)', fontFamily: 'var(--plain)', overflow: 'visible' } as const;

interface Dot { readonly x: number; readonly y: number }

/** Each group's forecast as a dot between 0 and 100; equal ones stand on each other. */
export function dotsDrawing(said: readonly Said[], size: WallSize): SVGSVGElement {
  const dots = piled(said.map(({ perCent }) => perCent));
  const most = Math.max(3, ...dots.map(({ y }) => y + 1));
  const floor = size.font * 1.5;
  const radius = Math.min(size.font * 0.62, (size.height - floor) / (most * 2.1));
  return plot({
    ...look(size), marginTop: radius, marginBottom: floor, marginLeft: size.font * 1.4, marginRight: size.font * 2.2,
    x: { domain: [0, 100], ticks: [0, 50, 100], tickFormat: (value: number) => `${value} %`, tickSize: 4, label: null },
    y: { domain: [0, most], axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--ink)', strokeWidth: 2 }), ruleX([0, 100], { stroke: 'var(--rule-soft)' }), ruleX([50], { stroke: 'var(--ink)', strokeDasharray: '3 5' }),
      dot(dots, { x: 'x', y: ({ y }: Dot) => y + 0.5, r: radius, fill: INK.intervention, stroke: 'var(--sheet)', strokeWidth: 1.5 }),
    ],
  }) as SVGSVGElement;
}

/** Width of a dot in per cent of the axis: what is nearer is laid on top. */
const NEAR = 3;

function piled(values: readonly number[]): Dot[] {
  const dots: Dot[] = [];
  for (const x of values.toSorted((a, b) => a - b)) {
    const taken = dots.filter((each) => Math.abs(each.x - x) < NEAR).map(({ y }) => y);
    let y = 0;
    while (taken.includes(y)) y += 1;
    dots.push({ x, y });
  }
  return dots;
}

/** How many groups came to each value; history's value carries a ring. */
export function barsDrawing(bars: readonly Bar[], size: WallSize): SVGSVGElement {
  const rows = bars.map((bar) => ({ ...bar, name: outcomeWords(bar.value) }));
  const most = Math.max(1, ...bars.map(({ groups }) => groups));
  const font = Math.min(size.font, size.height / (rows.length * 1.5));
  const names = Math.max(...rows.map(({ name }) => name.length)) * font * 0.56 + font * 1.4;
  return plot({
    ...look({ ...size, font }), height: Math.min(size.height, rows.length * size.font * 7), marginLeft: Math.min(size.width * 0.4, names), marginTop: 4, marginBottom: 4, marginRight: size.font * 3.4,
    x: { domain: [0, most], axis: null, insetLeft: font * 0.7 },
    y: { type: 'band', domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.28 },
    marks: [
      gridX({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: Math.min(most, 6) }),
      barX(rows, { y: 'name', x: 'groups', fill: INK.intervention }),
      dot(rows.filter(({ history }) => history), { y: 'name', x: 'groups', r: font * 0.5, fill: 'var(--sheet)', stroke: INK.history, strokeWidth: font * 0.18 }),
      text(rows, { y: 'name', x: 'groups', text: ({ groups }: Bar) => String(groups), dx: font * 1.1, textAnchor: 'start', fill: 'var(--ink)', fontWeight: 700 }),
    ],
  }) as SVGSVGElement;
}

/** The groups' courses and history's, dotted and on top. */
export function coursesDrawing(lines: readonly Line[], size: WallSize): SVGSVGElement {
  const all = lines.flatMap(({ points }) => points);
  const scales = axes(all.map(({ quarter }) => quarter), all.map(({ value }) => value), size);
  return plot({
    ...look(size), ...scales,
    marks: [gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }), ...lines.map(({ points, form, ink, thin }) => line(points, {
      x: at, y: 'value', stroke: ink, strokeLinecap: form === 'dots' ? 'round' : 'butt',
      strokeWidth: size.font * (thin ? 0.11 : 0.26), strokeOpacity: thin ? 0.85 : 1, ...(form === 'dots' && { strokeDasharray: `1 ${size.font * 0.5}` }),
    }))],
  }) as SVGSVGElement;
}

interface Moment { readonly quarter: number }
const at = ({ quarter }: Moment): number => quarter / 4;

/** Axes for years and for points in tens. */
function axes(quarters: readonly number[], values: readonly number[], size: WallSize): Pick<Parameters<typeof plot>[0] & object, 'x' | 'y'> {
  const span = [Math.min(...quarters) / 4, Math.max(...quarters) / 4] as const;
  const [low, high] = [Math.floor(Math.min(...values) / 10) * 10, Math.ceil(Math.max(...values) / 10) * 10];
  const years = yearsBetween(span, { ...size, pointer: false });
  return {
    x: { domain: [...span], ticks: years.length > 0 ? years : [...span], tickFormat: (year: number) => String(Math.floor(year)), tickSize: 4, label: null },
    y: { domain: [low, Math.max(high, low + 20)], ticks: 5, tickFormat: (value: number) => whole(value), tickSize: 0, label: null },
  };
}

/** Where eight in ten free campaigns run, their middle, and history dotted on top. */
export function placeDrawing(placed: readonly Placed[], size: WallSize): SVGSVGElement {
  const known = placed.filter(({ history }) => history !== null);
  const scales = axes(placed.map(({ quarter }) => quarter), placed.flatMap(({ p10, p90, history }) => [p10, p90, ...(history === null ? [] : [history])]), size);
  return plot({
    ...look(size), ...scales,
    marks: [
      gridY({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      areaY(placed, { x: at, y1: 'p10', y2: 'p90', fill: INK.baseline, fillOpacity: 0.22 }),
      ...(['p10', 'p90'] as const).map((edge) => line(placed, { x: at, y: edge, stroke: INK.baseline, strokeWidth: 1.5 })),
      line(placed, { x: at, y: 'p50', stroke: INK.baseline, strokeWidth: size.font * 0.14, strokeDasharray: `${size.font * 0.5} ${size.font * 0.3}` }),
      line(known, { x: at, y: 'history', stroke: INK.history, strokeLinecap: 'round', strokeWidth: size.font * 0.26, strokeDasharray: `1 ${size.font * 0.5}` }),
    ],
  }) as SVGSVGElement;
}
