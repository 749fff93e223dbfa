/** The few strokes of SVG that every part of a portrait is made of. The sheet counts in thirds of a unit, so that numbers are whole and short. */
import type { Pt, Tone } from './types.ts';

/** One paper and one shadow for every face of the three powers: the light tells them apart, not the skin. */
export const PAPER = '#f1e6cb';
export const WHITE = '#fbf5e6';
export const MID = '#cfa47a';
export const DEEP = '#7c543b';
export const INK = '#241c18';

/** Base, shade and shine of each hair. */
export const HAIR: Readonly<Record<Tone, readonly [string, string, string]>> = {
  black: ['#2a211d', '#150f0d', '#776a5d'],
  iron: ['#5e5952', '#3a3631', '#99938a'],
  grey: ['#918b81', '#5f5a53', '#c9c2b5'],
  white: ['#dcd5c5', '#a0998a', '#fbf5e6'],
  brown: ['#553a27', '#35231a', '#957250'],
  chestnut: ['#6d4526', '#452a18', '#a97c4d'],
  fair: ['#b58f54', '#7f6036', '#e0c58f'],
};

const GRAIN = 3;

/** A length in the sheet's own count. */
export const num = (x: number): string => String(Math.round(x * GRAIN));

const whole = ([x, y]: Pt): Pt => [Math.round(x * GRAIN), Math.round(y * GRAIN)];
/** Numbers packed: a minus sign needs no space before it. */
const packed = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');
const from = (pen: Pt, points: readonly Pt[]): string => packed(points.flatMap(([x, y]) => [x - pen[0], y - pen[1]]));

/** Straight lines through the points. */
export function poly(points: readonly Pt[], closed = true): string {
  const corners = points.map(whole);
  const steps = corners.slice(1).map((at, i) => from(corners[i], [at]));
  return `M${packed(corners[0] ?? [0, 0])}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/**
 * A soft line through the points (Catmull–Rom); pull 0 is straight, 1 is round. Each control point mirrors
 * the one before, so the short `s` command says the same with four numbers instead of six.
 */
export function curve(points: readonly Pt[], closed = true, pull = 1): string {
  const count = points.length;
  const pick = (i: number): Pt => points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
  const k = pull / 6;
  const lean = (i: number, sign: 1 | -1): Pt => {
    const [a, b, c] = [pick(i - 1), pick(i), pick(i + 1)];
    return whole([b[0] + sign * (c[0] - a[0]) * k, b[1] + sign * (c[1] - a[1]) * k]);
  };
  let pen = whole(pick(0));
  let text = `M${packed(pen)}c${from(pen, [lean(0, 1), lean(1, -1), whole(pick(1))])}`;
  for (let i = 1; i < (closed ? count : count - 1); i += 1) {
    pen = whole(pick(i));
    text += `s${from(pen, [lean(i + 1, -1), whole(pick(i + 1))])}`;
  }
  return text + (closed ? 'z' : '');
}

/** A filled shape. */
export const fill = (d: string, colour: string, more = ''): string => `<path d="${d}" fill="${colour}"${more && ` ${more}`}/>`;

/** A shape drawn elsewhere in the sheet, by its id. */
export const use = (id: string, more: string): string => `<use href="#${id}" ${more}/>`;

/** Attributes of an edge. */
export const edge = (width: number, colour = INK): string => `stroke="${colour}" stroke-width="${num(width)}"`;

/** A drawn line; the sheet gives all lines round ends. */
export const line = (d: string, colour: string, width: number, more = ''): string => `<path d="${d}" fill="none" ${edge(width, colour)}${more && ` ${more}`}/>`;

/** A round dot, or an oval one. */
export const dot = ([x, y]: Pt, [rx, ry]: Pt, colour: string): string => `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${colour}"/>`;

/** A five-pointed star round a middle. */
export function star([x, y]: Pt, r: number, colour: string, more = ''): string {
  const points = Array.from({ length: 10 }, (_, i): Pt => {
    const reach = i % 2 === 0 ? r : r * 0.4;
    return [x + reach * Math.sin((Math.PI * i) / 5), y - reach * Math.cos((Math.PI * i) / 5)];
  });
  return fill(poly(points), colour, more);
}

/** Shapes together, with attributes. */
export const group = (more: string, ...inner: readonly string[]): string => `<g ${more}>${inner.join('')}</g>`;
