/** A foreseen change in words and numbers, and whether the decider should be glad of it. */
import { kindOf, keyOf } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital, Foreseen } from '../../engine/types.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { becauseWords } from '../../words/causes.ts';
import { t } from '../../words/messages.ts';
import { signedRange } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';

/** The line of one foreseen change. */
export function foreseenModel(scenario: Scenario, { q, low, high, chance, certainty, because }: Foreseen, capital: Capital | null): EffectModel {
  return {
    name: shortName(q),
    change: signedRange(low, high, t('decision:to')),
    low: low / 100, high: high / 100, certainty,
    certaintyText: t(`decision:certainty.${certainty}`, { chance }),
    welcome: welcome(q, (low + high) / 2, capital),
    because: becauseWords(scenario, { because, cause: { kind: 'event', id: '' } }),
  };
}

const OWN = ['support', 'prestige', 'strength', 'economy', 'initiative'];

/** A gain of one's own or of trust in oneself is welcome, so is less tension with oneself; of the rest nothing is said. */
export function welcome(q: number, by: number, capital: Capital | null): boolean | null {
  if (capital === null || by === 0) return null;
  const key = keyOf(q);
  const kind = kindOf(q);
  if (OWN.includes(kind)) return key === capital ? by > 0 : null;
  if (kind === 'trust' || kind === 'alignment') return key.endsWith(`>${capital}`) ? by > 0 : null;
  return kind === 'tension' && key.includes(capital) ? by < 0 : null;
}
