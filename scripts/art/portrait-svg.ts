/** The few strokes of SVG that every part of a portrait is made of. */
import type { HairTone, Pt } from './portrait-types.ts';

/** One paper and one shadow for every face of the three powers: the light tells them apart, not the skin. */
export const PAPER = '#f1e6cb';
export const WHITE = '#fbf5e6';
export const MID = '#cfa47a';
export const DEEP = '#7c543b';
export const INK = '#241c18';

/** Base, shade and shine of each hair. */
export const HAIR: Readonly<Record<HairTone, readonly [string, string, string]>> = {
  black: ['#2a211d', '#150f0d', '#776a5d'],
  iron: ['#5e5952', '#3a3631', '#99938a'],
  grey: ['#918b81', '#5f5a53', '#c9c2b5'],
  white: ['#dcd5c5', '#a0998a', '#fbf5e6'],
  brown: ['#553a27', '#35231a', '#957250'],
  chestnut: ['#6d4526', '#452a18', '#a97c4d'],
  fair: ['#b58f54', '#7f6036', '#e0c58f'],
};

/** A number with one decimal and no needless zero. */
export const num = (x: number): string => String(Math.round(x * 10) / 10).replace(/^(-?)0\./, '$1.');

export const at = ([x, y]: Pt): string => `${num(x)} ${num(y)}`;

/** The same points on the other side of the face, in reverse, so that outlines close. */
export const mirror = (points: readonly Pt[]): Pt[] => points.map(([x, y]): Pt => [-x, y]).reverse();

/** Points moved by a vector. */
export const shift = (points: readonly Pt[], dx: number, dy: number): Pt[] =>
  points.map(([x, y]): Pt => [x + dx, y + dy]);

/** Straight lines through the points. */
export const poly = (points: readonly Pt[], closed = true): string =>
  `M${points.map(at).join('L').replaceAll(' -', '-')}${closed ? 'Z' : ''}`;

/**
 * A soft line through the points (Catmull–Rom); pull 0 is straight, 1 is round. Each control point mirrors
 * the one before, so the short `s` command says the same with four numbers instead of six.
 */
export function curve(points: readonly Pt[], closed = true, pull = 1): string {
  const count = points.length;
  const pick = (i: number): Pt =>
    points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
  const k = pull / 6;
  const lean = (i: number, sign: 1 | -1): Pt => {
    const [a, b, c] = [pick(i - 1), pick(i), pick(i + 1)];
    return [b[0] + sign * (c[0] - a[0]) * k, b[1] + sign * (c[1] - a[1]) * k];
  };
  let pen = rounded(pick(0));
  let text = `M${at(pen)}c${steps(pen, [lean(0, 1), lean(1, -1), pick(1)])}`;
  for (let i = 1; i < (closed ? count : count - 1); i += 1) {
    pen = rounded(pick(i));
    text += `s${steps(pen, [lean(i + 1, -1), pick(i + 1)])}`;
  }
  return text + (closed ? 'Z' : '');
}

const rounded = ([x, y]: Pt): Pt => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Points as seen from the pen, packed: a minus sign needs no space before it. */
const steps = (pen: Pt, points: readonly Pt[]): string =>
  points.map(rounded).flatMap(([x, y]) => [num(x - pen[0]), num(y - pen[1])]).join(' ').replaceAll(' -', '-');

/** A filled shape. */
export const fill = (d: string, colour: string, more = ''): string =>
  `<path d="${d}" fill="${colour}"${more && ` ${more}`}/>`;

/** A shape drawn elsewhere in the sheet, by its id. */
export const use = (id: string, more: string): string => `<use href="#${id}" ${more}/>`;

/** An ink edge, thin in the light and thick in the shade, round a shape drawn elsewhere. */
export const contour = (id: string): string =>
  use(id, `fill="none" stroke="${INK}" stroke-width="2.2" transform="translate(.9 .6)"`);

/** A filled shape with an even ink edge. */
export const edged = (d: string, colour: string, width = 1.4): string =>
  fill(d, colour, `stroke="${INK}" stroke-width="${num(width)}"`);

/** A drawn line; the sheet gives all lines round ends. */
export const line = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}"${more && ` ${more}`}/>`;

/** A five-pointed star round a middle. */
export function star([x, y]: Pt, r: number, colour: string, more = ''): string {
  const points: Pt[] = [];
  for (let i = 0; i < 10; i += 1) {
    const angle = (Math.PI * i) / 5;
    const reach = i % 2 === 0 ? r : r * 0.4;
    points.push([x + reach * Math.sin(angle), y - reach * Math.cos(angle)]);
  }
  return fill(poly(points), colour, more);
}

/** Shapes together, with attributes. */
export const group = (more: string, ...inner: readonly string[]): string => `<g ${more}>${inner.join('')}</g>`;
