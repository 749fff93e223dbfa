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

/** Takes charge of the loop of a booted game. */
export function keepFrames(game: Phaser.Game): Frames {
  let holds = 0;
  let due = 1;
  let drawn = 0;
  let waking = 0;

  const moving = (): boolean =>
    game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().some((tween) => tween.isPlaying()));

  const afterFrame = (): void => {
    drawn++;
    due = Math.max(0, due - 1);
    if (due === 0 && holds === 0 && !moving()) game.loop.sleep();
  };
  game.events.on('postrender', afterFrame);

  const wake = (): void => {
    waking = 0;
    if (game.loop.running) return;
    // A tween that begins now must not be charged for the time asleep.
    for (const scene of game.scene.getScenes(true)) scene.tweens.getDelta(true);
    game.loop.resetDelta();
    game.loop.wake();
  };
  // `wake` draws at once, so it waits for the browser's frame: changes of one task are drawn together.
  const request = (): void => {
    due = Math.max(due, 1);
    if (!game.loop.running && waking === 0) waking = requestAnimationFrame(wake);
  };

  return {
    request,
    hold: () => {
      holds++;
      request();
      let held = true;
      return () => {
        if (held) holds--;
        held = false;
      };
    },
    count: () => drawn,
    asleep: () => !game.loop.running,
    stop: () => {
      cancelAnimationFrame(waking);
      game.events.off('postrender', afterFrame);
    },
  };
}
