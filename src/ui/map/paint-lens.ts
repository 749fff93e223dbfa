/** Paints a close-up: the same atlas in a round glass, with its places, a scale and the north. */

import { star } from './emblems.ts';
import { placeLabels } from './labels.ts';
import type { LabelRequest } from './labels.ts';
import { lensProjection, scaleBar } from './lens.ts';
import { LENSES } from './lens-table.ts';
import type { LensSpec } from './lens-table.ts';
import { PAINT_STEPS } from './paint.ts';
import { FONTS, fade } from './palette.ts';
import type { Palette } from './inks.ts';
import { inMemory } from './patterns.ts';
import type { Point } from './projection.ts';
import { traceBorders, traceShapes } from './shapes.ts';
import { tonesFor } from './tones.ts';
import type { BoardModel } from './board-model.ts';
import type { Box } from './view.ts';
import type { World } from './world.ts';

type Pen = CanvasRenderingContext2D;

export interface LensLook {
  readonly world: World;
  readonly model: BoardModel;
  readonly palette: Palette;
  /** Canvas px for one CSS px. */
  readonly px: number;
  /** How many px of the glass are painted for one of the pen's; 1 left out. */
  readonly sharp?: number;
}

export interface LensAt extends Point {
  readonly radius: number;
}

/** Paints the close-up of a theatre round a point of the pen's own px; nothing where none is known. */
export function paintLens(pen: Pen, id: string, at: LensAt, look: LensLook): void {
  const spec = LENSES[id];
  if (spec === undefined) return;
  const canvas = document.createElement('canvas');
  const radius = Math.ceil(at.radius * (look.sharp ?? 1));
  canvas.width = radius * 2;
  canvas.height = canvas.width;
  const ctx = inMemory(canvas);
  if (ctx === null) return;
  const { world, model, palette } = look;
  const inner = { ...look, px: look.px * (look.sharp ?? 1), radius };
  const projection = lensProjection(spec, radius);
  const job = {
    ctx, palette, px: inner.px * 1.1, view: { k: 1, x: radius, y: radius }, width: canvas.width, height: canvas.height,
    globe: { x: 0, y: 0, radius }, shapes: traceShapes(world, projection), borders: traceBorders(world, projection, model.date), tones: tonesFor(world, model),
  };
  // The last step is the rim of the whole globe: a lens has its own.
  for (const step of PAINT_STEPS.slice(0, -1)) step(job);
  ctx.translate(radius, radius);
  names(ctx, spec, { ...inner, project: (site) => projection([site[0], site[1]]) });
  measure(ctx, spec, inner);
  pen.drawImage(canvas, at.x - at.radius, at.y - at.radius, at.radius * 2, at.radius * 2);
  frame(pen, at, look);
}

interface Inside extends LensLook {
  readonly radius: number;
}

interface Naming extends Inside {
  readonly project: (site: readonly [number, number]) => [number, number] | null;
}

/** Dots and names of the sites, none over another. */
function names(ctx: Pen, spec: LensSpec, of: Naming): void {
  const { px, palette, world, model } = of;
  const size = 12.5 * px;
  ctx.font = `600 ${size}px ${FONTS.plain}`;
  ctx.lineJoin = 'round';
  const sites = spec.sites.flatMap((id) => {
    const site = world.sites.get(id);
    const p = site === undefined ? null : of.project(site);
    const name = model.sites?.[id];
    return p === null || name === undefined || Math.hypot(p[0], p[1]) > of.radius * 0.9 ? [] : [{ id, name, at: { x: p[0], y: p[1] } }];
  });
  const half = of.radius * 0.82;
  const requests = sites.map(({ id, name, at }, i): LabelRequest => ({ id, at, width: ctx.measureText(name).width + 4 * px, height: size * 1.2, mark: (i === 0 ? 8 : 4) * px, priority: i, manner: 'beside' }));
  const taken = sites.map(({ at }) => ({ x: at.x - 4 * px, y: at.y - 4 * px, width: 8 * px, height: 8 * px }));
  const bar = { x: -half, y: of.radius * 0.6, width: half * 2, height: of.radius * 0.4 };
  const placed = placeLabels(requests, [...taken, bar, ...outsideGlass(of.radius - 2 * px)], { x: -half, y: -of.radius * 0.86, width: half * 2, height: of.radius * 1.6 });
  sites.forEach(({ at }, i) => (i === 0 ? burst : dot)(ctx, at, { px, palette }));
  for (const place of placed) {
    const { name } = sites.find(({ id }) => id === place.id) ?? { name: '' };
    letters(ctx, name, { x: place.x + 2 * px, y: place.y + size * 0.95 }, { ...of, size });
  }
}

const BANDS = 12;

/** Boxes that fill what of a square lies outside its circle, band by band: no name runs under the rim. */
function outsideGlass(radius: number): Box[] {
  const tall = (2 * radius) / BANDS;
  return Array.from({ length: BANDS }, (_, i) => -radius + i * tall).flatMap((y) => {
    const far = Math.max(Math.abs(y), Math.abs(y + tall));
    const half = Math.sqrt(Math.max(0, radius ** 2 - far ** 2));
    const width = radius - half;
    return [{ x: -radius, y, width, height: tall }, { x: half, y, width, height: tall }];
  });
}

function dot(ctx: Pen, at: Point, of: { px: number; palette: Palette }): void {
  for (const [radius, colour] of [[4, of.palette.halo], [2.8, of.palette.distrust]] as const) {
    ctx.beginPath();
    ctx.arc(at.x, at.y, radius * of.px, 0, Math.PI * 2);
    ctx.fillStyle = colour;
    ctx.fill();
  }
}

/** The place on which the theatre turns. */
function burst(ctx: Pen, at: Point, of: { px: number; palette: Palette }): void {
  for (const [grow, colour] of [[1.5, of.palette.halo], [1, of.palette.heat[3]]] as const) {
    ctx.save();
    ctx.translate(at.x, at.y);
    ctx.scale(of.px * grow, of.px * grow);
    star(ctx, 8, [7, 3]);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.restore();
  }
}

function letters(ctx: Pen, text: string, at: Point, of: { px: number; palette: Palette; size: number }): void {
  ctx.strokeStyle = of.palette.halo;
  ctx.lineWidth = 3.4 * of.px;
  ctx.strokeText(text, at.x, at.y);
  ctx.fillStyle = of.palette.ink;
  ctx.fillText(text, at.x, at.y);
}

/** A bar of round kilometres at the foot, and the north at the head. */
function measure(ctx: Pen, spec: LensSpec, of: Inside): void {
  const { px, palette, radius } = of;
  const km = scaleBar(spec.km);
  const long = (km / spec.km) * radius;
  const y = radius * 0.8;
  ctx.font = `500 ${10.5 * px}px ${FONTS.plain}`;
  ctx.textAlign = 'center';
  letters(ctx, `${km} ${of.model.kilometres ?? 'km'}`, { x: 0, y: y - 4.5 * px }, { px: px * 0.8, palette, size: 10.5 });
  for (const [width, colour] of [[4.4, palette.halo], [1.8, palette.ink]] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * px;
    ctx.beginPath();
    ctx.moveTo(-long / 2, y);
    ctx.lineTo(long / 2, y);
    ctx.stroke();
  }
  ctx.fillStyle = palette.ink;
  ctx.beginPath();
  ctx.moveTo(0, -radius + 4 * px);
  ctx.lineTo(4 * px, -radius + 13 * px);
  ctx.lineTo(-4 * px, -radius + 13 * px);
  ctx.closePath();
  ctx.fill();
  ctx.textAlign = 'left';
}

/** Rim of brass, as of a reading glass. */
function frame(pen: Pen, { x, y, radius }: LensAt, { palette, px }: LensLook): void {
  const ring = (grow: number, width: number, colour: string): void => {
    pen.strokeStyle = colour;
    pen.lineWidth = width * px;
    pen.beginPath();
    pen.arc(x, y, radius + grow * px, 0, Math.PI * 2);
    pen.stroke();
  };
  const shade = pen.createRadialGradient(x, y, radius * 0.8, x, y, radius);
  shade.addColorStop(0, fade(palette.vignette, 0));
  shade.addColorStop(1, fade(palette.vignette, 0.3 * palette.shade));
  pen.fillStyle = shade;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
  ring(3, 6.4, palette.rim);
  ring(0, 1.4, palette.rimInk);
  ring(6.2, 1.8, palette.rimInk);
  ring(3, 0.8, palette.rimInk);
}

/** Text that is equal exactly when two close-ups look alike. */
export const lensKey = (id: string, { model, world, palette, px }: LensLook): string =>
  [id, palette.paper, px.toFixed(2), Math.floor(model.date * 4), [...tonesFor(world, model).values()].join()].join('|');
