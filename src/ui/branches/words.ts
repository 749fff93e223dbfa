/** Lines of play in words. */
import type { Scenario } from '../../engine/scenario.ts';
import { t } from '../../words/messages.ts';
import { cityOf, eventTitle, optionLabel, quarterShort } from '../../words/names.ts';
import { orderTitle } from '../../words/orders.ts';
import { NAME_LIMIT } from '../../session/lines.ts';
import type { Line, Stub } from '../../session/lines.ts';

/** The name of a line; one that nobody has named is called after its capital and where it begins. */
export const lineName = ({ name, capital, from }: Pick<Line, 'name' | 'capital' | 'from'>): string =>
  (name === '' ? t('branches:unnamed', { city: cityOf(capital), quarter: quarterShort(from) }) : name);

/** From when to when it was played. */
export const lineSpan = ({ capital, from, to, over }: Pick<Line, 'capital' | 'from' | 'to' | 'over'>): string =>
  t(over ? 'branches:spanOver' : 'branches:span', { city: cityOf(capital), from: quarterShort(from), to: quarterShort(to) });

/** What was taken back, in a line. */
export function stubWords(scenario: Scenario, { quarter, kind, event, option, acts }: Stub): string {
  const when = quarterShort(quarter);
  if (event !== null && option !== null) return t('branches:stub.decision', { when, title: eventTitle(scenario, event), label: optionLabel(scenario, event, option) });
  if (kind !== 'orders') return t(kind === 'mandates' ? 'branches:stub.mandates' : 'branches:stub.other', { when });
  return acts.length === 0 ? t('branches:stub.rest', { when }) : t('branches:stub.orders', { when, acts: acts.map((each) => orderTitle(each as Parameters<typeof orderTitle>[0])).join('; ') });
}

/** The name of a line that takes up what was undone: the decision's option, else what was undone, no longer than a name may be. */
export function takenName(scenario: Scenario, stub: Stub): string {
  const { event, option } = stub;
  const words = event !== null && option !== null ? optionLabel(scenario, event, option) : stubWords(scenario, stub);
  return words.length <= NAME_LIMIT ? words : `${words.slice(0, NAME_LIMIT - 1).trimEnd()}…`;
}
