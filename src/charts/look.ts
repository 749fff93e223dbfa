/** What all charts share: the atlas's letters and inks, and the size that a drawing is made for. */
import type { PlotOptions } from '@observablehq/plot';

/** Room for a drawing, px, with the size of its letters, which follows the reader's text size. */
export interface ChartSize {
  readonly width: number;
  readonly font: number;
  readonly pointer: boolean;
  /** Where the drawing is made; left out, in the page itself. */
  readonly page?: Document;
}

/** Options that every drawing begins with. Colours are the page's own, so that a drawing follows the theme. */
export const plotLook = ({ width, font, page }: ChartSize): PlotOptions => ({
  width, ...(page && { document: page }),
  marginLeft: font * 3.2, marginRight: font * 1.4, marginTop: font * 1.1, marginBottom: font * 2.2,
  style: { background: 'transparent', color: 'var(--ink-2)', fontFamily: 'var(--plain)', fontSize: `${font}px`, overflow: 'visible' },
});

/** The box that shows the values under the pointer. */
export const TIP = { fill: 'var(--sheet-2)', stroke: 'var(--ink)', textPadding: 6 } as const;

/** Years for the ticks of an axis so many px wide: each, every second, fifth or tenth. */
export function yearsBetween([from, to]: readonly [number, number], { width, font }: ChartSize): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const step = [1, 2, 5].find((each) => (each * width) / Math.max(1, to - from) >= font * 3.4) ?? 10;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => year % step === 0);
}

/** Inks of the two sides of a comparison, and of history. */
export const INK = { baseline: 'var(--ink-2)', intervention: 'var(--red)', history: 'var(--blue)' } as const;
