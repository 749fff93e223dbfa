/** What moves between two states of the board: new marks, ties that drew tighter, theatres that grew hotter. */

import type { BoardMark, BoardModel, TieView } from './board-model.ts';
import { tieId } from './lines.ts';

type Marked = Pick<BoardModel, 'marks'>;

/** Marks that stand in the second state and not in the first, in their order. */
export function newMarks(before: Marked, after: Marked): BoardMark[] {
  const old = new Set((before.marks ?? []).map(({ id }) => id));
  return (after.marks ?? []).filter(({ id }) => !old.has(id));
}

/** Theatres whose heat or crisis differs by what can be seen. */
export function warmed(before: Pick<BoardModel, 'theatres'>, after: Pick<BoardModel, 'theatres'>): string[] {
  const old = new Map(before.theatres.map((each) => [each.id, each]));
  return after.theatres.filter(({ id, heat, active }) => {
    const was = old.get(id);
    return was !== undefined && (was.active !== active || Math.abs(was.heat - heat) >= 1);
  }).map(({ id }) => id);
}

/** Whether any tie looks different. */
export function tiesDiffer(before: readonly TieView[], after: readonly TieView[]): boolean {
  const seen = (tie: TieView): string => [tieId(tie), tie.tension, tie.band, tie.trustAB, tie.trustBA, tie.kind].join();
  return before.map(seen).join('|') !== after.map(seen).join('|');
}

/** The ties on their way from one state to another, `t` from 0 to 1; what is not a number turns over at the middle. */
export function tiesBetween(before: readonly TieView[], after: readonly TieView[], t: number): TieView[] {
  const old = new Map(before.map((tie) => [tieId(tie), tie]));
  return after.map((tie) => {
    const was = old.get(tieId(tie));
    if (was === undefined || t >= 1) return tie;
    const mix = (a: number, b: number): number => a + (b - a) * t;
    const { band, kind } = t < 0.5 ? was : tie;
    return { ...tie, band, kind, tension: mix(was.tension, tie.tension), trustAB: mix(was.trustAB, tie.trustAB), trustBA: mix(was.trustBA, tie.trustBA) };
  });
}
