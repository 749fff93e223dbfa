/** The stage: what Phaser draws besides the map, each with its mirror in the page. */

import type Phaser from 'phaser';
import type { Insets } from '../map/board-model.ts';
import type { Frames } from '../map/frames.ts';
import { openLadder } from './crisis.ts';
import { openDecision } from './decision.ts';
import type { Desk } from './desk.ts';
import { lookFor } from './desk.ts';
import { canvasMeasure, loadFaces } from './faces.ts';
import { createPortraits } from './portraits.ts';
import type { Stage, StageOptions } from './stage-model.ts';
import { StageScene } from './stage-scene.ts';
import { createTriangle } from './triangle-figure.ts';
import type { TriangleFigure } from './triangle-figure.ts';

/** What the stage needs of the board: its game, who wakes its loop, and the element that it fills. */
export interface StageBoard {
  readonly game: Phaser.Game;
  readonly frames: Frames;
  readonly parent: HTMLElement;
  /** Paints a theatre in close-up round a point, all in CSS px. */
  readonly paintTheatre?: (pen: CanvasRenderingContext2D, id: string, at: { readonly x: number; readonly y: number; readonly radius: number; readonly px: number; readonly sharp: number }) => void;
}

/** Radius of a close-up whose letters have the size of the map's, CSS px; a larger one has larger letters. */
const LENS_AT_ONE = 95;

/** Sets the stage over a board; the parent has to be positioned, for the mirrors lie in it. */
export async function createStage(board: StageBoard, options: StageOptions): Promise<Stage> {
  const scene = new StageScene();
  const [desk] = await Promise.all([deskOf(board, scene, options), loadFaces()]);
  const figures = new Set<TriangleFigure>();
  const refresh = (): void => {
    scene.follow(board.parent.clientWidth);
    for (const paper of desk.papers) paper.refresh();
    for (const figure of figures) figure.refresh();
    scene.darken(lookFor(desk, 'other').dim);
    board.frames.request();
  };
  desk.portraits.ready.add(() => showPortraits(desk));
  board.game.scale.on('resize', refresh);
  const set = (change: Partial<Pick<Desk, 'theme' | 'textScale'>>): void => {
    Object.assign(desk, change);
    refresh();
  };
  return {
    showDialog: (model, handlers) => openDecision(desk, model, handlers),
    showLadder: (model, handlers) => openLadder(desk, model, handlers),
    showTriangle: (host, model, onPick) => {
      const figure = createTriangle(host, { model, onPick, light: () => desk });
      figures.add(figure);
      return { ...figure, destroy: () => void (figures.delete(figure), figure.destroy()) };
    },
    setTheme: (theme) => set({ theme }),
    setTextScale: (textScale) => set({ textScale }),
    setInsets: (insets) => leaveRoom(desk, insets),
    setMotion: (motion) => void (desk.motion = motion),
    destroy: () => {
      board.game.scale.off('resize', refresh);
      for (const paper of desk.papers) paper.destroy();
      for (const figure of figures) figure.destroy();
      board.game.scene.remove('stage');
    },
  };
}

/** A portrait has come: every paper may have been waiting for it. */
function showPortraits({ papers, frames }: Desk): void {
  for (const paper of papers) paper.pictures();
  frames.request();
}

/** A paper put aside moves out from under the panels. */
function leaveRoom(desk: Desk, insets: Insets): void {
  desk.insets = insets;
  for (const paper of desk.papers) if (paper.aside()) paper.refresh();
}

/** Adds the scene and waits until Phaser has created it, for which the loop has to be awake. */
async function deskOf(board: StageBoard, scene: StageScene, options: StageOptions): Promise<Desk> {
  const { game, frames, parent, paintTheatre } = board;
  const release = frames.hold();
  await new Promise<void>((resolve) => {
    game.scene.add('stage', scene, true);
    if (scene.sys.isActive()) resolve();
    else scene.events.once('create', () => resolve());
  });
  release();
  scene.follow(parent.clientWidth);
  return {
    scene, frames, parent, measure: canvasMeasure(), portraits: createPortraits(scene, options.portrait),
    theatre: paintTheatre ? (pen, id, at) => paintTheatre(pen, id, { ...at, px: Math.max(1, at.radius / LENS_AT_ONE), sharp: scene.ratio }) : null,
    onModal: options.onModal ?? (() => undefined), papers: [], modal: false,
    theme: options.theme, motion: options.motion, textScale: options.textScale, insets: options.insets,
  };
}
