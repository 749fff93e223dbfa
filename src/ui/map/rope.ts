/**
 * A tie as a rope of three strands. Calm, they lie tightly laid; with tension they stand apart round
 * the middle, then part one after the other, and at war none holds. Geometry alone, in canvas px.
 */

import { lengthOf, pointAt } from './lines.ts';
import type { Point } from './projection.ts';

export interface Strand {
  readonly points: readonly Point[];
  /** Loose ends curl away from the rope. */
  readonly loose: boolean;
}

const STRANDS = 3;
const STEP = 3;
/** Length of one turn of the lay, CSS px. */
const LAY = 21;

/** How frayed a tie of a tension is, 0..1. */
export const frayOf = (tension: number): number => Math.min(1, Math.max(0, (tension - 28) / 62));

/** How many of the three strands have parted at a tension. */
export const partedOf = (tension: number): number => (tension >= 92 ? 3 : tension >= 74 ? 2 : tension >= 50 ? 1 : 0);

/** The strands of a rope along `body`; `px` canvas px for one CSS px. */
export function strandsOf(body: readonly Point[], tension: number, px: number): Strand[] {
  const length = lengthOf(body);
  const parted = partedOf(tension);
  return Array.from({ length: STRANDS }, (_, i) => i).flatMap((i): Strand[] => {
    const strand = (from: number, to: number, loose: boolean): Strand => ({ points: pointsOf(body, { i, from, to, tension, px, length, loose }), loose });
    if (i >= parted) return [strand(0, length, false)];
    // Each strand parts at a place of its own, outside the medal.
    const gap = length * (0.09 + 0.055 * i) + 16 * px;
    return [strand(0, length / 2 - gap, true), strand(length, length / 2 + gap, true)];
  });
}

interface Lay {
  readonly i: number;
  readonly from: number;
  readonly to: number;
  readonly tension: number;
  readonly px: number;
  readonly length: number;
  readonly loose: boolean;
}

function pointsOf(body: readonly Point[], lay: Lay): Point[] {
  const { i, from, to, px, length } = lay;
  const fray = frayOf(lay.tension);
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / (STEP * px)));
  return Array.from({ length: count + 1 }, (_, k) => {
    const at = from + ((to - from) * k) / count;
    const p = pointAt(body, at);
    const middle = Math.sin((Math.PI * at) / length) ** 2;
    const wide = (1.5 + fray * 5.2 * middle) * px;
    const twist = Math.sin((at / (LAY * px)) * Math.PI * 2 + (i * Math.PI * 2) / STRANDS);
    const aside = twist * wide + curl(lay, k / count) * px;
    return { x: p.x - Math.sin(p.turn) * aside, y: p.y + Math.cos(p.turn) * aside };
  });
}

/** A loose end leaves the rope and turns back on itself. */
function curl({ loose, i }: Lay, along: number): number {
  if (!loose || along < 0.72) return 0;
  const t = (along - 0.72) / 0.28;
  return (i % 2 === 0 ? 1 : -1) * (7 + 4 * i) * t * t;
}
