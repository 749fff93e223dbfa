/** Close-ups of the theatres: round, north-up, each in a projection of its own. */

import { geoAzimuthalEqualArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { overlaps } from './labels.ts';
import { LENSES } from './lens-table.ts';
import type { LensSpec } from './lens-table.ts';
import type { Point } from './projection.ts';
import type { Box } from './view.ts';

const EARTH_KM = 6371;

/** The projection of a close-up whose rim has a radius of `radius` px round the origin; north is up. */
export function lensProjection({ centre, km }: LensSpec, radius: number): GeoProjection {
  const angle = km / EARTH_KM;
  return geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).clipAngle((angle * 180) / Math.PI * 1.1)
    .scale(radius / (2 * Math.sin(angle / 2))).translate([0, 0]).precision(0.2);
}

/** A length in km that is round and about a third of the lens. */
export function scaleBar(km: number): number {
  const steps = [50, 100, 200, 300, 500];
  return steps.findLast((step) => step <= km * 0.75) ?? steps[0];
}

export interface LensPlace extends Point {
  readonly radius: number;
}

/** The heat from which a theatre is shown in close-up. */
export const HOT = 60;

export interface Sighted {
  readonly id: string;
  readonly heat: number;
  readonly active: boolean;
}

/** The theatre to look at: the one pointed at, an open crisis, else the hottest that is hot; null for none. */
export function lensOf(theatres: readonly Sighted[], pointed: string | null): string | null {
  const known = theatres.filter(({ id }) => Object.hasOwn(LENSES, id));
  const wanted = known.find(({ id }) => id === pointed) ?? known.find(({ active }) => active);
  if (wanted !== undefined) return wanted.id;
  const [hottest] = known.filter(({ heat }) => heat >= HOT).toSorted((a, b) => b.heat - a.heat || (a.id < b.id ? -1 : 1));
  return hottest?.id ?? null;
}

/** Canvas px round a lens for its rim and cartouche, in CSS px. */
export const LENS_RIM = 9;
export const CARTOUCHE = 24;

/** What a lens has to reckon with where it may stand. */
export interface LensSite {
  readonly radius: number;
  readonly px: number;
  /** Signs that it should not cover. */
  readonly marks: readonly Box[];
  /** The capitals and the medals of the ties, which it should cover least of all. */
  readonly medals: readonly Box[];
  /** Small boxes along the ties. */
  readonly ties: readonly Box[];
  /** What lies over the map: it never stands under that. */
  readonly covered: readonly Box[];
  /** Its own theatre. */
  readonly own: Point;
}

/**
 * Where a lens stands: in the corner of the free part where it covers least of what is marked, never
 * over its own theatre. Null where there is no room for one.
 */
export function placeLens(within: Box, of: LensSite): LensPlace | null {
  const reach = of.radius + LENS_RIM * of.px;
  const tall = 2 * reach + CARTOUCHE * of.px;
  if (within.width < reach * 4.4 || within.height < tall * 1.5) return null;
  const xs = [within.x + reach, within.x + within.width - reach];
  const [low, high] = [within.y + within.height - tall + reach, within.y + reach];
  const spots = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => xs.map((x) => ({ x, y: low + (high - low) * part })));
  // A long way from the theatre counts as much as a few marks covered: lines across the whole map are hard to follow.
  const far = (spot: Point): number => Math.max(0, Math.hypot(spot.x - of.own.x, spot.y - of.own.y) - 2 * reach) / (within.width * 0.2);
  const cost = (spot: Point): number => {
    const box = { x: spot.x - reach, y: spot.y - reach, width: 2 * reach, height: tall };
    const own = overlaps(box, { x: of.own.x - 12 * of.px, y: of.own.y - 12 * of.px, width: 24 * of.px, height: 24 * of.px });
    const hidden = own || of.covered.some((each) => overlaps(box, each));
    const hits = (boxes: readonly Box[]): number => boxes.filter((each) => overlaps(box, each)).length;
    return hits(of.marks) + 3 * hits(of.medals) + 0.35 * hits(of.ties) + far(spot) + (hidden ? 100 : 0);
  };
  const [best] = spots.map((spot) => ({ spot, cost: cost(spot) })).toSorted((a, b) => a.cost - b.cost);
  return best.cost >= 5 ? null : { ...best.spot, radius: of.radius };
}
