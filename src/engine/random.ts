/** Luck has names: a draw is identified by campaign, quarter and purpose, never taken from a sequence. */
import alea from 'seedrandom/lib/alea.js';
import type { Luck, World } from './types.ts';

/** Integer key of a campaign's luck, 0 … 2³²−1, from its seed. */
export const luckKey = (seed: string): number => alea(seed).int32() >>> 0;

/** Mixes text into a 32-bit state (FNV-1a). */
function mix(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

/** Spreads a 32-bit state evenly (the finaliser of MurmurHash3). */
function spread(state: number): number {
  let hash = state;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const number = (key: number, quarter: number, purpose: string, detail: string): number =>
  spread(mix(mix(Math.imul(key ^ 0x811c9dc5, 0x9e3779b1) ^ Math.imul(quarter, 0x27d4eb2f), purpose), detail));

/**
 * The draw of this quarter for a purpose, 0 … 9999, the same whenever it is asked for. A `detail` is the purpose's
 * end: given apart, the two need not be joined for it.
 */
export const draw = (world: Luck, purpose: string, detail = ''): number =>
  number(world.key, world.quarter, purpose, detail) % 10000;

/** The one draw of a whole campaign for a purpose, 0 … 999999. */
export const drawOnce = (world: Luck, purpose: string, detail = ''): number =>
  number(world.key, 0, purpose, detail) % 1000000;

/**
 * Whether a chance of `percent` comes true this quarter. Historical gravity leans it towards what history drew;
 * a shown result raises `world.revealed`, so that it cannot be undone.
 */
export function chanceOf(world: World, purpose: string, percent: number, history: boolean): boolean {
  world.revealed += 1;
  const odds = percent * (100 - world.gravity) + (history ? 100 * world.gravity : 0);
  return odds > 0 && draw(world, purpose) < odds;
}

/** Index that a draw of 0 … 9999 falls on, in proportion to weights (not negative, not all zero). */
export function pick(drawn: number, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = (drawn * total) / 10000;
  for (let i = 0; i < weights.length; i += 1) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
