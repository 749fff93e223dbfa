/** Which line, band or dot is which: by form as well as by colour, so that a print in grey says the same. */
import type { Pen } from './svg.ts';

/** How a thing is drawn: a full line, a broken or dotted one, a band, a full or an open dot, a cross, a full, an open or a hatched bar. */
export type KeyForm = 'line' | 'dash' | 'dots' | 'band' | 'full' | 'open' | 'cross' | 'bar' | 'openBar' | 'hatch';

export interface KeyEntry { readonly label: string; readonly form: KeyForm; readonly ink: string }

/** Size of a sample. */
export const SWATCH = { width: 36, height: 16 } as const;
const WIDTH = SWATCH.width;
const MIDDLE = SWATCH.height / 2;

/** The sample of one entry. */
export function keySwatch(s: Pen, { form, ink }: KeyEntry): SVGElement {
  const stroke = { x1: 1, x2: WIDTH - 1, y1: MIDDLE, y2: MIDDLE, stroke: ink, 'stroke-width': 2.6 };
  const box = { x: 4, y: 2, width: WIDTH - 8, height: 12 };
  const forms: Readonly<Record<KeyForm, () => SVGElement>> = {
    line: () => s('line', stroke),
    dash: () => s('line', { ...stroke, 'stroke-dasharray': '6 4' }),
    dots: () => s('line', { ...stroke, 'stroke-dasharray': '1.5 4', 'stroke-linecap': 'round' }),
    band: () => s('rect', { ...box, fill: ink, 'fill-opacity': 0.2, stroke: ink, 'stroke-width': 1 }),
    full: () => s('circle', { cx: WIDTH / 2, cy: MIDDLE, r: 5, fill: ink }),
    open: () => s('circle', { cx: WIDTH / 2, cy: MIDDLE, r: 4.4, fill: 'var(--sheet-2)', stroke: ink, 'stroke-width': 2.2 }),
    cross: () => s('path', { d: `M${WIDTH / 2 - 5} ${MIDDLE - 5}l10 10m0-10l-10 10`, stroke: ink, 'stroke-width': 2.2, fill: 'none' }),
    bar: () => s('rect', { ...box, fill: ink }),
    openBar: () => s('rect', { ...box, fill: 'var(--sheet-2)', stroke: ink, 'stroke-width': 1.6 }),
    hatch: () => s('g', {}, s('rect', { ...box, fill: 'var(--sheet-2)', stroke: ink, 'stroke-width': 1.4 }),
      ...[10, 16, 22, 28].map((x) => s('line', { x1: x, x2: x - 4, y1: 2, y2: 14, stroke: ink, 'stroke-width': 1.4 }))),
  };
  return forms[form]();
}
