/** The board: Phaser's game with the map as its first scene, behind one small set of functions. */

import Phaser from 'phaser';
import type {
  BoardAnimation, BoardEvents, BoardModel, BoardOptions, BoardStats, Insets, Place, ScreenPoint, Theme,
} from './board-model.ts';
import { advance, playScene, skipScenes } from './advance.ts';
import { boot, cameraFor, loadFaces } from './boot.ts';
import { flyTo, fly, follow, panBy, screenPoint, show, zoomBy } from './desk.ts';
import type { Desk } from './desk.ts';
import { keepFrames } from './frames.ts';
import type { Frames } from './frames.ts';
import { listen } from './gestures.ts';
import { MapScene } from './map-scene.ts';
import { neighbour } from './neighbours.ts';
import type { Direction } from './neighbours.ts';
import { stopsOf } from './places.ts';
import { paintLens } from './paint-lens.ts';
import type { Point } from './projection.ts';
import { clampView, homeView, zoomAt } from './view.ts';
import type { Box, View } from './view.ts';
import { loadWorld } from './world.ts';

export interface Board {
  /** The game, for further scenes over the map. */
  readonly game: Phaser.Game;
  /** Whoever changes another scene asks here for a frame, or holds the loop awake meanwhile. */
  readonly frames: Frames;
  /** Shows another state at once: marks stand where they stand. */
  update(model: BoardModel): void;
  /** Shows another state and plays what is new in it, one mark after the other; resolves at the end, or when skipped. */
  advance(model: BoardModel): Promise<void>;
  /** Moves hover and focus alone; cheaper than `update`. */
  point(hovered: string | null, focused: string | null): void;
  /** Plays one animation; resolves at its end, or at once where motion is off. */
  play(animation: BoardAnimation): Promise<void>;
  /** Ends all animations. */
  skip(): void;
  /** Paints the close-up of a theatre with another pen, for whoever shows it elsewhere. */
  paintTheatre(pen: CanvasRenderingContext2D, id: string, at: { readonly x: number; readonly y: number; readonly radius: number; readonly px: number; readonly sharp: number }): void;
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
  /** Tells what else lies over the map, CSS px from its corner: words and stamps keep off. */
  setCovered(boxes: readonly Box[]): void;
  /** Text size from 1 to 2. */
  setTextScale(scale: number): void;
  resize(): void;
  setTheme(theme: Theme): void;
  setMotion(motion: boolean): void;
  stats(): BoardStats;
  destroy(): void;
}

const STEP = 1.5;

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
    handlers: { hover: new Set(), pick: new Set(), scene: new Set(), camera: new Set() }, showing: 0, before: null,
  };
  await scene.begin({ world, model: options.model, theme: options.theme, motion: options.motion, camera, frames });
  const quiet = wire(desk);
  desk.setupMs = performance.now() - begun;
  return functionsOf(desk, quiet);
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

function functionsOf(desk: Desk, quiet: () => void): Board {
  const { scene, game, frames, world } = desk;
  return {
    game, frames, ...cameraFunctions(desk), ...sizeFunctions(desk),
    update: (model) => {
      skipScenes(desk);
      scene.setModel(model);
    },
    advance: (model) => advance(desk, model),
    point: (hovered, focused) => scene.point(hovered, focused),
    play: (animation) => playScene(desk, animation),
    skip: () => skipScenes(desk),
    paintTheatre: (pen, id, at) => paintLens(pen, id, at, { world, model: scene.model, palette: scene.palette, px: at.px, sharp: at.sharp }),
    on: (event, handler) => {
      desk.handlers[event].add(handler);
      return () => desk.handlers[event].delete(handler);
    },
    neighbour: (direction, id) => neighbour(stopsOf(world, scene.model), id, direction),
    setTheme: (theme) => scene.setTheme(theme),
    setMotion: (motion) => scene.setMotion(motion),
    stats: () => statsOf(desk),
    destroy: () => {
      quiet();
      // A flight and a row of scenes under way end here.
      desk.flight++;
      desk.showing++;
      frames.stop();
      // Phaser destroys in its next frame, so the loop has to be awake once more.
      game.destroy(true);
      game.loop.wake();
    },
  };
}

type CameraFunctions = Pick<Board, 'zoomIn' | 'zoomOut' | 'reset' | 'panBy' | 'focusOn' | 'screenPoint'>;

const cameraFunctions = (desk: Desk): CameraFunctions => ({
  zoomIn: () => zoomBy(desk, STEP),
  zoomOut: () => zoomBy(desk, 1 / STEP),
  reset: () => fly(desk, homeView(desk.scene.camera.frame)),
  panBy: (right, down) => panBy(desk, { x: right, y: down }),
  focusOn: (id) => flyTo(desk, id),
  screenPoint: (id) => screenPoint(desk, id),
});

const sizeFunctions = (desk: Desk): Pick<Board, 'setInsets' | 'setCovered' | 'setTextScale' | 'resize'> => ({
  setCovered: (boxes) => desk.scene.setCovered(boxes),
  setInsets: (insets) => {
    desk.sizes = { ...desk.sizes, insets };
    follow(desk);
  },
  setTextScale: (textScale) => {
    desk.sizes = { ...desk.sizes, textScale };
    follow(desk);
  },
  resize: () => follow(desk),
});

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
