/** A curve drawn by hand: by pointer on the paper, or point by point with sliders; both write the same numbers. */
import { HIGHEST, LOWEST, quantity } from '../../engine/quantities.ts';
import { quarterOf } from '../../engine/index.ts';
import { fill, h, newId, s } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { quarterShort } from '../../words/names.ts';
import { whole } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';
import type { Lesson } from './lesson.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [560, 220, 40, 24] as const;
/** Points of a drawn curve at most; fewer where the stretch has fewer quarters. */
const POINTS = 9;

/** Quarters at which a stretch is drawn, evenly spaced from its begin to its end. */
export function curveQuarters({ from, to }: { readonly from: string; readonly to: string }, points = POINTS): number[] {
  const [first, last] = [quarterOf(from), quarterOf(to)];
  const count = Math.max(2, Math.min(points, last - first + 1));
  return Array.from({ length: count }, (_, index) => Math.round(first + (index * (last - first)) / (count - 1)));
}

/** The field; nothing is drawn until the first point is set. */
export function curveField({ exercise }: Pick<Lesson, 'exercise'>, name: string, drawn: readonly number[], change: (curve: readonly number[]) => void): HTMLElement {
  const q = quantity(name);
  const [low, high] = [Math.max(-100, LOWEST[q]! / 100), Math.min(100, HIGHEST[q]! / 100)];
  const quarters = curveQuarters(exercise, drawn.length > 1 ? drawn.length : POINTS);
  let values: readonly number[] = drawn;
  const plane = { low, high, quarters };
  const sheet = s('svg', { class: 'curve-sheet', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  const sliders = h('div', { class: 'curve-sliders' });
  const set = (at: number, value: number): void => {
    const middle = Math.round((low + high) / 2);
    values = (values.length > 1 ? values : quarters.map(() => middle)).map((each, index) => (index === at ? value : each));
    draw();
    change(values);
  };
  const draw = (): void => fill(sheet as unknown as HTMLElement, ...planeLines(plane), values.length > 1 ? s('path', { class: 'curve-drawn', d: pathOf(values, plane) }) : null);
  const byPointer = (event: Event): void => {
    if (!(event instanceof PointerEvent) || (event.type === 'pointermove' && event.buttons === 0)) return;
    const box = sheet.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * WIDTH;
    const down = ((event.clientY - box.top) / box.height) * HEIGHT;
    const at = Math.round(((across - LEFT) / (WIDTH - LEFT - 10)) * (quarters.length - 1));
    const value = high - ((down - 8) / (HEIGHT - BOTTOM - 8)) * (high - low);
    if (at >= 0 && at < quarters.length) set(at, Math.round(Math.min(high, Math.max(low, value))));
    showSliders(sliders, values);
  };
  sheet.addEventListener('pointerdown', byPointer);
  sheet.addEventListener('pointermove', byPointer);
  fill(sliders, ...quarters.map((quarter, at) => slider({ label: quarterShort(quarter), low, high, value: values[at] ?? Math.round((low + high) / 2) }, (value) => set(at, value))));
  draw();
  return h('div', { class: 'curve-field' }, h('p', { class: 'hint' }, t('lesson:curveHint', { name: shortName(q) })), sheet,
    h('details', {}, h('summary', {}, t('lesson:byNumbers')), sliders),
    h('p', {}, button({ label: t('lesson:flat'), kind: 'quiet', press: () => { set(0, Math.round((low + high) / 2)); showSliders(sliders, values); } })));
}

interface Plane { readonly low: number; readonly high: number; readonly quarters: readonly number[] }

const acrossOf = (index: number, { quarters }: Plane): number => LEFT + (index * (WIDTH - LEFT - 10)) / (quarters.length - 1);
const downOf = (value: number, { low, high }: Plane): number => 8 + ((high - value) / (high - low)) * (HEIGHT - BOTTOM - 8);
const pathOf = (values: readonly number[], plane: Plane): string => values.map((value, index) => `${index === 0 ? 'M' : 'L'}${acrossOf(index, plane).toFixed(1)} ${downOf(value, plane).toFixed(1)}`).join('');

/** The ruled paper: four heights, and the quarters below. */
function planeLines(plane: Plane): SVGElement[] {
  const { low, high, quarters } = plane;
  const heights = [low, low + (high - low) / 4, (low + high) / 2, high - (high - low) / 4, high].map(Math.round);
  const shown = quarters.flatMap((quarter, index) => (index % 2 === 0 ? [{ quarter, index }] : []));
  return [
    ...heights.map((value) => s('g', { class: 'curve-rule' }, s('line', { x1: LEFT, x2: WIDTH - 10, y1: downOf(value, plane), y2: downOf(value, plane) }), s('text', { x: LEFT - 6, y: downOf(value, plane) + 4, 'text-anchor': 'end' }, whole(value)))),
    ...shown.map(({ quarter, index }) => s('text', { x: acrossOf(index, plane), y: HEIGHT - 6, 'text-anchor': index === 0 ? 'start' : index === quarters.length - 1 ? 'end' : 'middle' }, quarterShort(quarter))),
  ];
}

interface Slide { readonly label: string; readonly low: number; readonly high: number; readonly value: number }

function slider({ label, low, high, value }: Slide, change: (value: number) => void): HTMLElement {
  const id = newId('point');
  const output = h('output', { for: id }, whole(value));
  const input = h('input', { id, type: 'range', min: low, max: high, step: 1, value, oninput: () => { output.textContent = whole(Number(input.value)); change(Number(input.value)); } });
  return h('div', { class: 'curve-slider' }, h('label', { for: id }, label), input, output);
}

function showSliders(host: HTMLElement, values: readonly number[]): void {
  host.querySelectorAll('input').forEach((input, index) => { input.value = String(values[index] ?? 0); });
  host.querySelectorAll('output').forEach((output, index) => { output.textContent = whole(values[index] ?? 0); });
}
