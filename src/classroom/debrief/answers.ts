/** Which answers are laid side by side: two or three that are full and differ. */
import type { Answer } from '../attempt.ts';

/** Most answers that can be read from the last row at once. */
export const MOST_ANSWERS = 3;

const lengthOf = ({ claim, because, evidence }: Answer): number => claim.length + because.length + evidence.length;
const isFull = ({ claim, because }: Answer): boolean => claim.trim() !== '' && because.trim() !== '';

/**
 * A first choice among the answers to a prompt, as places in the list: those with a claim and a reason before others, no
 * claim twice, and of these the least sure, the surest and the longest, so that there is something to compare.
 */
export function choiceOf(answers: readonly Answer[]): number[] {
  const places = answers.map((answer, place) => ({ answer, place, claim: answer.claim.trim().toLowerCase() })).filter(({ answer }) => lengthOf(answer) > 0);
  const different = places.filter(({ claim, place }) => places.every((other) => other.place >= place || other.claim !== claim));
  const full = different.filter(({ answer }) => isFull(answer));
  const pool = full.length >= 2 ? full : different;
  const bySure = pool.toSorted((a, b) => (a.answer.confidence ?? 50) - (b.answer.confidence ?? 50));
  const byLength = pool.toSorted((a, b) => lengthOf(b.answer) - lengthOf(a.answer));
  const chosen = [...new Set([bySure[0], bySure.at(-1), ...byLength].flatMap((each) => (each ? [each.place] : [])))];
  return chosen.slice(0, MOST_ANSWERS).toSorted((a, b) => a - b);
}

/** Room on the wall for a reason, in letters, by how many answers stand side by side; a claim and a piece of evidence have half of it. */
const ROOM = [0, 520, 320, 190] as const;
const PART = { claim: 0.55, because: 1, evidence: 0.55 } as const;

/** Room for a text of an answer, in letters. */
export const roomFor = (field: keyof typeof PART, beside: number): number => Math.round(ROOM[Math.min(beside, MOST_ANSWERS)]! * PART[field]);

/** A text cut at a word where it is longer than its room. */
export function onTheWall(text: string, room: number): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  if (whole.length <= room) return whole;
  const cut = whole.slice(0, room);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > room * 0.7 ? end : room)} …`;
}
