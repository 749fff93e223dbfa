/** The little things that move in the animations, drawn from polygons. */

import type Phaser from 'phaser';
import type { ActScene } from './act-scene.ts';
import { tint } from './palette.ts';
import type { Point } from './projection.ts';
import type { Station } from './lines.ts';

type Corner = readonly [number, number];

interface Poly {
  readonly at: Point;
  readonly turn: number;
  /** Corners in CSS px round `at`. */
  readonly shape: readonly Corner[];
  readonly colour: string;
  readonly alpha: number;
  readonly grow?: number;
}

function cornersOf(s: ActScene, of: Pick<Poly, 'at' | 'turn' | 'shape' | 'grow'>): Phaser.Math.Vector2[] {
  const [c, n] = [Math.cos(of.turn), Math.sin(of.turn)];
  const scale = s.px * (of.grow ?? 1);
  return vectors(of.shape.map(([x, y]) => ({ x: of.at.x + (x * c - y * n) * scale, y: of.at.y + (x * n + y * c) * scale })));
}

/** A filled polygon with a thin casing round it, so that it shows on every ground. */
export function poly(s: ActScene, of: Poly): void {
  const corners = cornersOf(s, of);
  s.g.lineStyle(2.6 * s.px, tint(s.palette.casing), of.alpha);
  s.g.strokePoints(corners, true, true);
  s.g.fillStyle(tint(of.colour), of.alpha);
  s.g.fillPoints(corners, true, true);
}

/** Points for Phaser's lines and fields: of the class that its types ask for it reads x and y alone. */
export const vectors = (line: readonly Point[]): Phaser.Math.Vector2[] => line.map(({ x, y }) => ({ x, y }) as Phaser.Math.Vector2);

/** A circle line. */
export function ring(g: Phaser.GameObjects.Graphics, at: Point, of: { radius: number; width: number; colour: string; alpha: number }): void {
  g.lineStyle(of.width, tint(of.colour), of.alpha);
  g.strokeCircle(at.x, at.y, of.radius);
}

const PLANE: readonly Corner[] = [
  [15, 0], [12, -1.9], [4.5, -2], [-2.5, -13], [-5.5, -13], [-1.8, -2], [-9, -1.7], [-12, -6], [-14, -6],
  [-12.4, 0], [-14, 6], [-12, 6], [-9, 1.7], [-1.8, 2], [-5.5, 13], [-2.5, 13], [4.5, 2], [12, 1.9],
];

/** An airliner seen from above. */
export function plane(s: ActScene, at: Station, alpha: number): void {
  poly(s, { at, turn: at.turn, shape: PLANE, colour: s.colour, alpha, grow: 1.2 });
}

/** A crate with its two planks across. */
export function crate(s: ActScene, at: Point, alpha: number): void {
  const [half, tall] = [9, 7.5];
  poly(s, { at, turn: 0, shape: [[-half, -tall], [half, -tall], [half, tall], [-half, tall]], colour: '#c79a58', alpha });
  s.g.lineStyle(1.4 * s.px, tint('#4a3213'), alpha);
  const [w, h] = [half * s.px, tall * s.px];
  s.g.strokeRect(at.x - w, at.y - h, 2 * w, 2 * h);
  s.g.lineBetween(at.x - w, at.y - h, at.x + w, at.y + h);
  s.g.lineBetween(at.x - w, at.y + h, at.x + w, at.y - h);
}

/** The print of a rubber stamp: a double frame, a star, two lines of writing. */
export function stampMark(s: ActScene, at: Point, of: { grow: number; alpha: number }): void {
  const turn = -0.16;
  const frame = (half: number, tall: number): readonly Corner[] => [[-half, -tall], [half, -tall], [half, tall], [-half, tall]];
  s.g.fillStyle(tint(s.palette.medal), 0.8 * of.alpha);
  s.g.fillPoints(cornersOf(s, { at, turn, shape: frame(28, 17), grow: of.grow }), true, true);
  for (const [half, tall, width] of [[28, 17, 2.6], [24, 13.4, 1]] as const) {
    s.g.lineStyle(width * s.px, tint(s.colour), of.alpha);
    s.g.strokePoints(cornersOf(s, { at, turn, shape: frame(half, tall), grow: of.grow }), true, true);
  }
  s.g.fillStyle(tint(s.colour), of.alpha);
  const star: Corner[] = Array.from({ length: 10 }, (_, i): Corner => {
    const radius = i % 2 === 0 ? 8 : 3.4;
    return [Math.sin((i * Math.PI) / 5) * radius - 12, -Math.cos((i * Math.PI) / 5) * radius];
  });
  s.g.fillPoints(cornersOf(s, { at, turn, shape: star, grow: of.grow }), true, true);
  for (const y of [-4.5, 3]) {
    s.g.fillPoints(cornersOf(s, { at, turn, shape: [[0, y - 1.6], [18, y - 1.6], [18, y + 1.6], [0, y + 1.6]], grow: of.grow }), true, true);
  }
}

/** A ball with four aerials. */
export function satellite(s: ActScene, at: Point, alpha: number): void {
  s.g.lineStyle(1.4 * s.px, tint(s.palette.ink), alpha);
  for (const end of [-0.9, -0.3, 0.3, 0.9]) {
    s.g.lineBetween(at.x, at.y, at.x - Math.cos(end) * 19 * s.px, at.y + Math.sin(end) * 19 * s.px);
  }
  s.g.fillStyle(tint(s.palette.casing), alpha);
  s.g.fillCircle(at.x, at.y, 6.4 * s.px);
  s.g.fillStyle(tint(s.colour), alpha);
  s.g.fillCircle(at.x, at.y, 5 * s.px);
}

/** A white ball above its own shadow. */
export function paddleBall(s: ActScene, at: Point, of: { height: number; alpha: number }): void {
  s.g.fillStyle(0x000000, 0.28 * of.alpha);
  s.g.fillEllipse(at.x, at.y, 11 * s.px, 5 * s.px);
  s.g.fillStyle(tint(s.palette.ink), of.alpha);
  s.g.fillCircle(at.x, at.y - of.height, 7.6 * s.px);
  s.g.fillStyle(0xffffff, of.alpha);
  s.g.fillCircle(at.x, at.y - of.height, 6.2 * s.px);
}

/** Where a shell comes down: a flash, then short rays that fly apart. */
export function burst(s: ActScene, at: Point, t: number): void {
  const glow = 1 - t;
  const out = 1 - (1 - t) ** 3;
  s.g.fillStyle(tint(s.palette.heat[3]), 0.75 * glow);
  s.g.fillCircle(at.x, at.y, (3 + 8 * out) * s.px);
  s.g.fillStyle(tint('#ffd98a'), glow);
  s.g.fillCircle(at.x, at.y, (2 + 4 * (1 - t)) * s.px);
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * Math.PI * 2 + at.x;
    const [near, far] = [4 + 6 * t, 6 + 12 * out];
    s.g.lineStyle(1.6 * s.px, tint(s.palette.heat[2]), glow);
    s.g.lineBetween(at.x + Math.cos(turn) * near * s.px, at.y + Math.sin(turn) * near * s.px, at.x + Math.cos(turn) * far * s.px, at.y + Math.sin(turn) * far * s.px);
  }
}

const SHIP: readonly Corner[] = [[13, 0], [8, 3.4], [-11, 3.4], [-13, 0], [-6, 0], [-6, -3], [-2, -3], [-2, -6.4], [1.4, -6.4], [1.4, -3], [5, -3], [5, 0]];

/** A ship from the side, its bow ahead; `turn` only says which way it looks. */
export function ship(s: ActScene, at: Station, alpha: number): void {
  const flip = Math.cos(at.turn) < 0;
  const shape = flip ? SHIP.map(([x, y]): Corner => [-x, y]) : SHIP;
  s.g.lineStyle(1.3 * s.px, tint(s.palette.waterline), 0.8 * alpha);
  for (const [dx, width] of [[-17, 9], [-24, 6]] as const) {
    const x = at.x + (flip ? -dx : dx) * s.px;
    s.g.lineBetween(x - (width / 2) * s.px, at.y + 3 * s.px, x + (width / 2) * s.px, at.y + 3 * s.px);
  }
  poly(s, { at, turn: 0, shape, colour: s.colour, alpha });
}

const TANK: readonly Corner[] = [
  [-10, -6.4], [10, -6.4], [10, -3.6], [8.6, -3.6], [8.6, -2], [17, -1], [17, 1], [8.6, 2], [8.6, 3.6], [10, 3.6], [10, 6.4], [-10, 6.4], [-10, 3.6], [-9, 3.6], [-9, -3.6], [-10, -3.6],
];

/** A tank from above, its gun ahead. */
export function tank(s: ActScene, at: Station, alpha: number): void {
  poly(s, { at, turn: at.turn, shape: TANK, colour: s.colour, alpha, grow: 0.82 });
  s.g.fillStyle(tint(s.palette.casing), alpha);
  s.g.fillCircle(at.x, at.y, 2.4 * s.px);
  s.g.fillStyle(tint(s.colour), alpha);
  s.g.fillCircle(at.x, at.y, 1.4 * s.px);
}

/** A railway wagon from above; the engine is longer and has its funnel. */
export function wagon(s: ActScene, at: Station, of: { engine: boolean; alpha: number }): void {
  const half = of.engine ? 9 : 7;
  poly(s, { at, turn: at.turn, shape: [[half, -3.6], [half, 3.6], [-half, 3.6], [-half, -3.6]], colour: of.engine ? s.palette.ink : s.colour, alpha: of.alpha });
  if (!of.engine) return;
  s.g.fillStyle(tint(s.palette.casing), of.alpha);
  s.g.fillCircle(at.x + Math.cos(at.turn) * 4.5 * s.px, at.y + Math.sin(at.turn) * 4.5 * s.px, 1.8 * s.px);
}

/** A sheet of typing. */
export function page(s: ActScene, at: Point, of: { turn: number; alpha: number; grow: number }): void {
  poly(s, { at, turn: of.turn, shape: [[-6, -8], [6, -8], [6, 8], [-6, 8]], colour: '#fbf3dd', alpha: of.alpha, grow: of.grow });
  s.g.lineStyle(1.1 * s.px, tint('#3a2f1d'), of.alpha);
  for (const y of [-4.6, -1.6, 1.4, 4.4]) {
    const [c, n] = [Math.cos(of.turn), Math.sin(of.turn)];
    const spot = (x: number): Point => ({ x: at.x + (x * c - y * n) * s.px * of.grow, y: at.y + (x * n + y * c) * s.px * of.grow });
    const [a, b] = [spot(-3.8), spot(y === 4.4 ? 1 : 3.8)];
    s.g.lineBetween(a.x, a.y, b.x, b.y);
  }
}

const BAT: readonly Corner[] = [[-2, 3], [-7, 0], [-8.5, -6], [-6, -12], [0, -14.5], [6, -12], [8.5, -6], [7, 0], [2, 3], [2, 11], [-2, 11]];

/** A table-tennis bat. */
export function bat(s: ActScene, at: Point, of: { turn: number; colour: string; alpha: number }): void {
  poly(s, { at, turn: of.turn, shape: BAT, colour: of.colour, alpha: of.alpha, grow: 1.15 });
}
