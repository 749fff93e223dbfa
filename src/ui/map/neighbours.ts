/** Which place an arrow key leads to. */

import type { Point } from './projection.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Stop {
  readonly id: string;
  readonly at: Point;
}

const AXIS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1],
};
/** How much a step sideways counts against a step ahead. */
const SIDEWAYS = 2;

/**
 * The nearest stop from `id` in a direction: it must lie ahead and no more sideways than twice
 * its way ahead (then anything ahead at all); null at the edge. An unknown `id` gives the first stop.
 */
export function neighbour(stops: readonly Stop[], id: string | null, direction: Direction): string | null {
  const here = stops.find((s) => s.id === id);
  if (here === undefined) return stops[0]?.id ?? null;
  const [ax, ay] = AXIS[direction];
  const ways = stops.flatMap((stop) => {
    const dx = stop.at.x - here.at.x;
    const dy = stop.at.y - here.at.y;
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
    return ahead > 0.5 ? [{ id: stop.id, ahead, aside, cost: ahead + SIDEWAYS * aside }] : [];
  });
  const straight = ways.filter((w) => w.aside <= 2 * w.ahead);
  const best = nearest(straight) ?? nearest(ways);
  return best?.id ?? null;
}

function nearest<T extends { readonly cost: number; readonly id: string }>(ways: readonly T[]): T | undefined {
  return [...ways].sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0];
}
