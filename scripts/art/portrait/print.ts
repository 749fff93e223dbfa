/** One sheet from one description: ground, coat, head, hair and what is worn, each in flat inks, the light in dots. */
import { costume, darker } from './costume.ts';
import { BROW_RULES, movingFeatures, spectacles, stillFeatures } from './face.ts';
import { STUFF, figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { ground } from './ground.ts';
import { strandLines } from './hair.ts';
import { blur, contours, tone, whereIs } from './trace.ts';
import { DEEP, HAIR, INK, MID, PAPER, curve, edge, fill, group, line, num, star, use } from './svg.ts';
import type { Person, Pt } from './types.ts';

/** Base, shade and shine of one stuff, and the light at which shade and shine begin. */
type Inks = { base: string; shade: string; shine?: string; dark: number; bright?: number };

/** The whole sheet as SVG text; `sheet.svg#tense` and `#glad` show the other moods. */
export function portrait(person: Person, cell = 1): string {
  const f = figureOf(person, cell);
  const { size, drop } = person.pose;
  const s = size;
  const body = group(`transform="translate(0 ${num(260 - 260 * s + drop)}) scale(${num3(s)})"`,
    shapes(person, f), keyline(person), coat(person, f), neck(person, f), costume(person, f), coatShade(f), head(person, f), hair(person, f), hat(person, f), spectacles(person, f), pipe(person, f));
  return '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="260" viewBox="0 0 600 780">' +
    `<style>#tense:target~* .c,#glad:target~* .c,.t,.g{display:none}#tense:target~* .t,#glad:target~* .g{display:inline}${BROW_RULES}</style><g id="tense"/><g id="glad"/>` +
    group('transform="translate(300 0)" stroke-linecap="round" stroke-linejoin="round"', ground(person), body) + '</svg>\n';
}

const num3 = (x: number): string => String(Math.round(x * 1000) / 1000);
const id = (person: Person, part: string): string => `${person.id}-${part}`;

/** Outlines that are used more than once, and the screens of dots. */
function shapes(p: Person, f: Figure): string {
  const base = 'width="10" height="17" patternUnits="userSpaceOnUse" patternTransform="rotate(18)"';
  const dots = [1.2, 1.9].map((width, i) => `<pattern id="${id(p, `d${i}`)}" ${i === 0 ? base : `href="#${id(p, 'd0')}"`}>${line('M3 4h.01M8 12.5h.01', MID, width)}</pattern>`);
  return `<defs>${dots.join('')}<path id="${id(p, 'a')}" d="${outline(f, Object.values(STUFF))}"/></defs>`;
}

const outline = ({ view }: Figure, stuffs: readonly number[], soft = 4): string => contours(blur(whereIs(view, ...stuffs), view, soft), view, 0.5, { off: 0.5 });

/** The black plate: the whole figure, a little out of register towards the shade. */
const keyline = (p: Person): string => use(id(p, 'a'), `fill="${INK}" ${edge(2)} transform="translate(3 1)"`);

/** A stuff in its inks. */
function inked(f: Figure, stuff: number, inks: Inks): string {
  const dark = contours(tone(f.view, [stuff], { level: inks.dark, soft: 3 }), f.view, 0, { speck: 8, off: 0.5 });
  const bright = inks.shine ? contours(tone(f.view, [stuff], { level: inks.bright ?? 0.8, above: true, soft: 3 }), f.view, 0, { speck: 8, off: 0.55 }) : '';
  return (dark && fill(dark, inks.shade)) + (bright && fill(bright, inks.shine ?? ''));
}

/** Skin: paper, two screens of dots, the shadow and its core. */
function skin(p: Person, f: Figure, stuff: number): string {
  const below = (level: number, off: number): string => contours(tone(f.view, [stuff], { level }), f.view, 0, { speck: 10, off });
  return fill(outline(f, [stuff]), PAPER) + fill(below(0.66, 1), `url(#${id(p, 'd0')})`) + fill(below(0.56, 1), `url(#${id(p, 'd1')})`) + fill(below(0.46, 0.5), MID) + fill(below(0.17, 0.5), DEEP);
}

const neck = (p: Person, f: Figure): string => skin(p, f, STUFF.neck);

const head = (p: Person, f: Figure): string => skin(p, f, STUFF.head) + stillFeatures(p, f) + movingFeatures(p, f);

function hair(p: Person, f: Figure): string {
  const [base, shade, shine] = HAIR[p.hair.tone];
  const strands = strandLines(p).map((points) => points.map((v) => f.onHair(v))).map((points) => points.filter((at): at is Pt => at !== null)).filter((points) => points.length > 2);
  const combed = strands.map((points) => curve(points, false));
  return fill(outline(f, [STUFF.hair]), base) + inked(f, STUFF.hair, { base, shade, dark: 0.34, shine, bright: 0.9 }) +
    line(combed.filter((_, i) => i % 3 < 2).join(''), shine, 1) + line(combed.filter((_, i) => i % 3 === 2).join(''), shade, 1.1);
}

const coat = (p: Person, f: Figure): string => fill(outline(f, [STUFF.coat, STUFF.neck]), p.dress.tone);

/** The coat's shade, printed over it and all that is on it. */
const coatShade = (f: Figure): string =>
  fill(contours(tone(f.view, [STUFF.coat, STUFF.neck], { level: 0.42, soft: 4 }), f.view, 0, { speck: 20, off: 0.6 }), INK, 'fill-opacity=".42"');

/** Crown, band and visor. */
function hat(p: Person, f: Figure): string {
  if (!p.hat) return '';
  const worn: readonly (readonly [number, string])[] = [[STUFF.cloth, p.hat.tone], [STUFF.band, p.hat.band ?? INK], [STUFF.visor, p.hat.kind === 'peaked' ? '#2c2522' : darker(p.hat.tone, 0.85)]];
  return worn.map(([stuff, base]) => {
    const d = outline(f, [stuff], 2);
    const inks = { base, shade: darker(base, 0.6), dark: 0.4, shine: stuff === STUFF.visor && p.hat?.kind === 'peaked' ? '#6d645d' : undefined, bright: 0.78 };
    return d && fill(d, base, edge(1.2)) + inked(f, stuff, inks);
  }).join('') + badge(p, f);
}

/** The sign on the front of a cap. */
function badge({ hat: worn, house }: Person, f: Figure): string {
  if (!worn || worn.badge === 'none') return '';
  const gold = '#e3b94d';
  if (worn.kind === 'soft') return star(f.inHead([0, 65, 46]), 7.5, '#c22a20', edge(0.8));
  const cord = line(curve([-30, -15, 0, 15, 30].map((x) => f.inHead([x, 73.5 - (x * x) / 300, 40 - (x * x) / 50])), false), gold, 2.2);
  const [x, y] = f.inHead([0, 64, 42]);
  const leaves = [-1, 1].map((s) => line(`M${num(x)} ${num(y + 6)}q${num(s * 7)}-6 ${num(s * 5)}-27`, gold, 2)).join('');
  return cord + leaves + star([x, y], house === 'us' ? 4.6 : 5.2, house === 'us' ? gold : '#c22a20', edge(0.7));
}

function pipe(p: Person, f: Figure): string {
  if (!p.pipe) return '';
  const d = contours(blur(whereIs(f.view, STUFF.pipe), f.view, 1), f.view, 0.5, { speck: 2 });
  return d && fill(d, p.pipe === 'cob' ? '#b98a4a' : '#4a2c1c', edge(1.2));
}
