/** The reasons of a free actor, in words. */
import { CAPITALS } from '../../engine/types.ts';
import type { Reason } from '../../engine/types.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { cityOf, eventTitle, leaderName, textOf } from './names.ts';
import { hasMessage, t } from './messages.ts';
import { indexOf, quantityName } from './quantities.ts';

/** One reason as a clause. */
export function reasonWords(scenario: Scenario, { code, params }: Reason): string {
  const id = String(params['id'] ?? '');
  if (code === 'aim') return t('reasons:aim', { name: textOf(scenario, scenario.aims.find((aim) => aim.id === id)?.title ?? id) });
  if (code === 'mandate') return t('reasons:mandate', { name: mandateTitle(scenario, id) });
  if (code === 'appeal') return id === '' ? t('reasons:appeal') : textOf(scenario, id);
  if (code === 'interest' && params['quantity']) return t('reasons:interest', { name: quantityName(indexOf(String(params['quantity']))) });
  if (code === 'door') return t('reasons:door', { name: eventTitle(scenario, id) });
  const key = `reasons:${code}`;
  return hasMessage(key) ? t(key, { name: nameOf(scenario, id) }) : t('reasons:other');
}

function nameOf(scenario: Scenario, id: string): string {
  if (CAPITALS.some((capital) => capital === id)) return cityOf(id);
  return scenario.leaders.some((leader) => leader.id === id) ? leaderName(scenario, id) : id;
}

function mandateTitle(scenario: Scenario, id: string): string {
  const found = scenario.leaders.flatMap(({ mandates }) => mandates).find((mandate) => mandate.id === id);
  return textOf(scenario, found?.title ?? id);
}
