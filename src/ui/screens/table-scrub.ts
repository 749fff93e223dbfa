/** Scrubbing: what is quick is drawn at once, the rest when the hand rests, or now and then while it does not. */

export interface Scrub {
  /** Another moment is shown. */
  moved(): void;
  stop(): void;
}

/** What is drawn: at each move; when the hand pauses; and when it rests, since it takes longest. */
export interface ScrubDrawings { readonly light: () => void; readonly heavy: () => void; readonly rest: () => void }

/** How long a hand that moved no more counts as pausing, and as resting, and how long `heavy` may wait at most, ms. */
const PAUSE = 90;
const REST = 220;
const MOST = 360;

/** Draws `light` at each move, `heavy` at a pause or now and then, `rest` at rest. */
export function scrubber({ light, heavy, rest }: ScrubDrawings): Scrub {
  let timer = 0;
  let since = 0;
  const settle = (): void => {
    since = performance.now();
    heavy();
    timer = window.setTimeout(() => {
      timer = 0;
      rest();
    }, REST - PAUSE);
  };
  return {
    moved: () => {
      const now = performance.now();
      if (timer === 0) since = now;
      window.clearTimeout(timer);
      light();
      timer = window.setTimeout(settle, now - since > MOST ? 0 : PAUSE);
    },
    stop: () => window.clearTimeout(timer),
  };
}
