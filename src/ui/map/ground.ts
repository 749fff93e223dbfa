/** The paper under the globe, shaded towards its edges: one opaque image of the size of the canvas. */

import type Phaser from 'phaser';
import type { Camera } from './base-map.ts';
import { fade } from './palette.ts';
import type { Palette } from './inks.ts';
import { paperTile } from './patterns.ts';
import { blankSheet, dropSheet, showSheet } from './sheets.ts';
import type { Sheet } from './sheets.ts';

export interface Ground {
  readonly scene: Phaser.Scene;
  key: string;
  sheet: Sheet | null;
}

export const createGround = (scene: Phaser.Scene): Ground => ({ scene, key: '', sheet: null });

/** Fits the paper to the canvas and to the theme; does nothing where it already fits. */
export function layGround(ground: Ground, camera: Camera, palette: Palette): void {
  const { width, height } = camera.frame;
  const key = `${width}x${height}${palette.paper}`;
  if (key === ground.key) return;
  ground.key = key;
  dropSheet(ground.scene, ground.sheet);
  ground.sheet = null;
  ground.scene.cameras.main.setBackgroundColor(palette.paper);
  const blank = blankSheet({ width, height, view: { k: 1, x: 0, y: 0 } });
  if (blank === null) return;
  const { ctx } = blank;
  ctx.fillStyle = ctx.createPattern(paperTile(palette.paper, palette.fibre), 'repeat') ?? palette.paper;
  ctx.save();
  ctx.scale(camera.ratio, camera.ratio);
  ctx.fillRect(0, 0, width / camera.ratio, height / camera.ratio);
  ctx.restore();
  shade(ctx, palette);
  ground.sheet = showSheet(ground.scene, 'paper', { blank, depth: 0 });
}

function shade(ctx: CanvasRenderingContext2D, palette: Palette): void {
  const { width, height } = ctx.canvas;
  ctx.save();
  ctx.scale(width, height);
  const dark = ctx.createRadialGradient(0.5, 0.5, 0.38, 0.5, 0.5, 0.74);
  dark.addColorStop(0, fade(palette.vignette, 0));
  dark.addColorStop(1, fade(palette.vignette, 0.32 * palette.shade));
  ctx.fillStyle = dark;
  ctx.fillRect(0, 0, 1, 1);
  ctx.restore();
}
