/** What a measure is, and what all its forms share. */
import { quarterName, quarterOf } from '../engine/index.ts';
import type { Happening, Refusal, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Reading } from './pairs.ts';

/** A campaign at its end, with what happened in it. */
export interface Ended { readonly world: World; readonly happenings: readonly Happening[] }

/** A measure ready to be taken at a campaign's end; null where the campaign has none (what never happened). */
export interface Metric extends Reading { readonly text: string; readonly of: (ended: Ended) => number | null }
export type ParsedMetric = { readonly refused: Refusal } | { readonly refused: null; readonly metric: Metric };

/** What a reader of one form is given: the whole text and what stands behind the form's name. */
export interface Asked { readonly scenario: Scenario; readonly text: string; readonly rest: string }

/** The forms of a measure, for messages. */
export const FORMS = 'KIND:KEY@1957Q1..1960Q4, max:KIND:KEY@…, min:KIND:KEY@…, first:KIND:KEY>=50, event:ID@..1958Q4, '
  + 'flag:ID@..1958Q4, date:ID, choice:EVENT=OPTION, clash:SU-CN@…, war:SU-CN@…, steps:US>CN@…';

export const refuse = (code: string, params: Refusal['params']): ParsedMetric => ({ refused: { code, params } });
export const unreadable = (text: string): ParsedMetric => refuse('metric/unreadable', { metric: text, forms: FORMS });

/** A measure that is a number, a share or a date. */
export const number = (text: string, of: Metric['of']): ParsedMetric => ({ refused: null, metric: { text, of, share: false, never: null } });
export const share = (text: string, of: (ended: Ended) => boolean): ParsedMetric =>
  ({ refused: null, metric: { text, of: (ended) => (of(ended) ? 1 : 0), share: true, never: null } });
export const date = (scenario: Scenario, text: string, of: (ended: Ended) => number): ParsedMetric => ({
  refused: null,
  metric: { text, share: false, never: (scenario.to + 1) / 4, of: (ended) => { const quarter = of(ended); return quarter > 0 ? quarter / 4 : null; } },
});

/** Quarters from … to, inclusive. */
export interface Span { readonly from: number; readonly to: number }

/** Reads a window `1957Q1..1960Q4`; refused where it lies outside the scenario or is not one. */
export function spanOf({ scenario, text }: Pick<Asked, 'scenario' | 'text'>, first: string, last: string): Span | ParsedMetric {
  const from = first === '' ? scenario.from : quarterOf(first);
  const to = last === '' ? scenario.to : quarterOf(last);
  if (from < 0 || to < 0) return unreadable(text);
  if (from <= to && to >= scenario.from && from <= scenario.to) return { from, to };
  return refuse('metric/outside', { metric: text, from: quarterName(scenario.from), to: quarterName(scenario.to) });
}

export const isSpan = (read: Span | ParsedMetric): read is Span => 'from' in read;
