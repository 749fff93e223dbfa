/** Lines of a text as a browser has broken it. */

export interface TextLine { readonly words: string; readonly left: number; readonly width: number; readonly base: number }

/** Words, and signs of Chinese one by one, since a line may end after each. */
const WORDS = /[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/gu;

/** The lines of one text, with the height of their letters' feet. */
export function linesOf(text: Text, style: CSSStyleDeclaration): TextLine[] {
  const range = text.ownerDocument.createRange();
  const lines: { words: string; left: number; right: number; top: number; bottom: number; end: number }[] = [];
  for (const match of text.data.matchAll(WORDS)) {
    range.setStart(text, match.index);
    range.setEnd(text, match.index + match[0].length);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const line = lines.at(-1);
    const word = cased(match[0], style.textTransform);
    if (line && Math.abs(line.top - top) < 2) Object.assign(line, { words: line.words + (line.end < match.index ? ' ' : '') + word, right, end: match.index + match[0].length });
    else lines.push({ words: word, left, right, top, bottom, end: match.index + match[0].length });
  }
  return lines.map(({ words, left, right, top, bottom }) => ({ words, left, width: right - left, base: top + (bottom - top) * footOf(style, text.ownerDocument) }));
}

function cased(word: string, transform: string): string {
  if (transform === 'uppercase') return word.toUpperCase();
  return transform === 'capitalize' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

const FEET = new Map<string, number>();

/** How far down in a line of a face the letters stand, as a share of its height. */
function footOf({ fontFamily, fontWeight }: CSSStyleDeclaration, page: Document): number {
  const face = `${fontWeight} 100px ${fontFamily}`;
  const known = FEET.get(face);
  if (known !== undefined) return known;
  const pen = page.createElement('canvas').getContext('2d');
  if (!pen) return 0.8;
  pen.font = face;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  const foot = above / (above + below || 1);
  FEET.set(face, foot);
  return foot;
}
