/** The bust below the neck: suit, tunic and the two armies' coats. */
import { INK, PAPER, WHITE, contour, curve, edged, fill, group, line, num, poly, star, use } from './portrait-svg.ts';
import type { Dress, Person, Pt } from './portrait-types.ts';

const GOLD = '#e8c25a';
const RED = '#b3261e';

/** Shoulders and what lies on them, shaded on the right like the face. */
export function dressOf(person: Person): string {
  const { dress, id } = person;
  return `<defs><path id="${id}-b" d="${shoulders(dress)}"/></defs><clipPath id="${id}-c">${use(`${id}-b`, '')}</clipPath>` +
    contour(`${id}-b`) + use(`${id}-b`, `fill="${dress.tone}"`) +
    group(`clip-path="url(#${id}-c)"`, fill('M34 170C44 200 52 226 54 262H110V170Z', dress.shade),
      line('M-62 262C-60 246 -62 236 -66 226', dress.shade, 2)) +
    KINDS[dress.kind](dress);
}

function shoulders({ broad = 1 }: Dress): string {
  const half: Pt[] = [[24, 182], [36, 192], [58, 199], [76 * broad, 209], [87 * broad, 222], [93 * broad, 242], [96 * broad, 270]];
  const left = half.map(([x, y]): Pt => [-x, y]).reverse();
  return curve([...left, ...half], true, 0.9);
}

const KINDS: Readonly<Record<Dress['kind'], (dress: Dress) => string>> = { suit, tunic, 'army-us': armyUs, 'army-su': armySu };

const both = (points: readonly Pt[], left: string, right: string): string =>
  fill(poly(points), left) + fill(poly(points.map(([x, y]): Pt => [-x, y])), right);

function suit(dress: Dress): string {
  if (dress.double) return doubleBreasted(dress);
  const lapel: Pt[] = [[-25, 184], [-42, 198], [-46, 219], [-35, 223], [-41, 230], [-3, 266], [0, 252], [-14, 214]];
  return shirt() + tie(dress) + both(lapel, dress.tone, dress.shade) +
    line(poly(lapel.slice(1, 6), false) + poly(lapel.slice(1, 6).map(([x, y]): Pt => [-x, y]), false), INK, 1.5) +
    line('M-25 184L-14 214L0 252M25 184L14 214L0 252', INK, 1.5) + medals(dress);
}

/** The left side lies over the right; the lapels rise to points. */
function doubleBreasted(dress: Dress): string {
  const under: Pt[] = [[25, 184], [43, 196], [60, 204], [42, 216], [22, 244], [6, 262], [-4, 244], [13, 214]];
  const over: Pt[] = [[-25, 184], [-43, 196], [-60, 204], [-42, 216], [-16, 262], [8, 262], [4, 246], [-13, 214]];
  const buttons = [-43, 39].map((x) => `<circle cx="${x}" cy="237" r="3.4" fill="${dress.shade}" stroke="${INK}" stroke-width="1.4"/>`).join('');
  return shirt() + tie(dress) + edged(poly(under), dress.shade, 1.5) + edged(poly(over), dress.tone, 1.5) +
    line('M-60 204L-36 206M60 204L36 206', INK, 1.4) + buttons + fill(poly([[-66, 222], [-50, 218], [-49, 222], [-65, 226]]), WHITE) + medals(dress);
}

const shirt = (tone = WHITE): string => fill('M-25 182L0 254L25 182Z', tone) + fill('M8 200L25 182L0 254Z', '#d8c6a6') +
  both([[-24, 176], [-27, 188], [-11, 209], [0, 198]], tone, '#e4d5b6') +
  line('M-27 188L-11 209L0 198L11 209L27 188', INK, 1.2);

function tie({ tie: colour = '#7d2a22', pattern = 'plain' }: Dress): string {
  const knot: Pt[] = [[-6.5, 198], [6.5, 198], [4.4, 208.5], [-4.4, 208.5]];
  const blade: Pt[] = [[-4.4, 208.5], [4.4, 208.5], [10, 262], [-8, 262]];
  const marks = pattern === 'stripe'
    ? line('M-6 224l11 -8m-12 20l15 -11m-16 23l18 -13m-17 22l19 -14', PAPER, 2.2)
    : line('M-1 218h.1m2 9h.1m-4 6h.1m6 8h.1m-5 8h.1', PAPER, 3);
  return fill(poly(blade), colour) + (pattern === 'plain' ? '' : marks) + fill(poly([[1.5, 208.5], [4.4, 208.5], [10, 262], [3, 262]]), INK, 'opacity=".4"') +
    edged(poly(knot), colour, 1.1);
}

function tunic(dress: Dress): string {
  const collar: Pt[] = [[-24, 176], [-31, 189], [-11, 211], [0, 194], [-13, 190]];
  const tabs = dress.tabs ? both([[-26.5, 187], [-22, 184], [-9, 199], [-12, 205]], '#c8281f', '#94201a') : '';
  const pocket = 'M-60 229h30v4q-15 9-30 0zM30 229h30v4q-15 9-30 0z';
  return fill('M-12 209L0 194L12 209L0 214Z', dress.shade) + both(collar, dress.tone, dress.shade) + tabs +
    line(poly(collar) + poly(collar.map(([x, y]): Pt => [-x, y])), INK, 1.5) + line('M0 194V262', INK, 1.6) +
    line(pocket, INK, 1.4) + [212, 229, 246].map((y) => `<circle cx="4" cy="${y}" r="2.5" fill="${INK}"/>`).join('') + medals(dress);
}

function armyUs(dress: Dress): string {
  const lapel: Pt[] = [[-25, 184], [-40, 196], [-48, 214], [-36, 218], [-42, 224], [-4, 266], [0, 256], [-13, 218]];
  const pins = [-1, 1].map((s) => star([s * 66, 209], 5, '#f3ead2') + star([s * 77, 214.5], 5, '#f3ead2')).join('');
  const brass = [-1, 1].map((s) => `<circle cx="${s * 33}" cy="206" r="3.4" fill="${GOLD}" stroke="${INK}"/>`).join('');
  return shirt('#d9c79c') + tie({ ...dress, tie: INK, pattern: 'plain' }) + both(lapel, dress.tone, dress.shade) +
    line(poly(lapel.slice(1, 6), false) + poly(lapel.slice(1, 6).map(([x, y]): Pt => [-x, y]), false), INK, 1.5) +
    line('M-25 184L-13 218L0 256M25 184L13 218L0 256', INK, 1.4) + brass + pins + medals(dress);
}

function armySu(dress: Dress): string {
  const collar: Pt[] = [[-24, 172], [-31, 188], [-12, 206], [0, 199], [-13, 190]];
  const board = edged(poly([[-88, 214], [-46, 194], [-40, 203], [-84, 226]]), GOLD) + star([-68, 210], 6, RED);
  const far = edged(poly([[88, 214], [46, 194], [40, 203], [84, 226]]), '#b58f38') + star([68, 210], 6, RED);
  const leaves = both([[-25, 186], [-20, 182], [-9, 196], [-13, 202]], GOLD, '#b58f38');
  return fill('M-24 176L0 201L24 176Z', INK) + both(collar, dress.tone, dress.shade) + leaves +
    line('M-24 172L-31 188L-12 206L0 199L12 206L31 188L24 172', GOLD, 1.8) + line('M0 200V262', INK, 1.6) + board + far +
    star([0, 206], 6, GOLD, `stroke="${INK}" stroke-width=".8"`) + medals(dress, 8);
}

function medals({ medals: kind }: Dress, drop = 0): string {
  if (kind === 'stars') return [34, 47, 60].map((x) => goldStar(x, 214 + drop)).join('');
  if (kind === 'ribbons') return ribbons();
  return kind === 'pin' ? `<circle cx="-42" cy="222" r="4" fill="${RED}" stroke="${GOLD}" stroke-width="1.2"/>` : '';
}

/** A gold star on its red bar. */
const goldStar = (x: number, y: number): string =>
  fill(`M${x} ${y}h8v9h-8z`, RED) + star([x + 4, y + 16], 7, GOLD, `stroke="${INK}" stroke-width=".8"`);

function ribbons(): string {
  const colours = [RED, GOLD, '#3d6a94', '#5f7a4a', PAPER, RED, GOLD, '#3d6a94', RED];
  const bars = colours.map((colour, i) => `<rect x="${num(36 + (i % 3) * 11)}" y="${221 + Math.floor(i / 3) * 7}" width="10" height="6" fill="${colour}"/>`);
  return fill(poly([[35, 220], [70, 220], [70, 243], [35, 243]]), INK) + bars.join('');
}
