/** Sheets: canvases painted for one view and shown, moved and scaled, under any other. */

import type Phaser from 'phaser';
import type { View } from './view.ts';

export interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.CanvasTexture;
  /** The view for which the canvas was painted, in its own px. */
  readonly view: View;
}

export interface SheetSpec {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly depth: number;
}

/** A transparent sheet, ready to be painted; null where the browser gives no canvas so large. */
export function createSheet(scene: Phaser.Scene, name: string, spec: SheetSpec): Sheet | null {
  const key = `${name}-${scene.textures.getTextureKeys().length}-${performance.now()}`;
  const texture = scene.textures.createCanvas(key, Math.max(1, Math.ceil(spec.width)), Math.max(1, Math.ceil(spec.height)));
  if (texture === null) return null;
  const image = scene.add.image(0, 0, key).setOrigin(0).setDepth(spec.depth);
  return { image, texture, view: spec.view };
}

/** Moves a sheet to where its content lies in `view`. */
export function placeSheet(sheet: Sheet | null, view: View): void {
  if (sheet === null) return;
  const scale = view.k / sheet.view.k;
  sheet.image.setScale(scale).setPosition(view.x - sheet.view.x * scale, view.y - sheet.view.y * scale);
}

/** Takes a sheet off the board and gives its memory back. */
export function dropSheet(scene: Phaser.Scene, sheet: Sheet | null): void {
  if (sheet === null) return;
  sheet.image.destroy();
  scene.textures.remove(sheet.texture);
}
