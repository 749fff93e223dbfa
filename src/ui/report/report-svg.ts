/**
 * The report as pages of SVG: the file of HTML is laid out in a frame of the paper's width, with the letters that a system
 * has, and what lies there is drawn again, page by page. Text stays text: it can be searched, copied and changed.
 */
import { h, s } from '../app/h.ts';
import { language, t } from '../../words/messages.ts';
import { drawn } from './drawn.ts';
import type { Drawn } from './drawn.ts';
import { cutsOf } from './page-cuts.ts';
import { MARGIN, MARGIN_BELOW, SIZES } from './paper.ts';
import type { Paper } from './paper.ts';
import { reportFile } from './report-file.ts';

/** Pixels of a millimetre, as the web counts them. */
const MM = 96 / 25.4;

/** The frame stands for the sheet between its margins: nothing of how the file looks on a screen. A frame made by script has tables of their own size. */
const FLAT = `
table { font-size: inherit; line-height: inherit; color: inherit; }
html, body { background: #fff; margin: 0; overflow: hidden; }
.report { zoom: 1 !important; max-width: none !important; margin: 0 !important; padding: 0 !important; }`;

/** Each page as the text of a file. */
export async function reportPages(article: HTMLElement, title: string, paper: Paper): Promise<string[]> {
  const [width, height] = SIZES[paper];
  const [room, tall] = [(width - 2 * MARGIN) * MM, (height - MARGIN - MARGIN_BELOW) * MM];
  const frame = await laidOut(await reportFile(article, title, paper), room);
  try {
    const page = frame.contentDocument!;
    const report = page.querySelector<HTMLElement>('.report')!;
    const shapes = drawn(report);
    const cuts = cutsOf(report, tall);
    return cuts.map((from, index) => written(sheet({ paper, title, number: index + 1, of: cuts.length }, shapes, [from, cuts[index + 1] ?? Infinity])));
  } finally {
    frame.remove();
  }
}

/** The file in a frame that nobody sees, when its pictures are there. */
async function laidOut(file: string, width: number): Promise<HTMLIFrameElement> {
  const frame = h('iframe', { 'aria-hidden': 'true', tabindex: -1, style: `position:fixed;inset-block-start:0;inset-inline-start:-9999px;width:${width}px;height:1000px;border:0;visibility:hidden` });
  document.body.append(frame);
  const page = frame.contentDocument!;
  const parsed = new DOMParser().parseFromString(file, 'text/html');
  page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
  const flat = page.createElement('style');
  flat.textContent = FLAT;
  page.head.append(flat);
  await Promise.all([...page.images].map((image) => image.decode().catch(() => undefined)));
  return frame;
}

interface Leaf { readonly paper: Paper; readonly title: string; readonly number: number; readonly of: number }

/** One page: what begins between two cuts, and its number. */
function sheet({ paper, title, number, of }: Leaf, shapes: readonly Drawn[], [from, to]: readonly [number, number]): SVGSVGElement {
  const [width, height] = SIZES[paper];
  const [wide, tall] = [width * MM, height * MM];
  const here = shapes.filter(({ top }) => top >= from - 0.5 && top < to - 0.5).map(({ node }) => node.cloneNode(true));
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: `${width}mm`, height: `${height}mm`, viewBox: `0 0 ${round(wide)} ${round(tall)}`, lang: language() },
    s('title', {}, t('report:svgTitle', { title, number, of })),
    s('rect', { width: round(wide), height: round(tall), fill: '#fff' }),
    s('g', { transform: `translate(${round(MARGIN * MM)} ${round(MARGIN * MM - from)})` }, here),
    s('text', { x: round(wide - MARGIN * MM), y: round(tall - 8 * MM), 'text-anchor': 'end', 'font-family': 'sans-serif', 'font-size': 10.5, fill: '#444' }, `${number} / ${of}`));
}

const round = (value: number): number => Math.round(value * 100) / 100;

const written = (element: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(element)}\n`;
