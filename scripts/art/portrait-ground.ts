/** The sheet behind the bust: stripes for Washington, beams for Moscow, a sun for Beijing. */
import { fill, poly } from './portrait-svg.ts';
import type { House, Mood, Pt } from './portrait-types.ts';

/** Base and pattern of each house, calm and tense. */
const COLOURS: Readonly<Record<House, Readonly<Record<Mood['ground'], readonly [string, string]>>>> = {
  us: { calm: ['#2f5a86', '#6b91b5'], tense: ['#1f3d5e', '#3c6288'] },
  su: { calm: ['#a3261f', '#c9574a'], tense: ['#701713', '#97302a'] },
  cn: { calm: ['#cd8f22', '#e6bb5b'], tense: ['#94620f', '#b98028'] },
};

/** The ground, in sheet units from the middle; the pattern is printed one unit out of register. */
export function ground(house: House, mood: Mood['ground']): string {
  const [base, alt] = COLOURS[house][mood];
  const sheet = `<rect x="-100" width="200" height="260" fill="${base}"/>`;
  return sheet + PATTERNS[house](alt);
}

const PATTERNS: Readonly<Record<House, (colour: string) => string>> = {
  us: stripes,
  su: beams,
  cn: sun,
};

function stripes(colour: string): string {
  const bars: string[] = [];
  for (let x = -250; x < 110; x += 38) bars.push(poly([[x, 261], [x + 19, 261], [x + 169, -1], [x + 150, -1]]));
  return fill(bars.join(''), colour);
}

/** Beams rise from under the lower left corner, as from searchlights. */
function beams(colour: string): string {
  const wedges: string[] = [];
  for (let i = 0; i < 9; i += 1) wedges.push(wedge([-84, 300], 4 + i * 11, 5.5));
  return fill(wedges.join(''), colour);
}

function sun(colour: string): string {
  const rays: string[] = [];
  for (let i = 0; i < 16; i += 1) rays.push(wedge([0, 104], i * 22.5 + 5, 11.25, 190));
  return fill(rays.join(''), colour) + `<circle cy="104" r="73" fill="${colour}"/>`;
}

/** A ray from a source; angles in degrees clockwise from straight up. */
function wedge([x, y]: Pt, from: number, width: number, reach = 420): string {
  const end = (degrees: number): Pt => {
    const a = (degrees * Math.PI) / 180;
    return [Math.round(x + reach * Math.sin(a)), Math.round(y - reach * Math.cos(a))];
  };
  return poly([[x, y], end(from), end(from + width)]);
}
