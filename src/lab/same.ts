/** Whether two campaigns stand in the same state. */
import type { World } from '../engine/types.ts';

/** What does not count: what is changed, what is said of choices, what is compared quarter by quarter. */
const APART: ReadonlySet<string> = new Set<keyof World>(['interventions', 'decisions', 'rows', 'ledger', 'asks']);

/** Whether both have come through the same quarters, and to the same numbers at the end of each from that row on. */
export const sameRows = ({ rows }: World, other: World, from: number): boolean =>
  rows.length === other.rows.length && rows.every((row, index) => index < from || isEqual(row, other.rows[index]));

/** Whether two states of as many quarters are the same, rows apart: what is still to come is then the same under the same rules and interventions. */
export function isSame(a: World, b: World): boolean {
  const [one, other] = [a, b] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  for (const key in one) if (!APART.has(key) && !isEqual(one[key], other[key])) return false;
  return true;
}

/** Whether plain data are the same, to the last place. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return Array.isArray(a) ? Array.isArray(b) && sameItems(a, b) : sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i] && !isEqual(a[i], b[i])) return false;
  return true;
}

function sameFields(a: Fields, b: Fields): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isEqual(a[key], b[key]));
}
