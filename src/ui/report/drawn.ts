/** What lies on a laid-out page as shapes of SVG: grounds and rules, drawings, pictures, and each line of text. */
import { s } from '../app/h.ts';
import { numberOf } from './list-marks.ts';
import { linesOf } from './text-lines.ts';

/** A shape, and where it begins. */
export interface Drawn { readonly node: SVGElement; readonly top: number }

interface Pen { readonly zero: DOMRect; readonly put: (node: SVGElement, top: number) => void }

/** Everything in an element that is seen, from its upper left corner, in the order in which it is painted. */
export function drawn(root: HTMLElement): Drawn[] {
  const shapes: Drawn[] = [];
  walk(root, { zero: root.getBoundingClientRect(), put: (node, top) => shapes.push({ node, top }) });
  return shapes;
}

function walk(element: Element, pen: Pen): void {
  const style = view(element).getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (style.display === 'none' || element.classList.contains('visually-hidden')) return;
  if (element.tagName.toLowerCase() === 'svg') return drawing(element as SVGSVGElement, box, pen);
  if (element.tagName === 'IMG') return picture((element as HTMLImageElement).src, box, pen);
  const mask = /url\("(data:[^"]+)"\)/.exec(style.maskImage)?.[1];
  if (mask !== undefined) return picture(mask, box, pen);
  ground(style, box, pen);
  rules(style, box, pen);
  numberOf(element, box, style).forEach((node) => pen.put(moved(node, pen.zero), box.top - pen.zero.top));
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines(child as Text, style, pen);
    else if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, pen);
  }
}

const view = (element: Element): Window => element.ownerDocument.defaultView!;

const moved = (node: SVGElement, { left, top }: DOMRect): SVGElement => s('g', { transform: `translate(${round(-left)} ${round(-top)})` }, node);

/** A flat ground, or strokes where there is only hatching. */
function ground({ backgroundColor, backgroundImage }: CSSStyleDeclaration, box: DOMRect, { zero, put }: Pen): void {
  if (box.width === 0 || box.height === 0) return;
  if (clear(backgroundColor)) {
    const middle = round(box.top - zero.top + box.height / 2);
    if (backgroundImage.startsWith('repeating-linear-gradient')) put(s('line', { x1: round(box.left - zero.left), x2: round(box.right - zero.left), y1: middle, y2: middle, stroke: '#3a3a3a', 'stroke-width': round(box.height), 'stroke-dasharray': '4 3' }), box.top - zero.top);
    return;
  }
  put(s('rect', { x: round(box.left - zero.left), y: round(box.top - zero.top), width: round(box.width), height: round(box.height), fill: backgroundColor }), box.top - zero.top);
}

const clear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*,\s*0\)$/.test(colour) || /\/\s*0\)$/.test(colour);

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The borders, each as a line. */
function rules(style: CSSStyleDeclaration, box: DOMRect, { zero, put }: Pen): void {
  const [left, top, right, bottom] = [box.left - zero.left, box.top - zero.top, box.right - zero.left, box.bottom - zero.top];
  if (style.borderTopLeftRadius === '50%' && Number.parseFloat(style.borderTopWidth) > 0) {
    put(s('ellipse', { cx: round((left + right) / 2), cy: round((top + bottom) / 2), rx: round(box.width / 2), ry: round(box.height / 2), fill: 'none', stroke: style.borderTopColor, 'stroke-width': style.borderTopWidth }), top);
    return;
  }
  for (const side of SIDES) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (!(width > 0) || kind === 'none' || kind === 'hidden') continue;
    const at = width / 2;
    const ends = { top: [left, top + at, right, top + at], bottom: [left, bottom - at, right, bottom - at], left: [left + at, top, left + at, bottom], right: [right - at, top, right - at, bottom] }[side];
    const [x1, y1, x2, y2] = ends.map(round);
    put(s('line', { x1, y1, x2, y2, stroke: style.getPropertyValue(`border-${side}-color`), 'stroke-width': round(width), 'stroke-dasharray': kind === 'dashed' ? '4 3' : null }), top);
  }
}

/** Properties by which a drawing looks as it does, where they differ from what holds anyway. */
const LOOK: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter', opacity: '1', 'text-anchor': 'start', 'paint-order': 'normal',
};

/** A drawing with its inks written in. */
function drawing(svg: SVGSVGElement, box: DOMRect, { zero, put }: Pen): void {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const twins = [...copy.querySelectorAll('*')];
  [...svg.querySelectorAll('*')].forEach((original, index) => dress(original, twins[index]!));
  dress(svg, copy);
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${svg.width.baseVal.value} ${svg.height.baseVal.value}`);
  for (const name of ['class', 'style', 'aria-hidden', 'xmlns']) copy.removeAttribute(name);
  for (const style of copy.querySelectorAll('style')) style.remove();
  const place = { x: box.left - zero.left, y: box.top - zero.top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(round(value)));
  copy.setAttribute('overflow', 'visible');
  put(copy, place.y);
}

function dress(original: Element, copy: Element): void {
  const style = view(original).getComputedStyle(original);
  if (style.display === 'none') copy.setAttribute('display', 'none');
  for (const [name, usual] of Object.entries(LOOK)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) copy.setAttribute(name, value);
    else if (copy.hasAttribute(name)) copy.setAttribute(name, usual);
  }
  if (original.tagName === 'text' || original.tagName === 'tspan') {
    copy.setAttribute('font-family', style.fontFamily.replaceAll('"', "'"));
    copy.setAttribute('font-size', style.fontSize);
    copy.setAttribute('font-weight', style.fontWeight);
  }
  copy.removeAttribute('class');
  if (copy.getAttribute('style')?.includes('var(')) copy.removeAttribute('style');
}

/** A picture in greys, as on the paper. */
function picture(address: string, box: DOMRect, { zero, put }: Pen): void {
  put(s('image', { href: address, x: round(box.left - zero.left), y: round(box.top - zero.top), width: round(box.width), height: round(box.height), preserveAspectRatio: 'xMidYMid meet', style: 'filter: grayscale(1)' }), box.top - zero.top);
}

/** Text as it is broken into lines, each as long as it was measured, whatever letters a reader has. */
function lines(text: Text, style: CSSStyleDeclaration, { zero, put }: Pen): void {
  for (const { words, left, base, width } of linesOf(text, style)) {
    put(s('text', {
      x: round(left - zero.left), y: round(base - zero.top), textLength: round(width), lengthAdjust: 'spacingAndGlyphs', fill: style.color,
      'font-family': style.fontFamily.replaceAll('"', "'"), 'font-size': round(Number.parseFloat(style.fontSize)),
      'font-weight': style.fontWeight === '400' ? null : style.fontWeight, 'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    }, words), base - zero.top);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
