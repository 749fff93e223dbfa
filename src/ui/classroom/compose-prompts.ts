/** The part of the composing page about what pupils are asked: prompts with their forecasts, in their order. */
import { CONCEPTS, PROMPT_KINDS } from '../../classroom/exercise.ts';
import type { Forecast, Prompt } from '../../classroom/exercise.ts';
import { YES_OR_NO } from '../../classroom/measures.ts';
import { CAPITALS, DIRECTIONS, DYADS } from '../../engine/types.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { tick } from '../screens/setting-fields.ts';
import { t } from '../../words/messages.ts';
import { cityOf, pairOf } from '../../words/names.ts';
import type { Desk } from './compose-desk.ts';
import { areaField, row, selectField } from './compose-fields.ts';
import type { Choice } from './compose-fields.ts';
import { eventChoices } from './compose-words.ts';

/** All prompts, and a way to add one. */
export function promptsPart(desk: Desk): HTMLElement {
  const host = h('div', { class: 'compose-prompts' });
  const write = (prompts: readonly Prompt[], structure: boolean): void => {
    desk.change({ prompts }, structure ? 'rules' : 'words');
    if (structure) draw();
  };
  const draw = (): void => {
    const { prompts } = desk.draft();
    fill(host, ...prompts.map((_, index) => promptCard({ desk, index, write })),
      h('p', {}, button({ label: t('classroom:addPrompt'), key: 'add-prompt', press: () => write([...desk.draft().prompts, freshPrompt(desk.draft().prompts)], true) })));
  };
  draw();
  return host;
}

/** An id that none of a list has yet. */
export const freshId = (stem: string, taken: readonly { readonly id: string }[]): string => {
  for (let number = taken.length + 1; ; number += 1) if (!taken.some(({ id }) => id === `${stem}-${number}`)) return `${stem}-${number}`;
};

const freshPrompt = (prompts: readonly Prompt[]): Prompt =>
  ({ id: freshId('prompt', prompts), kind: 'justify', concept: 'cause', at: 'end', required: true, text: '', source: null, forecasts: [], curve: null });

interface Place { readonly desk: Desk; readonly index: number; readonly write: (prompts: readonly Prompt[], structure: boolean) => void }

function promptCard(place: Place): HTMLElement {
  const { desk, index, write } = place;
  const prompt = (): Prompt => desk.draft().prompts[index]!;
  const change = (patch: Partial<Prompt>, structure = false): void => write(desk.draft().prompts.map((each, at) => (at === index ? { ...each, ...patch } : each)), structure);
  const { kind, concept, at, required, text, source } = prompt();
  const sources = desk.draft().sources.map(({ id, title }) => ({ value: id, label: title || id }));
  return h('section', { class: 'compose-card', 'aria-label': t('classroom:promptNumber', { number: index + 1 }) },
    cardHead(place, t('classroom:promptNumber', { number: index + 1 })),
    row(
      selectField({ label: t('classroom:kind'), value: kind, key: `kind-${index}`, choices: PROMPT_KINDS.map((value) => ({ value, label: t(`classroom:kinds.${value}`) })), change: (value) => change(asKind(desk, prompt(), value as Prompt['kind']), true) }),
      selectField({ label: t('classroom:concept'), value: concept, choices: CONCEPTS.map((value) => ({ value, label: t(`classroom:concepts.${value}`) })), change: (value) => change({ concept: value as Prompt['concept'] }) }),
      selectField({ label: t('classroom:at'), value: at, key: `at-${index}`, choices: moments(desk), change: (value) => change({ at: value as Prompt['at'] }, true) })),
    areaField({ label: t('classroom:promptText'), value: text, most: 800, key: `text-${index}`, change: (value) => change({ text: value }) }),
    kind === 'forecast' ? forecastList(desk, index, change) : null,
    kind === 'curve' ? selectField({ label: t('classroom:curve'), value: prompt().curve ?? '', choices: curves(), change: (value) => change({ curve: value }) }) : null,
    sources.length === 0 ? null : selectField({ label: t('classroom:beside'), value: source ?? '', choices: [{ value: '', label: t('classroom:noSource') }, ...sources], change: (value) => change({ source: value === '' ? null : value }) }),
    tick(t('classroom:required'), required, (on) => change({ required: on })));
}

/** A prompt of another kind loses what its old kind asked for and gains what the new one needs. */
function asKind(desk: Desk, { forecasts, curve, source }: Prompt, kind: Prompt['kind']): Partial<Prompt> {
  return {
    kind,
    forecasts: kind !== 'forecast' ? [] : forecasts.length > 0 ? forecasts : [freshForecast(desk)],
    curve: kind === 'curve' ? curve ?? 'tension:SU-CN' : null,
    source: kind === 'source' ? source ?? desk.draft().sources[0]?.id ?? null : source,
  };
}

function cardHead({ desk, index, write }: Place, what: string): HTMLElement {
  const { prompts } = desk.draft();
  const moved = (by: number): readonly Prompt[] => {
    const rest = desk.draft().prompts.filter((_, at) => at !== index);
    return [...rest.slice(0, index + by), desk.draft().prompts[index]!, ...rest.slice(index + by)];
  };
  return h('div', { class: 'compose-card-head' }, h('h3', {}, what),
    index === 0 ? null : button({ label: t('classroom:up'), kind: 'quiet', key: `up-${index}`, press: () => write(moved(-1), true), props: { 'aria-label': t('classroom:upWhat', { what }) } }),
    index === prompts.length - 1 ? null : button({ label: t('classroom:down'), kind: 'quiet', key: `down-${index}`, press: () => write(moved(1), true), props: { 'aria-label': t('classroom:downWhat', { what }) } }),
    button({ label: t('classroom:remove'), icon: 'ui/close', kind: 'quiet', key: `drop-${index}`, press: () => write(prompts.filter((_, at) => at !== index), true), props: { 'aria-label': t('classroom:removeWhat', { what }) } }));
}

const moments = ({ draft, scenario }: Desk): Choice[] => [
  { value: 'start', label: t('classroom:atStart') }, { value: 'end', label: t('classroom:atEnd') },
  ...eventChoices(scenario(), draft()).map(({ value, label }) => ({ value: `event:${value}`, label, group: t('classroom:atEvent') })),
];

const curves = (): Choice[] => [
  ...DYADS.map((dyad) => ({ value: `tension:${dyad}`, label: t('classroom:tensionOf', { pair: pairOf(dyad) }) })),
  ...DIRECTIONS.map((way) => ({ value: `trust:${way}`, label: t('classroom:trustOf', { from: cityOf(way.slice(0, 2)), to: cityOf(way.slice(3)) }) })),
  ...CAPITALS.map((capital) => ({ value: `prestige:${capital}`, label: t('classroom:prestigeOf', { city: cityOf(capital) }) })),
];

const freshForecast = (desk: Desk): Forecast =>
  ({ id: freshId('forecast', desk.draft().prompts.flatMap(({ forecasts }) => forecasts)), text: '', metric: 'outcome:sinoSovietBorderWar' });

function forecastList(desk: Desk, index: number, change: (patch: Partial<Prompt>, structure?: boolean) => void): HTMLElement {
  const forecasts = (): readonly Forecast[] => desk.draft().prompts[index]!.forecasts;
  const patch = (at: number, words: Partial<Forecast>): void => change({ forecasts: forecasts().map((each, here) => (here === at ? { ...each, ...words } : each)) });
  const line = ({ text, metric }: Forecast, at: number): Child => h('li', {},
    areaField({ label: t('classroom:statement', { number: at + 1 }), value: text, most: 240, rows: 1, change: (value) => patch(at, { text: value }) }),
    selectField({ label: t('classroom:metric'), value: metric, choices: metrics(desk, metric), change: (value) => patch(at, { metric: value }) }),
    forecasts().length < 2 ? null : button({ label: t('classroom:remove'), icon: 'ui/close', kind: 'quiet', key: `statement-${index}-${at}`, press: () => change({ forecasts: forecasts().filter((_, here) => here !== at) }, true), props: { 'aria-label': t('classroom:removeWhat', { what: t('classroom:statement', { number: at + 1 }) }) } }));
  return h('div', { class: 'compose-forecasts' }, h('ol', {}, ...forecasts().map(line)),
    forecasts().length > 5 ? null : h('p', {}, button({ label: t('classroom:addStatement'), key: `statement-${index}`, press: () => change({ forecasts: [...forecasts(), freshForecast(desk)] }, true) })));
}

/** What can be forecast: outcomes, and events of the stretch; a measure written by hand stays in the list. */
function metrics({ draft, scenario }: Desk, own: string): Choice[] {
  const known: Choice[] = [
    ...YES_OR_NO.map((id) => ({ value: `outcome:${id}`, label: t(`classroom:outcomes.${id.replace('.', '-')}`), group: t('classroom:outcomesGroup') })),
    ...eventChoices(scenario(), draft()).map(({ value, label }) => ({ value: `event:${value}`, label, group: t('classroom:eventsGroup') })),
  ];
  return known.some(({ value }) => value === own) ? known : [{ value: own, label: own }, ...known];
}
