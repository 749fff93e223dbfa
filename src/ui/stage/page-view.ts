/** Shows a page with Phaser: art in painted slices, words as Phaser texts, rings and light drawn as needed. */

import type Phaser from 'phaser';
import { tint } from '../map/palette.ts';
import { inset } from './boxes.ts';
import type { Box } from './boxes.ts';
import { FACES } from './faces.ts';
import type { Look } from './look.ts';
import { buttonsOf, textsOf } from './page.ts';
import type { ButtonEntry, Page, Piece, TextEntry } from './page.ts';
import { paintArt } from './paint-page.ts';
import { lightRung } from './rung-light.ts';
import { paintSeal } from './paint-signs.ts';
import { portraitTexture } from './portraits.ts';
import type { Portraits } from './portraits.ts';
import type { StageScene } from './stage-scene.ts';
import { addPaintedTexture } from './textures.ts';

export interface PageView {
  readonly page: Page;
  /** Moves and scales about the middle of the visible paper. */
  readonly root: Phaser.GameObjects.Container;
  scroll(top: number): void;
  /** Draws hover and focus ring; ids of buttons. */
  point(hovered: string | null, focused: string | null): void;
  /** Puts portraits in that have come meanwhile. */
  refreshPictures(): void;
  /** The seals that may climb, by id, each with where it stands. */
  readonly pieces: ReadonlyMap<string, Phaser.GameObjects.Image>;
  /** What comes by teletype, if anything: its length in letters, and how to show so many of them. */
  readonly teletype: Teletype | null;
  /** A painted image of its own, over everything. */
  overlay(box: Box, paint: (pen: CanvasRenderingContext2D) => void): Phaser.GameObjects.Image;
  destroy(): void;
}

export interface Teletype {
  readonly letters: number;
  readonly show: (letters: number) => void;
}

interface Of {
  readonly scene: StageScene;
  readonly look: Look;
  readonly portraits: Portraits;
  /** Height of the screen in CSS px. */
  readonly height: number;
}

interface Shelf extends Of {
  readonly page: Page;
  readonly root: Phaser.GameObjects.Container;
  readonly pivot: { readonly x: number; readonly y: number };
  readonly textures: string[];
  readonly shown: { readonly object: Phaser.GameObjects.Image | Phaser.GameObjects.Text; readonly box: Box }[];
}

/** Height of a slice in CSS px: three times as many canvas px stay below what old phones can hold. */
const SLICE = 800;
const BLEED = 50;
/** Room round the letters of a text for what overhangs. */
const OVERHANG = 5;

let made = 0;

/** Puts a page on the stage. */
export function showPage(of: Of, page: Page): PageView {
  const { scene } = of;
  const pivot = { x: Math.round(page.paper.x + page.paper.width / 2), y: Math.round(page.paper.y + Math.min(page.paper.height, of.height) / 2) };
  const root = scene.add.container(pivot.x, pivot.y).setDepth(10);
  const shelf: Shelf = { ...of, page, root, pivot, textures: [], shown: [] };
  for (let y = 0; y < page.height; y += SLICE) addSlice(shelf, y, Math.min(SLICE, page.height - y));
  const light = scene.add.graphics();
  root.add(light);
  const refreshPictures = pictureFiller(shelf);
  refreshPictures();
  for (const text of textsOf(page)) if (text.lines.length > 0 && !text.teletype) addText(shelf, text);
  const teletype = teletypeOf(shelf, textsOf(page).filter((text) => text.teletype));
  const pieces = new Map(page.pieces.map((piece) => [piece.id, addPiece(shelf, piece)]));
  const ring = scene.add.graphics();
  root.add(ring);
  const scroll = (top: number): void => {
    root.setY(pivot.y - Math.round(top * scene.ratio) / scene.ratio);
    for (const { object, box } of shelf.shown) object.setVisible(box.y + box.height > top - BLEED && box.y < top + of.height + BLEED);
  };
  scroll(0);
  return {
    page, root, scroll, refreshPictures, pieces, teletype,
    point: (hovered, focused) => point(shelf, { light, ring }, { hovered, focused }),
    overlay: (box, paint) => {
      const image = addPainted(shelf, box, paint);
      root.bringToTop(image);
      return image;
    },
    destroy: () => {
      root.destroy(true);
      for (const key of shelf.textures) scene.textures.remove(key);
    },
  };
}

/** Canvas px that a box touches, as a box of whole px. */
function pixels(box: Box, ratio: number): Box {
  const x = Math.floor(box.x * ratio);
  const y = Math.floor(box.y * ratio);
  return { x, y, width: Math.ceil((box.x + box.width) * ratio) - x, height: Math.ceil((box.y + box.height) * ratio) - y };
}

function addPainted(shelf: Shelf, box: Box, paint: (pen: CanvasRenderingContext2D) => void): Phaser.GameObjects.Image {
  const { scene, root, pivot } = shelf;
  const { ratio } = scene;
  const px = pixels(box, ratio);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, px.width);
  canvas.height = Math.max(1, px.height);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.setTransform(ratio, 0, 0, ratio, -px.x, -px.y);
    paint(pen);
  }
  made += 1;
  const key = `stage-${made}`;
  addPaintedTexture(scene, key, canvas);
  shelf.textures.push(key);
  const image = scene.add.image(px.x / ratio - pivot.x, px.y / ratio - pivot.y, key).setOrigin(0).setScale(1 / ratio);
  root.add(image);
  return image;
}

function addSlice(shelf: Shelf, y: number, height: number): void {
  const { page, look } = shelf;
  const x = Math.max(0, page.paper.x - BLEED);
  const box = { x, y, width: Math.min(page.width, page.paper.x + page.paper.width + BLEED) - x, height };
  shelf.shown.push({ object: addPainted(shelf, box, (pen) => paintArt(pen, page.art, { look, part: box })), box });
}

/** A seal as an image of its own, so that it can move; its shadow lies on the paper. */
function addPiece(shelf: Shelf, { id, box }: Piece): Phaser.GameObjects.Image {
  const image = addPainted(shelf, inset(box, -4), (pen) => {
    pen.shadowColor = 'rgba(0, 0, 0, 0.45)';
    pen.shadowBlur = 5;
    pen.shadowOffsetY = 2;
    paintSeal(pen, { id, box }, shelf.look);
  });
  shelf.shown.push({ object: image, box });
  return image;
}

/** Each line as a text of its own, so that only one is drawn anew with each letter. */
function teletypeOf(shelf: Shelf, entries: readonly TextEntry[]): Teletype | null {
  const lines = entries.flatMap((entry) => entry.lines.map((line, i) => ({
    line, text: addText(shelf, { ...entry, lines: [line], box: { ...entry.box, y: entry.box.y + i * entry.leading, height: entry.leading } }),
  })));
  if (lines.length === 0) return null;
  return {
    letters: lines.reduce((sum, { line }) => sum + line.length, 0),
    show: (letters) => {
      let left = Math.round(letters);
      for (const { line, text } of lines) {
        const part = line.slice(0, Math.max(0, left));
        if (text.text !== part) text.setText(part);
        left -= line.length;
      }
    },
  };
}

function addText(shelf: Shelf, entry: TextEntry): Phaser.GameObjects.Text {
  const { scene, look, root, pivot } = shelf;
  const { box, face, size, leading } = entry;
  const middle = { x: box.x + box.width / 2 - pivot.x, y: box.y + box.height / 2 - pivot.y };
  const text = scene.make.text({
    text: entry.lines.join('\n'),
    style: {
      fontFamily: FACES[face].family, fontStyle: FACES[face].style, fontSize: `${size}px`, color: look.inks[entry.ink],
      align: entry.align, resolution: scene.ratio, letterSpacing: entry.spacing,
      fixedWidth: entry.align === 'left' ? 0 : box.width + 2 * OVERHANG,
      padding: { left: OVERHANG, right: OVERHANG, top: OVERHANG, bottom: OVERHANG },
      metrics: { ascent: (leading - size) / 2 + size * 0.79, descent: 0, fontSize: leading },
    },
  }, false);
  const snap = (value: number): number => Math.round(value * scene.ratio) / scene.ratio;
  if (entry.turn === 0) text.setPosition(snap(box.x - OVERHANG) - pivot.x, snap(box.y - OVERHANG) - pivot.y);
  else text.setOrigin(0.5).setPosition(middle.x, middle.y).setAngle(entry.turn);
  root.add(text);
  shelf.shown.push({ object: text, box });
  return text;
}

/** Adds each picture once its texture is there, under the words. */
function pictureFiller(shelf: Shelf): () => void {
  const missing = new Set(shelf.page.pictures);
  return () => {
    for (const picture of missing) {
      const key = portraitTexture(shelf.portraits, picture, shelf.scene.ratio);
      if (key === null) continue;
      missing.delete(picture);
      const { ratio } = shelf.scene;
      const image = shelf.scene.add.image(Math.round(picture.box.x * ratio) / ratio - shelf.pivot.x, Math.round(picture.box.y * ratio) / ratio - shelf.pivot.y, key);
      image.setOrigin(0).setScale(1 / ratio);
      shelf.root.add(image);
      shelf.shown.push({ object: image, box: picture.box });
    }
  };
}

function point(shelf: Shelf, to: { light: Phaser.GameObjects.Graphics; ring: Phaser.GameObjects.Graphics }, at: { hovered: string | null; focused: string | null }): void {
  const buttons = buttonsOf(shelf.page);
  const find = (id: string | null): ButtonEntry | undefined => buttons.find((button) => button.id === id);
  to.light.clear();
  to.ring.clear();
  const hovered = find(at.hovered);
  const focused = find(at.focused);
  if (hovered && !hovered.disabled) light(shelf, to.light, hovered);
  for (const rung of new Set([...(hovered?.lights ?? []), ...(focused?.lights ?? [])])) lightRung({ pen: to.ring, page: shelf.page, look: shelf.look, pivot: shelf.pivot }, rung);
  if (focused) ring(shelf, to.ring, focused);
}

function light(shelf: Shelf, pen: Phaser.GameObjects.Graphics, { box, radius }: ButtonEntry): void {
  const { look, pivot } = shelf;
  const at = inset(box, 1);
  pen.fillStyle(tint(look.dark ? '#ffffff' : look.inks.house), look.dark ? 0.09 : 0.08);
  pen.fillRoundedRect(at.x - pivot.x, at.y - pivot.y, at.width, at.height, radius);
  pen.lineStyle(2, tint(look.inks.house), 0.9);
  pen.strokeRoundedRect(at.x - pivot.x, at.y - pivot.y, at.width, at.height, radius);
}

function ring(shelf: Shelf, pen: Phaser.GameObjects.Graphics, { box, radius }: ButtonEntry): void {
  const { palette } = shelf.look;
  const at = inset(box, -3);
  pen.lineStyle(6, tint(palette.focusCasing), 1).strokeRoundedRect(at.x - shelf.pivot.x, at.y - shelf.pivot.y, at.width, at.height, radius + 3);
  pen.lineStyle(2.6, tint(palette.focus), 1).strokeRoundedRect(at.x - shelf.pivot.x, at.y - shelf.pivot.y, at.width, at.height, radius + 3);
}

