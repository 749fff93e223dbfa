/** Quarters are numbers, `year * 4 + 0…3`; only text says `1969Q1`. */
import type { Quarter } from './types.ts';

/** `1969Q1` of a quarter. */
export const quarterName = (quarter: Quarter): string => `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`;

/** Quarter of `1969Q1`; −1 where the text is not a quarter. */
export function quarterOf(text: string): Quarter {
  const match = /^(\d{4})Q([1-4])$/.exec(text);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : -1;
}

export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4);

const YEAR_NAMES: string[] = [];
/** The year of a quarter as text. */
export function yearName(quarter: Quarter): string {
  const year = yearOf(quarter);
  return (YEAR_NAMES[year - 1900] ??= `${year}`);
}
