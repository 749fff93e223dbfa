/** The Phaser scene over the map in which papers are shown. Its unit is the CSS px. */

import Phaser from 'phaser';

/** One full-screen camera; papers are containers in it. */
export class StageScene extends Phaser.Scene {
  /** Canvas px per CSS px. */
  ratio = 1;
  backdrop!: Phaser.GameObjects.Graphics;
  private dark = 0;

  constructor() {
    super('stage');
  }

  create(): void {
    this.backdrop = this.add.graphics().setDepth(0).setAlpha(0);
  }

  /** Follows the size of the canvas; `width` is the parent's in CSS px. */
  follow(width: number): void {
    this.ratio = this.scale.width / Math.max(1, width);
    this.cameras.main.setOrigin(0).setZoom(this.ratio);
    this.darken(this.dark);
  }

  /** Sets how dark the map is behind a paper, 0..1; the backdrop's alpha fades it in. */
  darken(dim: number): void {
    this.dark = dim;
    this.backdrop.clear().fillStyle(0x120c05, dim).fillRect(0, 0, this.scale.width, this.scale.height);
  }
}
