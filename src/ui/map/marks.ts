/** Emblems of capitals, signs of theatres, their glow and the focus ring: small images laid on the view. */

import Phaser from 'phaser';
import type { BoardModel, TheatreView } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { bake, drawCapital, drawFocus, drawGlow, drawTheatre, heatStep, theatreRadius } from './emblems.ts';
import { MEDAL } from './paint-ties.ts';
import type { Palette } from './inks.ts';
import { isCapital, kindOf, placeOf } from './places.ts';
import type { Point } from './projection.ts';
import { addTexture } from './sheets.ts';
import { toScreen } from './view.ts';
import type { World } from './world.ts';

export interface Mark {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly images: readonly Phaser.GameObjects.Image[];
  readonly glow: Phaser.GameObjects.Image | null;
}

export interface Marks {
  readonly scene: Phaser.Scene;
  all: readonly Mark[];
  focus: Phaser.GameObjects.Image | null;
  focusAt: Point | null;
}

export interface MarkLook {
  readonly palette: Palette;
  readonly px: number;
  readonly capitalRadius: number;
}

const GLOW_RADIUS = 30;

export const createMarks = (scene: Phaser.Scene): Marks => ({ scene, all: [], focus: null, focusAt: null });

/** Emblems are smaller where the board is small. CSS px. */
const capitalRadius = (shortSide: number): number => (shortSide < 500 ? 14 : shortSide < 1000 ? 18 : 22);

/** How marks look for a camera. */
export function markLook({ camera, palette }: { readonly camera: Camera; readonly palette: Palette }): MarkLook {
  const { frame, px } = camera;
  return { palette, px, capitalRadius: capitalRadius(Math.min(frame.width, frame.height) / px) };
}

/** Makes all marks anew; the images are few and small. */
export function rebuildMarks(marks: Marks, world: World, model: BoardModel, look: MarkLook): void {
  for (const mark of marks.all) for (const image of mark.images) image.destroy();
  const theatres = [...model.theatres].sort((a, b) => a.heat - b.heat);
  marks.all = [
    ...theatres.flatMap((t) => theatreMark(marks.scene, placeOf(world, model, t.id), { theatre: t, look })),
    ...model.capitals.flatMap((c): Mark[] => {
      const at = placeOf(world, model, c.id);
      if (at === null) return [];
      const radius = look.capitalRadius;
      const image = stamp(marks.scene, `capital-${c.id}-${radius}`, { look, size: radius * 2 + 10, depth: 7.5, draw: (pen) => drawCapital(pen, c.id, { palette: look.palette, radius }) });
      const beacon = stamp(marks.scene, `beacon-${c.id}`, { look, size: 128, depth: 5.5, draw: (pen) => drawBeacon(pen, look.palette.sides[c.id]) });
      beacon.setAlpha(look.palette.beacon);
      return [{ id: c.id, at, radius, images: [beacon, image], glow: null }];
    }),
  ];
  focusOn(marks, world, { model, look });
}

function theatreMark(scene: Phaser.Scene, at: Point | null, of: { theatre: TheatreView; look: MarkLook }): Mark[] {
  if (at === null) return [];
  const { theatre, look } = of;
  const heat = Math.round(theatre.heat);
  const sign = stamp(scene, `theatre-${heat}-${theatre.active}`, {
    look, size: 50, depth: theatre.active ? 7.4 : 7, draw: (pen) => drawTheatre(pen, theatre, look.palette),
  });
  const radius = theatreRadius(theatre) + (theatre.active ? 9 : 1.6);
  if (heatStep(heat) < 2 && !theatre.active) return [{ id: theatre.id, at, radius, images: [sign], glow: null }];
  const glow = stamp(scene, 'glow', { look, size: GLOW_RADIUS * 2, depth: 6, draw: (pen) => drawGlow(pen, GLOW_RADIUS, look.palette.glow) });
  glow.setAlpha(0.35 + heat / 220).setBlendMode(Phaser.BlendModes.NORMAL);
  const light = stamp(scene, 'light', { look, size: GLOW_RADIUS, depth: 6.1, draw: (pen) => drawGlow(pen, GLOW_RADIUS / 2, '#ffb060') });
  light.setAlpha(0.5).setBlendMode(Phaser.BlendModes.ADD);
  return [{ id: theatre.id, at, radius, images: [glow, light, sign], glow }];
}

/** A white core in the light of the side. */
function drawBeacon(pen: CanvasRenderingContext2D, colour: string): void {
  drawGlow(pen, 62, colour);
  drawGlow(pen, 46, '#fff3d0');
}

interface Stamp {
  readonly look: MarkLook;
  readonly size: number;
  readonly depth: number;
  readonly draw: (pen: CanvasRenderingContext2D) => void;
}

/** An image of a baked canvas; the same key is baked once for each paper and sharpness. */
function stamp(scene: Phaser.Scene, name: string, of: Stamp): Phaser.GameObjects.Image {
  const key = `${name}@${of.look.palette.paper}x${of.look.px.toFixed(2)}`;
  if (!scene.textures.exists(key)) addTexture(scene, key, bake(of.size, of.look.px, of.draw));
  return scene.add.image(0, 0, key).setDepth(of.depth);
}

/** Puts the ring on the focused capital, theatre or tie; a country is outlined elsewhere. */
export function focusOn(marks: Marks, world: World, of: { model: BoardModel; look: MarkLook }): void {
  marks.focus?.destroy();
  marks.focus = null;
  marks.focusAt = null;
  const id = of.model.focused;
  if (id === null || kindOf(of.model, id) === 'country') return;
  const mark = marks.all.find((m) => m.id === id);
  const radius = (mark?.radius ?? MEDAL * 1.25) + 6;
  marks.focusAt = mark?.at ?? placeOf(world, of.model, id);
  marks.focus = stamp(marks.scene, `focus-${radius.toFixed(1)}`, {
    look: of.look, size: radius * 2 + 10, depth: 10, draw: (pen) => drawFocus(pen, radius, of.look.palette),
  });
}

/** Lays the marks on the view. */
export function placeMarks(marks: Marks, camera: Camera): void {
  for (const mark of marks.all) {
    const at = toScreen(camera.view, mark.at);
    for (const image of mark.images) image.setPosition(Math.round(at.x), Math.round(at.y));
  }
  if (marks.focus === null || marks.focusAt === null) return;
  const at = toScreen(camera.view, marks.focusAt);
  marks.focus.setPosition(Math.round(at.x), Math.round(at.y));
}

/** Length of a pulse in ms, and how many beats it has. */
export const PULSE_MS = 4200;
const BEATS = 3;

/** Lets the glow of theatres beat; `beats` says when each began on the clock of `now`. What has beaten out lies still. */
export function beat(marks: Marks, beats: Map<string, number>, now: number): void {
  for (const { id, glow, images } of marks.all) {
    const begun = beats.get(id);
    if (begun === undefined) continue;
    const t = (now - begun) / PULSE_MS;
    if (t >= 1) beats.delete(id);
    const wave = t >= 1 ? 0 : Math.sin(t * BEATS * Math.PI * 2) * (1 - t);
    glow?.setScale(1 + 0.5 * wave);
    images[images.length - 1]?.setScale(1 + 0.16 * wave);
  }
}

/** Lays every glow to rest. */
export function rest(marks: Marks): void {
  for (const { glow, images, id } of marks.all) {
    glow?.setScale(1);
    if (!isCapital(id)) images[images.length - 1]?.setScale(1);
  }
}
