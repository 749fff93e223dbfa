/** What each family of acts looks like: one small drawing in time for each, with `t` from 0 to 1. */

import type Phaser from 'phaser';
import type { AnimationKind } from './board-model.ts';
import { crate, paddleBall, plane, poly, ring, satellite, stampMark } from './act-art.ts';
import { lengthOf, pointAt } from './lines.ts';
import { tint } from './palette.ts';
import type { Palette } from './palette.ts';
import { sequence } from './patterns.ts';
import type { Point } from './projection.ts';

export interface ActScene {
  readonly g: Phaser.GameObjects.Graphics;
  /** Canvas px, from the actor to the target; a single point twice where there is no target. */
  readonly path: readonly Point[];
  readonly from: Point;
  readonly to: Point;
  readonly px: number;
  readonly palette: Palette;
  /** The colour of the acting side. */
  readonly colour: string;
  readonly force: number;
}

export interface Act {
  /** Milliseconds. */
  readonly duration: number;
  readonly draw: (s: ActScene, t: number) => void;
}

const easeOut = (t: number): number => 1 - (1 - t) ** 3;
const easeBoth = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
/** Up and down again: 0 at both ends. */
const swell = (t: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, t)));

/** Words go out as waves of radio from the capital, and a last one reaches whom they are meant for. */
function announce(s: ActScene, t: number): void {
  for (let i = 0; i < 3; i++) {
    const own = (t - i * 0.14) / 0.62;
    if (own <= 0 || own >= 1) continue;
    ring(s.g, s.from, { radius: (20 + 46 * easeOut(own)) * s.px, width: 3 * s.px, colour: s.colour, alpha: 1 - own });
  }
  const late = (t - 0.45) / 0.55;
  if (late > 0 && s.path.length > 2) ring(s.g, s.to, { radius: (34 - 16 * easeOut(late)) * s.px, width: 2.4 * s.px, colour: s.colour, alpha: swell(late) });
}

/** A plane flies the great circle and leaves a dotted trail. */
function envoy(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const at = length * easeBoth(t);
  const fading = t > 0.85 ? (1 - t) / 0.15 : 1;
  for (let d = Math.max(0, at - 150 * s.px); d < at - 14 * s.px; d += 9 * s.px) {
    const p = pointAt(s.path, d);
    s.g.fillStyle(tint(s.palette.ink), 0.75 * fading * (1 - (at - d) / (160 * s.px)));
    s.g.fillCircle(p.x, p.y, 1.7 * s.px);
  }
  plane(s, pointAt(s.path, at), fading);
}

/** Chevrons press along the way and a ring closes on the target. */
function pressure(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  for (let i = 0; i < 4; i++) {
    const own = t * 1.35 - i * 0.1;
    if (own <= 0 || own >= 1) continue;
    const p = pointAt(s.path, length * easeBoth(own));
    poly(s, { at: p, turn: p.turn, shape: [[6, 0], [-4, -8], [-1.5, 0], [-4, 8]], colour: s.colour, alpha: swell(own) });
  }
  for (let i = 0; i < 2; i++) {
    const own = (t - 0.5 - i * 0.14) / 0.36;
    if (own > 0 && own < 1) ring(s.g, s.to, { radius: (40 - 24 * own) * s.px, width: (2 + 2 * s.force) * s.px, colour: s.palette.distrust, alpha: swell(own) });
  }
}

/** Shells burst round the place: a flash, a ring of smoke, one after the other. */
function force(s: ActScene, t: number): void {
  const next = sequence(1958);
  const count = 3 + Math.round(s.force * 5);
  for (let i = 0; i < count; i++) {
    const at = { x: s.to.x + (next() - 0.5) * 46 * s.px, y: s.to.y + (next() - 0.5) * 34 * s.px };
    const own = (t - (i / count) * 0.6) / 0.4;
    if (own > 0 && own < 1) shell(s, at, own);
  }
}

function shell(s: ActScene, at: Point, t: number): void {
  const glow = 1 - t;
  s.g.fillStyle(tint(s.palette.heat[3]), 0.75 * glow);
  s.g.fillCircle(at.x, at.y, (3 + 8 * easeOut(t)) * s.px);
  s.g.fillStyle(tint('#ffd98a'), glow);
  s.g.fillCircle(at.x, at.y, 4.5 * glow * s.px);
  ring(s.g, at, { radius: (5 + 11 * easeOut(t)) * s.px, width: 2 * s.px, colour: s.palette.ink, alpha: 0.6 * glow });
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * Math.PI * 2 + at.x;
    const [near, far] = [4 + 6 * t, 6 + 12 * easeOut(t)];
    s.g.lineStyle(1.6 * s.px, tint(s.palette.heat[2]), glow);
    s.g.lineBetween(at.x + Math.cos(turn) * near * s.px, at.y + Math.sin(turn) * near * s.px, at.x + Math.cos(turn) * far * s.px, at.y + Math.sin(turn) * far * s.px);
  }
}

/** Crates travel in file. */
function money(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  for (let i = 2; i >= 0; i--) {
    const own = t * 1.3 - i * 0.13;
    if (own <= 0 || own >= 1) continue;
    crate(s, pointAt(s.path, length * easeBoth(own)), Math.min(1, swell(own) * 3));
  }
  const late = (t - 0.72) / 0.28;
  if (late > 0) ring(s.g, s.to, { radius: (14 + 16 * easeOut(late)) * s.px, width: 2 * s.px, colour: s.colour, alpha: 1 - late });
}

/** A stamp comes down on the place, leaves its mark, and the mark dries away. */
function paper(s: ActScene, t: number): void {
  const down = Math.min(1, t / 0.28);
  const fading = t > 0.7 ? (1 - t) / 0.3 : 1;
  const at = s.path.length > 2 ? pointAt(s.path, lengthOf(s.path) / 2) : s.to;
  stampMark(s, at, { grow: 1.7 - 0.7 * easeOut(down), alpha: fading * (0.35 + 0.65 * down) });
  const shock = (t - 0.28) / 0.3;
  if (shock > 0 && shock < 1) ring(s.g, at, { radius: (24 + 14 * easeOut(shock)) * s.px, width: 1.6 * s.px, colour: s.colour, alpha: 0.6 * (1 - shock) });
}

/** A satellite rises from the capital and goes round the board. */
function orbit(s: ActScene, t: number): void {
  const reach = 150 * s.px;
  const turn = -Math.PI / 2 + easeBoth(t) * Math.PI * 2;
  const spot = (angle: number): Point => ({ x: s.from.x + Math.cos(angle) * reach * 1.5, y: s.from.y + reach * 0.62 + Math.sin(angle) * reach * 0.62 });
  for (let i = 1; i < 16; i++) {
    const p = spot(turn - i * 0.045);
    s.g.fillStyle(tint(s.colour), (1 - i / 16) * swell(t));
    s.g.fillCircle(p.x, p.y, 1.6 * s.px);
  }
  satellite(s, spot(turn), Math.min(1, swell(t) * 4));
}

/** A nuclear test: a white light, then a ring that runs far; no spectacle beyond that. */
function blast(s: ActScene, t: number): void {
  const flash = Math.max(0, 1 - t / 0.35);
  s.g.fillStyle(tint('#ffffff'), flash);
  s.g.fillCircle(s.to.x, s.to.y, (6 + 26 * easeOut(t)) * s.px);
  for (let i = 0; i < 3; i++) {
    const own = (t - i * 0.1) / 0.8;
    if (own > 0 && own < 1) ring(s.g, s.to, { radius: (10 + (120 - i * 34) * easeOut(own)) * s.px, width: (3.4 - i) * s.px, colour: i === 0 ? s.palette.heat[3] : s.palette.ink, alpha: 1 - own });
  }
}

/** A table-tennis ball hops between two capitals. */
function match(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const hops = 4;
  const at = pointAt(s.path, length * t);
  const height = Math.abs(Math.sin(t * hops * Math.PI)) * 26 * s.px;
  paddleBall(s, at, { height, alpha: Math.min(1, swell(t) * 5) });
}

/** Every family with its length in ms (150–900). */
export const ACTS: Readonly<Record<AnimationKind, Act>> = {
  announce: { duration: 700, draw: announce },
  envoy: { duration: 900, draw: envoy },
  pressure: { duration: 750, draw: pressure },
  force: { duration: 900, draw: force },
  money: { duration: 850, draw: money },
  paper: { duration: 650, draw: paper },
  orbit: { duration: 900, draw: orbit },
  blast: { duration: 900, draw: blast },
  match: { duration: 900, draw: match },
};
