/** Which way an animation takes, and in whose colour. */

import type { BoardAnimation, BoardModel } from './board-model.ts';
import { cut, lengthOf } from './lines.ts';
import type { Palette } from './inks.ts';
import { isCapital, placeOf } from './places.ts';
import { boardProjection, greatArc } from './projection.ts';
import type { Point } from './projection.ts';
import type { World } from './world.ts';

const projection = boardProjection();

/** A scene as it lies on the board: its way and the places to which it spreads, in board units. */
export interface Course {
  readonly path: readonly Point[];
  readonly way: readonly Point[];
}

/** What travels by its way points; the rest spreads to them. */
const SPREADS: readonly string[] = ['reading'];

/**
 * Board points from the actor to the target, by great circles: to a place on the globe, by way of
 * others; the place itself twice where there is no target. Null where an end is unknown.
 */
export function courseOf(world: World, model: BoardModel, animation: BoardAnimation): Course | null {
  const to = animation.to ?? animation.from;
  const spreads = SPREADS.includes(animation.kind);
  const ids = [animation.from, ...(spreads ? [] : animation.way ?? []), to];
  const stops = ids.map((id) => placeOf(world, model, id));
  if (stops.some((stop) => stop === null)) return null;
  const points = stops.flatMap((stop) => stop ?? []);
  const way = (animation.way ?? []).flatMap((id) => placeOf(world, model, id) ?? []);
  if (points.length === 2 && Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y) < 1) return { path: points, way };
  const arc = points.slice(1).flatMap((point, i) => arcBetween(points[i], point));
  const length = lengthOf(arc);
  // Starts and ends at the rim of the emblems, not under them.
  const clear = Math.min(20, length * 0.12);
  return { path: cut(arc, isCapital(animation.from) ? clear : 0, length - (isCapital(to) ? clear : 0), 8), way };
}

function arcBetween(from: Point, to: Point): Point[] {
  const [a, b] = [from, to].map((p) => projection.invert?.([p.x, p.y]) ?? null);
  return a === null || b === null ? [from, to] : greatArc(projection, [a, b], 48);
}

/** The colour of the side that acts; ink for anyone else. */
export const colourOf = ({ by, from }: BoardAnimation, palette: Palette): string => {
  const side = by ?? from;
  return isCapital(side) ? palette.sides[side] : palette.ink;
};
