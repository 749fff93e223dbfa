/** What a style sheet draws before, beside and after text without its standing in the page: numbers, dots, blanks to write on. */
import { s } from '../app/h.ts';

/** Lists whose numbers stand in a box. */
const BOXED = '.exam-list > li, .turning-list > li';

/** The marks of an element, in the coordinates of its window. */
export function numberOf(element: Element, box: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  if (element.matches('.report-fields > span')) return [blank(element, box)];
  const list = element.parentElement;
  if (element.tagName !== 'LI' || !list) return [];
  const place = [...list.children].indexOf(element) + 1;
  const size = Number.parseFloat(style.fontSize);
  if (element.matches(BOXED)) return boxed(place, box, size);
  const kind = style.listStyleType;
  if (kind === 'none' || style.display !== 'list-item') return [];
  return [mark(kind === 'decimal' ? `${place}.` : '•', [box.left - 4, box.top + size * 1.08], size)];
}

const mark = (words: string, [x, y]: readonly [number, number], size: number): SVGElement =>
  s('text', { x, y, 'text-anchor': 'end', 'font-size': size, 'font-family': 'Georgia, serif', fill: '#000' }, words);

function boxed(place: number, { left, top }: DOMRect, size: number): SVGElement[] {
  const side = size * 1.6;
  return [
    s('rect', { x: left, y: top, width: side, height: side, fill: 'none', stroke: '#000' }),
    s('text', { x: left + side / 2, y: top + side * 0.72, 'text-anchor': 'middle', 'font-size': size * 1.1, 'font-weight': 700, 'font-family': 'Georgia, serif', fill: '#000' }, String(place)),
  ];
}

/** The line on which a name is written by hand, from its word to the end of the field. */
function blank(element: Element, { right, bottom }: DOMRect): SVGElement {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return s('line', { x1: range.getBoundingClientRect().right + 7, x2: right, y1: bottom - 0.5, y2: bottom - 0.5, stroke: '#000', 'stroke-width': 0.7 });
}
