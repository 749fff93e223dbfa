/** What an experiment changes, in words. */
import { isRefusal, parseIntervention } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Intervention } from '../engine/types.ts';
import { t } from '../words/messages.ts';
import { adviserName, cityOf, eventById, eventTitle, isCapital, leaderName, optionLabel, quarterShort } from '../words/names.ts';
import { actName } from '../words/orders.ts';
import { quantityName } from '../words/quantities.ts';
import { decimal, withSign } from './figures.ts';

type Of<K extends Intervention['kind']> = Extract<Intervention, { kind: K }>;
type Tellers = { readonly [K in Intervention['kind']]: (scenario: Scenario, change: Of<K>) => string };

const TELL: Tellers = {
  option: (scenario, { event, part, option }) => {
    const decider = eventById(scenario, event)?.parts.find((each) => (part === null ? each.options.some(({ id }) => id === option) : each.id === part))?.decider ?? '';
    const params = { event: eventTitle(scenario, event), who: isCapital(decider) ? cityOf(decider) : '', option: optionLabel(scenario, event, option) };
    return t(isCapital(decider) ? 'lab:change.optionBy' : 'lab:change.option', params);
  },
  never: (scenario, { event }) => t('lab:change.never', { event: eventTitle(scenario, event) }),
  'no-act': (_scenario, { act, from, to, since, until }) => t('lab:change.act', {
    act: actName(act), from: cityOf(from), to: cityOf(to), when: since || until ? windowWords(since ?? null, until ?? null) : '',
  }),
  absent: (scenario, { adviser }) => t('lab:change.absent', { who: adviserName(scenario, adviser) }),
  stays: (scenario, { leader }) => t('lab:change.stays', { who: leaderName(scenario, leader) }),
  'no-clause': (_scenario, { clause }) => t('lab:change.clause', { clause }),
  hold: (_scenario, { q, op, value, from, to }) => t(`lab:change.hold.${{ '<=': 'most', '>=': 'least', '=': 'at' }[op]}`, { name: quantityName(q), value: decimal(value / 100, 0), when: windowWords(from, to) }),
  shift: (_scenario, { q, by, from, to }) => t('lab:change.shift', { name: quantityName(q), by: withSign(by / 100, 0), when: windowWords(from, to) }),
};

const windowWords = (from: number | null, to: number | null): string =>
  t('lab:change.window', { from: from === null ? '' : quarterShort(from), to: to === null ? '' : quarterShort(to) }).trim();

/** A change in a sentence; one that cannot be read, as it was typed. */
export function changeWords(scenario: Scenario, text: string): string {
  const parsed = parseIntervention(scenario, text);
  return isRefusal(parsed) ? text : TELL[parsed.kind](scenario, parsed as never);
}

/** The changes of an experiment as a question; empty where nothing is changed. */
export const whatIfWords = (scenario: Scenario, set: readonly string[]): string =>
  (set.length === 0 ? '' : t('lab:whatIf', { change: set.map((text) => changeWords(scenario, text)).join('; ') }));
