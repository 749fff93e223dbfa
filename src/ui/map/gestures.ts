/** Mouse, wheel and fingers on the board: what they mean, without knowing what is drawn. */

import type Phaser from 'phaser';
import type { Point } from './projection.ts';

export interface GestureHandlers {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  readonly hover: (at: Point | null) => void;
  readonly tap: (at: Point, by: 'mouse' | 'touch') => void;
  readonly grab: (held: boolean) => void;
  /** Canvas px for one CSS px. */
  readonly px: () => number;
}

interface State {
  /** Where the one pointer was last, while it is down. */
  last: Point | null;
  travelled: number;
  /** Distance of two fingers at the last event. */
  spread: number | null;
}

/** A press that moved less than this (CSS px) is a tap. */
const SLACK = 7;
const WHEEL = 0.0016;

/** Listens on a scene; returns the function that stops listening. */
export function listen(scene: Phaser.Scene, handlers: GestureHandlers): () => void {
  const state: State = { last: null, travelled: 0, spread: null };
  const input = scene.input;
  const handleDown = (p: Phaser.Input.Pointer): void => {
    state.last = { x: p.x, y: p.y };
    state.travelled = 0;
    state.spread = spreadOf(scene);
  };
  const handleMove = (p: Phaser.Input.Pointer): void => {
    if (!p.isDown || state.last === null) {
      if (!p.wasTouch) handlers.hover({ x: p.x, y: p.y });
      return;
    }
    if (!pinch(scene, state, handlers)) drag(state, p, handlers);
  };
  const handleUp = (p: Phaser.Input.Pointer): void => {
    const tapped = state.last !== null && state.spread === null && state.travelled <= SLACK * handlers.px();
    state.last = null;
    state.spread = null;
    handlers.grab(false);
    if (tapped) handlers.tap({ x: p.x, y: p.y }, p.wasTouch ? 'touch' : 'mouse');
  };
  const handleWheel = (p: Phaser.Input.Pointer): void =>
    handlers.zoom(Math.exp(-Math.max(-240, Math.min(240, p.deltaY)) * WHEEL), { x: p.x, y: p.y });
  const handleOut = (): void => handlers.hover(null);
  input.on('pointerdown', handleDown).on('pointermove', handleMove).on('pointerup', handleUp)
    .on('pointerupoutside', handleUp).on('wheel', handleWheel).on('gameout', handleOut);
  return () => {
    input.off('pointerdown', handleDown).off('pointermove', handleMove).off('pointerup', handleUp)
      .off('pointerupoutside', handleUp).off('wheel', handleWheel).off('gameout', handleOut);
  };
}

function drag(state: State, p: Phaser.Input.Pointer, handlers: GestureHandlers): void {
  if (state.last === null) return;
  const dx = p.x - state.last.x;
  const dy = p.y - state.last.y;
  state.last = { x: p.x, y: p.y };
  state.travelled += Math.hypot(dx, dy);
  if (state.travelled <= SLACK * handlers.px()) return;
  handlers.grab(true);
  handlers.pan(dx, dy);
}

/** Zooms by two fingers; true while there are two. */
function pinch(scene: Phaser.Scene, state: State, handlers: GestureHandlers): boolean {
  const spread = spreadOf(scene);
  if (spread === null) {
    state.spread = null;
    return false;
  }
  const { pointer1: a, pointer2: b } = scene.input;
  if (state.spread !== null && state.spread > 0) {
    handlers.zoom(spread / state.spread, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }
  state.spread = spread;
  state.travelled = Infinity;
  state.last = { x: a.x, y: a.y };
  return true;
}

function spreadOf(scene: Phaser.Scene): number | null {
  const { pointer1: a, pointer2: b } = scene.input;
  return a.isDown && b.isDown ? Math.hypot(a.x - b.x, a.y - b.y) : null;
}
