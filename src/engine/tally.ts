/** Foreseen changes as bare numbers, one a quantity: for whoever weighs many choices and words none of them. */
import { LADDER } from './constants.ts';
import { warCosts } from './ladder.ts';
import { newFaceShifts, wouldSucceed } from './leaders.ts';
import { highestOf, lowestOf } from './ledger.ts';
import { capitalIndex, HIGHEST, LOWEST } from './quantities.ts';
import { removed } from './registry/effects.ts';
import { BREACH, breachCosts, inForce } from './treaties.ts';
import type { Effect, Scenario, ShiftEffect } from './scenario.ts';
import type { World } from './types.ts';

/** The quantities that change, in the order in which they are first named, and by how much; `count` of them. Used again and again. */
export interface Tally { count: number; readonly q: number[]; readonly by: number[] }

export const emptyTally = (): Tally => ({ count: 0, q: [], by: [] });

/** Adds a change to a tally. */
export function put(tally: Tally, q: number, by: number): void {
  const { count } = tally;
  for (let i = 0; i < count; i += 1) {
    if (tally.q[i] === q) {
      tally.by[i]! += by;
      return;
    }
  }
  tally.q[count] = q;
  tally.by[count] = by;
  tally.count = count + 1;
}

/** Cuts each change to what the quantity's range has room for. */
export function cutToRange(tally: Tally, world: World): void {
  if (world.interventions.length === 0) {
    cutToWhole(tally, world.q);
    return;
  }
  for (let i = 0; i < tally.count; i += 1) {
    tally.by[i] = roomFor(world, tally.q[i]!, tally.by[i]!);
  }
}

/** What of a change a quantity's range has room for. */
export function roomFor(world: World, q: number, by: number): number {
  const now = world.q[q]!;
  return Math.min(highestOf(world, q), Math.max(lowestOf(world, q), now + by)) - now;
}

const LOW = Int32Array.from(LOWEST);
const HIGH = Int32Array.from(HIGHEST);

/** The same where no intervention narrows a range. */
function cutToWhole({ count, q, by }: Tally, now: readonly number[]): void {
  for (let i = 0; i < count; i += 1) {
    by[i] = cutAt(q[i]!, now[q[i]!]!, by[i]!);
  }
}

/** What of a change the whole range of a quantity has room for. */
export const cutAt = (q: number, now: number, by: number): number => Math.min(HIGH[q]!, Math.max(LOW[q]!, now + by)) - now;

/** What effects are looked at with: the state that is known, and who would cause them. */
export interface Look { readonly scenario: Scenario; readonly world: World; readonly by: string }

/** Tallies effects as `previewEffects` foresees them; false where they hang on a chance, which a tally cannot tell. */
export function tallyEffects(tally: Tally, look: Look, effects: readonly Effect[]): boolean {
  tally.count = 0;
  for (const effect of effects) {
    if (effect.clause !== undefined && removed(look.world, effect.clause)) continue;
    if (effect.do === 'chance') return false;
    if (effect.do === 'shift') put(tally, effect.q, effect.by);
    else for (const { q, by } of indirect(look, effect)) put(tally, q, by);
  }
  cutToRange(tally, look.world);
  return true;
}

/** One foreseen change of a quantity, and the text that says why. */
export type Change = Pick<ShiftEffect, 'q' | 'by' | 'because'>;
const NOTHING: readonly Change[] = [];

/** What an effect that is no shift itself changes at once: a breach, a new face, a war. */
export function indirect({ scenario, world, by }: Look, effect: Effect): readonly Change[] {
  switch (effect.do) {
    case 'crisis': return effect.rung >= LADDER.war ? warCosts(effect.sides) : NOTHING;
    case 'succession':
      return wouldSucceed(scenario, world, effect.capital, effect.leader) ? newFaceShifts(scenario, world, capitalIndex(effect.capital)) : NOTHING;
    case 'treaty': {
      if (effect.now !== 'broken' || !inForce({ world }, effect.treaty)) return NOTHING;
      return breachCosts(scenario, effect.treaty, by).map((cost) => ({ ...cost, because: BREACH }));
    }
    default: return NOTHING;
  }
}
