/** What all charts share: the atlas's letters and inks, and the size that a drawing is made for. */
import type { PlotOptions } from '@observablehq/plot';

/** Room for a drawing, px, with the size of its letters, which follows the reader's text size. */
export interface ChartSize { readonly width: number; readonly font: number; readonly pointer: boolean }

/** Options that every drawing begins with. Colours are the page's own, so that a drawing follows the theme. */
export const plotLook = ({ width, font }: ChartSize): PlotOptions => ({
  width,
  marginLeft: font * 3.2, marginRight: font * 1.4, marginTop: font * 1.1, marginBottom: font * 2.2,
  style: { background: 'transparent', color: 'var(--ink-2)', fontFamily: 'var(--plain)', fontSize: `${font}px`, overflow: 'visible' },
});
