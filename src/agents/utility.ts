/** Utility of what a preview shows, with the parts it is made of, so that reasons can be given in words. */
import type { Foreseen, Reason } from '../engine/types.ts';
import { capitalIndex, direction, QUANTITY_NAMES, TRUST } from '../engine/quantities.ts';
import { tuningOf } from '../engine/index.ts';
import type { Tally } from '../engine/index.ts';
import type { Leader, Scenario } from '../engine/scenario.ts';
import type { Worth } from './worth.ts';

/** A sum under way: total utility in hundredths and what contributed to it (null: nobody will ask). */
export interface Sum { total: number; readonly parts: Reason[] | null }

export const emptySum = (): Sum => ({ total: 0, parts: [] });
export const bareSum = (): Sum => ({ total: 0, parts: null });

/** Adds a contribution under a code. */
export function add(sum: Sum, code: string, params: Reason['params'], weight: number): void {
  if (weight === 0) return;
  sum.total += weight;
  if (sum.parts) sum.parts.push({ code, params, weight: Math.round(weight) });
}

/** Expected utility of foreseen changes: the middle of each range times its chance times its worth. */
export function weigh(sum: Sum, worth: Worth, foreseen: readonly Foreseen[], share = 1): void {
  for (const change of foreseen) {
    const value = valueOf(worth, change) * share;
    if (value === 0) continue;
    const because = worth.why[change.q]!;
    const [code, id] = because === '' ? ['interest', ''] : because.split(':') as [string, string];
    add(sum, code, { id, quantity: QUANTITY_NAMES[change.q]!, by: middle(change) }, value);
  }
}

/** Adds to a total what a tally is worth, at a share: to the last bit what `weigh` adds to a sum. */
export function plusTally(total: number, worth: Worth, { count, q, by }: Tally, share: number): number {
  let sum = total;
  for (let i = 0; i < count; i += 1) {
    const each = worth.of[q[i]!]!;
    if (each !== 0) sum += ((2 * by[i]! * 100 * each) / 20000) * share;
  }
  return sum;
}

/** What the other side's answer to a signal is worth (reciprocity by its leader's temper): what *normal* foresees. */
export function replyWorth(scenario: Scenario, worth: Worth, to: Leader, signal: number): number {
  const other = capitalIndex(to.capital);
  const self = capitalIndex(worth.capital);
  if (other === self) return 0;
  const { reciprocity, reciprocityLimit } = tuningOf(scenario);
  const answer = (to.temper.reciprocity * reciprocity * signal) / 5;
  const bounded = Math.max(-reciprocityLimit, Math.min(reciprocityLimit, answer));
  return (worth.of[TRUST + direction(other, self)]! * bounded) / 100;
}

/** The three weightiest parts that speak for the total's own sign, heaviest first. */
export function strongest(sum: Sum): Reason[] {
  const parts = sum.parts ?? [];
  const merged = merge(parts).filter((part) => part.weight > 0);
  const list = merged.length > 0 ? merged : merge(parts);
  return list.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 3);
}

function merge(parts: readonly Reason[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const part of parts) {
    const key = `${part.code} ${part.params.id ?? ''} ${part.code === 'interest' ? part.params.quantity ?? '' : ''}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, weight: before.weight + part.weight } : part);
  }
  return [...found.values()];
}

const middle = (change: Foreseen): number => Math.round((change.low + change.high) / 2);

function valueOf(worth: Worth, change: Foreseen): number {
  const each = worth.of[change.q]!;
  return each === 0 ? 0 : ((change.low + change.high) * change.chance * each) / 20000;
}
