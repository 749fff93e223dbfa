/** From fields to outlines: blur, then the level's contour (marching squares), thinned and rounded. */
import { curve } from './svg.ts';
import type { View } from './light.ts';
import type { Pt } from './types.ts';

/** One number a cell. */
export type Field = Float32Array;

/** 1 where the stuff is one of these. */
export function whereIs(view: View, ...stuffs: readonly number[]): Field {
  return Float32Array.from(view.stuff, (stuff) => (stuffs.includes(stuff) ? 1 : 0));
}

/** The light on one stuff, carried on a little over its border so that tones run up to it. */
export function lightOn(view: View, stuff: number, beyond = 1): Field {
  const { columns, rows } = view;
  const field = Float32Array.from(view.light, (light, i) => (view.stuff[i] === stuff ? light : -1));
  for (let pass = 0; pass < 6; pass += 1) {
    const before = field.slice();
    for (let i = columns + 1; i < columns * (rows - 1) - 1; i += 1) {
      if (before[i] < 0) field[i] = Math.max(before[i - 1], before[i + 1], before[i - columns], before[i + columns]);
    }
  }
  return field.map((light) => (light < 0 ? beyond : light));
}

/** Mean of each cell with its neighbours, so many times over. */
export function blur(field: Field, { columns, rows }: View, times: number): Field {
  let from = field;
  for (let pass = 0; pass < times; pass += 1) {
    const to = from.slice();
    for (let row = 1; row < rows - 1; row += 1) {
      for (let i = row * columns + 1; i < (row + 1) * columns - 1; i += 1) {
        const cross = from[i - 1] + from[i + 1] + from[i - columns] + from[i + columns];
        const corners = from[i - columns - 1] + from[i - columns + 1] + from[i + columns - 1] + from[i + columns + 1];
        to[i] = (from[i] * 4 + cross * 2 + corners) / 16;
      }
    }
    from = to;
  }
  return from;
}

/** Outlines of all that lies above a level, as one path; specks below an area are left out. */
export function contours(field: Field, view: View, level: number, { speck = 5, off = 0.42 } = {}): string {
  return loops(edges(field, view, level))
    .filter((loop) => Math.abs(area(loop)) > speck)
    .map((loop) => curve(thin(loop, off), true, 1)).join('');
}

/**
 * Where the light on a stuff lies below a level (or above it), cut to the stuff's own outline and a hair over it. The tones are
 * cut here and not by clip paths, which a browser whose graphics card is software paints with holes.
 */
export function tone(view: View, stuffs: readonly number[], { level, above = false, soft = 2 }: { level: number; above?: boolean; soft?: number }): Field {
  const [main = 0] = stuffs;
  const light = blur(lightOn(view, main, above ? 0 : 1), view, soft);
  const area = blur(whereIs(view, ...stuffs), view, 4);
  return light.map((l, i) => Math.min(above ? l - level : level - l, area[i] - 0.46));
}

type Link = readonly [string, Pt, string, Pt];

/** The pieces of contour in each square of four cells; the high side lies always on the same hand. */
function edges(field: Field, view: View, level: number): Link[] {
  const found: Link[] = [];
  const { columns, rows } = view;
  const value = (c: number, r: number): number => (c <= 0 || r < 0 || c >= columns - 1 || r >= rows ? -1 : field[r * columns + c]);
  for (let r = -1; r < rows; r += 1) {
    for (let c = 0; c < columns - 1; c += 1) square(found, [c, r], [value(c, r), value(c + 1, r), value(c + 1, r + 1), value(c, r + 1)].map((v) => v - level), view);
  }
  return found;
}

const CORNERS: readonly Pt[] = [[0, 0], [1, 0], [1, 1], [0, 1]];

function square(found: Link[], [c, r]: Pt, v: readonly number[], view: View): void {
  const high = v.map((x) => x > 0);
  if (high.every(Boolean) || !high.some(Boolean)) return;
  const enter: [string, Pt][] = [];
  const leave: [string, Pt][] = [];
  for (let i = 0; i < 4; i += 1) {
    const j = (i + 1) % 4;
    if (high[i] === high[j]) continue;
    const t = v[i] / (v[i] - v[j]);
    const [a, b] = [CORNERS[i], CORNERS[j]];
    const x = c + a[0] + (b[0] - a[0]) * t;
    const y = r + a[1] + (b[1] - a[1]) * t;
    const key = i % 2 === 0 ? `h${c},${r + (i === 2 ? 1 : 0)}` : `v${c + (i === 1 ? 1 : 0)},${r}`;
    (high[i] ? leave : enter).push([key, [view.left + x * view.cell, Math.max(-1, y * view.cell)]]);
  }
  leave.forEach(([key, at], i) => {
    const [other, to] = enter[i];
    found.push([key, at, other, to]);
  });
}

function loops(links: readonly Link[]): Pt[][] {
  const next = new Map<string, Link>();
  for (const link of links) next.set(link[0], link);
  const found: Pt[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const loop: Pt[] = [];
    for (let link = next.get(start); link; link = next.get(link[2])) {
      next.delete(link[0]);
      loop.push(link[1]);
    }
    if (loop.length > 3) found.push(loop);
  }
  return found;
}

function area(loop: readonly Pt[]): number {
  return loop.reduce((sum, [x, y], i) => {
    const [u, v] = loop[(i + 1) % loop.length];
    return sum + x * v - u * y;
  }, 0) / 2;
}

/** Fewer points, none further off than the tolerance (Douglas and Peucker), on a loop cut in two. */
function thin(loop: readonly Pt[], tolerance: number): Pt[] {
  const half = Math.floor(loop.length / 2);
  const ring = [...loop, loop[0]];
  return [...reduce(ring.slice(0, half + 1), tolerance).slice(0, -1), ...reduce(ring.slice(half), tolerance).slice(0, -1)];
}

function reduce(points: readonly Pt[], tolerance: number): Pt[] {
  const [a, b] = [points[0], points.at(-1) ?? points[0]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  let [worst, at] = [0, 0];
  points.forEach(([x, y], i) => {
    const off = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (off > worst) [worst, at] = [off, i];
  });
  if (worst <= tolerance || points.length < 3) return [a, b];
  return [...reduce(points.slice(0, at + 1), tolerance).slice(0, -1), ...reduce(points.slice(at), tolerance)];
}
