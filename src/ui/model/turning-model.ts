/** The campaign as the lab wants it, that looks for its turning points. */
import type { Difficulty } from '../../agents/choose.ts';
import type { Campaign } from '../../lab/turning-points.ts';
import { decidedIn } from '../../session/decided.ts';
import { isTogether } from './situation.ts';
import type { Situation } from './situation.ts';

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** The campaign as it was played from its seat, of several seats with its own decisions only; null where nobody held one. */
export function campaignOf({ session, capital }: Pick<Situation, 'session' | 'capital'>): Campaign | null {
  if (capital === null) return null;
  const decided = decidedIn(session);
  return {
    capital, difficulty: LEVELS.find((level) => level === session.difficulty) ?? 'normal',
    decided: isTogether(session) ? decided.filter(({ world }) => world.waiting?.capital === capital) : decided,
  };
}
