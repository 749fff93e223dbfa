/** The reasons of a free actor, in words. */
import { CAPITALS } from '../engine/types.ts';
import type { Reason } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { adviserName, cityOf, eventTitle, leaderName, textOf } from './names.ts';
import { hasMessage, t } from './messages.ts';
import { indexOf, quantityName } from './quantities.ts';

/** One reason as a clause. */
export function reasonWords(scenario: Scenario, { code, params }: Reason): string {
  const id = String(params['id'] ?? '');
  const special = SPECIAL[code]?.(scenario, id, params);
  if (special !== undefined) return special;
  const key = `reasons:${code}`;
  return hasMessage(key) ? t(key, { name: nameOf(scenario, id) }) : t('reasons:other');
}

type Say = (scenario: Scenario, id: string, params: Reason['params']) => string;

/** Codes whose parameter is not a person or a capital. */
const SPECIAL: Readonly<Record<string, Say>> = {
  aim: (scenario, id) => t('reasons:aim', { name: textOf(scenario, scenario.aims.find((aim) => aim.id === id)?.title ?? id) }),
  mandate: (scenario, id) => t('reasons:mandate', { name: mandateTitle(scenario, id) }),
  appeal: (scenario, id) => (id === '' ? t('reasons:appeal') : textOf(scenario, id)),
  interest: (_scenario, _id, params) => t('reasons:interest', { name: quantityName(indexOf(String(params['quantity']))) }),
  door: (scenario, id) => t('reasons:door', { name: eventTitle(scenario, id) }),
};

function nameOf(scenario: Scenario, id: string): string {
  if (CAPITALS.some((capital) => capital === id)) return cityOf(id);
  if (scenario.advisers.some((adviser) => adviser.id === id)) return adviserName(scenario, id);
  return scenario.leaders.some((leader) => leader.id === id) ? leaderName(scenario, id) : id;
}

function mandateTitle(scenario: Scenario, id: string): string {
  const found = scenario.leaders.flatMap(({ mandates }) => mandates).find((mandate) => mandate.id === id);
  return textOf(scenario, found?.title ?? id);
}
