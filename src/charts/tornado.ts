/** A tornado: for each assumption how far the answer goes from where it stands, to either end, the widest on top. */
import { axisY, barX, gridX, plot, ruleX, ruleY } from '@observablehq/plot';
import { INK, plotLook } from './look.ts';
import type { ChartSize } from './look.ts';
import { inLines } from './dots.ts';

/** One end of an assumption's range. */
export interface TornadoRow {
  readonly name: string;
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  /** Whether it differs from the answer by more than chance: drawn in full ink. */
  readonly clear: boolean;
}

export interface TornadoLook {
  readonly domain: readonly [number, number];
  readonly format: (value: number) => string;
  readonly label: string;
  /** Where the answer stands with the model as it is. */
  readonly usual: number;
}

/** Ink of what cannot be told from chance. */
const PALE = 0.4;

/** Draws the rows in their order: the lower end in a hollow bar, the upper in a full one, each with its interval. */
export function tornadoDrawing(rows: readonly TornadoRow[], { domain, format, label, usual }: TornadoLook, size: ChartSize): SVGSVGElement {
  const { font, width } = size;
  const names = [...new Set(rows.map(({ name }) => name))];
  const room = Math.min(width * 0.42, font * 20);
  const step = font * 2.9;
  const of = (end: TornadoRow['end']): TornadoRow[] => rows.filter((row) => row.end === end);
  const half = step * 0.36;
  const bar = (end: TornadoRow['end']): ReturnType<typeof barX> => barX(of(end), {
    y: 'name', x1: () => usual, x2: 'value', insetTop: end === 'low' ? step / 2 - half : step / 2 + 1, insetBottom: end === 'low' ? step / 2 + 1 : step / 2 - half,
    fill: end === 'low' ? 'var(--sheet-2)' : INK.intervention, stroke: end === 'low' ? INK.baseline : INK.intervention, strokeWidth: 1.5, fillOpacity: ({ clear }: TornadoRow) => (clear ? 1 : PALE), strokeOpacity: ({ clear }: TornadoRow) => (clear ? 1 : PALE),
  });
  const whisker = (end: TornadoRow['end']): ReturnType<typeof ruleY> => ruleY(of(end).filter(({ interval }) => interval !== null), {
    y: 'name', x1: ({ interval }: TornadoRow) => interval![0], x2: ({ interval }: TornadoRow) => interval![1], stroke: 'var(--ink)', strokeWidth: 1.2, dy: end === 'low' ? -half / 2 : half / 2,
  });
  return plot({
    ...plotLook(size), height: names.length * step + font * 4.4, marginLeft: room + font, marginTop: font * 0.6, marginBottom: font * 3.4,
    x: { domain: [...domain], ticks: 5, tickFormat: format, tickSize: 3, label, labelAnchor: 'center', labelArrow: 'none', labelOffset: font * 2.8 },
    y: { type: 'band', domain: names, label: null, padding: 0 },
    marks: [
      gridX({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: 5 }),
      axisY({ tickSize: 0, label: null, tickFormat: (name: string) => inLines(name, room / (font * 0.54)) }),
      bar('low'), bar('high'), whisker('low'), whisker('high'),
      ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.2 }),
      ruleX([usual], { stroke: INK.history, strokeWidth: 2.4, strokeDasharray: '1 4.5', strokeLinecap: 'round' }),
    ],
  }) as SVGSVGElement;
}
