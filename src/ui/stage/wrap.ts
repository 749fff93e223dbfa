/** Breaks text into lines: at spaces, after hyphens and dashes, between Chinese characters. */

/** A Chinese or Japanese character with the punctuation that may not begin a line after it. */
const IDEOGRAM = '[\\u2e80-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60]';
const CLOSING = '，。、：；！？”’）》」』%';
const PIECE = new RegExp(`${IDEOGRAM}[${CLOSING}]*|[^ \\n]+?(?:[-–—/](?=[^ \\n])|(?=${IDEOGRAM}|[ \\n]|$))|[ ]+|\\n`, 'gu');

/** The lines of `text` at most `width` wide; a word that is wider by itself is cut where it must be. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (piece === '\n') {
      lines.push(line.trimEnd());
      line = '';
    } else if (measure((line + piece).trimEnd()) <= width) {
      line += line === '' ? piece.trimStart() : piece;
    } else {
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = cut(piece.trimStart(), { width, measure, lines });
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Pushes the full lines of an over-long piece and returns the rest. */
function cut(piece: string, to: { width: number; measure: (text: string) => number; lines: string[] }): string {
  let rest = '';
  for (const letter of piece) {
    if (rest !== '' && to.measure(rest + letter) > to.width) {
      to.lines.push(rest);
      rest = '';
    }
    rest += letter;
  }
  return rest;
}
