/** Shirt, tie, lapels, collars, boards and medals, laid on the coat as it is turned. */
import type { Figure } from './figure.ts';
import { INK, PAPER, WHITE, curve, edge, fill, line, poly, star } from './svg.ts';
import type { Dress, Person, Pt } from './types.ts';

const GOLD = '#e3b94d';
const RED = '#b3261e';

/** A pen that draws on the coat: filled, edged or as a line; `two` does both sides. */
type Pen = {
  area: (points: readonly Pt[], tone: string, edge?: number) => string;
  stroke: (points: readonly Pt[], tone: string, width: number) => string;
  two: (points: readonly Pt[], left: string, right: string, edge?: number) => string;
  at: (point: Pt) => Pt;
};

const penOf = (f: Figure): Pen => {
  const laid = (points: readonly Pt[]): Pt[] => points.map(f.onCoat);
  const other = (points: readonly Pt[]): Pt[] => points.map(([x, y]): Pt => [-x, y]);
  const area = (points: readonly Pt[], tone: string, width?: number): string => fill(poly(laid(points)), tone, width ? edge(width) : '');
  return {
    area, at: f.onCoat,
    stroke: (points, tone, width) => line(curve(laid(points), false, 0.6), tone, width),
    two: (points, left, right, width) => area(other(points), right, width) + area(points, left, width),
  };
};

export const darker = (hex: string, by: number): string =>
  `#${[1, 3, 5].map((i) => Math.round(Number.parseInt(hex.slice(i, i + 2), 16) * by).toString(16).padStart(2, '0')).join('')}`;

/** Everything on the chest. */
export function costume({ dress }: Person, f: Figure): string {
  const pen = penOf(f);
  return KINDS[dress.kind](dress, pen) + medals(dress, pen);
}

const KINDS: Readonly<Record<Dress['kind'], (dress: Dress, pen: Pen) => string>> = { suit, tunic, marshal, general, stand };

function suit(dress: Dress, pen: Pen): string {
  const dark = darker(dress.tone, 0.74);
  const lapel: Pt[] = dress.double
    ? [[-27, 178], [-45, 190], [-64, 199], [-42, 212], [-10, 262], [6, 262], [2, 244], [-15, 206]]
    : [[-27, 178], [-44, 192], [-50, 212], [-37, 216], [-43, 223], [-2, 268], [0, 254], [-15, 210]];
  const fold: Pt[] = [[-27, 178], [-15, 210], [0, 254]];
  const buttons = dress.double ? [-40, 38].map((x) => pen.area(disc([x, 244], 3.4), dark, 1)).join('') : '';
  return shirt(pen) + tie(dress, pen) + pen.two(lapel, dress.tone, dark, 1.3) + pen.stroke(fold, INK, 1.3) + buttons;
}

function shirt(pen: Pen, tone = WHITE): string {
  const leaf: Pt[] = [[-21, 171], [-27, 180], [-14, 201], [0, 190], [-9, 184]];
  return pen.area([[-27, 178], [-14, 190], [0, 192], [14, 190], [27, 178], [14, 214], [0, 256], [-14, 214]], tone) + pen.area([[6, 192], [27, 178], [14, 214], [0, 256]], '#d9c9a8') +
    pen.two(leaf, tone, '#e6d8ba', 1.2);
}

function tie({ tie: tone, knot, pattern }: Dress, pen: Pen): string {
  if (knot === 'bow') {
    const wing: Pt[] = [[-2, 191], [-17, 185], [-19, 200], [-2, 196]];
    return pen.two(wing, tone, darker(tone, 0.75), 1.1) + pen.area([[-3.4, 189.6], [3.4, 189.6], [3, 197], [-3, 197]], tone, 1.1);
  }
  const blade: Pt[] = [[-4.6, 200], [4.6, 200], [10, 264], [-9, 264]];
  const marks = pattern === 'stripe'
    ? [212, 224, 237, 250].map((y) => pen.stroke([[-6, y + 5], [7, y - 4]], PAPER, 2)).join('')
    : [[-1, 209], [2, 218], [-3, 225], [4, 232], [-2, 240], [3, 248]].map(([x, y]) => pen.stroke([[x, y], [x + 0.1, y]], PAPER, 2.6)).join('');
  return pen.area(blade, tone, 0.8) + (pattern === 'plain' ? '' : marks) + pen.area([[1.4, 200], [4.6, 200], [10, 264], [3, 264]], darker(tone, 0.6)) +
    pen.area([[-6.6, 189], [6.6, 189], [4.6, 200.4], [-4.6, 200.4]], tone, 1.1);
}

/** Cloth over the foot of the neck, so that no skin shows under a closed collar. */
const bib = (tone: string, pen: Pen): string => pen.area([[-30, 176], [-15, 194], [0, 203], [15, 194], [30, 176], [24, 214], [0, 224], [-24, 214]], tone);

/** The tunic with four pockets and a turned-down collar. */
function tunic(dress: Dress, pen: Pen): string {
  const dark = darker(dress.tone, 0.76);
  const leaf: Pt[] = [[-22, 169], [-30, 181], [-13, 205], [0, 190], [-10, 183]];
  const pocket: Pt[] = [[-64, 226], [-30, 228], [-30, 234], [-47, 241], [-64, 233]];
  return bib(dress.tone, pen) + pen.area([[-12, 186], [0, 190], [12, 186], [9, 204], [0, 210], [-9, 204]], dark) + pen.stroke([[0, 192], [0.5, 264]], INK, 1.4) +
    pen.two(leaf, dress.tone, dark, 1.3) +
    (dress.tabs ? pen.two([[-25.5, 179], [-20, 175], [-8, 193], [-12.5, 199]], '#c22a20', '#8f1d17', 0.7) : '') +
    pen.two(pocket, dress.tone, dark, 1.1) + [208, 226, 245].map((y) => pen.area(disc([4.6, y], 2.5), INK)).join('') +
    pen.two(disc([-47, 234], 1.7), INK, INK);
}

/** The Soviet marshal: standing collar with gold leaves, broad boards. */
function marshal(dress: Dress, pen: Pen): string {
  const dark = darker(dress.tone, 0.74);
  const leaf: Pt[] = [[-22, 166], [-28, 180], [-13, 200], [0, 192], [-10, 183]];
  const board: Pt[] = [[-90, 216], [-46, 194], [-40, 203], [-85, 229]];
  return bib(dress.tone, pen) + pen.area([[-10, 183], [0, 189], [10, 183], [0, 200]], WHITE) + pen.stroke([[0, 194], [0, 264]], INK, 1.4) +
    pen.two(leaf, dress.tone, dark, 1.2) + pen.two([[-24, 178], [-19, 173], [-7, 189], [-12, 196]], GOLD, '#b08a34', 0.7) +
    pen.two(board, GOLD, '#b08a34', 1.2) + [-1, 1].map((s) => star(pen.at([s * 68, 211]), 6.4, RED, edge(0.7))).join('') +
    star(pen.at([0, 201]), 6, GOLD, edge(0.8));
}

/** The American general: khaki shirt, black tie, stars on the shoulders. */
function general(dress: Dress, pen: Pen): string {
  const pins = [-1, 1].flatMap((s) => [50, 60, 70, 79].map((x, i) => star(pen.at([s * x, 202 + i * 4.4]), 4.4, '#f3ead2', edge(0.5)))).join('');
  const brass = pen.two(disc([-35, 202], 3.2), GOLD, '#b08a34', 0.8);
  return suit({ ...dress, tie: INK, knot: 'long', pattern: 'plain', double: false }, { ...pen }).replaceAll(WHITE, '#d6c394').replaceAll('#e6d8ba', '#bda974').replaceAll('#d9c9a8', '#bda974') + pins + brass;
}

/** The closed military collar of Stalin's coat and of Chinese marshals before 1965. */
function stand(dress: Dress, pen: Pen): string {
  const dark = darker(dress.tone, 0.76);
  const band: Pt[] = [[-22, 168], [-27, 186], [-12, 197], [0, 200], [0, 184], [-12, 181]];
  return bib(dress.tone, pen) + pen.stroke([[0, 198], [0.5, 264]], INK, 1.4) + pen.two(band, dress.tone, dark, 1.2) + (dress.tabs ? pen.two([[-23, 176], [-21, 185], [-9, 194], [-9, 184]], '#c22a20', '#8f1d17', 0.7) : '') +
    pen.two([[-88, 215], [-48, 195], [-43, 202], [-84, 226]], GOLD, '#b08a34', 1.1) + [212, 232, 251].map((y) => pen.area(disc([3.6, y], 3), GOLD, 0.8)).join('');
}

function medals({ medals: kind }: Dress, pen: Pen): string {
  if (kind === 'stars') return [34, 47, 60].map((x) => goldStar(pen.at([x, 222]))).join('');
  if (kind === 'ribbons') return ribbons(pen);
  if (kind === 'kerchief') return pen.area([[-24, 176], [0, 190], [24, 176], [15, 200], [0, 208], [-15, 200]], '#8f8a80', 1.2);
  return kind === 'badge' ? pen.area([[-50, 219], [-40, 219], [-40, 224], [-50, 224]], RED, 0.8) + pen.stroke([[-48, 221.5], [-42, 221.5]], GOLD, 1) : '';
}

const goldStar = ([x, y]: Pt): string => fill(poly([[x, y], [x + 8, y], [x + 8, y + 8], [x, y + 8]]), RED) + star([x + 4, y + 15], 7, GOLD, edge(0.8));

function ribbons(pen: Pen): string {
  const tones = [RED, GOLD, '#3d6a94', '#5f7a4a', PAPER, RED, GOLD, '#3d6a94', RED];
  return pen.area([[33, 218], [68, 218], [68, 241], [33, 241]], INK) +
    tones.map((tone, i) => {
      const [x, y] = [34.5 + (i % 3) * 11, 219.5 + Math.floor(i / 3) * 7.2];
      return pen.area([[x, y], [x + 10, y], [x + 10, y + 6], [x, y + 6]], tone);
    }).join('');
}

/** A round thing as an eight-sided one. */
const disc = ([x, y]: Pt, r: number): Pt[] => Array.from({ length: 8 }, (_, i): Pt => [x + r * Math.cos((i * Math.PI) / 4), y + r * Math.sin((i * Math.PI) / 4)]);
