/** Whether an exercise fits its scenario: everything that it names is there, and everything that it asks can be answered. */
import { isRefusal, nearest, parseIntervention, quarterName, quarterOf } from '../engine/index.ts';
import type { Part, Scenario } from '../engine/scenario.ts';
import { quantity } from '../engine/quantities.ts';
import type { Refusal } from '../engine/types.ts';
import { eventOf } from './exercise.ts';
import type { Exercise, Prompt } from './exercise.ts';
import { forecastRefusal } from './measures.ts';
import { isLocked } from './stage.ts';

/** Shortest stretch that can be played, in quarters. */
const SHORTEST = 2;

const fault = (code: string, place: string, params: Refusal['params'] = {}): Refusal => ({ code: `exercise/${code}`, params: { place, ...params } });

/** All that does not fit: each with its place, what was found and what is allowed. */
export const exerciseFaults = (exercise: Exercise, scenario: Scenario): Refusal[] => [
  ...stretchFaults(exercise, scenario),
  ...exercise.divergence.set.flatMap((word, index) => setFault(scenario, word, `divergence.set.${index + 1}`)),
  ...exercise.locked.flatMap((word, index) => lockFault(scenario, word, `locked.${index + 1}`)),
  ...closedParts(exercise, scenario),
  ...exercise.prompts.flatMap((prompt, index) => promptFaults({ exercise, scenario }, prompt, `prompts.${index + 1}`)),
];

function stretchFaults({ from, to, scenario: id, ...rest }: Exercise, scenario: Scenario): Refusal[] {
  if (id !== scenario.id) return [fault('other-scenario', 'scenario', { found: id, allowed: scenario.id })];
  const range = { from: quarterName(scenario.from), to: quarterName(scenario.to) };
  const outside = (place: string, found: string): Refusal[] =>
    (quarterOf(found) < scenario.from || quarterOf(found) > scenario.to ? [fault('outside', place, { found, ...range })] : []);
  return [
    ...outside('from', from), ...outside('to', to),
    ...(quarterOf(to) - quarterOf(from) + 1 < SHORTEST ? [fault('stretch', 'to', { found: to, limit: SHORTEST })] : []),
    ...seatFaults(rest, scenario),
  ];
}

function seatFaults({ side, express }: Pick<Exercise, 'side' | 'express'>, { sides, express: cut }: Scenario): Refusal[] {
  const offered: readonly string[] = ['free', 'three', ...sides];
  return [
    ...(offered.includes(side) ? [] : [fault('not-allowed', 'side', { found: side, allowed: offered.join(', ') })]),
    ...(express && cut === null ? [fault('no-express', 'express')] : []),
  ];
}

function setFault(scenario: Scenario, word: string, place: string): Refusal[] {
  const parsed = parseIntervention(scenario, word);
  return isRefusal(parsed) ? [{ code: parsed.code, params: { place, ...parsed.params } }] : [];
}

function lockFault({ events }: Scenario, word: string, place: string): Refusal[] {
  const [name = '', option = ''] = word.split('=');
  const [id = '', partId] = name.split('/');
  const event = events.find((each) => each.id === id);
  if (!event) return [fault('unknown-event', place, { found: id, nearest: nearest(id, events.map((each) => each.id)) })];
  const options = event.parts.filter((part) => partId === undefined || part.id === partId).flatMap((part) => part.options.map((each) => each.id));
  return options.includes(option) ? [] : [fault('unknown-option', place, { found: word, allowed: options.join(', ') })];
}

/** In every decision an option must stay open whatever the state: one without conditions that is not locked. */
function closedParts({ locked }: Exercise, { events }: Scenario): Refusal[] {
  const shut = (event: { readonly id: string }, part: Part): boolean =>
    part.options.some((option) => isLocked(event, part, option, locked))
    && !part.options.some((option) => option.requires.length === 0 && !isLocked(event, part, option, locked));
  return events.flatMap((event) => event.parts.filter((part) => shut(event, part)).map(() => fault('all-locked', 'locked', { event: event.id })));
}

interface Bound { readonly exercise: Exercise; readonly scenario: Scenario }

const promptFaults = (bound: Bound, prompt: Prompt, place: string): Refusal[] =>
  [...placeFaults(bound, prompt, place), ...askedFaults(bound, prompt, place)];

/** Where a prompt is asked, and what stands beside it. */
function placeFaults({ exercise, scenario }: Bound, prompt: Prompt, place: string): Refusal[] {
  const { kind, source } = prompt;
  const event = eventOf(prompt);
  const ids = scenario.events.map(({ id }) => id);
  const sources = exercise.sources.map(({ id }) => id);
  const unknown = source !== null && !sources.includes(source);
  return [
    ...(event !== null && !ids.includes(event) ? [fault('unknown-event', `${place}.at`, { found: event, nearest: nearest(event, ids) })] : []),
    ...(unknown ? [fault('not-allowed', `${place}.source`, { found: source, allowed: sources.join(', ') })] : []),
    ...(kind === 'source' && source === null ? [fault('no-source', `${place}.source`)] : []),
  ];
}

/** What a forecast forecasts, and what a curve draws. */
function askedFaults({ scenario }: Bound, { kind, forecasts, curve }: Prompt, place: string): Refusal[] {
  return [
    ...((kind === 'forecast') !== forecasts.length > 0 ? [fault('forecasts', `${place}.forecasts`)] : []),
    ...((kind === 'curve') !== (curve !== null) ? [fault('curve', `${place}.curve`)] : []),
    ...(curve !== null && quantity(curve) < 0 ? [fault('form', `${place}.curve`, { found: curve, allowed: 'tension:SU-CN, trust:CN>SU' })] : []),
    ...forecasts.flatMap(({ metric }, index) => metricFault(scenario, metric, `${place}.forecasts.${index + 1}.metric`) ?? []),
  ];
}

function metricFault(scenario: Scenario, metric: string, place: string): Refusal | null {
  const refused = forecastRefusal(scenario, metric);
  return refused && { code: refused.code, params: { place, ...refused.params } };
}
