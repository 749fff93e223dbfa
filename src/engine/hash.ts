/** A hash of a campaign's state, the same on every machine: canonical text, two 32-bit FNV-1a lanes. */
import { ACT_KEYS } from './act-conditions.ts';
import type { World } from './types.ts';

/** Text of plain JSON with keys in order; −0 is folded to 0. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const record = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(record).filter((key) => record[key] !== undefined).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
  }
  return value === 0 ? '0' : JSON.stringify(value);
}

/** Sixteen hexadecimal digits for a text. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01234567;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return hex(high) + hex(low);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/** Acts that were done, by their names. */
const actedByName = ({ acted }: World): Record<string, number> =>
  Object.fromEntries(ACT_KEYS.flatMap((key, place) => (acted[place]! > 0 ? [[key, acted[place]!]] : [])));

/** Hash of a campaign: everything but the ledger and what the actors said of their odds. */
export function hashWorld(world: World): string {
  const decisions = world.decisions.map(({ quarter, event, part, capital, option }) => ({ quarter, event, part, capital, option }));
  return hashText(canonical({ ...world, acted: actedByName(world), decisions, ledger: null, keepLedger: null }));
}
