/** The Phaser scene of the map: holds the layers and keeps them in step with model and view. */

import Phaser from 'phaser';
import type { BoardModel, Place, Theme } from './board-model.ts';
import { createBaseMap, dropDetail, placeBase, refreshBase, sharpen } from './base-map.ts';
import type { BaseMap, Camera } from './base-map.ts';
import { createEffects, drawEffects, stopEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import type { Frames } from './frames.ts';
import { createHighlight, paintHighlight } from './highlight.ts';
import type { Highlight } from './highlight.ts';
import { createLettering, followView, layLabels } from './lettering.ts';
import type { LetteringLayer } from './lettering.ts';
import { breathe, capitalRadius, createMarks, focusOn, placeMarks, pulsing, rebuildMarks } from './marks.ts';
import type { MarkLook, Marks } from './marks.ts';
import { paletteOf } from './palette.ts';
import type { Palette } from './palette.ts';
import { makePickTable, pickAt } from './picking.ts';
import type { PickTable } from './pick-table.ts';
import { kindOf } from './places.ts';
import type { Point } from './projection.ts';
import { createGround, layGround } from './ground.ts';
import type { Ground } from './ground.ts';
import { paintTies } from './ties-layer.ts';
import type { TiesLayer } from './ties-layer.ts';
import { placeSheet } from './sheets.ts';
import { homeView } from './view.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

const SETTLE_MS = 180;
/** A breath needs no more than this many frames a second. */
const BREATH_MS = 45;

export interface MapStart {
  readonly world: World;
  readonly model: BoardModel;
  readonly theme: Theme;
  readonly motion: boolean;
  readonly camera: Camera;
  readonly frames: Frames;
}

export class MapScene extends Phaser.Scene {
  camera!: Camera;
  model!: BoardModel;
  palette!: Palette;
  base!: BaseMap;
  marks!: Marks;
  effects!: Effects;
  motion = true;
  private world!: World;
  private frames!: Frames;
  private ground!: Ground;
  private ties!: TiesLayer;
  private words!: LetteringLayer;
  private highlight!: Highlight;
  private picks!: PickTable;
  private settling = 0;
  private breathing = 0;

  constructor() {
    super('map');
  }

  /** Makes the layers and paints them for the first time. */
  async begin(start: MapStart): Promise<void> {
    this.world = start.world;
    this.frames = start.frames;
    this.motion = start.motion;
    this.palette = paletteOf(start.theme);
    this.camera = start.camera;
    this.model = start.model;
    this.ground = createGround(this);
    this.base = createBaseMap(this, start.world, this.palette);
    this.picks = makePickTable(this.base.shapes);
    this.ties = { scene: this, sheet: null };
    this.marks = createMarks(this);
    this.words = createLettering(this);
    this.highlight = createHighlight(this);
    this.effects = createEffects(this, start.frames);
    this.events.once('shutdown', () => this.end());
    await refreshBase(this.base, this.model, this.camera, this.palette);
    this.redraw();
  }

  /** Shows another model: the base map is repainted only where tints or borders changed. */
  setModel(model: BoardModel): void {
    this.model = model;
    this.repaint();
    this.redraw();
  }

  setTheme(theme: Theme): void {
    this.palette = paletteOf(theme);
    dropDetail(this.base);
    this.repaint();
    this.redraw();
  }

  setMotion(motion: boolean): void {
    this.motion = motion;
    if (!motion) stopEffects(this.effects);
    this.breatheOrRest();
  }

  /** Moves the view; what is sharp only at rest waits until it rests. */
  setView(view: View): void {
    const zoomed = view.k !== this.camera.view.k;
    this.camera = { ...this.camera, view };
    if (zoomed && this.base.detail !== null && view.k < this.base.detail.view.k * 0.7) dropDetail(this.base);
    this.place();
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => this.settle(), SETTLE_MS);
    this.frames.request();
  }

  /** Follows a new size or new insets. */
  setCamera(camera: Camera): void {
    this.camera = camera;
    dropDetail(this.base);
    this.repaint();
    this.redraw();
  }

  /** Shows which place is hovered or focused, without touching the rest. */
  point(hovered: string | null, focused: string | null): void {
    if (this.model.hovered === hovered && this.model.focused === focused) return;
    const moved = this.model.focused !== focused;
    this.model = { ...this.model, hovered, focused };
    focusOn(this.marks, this.world, { model: this.model, look: this.markLook() });
    this.outline();
    placeMarks(this.marks, this.camera);
    if (moved) this.letter();
    this.frames.request();
  }

  pick(at: Point, by: 'mouse' | 'touch'): Place | null {
    return pickAt({ table: this.picks, marks: this.marks.all, model: this.model, camera: this.camera }, at, by);
  }

  override update(time: number): void {
    if (this.effects === undefined) return;
    drawEffects(this.effects, performance.now(), this);
    if (this.motion && pulsing(this.marks)) breathe(this.marks, time);
  }

  private repaint(): void {
    void refreshBase(this.base, this.model, this.camera, this.palette).then((changed) => {
      if (!changed) return;
      this.frames.request();
      return this.sharpen();
    });
  }

  private redraw(): void {
    layGround(this.ground, this.camera, this.palette);
    rebuildMarks(this.marks, this.world, this.model, this.markLook());
    this.breatheOrRest();
    this.outline();
    this.settle();
  }

  private settle(): void {
    paintTies(this.ties, this.model, this.camera, { palette: this.palette, clear: this.markLook().capitalRadius });
    if (this.highlight.sheet !== null) this.outline();
    this.letter();
    this.place();
    this.frames.request();
    void this.sharpen();
  }

  private letter(): void {
    layLabels(this.words, this.model, this.camera, { palette: this.palette, marks: this.marks.all, key: this.wordKey() });
  }

  private async sharpen(): Promise<void> {
    if (await sharpen(this.base, this.camera)) this.frames.request();
  }

  private place(): void {
    placeBase(this.base, this.camera);
    placeSheet(this.ties.sheet, this.camera.view);
    placeSheet(this.highlight.sheet, this.camera.view);
    placeMarks(this.marks, this.camera);
    followView(this.words, this.camera);
  }

  private outline(): void {
    const { focused, hovered } = this.model;
    const country = [focused, hovered].find((id) => id !== null && kindOf(this.model, id) === 'country') ?? null;
    this.highlight.id = country;
    this.highlight.strong = country !== null && country === focused;
    paintHighlight(this.highlight, this.world, { shapes: this.base.shapes, camera: this.camera, palette: this.palette });
  }

  /** Starts or stops the slow frames of the hot theatres. */
  private breatheOrRest(): void {
    window.clearInterval(this.breathing);
    breathe(this.marks, null);
    if (this.motion && pulsing(this.marks)) this.breathing = window.setInterval(() => this.frames.request(), BREATH_MS);
    this.frames.request();
  }

  private markLook(): MarkLook {
    const { frame, px } = this.camera;
    return { palette: this.palette, px, capitalRadius: capitalRadius(Math.min(frame.width, frame.height) / px) };
  }

  private wordKey(): string {
    const { model, camera } = this;
    const grown = (camera.view.k / homeView(camera.frame).k).toFixed(2);
    const theatres = model.theatres.map((t) => `${t.name}${t.active}`).join();
    const capitals = model.capitals.map((c) => c.name + c.native).join();
    return [this.palette.paper, camera.px, camera.frame.width, grown, theatres, capitals, JSON.stringify(model.names ?? null)].join('|');
  }

  private end(): void {
    window.clearTimeout(this.settling);
    window.clearInterval(this.breathing);
    this.base.turn++;
    this.base.closeUp++;
    stopEffects(this.effects);
  }
}
