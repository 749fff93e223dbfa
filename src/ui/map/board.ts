/** The board: Phaser's game with the map as its first scene, behind one small set of functions. */

import Phaser from 'phaser';
import type {
  BoardAnimation, BoardEvents, BoardModel, BoardOptions, BoardStats, Insets, Place, ScreenPoint, Theme,
} from './board-model.ts';
import type { Camera } from './base-map.ts';
import { startEffect, stopEffects } from './effects.ts';
import { keepFrames } from './frames.ts';
import type { Frames } from './frames.ts';
import { listen } from './gestures.ts';
import { MapScene } from './map-scene.ts';
import { neighbour } from './neighbours.ts';
import type { Direction } from './neighbours.ts';
import { FONTS, paletteOf } from './palette.ts';
import { placeOf, stopsOf } from './places.ts';
import { colourOf, pathOf } from './routes.ts';
import type { Point } from './projection.ts';
import { between, clampView, homeView, reframe, toScreen, viewOn, zoomAt } from './view.ts';
import type { Frame, View } from './view.ts';
import { loadWorld } from './world.ts';
import type { World } from './world.ts';

export interface Board {
  /** The game, for further scenes over the map. */
  readonly game: Phaser.Game;
  /** Whoever changes another scene asks here for a frame, or holds the loop awake meanwhile. */
  readonly frames: Frames;
  update(model: BoardModel): void;
  /** Moves hover and focus alone; cheaper than `update`. */
  point(hovered: string | null, focused: string | null): void;
  /** Plays one animation; resolves at its end, or at once where motion is off. */
  play(animation: BoardAnimation): Promise<void>;
  /** Ends all animations. */
  skip(): void;
  on<E extends keyof BoardEvents>(event: E, handler: (value: BoardEvents[E]) => void): () => void;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Pans by a part of the free area, for keys: (1, 0) looks further right. */
  panBy(right: number, down: number): void;
  focusOn(id: string): void;
  neighbour(direction: Direction, id: string | null): string | null;
  screenPoint(id: string): ScreenPoint;
  setInsets(insets: Insets): void;
  /** Text size from 1 to 2. */
  setTextScale(scale: number): void;
  resize(): void;
  setTheme(theme: Theme): void;
  setMotion(motion: boolean): void;
  stats(): BoardStats;
  destroy(): void;
}

/** What the functions of one board share. */
interface Desk {
  readonly parent: HTMLElement;
  readonly game: Phaser.Game;
  readonly frames: Frames;
  readonly scene: MapScene;
  readonly world: World;
  readonly handlers: { readonly [E in keyof BoardEvents]: Set<(value: BoardEvents[E]) => void> };
  sizes: Sizes;
  flight: number;
  setupMs: number;
}

const MOST_PIXELS = 3840 * 2160;
const STEP = 1.5;
const FLIGHT_MS = 320;

/** Makes a board that fills `parent` and follows its size. */
export async function createBoard(parent: HTMLElement, options: BoardOptions): Promise<Board> {
  const begun = performance.now();
  const [world] = await Promise.all([loadWorld(), loadFaces()]);
  const sizes = { insets: options.insets, textScale: options.textScale ?? 1 };
  const camera = cameraFor(parent, sizes);
  const scene = new MapScene();
  const game = await boot(parent, scene, { options, camera });
  const frames = keepFrames(game);
  const desk: Desk = {
    parent, game, frames, scene, world, sizes, flight: 0, setupMs: 0,
    handlers: { hover: new Set(), pick: new Set(), camera: new Set() },
  };
  await scene.begin({ world, model: options.model, theme: options.theme, motion: options.motion, camera, frames });
  const quiet = wire(desk);
  desk.setupMs = performance.now() - begun;
  return functionsOf(desk, quiet);
}

/** The faces of the lettering have to be there before the first word is painted; missing ones do not stop it. */
async function loadFaces(): Promise<void> {
  const specs = [`16px ${FONTS.atlas}`, `bold 16px ${FONTS.atlas}`, `italic 16px ${FONTS.atlas}`, `600 16px ${FONTS.plain}`];
  await Promise.allSettled(specs.map((spec) => document.fonts.load(spec, 'AЖ北')));
}

function boot(parent: HTMLElement, scene: MapScene, of: { options: BoardOptions; camera: Camera }): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    new Phaser.Game({
      type: (of.options.renderer ?? fasterRenderer()) === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
      parent,
      backgroundColor: paletteOf(of.options.theme).paper,
      banner: false,
      // One texture to a batch: choosing among sixteen for every pixel is what software renderers are slow at.
      render: { maxTextures: 1 },
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, gamepad: false, mouse: true, touch: true, activePointers: 2 },
      scale: {
        mode: Phaser.Scale.NONE,
        width: of.camera.frame.width,
        height: of.camera.frame.height,
        zoom: 1 / of.camera.ratio,
      },
      scene,
      // Scenes are created just before this is called.
      callbacks: { postBoot: (booted) => resolve(booted) },
    });
  });
}

/** Without a graphics card Canvas 2D is two to three times faster than WebGL (measured with SwiftShader). */
function fasterRenderer(): 'webgl' | 'canvas' {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (probe === null) return 'canvas';
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return 'webgl';
}

interface Sizes {
  readonly insets: Insets;
  readonly textScale: number;
}

function cameraFor(parent: HTMLElement, { insets, textScale }: Sizes): Camera {
  const css = { width: Math.max(120, parent.clientWidth), height: Math.max(120, parent.clientHeight) };
  const ratio = Math.min(window.devicePixelRatio, 3, Math.sqrt(MOST_PIXELS / (css.width * css.height)));
  const frame: Frame = {
    width: Math.round(css.width * ratio),
    height: Math.round(css.height * ratio),
    insets: { left: insets.left * ratio, right: insets.right * ratio, top: insets.top * ratio, bottom: insets.bottom * ratio },
  };
  // A wall-sized board is looked at from further away.
  const grown = Math.min(2, Math.max(1, Math.pow(Math.min(css.width, css.height) / 768, 0.6)));
  return { frame, ratio, px: ratio * grown * textScale, view: homeView(frame) };
}

/** Connects pointer and size; returns what undoes it. */
function wire(desk: Desk): () => void {
  const { scene } = desk;
  const emit = <E extends keyof BoardEvents>(event: E, value: BoardEvents[E]): void => {
    for (const handler of desk.handlers[event]) handler(value);
  };
  const handleHover = (at: Point | null): void => {
    const place = at === null ? null : scene.pick(at, 'mouse');
    desk.game.canvas.style.cursor = place === null || place.kind === 'country' ? 'grab' : 'pointer';
    if ((place?.id ?? null) === scene.model.hovered) return;
    scene.point(place?.id ?? null, scene.model.focused);
    emit('hover', place);
  };
  const move = (view: View): void => show(desk, clampView(scene.camera.frame, view));
  const quiet = listen(scene, {
    pan: (dx, dy) => move({ ...scene.camera.view, x: scene.camera.view.x + dx, y: scene.camera.view.y + dy }),
    zoom: (factor, at) => show(desk, zoomAt(scene.camera.frame, scene.camera.view, { factor, at })),
    hover: handleHover,
    tap: (at, by) => announcePick(scene.pick(at, by), (place) => emit('pick', place)),
    grab: (held) => {
      if (held) desk.game.canvas.style.cursor = 'grabbing';
    },
    px: () => scene.camera.ratio,
  });
  const observer = new ResizeObserver(() => follow(desk));
  observer.observe(desk.parent);
  const refresh = (): unknown => desk.game.scale.updateBounds();
  desk.parent.addEventListener('pointerenter', refresh);
  return () => {
    quiet();
    observer.disconnect();
    desk.parent.removeEventListener('pointerenter', refresh);
  };
}

function announcePick(place: Place | null, emit: (place: Place) => void): void {
  if (place !== null) emit(place);
}

/** Shows a view at once and ends a flight under way. */
function show(desk: Desk, view: View): void {
  desk.flight++;
  moveTo(desk, view);
}

function moveTo(desk: Desk, view: View): void {
  desk.scene.setView(view);
  for (const handler of desk.handlers.camera) handler({ zoom: view.k / homeView(desk.scene.camera.frame).k });
}

/** Glides to a view, or jumps where motion is off; the next movement ends it. */
function fly(desk: Desk, to: View): void {
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
function follow(desk: Desk): void {
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

function functionsOf(desk: Desk, quiet: () => void): Board {
  const { scene, game, frames, world } = desk;
  const zoomBy = (factor: number): void => {
    const { left, right, top, bottom } = scene.camera.frame.insets;
    const at = { x: (left + scene.camera.frame.width - right) / 2, y: (top + scene.camera.frame.height - bottom) / 2 };
    fly(desk, zoomAt(scene.camera.frame, scene.camera.view, { factor, at }));
  };
  return {
    game, frames,
    update: (model) => scene.setModel(model),
    point: (hovered, focused) => scene.point(hovered, focused),
    play: (animation) => play(desk, animation),
    skip: () => stopEffects(scene.effects),
    on: (event, handler) => {
      desk.handlers[event].add(handler);
      return () => desk.handlers[event].delete(handler);
    },
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(1 / STEP),
    reset: () => fly(desk, homeView(scene.camera.frame)),
    panBy: (right, down) => panBy(desk, { x: right, y: down }),
    focusOn: (id) => flyTo(desk, id),
    neighbour: (direction, id) => neighbour(stopsOf(world, scene.model), id, direction),
    screenPoint: (id) => screenPoint(desk, id),
    setInsets: (insets) => {
      desk.sizes = { ...desk.sizes, insets };
      follow(desk);
    },
    setTextScale: (textScale) => {
      desk.sizes = { ...desk.sizes, textScale };
      follow(desk);
    },
    resize: () => follow(desk),
    setTheme: (theme) => scene.setTheme(theme),
    setMotion: (motion) => scene.setMotion(motion),
    stats: () => statsOf(desk),
    destroy: () => {
      quiet();
      frames.stop();
      // Phaser destroys in its next frame, so the loop has to be awake once more.
      game.destroy(true);
      game.loop.wake();
    },
  };
}

function play(desk: Desk, animation: BoardAnimation): Promise<void> {
  const { scene, world } = desk;
  const path = scene.motion ? pathOf(world, scene.model, animation) : null;
  if (path === null) return Promise.resolve();
  return startEffect(scene.effects, animation, { path, colour: colourOf(animation.from, scene.palette) });
}

function panBy(desk: Desk, by: Point): void {
  const { frame, view } = desk.scene.camera;
  const step = Math.min(frame.width, frame.height) * 0.2;
  fly(desk, clampView(frame, { ...view, x: view.x - by.x * step, y: view.y - by.y * step }));
}

function flyTo(desk: Desk, id: string): void {
  const at = placeOf(desk.world, desk.scene.model, id);
  const { frame, view } = desk.scene.camera;
  if (at !== null) fly(desk, viewOn(frame, at, Math.max(view.k, homeView(frame).k * 2.4)));
}

function screenPoint(desk: Desk, id: string): ScreenPoint {
  const { view, ratio, frame } = desk.scene.camera;
  const at = placeOf(desk.world, desk.scene.model, id);
  if (at === null) return { x: 0, y: 0, visible: false };
  const p = toScreen(view, at);
  return { x: p.x / ratio, y: p.y / ratio, visible: p.x >= 0 && p.y >= 0 && p.x <= frame.width && p.y <= frame.height };
}

function statsOf(desk: Desk): BoardStats {
  return {
    renderer: desk.game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
    setupMs: desk.setupMs,
    paintMs: desk.scene.base.paintMs,
    longestPaintStepMs: desk.scene.base.longestStepMs,
    frames: desk.frames.count(),
    asleep: desk.frames.asleep(),
  };
}
