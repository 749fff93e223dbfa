/** Plays the small animations: a clock of their own, one Graphics, interruptible at any frame. */

import type Phaser from 'phaser';
import type { BoardAnimation } from './board-model.ts';
import { ACTS } from './acts.ts';
import type { ActScene } from './act-scene.ts';
import type { Frames } from './frames.ts';
import type { Palette } from './inks.ts';
import type { Camera } from './base-map.ts';
import type { Course } from './routes.ts';
import { toScreen } from './view.ts';

interface Running {
  readonly animation: BoardAnimation;
  readonly course: Course;
  readonly colour: string;
  begun: number | null;
  readonly finish: () => void;
}

export interface Effects {
  readonly graphics: Phaser.GameObjects.Graphics;
  readonly frames: Frames;
  running: Running[];
}

/** Makes the layer on which animations are drawn. */
export const createEffects = (scene: Phaser.Scene, frames: Frames): Effects => ({
  graphics: scene.add.graphics().setDepth(9.5), frames, running: [],
});

/** Starts an animation along its course; resolves at its end, or when it is stopped. */
export function startEffect(effects: Effects, animation: BoardAnimation, along: { course: Course; colour: string }): Promise<void> {
  return new Promise((resolve) => {
    const release = effects.frames.hold();
    const finish = (): void => {
      release();
      resolve();
    };
    effects.running.push({ animation, ...along, begun: null, finish });
  });
}

/** Ends everything that runs, at once. */
export function stopEffects(effects: Effects): void {
  for (const run of effects.running) run.finish();
  effects.running = [];
  effects.graphics.clear();
  effects.frames.request();
}

/** Draws the frame of time `now` (ms); the clock of an animation starts with its first frame. */
export function drawEffects(effects: Effects, now: number, of: { camera: Camera; palette: Palette }): void {
  if (effects.running.length === 0) return;
  effects.graphics.clear();
  effects.running = effects.running.filter((run) => {
    run.begun ??= now;
    const { duration, draw } = ACTS[run.animation.kind];
    const t = (now - run.begun) / duration;
    if (t >= 1) {
      run.finish();
      return false;
    }
    draw(sceneOf(effects, run, of), t);
    return true;
  });
  if (effects.running.length === 0) effects.frames.request();
}

function sceneOf(effects: Effects, run: Running, of: { camera: Camera; palette: Palette }): ActScene {
  const { view, frame } = of.camera;
  const path = run.course.path.map((p) => toScreen(view, p));
  return {
    g: effects.graphics,
    path,
    way: run.course.way.map((p) => toScreen(view, p)),
    frame,
    from: path[0],
    to: path[path.length - 1],
    px: of.camera.px,
    palette: of.palette,
    colour: run.colour,
    force: Math.min(1, Math.max(0, run.animation.force ?? 0.5)),
  };
}
