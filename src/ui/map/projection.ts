/** The two projections of the game and the great circles drawn in them. */

import { geoAzimuthalEqualArea, geoInterpolate } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { LonLat } from './geography.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The visible part of the globe is a disc on the board; positions on the board are in board units. */
export const DISC = { x: 960, y: 640, radius: 2 * 422 * Math.sin((125 / 2) * (Math.PI / 180)) } as const;

/**
 * The board: oblique Lambert azimuthal equal-area over 94° E 70° N, on a sheet of 1920 × 1080
 * units. The three capitals make one unbroken triangle over the Arctic and Asia is north-up.
 */
export const boardProjection = (): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-94, -70, 0]).clipAngle(125).scale(422).translate([DISC.x, DISC.y]).precision(0.3);

/**
 * The title: the same projection centred on the pole, `south` the meridian that points down.
 * Scale 1 at the origin; the caller scales and moves it.
 */
export const titleProjection = (south: number): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-south, -90, 0]).clipAngle(120).scale(422).translate([0, 0]).precision(0.3);

/** Board position of a place, or null where it lies behind the globe's edge. */
export function projectSite(projection: GeoProjection, site: LonLat): Point | null {
  const angle = projection.clipAngle();
  const centre = projection.rotate();
  if (angle !== null && degreesBetween(site, [-centre[0], -centre[1]]) > angle) return null;
  const at = projection([site[0], site[1]]);
  return at === null ? null : { x: at[0], y: at[1] };
}

/** Points of the great circle from `a` to `b`, both ends included; `steps` ≥ 1 pieces. */
export function greatArc(projection: GeoProjection, ends: readonly [LonLat, LonLat], steps = 64): Point[] {
  const along = geoInterpolate([ends[0][0], ends[0][1]], [ends[1][0], ends[1][1]]);
  const points: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const at = projection(along(i / steps));
    if (at !== null) points.push({ x: at[0], y: at[1] });
  }
  return points;
}

/** Great-circle distance in degrees. */
export function degreesBetween(a: LonLat, b: LonLat): number {
  const rad = Math.PI / 180;
  const [la, lb] = [a[1] * rad, b[1] * rad];
  const cosine = Math.sin(la) * Math.sin(lb) + Math.cos(la) * Math.cos(lb) * Math.cos((a[0] - b[0]) * rad);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / rad;
}
