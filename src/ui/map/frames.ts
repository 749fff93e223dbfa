/**
 * Draws on demand. Phaser's loop sleeps until someone asks for a frame or holds it awake, so that a
 * board on which nothing moves costs nothing.
 */

import type Phaser from 'phaser';

export interface Frames {
  /** Asks for one frame; many calls in one task make one frame. */
  request(): void;
  /** Keeps frames coming until the returned function is called. */
  hold(): () => void;
  /** Frames drawn so far. */
  count(): number;
  asleep(): boolean;
  stop(): void;
}

interface Loop {
  readonly game: Phaser.Game;
  holds: number;
  /** Frames asked for and not yet drawn. */
  due: number;
  drawn: number;
  /** The browser's handle of a waking under way, 0 for none. */
  waking: number;
  /** The game is being destroyed: who still asks for a frame gets none. */
  over: boolean;
}

/** Takes charge of the loop of a booted game. */
export function keepFrames(game: Phaser.Game): Frames {
  const loop: Loop = { game, holds: 0, due: 1, drawn: 0, waking: 0, over: false };
  const handleFrame = (): void => afterFrame(loop);
  game.events.on('postrender', handleFrame);
  return {
    request: () => request(loop),
    hold: () => hold(loop),
    count: () => loop.drawn,
    asleep: () => !game.loop.running,
    stop: () => {
      loop.over = true;
      cancelAnimationFrame(loop.waking);
      game.events.off('postrender', handleFrame);
    },
  };
}

function afterFrame(loop: Loop): void {
  loop.drawn++;
  loop.due = Math.max(0, loop.due - 1);
  if (loop.due === 0 && loop.holds === 0 && !tweening(loop.game)) loop.game.loop.sleep();
}

const tweening = (game: Phaser.Game): boolean =>
  game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().some((tween) => tween.isPlaying()));

/** Phaser's `wake` draws at once, so it waits for the browser's frame: changes of one task are drawn together. */
function request(loop: Loop): void {
  if (loop.over) return;
  loop.due = Math.max(loop.due, 1);
  if (!loop.game.loop.running && loop.waking === 0) loop.waking = requestAnimationFrame(() => wake(loop));
}

function wake(loop: Loop): void {
  loop.waking = 0;
  if (loop.game.loop.running) return;
  // A tween that begins now must not be charged for the time asleep.
  for (const scene of loop.game.scene.getScenes(true)) scene.tweens.getDelta(true);
  loop.game.loop.resetDelta();
  loop.game.loop.wake();
}

function hold(loop: Loop): () => void {
  loop.holds++;
  request(loop);
  let held = true;
  return () => {
    if (held) loop.holds--;
    held = false;
    // The last frame is drawn after what held is done, and the loop sees that it may sleep.
    request(loop);
  };
}
