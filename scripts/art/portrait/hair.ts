/** Hair as a layer on the braincase whose thickness and border depend on where one looks from its middle. */
import { SKULL, cranium } from './head.ts';
import { egg, soften } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Hair, Person, Vec } from './types.ts';

const DEGREE = 180 / Math.PI;

/** Degrees round the skull (0 before, 180 behind) and above its equator. */
function direction(x: number, y: number, z: number): readonly [number, number, number] {
  const [u, v] = [y - SKULL.y, z - SKULL.z];
  const far = Math.hypot(x, u, v) || 1;
  return [Math.atan2(Math.abs(x), v) * DEGREE, Math.asin(-u / far) * DEGREE, far];
}

/** Height of the hairline at an angle round the skull. */
export function hairline({ front, temple, side, peak, part }: Hair, around: number, x: number): number {
  const lean = part === 0 ? 0 : Math.max(-1, Math.min(1, (x * Math.sign(part)) / 30)) * -3;
  const stops: readonly (readonly [number, number])[] = [
    [0, front - peak], [14, front - peak * 0.4], [30, front + (temple - front) * 0.35], [48, temple], [60, temple * 0.62], [70, side * 0.35], [80, side], [96, side - 2], [112, -16], [140, -34], [180, -40],
  ];
  for (let i = 1; i < stops.length; i += 1) {
    const [[a, from], [b, to]] = [stops[i - 1], stops[i]];
    if (around <= b) return from + (to - from) * smooth((around - a) / (b - a)) + (around < 60 ? lean : 0);
  }
  return -40;
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
const ramp = (from: number, to: number, x: number): number => smooth(Math.max(0, Math.min(1, (x - from) / (to - from))));

/** How thick hair lies in a direction. */
function thickness(h: Hair, x: number, [around, up]: readonly [number, number, number]): number {
  const crown = ramp(12, 58, up);
  const quiff = h.quiff * ramp(70, 20, around) * ramp(h.front - 6, h.front + 8, up) * ramp(88, 60, up);
  const mass = h.part === 0 ? 0 : -Math.sign(h.part) * (x / 40) * 3.2 * crown;
  const groove = h.part === 0 ? 0 : 3.4 * Math.exp(-(((x - h.part * 22) / 2.2) ** 2)) * ramp(h.front - 4, h.front + 10, up);
  const curl = h.wave * (Math.sin(around * 0.31 + up * 0.22) + Math.sin(up * 0.36 - x * 0.3)) * 0.8;
  return h.puff + (h.top - h.puff) * crown + quiff + mass * 0.5 - groove + curl;
}

/** All hair of the head; null for none. */
export function hairSolid(person: Person): Solid | null {
  const { hair: h, head } = person;
  if (h.top <= 0 && h.puff <= 0) return null;
  const skull = cranium(person);
  const brow = egg([0, 80, 2], [head.w * 0.9, 34, 33]);
  const cap: Solid = (x, y, z) => {
    const bone = soften(skull(x, y, z), brow(x, y, z), 10);
    if (bone > 26) return bone - 16;
    const way = direction(x, y, z);
    const [around, up, far] = way;
    const above = up - hairline(h, around, x);
    const thick = thickness(h, x, way) * (0.45 + 0.55 * ramp(0, 14, above));
    const edge = (-above * far) / DEGREE;
    const bald = h.bald < 90 ? ((up - h.bald - (around > 90 ? 14 : 0)) * far) / DEGREE : -99;
    return -soften(-(bone - thick) * 0.82, Math.min(-edge, -bald) * 0.82, 2.5);
  };
  return h.bob ? withBob(cap, head.w) : cap;
}

/** Hair that falls over the ears to the jaw. */
function withBob(cap: Solid, w: number): Solid {
  const fall = (s: number): Solid => egg([s * (w + 2), 112, -16], [9, 34, 24]);
  const [left, right, nape] = [fall(-1), fall(1), egg([0, 112, -34], [w - 2, 34, 26])];
  return (x, y, z) => soften(soften(cap(x, y, z), Math.min(left(x, y, z), right(x, y, z)), 6), nape(x, y, z), 6);
}

/** A few strands over the front, from the hairline on, as curves in the head's own space. */
export function strandLines(person: Person): Vec[][] {
  const { hair: h } = person;
  if (h.comb === 'crop' || h.strands === 0) return [];
  return Array.from({ length: h.strands }, (_, i) => (h.comb === 'back' ? backwards(person, i) : sideways(person, i)));
}

/** Outwards from the middle of the skull, to be laid on the hair. */
function ray(around: number, up: number): Vec {
  const [a, b] = [around / DEGREE, up / DEGREE];
  return [Math.sin(a) * Math.cos(b) * 70, SKULL.y - Math.sin(b) * 70, SKULL.z + Math.cos(a) * Math.cos(b) * 70];
}

function backwards({ hair: h }: Person, i: number): Vec[] {
  const around = -62 + (124 * (i + 0.5)) / h.strands;
  const from = hairline(h, Math.abs(around), around / 2) + 5 + (i % 3) * 3;
  return [0, 0.33, 0.66, 1].map((t) => ray(around * (1 - 0.12 * t), from + t * (26 + (i % 2) * 12)));
}

function sideways({ hair: h }: Person, i: number): Vec[] {
  const s = Math.sign(h.part || 1);
  const up = h.front + 6 + (i * 46) / h.strands;
  return [0, 0.33, 0.66, 1].map((t) => ray(s * (18 - t * (58 + (i % 2) * 14)), up - 14 * t * t + 4 * Math.sin(t * 3)));
}
