/** Where the stamps of what has happened stand: near their places, off everything else. */

import { overlaps } from './labels.ts';
import type { Point } from './projection.ts';
import type { Box } from './view.ts';

export interface SpotRequest {
  readonly id: string;
  /** The place that is marked. */
  readonly at: Point;
  /** Half the size of what stands on the place already, 0 for nothing. */
  readonly clear: number;
}

export interface Spot {
  readonly id: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** Directions in which a stamp gives way, in the order of liking. */
const WAYS: readonly (readonly [number, number])[] = [
  [0, -1], [0.75, -0.75], [-0.75, -0.75], [1, 0], [-1, 0], [0.75, 0.75], [-0.75, 0.75], [0, 1],
];
const RINGS = [1, 1.9, 2.9] as const;

/** Places stamps of `size` px in order; what finds no free place is left out. */
export function spotMarks(requests: readonly SpotRequest[], taken: readonly Box[], of: { size: number; within: Box }): Spot[] {
  const boxes: Box[] = [...taken];
  const spots: Spot[] = [];
  for (const { id, at, clear } of requests) {
    const found = candidates(at, clear, of.size).find((spot) => fits(boxOf(spot, of.size), boxes, of.within));
    if (found === undefined) continue;
    boxes.push(boxOf(found, of.size));
    spots.push({ id, ...found });
  }
  return spots;
}

/** The box of a stamp round its middle. */
export const boxOf = ({ x, y }: Point, size: number): Box => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });

const candidates = (at: Point, clear: number, size: number): Point[] => [
  ...(clear === 0 ? [at] : []),
  ...RINGS.flatMap((ring) => WAYS.map(([dx, dy]) => {
    const away = (clear + size * 0.62) * ring;
    return { x: at.x + dx * away, y: at.y + dy * away };
  })),
];

const fits = (box: Box, others: readonly Box[], within: Box): boolean =>
  box.x >= within.x && box.y >= within.y && box.x + box.width <= within.x + within.width && box.y + box.height <= within.y + within.height
  && !others.some((other) => overlaps(box, other));
