/** Great events of statecraft: journeys, speeches, votes, signatures, and the test that is seen only as a ring. */

import type { ActScene } from './act-scene.ts';
import { bat, paddleBall, page, plane, poly, ring, vectors, wagon } from './act-art.ts';
import { easeBoth, easeOut, shown, span, swell } from './ease.ts';
import { beside, cut, lengthOf, pointAt } from './lines.ts';
import type { Station } from './lines.ts';
import { tint } from './palette.ts';
import type { Point } from './projection.ts';

const off = (s: ActScene, at: Point, [x, y]: readonly [number, number]): Point => ({ x: at.x + x * s.px, y: at.y + y * s.px });

/** Two rails with their sleepers along the way. */
function track(s: ActScene, alpha: number): void {
  const length = lengthOf(s.path);
  for (const [by, colour, width] of [[0, s.palette.casing, 7], [-2.4, s.palette.ink, 1], [2.4, s.palette.ink, 1]] as const) {
    s.g.lineStyle(width * s.px, tint(colour), (by === 0 ? 0.5 : 0.85) * alpha);
    s.g.strokePoints(vectors(beside(cut(s.path, 0, length, 10), by * s.px)), false, false);
  }
  s.g.lineStyle(1.2 * s.px, tint(s.palette.ink), 0.7 * alpha);
  for (let at = 4 * s.px; at < length; at += 8 * s.px) {
    const p = pointAt(s.path, at);
    const [dx, dy] = [-Math.sin(p.turn) * 4 * s.px, Math.cos(p.turn) * 4 * s.px];
    s.g.lineBetween(p.x - dx, p.y - dy, p.x + dx, p.y + dy);
  }
}

function train(s: ActScene, head: number, of: { wagons: number; alpha: number }): void {
  for (let i = of.wagons; i >= 0; i--) {
    const at = head - i * 17.5 * s.px - (i > 0 ? 3 * s.px : 0);
    if (at > 0) wagon(s, pointAt(s.path, at), { engine: i === 0, alpha: of.alpha });
  }
  const funnel = pointAt(s.path, head);
  for (let i = 1; i < 6; i++) {
    const behind = pointAt(s.path, Math.max(0, head - i * 11 * s.px));
    s.g.fillStyle(tint('#f4efe2'), 0.6 * of.alpha * (1 - i / 6));
    s.g.fillCircle(behind.x + (funnel.x - behind.x) * 0.3, behind.y - (4 + i * 3.4) * s.px, (2 + i * 1.1) * s.px);
  }
}

/** One train from end to end. */
export function rail(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  track(s, alpha);
  train(s, lengthOf(s.path) * easeBoth(span(t, 0.06, 0.94)), { wagons: 4, alpha });
}

/** Train after train, and none comes back. */
export function trains(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  const length = lengthOf(s.path);
  track(s, alpha);
  for (let i = 2; i >= 0; i--) {
    const own = span(t, 0.06 + i * 0.16, 0.66 + i * 0.15);
    if (own > 0) train(s, length * easeBoth(own), { wagons: 3, alpha: alpha * (1 - span(own, 0.92, 1)) });
  }
}

/** A table-tennis ball goes over an ocean and comes back. */
export function rally(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  const length = lengthOf(s.path);
  const there = t < 0.5;
  const own = there ? t * 2 : 2 - t * 2;
  const hops = 3;
  for (let i = 1; i < 40; i++) {
    const p = pointAt(s.path, (length * i) / 40);
    s.g.fillStyle(tint(s.palette.ink), 0.35 * alpha);
    s.g.fillCircle(p.x, p.y, 1.1 * s.px);
  }
  const swing = (mine: boolean): number => (mine ? 0.5 : -0.5) + 0.7 * swell(span(Math.abs(t - (mine ? 0.5 : 0)), 0, 0.12)) * (mine ? -1 : 1);
  bat(s, off(s, s.from, [-15, -4]), { turn: swing(false), colour: s.palette.sides.CN, alpha });
  bat(s, off(s, s.to, [15, -4]), { turn: swing(true), colour: s.palette.sides.US, alpha });
  const height = Math.abs(Math.sin(own * hops * Math.PI)) * 40 * s.px;
  paddleBall(s, pointAt(s.path, length * own), { height, alpha });
}

/** A plane of state: its shadow on the ground, a dotted wake, rings where it lands. */
export function flight(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const own = easeBoth(span(t, 0, 0.82));
  const alpha = shown(t, 0.08);
  for (let d = 0; d < length * own - 12 * s.px; d += 9 * s.px) {
    const p = pointAt(s.path, d);
    s.g.fillStyle(tint(s.palette.casing), 0.9 * alpha);
    s.g.fillCircle(p.x, p.y, 2.6 * s.px);
    s.g.fillStyle(tint(s.colour), 0.95 * alpha);
    s.g.fillCircle(p.x, p.y, 1.7 * s.px);
  }
  const at = pointAt(s.path, length * own);
  const high = swell(own);
  shadow(s, at, high * alpha);
  plane(s, { ...at, y: at.y - 9 * high * s.px }, alpha);
  const landed = span(t, 0.8, 1);
  if (landed > 0) ring(s.g, s.to, { radius: (12 + 26 * easeOut(landed)) * s.px, width: 2.2 * s.px, colour: s.colour, alpha: 1 - landed });
}

function shadow(s: ActScene, at: Station, alpha: number): void {
  s.g.fillStyle(0x000000, 0.2 * alpha);
  s.g.fillEllipse(at.x + 5 * s.px, at.y + 9 * s.px, 26 * s.px, 12 * s.px);
}

const ROWS = [9, 13, 17, 21] as const;

/** The Assembly: a half-circle of seats that light up one after another, most of them. */
export function ballot(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  // Over the city, or under it where the board has no room above.
  const up = s.to.y > 110 * s.px ? -1 : 1;
  const centre = off(s, s.to, [0, up * 26]);
  poly(s, { at: centre, turn: 0, shape: up < 0 ? dome(88) : dome(88).map(([x, y]) => [x, -y] as const), colour: s.palette.medal, alpha: 0.93 * alpha });
  const total = ROWS.reduce((sum, seats) => sum + seats, 0);
  let seat = 0;
  ROWS.forEach((seats, i) => {
    for (let k = 0; k < seats; k++, seat++) {
      const turn = Math.PI * ((k + 0.5) / seats);
      const radius = 26 + i * 15;
      const p = off(s, centre, [-Math.cos(turn) * radius, up * Math.sin(turn) * radius]);
      // Seats vote in a scattered order that is the same each time.
      const place = ((seat * 23) % total) / total;
      const voted = span(t, 0.12 + place * 0.55, 0.16 + place * 0.55);
      const yes = (seat * 7) % 10 < 6;
      s.g.fillStyle(tint(voted === 0 ? s.palette.countryInk : yes ? s.colour : s.palette.ink), (voted === 0 ? 0.25 : 1) * alpha);
      s.g.fillCircle(p.x, p.y, (voted > 0 ? 4 : 3) * s.px);
    }
  });
}

const dome = (radius: number): (readonly [number, number])[] =>
  Array.from({ length: 25 }, (_, i): readonly [number, number] => [-Math.cos((Math.PI * i) / 24) * radius, -Math.sin((Math.PI * i) / 24) * radius + 6]);

/** Night falls over the board, a lamp burns in one city, and copies of what is read travel. */
export function reading(s: ActScene, t: number): void {
  const alpha = shown(t, 0.14);
  s.g.fillStyle(0x0b1420, 0.5 * alpha);
  s.g.fillRect(0, 0, s.frame.width, s.frame.height);
  for (const [radius, strength] of [[64, 0.1], [44, 0.16], [28, 0.26], [15, 0.4]] as const) {
    s.g.fillStyle(tint('#ffd27a'), strength * alpha);
    s.g.fillCircle(s.from.x, s.from.y, radius * (1 + 0.03 * Math.sin(t * 30)) * s.px);
  }
  page(s, off(s, s.from, [0, -30]), { turn: 0.06 * Math.sin(t * 12), alpha, grow: 1.35 });
  s.way.forEach((to, i) => {
    const own = span(t, 0.3 + i * 0.09, 0.74 + i * 0.07);
    if (own <= 0 || own >= 1) return;
    const u = easeBoth(own);
    const at = { x: s.from.x + (to.x - s.from.x) * u, y: s.from.y + (to.y - s.from.y) * u - Math.sin(u * Math.PI) * 34 * s.px };
    page(s, at, { turn: Math.sin(own * 8 + i) * 0.5, alpha: Math.min(1, swell(own) * 4) * alpha, grow: 0.9 });
  });
}

/** A paper between two capitals and a signature from each side. */
export function signing(s: ActScene, t: number): void {
  const alpha = shown(t, 0.1);
  const at = pointAt(s.path, lengthOf(s.path) / 2);
  poly(s, { at, turn: -0.05, shape: [[-30, -38], [30, -38], [30, 38], [-30, 38]], colour: '#fbf3dd', alpha });
  s.g.lineStyle(1.2 * s.px, tint('#6a5a3c'), 0.8 * alpha);
  for (let i = 0; i < 6; i++) {
    const [a, b] = [off(s, at, [-21, -29 + i * 6]), off(s, at, [i === 5 ? 2 : 21, -30 + i * 6])];
    s.g.lineBetween(a.x, a.y, b.x, b.y);
  }
  signature(s, off(s, at, [-24, 18]), { t: span(t, 0.2, 0.5), colour: s.colour, alpha });
  signature(s, off(s, at, [3, 27]), { t: span(t, 0.5, 0.8), colour: s.palette.ink, alpha });
}

function signature(s: ActScene, at: Point, of: { t: number; colour: string; alpha: number }): void {
  const spot = (u: number): Point => off(s, at, [u * 24, Math.sin(u * 17) * 5 * (1 - u) + Math.cos(u * 9) * 2]);
  const steps = Math.round(26 * of.t);
  s.g.lineStyle(1.8 * s.px, tint(of.colour), of.alpha);
  for (let i = 0; i < steps; i++) {
    const [a, b] = [spot(i / 26), spot((i + 1) / 26)];
    s.g.lineBetween(a.x, a.y, b.x, b.y);
  }
}

/** A nuclear test, as instruments saw it: a short light, then one ring that runs far over the map. */
export function blast(s: ActScene, t: number): void {
  s.g.fillStyle(tint('#fffdf2'), 0.9 * (1 - span(t, 0, 0.3)));
  s.g.fillCircle(s.to.x, s.to.y, (5 + 15 * easeOut(span(t, 0, 0.3))) * s.px);
  for (let i = 0; i < 3; i++) {
    const own = span(t, 0.06 + i * 0.12, 0.9 + i * 0.05);
    if (own <= 0 || own >= 1) continue;
    ring(s.g, s.to, { radius: (8 + (230 - i * 50) * easeOut(own)) * s.px, width: (2.8 - i * 0.7) * s.px, colour: s.palette.ink, alpha: 0.8 * (1 - own) });
  }
  s.g.fillStyle(tint(s.palette.ink), shown(t));
  s.g.fillCircle(s.to.x, s.to.y, 2.6 * s.px);
}
