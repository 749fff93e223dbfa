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
}

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
  /** Scale of what the map paints: its medals and lines. */
  readonly px: number;
  readonly corners: readonly CornerSpot[];
  readonly edges: readonly EdgeSpot[];
  readonly numbers: readonly NumberSpot[];
  readonly pattern: Dot;
}

/** Lays the figure out; Washington stands above, as on the map. */
export function layTriangle(model: TriangleModel, of: { width: number; height: number; textScale: number; measure: Measure }): TriangleLayout {
  const { width, height, textScale } = of;
  const grown = Math.min(1.6, Math.max(1, Math.min(width / 300, height / 290)));
  const u = Math.min(textScale * grown, width / 245, height / 262);
  const sizes = { number: 14.5 * u, name: 14 * u, pattern: fit(of.measure, model.pattern, { size: 18 * u, width: width - 12 }) };
  const radius = 18 * u;
  const top = { x: width / 2, y: radius + 5 };
  const floor = height - 22 * u - sizes.name * 2.55 - radius - 14 * u;
  const reach = Math.min(width / 2 - Math.max(radius + 6, 38 * u), 190 * u, Math.max(60, floor - top.y) * 0.78);
  const places: Readonly<Record<CapitalId, Dot>> = { US: top, SU: { x: width / 2 - reach, y: floor }, CN: { x: width / 2 + reach, y: floor } };
  const spots = model.edges.map((edge) => layEdge(edge, { places, u }));
  return {
    width, height, radius, sizes, px: u,
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

const along = (a: Dot, b: Dot, part: number): Dot => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
const around = (at: Dot, width: number, height: number): Box => ({ x: at.x - width / 2, y: at.y - height / 2, width, height });

/** As on the map, each trust stands to the right of its own direction, near him who trusts. */
function layEdge(edge: EdgeModel, { places, u }: { places: Readonly<Record<CapitalId, Dot>>; u: number }): { spot: EdgeSpot; numbers: NumberSpot[] } {
  const from = places[edge.a];
  const to = places[edge.b];
  const trust = (number: TriangleNumber, a: Dot, b: Dot): NumberSpot => {
    const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
    const right = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
    const flat = Math.abs(right.y) > 0.9;
    const on = along(a, b, flat ? 0.27 : 0.32);
    const by = (flat ? 23 : 32) * u;
    const at = { x: on.x + right.x * by, y: on.y + right.y * by };
    return { number, what: 'trust', at, box: around(at, 44 * u, 26 * u) };
  };
  const middle = along(from, to, 0.5);
  return {
    spot: { edge, from, to },
    numbers: [
      { number: edge.tension, what: 'tension', at: middle, box: around(middle, 38 * u, 38 * u) },
      trust(edge.trusts[0], from, to),
      trust(edge.trusts[1], to, from),
    ],
  };
}

function layCorner(corner: CornerModel, at: Dot, of: { radius: number; size: number }): CornerSpot {
  if (corner.id === 'US') {
    const x = at.x + of.radius + 9;
    return { corner, at, align: 'left', name: { x, y: at.y - of.size * 0.62 }, position: { x, y: at.y + of.size * 0.58 } };
  }
  const y = at.y + of.radius + of.size * 1.05;
  return { corner, at, align: 'center', name: { x: at.x, y }, position: { x: at.x, y: y + of.size * 1.15 } };
}
