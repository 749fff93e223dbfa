/** Courses of time for what moves, all from 0 to 1. */

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
export const easeBoth = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Up and down again: 0 at both ends. */
export const swell = (t: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, t)));

/** The part of `t` between two moments, held to 0 and 1. */
export const span = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** Fades in within the first part and out within the last. */
export const shown = (t: number, edge = 0.12): number => Math.min(span(t, 0, edge), 1 - span(t, 1 - edge, 1));
