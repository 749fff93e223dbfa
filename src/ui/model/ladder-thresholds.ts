/** Thresholds that a move on the crisis ladder may cross: war, nuclear alert, the strike; and what the move itself shifts. */
import { LADDER, OTHER_SIZE } from '../../engine/constants.ts';
import { warCosts } from '../../engine/ladder.ts';
import { capitalIndex, dyad, SUPPORT, TENSION } from '../../engine/quantities.ts';
import type { Ladder, LegalMove } from '../../engine/types.ts';
import type { Bounds } from './thresholds.ts';

export type RungThreshold = 'rungStrike' | 'rungAlert' | 'rungWar';

/** The rung between war and the end, on which nuclear forces are readied. */
const ALERT = LADDER.end - 1;
const FLOORS: readonly (readonly [RungThreshold, number])[] = [['rungStrike', LADDER.end], ['rungAlert', ALERT], ['rungWar', LADDER.war]];

/** A threshold that a climb crosses, surely or by accident, with its chance in per cent. */
export interface RungCrossing { readonly kind: RungThreshold; readonly sure: boolean; readonly chance: number }

/** The gravest threshold that a climb surely crosses, and a graver one that it crosses by accident. */
export function rungCrossings(from: number, { move, to, accident }: LegalMove): RungCrossing[] {
  if (move !== 'climb') return [];
  const crossed = (reached: number): RungThreshold | null => FLOORS.find(([, floor]) => from < floor && reached >= floor)?.[0] ?? null;
  const [surely, perhaps] = [crossed(to), accident > 0 && to < LADDER.top ? crossed(to + 1) : null];
  return [
    ...(surely === null ? [] : [{ kind: surely, sure: true, chance: 100 }]),
    ...(perhaps === null || perhaps === surely ? [] : [{ kind: perhaps, sure: false, chance: accident }]),
  ];
}

/** What a move shifts by the rules of the ladder: tension between the two, and one's own support where it is war or a step back. */
export function moveBounds(move: LegalMove, { sides, turn, rung }: Pick<Ladder, 'sides' | 'turn' | 'rung'>): Bounds {
  const [mine, theirs] = [capitalIndex(sides[turn]!), capitalIndex(sides[1 - turn]!)];
  if (move.move === 'hold') return new Map();
  if (move.move === 'back') return new Map([[SUPPORT + mine, [-move.support * 100, -move.support * 100]]]);
  const furthest = move.accident > 0 && move.to < LADDER.top ? move.to + 1 : move.to;
  const war = (reached: number): number => (rung < LADDER.war && reached >= LADDER.war ? (warCosts(sides).find(({ q }) => q === SUPPORT + mine)?.by ?? 0) : 0);
  return new Map<number, readonly [number, number]>([
    [TENSION + dyad(mine, theirs), [OTHER_SIZE.M, OTHER_SIZE.M * (1 + furthest - move.to)]],
    [SUPPORT + mine, [war(furthest), war(move.to)]],
  ]);
}
