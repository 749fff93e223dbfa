/** The stamps of what has happened this quarter: small, still, each at its place. */

import type Phaser from 'phaser';
import type { BoardMark, BoardModel } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { bake } from './emblems.ts';
import { glyphOf } from './glyphs.ts';
import { boxOf, spotMarks } from './mark-spots.ts';
import type { SpotRequest } from './mark-spots.ts';
import { lengthOf, pointAt } from './lines.ts';
import type { Mark } from './marks.ts';
import { fade } from './palette.ts';
import type { Palette } from './inks.ts';
import { isCapital, placeOf } from './places.ts';
import type { Point } from './projection.ts';
import { colourOf, courseOf } from './routes.ts';
import { addTexture } from './sheets.ts';
import { tieBoxes } from './ties-layer.ts';
import { toBoard, toScreen, visibleBox } from './view.ts';
import type { Box } from './view.ts';
import type { World } from './world.ts';

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  /** In board units. */
  readonly at: Point;
}

export interface Stamps {
  readonly scene: Phaser.Scene;
  shown: readonly Shown[];
}

export interface StampLook {
  readonly world: World;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly marks: readonly Mark[];
  /** Boxes that are taken by other things, canvas px. */
  readonly taken: readonly Box[];
  /** Ids that wait for their turn to move. */
  readonly hidden: ReadonlySet<string>;
}

/** Side of a stamp in CSS px. */
const SIZE = 25;
const DEPTH = 7.2;
/** How far along its way the stamp of an act between two capitals stands: clear of the medal in the middle. */
const ALONG = 0.27;

export const createStamps = (scene: Phaser.Scene): Stamps => ({ scene, shown: [] });

/** Chooses places for a resting view and puts the stamps there; those that wait keep their place free. */
export function layStamps(stamps: Stamps, model: BoardModel, look: StampLook): void {
  for (const { image } of stamps.shown) image.destroy();
  const { camera, marks, palette, hidden } = look;
  const size = SIZE * camera.px;
  const all = model.marks ?? [];
  const requests = all.flatMap((mark) => requestOf(mark, model, look) ?? []);
  const taken = [...marks.map((m) => boxOf(toScreen(camera.view, m.at), 2 * m.radius * camera.px)), ...tieBoxes(model, camera), ...look.taken];
  const byId = new Map(all.map((mark) => [mark.id, mark]));
  stamps.shown = spotMarks(requests, taken, { size, within: visibleBox(camera) }).flatMap((spot) => {
    const mark = byId.get(spot.id);
    if (mark === undefined) return [];
    const image = stampImage(stamps.scene, mark, { palette, px: camera.px }).setVisible(!hidden.has(mark.id));
    return [{ image, at: toBoard(camera.view, spot) }];
  });
  placeStamps(stamps, camera);
}

/** Moves the stamps with the view without choosing new places. */
export function placeStamps(stamps: Stamps, camera: Camera): void {
  for (const { image, at } of stamps.shown) {
    const p = toScreen(camera.view, at);
    image.setPosition(Math.round(p.x), Math.round(p.y));
  }
}

/** The boxes of all stamps, for words to keep off. */
export const stampBoxes = (stamps: Stamps, camera: Camera): Box[] =>
  stamps.shown.map(({ at }) => boxOf(toScreen(camera.view, at), SIZE * camera.px));

function requestOf(mark: BoardMark, model: BoardModel, look: StampLook): SpotRequest | null {
  const target = mark.to ?? mark.from;
  if (isCapital(mark.from) && isCapital(target) && mark.from !== target) return onTheWay(mark, model, look);
  const { world, camera, marks } = look;
  const place = placeOf(world, model, target);
  if (place === null) return null;
  const standing = marks.find((each) => each.id === target)?.radius ?? 0;
  return { id: mark.id, at: toScreen(camera.view, place), clear: standing * camera.px };
}

/** What one capital did to another stands on the way between them, nearer to whose doing it was. */
function onTheWay(mark: BoardMark, model: BoardModel, { world, camera }: StampLook): SpotRequest | null {
  const course = courseOf(world, model, mark);
  return course === null ? null : { id: mark.id, at: toScreen(camera.view, pointAt(course.path, lengthOf(course.path) * ALONG)), clear: 7 * camera.px };
}

function stampImage(scene: Phaser.Scene, mark: BoardMark, of: { palette: Palette; px: number }): Phaser.GameObjects.Image {
  const colour = colourOf(mark, of.palette);
  const key = `stamp-${mark.kind}-${colour}@${of.palette.paper}x${of.px.toFixed(2)}`;
  if (!scene.textures.exists(key)) addTexture(scene, key, bake(SIZE + 6, of.px, (pen) => drawStamp(pen, glyphOf(mark.kind), { palette: of.palette, colour })));
  return scene.add.image(0, 0, key).setDepth(DEPTH);
}

/** A postage stamp: a paper with a fine rim in the colour of whose doing it is, and the glyph. */
function drawStamp(pen: CanvasRenderingContext2D, outline: string, of: { palette: Palette; colour: string }): void {
  const half = SIZE / 2;
  pen.fillStyle = fade('#000000', 0.35);
  pen.fillRect(-half + 1, -half + 1.6, SIZE, SIZE);
  pen.fillStyle = of.palette.medal;
  pen.fillRect(-half, -half, SIZE, SIZE);
  pen.strokeStyle = of.colour;
  pen.lineWidth = 1.8;
  pen.strokeRect(-half + 0.9, -half + 0.9, SIZE - 1.8, SIZE - 1.8);
  pen.save();
  pen.translate(-half + 3.4, -half + 3.4);
  pen.scale((SIZE - 6.8) / 512, (SIZE - 6.8) / 512);
  pen.fillStyle = of.palette.medalInk;
  pen.fill(new Path2D(outline));
  pen.restore();
}
