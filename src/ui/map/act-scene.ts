/** Where and with what an act is drawn. */

import type Phaser from 'phaser';
import type { Palette } from './inks.ts';
import type { Point } from './projection.ts';

export interface ActScene {
  readonly g: Phaser.GameObjects.Graphics;
  /** Canvas px, from the actor to the target; a single point twice where there is no target. */
  readonly path: readonly Point[];
  readonly from: Point;
  readonly to: Point;
  /** The places to which it spreads. */
  readonly way: readonly Point[];
  /** The canvas, for what darkens the whole of it. */
  readonly frame: { readonly width: number; readonly height: number };
  readonly px: number;
  readonly palette: Palette;
  /** The colour of the acting side. */
  readonly colour: string;
  readonly force: number;
}

export interface Act {
  /** Milliseconds. */
  readonly duration: number;
  readonly draw: (s: ActScene, t: number) => void;
}
