/** The patterns of the printing plates: each side has its own, so that colour never speaks alone. */

import type { Tone } from './board-model.ts';
import { fade } from './palette.ts';
import type { Side } from './inks.ts';

type Motif = 'falling' | 'rising' | 'dots' | 'cross' | 'grain';

export interface Weave {
  readonly motif: Motif;
  /** Width of a line or radius of a dot as a part of the tile. */
  readonly weight: number;
  readonly opacity: number;
}

/** Washington rules fall, Moscow's rise, Peking prints in dots; a leaning country shows them on bare paper. */
export const WEAVES: Readonly<Record<Tone, Weave | null>> = {
  us: { motif: 'falling', weight: 0.12, opacity: 0.4 },
  'us-lean': { motif: 'falling', weight: 0.26, opacity: 0.85 },
  su: { motif: 'rising', weight: 0.12, opacity: 0.4 },
  'su-lean': { motif: 'rising', weight: 0.26, opacity: 0.85 },
  cn: { motif: 'dots', weight: 0.16, opacity: 0.55 },
  'cn-lean': { motif: 'dots', weight: 0.25, opacity: 0.9 },
  neutral: null,
  colony: { motif: 'grain', weight: 0.09, opacity: 0.55 },
  contested: { motif: 'cross', weight: 0.16, opacity: 0.7 },
};

export const HOME_WEAVES: Readonly<Record<Side, Weave>> = {
  us: { motif: 'falling', weight: 0.16, opacity: 0.34 },
  su: { motif: 'rising', weight: 0.16, opacity: 0.34 },
  cn: { motif: 'dots', weight: 0.16, opacity: 0.42 },
};

/** A repeating fill of `tile` px; null where the browser refuses one. */
export function weavePattern(ctx: CanvasRenderingContext2D, weave: Weave, look: { ink: string; tile: number; heavy: number }): CanvasPattern | null {
  const size = Math.max(3, Math.round(look.tile));
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = inMemory(canvas);
  if (pen === null) return null;
  pen.strokeStyle = fade(look.ink, Math.min(1, weave.opacity * look.heavy));
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = Math.max(0.6, weave.weight * size);
  DRAW[weave.motif](pen, size);
  return ctx.createPattern(canvas, 'repeat');
}

/**
 * A pen on a canvas that is kept in main memory. What is painted there and printed on another such canvas need not be
 * fetched back from the graphics card, which takes a hundred times as long as the printing.
 */
export const inMemory = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => canvas.getContext('2d', { willReadFrequently: true });

const DRAW: Readonly<Record<Motif, (pen: CanvasRenderingContext2D, size: number) => void>> = {
  falling: (pen, size) => rules(pen, size, 1),
  rising: (pen, size) => rules(pen, size, -1),
  dots: (pen, size) => {
    dot(pen, size * 0.25, size * 0.25, pen.lineWidth);
    dot(pen, size * 0.75, size * 0.75, pen.lineWidth);
  },
  cross: (pen, size) => {
    rules(pen, size, 1);
    rules(pen, size, -1);
  },
  grain: (pen, size) => dot(pen, size * 0.5, size * 0.5, pen.lineWidth),
};

/** One diagonal through the tile and its two neighbours at the corners, so that tiles join. */
function rules(pen: CanvasRenderingContext2D, size: number, slope: 1 | -1): void {
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    const [from, to] = slope === 1 ? [shift - size, shift + 2 * size] : [shift + 2 * size, shift - size];
    pen.moveTo(-size, from);
    pen.lineTo(2 * size, to);
  }
  pen.stroke();
}

function dot(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

/** A tile of paper: a flat colour with fine fibres and specks, always the same ones. */
export function paperTile(colour: string, fibre: string): HTMLCanvasElement {
  const size = 256;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = inMemory(canvas);
  if (pen === null) return canvas;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, size, size);
  const next = sequence(1955);
  for (let i = 0; i < 900; i++) {
    pen.fillStyle = fade(fibre, 0.05 + next() * 0.1);
    pen.fillRect(next() * size, next() * size, 0.6 + next() * 1.1, 0.6 + next());
  }
  pen.lineWidth = 0.7;
  for (let i = 0; i < 110; i++) {
    const [x, y, turn] = [next() * size, next() * size, next() * Math.PI];
    pen.strokeStyle = fade(fibre, 0.06 + next() * 0.1);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.quadraticCurveTo(x + 4 * Math.cos(turn), y + 4 * Math.sin(turn), x + 8 * Math.cos(turn + 0.5), y + 8 * Math.sin(turn + 0.5));
    pen.stroke();
  }
  return canvas;
}

/** A small repeatable sequence in [0, 1) for decoration; nothing of the rules depends on it. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
