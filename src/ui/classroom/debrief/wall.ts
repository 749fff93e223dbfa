/** Parts of a page on the wall: its finding, and drawings that take the room that is left. */
import { fill, h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import type { KeyEntry } from '../../../charts/key.ts';
import { chartKey } from '../../charts/key.ts';

/** Room for a drawing on the wall, px; letters as large as the page's. */
export interface WallSize { readonly width: number; readonly height: number; readonly font: number }

/** What a drawing says, for whoever does not see it. */
export interface Drawing { readonly summary: string; readonly draw: (size: WallSize) => SVGSVGElement; readonly key?: readonly KeyEntry[] }

/** A drawing that fills the room that its page leaves. */
export function drawing({ summary, draw, key = [] }: Drawing): HTMLElement {
  const host = h('div', { class: 'wall-drawing', role: 'img', 'aria-label': summary });
  new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === 0 || height === 0) return;
    const picture = draw({ width, height, font: Math.round(Number.parseFloat(getComputedStyle(host).fontSize) * 10) / 10 });
    // The host speaks for it.
    picture.setAttribute('aria-hidden', 'true');
    fill(host, picture);
  }).observe(host);
  return h('div', { class: 'wall-chart' }, host, key.length === 0 ? null : chartKey(key));
}

/** Sizes that a list of texts is tried at, em: the largest at which none of them is cut off. */
const SIZES = [0.9, 0.82, 0.76, 0.7, 0.64, 0.58] as const;

/** A list whose texts are as large as its room allows. */
export function fitted(list: HTMLElement): HTMLElement {
  const fits = (): boolean => [...list.children].every((each) => each.scrollHeight <= each.clientHeight + 1);
  new ResizeObserver(() => {
    for (const size of SIZES) {
      list.style.setProperty('--fit', `${size}em`);
      if (fits()) return;
    }
  }).observe(list);
  return list;
}

/** The sentence that a page is about. */
export const finding = (...words: Child[]): HTMLElement => h('p', { class: 'wall-finding' }, ...words);

/** What stands where there is nothing to show, or not yet. */
export const nothing = (words: string): HTMLElement => h('p', { class: 'wall-nothing' }, words);
