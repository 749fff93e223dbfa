/** Measuring and cutting lines of points: the geometry under the ties. */

import type { Point } from './projection.ts';

/** Length of a line of points. */
export function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += Math.hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  return length;
}

export interface Station extends Point {
  /** Direction of the line here, in radians. */
  readonly turn: number;
}

/** The point `at` px along a line, held to its ends. */
export function pointAt(line: readonly Point[], at: number): Station {
  let left = Math.max(0, at);
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const piece = Math.hypot(b.x - a.x, b.y - a.y);
    const turn = Math.atan2(b.y - a.y, b.x - a.x);
    if (left <= piece && piece > 0) {
      const t = left / piece;
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, turn };
    }
    left -= piece;
    if (i === line.length - 1) return { ...b, turn };
  }
  return { ...(line[0] ?? { x: 0, y: 0 }), turn: 0 };
}

/** The part of a line between two lengths, in pieces of about `step` px. */
export function cut(line: readonly Point[], from: number, to: number, step = 4): Point[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / step));
  return Array.from({ length: pieces + 1 }, (_, i) => pointAt(line, from + ((to - from) * i) / pieces));
}

/** The same line moved `by` px to its right (left for a negative number). */
export function beside(line: readonly Point[], by: number): Point[] {
  return line.map((p, i) => {
    const a = line[Math.max(0, i - 1)];
    const b = line[Math.min(line.length - 1, i + 1)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: p.x - ((b.y - a.y) / length) * by, y: p.y + ((b.x - a.x) / length) * by };
  });
}

/** How far the longer of the two trusts reaches along a tie: 0..1 of half the tie. */
export const trustReach = (trust: number): number => 0.16 + (0.78 * Math.min(100, Math.abs(trust))) / 100;

/** Width of a tie in CSS px from its tension (0..100). */
export const tieWidth = (tension: number): number => 2 + (Math.min(100, Math.max(0, tension)) / 100) * 4.5;

/** The id of a tie: its capitals in the order of the model. */
export const tieId = (tie: { readonly a: string; readonly b: string }): string => `${tie.a}-${tie.b}`;
