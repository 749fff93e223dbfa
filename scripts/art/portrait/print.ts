/** One sheet from one description: ground, coat, head, hair and what is worn, each in flat inks, the light in dots. */
import { costume, darker } from './costume.ts';
import { BROW_RULES, movingFeatures, spectacles, stillFeatures } from './face.ts';
import { STUFF, figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { ground } from './ground.ts';
import { strandLines } from './hair.ts';
import { blur, contours, lightOn, whereIs } from './trace.ts';
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
    shapes(person, f), keyline(person), coat(person, f), neck(person, f), costume(person, f), coatShade(person), head(person, f), hair(person, f), hat(person, f), spectacles(person, f), pipe(person, f));
  return '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="260" viewBox="0 0 600 780">' +
    `<style>#tense:target~* .c,#glad:target~* .c,.t,.g{display:none}#tense:target~* .t,#glad:target~* .g{display:inline}${BROW_RULES}</style><g id="tense"/><g id="glad"/>` +
    group('transform="translate(300 0)" stroke-linecap="round" stroke-linejoin="round"', ground(person), body) + '</svg>\n';
}

const num3 = (x: number): string => String(Math.round(x * 1000) / 1000);
const id = (person: Person, part: string): string => `${person.id}-${part}`;

/** Outlines that are used more than once, and the screens of dots. */
function shapes(p: Person, f: Figure): string {
  const { view } = f;
  const whole = (...stuffs: number[]): string => contours(blur(whereIs(view, ...stuffs), view, 4), view, 0.5, { off: 0.5 });
  const everything = whole(...Object.values(STUFF));
  const base = 'width="10" height="17" patternUnits="userSpaceOnUse" patternTransform="rotate(18)"';
  const dots = [1.2, 1.9].map((width, i) => `<pattern id="${id(p, `d${i}`)}" ${i === 0 ? base : `href="#${id(p, 'd0')}"`}>${line('M3 4h.01M8 12.5h.01', MID, width)}</pattern>`);
  const named: readonly (readonly [string, string])[] = [['a', everything], ['f', whole(STUFF.head)], ['n', whole(STUFF.neck)], ['k', whole(STUFF.coat, STUFF.neck)], ['h', whole(STUFF.hair)]];
  const paths = named.filter(([, d]) => d).map(([part, d]) => `<path id="${id(p, part)}" d="${d}"/>`).join('');
  const clips = named.filter(([part, d]) => d && part !== 'a').map(([part]) => `<clipPath id="${id(p, `${part}c`)}">${use(id(p, part), '')}</clipPath>`).join('');
  return `<defs>${dots.join('')}${paths}${clips}</defs>`;
}

/** The black plate: the whole figure, a little out of register towards the shade. */
const keyline = (p: Person): string => use(id(p, 'a'), `fill="${INK}" ${edge(2)} transform="translate(3 1)"`);

/** A stuff in its inks, the tones cut to its outline. */
function inked(p: Person, f: Figure, { part, stuff, inks }: { part: string; stuff: number; inks: Inks }): string {
  const light = blur(lightOn(f.view, stuff), f.view, 3);
  const dark = contours(light.map((l) => inks.dark - l), f.view, 0, { speck: 8, off: 0.55 });
  const bright = inks.shine ? contours(blur(lightOn(f.view, stuff, 0), f.view, 3).map((l) => l - (inks.bright ?? 0.8)), f.view, 0, { speck: 8, off: 0.55 }) : '';
  return use(id(p, part), `fill="${inks.base}"`) + group(`clip-path="url(#${id(p, `${part}c`)})"`, dark && fill(dark, inks.shade), bright && fill(bright, inks.shine ?? ''));
}

/** Skin: paper, two screens of dots, the shadow and its core. */
function skin(p: Person, f: Figure, part: string, stuff: number): string {
  const light = blur(lightOn(f.view, stuff), f.view, 2);
  const below = (level: number, off = 0.62): string => contours(light.map((l) => level - l), f.view, 0, { speck: 10, off });
  return use(id(p, part), `fill="${PAPER}"`) + group(`clip-path="url(#${id(p, `${part}c`)})"`,
    fill(below(0.66, 1.3), `url(#${id(p, 'd0')})`), fill(below(0.56, 1.3), `url(#${id(p, 'd1')})`), fill(below(0.46), MID), fill(below(0.17), DEEP));
}

const neck = (p: Person, f: Figure): string => skin(p, f, 'n', STUFF.neck);

function head(p: Person, f: Figure): string {
  return skin(p, f, 'f', STUFF.head) + stillFeatures(p, f) + movingFeatures(p, f);
}

function hair(p: Person, f: Figure): string {
  const [base, shade, shine] = HAIR[p.hair.tone];
  const strands = strandLines(p).map((points) => points.map((v) => f.onHair(v))).map((points) => points.filter((at): at is Pt => at !== null)).filter((points) => points.length > 2);
  const combed = strands.map((points) => curve(points, false));
  return inked(p, f, { part: 'h', stuff: STUFF.hair, inks: { base, shade, dark: 0.34, shine, bright: 0.9 } }) +
    line(combed.filter((_, i) => i % 3 < 2).join(''), shine, 1) + line(combed.filter((_, i) => i % 3 === 2).join(''), shade, 1.1);
}

function coat(p: Person, f: Figure): string {
  const dark = contours(blur(lightOn(f.view, STUFF.coat), f.view, 4).map((l) => 0.42 - l), f.view, 0, { speck: 20, off: 0.6 });
  return use(id(p, 'k'), `fill="${p.dress.tone}"`) + `<defs><path id="${id(p, 'u')}" d="${dark}" clip-path="url(#${id(p, 'kc')})"/></defs>`;
}

/** The coat's shade, printed over it and all that is on it. */
const coatShade = (p: Person): string => use(id(p, 'u'), `fill="${INK}" opacity=".42"`);

/** Crown, band and visor; each has its own outline here, since few wear a hat. */
function hat(p: Person, f: Figure): string {
  if (!p.hat) return '';
  const worn: readonly (readonly [string, number, string])[] = [['w', STUFF.cloth, p.hat.tone], ['b', STUFF.band, p.hat.band ?? INK], ['v', STUFF.visor, p.hat.kind === 'peaked' ? '#2c2522' : darker(p.hat.tone, 0.85)]];
  return worn.map(([part, stuff, tone]) => {
    const d = contours(blur(whereIs(f.view, stuff), f.view, 2), f.view, 0.5);
    if (!d) return '';
    return `<defs><path id="${id(p, part)}" d="${d}"/><clipPath id="${id(p, `${part}c`)}">${use(id(p, part), '')}</clipPath></defs>` +
      use(id(p, part), edge(1.2)) + inked(p, f, { part, stuff, inks: { base: tone, shade: darker(tone, 0.6), dark: 0.4, shine: stuff === STUFF.visor && p.hat?.kind === 'peaked' ? '#6d645d' : undefined, bright: 0.78 } });
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
