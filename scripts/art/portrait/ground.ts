/** The sheet behind the bust: stripes for Washington, beams for Moscow, a sun for Beijing; advisers have the same in dots. */
import { dot, fill, line, num, poly } from './svg.ts';
import type { House, Person, Pt } from './types.ts';

type Hour = 'calm' | 'tense';

/** Base and pattern of each house, calm and tense. */
const COLOURS: Readonly<Record<House, Readonly<Record<Hour, readonly [string, string]>>>> = {
  us: { calm: ['#2f5a86', '#6b91b5'], tense: ['#1f3d5e', '#3c6288'] },
  su: { calm: ['#a3261f', '#c9574a'], tense: ['#701713', '#97302a'] },
  cn: { calm: ['#cd8f22', '#e6bb5b'], tense: ['#94620f', '#b98028'] },
};

/** The ground in sheet units from the middle; the dark one lies over it and shows when the mood is tense. */
export function ground({ id, house, rank }: Person): string {
  const sheet = (hour: Hour): string => {
    const [base, alt] = COLOURS[house][hour];
    return fill(band(0, 260), base) + (rank === 'leader' ? PATTERNS[house](alt) : screen(house, `${id}-${hour[0]}`, alt));
  };
  return `${sheet('calm')}<g class="t">${sheet('tense')}</g>`;
}

const PATTERNS: Readonly<Record<House, (colour: string) => string>> = { us: stripes, su: beams, cn: sun };

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
  for (let i = 0; i < 16; i += 1) rays.push(wedge([0, 104], i * 22.5 + 5, 11.25));
  return fill(rays.join(''), colour) + dot([0, 104], [73, 73], colour);
}

/** A ray from a source; angles in degrees clockwise from straight up. */
function wedge([x, y]: Pt, from: number, width: number, reach = 420): string {
  const end = (degrees: number): Pt => {
    const a = (degrees * Math.PI) / 180;
    return [Math.round(x + reach * Math.sin(a)), Math.round(y - reach * Math.cos(a))];
  };
  return poly([[x, y], end(from), end(from + width)]);
}

/** The house's figure in four screens of dots, coarser towards the light. */
function screen(house: House, name: string, colour: string): string {
  const widths = [1.1, 2, 2.9, 3.8];
  const grid = 'width="17" height="17" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  const dots = widths.map((width, i) => `<pattern id="${name}${i}" ${i === 0 ? grid : `href="#${name}0"`}>${line('M8.5 8.5h.01', colour, width)}</pattern>`);
  const areas = widths.map((_, i) => fill(AREAS[house](i), `url(#${name}${i})`, 'fill-rule="evenodd"'));
  return `<defs>${dots.join('')}</defs>${areas.join('')}`;
}

/** Where each screen lies: level bands, bands from the lower left, rings. They do not overlap but lie on each other's inside. */
const AREAS: Readonly<Record<House, (step: number) => string>> = {
  us: (i) => band(i * 46, i === 3 ? 122 : 46),
  su: (i) => poly(i === 3 ? [[-100, 150], [30, 260], [-100, 260]] : [[-100, i * 62 - 36], [100, i * 62 + 133], [100, i * 62 + 195], [-100, i * 62 + 26]]),
  cn: (i) => ring(152 - i * 30) + (i === 3 ? '' : ring(122 - i * 30)),
};

const ring = (r: number): string => `M${num(-r)} ${num(104)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0z`;

const band = (y: number, height: number): string => poly([[-100, y], [100, y], [100, y + height], [-100, y + height]]);
