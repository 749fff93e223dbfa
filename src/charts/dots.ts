/** Dots with intervals, a row each: two sides of a share, or one difference. */
import { dot, gridX, plot, ruleX, ruleY } from '@observablehq/plot';
import { INK, plotLook } from './look.ts';
import type { ChartSize } from './look.ts';

export interface DotRow {
  readonly name: string;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly side: 'baseline' | 'intervention';
}

export interface DotLook {
  readonly domain: readonly [number, number];
  readonly format: (value: number) => string;
  readonly label?: string;
  /** Where a line stands, such as no difference. */
  readonly zero?: number;
  readonly ticks?: number;
}

const SHIFT = { baseline: -0.19, intervention: 0.19 } as const;

/** Draws the rows in their order; names that are long are broken into two lines. */
export function dotDrawing(rows: readonly DotRow[], { domain, format, label, zero, ticks = 5 }: DotLook, size: ChartSize): SVGSVGElement {
  const { font, width } = size;
  const names = [...new Set(rows.map(({ name }) => name))];
  const room = Math.min(width * 0.42, font * 20);
  const one = new Set(rows.map(({ side }) => side)).size === 1;
  const step = font * (one ? 2.4 : 3.1);
  const at = (side: DotRow['side']): number => (one ? 0 : SHIFT[side] * step);
  const of = (side: DotRow['side']): DotRow[] => rows.filter((row) => row.side === side);
  const sides = (['baseline', 'intervention'] as const).filter((side) => of(side).length > 0);
  return plot({
    ...plotLook(size), height: names.length * step + font * (label ? 4 : 2.6), marginLeft: room + font, marginTop: font * 0.4, marginBottom: font * (label ? 3.4 : 2.2),
    x: { domain: [...domain], ticks, tickFormat: format, tickSize: 3, label: label ?? null, labelAnchor: 'center', labelArrow: 'none', labelOffset: font * 2.8 },
    y: { type: 'band', domain: names, label: null, tickSize: 0, tickFormat: (name: string) => inLines(name, room / (font * 0.54)), padding: 0 },
    marks: [
      gridX({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks }),
      zero === undefined ? null : ruleX([zero], { stroke: 'var(--ink)', strokeWidth: 1.2 }),
      ...sides.flatMap((side) => [
        ruleY(of(side).filter(({ interval }) => interval !== null), { y: 'name', x1: ({ interval }: DotRow) => interval![0], x2: ({ interval }: DotRow) => interval![1], stroke: INK[side], strokeWidth: 2.2, dy: at(side) }),
        dot(of(side), { y: 'name', x: 'value', r: font * 0.38, fill: side === 'baseline' ? 'var(--sheet-2)' : INK[side], stroke: INK[side], strokeWidth: 2, dy: at(side) }),
      ]),
    ],
  }) as SVGSVGElement;
}

/** A name in at most two lines of about so many letters. */
export function inLines(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const half = name.lastIndexOf(' ', Math.max(name.length / 2 + 4, name.length - letters));
  return half < 0 ? name : `${name.slice(0, half)}\n${name.slice(half + 1)}`;
}
