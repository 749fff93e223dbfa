/** Looks at solids from the front: what is where, and how the lamp from the upper left falls on it. */
import type { Solid } from './solid.ts';
import type { Vec } from './types.ts';

/** One body of one stuff, with a ball around it that saves looking closer. */
export type Body = { stuff: number; solid: Solid; ball: readonly [number, number, number, number] };

/** Fields over the sheet, row by row: stuff (0 is air), light 0 … 1, and depth. */
export type View = { columns: number; rows: number; cell: number; left: number; stuff: Uint8Array; light: Float32Array; depth: Float32Array };

/** Lamp on the viewer's upper left, a little in front. */
const LAMP: Vec = [-0.56, -0.52, 0.645];
const FAR = -90;

export function look(bodies: readonly Body[], cell: number): View {
  const left = -104;
  const columns = Math.round(208 / cell) + 1;
  const rows = Math.round(264 / cell) + 1;
  const view: View = { columns, rows, cell, left, stuff: new Uint8Array(columns * rows), light: new Float32Array(columns * rows), depth: new Float32Array(columns * rows).fill(FAR) };
  const scene = sceneOf(bodies);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) sight(scene, view, column, row);
  }
  return view;
}

type Scene = { distance: Solid; stuffAt: (x: number, y: number, z: number) => number };

function sceneOf(bodies: readonly Body[]): Scene {
  const one = ({ solid, ball: [bx, by, bz, r] }: Body, x: number, y: number, z: number): number => {
    const away = Math.hypot(x - bx, y - by, z - bz) - r;
    return away > 12 ? away : solid(x, y, z);
  };
  return {
    distance: (x, y, z) => {
      let d = 1e9;
      for (const body of bodies) d = Math.min(d, one(body, x, y, z));
      return d;
    },
    stuffAt: (x, y, z) => {
      let [best, stuff] = [1e9, 0];
      for (const body of bodies) {
        const d = one(body, x, y, z);
        if (d < best) [best, stuff] = [d, body.stuff];
      }
      return stuff;
    },
  };
}

function sight(scene: Scene, view: View, column: number, row: number): void {
  const x = view.left + column * view.cell;
  const y = row * view.cell;
  const z = walk(scene.distance, x, y);
  if (z === null) return;
  const i = row * view.columns + column;
  view.stuff[i] = scene.stuffAt(x, y, z);
  view.depth[i] = z;
  view.light[i] = lit(scene.distance, [x, y, z]);
}

/** Depth of the first surface from the front, or null. */
export function walk(distance: Solid, x: number, y: number): number | null {
  let z = 96;
  for (let i = 0; i < 90; i += 1) {
    const d = distance(x, y, z);
    if (d < 0.05) return z;
    z -= Math.max(0.12, d * 0.8);
    if (z < FAR) return null;
  }
  return z;
}

function lit(distance: Solid, [x, y, z]: Vec): number {
  const e = 0.4;
  const n: Vec = [
    distance(x + e, y, z) - distance(x - e, y, z), distance(x, y + e, z) - distance(x, y - e, z), distance(x, y, z + e) - distance(x, y, z - e),
  ];
  const size = Math.hypot(...n) || 1;
  const facing = (n[0] * LAMP[0] + n[1] * LAMP[1] + n[2] * LAMP[2]) / size;
  const sky = 0.1 + 0.08 * (n[2] / size) - 0.06 * (n[1] / size);
  if (facing <= 0) return sky;
  return sky + facing * 0.82 * shadow(distance, [x + (n[0] / size) * 0.8, y + (n[1] / size) * 0.8, z + (n[2] / size) * 0.8]);
}

/** How much of the lamp arrives: its edge is soft, more so far from what throws the shadow. */
function shadow(distance: Solid, [x, y, z]: Vec): number {
  let [t, open] = [1.2, 1];
  for (let i = 0; i < 26 && t < 70; i += 1) {
    const d = distance(x + LAMP[0] * t, y + LAMP[1] * t, z + LAMP[2] * t);
    if (d < 0.08) return 0;
    open = Math.min(open, (9 * d) / t);
    t += Math.max(0.5, d * 0.85);
  }
  return open;
}
