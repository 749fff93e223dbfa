/** Words of the composing page: what an intervention changes, what a fault is and where, events by their names. */
import { isRefusal, parseIntervention, quarterName, quarterOf } from '../../engine/index.ts';
import type { GameEvent, Scenario } from '../../engine/scenario.ts';
import type { Intervention, Refusal } from '../../engine/types.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { adviserName, eventTitle, leaderName, optionLabel, quarterWords, textOf } from '../../words/names.ts';
import type { Choice } from './compose-fields.ts';

/** An event with its date, `March 1969: …`. */
export const eventWords = (scenario: Scenario, { title, date }: GameEvent): string =>
  (date === null ? textOf(scenario, title) : t('classroom:dated', { date: quarterWords(date), what: textOf(scenario, title) }));

/** The events that a stretch may hold, by date, for a list; those off the path of history stand apart. */
export function eventChoices(scenario: Scenario, { from, to }: { readonly from: string; readonly to: string }): Choice[] {
  const [first, last] = [quarterOf(from), quarterOf(to)];
  const known = scenario.events.filter((event) => event.kind !== 'situation' && event.to >= first && event.from <= last && (event.date === null || event.date <= last));
  const list = known.toSorted((a, b) => (a.date ?? a.from) - (b.date ?? b.from));
  return [...list.filter(({ kind }) => kind !== 'counterfactual'), ...list.filter(({ kind }) => kind === 'counterfactual')]
    .map((event) => ({ value: event.id, label: eventWords(scenario, event), ...(event.kind === 'counterfactual' && { group: t('classroom:offPath') }) }));
}

/** The quarters of a scenario, for a list. */
export const quarterChoices = (scenario: Scenario): Choice[] => Array.from({ length: scenario.to - scenario.from + 1 }, (_, index) => {
  const quarter = scenario.from + index;
  return { value: quarterName(quarter), label: quarterWords(quarter) };
});

/** What can be done to an event: each option of each part, and its never happening. */
export const optionChoices = (scenario: Scenario, id: string): Choice[] => {
  const event = scenario.events.find((each) => each.id === id);
  return (event?.parts ?? []).flatMap((part) => part.options.map((option) => ({
    value: `${id}${part.id === null ? '' : `/${part.id}`}=${option.id}`,
    label: textOf(scenario, option.label),
    ...(event!.parts.length > 1 && { group: part.decider }),
  })));
};

/** An intervention or a locked option in words; as it is written where it cannot be read. */
export function setWords(scenario: Scenario, word: string): string {
  const parsed = parseIntervention(scenario, word);
  if (isRefusal(parsed)) return word;
  const { kind, ...params } = wordsOf(scenario, parsed, word);
  return t(`classroom:set.${kind}`, params);
}

type Worded = Readonly<Record<string, string>> & { readonly kind: string };

function wordsOf(scenario: Scenario, change: Intervention, word: string): Worded {
  switch (change.kind) {
    case 'option': return { kind: 'option', event: eventTitle(scenario, change.event), option: optionLabel(scenario, change.event, change.option) };
    case 'never': return { kind: 'never', event: eventTitle(scenario, change.event) };
    case 'absent': return { kind: 'absent', name: adviserName(scenario, change.adviser) };
    case 'stays': return { kind: 'stays', name: leaderName(scenario, change.leader) };
    case 'no-clause': return { kind: 'clause', clause: change.clause.replace('/', ': ').replaceAll('-', ' ') };
    default: return { kind: 'other', word };
  }
}

/** A refusal of the classroom in words, with the place where it applies. */
export function faultWords({ code, params }: Refusal): string {
  const { place = '' } = params;
  const key = code.startsWith('exercise/') || code.startsWith('attempt/') ? code.slice(code.indexOf('/') + 1) : code.replace('/', '-');
  const words = hasMessage(`classroom:fault.${key}`) ? t(`classroom:fault.${key}`, params) : t('classroom:fault.other', { found: params.found ?? code });
  return place === '' ? words : t('classroom:faultAt', { place: placeWords(String(place)), words });
}

/** `prompts.2.text` as a reader finds it on the page. */
const placeWords = (place: string): string => place.split('.').map((step) => (hasMessage(`classroom:place.${step}`) ? t(`classroom:place.${step}`) : step)).join(' ');
