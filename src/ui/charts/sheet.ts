/** A chart as a picture that stands alone: title, drawing, key and caption on paper, with the inks of the page written in. */
import { s } from '../app/h.ts';
import type { ChartSpec } from './frame.ts';
import { keySwatch } from './key.ts';

/** Width of a saved picture, px; its letters. */
const WIDTH = 960;
const FONT = 15;
const MARGIN = 28;

type Run = { readonly text: string; readonly size: number; readonly face: string; readonly bold?: boolean };

/** The picture of a chart, ready to be written to a file. */
export function sheetOf(spec: ChartSpec): SVGSVGElement {
  const inner = WIDTH - 2 * MARGIN;
  const parts: SVGElement[] = [];
  let y = MARGIN;
  const write = (run: Run): void => {
    for (const line of wrapped(run, inner)) {
      y += run.size * 1.35;
      parts.push(s('text', { x: MARGIN, y, 'font-size': run.size, 'font-family': run.face, 'font-weight': run.bold ? 700 : 400, fill: 'var(--ink)' }, line));
    }
  };
  write({ text: spec.title, size: 24, face: SERIF, bold: true });
  write({ text: spec.summary, size: 15, face: PLAIN });
  y += 14;
  const drawing = spec.draw({ width: inner, font: FONT, pointer: false });
  const height = Number(drawing.getAttribute('height'));
  for (const [name, value] of Object.entries({ x: MARGIN, y, width: inner, height })) drawing.setAttribute(name, String(value));
  parts.push(drawing);
  y += height + 6;
  for (const entry of spec.key ?? []) {
    y += 22;
    parts.push(s('g', { transform: `translate(${MARGIN} ${y - 13})` }, keySwatch(entry)), s('text', { x: MARGIN + 46, y, 'font-size': 15, 'font-family': PLAIN, fill: 'var(--ink)' }, entry.label));
  }
  y += 6;
  write({ text: spec.caption, size: 13, face: MONO });
  const tall = Math.ceil(y + MARGIN);
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${tall}`, width: WIDTH, height: tall },
    s('title', {}, spec.title), s('desc', {}, spec.summary), s('rect', { width: WIDTH, height: tall, fill: 'var(--sheet-2)' }), ...parts);
}

const SERIF = 'var(--serif)';
const PLAIN = 'var(--plain)';
const MONO = 'var(--mono)';

/** Text in lines that fit; signs of Chinese may be parted anywhere. */
function wrapped({ text, size, face, bold = false }: Run, width: number): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = `${bold ? 700 : 400} ${size}px ${inked(face)}`;
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/gu) ?? []) {
    if (line !== '' && pen.measureText(line + word.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The picture as text of a file: every colour and face of the page by its value. */
export const sheetText = (spec: ChartSpec): string => inked(new XMLSerializer().serializeToString(sheetOf(spec)));

/** A text in which every variable of the style sheet stands by its value. */
function inked(text: string): string {
  const page = getComputedStyle(document.documentElement);
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) => page.getPropertyValue(name).trim().replaceAll('"', "'"));
}

/** The picture as dots, twice as fine as the drawing. */
export async function sheetPng(spec: ChartSpec): Promise<Blob> {
  const text = sheetText(spec);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
