/** Thresholds of the model that a change may cross: kinds of dyad, the brink, support at home. Plain arithmetic on what is known. */
import { BAND_FLOORS, FALL_SUPPORT, INITIATIVE } from '../../engine/constants.ts';
import { capitalIndex, direction, DYAD_ENDS, SUPPORT, TENSION, TRUST } from '../../engine/quantities.ts';
import { readKind } from '../../engine/triangle.ts';
import { DYADS } from '../../engine/types.ts';
import type { Capital, Foreseen } from '../../engine/types.ts';

export type CrossingKind = 'enmity' | 'amity' | 'amityLost' | 'enmityLeft' | 'brink' | 'war' | 'weak' | 'fall';

/** A threshold that is crossed surely, or in some of the foreseen cases only. */
export interface Crossing { readonly kind: CrossingKind; readonly dyad: number; readonly sure: boolean; readonly bad: boolean }

/** Lowest and highest foreseen change of each quantity, hundredths. */
export type Bounds = ReadonlyMap<number, readonly [number, number]>;

export interface Known { readonly q: readonly number[]; readonly spread: readonly number[]; readonly capital: Capital }

const [ENMITY, AMITY] = [0, 2];
const [BRINK, WAR] = [BAND_FLOORS[3], BAND_FLOORS[4]];

/** Bounds of one choice: what is a chance may also not come. */
export const boundsOf = (foreseen: readonly Foreseen[]): Bounds => new Map(foreseen.map(({ q, low, high, certainty }) =>
  [q, certainty === 'chance' ? [Math.min(0, low), Math.max(0, high)] : [low, high]]));

/** Bounds of several things done together; one that `mayFail` counts from nothing on. */
export function together(all: readonly { readonly bounds: Bounds; readonly mayFail: boolean }[]): Bounds {
  const sums = new Map<number, readonly [number, number]>();
  for (const { bounds, mayFail } of all) {
    for (const [q, [low, high]] of bounds) {
      const [before, after] = sums.get(q) ?? [0, 0];
      sums.set(q, [before + (mayFail ? Math.min(0, low) : low), after + (mayFail ? Math.max(0, high) : high)]);
    }
  }
  return sums;
}

/** What these changes would cross, the grave and the sure first. */
export function crossings(known: Known, bounds: Bounds): Crossing[] {
  const found = [...DYADS.keys()].flatMap((dyad) => [...kindCrossings(known, bounds, dyad), ...floorCrossings(known, bounds, dyad)]);
  const rank = ({ bad, sure, kind }: Crossing): number => (kind === 'war' || kind === 'fall' ? 0 : 2) + (bad ? 0 : 4) + (sure ? 0 : 1);
  return [...found, ...supportCrossings(known, bounds)].toSorted((a, b) => rank(a) - rank(b));
}

type End = 'worst' | 'best';

/** The quantities of a dyad in the worst or the best case: of the changes and, for `wide`, of what is only estimated. */
function caseOf({ q, spread }: Known, bounds: Bounds, dyad: number, { end, wide }: { end: End; wide: boolean }): number[] {
  const values = q.slice();
  const [a, b] = DYAD_ENDS[dyad]!;
  const worst = end === 'worst';
  const [low, high] = bounds.get(TENSION + dyad) ?? [0, 0];
  values[TENSION + dyad]! += worst ? high : low;
  for (const trust of [TRUST + direction(a, b), TRUST + direction(b, a)]) {
    const [least, most] = bounds.get(trust) ?? [0, 0];
    values[trust]! += worst ? least : most;
    if (wide) values[trust]! += (worst ? -1 : 1) * (spread[trust] ?? 0);
  }
  return values;
}

function kindCrossings(known: Known, bounds: Bounds, dyad: number): Crossing[] {
  const kind = (of: Bounds, end: End, wide = false): number => readKind(caseOf(known, of, dyad, { end, wide }), dyad);
  const now = readKind(known.q, dyad);
  const [worst, best] = [kind(bounds, 'worst'), kind(bounds, 'best')];
  if (worst === now && best === now) return [];
  const sure = (holds: (read: number) => boolean): boolean => holds(kind(bounds, 'worst', true)) && holds(kind(bounds, 'best', true));
  const turn = TURNS.find(({ from, holds, end }) => from(now) && holds(end === 'worst' ? worst : best));
  return turn ? [{ kind: turn.kind, dyad, bad: turn.end === 'worst', sure: sure(turn.holds) }] : [];
}

type Reads = (read: number) => boolean;

/** What may become of a dyad, the grave first: from what, to what, and in which case it is looked for. */
const TURNS: readonly { readonly kind: CrossingKind; readonly from: Reads; readonly holds: Reads; readonly end: End }[] = [
  { kind: 'enmity', from: (read) => read !== ENMITY, holds: (read) => read === ENMITY, end: 'worst' },
  { kind: 'amityLost', from: (read) => read === AMITY, holds: (read) => read !== AMITY, end: 'worst' },
  { kind: 'amity', from: (read) => read !== AMITY, holds: (read) => read === AMITY, end: 'best' },
  { kind: 'enmityLeft', from: (read) => read === ENMITY, holds: (read) => read !== ENMITY, end: 'best' },
];

function floorCrossings({ q }: Known, bounds: Bounds, dyad: number): Crossing[] {
  const now = q[TENSION + dyad]!;
  const [low, high] = bounds.get(TENSION + dyad) ?? [0, 0];
  const reached = ([['war', WAR], ['brink', BRINK]] as const).find(([, floor]) => now < floor && now + high >= floor);
  return reached ? [{ kind: reached[0], dyad, bad: true, sure: now + low >= reached[1] }] : [];
}

function supportCrossings({ q, capital }: Known, bounds: Bounds): Crossing[] {
  const own = SUPPORT + capitalIndex(capital);
  const now = q[own]!;
  const [low, high] = bounds.get(own) ?? [0, 0];
  const reached = ([['fall', FALL_SUPPORT], ['weak', INITIATIVE.weakSupport]] as const).find(([, floor]) => now >= floor && now + low < floor);
  return reached ? [{ kind: reached[0], dyad: -1, bad: true, sure: now + high < reached[1] }] : [];
}

/** How near a threshold is called near, hundredths. */
const NEAR = 300;

/** A threshold that lies near and that things are moving towards, as they stand. */
export interface Nearing { readonly kind: 'tension' | 'support' | 'pending'; readonly dyad: number; readonly value: number; readonly floor: number; readonly reads: number }

export interface Standing extends Known {
  /** The quantities at the end of the last quarter, if there was one. */
  readonly before: readonly number[] | undefined;
  readonly kinds: readonly number[];
  readonly readings: readonly number[];
}

/** What lies near as things stand: a band of tension, a limit of support, a kind that counts if it lasts this quarter. */
export function nearings({ q, before, capital, kinds, readings }: Standing): Nearing[] {
  const own = SUPPORT + capitalIndex(capital);
  const tension = [...DYADS.keys()].flatMap((dyad): Nearing[] => {
    const value = q[TENSION + dyad]!;
    const floor = BAND_FLOORS.find((each) => each > 2500 && value < each && each - value <= NEAR);
    return floor !== undefined && before && value > before[TENSION + dyad]! ? [{ kind: 'tension', dyad, value, floor, reads: -1 }] : [];
  });
  const floor = [FALL_SUPPORT, INITIATIVE.weakSupport].find((each) => q[own]! >= each && q[own]! - each <= NEAR);
  const support: Nearing[] = floor !== undefined && before && q[own]! < before[own]! ? [{ kind: 'support', dyad: -1, value: q[own]!, floor, reads: -1 }] : [];
  const pending = [...DYADS.keys()].filter((dyad) => readings[dyad] !== kinds[dyad] && readKind(q, dyad) === readings[dyad])
    .map((dyad): Nearing => ({ kind: 'pending', dyad, value: 0, floor: 0, reads: readings[dyad]! }));
  return [...tension, ...support, ...pending];
}
