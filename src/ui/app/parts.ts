/** Small parts that every screen uses: icons, buttons, the shapes of the three capitals. */
import type { Capital } from '../../engine/types.ts';
import { t } from '../words/messages.ts';
import { h, newId } from './h.ts';
import type { Child, Props } from './h.ts';

/** An icon of `assets/icons`, printed in the colour of the text beside it. */
export function icon(path: string, extra = ''): HTMLElement {
  const element = h('span', { class: `icon ${extra}`, 'aria-hidden': 'true' });
  const image = `url("icons/${path}.svg")`;
  element.style.maskImage = image;
  element.style.setProperty('-webkit-mask-image', image);
  return element;
}

/** Star, hammer and gate: told apart by shape as well as by colour. */
export const capitalMark = (capital: Capital): HTMLElement =>
  icon(`capital-${capital.toLowerCase()}`, `side side-${capital.toLowerCase()}`);

export interface ButtonOptions {
  readonly label: Child;
  readonly press: () => void;
  readonly icon?: string;
  readonly kind?: 'plain' | 'main' | 'quiet' | 'stamp';
  /** Why it cannot be pressed now: it stays in the tab order and says so. */
  readonly refused?: string | null;
  readonly key?: string;
  readonly props?: Props;
}

/** A button; one that is refused keeps the focus and tells why. */
export function button(options: ButtonOptions): HTMLElement {
  const { label, press, refused = null, kind = 'plain', key } = options;
  const id = refused === null ? null : newId('why');
  const props = {
    type: 'button', class: `btn btn-${kind}`, 'data-key': key,
    'aria-disabled': refused === null ? null : 'true', 'aria-describedby': id, title: refused,
    onclick: () => { if (refused === null) press(); },
    ...options.props,
  };
  const element = h('button', props, options.icon ? icon(options.icon) : null, h('span', {}, label));
  if (refused === null) return element;
  return h('span', { class: 'refusable' }, element, h('span', { id, class: 'visually-hidden' }, refused));
}

/** The portrait of a leader or adviser; where there is none, the office's plain bust. Decorative: the name stands beside it. */
export function portrait(id: string, capital: Capital, extra = ''): HTMLElement {
  const image = h('img', { class: `portrait side-${capital.toLowerCase()} ${extra}`, src: `portraits/${id}.svg`, alt: '', width: 200, height: 260, decoding: 'async' });
  image.addEventListener('error', () => { image.src = `portraits/official-${capital.toLowerCase()}.svg`; }, { once: true });
  return image;
}

/** References to the revision cards, `c6.5 · c7.2`. */
export const cardRefs = (cards: readonly (string | null)[]): Child => {
  const known = cards.filter((card) => card !== null);
  return known.length === 0 ? null : h('span', { class: 'cards', title: t('app:cards') }, known.join(' · '));
};
