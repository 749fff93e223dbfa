/** A number that explains itself: pressed, it opens its causes. */
import { icon } from '../app/parts.ts';
import { h } from '../app/h.ts';
import type { NumberModel } from '../model/number-model.ts';
import { t } from '../../words/messages.ts';
import { signed } from '../../words/numbers.ts';

export type Why = (q: number) => void;

/** The number as a button, named by its whole sentence. */
export function numberButton(model: NumberModel, why: Why, extra = ''): HTMLElement {
  const { q, text, sentence, band, doubt } = model;
  const trend = trendWords(model);
  return h('button', {
    type: 'button', class: `number ${extra}`, 'data-q': q, 'data-key': `why-${q}-${extra}`, 'data-band': band, 'aria-label': sentence,
    'aria-description': trend === '' ? null : trend, onclick: () => why(q),
  }, doubt > 0 ? h('span', { class: 'about', 'aria-hidden': 'true' }, '≈') : null, h('span', { class: 'figure' }, text), trendMark(model));
}

/** How it moved: in the last quarter, in the last year; empty before anything has. */
export function trendWords({ trendText, yearText, sinceOpening }: NumberModel): string {
  if (yearText === '') return '';
  return t(sinceOpening ? 'because:trendOpening' : 'because:trend', { quarter: trendText === '' ? signed(0) : trendText, year: yearText });
}

/** An arrow where it has moved by a point or more. */
export function trendMark({ trend }: Pick<NumberModel, 'trend'>): HTMLElement | null {
  if (Math.abs(trend) < 50) return null;
  return icon(trend > 0 ? 'ui/trend-up' : 'ui/trend-down', `trend ${trend > 0 ? 'up' : 'down'}`);
}
