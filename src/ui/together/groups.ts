/** What the groups of a table call themselves, if they want to: kept on this device by the campaign's luck, and nowhere else. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import { cityOf } from '../../words/names.ts';

export type GroupNames = Readonly<Partial<Record<Capital, string>>>;

const PLACE = 'three-capitals.groups';
/** Tables that are remembered, and the longest name. */
const MOST = 12;
export const GROUP_NAME_LIMIT = 40;

interface Kept { readonly seed: string; readonly names: GroupNames }

/** The names of a table; empty where none were given or this browser keeps nothing. */
export const groupNames = (seed: string): GroupNames => kept().find((each) => each.seed === seed)?.names ?? {};

/** Keeps the names of a table. */
export function nameGroups(seed: string, names: GroupNames): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify([{ seed, names: cleaned(names) }, ...kept().filter((each) => each.seed !== seed)].slice(0, MOST)));
  } catch {
    // Without a store the cities' names do.
  }
}

/** A seat as it is called: its city, and its group where it has a name. */
export const seatName = (capital: Capital, names: GroupNames): string => (names[capital] ? `${cityOf(capital)} (${names[capital]})` : cityOf(capital));

function kept(): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(found) ? found.slice(0, MOST).flatMap(readKept) : [];
  } catch {
    return [];
  }
}

function readKept(each: unknown): Kept[] {
  if (typeof each !== 'object' || each === null) return [];
  const { seed, names } = each as { readonly seed?: unknown; readonly names?: unknown };
  return typeof seed === 'string' && typeof names === 'object' && names !== null ? [{ seed, names: cleaned(names as GroupNames) }] : [];
}

/** Only the three capitals' names, as short as they may be. */
const cleaned = (names: GroupNames): GroupNames => Object.fromEntries(CAPITALS.flatMap((capital) => {
  const name: unknown = Object.hasOwn(names, capital) ? names[capital] : '';
  const words = typeof name === 'string' ? name.trim().slice(0, GROUP_NAME_LIMIT) : '';
  return words === '' ? [] : [[capital, words]];
}));
