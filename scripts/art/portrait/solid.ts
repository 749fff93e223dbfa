/** Shapes in space as signed distances: negative inside, in units of the sheet. Good enough to walk along, not exact. */
import type { Vec } from './types.ts';

export type Solid = (x: number, y: number, z: number) => number;

/** An ellipsoid by its middle and half-axes. */
export function egg([cx, cy, cz]: Vec, [rx, ry, rz]: Vec): Solid {
  return (x, y, z) => {
    const [a, b, c] = [(x - cx) / rx, (y - cy) / ry, (z - cz) / rz];
    const near = Math.sqrt(a * a + b * b + c * c);
    if (near < 1e-6) return -Math.min(rx, ry, rz);
    const [u, v, w] = [a / rx, b / ry, c / rz];
    return (near * (near - 1)) / Math.sqrt(u * u + v * v + w * w);
  };
}

/** A rod with round ends of two radii. */
export function rod([ax, ay, az]: Vec, [bx, by, bz]: Vec, r: number, end = r): Solid {
  const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
  const size = dx * dx + dy * dy + dz * dz;
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const t = Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / size));
    const [ex, ey, ez] = [px - dx * t, py - dy * t, pz - dz * t];
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - (r + (end - r) * t);
  };
}

/** The same on both sides of the face. */
export const twin = (one: Solid): Solid => (x, y, z) => one(Math.abs(x), y, z);

/** The nearer of two distances with a fillet of width k between them. */
export function soften(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** A growing body: each step adds or takes away a shape, with a fillet of its own width. */
export type Step = readonly [Solid, number, 'cut'?];

/** All steps in order, from the first shape. */
export function carve(first: Solid, steps: readonly Step[]): Solid {
  return (x, y, z) => {
    let d = first(x, y, z);
    for (const [shape, k, cut] of steps) d = cut ? -soften(-d, shape(x, y, z), k) : soften(d, shape(x, y, z), k);
    return d;
  };
}

/** Several apart shapes as one. */
export const union = (...shapes: readonly Solid[]): Solid => (x, y, z) => Math.min(...shapes.map((shape) => shape(x, y, z)));

export type Turn = readonly [number, number, number, number, number, number, number, number, number];

/** Rotation matrix: yaw about the neck, then pitch (chin raised), then roll. Degrees. */
export function turnOf(yaw: number, pitch: number, roll: number): Turn {
  const [a, b, c] = [yaw, -pitch, roll].map((d) => (d * Math.PI) / 180);
  const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
  const yawed: Turn = [ca, 0, sa, 0, 1, 0, -sa, 0, ca];
  const pitched: Turn = [1, 0, 0, 0, cb, sb, 0, -sb, cb];
  return times([cc, -sc, 0, sc, cc, 0, 0, 0, 1], times(pitched, yawed));
}

function times(a: Turn, b: Turn): Turn {
  const at = (r: number, c: number): number => a[r * 3] * b[c] + a[r * 3 + 1] * b[c + 3] + a[r * 3 + 2] * b[c + 6];
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
}

export const rotate = (m: Turn, [x, y, z]: Vec): Vec =>
  [m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z];

/** The way back: a rotation's inverse is its transpose. */
export const back = (m: Turn): Turn => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
