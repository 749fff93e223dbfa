/** The paper under the globe and the shadow at its edges. */

import type Phaser from 'phaser';
import type { Camera } from './base-map.ts';
import { fade } from './palette.ts';
import type { Palette } from './palette.ts';
import { paperTile } from './patterns.ts';

export interface Ground {
  readonly scene: Phaser.Scene;
  paper: Phaser.GameObjects.TileSprite | null;
  shadow: Phaser.GameObjects.Image | null;
}

export const createGround = (scene: Phaser.Scene): Ground => ({ scene, paper: null, shadow: null });

/** Fits paper and shadow to the canvas and to the theme. */
export function layGround(ground: Ground, camera: Camera, palette: Palette): void {
  const { scene } = ground;
  const { width, height } = camera.frame;
  ground.paper?.destroy();
  ground.shadow?.destroy();
  const paper = `paper-${palette.paper}`;
  if (!scene.textures.exists(paper)) scene.textures.addCanvas(paper, paperTile(palette.paper, palette.fibre));
  ground.paper = scene.add.tileSprite(0, 0, width, height, paper).setOrigin(0).setDepth(0);
  ground.paper.setTileScale(camera.px);
  const shadow = `shadow-${palette.paper}`;
  if (!scene.textures.exists(shadow)) scene.textures.addCanvas(shadow, vignette(palette));
  ground.shadow = scene.add.image(0, 0, shadow).setOrigin(0).setDepth(3).setDisplaySize(width, height);
  scene.cameras.main.setBackgroundColor(palette.paper);
}

function vignette(palette: Palette): HTMLCanvasElement {
  const size = 256;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  const dark = pen.createRadialGradient(size / 2, size / 2, size * 0.38, size / 2, size / 2, size * 0.74);
  dark.addColorStop(0, fade(palette.vignette, 0));
  dark.addColorStop(1, fade(palette.vignette, 0.32));
  pen.fillStyle = dark;
  pen.fillRect(0, 0, size, size);
  return canvas;
}
