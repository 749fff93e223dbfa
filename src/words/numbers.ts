/** Numbers as people read them: hundredths rounded to whole points, with a real minus. */
import { t } from './messages.ts';

const MINUS = '−';

/** A whole number with a real minus. */
export const whole = (value: number): string => (value < 0 ? `${MINUS}${Math.abs(value)}` : `${value}`);

/** Hundredths as whole points: −2034 is `−20`. */
export const points = (hundredths: number): string => whole(rounded(hundredths));

/** Hundredths as whole points, as a number; never −0. */
export const rounded = (hundredths: number): number => Math.round(hundredths / 100) + 0;

/** A change in hundredths with its sign and at most one decimal: `+2.5`, `−12`, `±0`. */
export function signed(hundredths: number): string {
  const tenths = Math.round(hundredths / 10);
  if (tenths === 0) return '±0';
  const size = Math.abs(tenths) / 10;
  return `${tenths < 0 ? MINUS : '+'}${size}`.replace('.', t('names:decimal'));
}

/** A foreseen range: `+2 to +7`, or one number where both ends are the same. */
export const signedRange = (low: number, high: number, to: string): string =>
  (signed(low) === signed(high) ? signed(low) : `${signed(low)} ${to} ${signed(high)}`);
