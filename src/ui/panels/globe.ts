/** A small globe over the pole as SVG: countries by tint, the three capitals and what lies between them. Inks come from the style sheet. */
import { geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo';
import type { GeoContext, GeoProjection } from 'd3-geo';
import { s } from '../app/h.ts';
import { CAPITAL_SITES } from '../map/geography.ts';
import { greatArc, projectSite } from '../map/projection.ts';
import type { Point } from '../map/projection.ts';
import { tonesFor } from '../map/tones.ts';
import type { World } from '../map/world.ts';
import type { DecadeFrame, DecadeTie } from '../model/decade-model.ts';

const SIZE = 120;
const MIDDLE = SIZE / 2;
const RADIUS = 57;
/** Degrees from the middle to the rim: Washington, Saigon and Cuba are on it. */
const SIGHT = 92;

/** The board's view of the world, cut closer. */
const globeProjection = (): GeoProjection => geoAzimuthalEqualArea().rotate([-94, -70, 0]).clipAngle(SIGHT)
  .scale(RADIUS / (2 * Math.sin((SIGHT / 2) * (Math.PI / 180)))).translate([MIDDLE, MIDDLE]).precision(0.6);

/** Points nearer than this to the one before are left out; what is left of two points is no shape. */
const NEAR = 0.55;

/** A pen that writes a path's text, with no more points than a small picture shows. */
function coarsePen(): GeoContext & { text(): string } {
  let [text, ring, count] = ['', '', 0];
  let last: readonly [number, number] = [NaN, NaN];
  const put = (letter: string, x: number, y: number): void => {
    ring += `${letter}${x.toFixed(1)} ${y.toFixed(1)}`;
    last = [x, y];
    count += 1;
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      [ring, count] = ['', 0];
      put('M', x, y);
    },
    lineTo: (x, y) => { if (Math.abs(x - last[0]) + Math.abs(y - last[1]) >= NEAR) put('L', x, y); },
    closePath: () => { if (count > 2) text += `${ring}Z`; },
    text: () => text,
  };
}

export interface GlobeArtist {
  /** The drawing of a moment, decorative beside its sentence. */
  draw(frame: DecadeFrame): SVGSVGElement;
}

/** Prepares the countries once for any number of globes. */
export function globeArtist(world: World): GlobeArtist {
  const projection = globeProjection();
  const shapes = new Map(world.countries.map(({ id, feature }) => {
    const pen = coarsePen();
    geoPath(projection, pen)(feature);
    return [id, pen.text()];
  }));
  const grid = geoPath(projection).digits(1)(geoGraticule().step([30, 30])()) ?? '';
  return { draw: (frame) => globe(frame, { world, projection, shapes, grid }) };
}

interface Ground { readonly world: World; readonly projection: GeoProjection; readonly shapes: ReadonlyMap<string, string>; readonly grid: string }

function globe(frame: DecadeFrame, { world, projection, shapes, grid }: Ground): SVGSVGElement {
  const inks = new Map<string, string>();
  for (const [id, tone] of tonesFor(world, frame)) inks.set(tone, (inks.get(tone) ?? '') + shapes.get(id)!);
  return s('svg', { class: 'globe', viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true', focusable: 'false' },
    s('circle', { class: 'globe-sea', cx: MIDDLE, cy: MIDDLE, r: RADIUS }),
    s('path', { class: 'globe-grid', d: grid }),
    [...inks].map(([tone, d]) => s('path', { class: `tone tone-${tone}`, d })),
    s('circle', { class: 'globe-rim', cx: MIDDLE, cy: MIDDLE, r: RADIUS }),
    frame.ties.map((tie) => tieLine(projection, tie)),
    (Object.keys(CAPITAL_SITES) as (keyof typeof CAPITAL_SITES)[]).map((id) => capitalSign(id, projectSite(projection, CAPITAL_SITES[id])!, frame.pivot === id)));
}

function tieLine(projection: GeoProjection, { a, b, kind }: DecadeTie): SVGGElement {
  const d = greatArc(projection, [CAPITAL_SITES[a], CAPITAL_SITES[b]], 16).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return s('g', { class: `tie tie-${kind}` }, s('path', { class: 'tie-halo', d }), s('path', { class: 'tie-line', d }));
}

/** Square, star and disc: told apart without colour. A ring marks the pivot. */
const SIGNS = {
  US: 'M0-5L1.5-1.6 5-1.5 2.2.8 3.1 4.4 0 2.3-3.1 4.4-2.2.8-5-1.5-1.5-1.6Z',
  SU: 'M-3.6-3.6H3.6V3.6H-3.6Z',
  CN: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1-4 0Z',
} as const;

const capitalSign = (id: keyof typeof SIGNS, { x, y }: Point, pivot: boolean): SVGGElement =>
  s('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    pivot ? s('circle', { class: 'sign-ring', r: 7.2 }) : null,
    s('path', { class: `sign sign-${id.toLowerCase()}`, d: SIGNS[id] }));

/** The sign of a capital alone, for the key. */
export const signOf = (id: keyof typeof SIGNS): SVGSVGElement =>
  s('svg', { class: 'globe-sign', viewBox: '-6 -6 12 12', 'aria-hidden': 'true', focusable: 'false' }, s('path', { class: `sign sign-${id.toLowerCase()}`, d: SIGNS[id] }));

/** The line of a relation alone, for the key. */
export const tieSample = (kind: string): SVGSVGElement =>
  s('svg', { class: 'globe-sample', viewBox: '0 0 26 10', 'aria-hidden': 'true', focusable: 'false' }, s('g', { class: `tie tie-${kind}` }, s('path', { class: 'tie-line', d: 'M1 5H25' })));

/** Stripes in the sides' inks for who leans to one; once on a page, before the globes that use them. */
export const leaningInks = (): SVGSVGElement => s('svg', { class: 'globe-inks', 'aria-hidden': 'true', focusable: 'false' },
  s('defs', {}, ...['us', 'su', 'cn'].map((side) => s('pattern', { id: `ink-${side}-lean`, width: 2.4, height: 2.4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    s('rect', { class: 'ink-ground', width: 2.4, height: 2.4 }), s('rect', { class: `tone-${side}`, width: 1.2, height: 2.4 })))));
