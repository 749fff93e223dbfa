/** Foreseen changes in bars and words. */
import { h } from '../app/h.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';

const WIDEST = 15;

/** A list of foreseen changes; a sentence where there is none. */
export function effectList(effects: readonly EffectModel[]): HTMLElement {
  if (effects.length === 0) return h('p', { class: 'hint' }, t('decision:nothing'));
  return h('ul', { class: 'effects' }, ...effects.map((effect) => h('li', { 'data-certainty': effect.certainty, 'data-welcome': effect.welcome === null ? null : String(effect.welcome) },
    h('span', { class: 'effect-name' }, effect.name),
    h('span', { class: 'effect-bar', 'aria-hidden': 'true', style: barOf(effect) }),
    h('span', { class: 'effect-by' }, effect.change),
    effect.certainty === 'sure' ? null : h('span', { class: 'effect-how' }, effect.certaintyText),
    effect.because === '' ? null : h('span', { class: 'visually-hidden' }, `, ${effect.because}`))));
}

/** Where the bar begins and how long it is, as shares of the widest change that is drawn. */
function barOf({ low, high }: EffectModel): string {
  const bound = (value: number): number => Math.max(-1, Math.min(1, value / WIDEST));
  const from = Math.min(0, bound(low));
  const to = Math.max(0, bound(high));
  return `--from:${(from + 1) / 2};--to:${(to + 1) / 2}`;
}
