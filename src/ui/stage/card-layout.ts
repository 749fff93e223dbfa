/** Chips that lead to the revision cards. */

import { press, widthOf, write } from './page.ts';
import type { Composer } from './page.ts';
import type { CardChip } from './stage-model.ts';

const SIZE = 13;

const chipWidth = (c: Composer, card: CardChip): number => Math.max(44, widthOf(c, card.text, { face: 'typed', size: SIZE }) + 22 * c.u);

/** Width of all chips in one row. */
export const cardsWidth = (c: Composer, cards: readonly CardChip[]): number =>
  cards.reduce((sum, card) => sum + chipWidth(c, card) + 6 * c.u, 0);

/** Lays chips from `x`, going on below at `left`; returns the bottom. */
export function layCards(c: Composer, at: { x: number; y: number; width: number; left: number; full: number }, cards: readonly CardChip[]): number {
  const { u } = c;
  const high = Math.max(44, 34 * u);
  let { x, y } = at;
  for (const card of cards) {
    const width = chipWidth(c, card);
    if (x + width > at.left + at.full + 0.5) {
      x = at.left;
      y += high;
    }
    const box = { x, y, width, height: high };
    c.art.push({ art: 'chip', layer: 1, box: { x, y: y + (high - 26 * u) / 2, width, height: 26 * u } });
    write(c, { id: `card.${card.id}`, text: card.text, x, y: y + (high - SIZE * 1.3 * u) / 2, width, face: 'typed', size: SIZE, ink: 'house', align: 'center', told: false });
    press(c, { id: `card:${card.id}`, label: card.label, box });
    x += width + 6 * u;
  }
  return cards.length === 0 ? at.y : y + high;
}
