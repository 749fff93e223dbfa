/** Measures beside the outcomes: windows of quantities, and facts of a campaign (`metric-facts.ts`). */
import { LOWEST, quantity, QUANTITY_NAMES } from '../engine/quantities.ts';
import type { World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { FACTS } from './metric-facts.ts';
import { date, isSpan, number, refuse, spanOf, unreadable } from './metric-kinds.ts';
import type { Metric, ParsedMetric, Span } from './metric-kinds.ts';

export type { Ended, Metric, ParsedMetric } from './metric-kinds.ts';

const WINDOW = /^(max:|min:|first:)?([a-z]+:[^@<>=]+?(?:>[^@<>=]+?)?(?:@[a-z-]+)?)(?:(<=|>=)(-?\d{1,6}(?:\.\d{1,2})?))?(?:@(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?)?$/;

/**
 * Reads `trust:CN>SU@1957Q1..1960Q4` (mean over the window; `max:` or `min:` before it the highest or lowest),
 * `first:tension:SU-CN>=50` (the first quarter in which it is so, as a number of years), and the facts of
 * `metric-facts.ts`. An end of a window that is left out is the scenario's own.
 */
export function parseMetric(scenario: Scenario, text: string): ParsedMetric {
  const at = text.indexOf(':');
  const head = at < 0 ? text : text.slice(0, at);
  const fact = Object.hasOwn(FACTS, head) ? FACTS[head] : undefined;
  return fact ? fact({ scenario, text, rest: text.slice(at + 1) }) : quantityOf(scenario, text);
}

interface Window extends Span { readonly q: number; readonly first: number }

function quantityOf(scenario: Scenario, text: string): ParsedMetric {
  const match = WINDOW.exec(text);
  if (!match) return unreadable(text);
  const [, how = '', name, sign, level, first = '', last = ''] = match;
  const q = quantity(name!);
  if (q < 0) return refuse('metric/unknown-quantity', { name: name!, known: QUANTITY_NAMES.join(' ') });
  const span = spanOf({ scenario, text }, first, last);
  if (!isSpan(span)) return span;
  const window: Window = { ...span, q, first: scenario.from };
  if ((how === 'first:') !== (sign !== undefined)) return unreadable(text);
  if (how !== 'first:') return text.includes('..') ? number(text, ({ world }) => READ[how]!(world, window)) : unreadable(text);
  const limit = Number(level) * 100;
  return date(scenario, text, ({ world }) => firstWhere(world, window, (value) => (sign === '>=' ? value >= limit : value <= limit)));
}

/** Measures by their texts, which have been read before; an unreadable one is a bug. */
export const parsedMetrics = (scenario: Scenario, texts: readonly string[]): Metric[] => texts.map((text) => {
  const parsed = parseMetric(scenario, text);
  if (parsed.refused) throw new Error(`${text}: ${parsed.refused.code}`);
  return parsed.metric;
});

const READ: Readonly<Record<string, (world: World, window: Window) => number | null>> = {
  '': (world, window) => mean(valuesIn(world, window)),
  'max:': (world, window) => extreme(valuesIn(world, window), Math.max, LOWEST[window.q]!),
  'min:': (world, window) => extreme(valuesIn(world, window), Math.min, Infinity),
};

function valuesIn({ rows }: World, { q, from, to, first }: Window): number[] {
  const values: number[] = [];
  const last = Math.min(rows.length - 1, to - first);
  for (let row = Math.max(0, from - first); row <= last; row += 1) values.push(rows[row]![q]!);
  return values;
}

const mean = (values: readonly number[]): number | null =>
  (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length / 100);

const extreme = (values: readonly number[], pick: (a: number, b: number) => number, start: number): number | null =>
  (values.length === 0 ? null : values.reduce((best, value) => pick(best, value), start) / 100);

function firstWhere({ rows }: World, { q, from, to, first }: Window, holds: (value: number) => boolean): number {
  const last = Math.min(rows.length - 1, to - first);
  for (let row = Math.max(0, from - first); row <= last; row += 1) if (holds(rows[row]![q]!)) return first + row;
  return 0;
}
