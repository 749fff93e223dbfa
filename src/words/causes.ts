/** What a change is put down to: the ledger's causes in words. */
import type { Scenario } from '../engine/scenario.ts';
import type { Cause, Entry } from '../engine/types.ts';
import { atTheatre, cityOf, eventTitle, isCapital, rungWords, textOf, theatreName } from './names.ts';
import { hasMessage, t } from './messages.ts';
import { actName } from './orders.ts';

/** Name of a cause: the event's title, the act and who did it, the rule that answered. */
export function causeWords(scenario: Scenario, cause: Cause): string {
  const by = cause.by && isCapital(cause.by) ? cityOf(cause.by) : '';
  switch (cause.kind) {
    case 'event': case 'situation': return eventTitle(scenario, cause.id);
    case 'act': return t('causes:act', { act: actName(cause.id), by });
    case 'crisis': return t('causes:crisis', { at: atTheatre(cause.id) });
    case 'home': return t('causes:home', { by });
    case 'response': return responseWords(scenario, cause);
    default: return ruleOf(`causes:${cause.kind}.${cause.id}`, { by, detail: cause.detail ?? '' });
  }
}

function responseWords(scenario: Scenario, { id, detail, via }: Cause): string {
  if (id === 'heat' && detail) return t('causes:response.heat', { theatre: theatreName(detail) });
  if ((id === 'fading' || id === 'wake') && via) return t(`causes:response.${id}`, { via: viaWords(scenario, via) });
  return ruleOf(`causes:response.${id}`, {});
}

function viaWords(scenario: Scenario, via: string): string {
  if (hasMessage(`acts:${via}.name`)) return actName(via);
  return hasMessage(`names:theatre.${via}`) ? t('causes:crisis', { at: atTheatre(via) }) : eventTitle(scenario, via);
}

const ruleOf = (key: string, params: Record<string, string>): string => (hasMessage(key) ? t(key, params) : t('causes:plainRule'));

/** Why, in a clause; empty where the cause says it all. */
export function becauseWords(scenario: Scenario, { because, cause }: Pick<Entry, 'because' | 'cause'>): string {
  if (because === null) return '';
  if (because.startsWith('act.')) return '';
  if (!because.startsWith('rule.')) return textOf(scenario, because);
  const rung = /^\d$/.test(cause.detail ?? '') ? rungWords(Number(cause.detail)) : '';
  return ruleOf(`causes:${because}`, { by: cause.by ? cityOf(cause.by) : '', rung, detail: cause.detail ?? '' });
}
