/** The advisers: a portrait each, who he is, what he says and what he is for. */

import { bottomOf } from './boxes.ts';
import { slanted } from './faces.ts';
import { group, write } from './page.ts';
import type { Composer } from './page.ts';
import type { CounselModel, DialogWords } from './stage-model.ts';

const WIDTH = 78;
/** Portraits are 200 × 260. */
const SHAPE = 1.3;

export interface CounselSet {
  readonly counsel: readonly CounselModel[];
  readonly words: DialogWords;
  /** One under another. */
  readonly pile: boolean;
}

/** Lays the advisers side by side, or piled; returns the bottom. */
export function layCounsel(c: Composer, at: { x: number; y: number; width: number }, of: CounselSet): number {
  if (of.counsel.length === 0) return at.y;
  const { u } = c;
  const columns = of.pile || at.width / of.counsel.length < 250 * u ? 1 : of.counsel.length;
  const gap = 26 * u;
  const width = (at.width - gap * (columns - 1)) / columns;
  let y = at.y;
  let bottom = at.y;
  return group(c, { tag: 'ul', label: of.words.counsel }, () => {
    of.counsel.forEach((adviser, i) => {
      const end = group(c, { tag: 'li' }, () => layAdviser(c, { x: at.x + (i % columns) * (width + gap), y, width }, { adviser, pile: of.pile, few: of.counsel.length < 3 }));
      bottom = Math.max(bottom, end);
      if (columns === 1 && i < of.counsel.length - 1) y = end + 11 * u;
    });
    return bottom;
  });
}

/** Two advisers leave room for larger faces than three in a pile. */
function widthOf(room: number, { pile, few }: { pile: boolean; few: boolean }): number {
  if (room < 300) return 58;
  if (!pile) return WIDTH;
  return few && room > 420 ? 84 : 64;
}

function layAdviser(c: Composer, at: { x: number; y: number; width: number }, of: { adviser: CounselModel; pile: boolean; few: boolean }): number {
  const { u } = c;
  const { adviser } = of;
  const portrait = widthOf(at.width / u, of) * u;
  const box = { x: at.x, y: at.y, width: portrait, height: portrait * SHAPE };
  c.art.push({ art: 'frame', layer: 1, box });
  c.pictures.push({ portrait: adviser.portrait, house: adviser.house, head: false, box });
  const x = at.x + portrait + 14 * u;
  const width = at.x + at.width - x;
  const name = write(c, { id: `${adviser.id}.name`, tag: 'h3', text: adviser.name, x, y: at.y - 2 * u, width, face: 'strong', size: 15, leading: 1.25 });
  const post = write(c, { id: `${adviser.id}.post`, text: adviser.post, x, y: bottomOf(name), width, face: 'plain', size: 12.5, ink: 'soft', leading: 1.25 });
  // Beside a small portrait the words would stand in a ladder of single syllables: they go below it.
  const below = width < 190 * u;
  const full = below ? { x: at.x, width: at.width } : { x, width };
  const saysTop = below ? Math.max(bottomOf(box), bottomOf(post)) + 7 * u : bottomOf(post) + 4 * u;
  const says = write(c, { id: `${adviser.id}.says`, text: adviser.says, ...full, y: saysTop, face: slanted(adviser.says), size: of.pile ? 15.2 : 16, leading: 1.3 });
  const favours = write(c, { id: `${adviser.id}.favours`, text: adviser.favours, ...full, y: bottomOf(says) + 3 * u, face: 'plain', size: 12.5, ink: 'house', leading: 1.3 });
  return Math.max(bottomOf(box), bottomOf(favours));
}
