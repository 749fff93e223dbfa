/** Bands of tension. */
import { BAND_FLOORS } from './constants.ts';
import { BANDS } from './types.ts';
import type { Band } from './types.ts';

/** Index of the band of a tension in hundredths: 0 calm … 4 war possible. */
export function bandIndex(tension: number): number {
  let at = 0;
  while (at + 1 < BAND_FLOORS.length && tension >= BAND_FLOORS[at + 1]!) at += 1;
  return at;
}

/** Band of a tension in hundredths. */
export const bandOf = (tension: number): Band => BANDS[bandIndex(tension)]!;
