/** A look at the latest causes of a number while the pointer rests on it or the focus is there; pressing it opens them all. */
import { fill, h } from '../app/h.ts';
import type { BecauseLine } from '../model/because-model.ts';
import { t } from '../../words/messages.ts';
import { placeOf } from './coach-place.ts';

/** What a look shows. */
export interface PeekModel { readonly trend: string; readonly lines: readonly BecauseLine[] }

/** How long the pointer has to rest, ms. */
const REST = 350;

/**
 * Watches the numbers in a host; returns how to stop. What is shown is for the eyes: the same stands in the number's
 * description and in the list that it opens. It stays under the pointer and goes with Escape.
 */
export function peekAt(host: HTMLElement, modelOf: (q: number) => PeekModel | null): () => void {
  const card = h('div', { class: 'peek', 'aria-hidden': 'true', hidden: true });
  let timer = 0;
  let shown: Element | null = null;
  const hide = (): void => {
    window.clearTimeout(timer);
    shown = null;
    card.hidden = true;
  };
  const show = (number: HTMLElement): void => {
    const model = number.isConnected ? modelOf(Number(number.dataset['q'])) : null;
    if (!model || (model.lines.length === 0 && model.trend === '')) return;
    fill(card, ...content(model));
    card.hidden = false;
    const { left, top } = placeOf(card.getBoundingClientRect(), number.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  };
  const over = (event: Event): void => {
    const number = numberAt(event.target);
    if (number === shown || (event.target instanceof Node && card.contains(event.target))) return;
    hide();
    if (!number || (event.type === 'focusin' && !number.matches(':focus-visible'))) return;
    shown = number;
    timer = window.setTimeout(() => show(number), REST);
  };
  const key = (event: KeyboardEvent): void => { if (event.key === 'Escape') hide(); };
  const events = ['pointerover', 'focusin'] as const;
  for (const name of events) host.addEventListener(name, over);
  for (const name of ['pointerleave', 'pointerdown', 'focusout'] as const) host.addEventListener(name, hide);
  document.addEventListener('keydown', key);
  host.append(card);
  return () => {
    hide();
    card.remove();
    for (const name of events) host.removeEventListener(name, over);
    for (const name of ['pointerleave', 'pointerdown', 'focusout'] as const) host.removeEventListener(name, hide);
    document.removeEventListener('keydown', key);
  };
}

const numberAt = (target: EventTarget | null): HTMLElement | null =>
  (target instanceof Element ? target.closest<HTMLElement>('button[data-q]') : null);

const content = ({ trend, lines }: PeekModel): HTMLElement[] => [
  ...(trend === '' ? [] : [h('p', { class: 'peek-trend' }, trend)]),
  h('ul', {}, ...lines.map(({ by, sign, cause, quarter }) => h('li', { 'data-sign': sign }, h('span', { class: 'by' }, by), h('span', {}, cause, ' ', h('span', { class: 'peek-when' }, quarter))))),
  h('p', { class: 'hint' }, t('because:press')),
];
