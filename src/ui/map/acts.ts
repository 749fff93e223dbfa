/** What each family of acts looks like: one small drawing in time for each, with `t` from 0 to 1. */

import type { Act, ActScene } from './act-scene.ts';
import type { AnimationKind } from './board-model.ts';
import { burst, crate, paddleBall, plane, poly, ring, satellite, stampMark } from './act-art.ts';
import { easeBoth, easeOut, swell } from './ease.ts';
import { lengthOf, pointAt } from './lines.ts';
import { tint } from './palette.ts';
import { sequence } from './patterns.ts';
import { SCENE_ACTS } from './scene-acts.ts';
import type { Point } from './projection.ts';

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
    if (own > 0 && own < 1) burst(s, at, own);
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

/** Marchers go home: arrowheads leave the place, each fainter, and a last ring opens where they were. */
function withdraw(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const reach = Math.min(length, 190 * s.px);
  for (let i = 0; i < 5; i++) {
    const own = t * 1.5 - i * 0.12;
    if (own <= 0 || own >= 1) continue;
    const p = pointAt(s.path, length - reach * easeBoth(own));
    poly(s, { at: p, turn: p.turn + Math.PI, shape: [[7, 0], [-5, -5.5], [-5, 5.5]], colour: s.colour, alpha: 1 - own });
  }
  const late = (t - 0.35) / 0.65;
  if (late > 0) ring(s.g, s.to, { radius: (10 + 22 * easeOut(late)) * s.px, width: 1.8 * s.px, colour: s.palette.ink, alpha: 0.8 * (1 - late) });
}

/** A table-tennis ball hops between two capitals. */
function match(s: ActScene, t: number): void {
  const length = lengthOf(s.path);
  const hops = 4;
  const at = pointAt(s.path, length * t);
  const height = Math.abs(Math.sin(t * hops * Math.PI)) * 26 * s.px;
  paddleBall(s, at, { height, alpha: Math.min(1, swell(t) * 5) });
}

/** A crisis breaks out: rings draw in on the place, and it flares up. */
function alarm(s: ActScene, t: number): void {
  for (let i = 0; i < 3; i++) {
    const own = (t - i * 0.13) / 0.6;
    if (own > 0 && own < 1) ring(s.g, s.to, { radius: (58 - 42 * easeOut(own)) * s.px, width: 3 * s.px, colour: s.palette.heat[3], alpha: swell(own) });
  }
  const flare = (t - 0.5) / 0.5;
  if (flare > 0) burst(s, s.to, Math.min(0.99, flare));
}

/** Every family, and every great event, with its length in ms. */
export const ACTS: Readonly<Record<AnimationKind, Act>> = {
  ...SCENE_ACTS,
  announce: { duration: 700, draw: announce },
  envoy: { duration: 900, draw: envoy },
  pressure: { duration: 750, draw: pressure },
  force: { duration: 900, draw: force },
  money: { duration: 850, draw: money },
  withdraw: { duration: 900, draw: withdraw },
  paper: { duration: 650, draw: paper },
  orbit: { duration: 900, draw: orbit },
  match: { duration: 900, draw: match },
  alarm: { duration: 1100, draw: alarm },
};
