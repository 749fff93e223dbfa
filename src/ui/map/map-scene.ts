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
import { createLettering, firstBoxes, followView, layLabels, wordKey } from './lettering.ts';
import type { LetteringLayer, LetteringLook } from './lettering.ts';
import { createMarks, focusOn, markLook, placeMarks, rebuildMarks } from './marks.ts';
import type { Marks } from './marks.ts';
import { paletteOf } from './palette.ts';
import type { Palette } from './inks.ts';
import { makePickTable, pickAt } from './picking.ts';
import type { PickTable } from './pick-table.ts';
import { kindOf } from './places.ts';
import type { Point } from './projection.ts';
import { createGround, layGround } from './ground.ts';
import type { Ground } from './ground.ts';
import { createStamps, layStamps, placeStamps, stampBoxes } from './stamps.ts';
import type { Stamps } from './stamps.ts';
import { driftOf } from './drift.ts';
import type { Drift } from './drift.ts';
import { createLens, followLens, layLens, lensBox } from './lens-layer.ts';
import type { LensLayer, LensView } from './lens-layer.ts';
import { warmed } from './difference.ts';
import { createPulses } from './pulses.ts';
import type { Pulses } from './pulses.ts';
import { paintTies } from './ties-layer.ts';
import type { TiesLayer } from './ties-layer.ts';
import { placeSheet } from './sheets.ts';
import { coveredBoxes, homeView } from './view.ts';
import type { Box, View } from './view.ts';
import type { World } from './world.ts';

const SETTLE_MS = 180;
/** From this zoom on, the map is its own close-up. */
const NEAR = 1.7;
/** How long the pointer rests on a theatre before it is shown in close-up. */
const GLANCE_MS = 240;
const NOBODY: ReadonlySet<string> = new Set();

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
  world!: World;
  private frames!: Frames;
  private ground!: Ground;
  private ties!: TiesLayer;
  private words!: LetteringLayer;
  private highlight!: Highlight;
  private picks!: PickTable;
  private stamps!: Stamps;
  private lens!: LensLayer;
  private covered: readonly Box[] = [];
  private drift: Drift | null = null;
  /** Marks that wait for their turn to move. */
  private waiting: ReadonlySet<string> = NOBODY;
  private pulses!: Pulses;
  private settling = 0;
  private looking = 0;

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
    this.stamps = createStamps(this);
    this.lens = createLens(this);
    this.pulses = createPulses(start.frames);
    this.effects = createEffects(this, start.frames);
    // A game that is destroyed does not shut its scenes down first.
    this.events.once('destroy', () => this.end());
    await refreshBase(this.base, this.model, this.camera, this.palette);
    this.redraw();
  }

  /** Shows another model; what differs from the one before moves there. `waiting` marks stay hidden until they are revealed. */
  setModel(model: BoardModel, waiting: ReadonlySet<string> = NOBODY): void {
    const before = this.model;
    this.model = model;
    this.waiting = waiting;
    this.drift = this.motion ? driftOf(this.drift, before.ties, model.ties) : null;
    if (this.motion) this.pulse(warmed(before, model));
    this.repaint();
    this.redraw();
    this.pulses.pump(this.drift !== null);
  }

  /** Shows a mark that has moved, or all of them. */
  reveal(id: string | null): void {
    this.waiting = id === null ? NOBODY : new Set([...this.waiting].filter((each) => each !== id));
    this.stamp();
    this.frames.request();
  }

  setTheme(theme: Theme): void {
    this.palette = paletteOf(theme);
    dropDetail(this.base);
    this.repaint();
    this.redraw();
  }

  setMotion(motion: boolean): void {
    this.motion = motion;
    if (motion) return;
    stopEffects(this.effects);
    this.pulses.still(this.marks);
    this.drift = null;
    this.settle();
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

  /** Keeps words, stamps and close-ups off boxes in CSS px. */
  setCovered(boxes: readonly Box[]): void {
    if (JSON.stringify(boxes) === JSON.stringify(this.covered)) return;
    this.covered = boxes;
    this.settle();
  }

  /** Shows which place is hovered or focused, without touching the rest. */
  point(hovered: string | null, focused: string | null): void {
    if (this.model.hovered === hovered && this.model.focused === focused) return;
    const moved = this.model.focused !== focused;
    this.model = { ...this.model, hovered, focused };
    focusOn(this.marks, this.world, { model: this.model, look: markLook(this) });
    this.outline();
    placeMarks(this.marks, this.camera);
    if (moved) this.letter();
    const theatre = focused ?? hovered;
    if (this.motion && theatre !== null) this.pulse([theatre]);
    // A glass is not ground for every place that the pointer passes.
    window.clearTimeout(this.looking);
    this.looking = window.setTimeout(() => this.look(), GLANCE_MS);
    this.pulses.pump(this.drift !== null);
    this.frames.request();
  }

  pick(at: Point, by: 'mouse' | 'touch'): Place | null {
    return pickAt({ table: this.picks, marks: this.marks.all, model: this.model, camera: this.camera }, at, by);
  }

  override update(): void {
    if (this.effects === undefined) return;
    drawEffects(this.effects, performance.now(), this);
    if (this.drift !== null) this.drawTies();
    this.pulses.draw(this.marks, this.drift !== null);
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
    rebuildMarks(this.marks, this.world, this.model, markLook(this));
    this.outline();
    this.settle();
  }

  private settle(): void {
    this.drawTies();
    if (this.highlight.sheet !== null) this.outline();
    layLens(this.lens, this.model, this.lensView());
    this.stamp();
    this.letter();
    this.place();
    this.frames.request();
    void this.sharpen();
  }

  /** Another theatre to look at closely: the words and stamps may have to give way. */
  private look(): void {
    const before = this.lens.id;
    layLens(this.lens, this.model, this.lensView());
    if (this.lens.id === before) return;
    this.stamp();
    this.letter();
    this.frames.request();
  }

  private drawTies(): void {
    const ties = this.drift?.at(performance.now()) ?? this.model.ties;
    paintTies(this.ties, { ...this.model, ties }, this.camera, { palette: this.palette, clear: markLook(this).capitalRadius });
    if (this.drift?.over() === true) this.drift = null;
  }

  private stamp(): void {
    const { world, camera, palette } = this;
    const taken = this.taken();
    const names = firstBoxes(this.words, this.model, camera, this.wordLook(taken));
    layStamps(this.stamps, this.model, { world, camera, palette, marks: this.marks.all, hidden: this.waiting, taken: [...taken, ...names] });
  }

  private letter(): void {
    layLabels(this.words, this.model, this.camera, this.wordLook([...this.taken(), ...stampBoxes(this.stamps, this.camera)]));
  }

  /** What else lies on the map, in canvas px. */
  private taken(): Box[] {
    return [...lensBox(this.lens, this.camera), ...coveredBoxes(this.covered, this.camera.ratio)];
  }

  private wordLook(taken: readonly Box[]): LetteringLook {
    return { palette: this.palette, marks: this.marks.all, key: wordKey(this.model, this.camera, this.palette), taken };
  }

  private lensView(): LensView {
    const { camera, world, palette } = this;
    return { world, camera, palette, marks: this.marks.all, covered: coveredBoxes(this.covered, camera.ratio), zoomed: camera.view.k > homeView(camera.frame).k * NEAR };
  }

  private sharpen = async (): Promise<void> => void ((await sharpen(this.base, this.camera)) && this.frames.request());

  private place(): void {
    placeBase(this.base, this.camera);
    placeSheet(this.ties.sheet, this.camera.view);
    placeSheet(this.highlight.sheet, this.camera.view);
    placeMarks(this.marks, this.camera);
    placeStamps(this.stamps, this.camera);
    followLens(this.lens, this.model, this);
    followView(this.words, this.camera);
  }

  private outline(): void {
    const { focused, hovered } = this.model;
    const country = [focused, hovered].find((id) => id !== null && kindOf(this.model, id) === 'country') ?? null;
    this.highlight.id = country;
    this.highlight.strong = country !== null && country === focused;
    paintHighlight(this.highlight, this.world, { shapes: this.base.shapes, camera: this.camera, palette: this.palette });
  }

  /** Lets theatres beat; ids of anything else are passed over. */
  private pulse(ids: readonly string[]): void {
    this.pulses.begin(ids.filter((id) => this.model.theatres.some((each) => each.id === id)));
  }

  private end(): void {
    window.clearTimeout(this.settling);
    window.clearTimeout(this.looking);
    this.pulses.still(this.marks);
    this.base.turn++;
    this.base.closeUp++;
    stopEffects(this.effects);
  }
}
