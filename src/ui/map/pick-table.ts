/** Which country lies at a board point, from one reading of a canvas painted in ids. */

import { DISC } from './projection.ts';
import type { Point } from './projection.ts';

/** Cells of the table along each side; the table covers the square round the globe's disc. */
export const PICK_CELLS = 1200;

export interface PickTable {
  readonly ids: readonly string[];
  readonly cells: number;
  /** 0 sea, else index + 1 into `ids`. */
  readonly data: Uint8Array;
}

/** The flat colour that stands for index `i` (0..253); red says which, green and blue prove it. */
export const pickColour = (i: number): readonly [number, number, number] => [i + 1, ((i + 1) * 37) % 256, 255 - (i + 1)];

export const pickCss = (i: number): string => `rgb(${pickColour(i).join()})`;

/**
 * Turns RGBA pixels into indices. A pixel whose three channels do not agree is the blend of an
 * edge: it takes the last sound pixel to its left.
 */
export function decodePicks(rgba: Uint8ClampedArray, ids: readonly string[], cells: number): PickTable {
  const data = new Uint8Array(cells * cells);
  for (let i = 0; i < data.length; i++) {
    const [r, g, b, a] = [rgba[i * 4], rgba[i * 4 + 1], rgba[i * 4 + 2], rgba[i * 4 + 3]];
    if (a < 128) continue;
    const sound = a > 250 && r <= ids.length && r > 0 && g === (r * 37) % 256 && b === 255 - r;
    data[i] = sound ? r : i % cells === 0 ? 0 : data[i - 1];
  }
  return { ids, cells, data };
}

/** Board units per cell. */
export const cellSize = (cells: number): number => (2 * DISC.radius) / cells;

/** The country at a board point, or null over sea and off the globe. */
export function countryAt(table: PickTable, p: Point): string | null {
  const size = cellSize(table.cells);
  const column = Math.floor((p.x - (DISC.x - DISC.radius)) / size);
  const row = Math.floor((p.y - (DISC.y - DISC.radius)) / size);
  if (column < 0 || row < 0 || column >= table.cells || row >= table.cells) return null;
  const index = table.data[row * table.cells + column];
  return index === 0 ? null : table.ids[index - 1];
}

/** Shortest distance from a point to a line of points; Infinity for fewer than two. */
export function distanceToLine(line: readonly Point[], p: Point): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i++) best = Math.min(best, distanceToPiece(line[i - 1], line[i], p));
  return best;
}

function distanceToPiece(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}
