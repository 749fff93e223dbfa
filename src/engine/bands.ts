/** Bands of tension. */
import { BAND_FLOORS } from './constants.ts';
import { BANDS } from './types.ts';
import type { Band } from './types.ts';

/** Band of a tension in hundredths. */
export function bandOf(tension: number): Band {
  let band: Band = BANDS[0];
  BAND_FLOORS.forEach((floor, i) => { if (tension >= floor) band = BANDS[i]!; });
  return band;
}
