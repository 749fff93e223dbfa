/**
 * Hair in head units: u is a share of the temple's half-width, v runs from the crown (0) to the temple (1).
 * A hairline is given from left to right; the outer edge follows one of a few cuts.
 */
import { HAIR, INK, curve, group, line, use } from './portrait-svg.ts';
import type { Hair, Head, Patch, Person, Pt } from './portrait-types.ts';

const SWEPT: readonly Pt[] = [
  [-1.02, 1.32], [-1.1, 0.9], [-1.08, 0.45], [-0.9, 0.08], [-0.55, -0.14], [-0.1, -0.22],
  [0.4, -0.18], [0.8, 0.02], [1.06, 0.42], [1.1, 0.9], [1.02, 1.32],
];

/** Hair combed back over the whole skull; lift raises the crown, side puffs out the temples. */
export const swept = (inner: readonly Pt[], lift = 1, side = 1): Patch => ({
  outer: SWEPT.map(([u, v]): Pt => [u * (v < 1.2 ? side : 1), v < 0.2 ? v - (lift - 1) * 0.24 : v]),
  inner,
});

/** A side parting on the viewer's right, the mass rising on the left; lift as above. */
export const parted = (inner: readonly Pt[], lift = 1): Patch => ({
  outer: [
    [-1.02, 1.3], [-1.09, 0.85], [-1.06, 0.36], [-0.86, -0.04], [-0.5, -0.22 * lift], [-0.05, -0.26 * lift],
    [0.34, -0.18 * lift], [0.56, -0.02], [0.86, 0.06], [1.05, 0.42], [1.08, 0.86], [1.02, 1.3],
  ],
  inner,
});

/** Thick hair cut short and brushed straight up; lift is how high it stands, flat how level its top is (0 round, 1 flat). */
export const brushed = (inner: readonly Pt[], lift = 1, flat = 0.5): Patch => {
  const half: Pt[] = [[0, -0.3 * lift], [0.42, -0.28 * lift], [0.78 + 0.1 * flat, -0.16 * lift + (1 - flat) * 0.12], [1.02, 0.16], [1.06, 0.56], [1.05, 0.92], [1.0, 1.22]];
  return { outer: [...half.slice(1).map(([u, v]): Pt => [-u, v]).reverse(), ...half], inner };
};

/** Hair that is left at the sides of a bald head; height is how far up it reaches (v). */
export const sides = (height: number, puff = 1): Patch[] => {
  const outer: Pt[] = [[-1.0, 1.36], [-1.1 * puff, 1.0], [-1.08 * puff, 0.66], [-0.94, height]];
  const inner: Pt[] = [[-0.95, 1.3], [-0.88, 1.0], [-0.84, 0.72], [-0.88, height + 0.1]];
  const turn = (points: readonly Pt[]): Pt[] => points.map(([u, v]): Pt => [-u, v]);
  return [{ outer, inner }, { outer: turn(outer), inner: turn(inner) }];
};

/** A symmetrical hairline: its height (v) in the middle, half-way and at the temples; a peak has the middle lower. */
export function hairline(middle: number, half: number, temple: number): Pt[] {
  // High temples lie further in, where the skull is narrower; else the ground would show through.
  const u = Math.min(0.82, 0.4 + temple);
  return [
    [-0.97, 1.3], [-0.92, 1.04], [-0.91, 0.8], [-u, temple], [-0.42, half], [0, middle],
    [0.42, half], [u, temple], [0.91, 0.8], [0.92, 1.04], [0.97, 1.3],
  ];
}

/** The hairline under a parting on the viewer's right; height is how low the mass begins (v). */
export const partLine = (height: number): Pt[] => [
  [-0.97, 1.3], [-0.92, 1.02], [-0.9, 0.76], [-0.78, height + 0.12], [-0.42, height], [0.04, height - 0.04],
  [0.4, height - 0.12], [0.56, height - 0.24], [0.66, height], [0.84, height + 0.22], [0.92, 1.02], [0.97, 1.3],
];

/** All locks of a person, shaded on the right, with strands that follow the comb. */
export function hairOf({ id, hair, head }: Person): string {
  const [base, shade, shine] = HAIR[hair.tone];
  const shapes = hair.patches.map((patch) => shapeOf(patch, head, hair.wave ?? 0));
  return `<path id="${id}-h" d="${shapes.join('')}" fill="${base}" stroke="${INK}" stroke-width="1.5"/>` +
    `<clipPath id="${id}-i">${use(`${id}-h`, '')}</clipPath>` +
    group(`clip-path="url(#${id}-i)"`, use(`${id}-s`, `x="4" fill="${shade}"`),
      ...combed(hair.patches.flatMap((patch) => strandsOf(patch, head, hair)), shine, shade));
}

/** Every third strand is dark, the others catch the light. */
function combed(strands: readonly string[], shine: string, shade: string): string[] {
  if (strands.length === 0) return [];
  const every = (dark: boolean): string => strands.filter((_, i) => (i % 3 === 2) === dark).join('');
  return [line(every(false), shine, 1.2), line(every(true), shade, 1.2)];
}

const place = (head: Head) => ([u, v]: Pt): Pt => [u * head.w, head.top + v * (88 - head.top)];

function shapeOf(patch: Patch, head: Head, wave: number): string {
  const outer = wave > 0 ? crimp(patch.outer, wave) : patch.outer;
  return curve([...outer, ...[...patch.inner].reverse()].map(place(head)), true, 0.9);
}

/** Curls: the edge swells and shrinks between its points. */
function crimp(points: readonly Pt[], wave: number): Pt[] {
  return points.flatMap((p, i): Pt[] => {
    const next = points[i + 1];
    if (!next) return [p];
    const middle: Pt = [(p[0] + next[0]) / 2, (p[1] + next[1]) / 2];
    return [p, [middle[0] * (1 + wave), middle[1] - wave * (middle[1] < 0.3 ? 1 : 0)]];
  });
}

function strandsOf(patch: Patch, head: Head, hair: Hair): string[] {
  if (hair.flow === 'none') return [];
  const found: string[] = [];
  for (let i = 0; i < hair.strands; i += 1) {
    const t = (i + 0.7) / (hair.strands + 0.4);
    found.push(hair.flow === 'back' ? backwards(patch, head, t) : sideways(patch, head, t));
  }
  return found;
}

/** A strand from the hairline to the crown, bent towards the middle. */
function backwards(patch: Patch, head: Head, t: number): string {
  const from = along(patch.inner, 0.12 + 0.76 * t);
  const to = along(patch.outer, 0.12 + 0.76 * t);
  const mix = (k: number, bend: number): Pt => [from[0] + (to[0] - from[0]) * k + bend, from[1] + (to[1] - from[1]) * k];
  return curve([mix(0.06, 0), mix(0.45, from[0] * 0.05), mix(0.86, -to[0] * 0.02)].map(place(head)), false);
}

/** A strand that runs with the outer edge, at a depth given by t. */
function sideways(patch: Patch, head: Head, t: number): string {
  const points = [0.24, 0.36, 0.48, 0.6].map((s): Pt => {
    const [a, b] = [along(patch.outer, s), along(patch.inner, s)];
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
  return curve(points.map(place(head)), false);
}

/** The point at a share of a line's points. */
function along(points: readonly Pt[], t: number): Pt {
  const x = t * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(x));
  const [a, b] = [points[i] ?? [0, 0], points[i + 1] ?? [0, 0]];
  return [a[0] + (b[0] - a[0]) * (x - i), a[1] + (b[1] - a[1]) * (x - i)];
}
