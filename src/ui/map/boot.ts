/** Starts Phaser for the board and measures the canvas for it. */

import Phaser from 'phaser';
import type { BoardOptions, Insets } from './board-model.ts';
import type { Camera } from './base-map.ts';
import type { MapScene } from './map-scene.ts';
import { fetchFaces, fetchOwnNames } from './faces.ts';
import { FONTS, paletteOf } from './palette.ts';
import { fasterRenderer } from './renderer.ts';
import { homeView } from './view.ts';
import type { Frame } from './view.ts';

const MOST_PIXELS = 3840 * 2160;
/** CSS px of the shorter side that text of scale 1 needs. */
const ROOM_FOR_TEXT = 330;

/** The faces of the lettering have to be there before the first word is painted. */
export async function loadFaces(): Promise<void> {
  const fonts = [`16px ${FONTS.atlas}`, `bold 16px ${FONTS.atlas}`, `italic 16px ${FONTS.atlas}`, `600 16px ${FONTS.plain}`];
  await Promise.all([fetchFaces(fonts), fetchOwnNames()]);
}

/** Makes the game; resolves when its scenes are there. */
export function boot(parent: HTMLElement, scene: MapScene, of: { options: BoardOptions; camera: Camera }): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    new Phaser.Game({
      type: (of.options.renderer ?? fasterRenderer()) === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
      parent,
      backgroundColor: paletteOf(of.options.theme).paper,
      banner: false,
      // One texture to a batch: choosing among sixteen for every pixel is what software renderers are slow at.
      render: { maxTextures: 1 },
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, gamepad: false, mouse: true, touch: true, activePointers: 2 },
      scale: {
        mode: Phaser.Scale.NONE,
        width: of.camera.frame.width,
        height: of.camera.frame.height,
        zoom: 1 / of.camera.ratio,
      },
      scene,
      // Scenes are created just before this is called.
      callbacks: { postBoot: (booted) => resolve(booted) },
    });
  });
}

export interface Sizes {
  readonly insets: Insets;
  readonly textScale: number;
}

/** The canvas for a parent's size and the device's pixel ratio, seen from the view at rest. */
export function cameraFor(parent: HTMLElement, { insets, textScale }: Sizes): Camera {
  const css = { width: Math.max(120, parent.clientWidth), height: Math.max(120, parent.clientHeight) };
  const ratio = Math.min(window.devicePixelRatio, 3, Math.sqrt(MOST_PIXELS / (css.width * css.height)));
  const frame: Frame = {
    width: Math.round(css.width * ratio),
    height: Math.round(css.height * ratio),
    insets: { left: insets.left * ratio, right: insets.right * ratio, top: insets.top * ratio, bottom: insets.bottom * ratio },
  };
  // A wall-sized board is looked at from further away.
  const grown = Math.min(2, Math.max(1, Math.pow(Math.min(css.width, css.height) / 768, 0.6)));
  // On a small window letters of twice the size would hide the map; it can be zoomed instead.
  const bearable = Math.max(1, Math.min(textScale, Math.min(css.width, css.height) / ROOM_FOR_TEXT));
  return { frame, ratio, px: ratio * grown * bearable, view: homeView(frame) };
}
