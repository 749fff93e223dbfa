/** What is worn on the head: glasses and hats. */
import { DEEP, INK, curve, edged, fill, group, line, mirror, num, star } from './portrait-svg.ts';
import type { Glasses, Hat, Head, Person, Pt } from './portrait-types.ts';

/** Glasses follow the eyes; dark ones hide them. */
export function glassesOf(person: Person): string {
  const g = person.glasses;
  if (!g) return '';
  const y = (person.eye.y ?? 106) + 1;
  const { gap } = person.eye;
  const tone = g.tone ?? INK;
  const lens = curve(rim(g, y).map(([x, v]): Pt => [x - gap, v])) + curve(rim(g, y).map(([x, v]): Pt => [gap - x, v]));
  const inner = gap - g.half;
  const arm = (s: 1 | -1): string => line(`M${num(s * (gap + g.half))} ${num(y - g.height * 0.5)}L${num(s * (person.head.cheek + 3) - person.turn * 4)} ${num(y - 4)}`, tone, g.weight);
  const bridge = line(`M${num(-inner)} ${num(y - g.height * 0.35)}Q0 ${num(y - g.height * 0.75)} ${num(inner)} ${num(y - g.height * 0.35)}`, tone, g.weight);
  const glass = fill(lens, g.dark ? '#1a1512' : '#fff', `fill-opacity="${g.dark ? 1 : 0.16}" stroke="${tone}" stroke-width="${g.weight}"`);
  return group(`transform="translate(${num(person.turn * 4)} 0)"`, glass, glint(g, gap, y), top(g, gap, y), bridge, arm(-1), arm(1));
}

/** One lens round the middle. */
function rim({ shape, half: h, height: v }: Glasses, y: number): Pt[] {
  const square = shape === 'round' ? 0.72 : 0.9;
  const low = shape === 'browline' ? 0.7 : square;
  return [[-h, y - v * 0.3], [-h * square, y - v * 0.85], [0, y - v], [h * square, y - v * 0.85], [h, y - v * 0.3],
    [h * low, y + v * 0.72], [0, y + v], [-h * low, y + v * 0.72]];
}

function glint(g: Glasses, gap: number, y: number): string {
  const at = (x: number): string => `M${num(x - g.half * 0.55)} ${num(y + g.height * 0.3)}l${num(g.half * 0.55)} ${num(-g.height * 0.85)}`;
  return line(at(-gap) + at(gap), '#fff', 2, `opacity="${g.dark ? '.45' : '.5'}"`);
}

/** The heavy upper bar of browline frames. */
function top(g: Glasses, gap: number, y: number): string {
  if (g.shape !== 'browline') return '';
  const bar: Pt[] = [
    [-g.half - 1.5, y - g.height * 0.3], [-g.half, y - g.height], [0, y - g.height * 1.1],
    [g.half + 1, y - g.height * 0.9], [g.half, y - g.height * 0.5], [0, y - g.height * 0.62], [-g.half * 0.8, y - g.height * 0.5],
  ];
  const d = curve(bar.map(([x, v]): Pt => [x + gap, v])) + curve(bar.map(([x, v]): Pt => [-x - gap, v]));
  return fill(d, g.tone ?? INK);
}

/** The hat with the shade it throws on the brow. */
export function hatOf({ id, hat, head }: Person): string {
  if (!hat) return '';
  const cast = group(`clip-path="url(#${id}-g)"`, fill(curve([[-head.w - 4, 74], [head.w + 4, 74], [head.w + 4, 100], [0, HAT_SHADE[hat.kind]], [-head.w - 4, 96]]), DEEP, 'opacity=".6"'));
  return cast + HATS[hat.kind](hat, head);
}

const HAT_SHADE: Readonly<Record<Hat['kind'], number>> = { 'soft-cap': 98, beret: 74, fedora: 108, fur: 90, peaked: 99 };

const HATS: Readonly<Record<Hat['kind'], (hat: Hat, head: Head) => string>> = { 'soft-cap': softCap, beret, fedora, fur, peaked };

function softCap({ tone, shade, star: badge }: Hat, { w, top }: Head): string {
  const crown: Pt[] = [[-w - 2, 82], [-w - 9, 66], [-w - 2, top + 4], [-w * 0.4, top - 10], [w * 0.4, top - 10], [w + 4, top + 3], [w + 10, 66], [w + 2, 82], [0, 76]];
  const dark: Pt[] = [[w * 0.36, top - 10], [w + 4, top + 3], [w + 10, 66], [w + 2, 82], [w * 0.5, 78], [w * 0.62, 60]];
  const band: Pt[] = [[-w - 2, 72], [0, 65], [w + 2, 72], [w + 2, 85], [0, 79], [-w - 2, 85]];
  const visor: Pt[] = [[-w - 1, 84], [0, 77], [w + 1, 84], [w - 4, 92], [0, 95], [-w + 4, 92]];
  return edged(curve(crown), tone) + fill(curve(dark), shade) + line(curve([[-w * 0.7, top + 4], [-w * 0.5, top + 16], [-w * 0.6, 66]], false), shade, 1.6) +
    line(curve([[-w - 2, 72], [0, 65], [w + 2, 72]], false), INK, 1.2) + fill(curve(band.slice(1, 5)), shade, 'opacity=".35"') +
    edged(curve(visor), shade) + line(curve([[-w + 4, 85], [0, 80.5], [w * 0.3, 81.5]], false), tone, 1.3) +
    (badge ? star([0, 59], 9, '#c8281f', `stroke="${INK}" stroke-width="1"`) : '');
}

function beret({ tone, shade }: Hat, { w, top }: Head): string {
  const body: Pt[] = [[-w - 1, 78], [-w - 8, 64], [-w, top - 2], [-w * 0.2, top - 12], [w * 0.7, top - 8], [w + 18, top + 12], [w + 20, 66], [w + 3, 76], [0, 68]];
  const dark: Pt[] = [[w * 0.5, top - 8], [w + 18, top + 12], [w + 20, 66], [w + 3, 76], [w * 0.6, 70], [w * 0.8, 58]];
  return edged(curve(body), tone) + fill(curve(dark), shade) +
    line(curve([[-w - 1, 77], [0, 68], [w + 2, 75]], false), shade, 4) + line(`M-6 ${num(top - 11)}l3 -5`, tone, 2.4) +
    line(curve([[-w * 0.8, top + 12], [-w * 0.3, top + 2], [w * 0.3, top + 3]], false), '#8d8478', 1.3);
}

function fedora({ tone, shade }: Hat, { w, top }: Head): string {
  const crown: Pt[] = [[-w - 3, 80], [-w - 1, 54], [-w * 0.68, top - 8], [-w * 0.3, top - 12], [0, top - 5], [w * 0.36, top - 13], [w * 0.74, top - 8], [w + 1, 54], [w + 3, 80]];
  const dark: Pt[] = [[w * 0.2, top - 8], [w * 0.42, top - 13], [w * 0.74, top - 8], [w + 1, 54], [w + 3, 80], [w * 0.5, 80], [w * 0.46, 56]];
  const brim: Pt[] = [[-w - 24, 80], [-w - 6, 75], [0, 72], [w + 6, 75], [w + 26, 78], [w + 16, 88], [0, 94], [-w - 14, 89]];
  const band: Pt[] = [[-w - 2.6, 64], [0, 60], [w + 2.6, 64], [w + 3, 79], [0, 75], [-w - 3, 79]];
  return edged(curve(crown, true, 0.9), tone) + fill(curve(dark, true, 0.9), shade) + fill(curve(band), INK) + edged(curve(brim), tone) +
    fill(curve([[0, 76], [w + 6, 76], [w + 26, 78.5], [w + 16, 88], [0, 94], [-w, 91], [0, 88]]), shade);
}

function fur({ tone, shade }: Hat, { w, top }: Head): string {
  const tufts = (y: number, reach: number): Pt[] => Array.from({ length: 15 }, (_, i): Pt => [(-1 + i / 7) * (w + 8), y - reach * (1 - (i / 7 - 1) ** 2) - (i % 2) * 2.4]);
  const body: Pt[] = [...tufts(top + 4, 16), [w + 11, 62], [w + 6, 84], ...tufts(84, 6).reverse().map(([x, y]): Pt => [x * 0.9, y + 3]), [-w - 6, 84], [-w - 11, 62]];
  const dark: Pt[] = [[w * 0.3, top - 12], [w + 6, top + 6], [w + 11, 62], [w + 6, 84], [w * 0.5, 82], [w * 0.56, 56]];
  const flap: Pt[] = [[-w * 0.8, 80], [-w * 0.84, top + 14], [0, top + 8], [w * 0.84, top + 14], [w * 0.8, 80]];
  return edged(curve(body, true, 0.8), tone) + fill(curve(dark), shade) + line(curve(flap, false, 0.7), INK, 1.6) +
    [-24, -12, 0, 12].map((x) => line(`M${x} 62q3 -5 6 0m-2 10q3 -5 6 0m-8 -22q3 -5 6 0`, '#9c8b78', 1.2)).join('');
}

function peaked({ tone, shade }: Hat, { w, top }: Head): string {
  const crown: Pt[] = [[-w, 70], [-w - 19, 50], [-w - 14, top + 2], [0, top - 18], [w + 14, top + 2], [w + 19, 50], [w, 70], [0, 64]];
  const dark: Pt[] = [[w * 0.3, top - 15], [w + 14, top + 2], [w + 19, 50], [w, 70], [w * 0.5, 65], [w * 0.7, 48]];
  const band: Pt[] = [[-w, 66], [0, 60], [w, 66], [w, 84], [0, 77], [-w, 84]];
  const visor: Pt[] = [[-w, 83], [0, 76], [w, 83], [w - 5, 91], [0, 96], [-w + 5, 91]];
  return edged(curve(crown, true, 0.8), tone) + fill(curve(dark, true, 0.8), shade) + edged(curve(band, true, 0.8), '#b3261e') + edged(curve(visor), INK) +
    line(curve(mirror([[0, 79], [w - 5, 85]]).concat([[0, 79], [w - 5, 85]]), false, 0.4), '#e8c25a', 2.2) +
    star([0, 69], 7, '#e8c25a', `stroke="${INK}" stroke-width=".8"`);
}
