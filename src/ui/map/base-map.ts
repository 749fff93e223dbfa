/**
 * The painted map under everything: one sheet of the whole globe, and over it, once the view rests
 * on a close-up, a second sheet at the full sharpness of the screen.
 */

import type Phaser from 'phaser';
import type { BoardModel, Tone } from './board-model.ts';
import { borderKey } from './borders.ts';
import { PAINT_STEPS } from './paint.ts';
import type { PaintJob } from './paint-job.ts';
import { RIM } from './paint-rim.ts';
import type { Palette } from './inks.ts';
import { DISC, boardProjection } from './projection.ts';
import { blankSheet, dropSheet, placeSheet, showSheet } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { traceBorders, traceShapes } from './shapes.ts';
import type { BorderShapes, Shapes } from './shapes.ts';
import { toneKey, tonesFor } from './tones.ts';
import { homeView } from './view.ts';
import type { Frame, View } from './view.ts';
import type { World } from './world.ts';

/** What the sheets are painted from; the key says whether two of them look alike. */
interface Plan {
  readonly key: string;
  readonly tones: ReadonlyMap<string, Tone>;
  readonly borders: BorderShapes;
}

export interface BaseMap {
  readonly scene: Phaser.Scene;
  readonly world: World;
  readonly shapes: Shapes;
  plan: Plan | null;
  palette: Palette;
  whole: Sheet | null;
  detail: Sheet | null;
  /** Counts plans; a painting that finds another number gives up. */
  turn: number;
  closeUp: number;
  paintMs: number;
  longestStepMs: number;
}

export interface Camera {
  readonly frame: Frame;
  readonly view: View;
  /** Canvas px for one px of the drawing: a CSS px, grown on large screens and with the text size. */
  readonly px: number;
  /** Canvas px for one CSS px. */
  readonly ratio: number;
}

const DEPTH = 1;
/** How much sharper than the view at rest the whole globe is painted. */
const SPARE = 1.3;
const SHARPEST = 2.3;
const FADE_MS = 220;

/** Projects the world and makes an empty base map. */
export function createBaseMap(scene: Phaser.Scene, world: World, palette: Palette): BaseMap {
  const base: BaseMap = {
    scene, world, palette, shapes: traceShapes(world, boardProjection()),
    plan: null, whole: null, detail: null, turn: 0, closeUp: 0, paintMs: 0, longestStepMs: 0,
  };
  // A painting under way when the board is taken down gives up: there are no textures any more.
  scene.events.once('destroy', () => {
    base.turn++;
    base.closeUp++;
  });
  return base;
}

/** Repaints the globe when its colours or borders differ from what is shown; resolves when it stands. */
export async function refreshBase(base: BaseMap, model: BoardModel, camera: Camera, palette: Palette): Promise<boolean> {
  const tones = tonesFor(base.world, model);
  const borders = borderKey(base.world, model.date);
  const k = Math.min(SHARPEST, homeView(camera.frame).k * SPARE);
  const key = `${borders}|${toneKey(tones)}|${palette.paper}|${k.toFixed(2)}`;
  if (base.plan?.key === key) return false;
  base.plan = { key, tones, borders: traceBorders(base.world, boardProjection(), model.date) };
  base.palette = palette;
  const turn = ++base.turn;
  const reach = DISC.radius + RIM;
  const view = { k, x: (reach - DISC.x) * k, y: (reach - DISC.y) * k };
  const sheet = await paint(base, { view, width: 2 * reach * k, height: 2 * reach * k, px: (k / homeView(camera.frame).k) * camera.px },
    () => turn === base.turn);
  if (sheet === null) return false;
  const old = base.whole;
  base.whole = sheet;
  placeSheet(sheet, camera.view);
  dropDetail(base);
  fadeIn(base.scene, sheet, old);
  return true;
}

interface Spec {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly px: number;
}

async function paint(base: BaseMap, spec: Spec, current: () => boolean): Promise<Sheet | null> {
  const blank = blankSheet(spec);
  const { plan, palette, shapes } = base;
  if (blank === null || plan === null) return null;
  const job: PaintJob = { ...spec, ctx: blank.ctx, globe: DISC, palette, shapes, borders: plan.borders, tones: plan.tones };
  for (const step of PAINT_STEPS) {
    const begun = performance.now();
    step(job);
    // Reading one pixel makes the browser do now what it would put off to the end.
    blank.ctx.getImageData(0, 0, 1, 1);
    note(base, performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve));
    if (!current()) return null;
  }
  return showSheet(base.scene, 'map', { blank, depth: DEPTH });
}

function note(base: BaseMap, took: number): void {
  base.paintMs += took;
  base.longestStepMs = Math.max(base.longestStepMs, took);
}

/** Paints the close-up once the view rests; does nothing where the globe's own sheet is sharp enough. */
export async function sharpen(base: BaseMap, camera: Camera): Promise<boolean> {
  if (base.whole === null || camera.view.k <= base.whole.view.k * 1.08) {
    dropDetail(base);
    return false;
  }
  const number = ++base.closeUp;
  const margin = 48 * camera.px;
  const view = { k: camera.view.k, x: camera.view.x + margin, y: camera.view.y + margin };
  const { width, height } = camera.frame;
  const sheet = await paint(base, { view, width: width + 2 * margin, height: height + 2 * margin, px: camera.px * 1.15 },
    () => number === base.closeUp);
  if (sheet === null) return false;
  const old = base.detail;
  base.detail = sheet;
  placeSheet(sheet, camera.view);
  fadeIn(base.scene, sheet, old);
  return true;
}

/** Takes the close-up away: the view left it, or the map under it changed. */
export function dropDetail(base: BaseMap): void {
  base.closeUp++;
  dropSheet(base.scene, base.detail);
  base.detail = null;
}

/** Moves both sheets with the view; the globe's own rests while the close-up covers the canvas. */
export function placeBase(base: BaseMap, { view, frame }: Camera): void {
  placeSheet(base.whole, view);
  placeSheet(base.detail, view);
  base.whole?.image.setVisible(base.detail === null || !covers(base.detail, frame));
}

function covers({ image }: Sheet, frame: Frame): boolean {
  const slack = 0.5;
  return image.alpha === 1 && image.x <= slack && image.y <= slack &&
    image.x + image.displayWidth >= frame.width - slack && image.y + image.displayHeight >= frame.height - slack;
}

function fadeIn(scene: Phaser.Scene, sheet: Sheet, old: Sheet | null): void {
  if (old === null) return;
  sheet.image.setAlpha(0);
  scene.tweens.add({
    targets: sheet.image,
    alpha: 1,
    duration: FADE_MS,
    onComplete: () => dropSheet(scene, old),
  });
}
