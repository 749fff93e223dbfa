/** Measures of `--metric` in words, as far as they can be said; what cannot stands as it is typed. */
import { quantity } from '../engine/quantities.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';
import { capitalise, hasMessage, t } from '../words/messages.ts';
import { cityOf, eventById, eventTitle, isCapital, optionLabel, quarterShort } from '../words/names.ts';
import { quantityName } from '../words/quantities.ts';

/** An outcome's name; one that has none stands as it is. */
export const outcomeName = (id: string): string => {
  if (hasMessage(`lab:outcome.${id}`)) return t(`lab:outcome.${id}`);
  const capital = id.slice(id.indexOf('.') + 1);
  if (id.startsWith('score.')) return t('lab:outcome.score', { city: cityOf(capital) });
  return id.startsWith('fall.') && isCapital(capital as Capital) ? t('lab:outcome.fall', { city: cityOf(capital) }) : id;
};

const WINDOW = /^(max:|min:)?([a-z]+:[^@<>=]+?(?:>[^@<>=]+?)?(?:@[a-z-]+)?)@(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?$/;
const FACT = /^(event|date|choice):([a-z0-9-]+)(?:\/[a-z]+)?(?:=([a-z0-9-]+))?(?:@\.\.(\d{4}Q[1-4]))?$/;

/** `Trust of China in the Soviet Union, mean of 1950 Q2–1957 Q4`; an outcome's name; or the text itself. */
export function measureName(scenario: Scenario, text: string): string {
  if (!text.includes(':')) return outcomeName(text);
  return windowName(scenario, text) ?? factName(scenario, text) ?? flagName(scenario, text) ?? text;
}

/** A flag by its own name, or by that of the event that raises it. */
function flagName(scenario: Scenario, text: string): string | null {
  const [, flag, by] = /^flag:([a-z0-9-]+)(?:@\.\.(\d{4}Q[1-4]))?$/.exec(text) ?? [];
  if (flag === undefined) return null;
  if (!hasMessage(`flags:${flag}`)) return factName(scenario, text.replace('flag:', 'event:'));
  return t(by ? 'lab:measure.flagBy' : 'lab:measure.flag', { flag: t(`flags:${flag}`), by: by ? quarterShort(quarterOf(by)) : '' });
}

function windowName({ from, to }: Scenario, text: string): string | null {
  const [, how = '', name, first, last] = WINDOW.exec(text) ?? [];
  const q = name === undefined ? -1 : quantity(name);
  if (q < 0) return null;
  const key = how === '' ? 'mean' : how.slice(0, 3);
  return t(`lab:measure.${key}`, { name: capitalise(quantityName(q)), from: quarterShort(first ? quarterOf(first) : from), to: quarterShort(last ? quarterOf(last) : to) });
}

function factName(scenario: Scenario, text: string): string | null {
  const [, kind, event, option, by] = FACT.exec(text) ?? [];
  if (kind === undefined || event === undefined || !eventById(scenario, event)) return null;
  const key = `lab:measure.${kind}${by ? 'By' : ''}`;
  if (!hasMessage(key)) return null;
  return t(key, { event: eventTitle(scenario, event), option: option ? optionLabel(scenario, event, option) : '', by: by ? quarterShort(quarterOf(by)) : '' });
}
