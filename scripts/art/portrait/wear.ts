/** What is worn or held: hats, a pipe, and the body that carries a coat. */
import { SKULL } from './head.ts';
import { carve, egg, rod, twin, union } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Hat, Person } from './types.ts';

export type Hats = { cloth: Solid; band: Solid | null; visor: Solid | null };

/** A drum with an oval floor, between two heights, its rim rounded. */
const drum = (rx: number, rz: number, from: number, to: number): Solid => (x, y, z) => {
  const side = (Math.hypot(x / rx, (z - SKULL.z) / rz) - 1) * Math.min(rx, rz);
  const end = Math.abs(y - (from + to) / 2) - (to - from) / 2;
  return Math.min(Math.max(side, end), 0) + Math.hypot(Math.max(side, 0), Math.max(end, 0)) - 1;
};

/** The same shape tipped: the front lies lower by a share of its distance, the right by another. */
const tip = (shape: Solid, front: number, right = 0): Solid => (x, y, z) => shape(x, y - front * (z - SKULL.z) - right * x, z) * 0.94;

const KINDS: Readonly<Record<Hat['kind'], (w: number) => Hats>> = {
  soft: (w) => ({
    cloth: tip(carve(egg([0, 57, SKULL.z - 2], [w + 10, 20, 58]), [[drum(w + 2.5, 53, 62, 76), 5]]), 0.05),
    band: null,
    visor: tip(egg([0, 63, 32], [w - 4, 3, 21]), 0.28),
  }),
  peaked: (w) => ({
    cloth: tip(carve(egg([0, 49, SKULL.z], [w + 19, 11, 66]), [[drum(w + 3, 54, 54, 60), 10]]), -0.1),
    band: tip(drum(w + 3, 53.5, 60, 74), 0.02),
    visor: tip(egg([0, 60, 32], [w - 3, 3, 23]), 0.34),
  }),
  beret: (w) => ({ cloth: tip(carve(egg([7, 55, SKULL.z], [w + 16, 15, 58]), [[drum(w + 1, 52, 66, 70), 6]]), 0.02, 0.06), band: null, visor: null }),
  homburg: (w) => ({
    cloth: union(
      tip(carve(drum(w, 48, 44, 72), [[egg([0, 44, SKULL.z], [w - 2, 14, 46]), 8], [rod([0, 26, 40], [0, 29, -70], 8), 8, 'cut'], [twin(egg([26, 42, 36], [14, 12, 14])), 8, 'cut']]), 0.06),
      (x, y, z) => egg([0, 75, SKULL.z + 2], [w + 17, 2.8, 68])(x, y + 0.004 * x * x - 1, z) * 0.85),
    band: tip(drum(w + 0.6, 49, 63, 71), 0.06), visor: null,
  }),
  fur: (w) => ({
    cloth: (x, y, z) => carve(drum(w + 7, 58, 46, 72), [[egg([0, 44, SKULL.z], [w + 2, 24, 52]), 6]])(x, y, z) - 1.6 * Math.sin(x * 0.55) * Math.sin(y * 0.5 + x * 0.2) - 1.4,
    band: null, visor: null,
  }),
  side: (w) => ({ cloth: tip(egg([0, 60, SKULL.z], [w + 2, 26, 60]), 0.02, 0.04), band: null, visor: null }),
};

/** Crown, band and visor of the hat, in the head's own space. */
export const hatSolids = (hat: Hat, w: number): Hats => KINDS[hat.kind](w);

/** A pipe from the corner of the mouth, bowl upwards. */
export function pipeSolid({ mouth, pipe }: Person): Solid {
  const high = pipe === 'cob' ? 17 : 9;
  return carve(rod([mouth.half - 4, mouth.y + 0.5, 38], [mouth.half + 12, mouth.y + 10, 58], 1.7), [
    [rod([mouth.half + 13, mouth.y + 11, 60], [mouth.half + 13, mouth.y + 11 - high, 60], 5.6, 6.4), 2.5],
  ]);
}

/** The neck, standing a little forward. */
export const neckSolid = ({ head }: Person): Solid => rod([0, 138, -16], [0, 192, -24], head.neck, head.neck + 2);

/** Shoulders and chest in a coat. */
export function coatSolid({ dress: { broad, slope, kind } }: Person): Solid {
  const y = 216 + slope;
  const pad = kind === 'tunic' ? 19 : 21;
  return carve(egg([0, 264, -18], [86 * broad, 68, 36]), [
    [twin(rod([30, y - 6, -22], [67 * broad, y, -22], pad - 2, pad)), 12],
    [twin(rod([13, 184, -28], [52 * broad, y - 10, -24], 13, 14)), 14],
    [twin(rod([84 * broad, y + 16, -22], [90 * broad, 280, -22], 17)), 34],
  ]);
}
