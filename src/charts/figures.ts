/** Figures of the lab as people read them: shares as per cent, decimals and signs of the language. */
import type { Interval } from '../lab/intervals.ts';
import type { Comparison, NumberComparison } from '../lab/pairs.ts';
import { t } from '../words/messages.ts';

const MINUS = '−';

/** A number with so many decimals, a real minus and the language's decimal sign. */
export const decimal = (value: number, digits = 1): string => {
  const text = Math.abs(value).toFixed(digits);
  return `${value < 0 && Number(text) !== 0 ? MINUS : ''}${text}`.replace('.', t('names:decimal'));
};

/** The same with a plus where it grows. */
export const withSign = (value: number, digits = 1): string => (Number(value.toFixed(digits)) > 0 ? `+${decimal(value, digits)}` : decimal(value, digits));

/** A number as it is, with the language's decimal sign. */
export const plain = (value: number): string => String(value).replace('.', t('names:decimal'));

/** `61 %` of 0.61. */
export const percent = (share: number): string => t('lab:percent', { n: decimal(share * 100, share > 0 && share < 0.1 ? 1 : 0) });

/** How an outcome or a measure is read. */
export type Manner = 'share' | 'year' | 'number';

const SHARES = /By\d{4}$|War$|^fall\.|^event:|^flag:|^choice:|^clash:|^war:/;

/** Whether a value is a share, a year, or a plain number. */
export const mannerOf = (id: string): Manner => (SHARES.test(id) ? 'share' : /Year$|^date:|^first:/.test(id) ? 'year' : 'number');

/** A value in its manner. */
export const valueOf = (id: string, value: number | null): string => {
  if (value === null) return '–';
  return mannerOf(id) === 'share' ? percent(value) : decimal(value, 1);
};

/** A difference in its manner: points of per cent, years, or units. */
export const gapOf = (id: string, value: number): string => (mannerOf(id) === 'share' ? withSign(value * 100, 0) : withSign(value, 1));

/** An interval of a difference: `+3 to +18`. */
export const rangeOf = (id: string, [low, high]: Interval): string => t('lab:range', { low: gapOf(id, low), high: gapOf(id, high) });

/** Whether an interval leaves out zero. */
export const isClear = (interval: Interval | null): boolean => interval !== null && (interval[0] > 0 || interval[1] < 0);

/** A comparison of numbers, or null where it is one of names. */
export const asNumbers = (found: Comparison | undefined): NumberComparison | null =>
  (found === undefined || (found.baseline !== null && typeof found.baseline === 'object') ? null : found as NumberComparison);
