/** Turning points in words: the campaign as the lab wants it, and what its futures came to. */
import type { Difficulty } from '../../agents/choose.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Campaign, TurningPoint } from '../../lab/turning-points.ts';
import { decidedIn } from '../../session/decided.ts';
import { t } from '../../words/messages.ts';
import { eventTitle, optionLabel, quarterShort } from '../../words/names.ts';
import { signed } from '../../words/numbers.ts';
import type { Situation } from './situation.ts';

export interface TurningRow {
  readonly rank: number;
  readonly title: string;
  /** What was chosen here and in history. */
  readonly choices: string;
  /** `+12 points, 90 % interval +8 to +16`. */
  readonly effect: string;
  readonly gained: number;
  readonly low: number;
  readonly high: number;
}

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** The campaign as it was played from its seat; null where nobody held one. */
export function campaignOf({ session, capital }: Pick<Situation, 'session' | 'capital'>): Campaign | null {
  if (capital === null) return null;
  return { capital, difficulty: LEVELS.find((level) => level === session.difficulty) ?? 'normal', decided: decidedIn(session) };
}

/** The rows of the panel, the widest first. */
export const turningRows = (scenario: Scenario, found: readonly TurningPoint[]): TurningRow[] => found.map((point, index) => {
  const { quarter, event, own, history, gained, interval: [low, high] } = point;
  return {
    rank: index + 1, gained, low, high,
    title: t('debrief:turning.title', { quarter: quarterShort(quarter), title: eventTitle(scenario, event) }),
    choices: t('debrief:turning.choices', { own: optionLabel(scenario, event, own), history: optionLabel(scenario, event, history) }),
    effect: t('debrief:turning.effect', { gained: signed(gained * 100), low: signed(low * 100), high: signed(high * 100) }),
  };
});
