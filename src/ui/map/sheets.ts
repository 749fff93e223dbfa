/** Sheets: canvases painted for one view and shown, moved and scaled, under any other. */

import type Phaser from 'phaser';
import { inMemory } from './patterns.ts';
import type { View } from './view.ts';

/** A sheet on the easel: painted first, shown after. */
export interface Blank {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  /** The view for which it is painted, in its own px. */
  readonly view: View;
}

export interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  readonly view: View;
}

export interface BlankSpec {
  readonly width: number;
  readonly height: number;
  readonly view: View;
}

/**
 * A transparent canvas; null where the browser gives none so large. It is kept in main memory, so
 * that the work of each painting step is done in that step and not in one lump at the end.
 */
export function blankSheet(spec: BlankSpec): Blank | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(spec.width));
  canvas.height = Math.max(1, Math.ceil(spec.height));
  const ctx = inMemory(canvas);
  return ctx === null ? null : { canvas, ctx, view: spec.view };
}

/**
 * Registers a finished canvas as a texture, once for each key. Phaser's own CanvasTexture would read
 * all its pixels back and keep a second copy of them.
 */
export function addTexture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): void {
  if (scene.textures.exists(key)) return;
  scene.textures.create(key, canvas, canvas.width, canvas.height)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

/** Shows a painted canvas. */
export function showSheet(scene: Phaser.Scene, name: string, of: { blank: Blank; depth: number }): Sheet {
  const key = `${name}-${performance.now()}-${Math.round(of.blank.view.x)}`;
  addTexture(scene, key, of.blank.canvas);
  return { image: scene.add.image(0, 0, key).setOrigin(0).setDepth(of.depth), key, view: of.blank.view };
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
  scene.textures.remove(sheet.key);
}
