/** Small parts that every screen uses: icons, buttons, the shapes of the three capitals. */
import type { Capital } from '../../engine/types.ts';
import { hrefOf } from '../codex/target.ts';
import { inMood, portraitFile, portraitId } from '../model/portrait-id.ts';
import type { Mood } from '../model/portrait-id.ts';
import { assetAddress } from '../store/asset.ts';
import { t } from '../../words/messages.ts';
import { h, newId, s } from './h.ts';
import type { Child, Props } from './h.ts';

/** An icon of `assets/icons`, printed in the colour of the text beside it. */
export function icon(path: string, extra = ''): HTMLElement {
  const element = h('span', { class: `icon ${extra}`, 'aria-hidden': 'true' });
  const image = `url("${assetAddress(`icons/${path}.svg`)}")`;
  element.style.maskImage = image;
  element.style.setProperty('-webkit-mask-image', image);
  return element;
}

const GLYPHS = {
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
} as const;

/** A small drawing of our own where the set has none. */
export const glyph = (name: keyof typeof GLYPHS): SVGSVGElement => s('svg', { class: 'glyph', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, s('path', { d: GLYPHS[name] }));

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

/** The portrait of a leader or adviser, in a mood. Decorative: the name stands beside it. */
export const portrait = (id: string, capital: Capital, extra = '', mood: Mood = 'calm'): HTMLElement => h('img', {
  class: `portrait ${extra}`, src: portraitFile(id.includes('#') ? id : inMood(portraitId(id, capital), mood)), alt: '', width: 200, height: 260, decoding: 'async',
});

/** A reference to a bullet of the revision cards: it opens the codex there. */
export const cardRef = (card: string): HTMLElement =>
  h('a', { class: 'card-ref', href: hrefOf('card', card), 'aria-label': t('app:card', { card }) }, card);

/** References to the revision cards, `c6.5 · c7.2`. */
export const cardRefs = (cards: readonly (string | null)[]): Child => {
  const known = cards.filter((card) => card !== null);
  return known.length === 0 ? null : h('span', { class: 'cards' }, known.flatMap((card, index) => (index === 0 ? [cardRef(card)] : [' · ', cardRef(card)])));
};
