/** The head as a lit solid: outline, ears, neck, the terminator and its halftone. Light comes from the left. */
import { DEEP, INK, MID, PAPER, contour, curve, edged, fill, group, line, mirror, num, poly, use } from './portrait-svg.ts';
import type { Head, Person, Pt } from './portrait-types.ts';

/** The outline of skull and jaw, clockwise from the crown. */
export function outline(head: Head): Pt[] {
  const { w, cheek, jaw, chin, top, jawY, chinY, square = 0.15 } = head;
  const right: Pt[] = [
    [w * 0.5, top + 4.5], [w * 0.85, top + 19], [w, 82], [cheek, 112],
    [jaw, jawY], [(jaw + chin) / 2 + 4.5 * square, (jawY + chinY) / 2 + 1 + 5 * square], [chin, chinY - 1.5],
  ];
  return [[0, top], ...right, [0, chinY], ...mirror(right)];
}

/** Where light ends on the face, from above the tallest hair to the chin, with the lit cheekbone on the far side. */
function terminator({ head, turn }: Person): Pt[] {
  const { w, jaw, chin, top, chinY } = head;
  const t = turn * 4;
  return [
    [w * 0.1, top - 28], [w * 0.18, top - 4], [w * 0.44 + t, top + 18], [w * 0.5 + t, 84], [w * 0.28 + t, 97],
    [w * 0.32 + t, 105], [w * 0.6 + t, 113], [w * 0.56 + t, 122], [w * 0.4 + t, 136],
    [jaw * 0.46 + t, 148], [chin * 0.9 + t / 2, chinY - 12], [chin * 0.3, chinY + 4],
  ];
}

/** The core of the shadow, towards the edge of the head. */
function core({ head }: Person): Pt[] {
  const { w, cheek, jaw, chin, top, jawY, chinY } = head;
  return [
    [w * 0.8, top - 6], [w * 0.9, 80], [w * 0.84, 100], [cheek * 0.9, 114],
    [jaw * 0.78, jawY - 12], [jaw * 0.74, jawY], [chin * 1.1, chinY - 4], [chin * 0.5, chinY + 4],
  ];
}

const toTheRight = (edge: readonly Pt[]): string =>
  `${curve(edge, false)}L90 ${num(edge.at(-1)?.[1] ?? 0)}L90 ${num(edge[0]?.[1] ?? 0)}Z`;

/** Patterns, shapes and clips that the rest of the portrait refers to by the person's id. */
export function definitions(person: Person): string {
  const { id } = person;
  const base = `width="3.4" height="5.8" patternUnits="userSpaceOnUse" patternTransform="rotate(18)"`;
  const dots = [1.1, 1.7, 2.3].map((width, i) =>
    `<pattern id="${id}-d${i}" ${i === 0 ? base : `href="#${id}-d0"`}>${line('M.9 1.4h.01M2.6 4.3h.01', MID, width)}</pattern>`);
  return `<defs>${dots.join('')}<path id="${id}-f" d="${curve(outline(person.head))}"/>` +
    `<clipPath id="${id}-g">${use(`${id}-f`, '')}</clipPath><path id="${id}-s" d="${toTheRight(terminator(person))}"/></defs>`;
}

/** Light, halftone, shadow and core, cut to the outline. */
export function modelling(person: Person): string {
  const { id } = person;
  const bands = [-10, -6.5, -3].map((dx, i) => use(`${id}-s`, `x="${dx}" fill="url(#${id}-d${i})"`));
  return contour(`${id}-f`) + group(`clip-path="url(#${id}-g)"`,
    use(`${id}-f`, `fill="${PAPER}"`), ...bands, use(`${id}-s`, `fill="${MID}"`),
    fill(toTheRight(core(person)), DEEP), stubble(person));
}

/** A shaved beard: the lower face in half-tone up to the cheekbones, the lips left free. */
function stubble({ id, head, mouth: m, lines }: Person): string {
  if (!lines.stubble) return '';
  const { cheek, jawY, chinY } = head;
  const area: Pt[] = [[-cheek, 128], [-m.half - 12, m.y - 7], [-m.half - 6, m.y + 1], [-m.half, m.y + 6], [0, m.y + 9],
    [m.half, m.y + 6], [m.half + 6, m.y], [cheek, 126], [cheek, jawY + 10], [10, chinY + 4], [-10, chinY + 4], [-cheek, jawY + 10]];
  return fill(curve(area), `url(#${id}-d1)`);
}

/** Both ears; size 1 is usual. */
export function ears({ head, ear }: Person): string {
  const { cheek } = head;
  const half: Pt[] = [
    [cheek - 5, 99], [cheek + 1.5, 94 - 2 * ear], [cheek + 6.5 * ear, 96], [cheek + 7.5 * ear, 105],
    [cheek + 4.5 * ear, 115], [cheek + 1, 121 + 2 * ear], [cheek - 5, 118],
  ];
  const inner: Pt[] = [[cheek + 1, 100], [cheek + 4.2 * ear, 101], [cheek + 3.6 * ear, 108], [cheek + 1, 114]];
  return edged(curve(mirror(half)), PAPER) + line(curve(mirror(inner), false), DEEP, 1.6) +
    edged(curve(half), DEEP, 2) + line(curve(inner, false), INK, 1.4);
}

/** The neck with the chin's shadow. */
export function neckOf({ head, neck }: Person): string {
  const { chinY, jaw } = head;
  const n = neck;
  const shape = poly([[-n, 140], [n, 140], [n + 2, 204], [-n - 2, 204]]);
  const cast: Pt[] = [[-n, chinY - 16], [-n * 0.75, chinY + 3], [-2, chinY + 11], [n * 0.55, chinY + 14], [n * 0.9, 204], [n + 2, 204], [Math.min(jaw, n), 140]];
  return fill(shape, PAPER) + fill(poly([[n * 0.25, 140], [n, 140], [n + 2, 204], [n * 0.45, 204]]), MID) + fill(curve(cast, true, 0.7), DEEP);
}
