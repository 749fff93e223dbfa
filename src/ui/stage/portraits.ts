/** Portraits as textures: each SVG is painted once for every size in which it is shown. */

import type Phaser from 'phaser';
import type { Picture } from './page.ts';
import type { House } from './stage-model.ts';

export interface Portraits {
  readonly scene: Phaser.Scene;
  readonly address: (id: string) => string;
  readonly images: Map<string, HTMLImageElement>;
  /** Called when a portrait that was asked for has come. */
  readonly ready: Set<() => void>;
}

const OFFICIALS: Readonly<Record<House, string>> = { US: 'official-us', SU: 'official-su', CN: 'official-cn', other: 'official-us' };
/** Of the drawing's 200 × 260, the part with the head. */
const HEAD = { x: 38, y: 28, size: 124 };
const FULL = { width: 200, height: 260 };

export const createPortraits = (scene: Phaser.Scene, address?: (id: string) => string): Portraits => ({
  scene, address: address ?? ((id) => `./portraits/${id}.svg`), images: new Map(), ready: new Set(),
});

/** Key of the texture of a picture, or null while it is on its way. */
export function portraitTexture(portraits: Portraits, picture: Picture, ratio: number): string | null {
  const { scene } = portraits;
  const image = imageOf(portraits, picture);
  if (!image.complete || image.naturalWidth === 0) return null;
  const width = Math.round(picture.box.width * ratio);
  const height = Math.round(picture.box.height * ratio);
  const key = `portrait-${image.dataset['id']}-${picture.head}-${width}x${height}`;
  if (scene.textures.exists(key)) return key;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const scale = image.naturalWidth / FULL.width;
  if (picture.head) pen.drawImage(image, HEAD.x * scale, HEAD.y * scale, HEAD.size * scale, HEAD.size * scale, 0, 0, width, height);
  else pen.drawImage(image, 0, 0, FULL.width * scale, FULL.height * scale, 0, 0, width, height);
  scene.textures.addCanvas(key, canvas);
  return key;
}

function imageOf(portraits: Portraits, { portrait, house }: Picture): HTMLImageElement {
  const known = portraits.images.get(portrait);
  if (known) return known;
  const image = new Image(FULL.width * 4, FULL.height * 4);
  portraits.images.set(portrait, image);
  image.dataset['id'] = portrait;
  image.onload = () => portraits.ready.forEach((tell) => tell());
  image.onerror = () => {
    const official = OFFICIALS[house];
    if (image.dataset['id'] === official) return;
    image.dataset['id'] = official;
    image.src = portraits.address(official);
  };
  image.src = portraits.address(portrait);
  return image;
}
