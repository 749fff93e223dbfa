/** Measures beside the outcomes: windows of quantities, events by a date, dates, choices. */
import { LOWEST, quantity, QUANTITY_NAMES } from '../engine/quantities.ts';
import { quarterName, quarterOf } from '../engine/index.ts';
import type { Refusal, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';

/** A measure ready to be taken at a campaign's end; null where the campaign has none (what never happened). */
export interface Metric { readonly text: string; readonly of: (world: World) => number | null }
export type ParsedMetric = { readonly refused: Refusal } | { readonly refused: null; readonly metric: Metric };

const WINDOW = /^(max:)?([a-z]+:[^@]+(?:@[a-z-]+)?)@(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?$/;

/**
 * Reads `trust:CN>SU@1957Q1..1960Q4` (mean over the window, `max:` before it the maximum), `event:ID@..1958Q4`
 * (1 where it happened by then), `date:ID` (year and quarter as a number of years), `choice:EVENT=OPTION`.
 */
export function parseMetric(scenario: Scenario, text: string): ParsedMetric {
  const [head, rest] = split(text, ':');
  if (head === 'event') return eventBy(scenario, text, rest);
  if (head === 'date') return dateOf(scenario, text, rest);
  if (head === 'choice') return choiceOf(scenario, text, rest);
  return windowOf(scenario, text);
}

const refuse = (code: string, params: Refusal['params']): ParsedMetric => ({ refused: { code, params } });
const take = (text: string, of: Metric['of']): ParsedMetric => ({ refused: null, metric: { text, of } });

function windowOf(scenario: Scenario, text: string): ParsedMetric {
  const match = WINDOW.exec(text);
  if (!match) return refuse('metric/unreadable', { metric: text, forms: FORMS });
  const q = quantity(match[2]!);
  if (q < 0) return refuse('metric/unknown-quantity', { name: match[2]!, known: QUANTITY_NAMES.join(' ') });
  const from = match[3] ? quarterOf(match[3]) : scenario.from;
  const to = match[4] ? quarterOf(match[4]) : scenario.to;
  if (from > to || to < scenario.from || from > scenario.to) {
    return refuse('metric/outside', { metric: text, from: quarterName(scenario.from), to: quarterName(scenario.to) });
  }
  const greatest = match[1] !== undefined;
  return take(text, (world) => readWindow(world, scenario, { q, from, to, greatest }));
}

/** The forms of a measure, for messages. */
export const FORMS = 'KIND:KEY@1957Q1..1960Q4, max:KIND:KEY@…, event:ID@..1958Q4, date:ID, choice:EVENT=OPTION';

interface Window { readonly q: number; readonly from: number; readonly to: number; readonly greatest: boolean }

function readWindow(world: World, scenario: Scenario, { q, from, to, greatest }: Window): number | null {
  const first = Math.max(0, from - scenario.from);
  const last = Math.min(world.rows.length - 1, to - scenario.from);
  if (last < first) return null;
  let sum = 0;
  let most = LOWEST[q]!;
  for (let row = first; row <= last; row += 1) {
    sum += world.rows[row]![q]!;
    most = Math.max(most, world.rows[row]![q]!);
  }
  return (greatest ? most : sum / (last - first + 1)) / 100;
}

function eventBy(scenario: Scenario, text: string, rest: string): ParsedMetric {
  const [id, window] = split(rest, '@');
  const event = eventIndex(scenario, id);
  if (event < 0) return unknownEvent(scenario, id);
  const by = window === '' ? scenario.to : quarterOf(window.replace(/^\.\./, ''));
  if (by < 0) return refuse('metric/unreadable', { metric: text, forms: FORMS });
  return take(text, ({ happened }) => (happened[event]! > 0 && happened[event]! <= by ? 1 : 0));
}

/** A date is a number of years: 1971.5 is the third quarter of 1971. */
function dateOf(scenario: Scenario, text: string, id: string): ParsedMetric {
  const event = eventIndex(scenario, id);
  if (event < 0) return unknownEvent(scenario, id);
  return take(text, ({ happened }) => (happened[event]! > 0 ? happened[event]! / 4 : null));
}

function choiceOf(scenario: Scenario, text: string, rest: string): ParsedMetric {
  const [path, option] = split(rest, '=');
  const [id, partId] = split(path, '/');
  const event = scenario.events[eventIndex(scenario, id)];
  if (!event) return unknownEvent(scenario, id);
  for (const part of event.parts) {
    const place = part.options.findIndex((each) => each.id === option);
    if (place < 0 || (partId !== '' && part.id !== partId)) continue;
    const index = scenario.events.indexOf(event);
    return take(text, ({ chosen, happened }) => (happened[index]! > 0 && chosen[part.index] === place ? 1 : 0));
  }
  const known = event.parts.flatMap((part) => part.options.map((each) => each.id)).join(' ');
  return refuse('metric/unknown-option', { name: option, event: id, known });
}

const eventIndex = (scenario: Scenario, id: string): number => scenario.events.findIndex((event) => event.id === id);

const unknownEvent = (scenario: Scenario, name: string): ParsedMetric =>
  refuse('metric/unknown-event', { name, known: scenario.events.map(({ id }) => id).join(' ') });

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
