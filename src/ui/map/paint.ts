/** Paints the base map into a canvas, in steps short enough to leave the page alive between them. */

import type { Tone } from './board-model.ts';
import { fade } from './palette.ts';
import type { Palette, Side, ToneInk } from './inks.ts';
import { HOME_WEAVES, WEAVES, weavePattern } from './patterns.ts';
import type { Weave } from './patterns.ts';
import type { PaintJob } from './paint-job.ts';
import { paintRim } from './paint-rim.ts';

export type PaintStep = (job: PaintJob) => void;

const HOMES: Readonly<Record<string, Side>> = { USA: 'us', SUN: 'su', CHN: 'cn' };
/** How far each printing plate missed the black one, in CSS px. */
const MISPRINT: Readonly<Record<Side, readonly [number, number]>> = { us: [1.0, -0.6], su: [-0.9, 0.7], cn: [0.8, 0.9] };

/** How many steps share the plates, and how many the ribbons. */
const PARTS = 3;

/** The whole map, from the sea up to the rim. */
export const PAINT_STEPS: readonly PaintStep[] = [
  sea, graticule, (job) => waterlines(job, 0), (job) => waterlines(job, 1), (job) => waterlines(job, 2),
  land, ...inParts(plates), ...inParts(ribbons), waters, lines, paintRim,
];

function inParts(step: (job: PaintJob, part: number) => void): PaintStep[] {
  return Array.from({ length: PARTS }, (_, part) => (job: PaintJob) => step(job, part));
}

/** Line weight in board units for `css` px on the screen. */
const weight = (job: PaintJob, css: number): number => (css * job.px) / job.view.k;
/** The same for lines that a stronger print makes heavier. */
const heavy = (job: PaintJob, css: number): number => weight(job, css * job.palette.heavy);

/** Sets the canvas to board units, clipped to the globe. */
function onGlobe(job: PaintJob, draw: (ctx: CanvasRenderingContext2D) => void): void {
  const { ctx, view, globe } = job;
  ctx.save();
  ctx.setTransform(view.k, 0, 0, view.k, view.x, view.y);
  ctx.beginPath();
  ctx.arc(globe.x, globe.y, globe.radius, 0, Math.PI * 2);
  ctx.clip();
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  draw(ctx);
  ctx.restore();
}

function sea(job: PaintJob): void {
  onGlobe(job, (ctx) => {
    const { x, y, radius } = job.globe;
    const depth = ctx.createRadialGradient(x, y - radius * 0.35, radius * 0.08, x, y, radius);
    depth.addColorStop(0, job.palette.seaMiddle);
    depth.addColorStop(1, job.palette.seaEdge);
    ctx.fillStyle = depth;
    ctx.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  });
}

function graticule(job: PaintJob): void {
  onGlobe(job, (ctx) => {
    ctx.strokeStyle = fade(job.palette.graticule, 0.38);
    ctx.lineWidth = weight(job, 0.6);
    ctx.stroke(job.shapes.graticule);
    ctx.strokeStyle = fade(job.palette.graticule, 0.55);
    ctx.lineWidth = weight(job, 0.9);
    ctx.setLineDash([weight(job, 5), weight(job, 3)]);
    ctx.stroke(job.shapes.circles);
  });
}

const WATERLINES: readonly (readonly [number, number])[] = [[17, 0.3], [11, 0.42], [5.5, 0.6]];

/** Lines that run along the coast out to sea, as engravers cut them: a wide stroke, hollowed out. */
function waterlines(job: PaintJob, which: number): void {
  const [css, strength] = WATERLINES[which];
  // They belong to the coast, not to the screen: on a small board they draw closer.
  const width = css * Math.min(1.25, job.view.k / job.px / 0.85);
  onGlobe(job, (ctx) => {
    ctx.strokeStyle = fade(job.palette.waterline, strength);
    ctx.lineWidth = weight(job, width);
    ctx.stroke(job.shapes.coast);
    ctx.strokeStyle = job.palette.seaMiddle;
    ctx.globalAlpha = 0.82;
    ctx.lineWidth = weight(job, width - 1.3);
    ctx.stroke(job.shapes.coast);
  });
}

function land(job: PaintJob): void {
  onGlobe(job, (ctx) => {
    ctx.fillStyle = job.palette.land;
    ctx.fill(job.shapes.land);
  });
}

interface Plate {
  readonly ink: ToneInk;
  readonly weave: Weave | null;
  readonly shift: readonly [number, number];
  readonly paths: Path2D[];
}

/** Countries by printing plate: one for each tone and one for each of the three homes. */
function platesOf(job: PaintJob): Plate[] {
  const plates = new Map<string, Plate>();
  for (const [id, path] of job.shapes.countries) {
    const tone = job.tones.get(id) ?? 'neutral';
    const home = HOMES[id] === tone ? HOMES[id] : null;
    const key = home === null ? tone : `home-${home}`;
    const plate = plates.get(key) ?? newPlate(job.palette, tone, home);
    plate.paths.push(path);
    plates.set(key, plate);
  }
  return [...plates.values()];
}

function newPlate(palette: Palette, tone: Tone, home: Side | null): Plate {
  const [side] = tone.split('-');
  return {
    ink: home === null ? palette.tones[tone] : palette.homes[home],
    weave: home === null ? WEAVES[tone] : HOME_WEAVES[home],
    shift: side === 'us' || side === 'su' || side === 'cn' ? [MISPRINT[side][0] * palette.misprint, MISPRINT[side][1] * palette.misprint] : [0, 0],
    paths: [],
  };
}

/** The tints, each plate a hair off its place, so that paper shows at one edge and inks overlap at the other. */
function plates(job: PaintJob, part: number): void {
  const tile = 5.2 * job.px;
  for (const plate of platesOf(job).filter((_, i) => i % PARTS === part)) {
    const whole = new Path2D();
    for (const path of plate.paths) whole.addPath(path);
    const pattern = plate.weave === null ? null : weavePattern(job.ctx, plate.weave, { ink: plate.ink.hatch, tile, heavy: job.palette.heavy });
    // The weave keeps the size of the screen, not of the board.
    pattern?.setTransform(new DOMMatrix().scale(1 / job.view.k));
    onGlobe(job, (ctx) => {
      ctx.translate(weight(job, plate.shift[0]), weight(job, plate.shift[1]));
      ctx.globalCompositeOperation = job.palette.plates;
      ctx.fillStyle = plate.ink.fill;
      ctx.fill(whole);
      ctx.globalCompositeOperation = 'source-over';
      if (pattern !== null) {
        ctx.fillStyle = pattern;
        ctx.fill(whole);
      }
    });
  }
}

/** The coloured ribbon along the inside of each border, as in the hand-coloured atlas. */
function ribbons(job: PaintJob, part: number): void {
  const all = platesOf(job).flatMap((plate) => plate.paths.map((path) => ({ path, colour: plate.ink.ribbon })));
  onGlobe(job, (ctx) => {
    for (const one of all.filter((_, i) => i % PARTS === part)) ribbon(job, ctx, one);
  });
}

function ribbon(job: PaintJob, ctx: CanvasRenderingContext2D, of: { path: Path2D; colour: string }): void {
  ctx.save();
  ctx.clip(of.path);
  ctx.strokeStyle = fade(of.colour, 0.22);
  ctx.lineWidth = weight(job, 9);
  ctx.stroke(of.path);
  ctx.strokeStyle = fade(of.colour, 0.42);
  ctx.lineWidth = weight(job, 4);
  ctx.stroke(of.path);
  ctx.restore();
}

function waters(job: PaintJob): void {
  onGlobe(job, (ctx) => {
    ctx.strokeStyle = fade(job.palette.river, 0.75);
    ctx.lineWidth = heavy(job, 0.8);
    ctx.stroke(job.shapes.rivers);
    ctx.fillStyle = job.palette.lake;
    ctx.fill(job.shapes.lakes);
    ctx.strokeStyle = fade(job.palette.coast, 0.6);
    ctx.lineWidth = weight(job, 0.6);
    ctx.stroke(job.shapes.lakes);
  });
}

function lines(job: PaintJob): void {
  onGlobe(job, (ctx) => {
    ctx.strokeStyle = fade(job.palette.border, 0.55);
    ctx.lineWidth = heavy(job, 0.6);
    ctx.setLineDash([heavy(job, 1.2), heavy(job, 2)]);
    ctx.stroke(job.borders.colonial);
    ctx.setLineDash([]);
    ctx.strokeStyle = fade(job.palette.border, 0.95);
    ctx.lineWidth = heavy(job, 0.85);
    ctx.stroke(job.borders.states);
    ctx.strokeStyle = job.palette.coast;
    ctx.lineWidth = heavy(job, 0.9);
    ctx.stroke(job.shapes.coast);
  });
}
