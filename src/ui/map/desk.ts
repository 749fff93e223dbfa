/** The moving parts of one board: its view, where it flies to, how it follows the page. */

import type Phaser from 'phaser';
import type { BoardEvents, ScreenPoint } from './board-model.ts';
import { cameraFor } from './boot.ts';
import type { Sizes } from './boot.ts';
import type { Frames } from './frames.ts';
import type { MapScene } from './map-scene.ts';
import { placeOf } from './places.ts';
import type { Point } from './projection.ts';
import { between, clampView, homeView, reframe, toScreen, viewOn, zoomAt } from './view.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** What the functions of one board share. */
export interface Desk {
  readonly parent: HTMLElement;
  readonly game: Phaser.Game;
  readonly frames: Frames;
  readonly scene: MapScene;
  readonly world: World;
  readonly handlers: { readonly [E in keyof BoardEvents]: Set<(value: BoardEvents[E]) => void> };
  sizes: Sizes;
  flight: number;
  /** Counts what is played; a course of scenes that finds another number ends. */
  showing: number;
  /** The view from before the map was moved for a great event; null where it was not. */
  before: View | null;
  setupMs: number;
}

const FLIGHT_MS = 320;

/** Shows a view at once and ends a flight under way. */
export function show(desk: Desk, view: View): void {
  desk.flight++;
  moveTo(desk, view);
}

function moveTo(desk: Desk, view: View): void {
  desk.scene.setView(view);
  for (const handler of desk.handlers.camera) handler({ zoom: view.k / homeView(desk.scene.camera.frame).k });
}

/** Glides to a view, or jumps where motion is off; the next movement ends it. */
export function fly(desk: Desk, to: View): void {
  if (!desk.scene.motion) return show(desk, to);
  const flight = ++desk.flight;
  const from = desk.scene.camera.view;
  const begun = performance.now();
  const step = (): void => {
    if (flight !== desk.flight) return;
    const t = Math.min(1, (performance.now() - begun) / FLIGHT_MS);
    moveTo(desk, between(from, to, 1 - (1 - t) ** 3));
    if (t < 1) requestAnimationFrame(step);
  };
  step();
}

/** Follows the parent's size, the pixel ratio and the insets. */
export function follow(desk: Desk): void {
  const before = desk.scene.camera;
  const after = cameraFor(desk.parent, desk.sizes);
  const same = JSON.stringify([before.frame, before.px]) === JSON.stringify([after.frame, after.px]);
  if (same) return;
  desk.flight++;
  desk.game.scale.setZoom(1 / after.ratio);
  desk.game.scale.resize(after.frame.width, after.frame.height);
  // Phaser leaves the size in the page alone when the pixel ratio is 1.
  desk.game.canvas.style.width = `${after.frame.width / after.ratio}px`;
  desk.game.canvas.style.height = `${after.frame.height / after.ratio}px`;
  desk.game.scale.refresh();
  desk.scene.setCamera({ ...after, view: reframe(before.frame, after.frame, before.view) });
  for (const handler of desk.handlers.camera) handler({ zoom: 1 });
}

/** Zooms round the middle of the free part. */
export function zoomBy(desk: Desk, factor: number): void {
  const { frame, view } = desk.scene.camera;
  const { left, right, top, bottom } = frame.insets;
  fly(desk, zoomAt(frame, view, { factor, at: { x: (left + frame.width - right) / 2, y: (top + frame.height - bottom) / 2 } }));
}

/** Pans by a fifth of the shorter side for each unit. */
export function panBy(desk: Desk, by: Point): void {
  const { frame, view } = desk.scene.camera;
  const step = Math.min(frame.width, frame.height) * 0.2;
  fly(desk, clampView(frame, { ...view, x: view.x - by.x * step, y: view.y - by.y * step }));
}

/** Brings a place into the middle of the free part, near enough to see it well. */
export function flyTo(desk: Desk, id: string): void {
  const at = placeOf(desk.world, desk.scene.model, id);
  const { frame, view } = desk.scene.camera;
  if (at !== null) fly(desk, viewOn(frame, at, Math.max(view.k, homeView(frame).k * 2.4)));
}

/** Where a place lies in the parent, CSS px. */
export function screenPoint(desk: Desk, id: string): ScreenPoint {
  const { view, ratio, frame } = desk.scene.camera;
  const at = placeOf(desk.world, desk.scene.model, id);
  if (at === null) return { x: 0, y: 0, visible: false };
  const p = toScreen(view, at);
  return { x: p.x / ratio, y: p.y / ratio, visible: p.x >= 0 && p.y >= 0 && p.x <= frame.width && p.y <= frame.height };
}
