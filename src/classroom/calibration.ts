/** How good forecasts were: the Brier score, and how often what was called likely came true. */

/** A probability in per cent, and whether it came true. */
export interface Judged { readonly perCent: number; readonly cameTrue: boolean }

export interface Bin {
  /** Bounds in per cent; the last bin holds 100. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean forecast and share that came true, 0 … 1; null where nobody forecast in this bin. */
  readonly forecast: number | null;
  readonly cameTrue: number | null;
}

export interface Calibration {
  readonly n: number;
  /** Mean squared error of the probabilities after Brier (1950): 0 is perfect, 0.25 is saying 50 per cent always; null of nothing. */
  readonly brier: number | null;
  readonly bins: readonly Bin[];
}

/** Width of a bin in per cent. */
const WIDTH = 20;

/** The calibration of forecasts, in five bins. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const errors = judged.map(({ perCent, cameTrue }) => square(perCent / 100 - Number(cameTrue)));
  const bins = Array.from({ length: 100 / WIDTH }, (_, index) => binOf(judged, index * WIDTH));
  return { n: judged.length, brier: mean(errors), bins };
}

function binOf(judged: readonly Judged[], from: number): Bin {
  const to = from + WIDTH;
  const here = judged.filter(({ perCent }) => perCent >= from && (perCent < to || (to === 100 && perCent === 100)));
  return { from, to, n: here.length, forecast: mean(here.map(({ perCent }) => perCent / 100)), cameTrue: mean(here.map(({ cameTrue }) => Number(cameTrue))) };
}

const square = (value: number): number => value * value;

const mean = (values: readonly number[]): number | null =>
  (values.length === 0 ? null : Math.round((1e4 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1e4);
