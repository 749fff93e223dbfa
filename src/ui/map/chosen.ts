/** Which of many new marks are played. */

import type { BoardMark } from './board-model.ts';

/** Most of what is played after one step. */
const MOST = 3;

/** The last few, great events before small acts, in the order in which they happened. */
export function chosen(marks: readonly BoardMark[], isGreat: (kind: BoardMark['kind']) => boolean): BoardMark[] {
  const great = marks.filter(({ kind }) => isGreat(kind)).slice(-MOST);
  const room = MOST - great.length;
  const small = room === 0 ? [] : marks.filter(({ kind }) => !isGreat(kind)).slice(-room);
  const kept = new Set([...great, ...small]);
  return marks.filter((mark) => kept.has(mark));
}
