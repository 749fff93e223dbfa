/** A chart as a picture that stands alone: title, drawing, key and caption on paper, with inks and faces by their values. */
import { keySwatch } from './key.ts';
import type { ChartSpec } from './spec.ts';
import { penIn } from './svg.ts';
import type { Pen } from './svg.ts';

/** Width of a saved picture, px; its letters. */
const WIDTH = 960;
const FONT = 15;
const MARGIN = 28;

/** A text in one size and face. */
export interface Run { readonly text: string; readonly size: number; readonly face: string; readonly bold?: boolean }

/** What a picture is made on: a document, the value of each variable of the style sheet, and how wide a text becomes, px. */
export interface Paper {
  readonly page: Document;
  readonly write: (drawing: SVGSVGElement) => string;
  readonly valueOf: (variable: string) => string;
  readonly widthOf: (run: Run) => number;
}

/** The picture of a chart as text of a file: every colour and face by its value. */
export const sheetText = (spec: ChartSpec, paper: Paper): string => inked(paper.write(sheetOf(spec, paper)), paper);

/** A text in which every variable of the style sheet stands by its value. */
export const inked = (text: string, { valueOf }: Pick<Paper, 'valueOf'>): string =>
  text.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) => valueOf(name).replaceAll('"', "'"));

/** How far the writing has come. */
interface Sheet { readonly pen: Pen; readonly paper: Paper; readonly parts: SVGElement[]; y: number }

function sheetOf(spec: ChartSpec, paper: Paper): SVGSVGElement {
  const pen = penIn(paper.page);
  const sheet: Sheet = { pen, paper, parts: [], y: MARGIN };
  write(sheet, { text: spec.title, size: 24, face: SERIF, bold: true });
  sheet.y += 5;
  write(sheet, { text: spec.summary, size: 15, face: PLAIN });
  sheet.y += 14;
  place(sheet, spec.draw({ width: WIDTH - 2 * MARGIN, font: FONT, pointer: false, page: paper.page }));
  keyOf(sheet, spec);
  sheet.y += 12;
  write(sheet, { text: spec.caption, size: 13, face: MONO });
  const tall = Math.ceil(sheet.y + MARGIN);
  return pen('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${tall}`, width: WIDTH, height: tall, role: 'img', 'aria-label': spec.title },
    pen('title', {}, spec.title), pen('desc', {}, spec.summary), pen('rect', { width: WIDTH, height: tall, fill: 'var(--sheet-2)' }), ...sheet.parts) as SVGSVGElement;
}

const SERIF = 'var(--serif)';
const PLAIN = 'var(--plain)';
const MONO = 'var(--mono)';

function write(sheet: Sheet, run: Run): void {
  const { size, face, bold = false } = run;
  for (const line of wrapped(run, sheet.paper)) {
    sheet.y += size * 1.35;
    sheet.parts.push(sheet.pen('text', { x: MARGIN, y: sheet.y, 'font-size': size, 'font-family': face, 'font-weight': bold ? 700 : 400, fill: 'var(--ink)' }, line));
  }
}

function place(sheet: Sheet, drawing: SVGSVGElement): void {
  const height = Number(drawing.getAttribute('height'));
  for (const [name, value] of Object.entries({ x: MARGIN, y: sheet.y, width: WIDTH - 2 * MARGIN, height })) drawing.setAttribute(name, String(value));
  sheet.parts.push(drawing);
  sheet.y += height + 6;
}

function keyOf(sheet: Sheet, { key = [] }: ChartSpec): void {
  const { pen, parts } = sheet;
  for (const entry of key) {
    sheet.y += 22;
    parts.push(pen('g', { transform: `translate(${MARGIN} ${sheet.y - 13})` }, keySwatch(pen, entry)), pen('text', { x: MARGIN + 46, y: sheet.y, 'font-size': 15, 'font-family': PLAIN, fill: 'var(--ink)' }, entry.label));
  }
}

/** Text in lines that fit; signs of Chinese may be parted anywhere. */
function wrapped(run: Run, { widthOf }: Paper): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of run.text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/gu) ?? []) {
    if (line !== '' && widthOf({ ...run, text: line + word.trimEnd() }) > WIDTH - 2 * MARGIN) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
