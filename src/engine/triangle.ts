/** The triangle after Dittmer (World Politics 33:4, 1981): kinds of dyad, pattern, pivot and pariah. */
import { KIND_QUARTERS, KIND_RULE } from './constants.ts';
import { TENSION, TRUST } from './quantities.ts';
import { CAPITALS, DYADS, KINDS } from './types.ts';
import type { Capital, DyadKind, Pattern, Play, World } from './types.ts';

const ENMITY = 0;
const NEUTRAL = 1;
const AMITY = 2;

/** Mean of the two trusts of a dyad, hundredths. The two stand side by side, dyad by dyad. */
export const meanTrust = (q: readonly number[], dyad: number): number => (q[TRUST + 2 * dyad]! + q[TRUST + 2 * dyad + 1]!) / 2;

/** What a dyad reads as at this moment (index into KINDS), before the two-quarter rule. */
export function readKind(q: readonly number[], dyad: number): number {
  const tension = q[TENSION + dyad]!;
  const trust = meanTrust(q, dyad);
  if (tension >= KIND_RULE.enmityTension || trust <= KIND_RULE.enmityTrust) return ENMITY;
  if (tension < KIND_RULE.amityTension && trust >= KIND_RULE.amityTrust) return AMITY;
  return NEUTRAL;
}

/** Dyads of capital i: with the next and the one after. */
const DYADS_OF: readonly (readonly [number, number, number])[] = [[0, 1, 2], [0, 2, 1], [1, 2, 0]];

/** Index of the pivot or the pariah, −1 none. */
function find(kinds: readonly number[], better: boolean): number {
  for (let capital = 0; capital < 3; capital += 1) {
    const [first, second, opposite] = DYADS_OF[capital]!;
    const least = Math.min(kinds[first]!, kinds[second]!);
    const most = Math.max(kinds[first]!, kinds[second]!);
    if (better ? least > kinds[opposite]! : most < kinds[opposite]!) return capital;
  }
  return -1;
}

/** Index of the pivot (both his dyads rank above the third), −1 none. */
export const pivotOf = (world: Pick<World, 'kinds'>): number => find(world.kinds, true);
/** Index of the pariah (both his dyads rank below the third), −1 none. */
export const pariahOf = (world: Pick<World, 'kinds'>): number => find(world.kinds, false);

export interface Triangle {
  readonly pattern: Pattern;
  readonly strict: boolean;
  readonly pivot: Capital | null;
  readonly pariah: Capital | null;
  readonly kinds: readonly DyadKind[];
}

/** Pattern and positions of the triangle now. */
export function triangleOf(world: Pick<World, 'kinds'>): Triangle {
  const pivot = pivotOf(world);
  const pariah = pariahOf(world);
  const [pattern, strict] = patternOf(world.kinds, pivot, pariah);
  return {
    pattern,
    strict,
    pivot: CAPITALS[pivot] ?? null,
    pariah: CAPITALS[pariah] ?? null,
    kinds: world.kinds.map((kind) => KINDS[kind]!),
  };
}

function patternOf(kinds: readonly number[], pivot: number, pariah: number): [Pattern, boolean] {
  const enmities = countOf(kinds, ENMITY);
  const amities = countOf(kinds, AMITY);
  if (amities === 3) return ['menage-a-trois', true];
  if (enmities === 3) return ['unit-veto', true];
  if (pivot >= 0) return ['romantic-triangle', amities === 2 && enmities === 1];
  if (pariah >= 0) return ['stable-marriage', amities === 1 && enmities === 2];
  return ['open', true];
}

function countOf(kinds: readonly number[], kind: number): number {
  let count = 0;
  for (let dyad = 0; dyad < kinds.length; dyad += 1) if (kinds[dyad] === kind) count += 1;
  return count;
}

/** Kinds of the dyads after a row of quarters, by the same two-quarter rule. */
export function kindsAfter(opening: readonly number[], rows: readonly (readonly number[])[]): number[] {
  return DYADS.map((_, dyad) => {
    let kind = readKind(opening, dyad);
    let reading = kind;
    let run = 1;
    for (const row of rows) {
      const read = readKind(row, dyad);
      run = read === reading ? run + 1 : 1;
      reading = read;
      if (run >= KIND_QUARTERS) kind = read;
    }
    return kind;
  });
}

/** Reads the triangle at the end of a quarter; a change of kind counts after two quarters in a row. */
export function readTriangle(play: Play): void {
  const { world, out } = play;
  let kinds: number[] | null = null;
  for (let dyad = 0; dyad < 3; dyad += 1) {
    const read = readKind(world.q, dyad);
    world.readingRuns[dyad] = read === world.readings[dyad] ? world.readingRuns[dyad]! + 1 : 1;
    world.readings[dyad] = read;
    if (read === world.kinds[dyad] || world.readingRuns[dyad]! < KIND_QUARTERS) continue;
    kinds ??= world.kinds.slice();
    world.kinds[dyad] = read;
    out.push({ kind: 'dyad', quarter: world.quarter, dyad: DYADS[dyad]!, now: KINDS[read]! });
  }
  if (kinds === null) return;
  const before = triangleOf({ kinds });
  const { pattern, strict, pivot, pariah } = triangleOf(world);
  const same = pattern === before.pattern && pivot === before.pivot && pariah === before.pariah;
  if (!same) out.push({ kind: 'pattern', quarter: world.quarter, pattern, strict, pivot, pariah });
}
