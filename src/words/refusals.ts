/** Why something is not possible, in a sentence. */
import type { Scenario } from '../engine/scenario.ts';
import type { Refusal } from '../engine/types.ts';
import { adviserName, atTheatre, cityOf, countryOf, eventTitle, leaderName, optionLabel, pairOf, quarterWords, theatreName, treatyName } from './names.ts';
import { hasMessage, t } from './messages.ts';
import { whole } from './numbers.ts';
import { named } from './quantities.ts';

type Words = Record<string, string | number>;

/** The sentence of a refusal; a code without a message is shown as it is, so that nothing is hidden. */
export function refusalWords(scenario: Scenario, { code, params }: Refusal): string {
  const key = `refusals:${code}`;
  return hasMessage(key) ? t(key, wordParams(scenario, params)) : t('refusals:unknown', { code });
}

/** Parameters of a code with every id replaced by its name. */
export function wordParams(scenario: Scenario, params: Refusal['params']): Words {
  const words: Words = {};
  for (const [name, value] of Object.entries(params)) words[name] = typeof value === 'number' ? number(name, value) : value;
  const say = SAY(scenario);
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' && say[name]) words[name] = say[name](value, params);
  }
  if (typeof params['theatre'] === 'string') words['at'] = atTheatre(params['theatre']);
  if (typeof params['kind'] === 'string' && typeof params['key'] === 'string') words['name'] = named(params['kind'], params['key']);
  return words;
}

const number = (name: string, value: number): string | number =>
  (name === 'quarter' || name === 'until' ? quarterWords(value) : name === 'count' ? value : whole(value));

type Say = Readonly<Record<string, (value: string, params: Refusal['params']) => string>>;

const SAY = (scenario: Scenario): Say => ({
  to: (id) => cityOf(id),
  capital: (id) => countryOf(id),
  theatre: theatreName,
  event: (id) => (hasMessage(`acts:${id}.name`) ? t(`acts:${id}.name`) : eventTitle(scenario, id)),
  option: (id, params) => optionLabel(scenario, String(params['event'] ?? ''), id),
  leader: (id) => leaderName(scenario, id),
  adviser: (id) => adviserName(scenario, id),
  treaty: (id) => treatyName(scenario, id),
  dyad: pairOf,
  flag: (id) => flagWords(id),
  is: (id) => t(`names:kindOf.${id}`),
  pattern: (id) => t(`names:pattern.${id}`),
  act: (id) => t(`acts:${id}.name`),
});

const flagWords = (id: string): string => {
  const key = `flags:${id}`;
  return hasMessage(key) ? t(key) : id.replaceAll('-', ' ');
};
