/** Rectangles in CSS px, and the few questions that are asked of them. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box smaller by `by` on every side (larger where negative). */
export const inset = (box: Box, by: number): Box =>
  ({ x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by });

/** True where two boxes share more than `slack` px in both directions. */
export const overlap = (a: Box, b: Box, slack = 0.5): boolean =>
  a.x + a.width - slack > b.x && b.x + b.width - slack > a.x && a.y + a.height - slack > b.y && b.y + b.height - slack > a.y;

/** True where `inner` lies in `outer`, give or take `slack` px. */
export const within = (inner: Box, outer: Box, slack = 0.5): boolean =>
  inner.x >= outer.x - slack && inner.y >= outer.y - slack
  && inner.x + inner.width <= outer.x + outer.width + slack && inner.y + inner.height <= outer.y + outer.height + slack;

export const bottomOf = (box: Box): number => box.y + box.height;
