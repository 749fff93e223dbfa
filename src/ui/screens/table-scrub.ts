/** Scrubbing: what is quick is drawn at once, the rest when the hand rests, or now and then while it does not. */

export interface Scrub {
  /** Another moment is shown. */
  moved(): void;
  stop(): void;
}

/** How long a hand that moved no more counts as resting, and how long the slow parts may wait at most, ms. */
const REST = 90;
const MOST = 360;

/** Draws `light` at each move, `heavy` at rest. */
export function scrubber(light: () => void, heavy: () => void): Scrub {
  let timer = 0;
  let since = 0;
  const settle = (): void => {
    timer = 0;
    heavy();
  };
  return {
    moved: () => {
      const now = performance.now();
      if (timer === 0) since = now;
      window.clearTimeout(timer);
      light();
      timer = window.setTimeout(settle, now - since > MOST ? 0 : REST);
    },
    stop: () => window.clearTimeout(timer),
  };
}
