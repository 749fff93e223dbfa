/** Where everything of the triangle stands in a host of a given size; pure. */

import type { CapitalId } from '../map/board-model.ts';
import type { Box } from './boxes.ts';
import type { Measure } from './faces.ts';
import type { CornerModel, EdgeModel, TriangleModel, TriangleNumber } from './stage-model.ts';

export interface Dot { readonly x: number; readonly y: number }

export interface NumberSpot {
  readonly number: TriangleNumber;
  readonly what: 'tension' | 'trust';
  readonly at: Dot;
  /** Where it can be pressed. */
  readonly box: Box;
}

export interface EdgeSpot {
  readonly edge: EdgeModel;
  readonly from: Dot;
  readonly to: Dot;
  /** The two half-arrows: trust of `a` in `b`, of `b` in `a`. */
  readonly halves: readonly [Half, Half];
}

export interface Half { readonly from: Dot; readonly to: Dot; readonly barb: Dot; readonly value: number }

export interface CornerSpot {
  readonly corner: CornerModel;
  readonly at: Dot;
  readonly name: Dot;
  readonly position: Dot;
  readonly align: 'left' | 'center' | 'right';
}

export interface TriangleLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Size of the numbers, of names, of the pattern's name, px. */
  readonly sizes: { readonly number: number; readonly name: number; readonly pattern: number };
  readonly medal: number;
  readonly corners: readonly CornerSpot[];
  readonly edges: readonly EdgeSpot[];
  readonly numbers: readonly NumberSpot[];
  readonly pattern: Dot;
}

/** Lays the figure out; Washington stands above, as on the map. */
export function layTriangle(model: TriangleModel, of: { width: number; height: number; textScale: number; measure: Measure }): TriangleLayout {
  const { width, height, textScale } = of;
  const s = Math.min(textScale, Math.max(0.8, Math.min(width / 250, height / 250)));
  const grown = Math.min(1.6, Math.max(1, Math.min(width / 300, height / 290)));
  const u = s * grown;
  const sizes = { number: 14.5 * u, name: 14 * u, pattern: fit(of.measure, model.pattern, { size: 18 * u, width: width - 12 }) };
  const radius = 18 * u;
  const top = { x: width / 2, y: radius + 5 };
  const floor = height - sizes.pattern * 1.5 - sizes.name * 2.55 - radius - 8;
  const reach = Math.min(width / 2 - Math.max(radius + 6, 38 * u), 190 * u, Math.max(60, floor - top.y) * 0.78);
  const places: Readonly<Record<CapitalId, Dot>> = { US: top, SU: { x: width / 2 - reach, y: floor }, CN: { x: width / 2 + reach, y: floor } };
  const shape = { places, radius, u, middle: { x: width / 2, y: (top.y + 2 * floor) / 3 } };
  const spots = model.edges.map((edge) => layEdge(edge, shape));
  return {
    width, height, radius, sizes, medal: 15 * u,
    corners: model.corners.map((corner) => layCorner(corner, places[corner.id], { radius, size: sizes.name })),
    edges: spots.map(({ spot }) => spot),
    numbers: spots.flatMap(({ numbers }) => numbers),
    pattern: { x: width / 2, y: height - sizes.pattern * 0.85 },
  };
}

function fit(measure: Measure, text: string, of: { size: number; width: number }): number {
  const width = measure(text, { face: 'display', size: of.size, spacing: 0 });
  return width <= of.width ? of.size : (of.size * of.width) / width;
}

interface Shape {
  readonly places: Readonly<Record<CapitalId, Dot>>;
  readonly radius: number;
  readonly u: number;
  readonly middle: Dot;
}

const along = (a: Dot, b: Dot, part: number): Dot => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
const aside = (p: Dot, n: Dot, by: number): Dot => ({ x: p.x + n.x * by, y: p.y + n.y * by });

function layEdge(edge: EdgeModel, shape: Shape): { spot: EdgeSpot; numbers: NumberSpot[] } {
  const { places, radius, u } = shape;
  const a = places[edge.a];
  const b = places[edge.b];
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const way = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const normal = outward(way, along(a, b, 0.5), shape.middle);
  const gap = (radius + 5 * u) / length;
  const from = along(a, b, gap);
  const to = along(b, a, gap);
  const off = 6 * u;
  const half = (p: Dot, q: Dot, by: number, value: number): Half => {
    const tip = aside(q, normal, by);
    const back = { x: Math.sign(q.x - p.x || q.y - p.y) === 0 ? 0 : (q.x - p.x) / length, y: (q.y - p.y) / length };
    return { from: aside(p, normal, by), to: tip, barb: aside({ x: tip.x - back.x * 10 * u, y: tip.y - back.y * 10 * u }, normal, Math.sign(by) * 6 * u), value };
  };
  // The trust of `a` runs outside, that of `b` inside: as on a road, each keeps to its side.
  const halves = [half(from, to, off, edge.trusts[0].value), half(to, from, -off, edge.trusts[1].value)] as const;
  const box = (at: Dot, size: { width: number; height: number }): Box => ({ x: at.x - size.width / 2, y: at.y - size.height / 2, ...size });
  const spot = (number: TriangleNumber, what: NumberSpot['what'], at: Dot): NumberSpot =>
    ({ number, what, at, box: box(at, what === 'tension' ? { width: 38 * u, height: 32 * u } : { width: 46 * u, height: 26 * u }) });
  const flat = Math.abs(way.y) < 0.3;
  return {
    spot: { edge, from, to, halves },
    numbers: [
      spot(edge.tension, 'tension', along(a, b, 0.5)),
      spot(edge.trusts[0], 'trust', aside(along(a, b, 0.5), normal, (flat ? 32 : 40) * u)),
      spot(edge.trusts[1], 'trust', aside(along(a, b, 0.5), normal, (flat ? -32 : -40) * u)),
    ],
  };
}

/** The normal of an edge that looks away from the middle. */
function outward(way: Dot, at: Dot, middle: Dot): Dot {
  const normal = { x: -way.y, y: way.x };
  const looks = (at.x - middle.x) * normal.x + (at.y - middle.y) * normal.y;
  return looks >= 0 ? normal : { x: way.y, y: -way.x };
}

function layCorner(corner: CornerModel, at: Dot, of: { radius: number; size: number }): CornerSpot {
  if (corner.id === 'US') {
    const x = at.x + of.radius + 9;
    return { corner, at, align: 'left', name: { x, y: at.y - of.size * 0.62 }, position: { x, y: at.y + of.size * 0.58 } };
  }
  const y = at.y + of.radius + of.size * 0.75;
  return { corner, at, align: 'center', name: { x: at.x, y }, position: { x: at.x, y: y + of.size * 1.15 } };
}
