/** Portraits as textures: each SVG is painted once for every size in which it is shown. */

import type Phaser from 'phaser';
import { portraitFile } from '../model/portrait-id.ts';
import type { Picture } from './page.ts';
import type { House } from './house.ts';
import { addPaintedTexture } from './textures.ts';

export interface Portraits {
  readonly scene: Phaser.Scene;
  readonly address: (id: string) => string;
  readonly images: Map<string, HTMLImageElement>;
  /** Called when a portrait that was asked for has come. */
  readonly ready: Set<() => void>;
}

const OFFICIALS: Readonly<Record<House, string>> = { US: 'official-us', SU: 'official-su', CN: 'official-cn', other: 'official-us' };
/** Of the drawing's 200 × 260, the part with the head. */
const HEAD = { x: 30, y: 26, size: 138 };
const FULL = { width: 200, height: 260 };

export const createPortraits = (scene: Phaser.Scene, address?: (id: string) => string): Portraits => ({
  scene, address: address ?? portraitFile, images: new Map(), ready: new Set(),
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
  const scale = image.naturalWidth / FULL.width;
  const from = picture.head ? { x: HEAD.x * scale, y: HEAD.y * scale, width: HEAD.size * scale, height: HEAD.size * scale } : { x: 0, y: 0, width: FULL.width * scale, height: FULL.height * scale };
  const canvas = reduced(image, from, { width, height });
  if (canvas === null) return null;
  addPaintedTexture(scene, key, canvas);
  return key;
}

interface Size { readonly width: number; readonly height: number }

/** A small picture drawn large first and then halved, for the halftone dots would flicker at once. */
function reduced(image: HTMLImageElement, from: Size & { x: number; y: number }, to: Size): HTMLCanvasElement | null {
  const large = draw(image, from, { width: to.width * 4, height: to.height * 4 });
  const half = large && draw(large, { x: 0, y: 0, width: large.width, height: large.height }, { width: to.width * 2, height: to.height * 2 });
  return half && draw(half, { x: 0, y: 0, width: half.width, height: half.height }, to);
}

function draw(image: CanvasImageSource, from: Size & { x: number; y: number }, to: Size): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = to.width;
  canvas.height = to.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, from.x, from.y, from.width, from.height, 0, 0, to.width, to.height);
  return canvas;
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
