/**
 * Movements by the clock on the wall. Phaser's tweens smooth their time and run slow where frames are
 * rare; a paper has to be open when it should be, even on a machine that draws five frames a second.
 */

import type { Frames } from '../map/frames.ts';
import type { StageScene } from './stage-scene.ts';

/** What can move: place, transform and opacity of a game object. */
export interface Movable {
  x: number;
  y: number;
  alpha: number;
  scaleX: number;
  scaleY: number;
}

export interface Motion {
  readonly target: Movable;
  readonly to: Partial<Movable>;
  /** ms */
  readonly duration: number;
  readonly ease: (t: number) => number;
}

export interface Running {
  readonly done: Promise<void>;
  /** Jumps to the end. */
  finish(): void;
}

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
export const easeIn = (t: number): number => t ** 3;

/** A hidden page draws no frames: then the end comes by itself after this time. */
const PATIENCE_MS = 600;

/** Moves `target` to its new values; the clock starts with the first frame drawn. */
export function startMotion({ scene, frames }: { scene: StageScene; frames: Frames }, motion: Motion): Running {
  const { target, to, duration, ease } = motion;
  const release = frames.hold();
  const names = Object.keys(to) as (keyof Movable)[];
  const from = { x: target.x, y: target.y, alpha: target.alpha, scaleX: target.scaleX, scaleY: target.scaleY };
  let begun: number | null = null;
  let over = false;
  let resolve = (): void => undefined;
  const set = (t: number): void => {
    for (const name of names) target[name] = from[name] + ((to[name] ?? from[name]) - from[name]) * t;
  };
  const finish = (): void => {
    if (over) return;
    over = true;
    window.clearTimeout(patience);
    scene.events.off('update', step);
    set(1);
    release();
    resolve();
  };
  const step = (): void => {
    const now = performance.now();
    begun ??= now;
    const t = (now - begun) / duration;
    if (t >= 1) finish();
    else set(ease(t));
  };
  const patience = window.setTimeout(finish, duration + PATIENCE_MS);
  scene.events.on('update', step);
  return { done: new Promise((settled) => { resolve = settled; }), finish };
}
