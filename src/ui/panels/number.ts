/** A number that explains itself: pressed, it opens its causes. */
import { icon } from '../app/parts.ts';
import { h } from '../app/h.ts';
import type { NumberModel } from '../model/number-model.ts';
import { t } from '../words/messages.ts';

export type Why = (q: number) => void;

/** The number as a button, named by its whole sentence. */
export function numberButton(model: NumberModel, why: Why, extra = ''): HTMLElement {
  const { q, text, sentence, band, doubt, trendText } = model;
  return h('button', {
    type: 'button', class: `number ${extra}`, 'data-key': `why-${q}-${extra}`, 'data-band': band, 'aria-label': sentence,
    title: trendText === '' ? sentence : `${sentence}; ${t('table:number.trend', { trend: trendText })}`, onclick: () => why(q),
  }, doubt > 0 ? h('span', { class: 'about', 'aria-hidden': 'true' }, '≈') : null, h('span', { class: 'figure' }, text), trendMark(model));
}

/** An arrow where it has moved by a point or more. */
export function trendMark({ trend }: Pick<NumberModel, 'trend'>): HTMLElement | null {
  if (Math.abs(trend) < 50) return null;
  return icon(trend > 0 ? 'ui/trend-up' : 'ui/trend-down', `trend ${trend > 0 ? 'up' : 'down'}`);
}
