/** What is drawn on the lit head: eyes, brows, nostrils, mouth and what time wrote between them. */
import { DEEP, HAIR, INK, MID, PAPER, WHITE, curve, dot, edge, fill, group, line } from './svg.ts';
import type { Figure } from './figure.ts';
import type { Mood, Person, Pt } from './types.ts';

type Side = 1 | -1;
const SIDES: readonly Side[] = [-1, 1];

/** A drawing in face coordinates, laid on the head. */
const laid = ({ onFace }: Figure, points: readonly Pt[], off = 0): Pt[] => points.map((at) => onFace(at, off));
const both = (draw: (side: Side) => string): string => SIDES.map(draw).join('');
const flip = (points: readonly Pt[], side: Side): Pt[] => points.map(([x, y]): Pt => [x * side, y]);

/** Everything but brows and mouth, which change with the mood. */
export function stillFeatures(p: Person, f: Figure): string {
  return both((side) => eye(p, f, side)) + time(p, f) + nostrils(p, f) + moles(p, f);
}

/** The mouth in each mood, the moustache over it, and brows that a mood tips and shifts. */
export function movingFeatures(p: Person, f: Figure): string {
  const moods = (['calm', 'tense', 'glad'] as const).map((mood) => group(`class="${mood[0]}"`, mouth(p, f, mood)));
  return moods.join('') + (p.moustache ? moustache(p, f) : '') + both((side) => group(`class="b${side < 0 ? 'l' : 'r'}"`, brow(p, f, side)));
}

/** How the moods move the brows: style rules of the sheet, in degrees and units. */
export const BROW_RULES = '.bl,.br{transform-box:fill-box;transform-origin:center}#tense:target~* .bl{transform:translate(3px,5px)rotate(9deg)}#tense:target~* .br{transform:translate(-3px,5px)rotate(-9deg)}' +
  '#glad:target~* .bl{transform:translateY(-4px)rotate(-4deg)}#glad:target~* .br{transform:translateY(-4px)rotate(4deg)}';

function eye(p: Person, f: Figure, side: Side): string {
  const { size: s, open, gap, y } = p.eye;
  const up = -3.5 * open * s;
  const almond: Pt[] = [[gap - 7.6 * s, y + 1.8], [gap - 3.4 * s, y + up * 0.8], [gap + 1.4 * s, y + up], [gap + 5.6 * s, y + up * 0.5], [gap + 8.4 * s, y + 1], [gap + 4 * s, y + 3], [gap - 2.5 * s, y + 3.1]];
  const lid: Pt[] = [[gap - 8.4 * s, y + 2.6], [gap - 3.8 * s, y + up * 0.8 - 1], [gap + 1.6 * s, y + up - 1.3], [gap + 6.2 * s, y + up * 0.5 - 1], [gap + 10 * s, y + 1.6], [gap + 5.4 * s, y + up * 0.45 + 0.6], [gap + 1.2 * s, y + up + 0.9], [gap - 3 * s, y + up * 0.75 + 1]];
  const crease: Pt[] = [[gap - 7 * s, y + up - 0.6], [gap, y + up - 4], [gap + 7.6 * s, y + up - 1.2]];
  const gaze = -Math.sign(p.pose.yaw) * Math.min(1.6, Math.abs(p.pose.yaw) / 14);
  const [ix, iy] = f.onFace([gap * side + gaze, y - 0.7], 0);
  const shape = curve(laid(f, flip(almond, side)));
  const narrow = 3.4 * s;
  return fill(shape, side < 0 ? WHITE : '#e9d9b8') +
    dot([ix, iy], [narrow * 0.94, Math.min(narrow, 3.4 * s * (0.55 + 0.45 * open))], INK) + dot([ix - 1.1, iy - 1.2], [0.9, 0.9], WHITE) +
    fill(curve(laid(f, flip(lid, side))), INK) +
    line(curve(laid(f, flip([[gap - 4.6 * s, y + 3.4], [gap + 1, y + 4], [gap + 6.6 * s, y + 2.6]], side)), false), DEEP, 0.9) +
    (p.eye.hood < 0.8 ? line(curve(laid(f, flip(crease, side)), false), DEEP, 1.1) : '');
}

function brow(p: Person, f: Figure, side: Side): string {
  const b = p.brow;
  const count = b.bushy ? 8 : 4;
  const base = p.eye.y - 11 - b.lift;
  const upper: Pt[] = [];
  const lower: Pt[] = [];
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    const body = b.thick * (1 - 0.72 * t * t) * (i === 0 ? 0.78 : 1);
    const y = base - b.arch * 4 * t * (1 - t) + b.tilt * 4 * (0.45 - t);
    const x = p.eye.gap - 10 + b.length * t;
    const tuft = b.bushy && i % 2 === 1 ? 1.5 : 0;
    upper.push([x + tuft, y - body * 0.6 - tuft]);
    lower.unshift([x, y + body * 0.4]);
  }
  const tone = HAIR[b.tone ?? p.hair.tone];
  return fill(curve(laid(f, flip([...upper, ...lower], side), b.bushy ? 1.5 : 0), true, b.bushy ? 0.6 : 1), side < 0 ? tone[0] : tone[1]);
}

function nostrils({ nose: n }: Person, f: Figure): string {
  const wing: Pt[] = [[n.wing + 0.4, n.base - 6.4], [n.wing + 1.1, n.base - 3.6], [n.wing - 0.4, n.base - 0.8], [n.wing - 3, n.base + 0.2]];
  const under: Pt[] = [[-n.wing * 0.5, n.base + 0.6], [-2, n.base + 1.6], [2, n.base + 1.6], [n.wing * 0.5, n.base + 0.6]];
  const hole = (side: Side): string => fill(curve(laid(f, flip([[n.wing * 0.3, n.base + 0.8], [n.wing * 0.55, n.base - 1.2], [n.wing * 0.85, n.base - 0.4], [n.wing * 0.6, n.base + 1]], side))), INK);
  return both(hole) + line(curve(laid(f, flip(wing, 1)), false), DEEP, 1.7) + line(curve(laid(f, flip(wing, -1)), false), DEEP, 1.2) + line(curve(laid(f, under), false), DEEP, 1.2);
}

const MOOD_MOUTH: Readonly<Record<Mood, number>> = { calm: 0, tense: -1.5, glad: 1.7 };

function mouth(p: Person, f: Figure, mood: Mood): string {
  const { y, half, lip, grin } = p.mouth;
  const c = p.mouth.curve + MOOD_MOUTH[mood];
  const teeth = mood === 'tense' ? 0 : grin;
  const slit = 1 + 4.4 * teeth;
  const top: Pt[] = [[-half, y - c], [-half * 0.5, y - 1.2 - c * 0.1], [-1.6, y - 1.1], [0, y - 0.5], [1.6, y - 1.1], [half * 0.5, y - 1.2 - c * 0.1], [half, y - c]];
  const low: Pt[] = [[half * 0.6, y + slit * 0.75 + c * 0.2], [0, y + slit + c * 0.35], [-half * 0.6, y + slit * 0.75 + c * 0.2]];
  const lipLow: Pt[] = [[-half * 0.62, y + slit * 0.7 + c * 0.2], [0, y + slit + c * 0.3], [half * 0.62, y + slit * 0.7 + c * 0.2], [half * 0.36, y + slit + 2.6 + lip * 1.6], [0, y + slit + 3 + lip * 1.8], [-half * 0.36, y + slit + 2.6 + lip * 1.6]];
  const shape = curve(laid(f, [...top, ...low]));
  const inner: Pt[] = [[-half * 0.82, y - c * 0.75 + 0.3], [-half * 0.4, y - 0.2], [half * 0.4, y - 0.2], [half * 0.82, y - c * 0.75 + 0.3], [half * 0.5, y + slit * 0.62], [0, y + slit * 0.8 + c * 0.3], [-half * 0.5, y + slit * 0.62]];
  const corner = both((side) => line(curve(laid(f, flip([[half - 0.5, y - c - 0.2], [half + 1.4, y - c + (c > 0.4 ? -1.3 : 1.4)]], side)), false), INK, 1.5));
  return (lip > 0.25 ? fill(curve(laid(f, lipLow)), '#b67d5e') : '') + fill(shape, INK) + (teeth > 0.2 ? fill(curve(laid(f, inner)), WHITE) : '') + corner;
}

function moustache(p: Person, f: Figure): string {
  const m = p.moustache;
  if (!m) return '';
  const y = p.mouth.y;
  const tone = HAIR[m.tone ?? p.hair.tone];
  const low = { full: y + 1.6, trim: y - 1, thin: y - 2.6 }[m.shape];
  const half: Pt[] = [[0.6, low - m.thick], [m.half * 0.4, low - m.thick * 1.05], [m.half * 0.8, low - m.thick * 0.45 + m.drop * 0.5], [m.half, low + m.drop], [m.half * 0.7, low + 0.8 + m.drop * 0.4], [m.half * 0.3, low + 0.6], [0.6, low + 0.4]];
  const left = flip(half, -1).reverse();
  const combed = [0.25, 0.5, 0.75].map((t) => curve(laid(f, [[m.half * t * 0.8, low - m.thick * 0.8], [m.half * t, low - 0.6]], 1.5), false)).join('');
  return fill(curve(laid(f, [...left, ...half], 1), true, 0.9), tone[0]) + fill(curve(laid(f, [...half, [0.6, low - m.thick]], 1), true, 0.9), tone[1]) + (m.shape === 'full' ? line(combed, tone[2], 0.8) : '');
}

function time(p: Person, f: Figure): string {
  const { lines: l, eye: e, mouth: m, nose: n, head: h } = p;
  const parts: string[] = [];
  const stroke = (points: readonly Pt[], colour: string, width: number): string => line(curve(laid(f, points), false), colour, width);
  if (l.fold > 0.3) parts.push(both((s) => stroke(flip([[n.wing + 2, n.base - 4.6], [n.wing + 5.5, n.base + 2], [m.half + 4.5, m.y - 3], [m.half + 5.6, m.y + 5 * l.fold]], s), DEEP, 0.7 + l.fold)));
  if (e.bag > 0.3) parts.push(both((s) => stroke(flip([[e.gap - 7, e.y + 5], [e.gap - 2, e.y + 9], [e.gap + 4, e.y + 8.8], [e.gap + 8, e.y + 5.4]], s), s < 0 ? MID : DEEP, 0.6 + e.bag)));
  for (let i = 0; i < Math.round(l.furrow * 3); i += 1) {
    const y = e.y - 22 - i * 6.5;
    parts.push(stroke([[-16 + i * 2, y + 1], [-6, y - 0.6], [0, y + 0.4], [7, y - 0.8], [16 - i * 2, y + 0.8]], DEEP, 0.8));
  }
  if (l.furrow > 0.2) parts.push(both((s) => stroke(flip([[4.2, e.y - 8], [3.4, e.y - 14]], s), DEEP, 1)));
  if (l.crow > 0) parts.push(both((s) => stroke(flip([[e.gap + 11, e.y - 1], [e.gap + 15, e.y - 4]], s), DEEP, 0.9) + stroke(flip([[e.gap + 11, e.y + 1.6], [e.gap + 15.5, e.y + 2.6]], s), DEEP, 0.9)));
  if (l.cleft) parts.push(stroke([[0.5, h.chinY - 10], [0.3, h.chinY - 4.5]], DEEP, 1.7));
  return parts.join('');
}

function moles({ lines }: Person, f: Figure): string {
  return lines.moles.map((at) => {
    const [x, y] = f.onFace(at, 0);
    return dot([x, y], [1.9, 1.9], DEEP) + dot([x - 0.6, y - 0.6], [0.6, 0.6], PAPER);
  }).join('');
}

/** Spectacles, standing off the face, with arms to the ears. */
export function spectacles(p: Person, f: Figure): string {
  const g = p.glasses;
  if (!g) return '';
  const { gap, y } = p.eye;
  const colour = g.tone ?? INK;
  const place = ([x, v]: Pt): Pt => f.inHead([x, v, 42 - 0.0075 * x * x]);
  const low: Record<typeof g.shape, number> = { round: 0.72, square: 0.86, browline: 0.62, aviator: 0.5 };
  const high = g.shape === 'round' ? 0.72 : 0.88;
  const rim = (s: Side): Pt[] => flip([[gap - g.half, y - g.high * 0.3], [gap - g.half * high, y - g.high * 0.86], [gap, y - g.high], [gap + g.half * high, y - g.high * 0.86], [gap + g.half, y - g.high * 0.3],
    [gap + g.half * low[g.shape], y + g.high * 0.74], [gap, y + g.high], [gap - g.half * low[g.shape], y + g.high * 0.72]], s).map(place);
  const glass = g.dark ? INK : WHITE;
  const lens = both((s) => fill(curve(rim(s)), glass, `fill-opacity="${g.dark ? '.9' : '.24'}" ${edge(g.weight, colour)}`));
  const glint = both((s) => line(curve(flip([[gap - g.half * 0.5 * s, y + g.high * 0.35], [gap + g.half * 0.1 * s, y - g.high * 0.6]], s).map(place), false), WHITE, 1.8, `opacity="${g.dark ? '.5' : '.7'}"`));
  const bridge = line(curve([[-gap + g.half, y - g.high * 0.35], [0, y - g.high * 0.65], [gap - g.half, y - g.high * 0.35]].map(([x, v]) => place([x, v])), false), colour, Math.max(1.4, g.weight));
  const near = Math.sign(p.pose.yaw) > 0 ? -1 : 1;
  const arm = (s: number): string => line(curve([f.inHead([s * (gap + g.half), y - g.high * 0.45, 38]), f.inHead([s * (p.head.cheek + 1), y - 4, 8]), f.inHead([s * (p.head.cheek + 3), y - 3, -8])], false), colour, Math.max(1.2, g.weight * 0.9));
  const bar = g.shape === 'browline' ? both((s) => line(curve(flip([[gap - g.half, y - g.high * 0.4], [gap - g.half * 0.85, y - g.high * 0.9], [gap, y - g.high], [gap + g.half, y - g.high * 0.75]], s).map(place), false), colour, g.weight + 2.6)) : '';
  return group('', g.arms ? arm(near) : '', lens, glint, bridge, bar);
}
