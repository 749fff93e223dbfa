/** The coach's notes of the lesson: which belong to this moment, what they point at, what they say. */
import { DIRECTIONS } from '../../engine/types.ts';
import { triangleOf } from '../../engine/index.ts';
import { TENSION, TRUST } from '../../engine/quantities.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import type { Situation } from './situation.ts';

/** A part of the table that a note points at. */
export type Spot = 'map' | 'triangle' | 'capital' | 'desk' | 'end' | 'dispatches' | 'timeline';

export interface CoachNote {
  readonly id: string;
  readonly spot: Spot;
  /** `First seat: Beijing`. */
  readonly seat: string;
  readonly title: string;
  readonly text: string;
  readonly cards: readonly string[];
}

interface Plan { readonly id: string; readonly spot: Spot; readonly cards?: readonly string[] }

/** Notes by seat and stop, in their order: what is said before a paper is laid, and what at the desk. */
const PLANS: Readonly<Record<string, readonly Plan[]>> = {
  'CN/decision': [{ id: 'welcome', spot: 'map' }, { id: 'triangle', spot: 'triangle' }, { id: 'capital', spot: 'capital' }, { id: 'paper', spot: 'map' }],
  'CN/orders': [{ id: 'threat', spot: 'triangle', cards: ['c6.5', 'c5.3'] }, { id: 'desk', spot: 'desk' }, { id: 'end', spot: 'end' }],
  'US/decision': [{ id: 'washington', spot: 'map' }, { id: 'dispatches', spot: 'dispatches' }, { id: 'alignment', spot: 'triangle', cards: ['c6.6', 'c9.1'] }],
  'SU/decision': [{ id: 'moscow', spot: 'map' }, { id: 'misperception', spot: 'triangle', cards: ['c9.1'] }],
  'SU/orders': [{ id: 'answer', spot: 'desk', cards: ['c9.1', 'c8.3'] }, { id: 'timeline', spot: 'timeline' }, { id: 'last', spot: 'end' }],
};

/** Ids of all notes, for those who count them. */
export const COACH_NOTES: readonly string[] = Object.values(PLANS).flatMap((plans) => plans.map(({ id }) => id));

/** The notes of a moment that were not read yet; none outside the lesson, in the past, or where nothing waits. */
export function coachNotes(situation: Situation, read: readonly string[]): CoachNote[] {
  const { scenario, stop, capital, past } = situation;
  if (scenario.kind !== 'tutorial' || !stop || !capital || past) return [];
  const plans = PLANS[`${capital}/${stop.kind}`] ?? [];
  return plans.filter(({ id }) => !read.includes(id)).map(({ id, spot, cards = [] }) => ({
    id, spot, cards, seat: seatWords(situation), title: t(`coach:notes.${id}.0`), text: t(`coach:notes.${id}.1`, paramsOf(situation)),
  }));
}

const seatWords = ({ scenario, capital }: Situation): string =>
  t(`coach:seats.${scenario.sides.findIndex((side) => side === capital)}`, { city: cityOf(capital!) });

/** Numbers that the notes speak of. The lesson may say what the seat cannot know: the player has sat in the other chairs. */
function paramsOf({ seen, world }: Situation): Record<string, string> {
  const trust = TRUST + DIRECTIONS.indexOf('CN>US');
  const [usSu, usCn, suCn] = [0, 1, 2].map((dyad) => points(seen.q[TENSION + dyad]!));
  return {
    usSu: usSu!, usCn: usCn!, suCn: suCn!, guess: points(seen.q[trust]!), truth: points(world.q[trust]!),
    pattern: t(`names:pattern.${triangleOf(seen).pattern}`),
  };
}
