/** Which way an animation takes, and in whose colour. */

import type { BoardAnimation, BoardModel } from './board-model.ts';
import { CAPITAL_SITES } from './geography.ts';
import { cut, lengthOf } from './lines.ts';
import type { Palette } from './palette.ts';
import { isCapital, placeOf } from './places.ts';
import { boardProjection, greatArc } from './projection.ts';
import type { Point } from './projection.ts';
import type { World } from './world.ts';

/**
 * Board points from the actor to the target: the great circle between two capitals and to a place
 * on the globe, the place itself twice where there is no target. Null where an end is unknown.
 */
export function pathOf(world: World, model: BoardModel, animation: BoardAnimation): readonly Point[] | null {
  const from = placeOf(world, model, animation.from);
  const to = placeOf(world, model, animation.to ?? animation.from);
  if (from === null || to === null) return null;
  if (Math.hypot(from.x - to.x, from.y - to.y) < 1) return [from, to];
  const projection = boardProjection();
  const [a, b] = [from, to].map((p) => projection.invert?.([p.x, p.y]) ?? null);
  if (a === null || b === null) return [from, to];
  const arc = greatArc(projection, [a, b], 48);
  const length = lengthOf(arc);
  // Starts and ends at the rim of the emblems, not under them.
  const clear = Math.min(20, length * 0.12);
  return cut(arc, clear, length - (isCapital(animation.to ?? '') ? clear : 0), 8);
}

/** The colour of the side that acts; ink for anyone else. */
export const colourOf = (id: string, palette: Palette): string =>
  id in CAPITAL_SITES && isCapital(id) ? palette.sides[id] : palette.ink;
