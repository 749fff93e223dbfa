/** Painted canvases as textures. */

import type Phaser from 'phaser';

/**
 * Gives a painted canvas to Phaser as a plain texture. Its own `addCanvas` reads all pixels back to
 * keep a copy, which takes longer than everything else that opens a dialog.
 */
export function addPaintedTexture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): void {
  const texture = scene.textures.create(key, [canvas], canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}
