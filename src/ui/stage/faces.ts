/** The faces of the stage and how wide words are in them. */

import { fetchFaces } from '../map/faces.ts';
import { FONTS } from '../map/palette.ts';

export type Face = 'display' | 'text' | 'italic' | 'typed' | 'plain' | 'strong';

const TYPED = '"IBM Plex Mono", "Noto Serif SC", "Courier New", monospace';

/** Weight and family of each face: one serif for reading, one typewriter, one plain for numbers. */
export const FACES: Readonly<Record<Face, { readonly style: string; readonly family: string }>> = {
  display: { style: 'bold', family: FONTS.atlas },
  text: { style: 'normal', family: FONTS.atlas },
  italic: { style: 'italic', family: FONTS.atlas },
  typed: { style: 'normal', family: TYPED },
  plain: { style: '400', family: FONTS.plain },
  strong: { style: '600', family: FONTS.plain },
};

const IDEOGRAM = /[\u3400-\u9fff]/u;

/** The slanted face, which Chinese does not have: its letters stand upright. */
export const slanted = (text: string): 'text' | 'italic' => (IDEOGRAM.test(text) ? 'text' : 'italic');

/** Width in CSS px of a text in a face; `spacing` px are added after every letter. */
export type Measure = (text: string, of: { face: Face; size: number; spacing: number }) => number;

export const fontOf = (face: Face, size: number): string => `${FACES[face].style} ${size}px ${FACES[face].family}`;

/** Measures with a canvas; widths grow with size, so each word is measured once at one size. */
export function canvasMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { face, size, spacing }) => {
    const key = `${face}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (pen) pen.font = fontOf(face, 100);
      width = pen ? pen.measureText(text).width : text.length * 55;
      known.set(key, width);
    }
    return (width * size) / 100 + spacing * [...text].length;
  };
}

/** Loads every face with the letters of the page's language. */
export const loadFaces = (): Promise<void> => fetchFaces(Object.keys(FACES).map((face) => fontOf(face as Face, 16)));
