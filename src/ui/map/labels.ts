/** Where labels go so that none covers another: greedy, the most important first. */

import type { Point } from './projection.ts';
import type { Box } from './view.ts';

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The point that is named. */
  readonly at: Point;
  /** Half the size of the mark that stands on the point; labels keep clear of it. */
  readonly mark: number;
  /** Smaller is placed first. */
  readonly priority: number;
  /** Shown even where nothing is free: then where it covers least. */
  readonly must?: boolean;
  /** `beside`: eight places round the mark. `over`: centred on the point or hardly off it. */
  readonly manner: 'beside' | 'over';
}

export interface PlacedLabel {
  readonly id: string;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
}

/** Right, left, below, above, then between: the order in which an atlas would choose. */
const PLACES: readonly (readonly [number, number])[] = [
  [1, 0], [-1, 0], [0, 1], [0, -1], [1, -0.4], [1, 0.4], [-1, -0.4], [-1, 0.4],
  [0.8, 0.8], [0.8, -0.8], [-0.8, 0.8], [-0.8, -0.8], [0.35, 1], [-0.35, 1], [0.35, -1], [-0.35, -1],
];
/** Parts of a label's own width and height by which lettering may give way. */
const NUDGES: readonly (readonly [number, number])[] = [[0, 0], [0, -0.9], [0, 0.9], [-0.3, 0], [0.3, 0], [-0.3, 0.9], [0.3, -0.9]];
const GAP = 2;
/** Part of its height that a name over a country keeps clear on every side. */
const AIR = 0.3;

/**
 * Places labels in order of priority; what finds no free place is left out.
 * `taken` are boxes that no label may touch (marks), `within` bounds them all when given.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  within: Box | null = null,
): PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  const inOrder = [...requests].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  for (const request of inOrder) {
    const places = candidates(request);
    // Country names are spaced wide and need air; what stands on a point may come close.
    const air = request.manner === 'over' ? request.height * AIR : 0;
    const free = places.find((box) => fits(grown(box, air), boxes, within)) ?? (request.must === true ? further(request, boxes, within) : undefined);
    if (free === undefined) continue;
    boxes.push(free);
    placed.push({ id: request.id, x: free.x, y: free.y });
  }
  return placed;
}

/** What must be shown stands further off rather than on something, and on something rather than nowhere. */
function further(request: LabelRequest, boxes: readonly Box[], within: Box | null): Box | undefined {
  const off = [0.4, 0.8, 1.2].flatMap((by) => candidates(request, by * request.height));
  return off.find((box) => fits(box, boxes, within)) ?? leastCovering(visible(candidates(request), within), boxes);
}

function candidates(request: LabelRequest, off = 0): Box[] {
  const { width, height, at, mark } = request;
  if (request.manner === 'over') return NUDGES.map(([dx, dy]) => ({ x: at.x + (dx - 0.5) * width, y: at.y + (dy - 0.5) * height, width, height }));
  return PLACES.map(([dx, dy]) => ({
    x: at.x - width / 2 + dx * (mark + GAP + off + width / 2),
    y: at.y - height / 2 + dy * (mark + GAP + off + height / 2),
    width,
    height,
  }));
}

const fits = (box: Box, others: readonly Box[], within: Box | null): boolean =>
  (within === null || inside(box, within)) && !others.some((other) => overlaps(box, other));

const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });

/** The places within the bounds, or all of them where none is. */
function visible(places: readonly Box[], within: Box | null): readonly Box[] {
  const seen = within === null ? places : places.filter((box) => inside(box, within));
  return seen.length > 0 ? seen : places;
}

const leastCovering = (places: readonly Box[], others: readonly Box[]): Box | undefined =>
  places
    .map((box) => ({ box, covered: others.reduce((sum, other) => sum + shared(box, other), 0) }))
    .sort((a, b) => a.covered - b.covered)[0]?.box;

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Whether two boxes share any area. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, within: Box): boolean =>
  box.x >= within.x && box.y >= within.y &&
  box.x + box.width <= within.x + within.width && box.y + box.height <= within.y + within.height;
