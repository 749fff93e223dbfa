/** What the painters of the base map work on. */

import type { Tone } from './board-model.ts';
import type { Palette } from './inks.ts';
import type { BorderShapes, Shapes } from './shapes.ts';
import type { View } from './view.ts';

export interface Globe {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PaintJob {
  readonly ctx: CanvasRenderingContext2D;
  /** Board units → px of the canvas. */
  readonly view: View;
  /** Px of the canvas for one CSS px, for the weight of lines. */
  readonly px: number;
  readonly palette: Palette;
  /** The disc of the visible globe in board units. */
  readonly globe: Globe;
  readonly shapes: Shapes;
  readonly borders: BorderShapes;
  readonly tones: ReadonlyMap<string, Tone>;
}
