/** Brows, eyes, nose, mouth and what time drew between them. */
import { DEEP, HAIR, INK, MID, PAPER, WHITE, curve, fill, group, line, num, shift } from './portrait-svg.ts';
import type { Brow, Person, Pt } from './portrait-types.ts';

/** All features, in the order in which they are printed. */
export function features(person: Person): string {
  const { turn } = person;
  const parts = [socket(person), ...([-1, 1] as const).map((side) => eye(person, side)), lines(person),
    nose(person), mouth(person), ...([-1, 1] as const).map((side) => brow(person, side)), marks(person)];
  return group(`transform="translate(${num(turn * 4)} 0)"`, ...parts);
}

const eyeY = (person: Person): number => person.eye.y ?? 106;
const sided = (points: readonly Pt[], side: 1 | -1, dx: number, dy: number): Pt[] =>
  shift(points.map(([x, y]): Pt => [x * side, y]), dx * side, dy);

/** Shade between brow and lid; deeper on the side away from the light. */
function socket(person: Person): string {
  const y = eyeY(person);
  const { gap } = person.eye;
  const lit: Pt[] = [[-9, -8], [0, -9], [9, -6], [9, -1], [0, -4.5], [-9, -1]];
  const far: Pt[] = [[-11, -9], [0, -9], [11, -6], [11, 0], [0, -3.5], [-8, 0], [-11, 3]];
  return fill(curve(sided(lit, -1, gap, y)), MID) + fill(curve(sided(far, 1, gap, y)), DEEP, 'opacity=".55"');
}

function eye(person: Person, side: 1 | -1): string {
  const { size: s, open, bag, gap } = person.eye;
  const y = eyeY(person);
  const gaze = person.turn * 1.4;
  const up = -4.2 * open;
  const ball: Pt[] = [[-8.2 * s, 1.4], [-3 * s, up], [3.5 * s, up + 0.2], [8.6 * s, 0.4], [3 * s, 3.2], [-3.5 * s, 3.2]];
  const lid: Pt[] = [[-9 * s, 2.6], [-3.4 * s, up - 1.9], [3.8 * s, up - 1.7], [10.4 * s, 1], [8.4 * s, 1.4], [3.4 * s, up + 1.4], [-3 * s, up + 1.2]];
  const under: Pt[] = [[-5.5, 3.8], [1, 5], [7.4, 2.8]];
  const pouch: Pt[] = [[-7.6, 5], [-2, 9.4], [5, 9], [9, 4.8]];
  const iris = `<circle cx="${num(gap * side + gaze)}" cy="${num(y - 0.9)}" r="${num(3.4 * s)}" fill="${INK}"/>`;
  const spark = `<circle cx="${num(gap * side + gaze - 1.2)}" cy="${num(y - 1.4)}" r=".9" fill="${WHITE}"/>`;
  return fill(curve(sided(ball, side, gap, y)), side < 0 ? WHITE : '#ead8b6') + iris + spark +
    fill(curve(sided(lid, side, gap, y)), INK) +
    line(curve(sided(under, side, gap, y), false), DEEP, 1) +
    (bag > 0 ? line(curve(sided(pouch, side, gap, y), false), side < 0 ? MID : DEEP, 0.8 + 1.4 * bag) : '');
}

function brow(person: Person, side: 1 | -1): string {
  const { brow: b, eye: { gap } } = person;
  const tilt = b.tilt + (person.mood?.brow ?? 0);
  const base = b.y ?? eyeY(person) - 11.5;
  const count = b.bushy ? 8 : 4;
  const upper: Pt[] = [];
  const lower: Pt[] = [];
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    const body = b.thick * (1 - 0.75 * t * t) * (i === 0 ? 0.75 : 1);
    const y = base - b.arch * 4 * t * (1 - t) + tilt * 4 * (0.45 - t);
    const x = gap - 9.5 + b.length * t;
    const tuft = tuftOf(b, i);
    upper.push([x + tuft, y - body * 0.62 - tuft]);
    lower.unshift([x, y + body * 0.38]);
  }
  const tone = HAIR[b.tone ?? person.hair.tone];
  return fill(curve(sided([...upper, ...lower], side, 0, 0), true, b.bushy ? 0.6 : 1), side < 0 ? tone[0] : tone[1]);
}

/** Bushy brows have a tuft at every second point. */
const tuftOf = ({ bushy }: Brow, i: number): number => (bushy && i % 2 === 1 ? 1.4 : 0);

/** Ridge, tip and wings; a larger bulb makes the tip rounder and longer. */
function nose({ nose: n, brow: b, eye: e }: Person): string {
  const { base, wing, bulb, bridge } = n;
  const top = (b.y ?? (e.y ?? 106) - 11.5) + 4;
  const plane: Pt[] = [
    [bridge + 1, top], [bridge + 0.5, top + 10], [bridge + 1.5, base - 14], [bulb * 0.75, base - 6], [bulb * 0.9, base + 0.6],
    [wing, base - 0.5], [wing + 1, base - 5], [wing * 0.72, base - 12], [bridge + 5, top + 12], [bridge + 7, top + 1],
  ];
  const under: Pt[] = [
    [-wing, base - 3], [-wing + 1, base + 0.6], [-wing * 0.45, base + 0.4], [0, base + bulb * 0.42], [wing * 0.5, base + 0.4], [wing, base - 1],
  ];
  const wingMark: Pt[] = [[-wing + 0.8, base - 7], [-wing - 0.8, base - 3.6], [-wing + 0.6, base]];
  const shine: Pt[] = [[-bulb * 0.35, base - 6], [bulb * 0.15, base - 7], [bulb * 0.1, base - 4], [-bulb * 0.4, base - 3.4]];
  return fill(curve(plane), DEEP) + line(curve(under, false), INK, 2.2) +
    line(curve(wingMark, false), DEEP, 1.6) + fill(curve(shine), WHITE) +
    line(curve([[bridge + 1, base - 15], [bulb * 0.72, base - 7], [bulb * 0.9, base - 1]], false), INK, 1.8);
}

function mouth(person: Person): string {
  const { y, half, lip } = person.mouth;
  const c = person.mouth.curve + (person.mood?.mouth ?? 0);
  const upper: Pt[] = [[-half, y - c], [-half * 0.45, y - 1.6 - lip * 0.4], [-1.5, y - 1.1 - lip * 0.5], [0, y - 0.4], [1.5, y - 1.1 - lip * 0.5], [half * 0.45, y - 1.6 - lip * 0.4], [half, y - c]];
  const lower: Pt[] = [[half * 0.5, y + 1 + c * 0.35], [0, y + 1.5 + c * 0.5], [-half * 0.5, y + 1 + c * 0.35]];
  const lipShape: Pt[] = [[-half * 0.55, y + 1 + c * 0.3], [half * 0.55, y + 1 + c * 0.3], [half * 0.4, y + 3.6 + lip], [0, y + 4.2 + lip], [-half * 0.4, y + 3.6 + lip]];
  const chin: Pt[] = [[-half * 0.42, y + 9 + lip], [0, y + 7.6 + lip], [half * 0.5, y + 8.6 + lip], [half * 0.2, y + 11 + lip], [-half * 0.2, y + 10.6 + lip]];
  const ends = line(([-1, 1] as const).map((s) => `M${num(s * half)} ${num(y - c - 0.3)}l${num(s * 1.6)} ${num(corner(c))}`).join(''), INK, 1.7);
  return (lip > 0.5 ? fill(curve(lipShape), '#b98262') : '') + fill(curve([...upper, ...lower]), INK) + ends +
    fill(curve(chin), DEEP, 'opacity=".75"');
}

/** How a mouth ends: a smile turns up, a set mouth turns down, most do neither. */
function corner(c: number): number {
  if (c > 0.4) return -1.4;
  return c < -0.9 ? 2.2 : 0;
}

function lines(person: Person): string {
  const { lines: l, nose: n, mouth: m } = person;
  const parts: string[] = [];
  if (l.fold > 0) parts.push(folds(person));
  if (l.brow > 0) parts.push(furrows(person));
  if (l.hollow > 0) parts.push(...hollows(person));
  if (l.jowl > 0) parts.push(jowls(person));
  if (l.cleft) parts.push(line(`M1 ${num(person.head.chinY - 11)}v5`, DEEP, 1.8));
  parts.push(fill(curve([[-2.4, n.base + 4], [2.6, n.base + 4], [3, m.y - 4], [0, m.y - 2.6], [-1, m.y - 4]]), MID));
  return parts.join('');
}

function folds({ lines: l, nose: n, mouth: m }: Person): string {
  const path: Pt[] = [[n.wing + 1, n.base - 5], [n.wing + 6, n.base + 3], [m.half + 5, m.y - 2], [m.half + 5.5, m.y + 5 * l.fold]];
  return line(pair(path), DEEP, 0.9 + 1.3 * l.fold);
}

const pair = (points: readonly Pt[]): string => curve(points, false) + curve(sided(points, -1, 0, 0), false);

function furrows({ lines: l, head, brow: b }: Person): string {
  const each = [0, 1, 2].slice(0, Math.ceil(l.brow * 3)).map((i) => {
    const y = (b.y ?? 94) - 11 - i * 7;
    const half = head.w * (0.5 - i * 0.06);
    return curve([[-half, y + 1.5], [-half * 0.4, y - 1], [0, y + 0.6], [half * 0.5, y - 0.8]], false);
  });
  return line(each.join(''), DEEP, 1, 'opacity=".7"');
}

/** Sunken cheeks: a wedge of halftone from under the cheekbone towards the mouth, solid where it is deepest. */
const hollows = ({ id, lines: l, head, mouth: m, turn }: Person): string[] => {
  const x = head.cheek;
  const wedge: Pt[] = [[-x + 2, 114], [-x * 0.74, 125], [-m.half - 8, m.y - 8], [-m.half - 9, m.y + 5], [-head.jaw * 0.86, m.y + 2], [-x + 2, 132]];
  const deep: Pt[] = [[-x + 2, 119], [-x * 0.8, 128], [-m.half - 12, m.y - 6], [-m.half - 12, m.y], [-head.jaw * 0.92, m.y - 6], [-x + 2, 130]];
  const moved = (points: readonly Pt[]): string => curve(shift(points, -turn * 4, 0));
  return [fill(moved(wedge), `url(#${id}-d${l.hollow > 0.5 ? 2 : 1})`), l.hollow > 0.6 ? fill(moved(deep), MID) : ''];
};

/** Heavy cheeks: the sag beside the chin, half-toned in the light; a crease where it is heaviest. */
function jowls({ id, lines: l, head, mouth: m }: Person): string {
  const sag: Pt[] = [[m.half + 5, m.y + 3], [m.half + 5, m.y + 10], [head.jaw * 0.66, head.jawY + 11], [head.jaw * 0.9, head.jawY + 1], [head.jaw * 0.7, head.jawY + 4]];
  return fill(curve(sided(sag, -1, 0, 0)), `url(#${id}-d2)`) + fill(curve(sag), DEEP, `opacity="${num(0.3 + l.jowl * 0.5)}"`) +
    (l.jowl > 0.5 ? line(pair(sag.slice(0, 3)), DEEP, 1.8 * l.jowl) : '');
}

function marks({ mole }: Person): string {
  if (!mole) return '';
  return `<circle cx="${num(mole[0])}" cy="${num(mole[1])}" r="2.1" fill="${INK}"/><circle cx="${num(mole[0] - 0.7)}" cy="${num(mole[1] - 0.7)}" r=".6" fill="${PAPER}"/>`;
}
