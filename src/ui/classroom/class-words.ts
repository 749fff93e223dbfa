/** Words of the teacher's table: verdicts, groups, outcomes and their values. */
import type { Row } from '../../classroom/compare.ts';
import type { Verdict } from '../../classroom/verify.ts';
import type { OutcomeValue } from '../../engine/index.ts';
import type { Refusal } from '../../engine/types.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';
import { whole } from '../../words/numbers.ts';
import { faultWords } from './compose-words.ts';

/** What a verdict means, in a sentence. */
export function verdictWords(verdict: Verdict): string {
  if (verdict.kind === 'reproduced') return t('class:why.reproduced');
  if (verdict.kind === 'refused') return awayWords(verdict.refused);
  if (verdict.kind === 'other-version') return t(`class:why.${verdict.what}`, { found: verdict.found.slice(0, 40), wanted: verdict.wanted.slice(0, 40) });
  const { difference } = verdict;
  return difference.where === 'decision'
    ? t('class:why.decision', { entry: difference.entry, quarter: quarterWords(difference.quarter) }) : t(`class:why.${difference.where}`);
}

/** Why something was turned away. */
export function awayWords({ code, params }: Refusal): string {
  const key = `class:away.${code.slice(code.indexOf('/') + 1)}`;
  return hasMessage(key) ? t(key, params) : faultWords({ code, params });
}

/** A group by its number, or as it calls itself. */
export const groupName = ({ number, name }: Pick<Row, 'number' | 'name'>, names: boolean): string => (names && name !== '' ? name : t('class:group', { number }));

/** An outcome's name; null where it has none for readers. */
export function outcomeName(id: string): string | null {
  const keys = [`debrief:outcome.${id}`, `classroom:outcomes.${id.replace('.', '-')}`];
  const key = keys.find(hasMessage);
  return key ? capital(t(key)) : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An outcome's value. */
export function outcomeWords(value: OutcomeValue): string {
  if (value === null) return t('debrief:neverYear');
  if (typeof value === 'boolean') return t(value ? 'classroom:yes' : 'classroom:no');
  return typeof value === 'number' ? whole(value) : value;
}
