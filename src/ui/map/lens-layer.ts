/** The close-up on the board: one lens in a free corner, tied by two fine lines to its theatre. */

import type Phaser from 'phaser';
import type { BoardModel } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { CARTOUCHE, LENS_RIM, lensOf, placeLens } from './lens.ts';
import type { LensPlace, LensSite } from './lens.ts';
import type { Mark } from './marks.ts';
import { lensKey, paintLens } from './paint-lens.ts';
import { FONTS, fade } from './palette.ts';
import type { Palette } from './inks.ts';
import { inMemory } from './patterns.ts';
import { placeOf } from './places.ts';
import type { Point } from './projection.ts';
import { addTexture } from './sheets.ts';
import { medalBoxes, tieBoxes } from './ties-layer.ts';
import { toScreen, visibleBox } from './view.ts';
import type { Box } from './view.ts';
import type { World } from './world.ts';

export interface LensLayer {
  readonly scene: Phaser.Scene;
  readonly lines: Phaser.GameObjects.Graphics;
  image: Phaser.GameObjects.Image | null;
  key: string;
  /** Theatre and place of the lens that is shown. */
  id: string | null;
  at: LensPlace | null;
}

export interface LensView {
  readonly world: World;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly marks: readonly Mark[];
  /** Boxes of the page that lie over the map, canvas px: a lens never stands under them. */
  readonly covered: readonly Box[];
  /** Zoomed in, the map is its own close-up. */
  readonly zoomed: boolean;
}

const DEPTH = 8;

export const createLens = (scene: Phaser.Scene): LensLayer => ({
  scene, lines: scene.add.graphics().setDepth(DEPTH - 0.1), image: null, key: '', id: null, at: null,
});

/** Chooses what is shown for a resting view, and paints it where it is another. */
export function layLens(layer: LensLayer, model: BoardModel, of: LensView): void {
  const { camera, world } = of;
  const id = of.zoomed ? null : lensOf(model.theatres, model.focused ?? model.hovered);
  const own = id === null ? null : placeOf(world, model, id);
  layer.id = id;
  layer.at = id === null || own === null ? null : placeLens(visibleBox(camera), siteOf(model, of, toScreen(camera.view, own)));
  if (id === null || layer.at === null) return hide(layer);
  const name = model.theatres.find((each) => each.id === id)?.name ?? '';
  paint(layer, { id, name, model, of });
  followLens(layer, model, of);
}

/** What the lens should keep off, canvas px. */
function siteOf(model: BoardModel, { camera, marks, covered }: LensView, own: Point): LensSite {
  const boxOf = ({ at, radius }: Mark): Box => square(toScreen(camera.view, at), radius * camera.px);
  const isCapital = ({ id }: Mark): boolean => model.capitals.some((each) => each.id === id);
  return {
    radius: radiusOf(camera), px: camera.px, covered, own,
    medals: [...medalBoxes(model, camera), ...marks.filter(isCapital).map(boxOf)],
    ties: tieBoxes(model, camera), marks: marks.filter((mark) => !isCapital(mark)).map(boxOf),
  };
}

/** Draws the two lines anew: the theatre moves with the view, the lens does not. */
export function followLens(layer: LensLayer, model: BoardModel, { world, camera, palette }: Pick<LensView, 'world' | 'camera' | 'palette'>): void {
  layer.lines.clear();
  const own = layer.id === null ? null : placeOf(world, model, layer.id);
  if (layer.at === null || own === null) return;
  const { at } = layer;
  const from = toScreen(camera.view, own);
  const reach = at.radius + 6 * camera.px;
  const away = Math.hypot(from.x - at.x, from.y - at.y);
  if (away <= reach * 1.1) return;
  const turn = Math.atan2(from.y - at.y, from.x - at.x);
  const open = Math.acos(reach / away);
  for (const [width, colour, alpha] of [[3, palette.casing, 0.6], [1.1, palette.rimInk, 0.9]] as const) {
    layer.lines.lineStyle(width * camera.px, Number.parseInt(colour.slice(1), 16), alpha);
    for (const side of [-open, open]) layer.lines.lineBetween(from.x, from.y, at.x + Math.cos(turn + side) * reach, at.y + Math.sin(turn + side) * reach);
  }
}

/** What the lens covers, for words and stamps to keep off. */
export function lensBox({ at }: Pick<LensLayer, 'at'>, { px }: Pick<Camera, 'px'>): Box[] {
  if (at === null) return [];
  const reach = at.radius + LENS_RIM * px;
  return [{ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach + CARTOUCHE * px }];
}

const square = (at: Point, half: number): Box => ({ x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half });

/** A seventh of the shorter free side, within bounds. */
function radiusOf({ frame, px }: Camera): number {
  const { left, right, top, bottom } = frame.insets;
  const side = Math.min(frame.width - left - right, frame.height - top - bottom) / px;
  return Math.min(96, Math.max(50, side * 0.145)) * px;
}

function hide(layer: LensLayer): void {
  layer.image?.setVisible(false);
  layer.lines.clear();
}

function paint(layer: LensLayer, { id, name, model, of }: { id: string; name: string; model: BoardModel; of: LensView }): void {
  const { at } = layer;
  if (at === null) return;
  const look = { world: of.world, model, palette: of.palette, px: of.camera.px };
  const key = `lens|${lensKey(id, look)}|${at.radius.toFixed(0)}|${name}`;
  if (key !== layer.key || layer.image === null) {
    drop(layer);
    const half = at.radius + LENS_RIM * look.px;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(half * 2);
    canvas.height = Math.ceil(half * 2 + CARTOUCHE * look.px);
    const pen = inMemory(canvas);
    if (pen !== null) {
      paintLens(pen, id, { x: half, y: half, radius: at.radius }, look);
      cartouche(pen, name, { x: half, y: half * 2 - 6 * look.px, palette: of.palette, px: look.px });
    }
    addTexture(layer.scene, key, canvas);
    layer.key = key;
    layer.image = layer.scene.add.image(0, 0, key).setOrigin(0.5, half / canvas.height).setDepth(DEPTH);
  }
  layer.image.setVisible(true).setPosition(Math.round(at.x), Math.round(at.y));
}

function drop(layer: LensLayer): void {
  layer.image?.destroy();
  layer.image = null;
  if (layer.key !== '') layer.scene.textures.remove(layer.key);
}

/** The name of the theatre on a plate under the glass. */
function cartouche(pen: CanvasRenderingContext2D, name: string, of: { x: number; y: number; palette: Palette; px: number }): void {
  const { x, y, palette, px } = of;
  pen.font = `bold ${13 * px}px ${FONTS.atlas}`;
  const half = pen.measureText(name).width / 2 + 9 * px;
  const tall = 21 * px;
  pen.fillStyle = palette.rim;
  pen.fillRect(x - half, y, 2 * half, tall);
  pen.strokeStyle = fade(palette.rimInk, 0.9);
  pen.lineWidth = 1.2 * px;
  pen.strokeRect(x - half, y, 2 * half, tall);
  pen.fillStyle = palette.ink;
  pen.textAlign = 'center';
  pen.fillText(name, x, y + 15 * px);
  pen.textAlign = 'left';
}
