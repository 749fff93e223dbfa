/** Great events in which somebody used or showed force; drawn small and soberly, with `t` from 0 to 1. */

import type { ActScene } from './act-scene.ts';
import { burst, plane, poly, ring, ship, tank, vectors } from './act-art.ts';
import { easeBoth, easeOut, shown, span, swell } from './ease.ts';
import { lengthOf, pointAt } from './lines.ts';
import { tint } from './palette.ts';
import { sequence } from './patterns.ts';
import type { Point } from './projection.ts';

/** A point `x` CSS px right of and `y` below another. */
const off = (s: ActScene, at: Point, [x, y]: readonly [number, number]): Point => ({ x: at.x + x * s.px, y: at.y + y * s.px });

const turnTo = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The place from which one comes, never so near that nothing could be seen to move. */
function outset(s: ActScene, least: number): Point {
  const away = Math.hypot(s.to.x - s.from.x, s.to.y - s.from.y);
  if (away >= least * s.px) return s.from;
  const turn = away < 1 ? Math.PI : turnTo(s.to, s.from);
  return off(s, s.to, [Math.cos(turn) * least, Math.sin(turn) * least]);
}

/** Shells over Quemoy: they rise from the mainland's shore in arcs and fall on the island, some into the sea. */
export function barrage(s: ActScene, t: number): void {
  const next = sequence(823);
  const from = outset(s, 58);
  const count = 8 + Math.round(s.force * 14);
  ring(s.g, s.to, { radius: 20 * s.px, width: 1.4 * s.px, colour: s.palette.ink, alpha: 0.7 * shown(t) });
  for (let i = 0; i < count; i++) {
    const [a, b, c, d] = [next(), next(), next(), next()];
    const start = off(s, from, [(a - 0.5) * 12, (b - 0.5) * 30]);
    const end = off(s, s.to, [(c - 0.5) * 34, (d - 0.5) * 26]);
    const own = (t - (i / count) * 0.68) / 0.32;
    if (own > 0 && own < 1) shellOn(s, { start, end }, own);
  }
}

function shellOn(s: ActScene, { start, end }: { start: Point; end: Point }, t: number): void {
  const flight = t / 0.6;
  if (flight >= 1) return burst(s, end, (t - 0.6) / 0.4);
  const at = (u: number): Point => ({ x: start.x + (end.x - start.x) * u, y: start.y + (end.y - start.y) * u - Math.sin(u * Math.PI) * 30 * s.px });
  if (flight < 0.25) {
    s.g.fillStyle(tint('#ffd98a'), 0.8 * (1 - flight / 0.25));
    s.g.fillCircle(start.x, start.y, 4.5 * s.px);
  }
  for (let i = 0; i < 4; i++) {
    const p = at(Math.max(0, flight - i * 0.045));
    s.g.fillStyle(tint(s.palette.ink), 0.9 - i * 0.22);
    s.g.fillCircle(p.x, p.y, (2.3 - i * 0.35) * s.px);
  }
}

/** Radius of the glass in which the river is seen, CSS px. */
const GLASS = 56;

/** Ice on the Ussuri, seen as through a glass: the white river between two banks, two files of men, shots; then the ice cracks. */
export function ice(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  s.g.fillStyle(tint(s.palette.casing), alpha);
  s.g.fillCircle(s.to.x, s.to.y, (GLASS + 3) * s.px);
  s.g.fillStyle(tint('#d9d2bd'), alpha);
  s.g.fillCircle(s.to.x, s.to.y, GLASS * s.px);
  const bed = (y: number): number => Math.sin(y * 0.05) * 7;
  const bank = (side: number): Point[] => Array.from({ length: 21 }, (_, i) => {
    const y = (i / 10 - 1) * (GLASS - 4);
    return off(s, s.to, [bed(y) + side * Math.min(19, Math.sqrt(GLASS ** 2 - y ** 2) - 2), y]);
  });
  const [left, right] = [bank(-1), bank(1)];
  s.g.fillStyle(tint('#f3f8f8'), alpha);
  s.g.fillPoints(vectors([...left, ...right.toReversed()]), true, true);
  s.g.lineStyle(1.4 * s.px, tint(s.palette.river), alpha);
  for (const line of [left, right]) s.g.strokePoints(vectors(line), false, false);
  poly(s, { at: off(s, s.to, [-3, 0]), turn: 0, shape: [[0, -11], [5, -3], [4, 8], [-2, 12], [-6, 2], [-4, -7]], colour: '#b9ab82', alpha });
  files(s, t, alpha);
  cracks(s, span(t, 0.35, 0.85), alpha);
  ring(s.g, s.to, { radius: GLASS * s.px, width: 2 * s.px, colour: s.palette.rimInk, alpha });
}

/** Men on both banks, and the flashes between them. */
function files(s: ActScene, t: number, alpha: number): void {
  const near = 30 - 9 * easeOut(span(t, 0, 0.35));
  for (let i = 0; i < 5; i++) {
    for (const [side, colour] of [[-1, s.palette.sides.CN], [1, s.palette.sides.SU]] as const) {
      const p = off(s, s.to, [side * near, (i - 2) * 11 + side * 2]);
      s.g.fillStyle(tint(s.palette.casing), alpha);
      s.g.fillCircle(p.x, p.y, 3.6 * s.px);
      s.g.fillStyle(tint(colour), alpha);
      s.g.fillCircle(p.x, p.y, 2.6 * s.px);
    }
  }
  const next = sequence(302);
  const shots = 5 + Math.round(s.force * 9);
  for (let i = 0; i < shots; i++) {
    const at = off(s, s.to, [(next() - 0.5) * 36, (next() - 0.5) * 56]);
    const own = (t - 0.3 - (i / shots) * 0.42) / 0.2;
    if (own > 0 && own < 1) burst(s, at, own);
  }
}

function cracks(s: ActScene, t: number, alpha: number): void {
  if (t <= 0) return;
  const next = sequence(1969);
  s.g.lineStyle(1.5 * s.px, tint('#3f6f86'), alpha);
  for (let i = 0; i < 7; i++) {
    let at = off(s, s.to, [(next() - 0.5) * 10, (next() - 0.5) * 60]);
    let turn = next() * Math.PI * 2;
    const joints = Math.ceil(5 * Math.min(1, t * 1.4));
    for (let k = 0; k < joints; k++) {
      turn += (next() - 0.5) * 1.5;
      const to = off(s, at, [Math.cos(turn) * 5, Math.sin(turn) * 8]);
      s.g.lineBetween(at.x, at.y, to.x, to.y);
      at = to;
    }
  }
}

/** Tanks close on a city from four sides and stand in its squares. */
export function armour(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  [0.4, 1.7, 3.0, 4.6].forEach((turn, i) => {
    for (let k = 0; k < 2; k++) {
      const own = easeOut(span(t, 0.05 + k * 0.12 + i * 0.03, 0.72));
      const away = 82 - own * (58 - k * 27);
      const at = off(s, s.to, [Math.cos(turn) * away, Math.sin(turn) * away]);
      tank(s, { ...at, turn: turn + Math.PI }, alpha);
    }
  });
  ring(s.g, s.to, { radius: (13 + 3 * swell(t)) * s.px, width: 2.2 * s.px, colour: s.palette.distrust, alpha });
}

/** A broad arrow crosses a line: an army on the move. */
export function front(s: ActScene, t: number): void {
  const from = outset(s, 62);
  const turn = turnTo(from, s.to);
  const whole = Math.hypot(s.to.x - from.x, s.to.y - from.y) / s.px + 12;
  const alpha = shown(t, 0.1);
  const reach = whole * easeBoth(span(t, 0.1, 0.75));
  const across = off(s, from, [Math.cos(turn) * whole * 0.42, Math.sin(turn) * whole * 0.42]);
  s.g.lineStyle(2 * s.px, tint(s.palette.ink), alpha);
  for (let i = -4; i <= 4; i++) {
    const [a, b] = [i * 9 - 3, i * 9 + 3].map((w) => off(s, across, [-Math.sin(turn) * w, Math.cos(turn) * w]));
    s.g.lineBetween(a.x, a.y, b.x, b.y);
  }
  for (const aside of [-13, 0, 13]) {
    const long = Math.max(0, reach - Math.abs(aside) * 0.9);
    if (long < 8) continue;
    const at = off(s, from, [-Math.sin(turn) * aside, Math.cos(turn) * aside]);
    poly(s, { at, turn, shape: [[0, -3.2], [long - 11, -2.4], [long - 11, -6.5], [long, 0], [long - 11, 6.5], [long - 11, 2.4], [0, 3.2]], colour: s.colour, alpha });
  }
}

/** A wall goes up, block upon block, through the middle of a city. */
export function wall(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  const blocks = 16;
  for (let i = 0; i < blocks; i++) {
    const own = span(t, 0.08 + (i / blocks) * 0.55, 0.2 + (i / blocks) * 0.55);
    if (own <= 0) continue;
    const [column, course] = [i % 8, Math.floor(i / 8)];
    const at = off(s, s.to, [(column - 3.5) * 13 + course * 6, -2 - course * 9 - (1 - easeOut(own)) * 26]);
    poly(s, { at, turn: 0, shape: [[-6, -4], [6, -4], [6, 4], [-6, 4]], colour: '#a59f93', alpha: alpha * own });
  }
  const wire = span(t, 0.74, 0.86);
  if (wire <= 0) return;
  s.g.lineStyle(1.4 * s.px, tint(s.palette.ink), alpha * wire);
  for (let i = 0; i < 12; i++) {
    const [a, b] = [off(s, s.to, [i * 9 - 52, -17 - (i % 2) * 5]), off(s, s.to, [i * 9 - 43, -22 + (i % 2) * 5])];
    s.g.lineBetween(a.x, a.y, b.x, b.y);
  }
}

/** Three ships take station and patrol. */
export function fleet(s: ActScene, t: number): void {
  const alpha = shown(t);
  const come = easeOut(span(t, 0, 0.6));
  [[-4, -16], [10, 2], [-10, 20]].forEach(([x, y], i) => {
    const at = off(s, s.to, [x + 92 * (1 - come) + Math.sin(t * 5 + i) * 3, y]);
    ship(s, { ...at, turn: Math.PI }, alpha);
  });
  ring(s.g, s.to, { radius: (44 - 8 * come) * s.px, width: 1.4 * s.px, colour: s.colour, alpha: 0.7 * alpha });
}

/** Freighters cross an ocean; where they land, rockets stand up. */
export function convoy(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  for (let i = 0; i < 3; i++) {
    const own = span(t, i * 0.07, 0.7 + i * 0.05);
    if (own > 0 && own < 1) ship(s, pointAt(s.path, length * easeBoth(own)), Math.min(1, swell(own) * 4));
  }
  const up = span(t, 0.66, 0.86);
  const alpha = up * (1 - span(t, 0.93, 1));
  for (const x of [-12, 0, 12]) {
    const at = off(s, s.to, [x, 4]);
    poly(s, { at, turn: -Math.PI / 2, shape: [[0, -2.4], [13 * up, -2.4], [18 * up, 0], [13 * up, 2.4], [0, 2.4]], colour: s.colour, alpha });
  }
}

/** Warships draw a line round an island. */
export function cordon(s: ActScene, t: number): void {
  const alpha = shown(t);
  const closed = easeBoth(span(t, 0.05, 0.7));
  const radius = 54;
  s.g.lineStyle(2 * s.px, tint(s.colour), 0.85 * alpha);
  for (let i = 0; i < Math.round(26 * closed); i++) {
    const [a, b] = [i, i + 0.55].map((step) => (step / 26) * Math.PI * 2 - Math.PI / 2);
    const [p, q] = [a, b].map((turn) => off(s, s.to, [Math.cos(turn) * radius, Math.sin(turn) * radius]));
    s.g.lineBetween(p.x, p.y, q.x, q.y);
  }
  for (let i = 0; i < 4; i++) {
    const turn = (i / 4) * Math.PI * 2 - Math.PI / 2 + closed * 0.6;
    if (closed > i / 5) ship(s, { ...off(s, s.to, [Math.cos(turn) * radius, Math.sin(turn) * radius]), turn: i < 2 ? 0 : Math.PI }, alpha);
  }
}

/** A plane high over a country; its trail breaks off. */
export function descent(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const at = pointAt(s.path, length * Math.min(1, t / 0.6));
  s.g.lineStyle(1.6 * s.px, tint(s.palette.ink), 0.8 * (1 - span(t, 0.85, 1)));
  s.g.lineBetween(s.from.x, s.from.y, at.x, at.y);
  if (t < 0.6) return plane(s, at, Math.min(1, t * 8));
  burst(s, s.to, span(t, 0.6, 0.8));
  const fall = span(t, 0.62, 1);
  const p = off(s, s.to, [Math.sin(fall * 9) * 4, 26 * fall]);
  s.g.lineStyle(1.6 * s.px, tint(s.palette.ink), 1 - span(t, 0.9, 1));
  s.g.beginPath();
  s.g.arc(p.x, p.y - 7 * s.px, 8 * s.px, Math.PI, 0);
  s.g.strokePath();
  s.g.lineBetween(p.x - 8 * s.px, p.y - 7 * s.px, p.x, p.y + 4 * s.px);
  s.g.lineBetween(p.x + 8 * s.px, p.y - 7 * s.px, p.x, p.y + 4 * s.px);
}
