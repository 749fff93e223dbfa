/** Widths of letters as they roughly are, for laying out without a browser. */

import type { Measure } from '../../../../src/ui/stage/faces.ts';

const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/u;
const SHARE = { display: 0.45, text: 0.42, italic: 0.41, typed: 0.6, plain: 0.42, strong: 0.5 } as const;

export const measure: Measure = (text, { face, size, spacing }) =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : /[A-ZА-Я]/u.test(letter) && face !== 'typed' ? SHARE[face] * 1.25 : SHARE[face]) * size + spacing, 0);
