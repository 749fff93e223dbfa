/** The rim of the globe: a neatline with a scale of degrees, as round an engraved hemisphere. */

import { fade } from './palette.ts';
import type { Globe, PaintJob } from './paint-job.ts';

/** Board units that the rim takes beyond the globe. */
export const RIM = 26;

const TICKS = 180;

/** Draws the rim and darkens the globe a little towards it. */
export function paintRim(job: PaintJob): void {
  const { ctx, view, palette, globe } = job;
  const px = job.px / view.k;
  ctx.save();
  ctx.setTransform(view.k, 0, 0, view.k, view.x, view.y);
  shade(job);
  ring(ctx, grown(globe, 6), { colour: palette.rim, width: 12 });
  ring(ctx, globe, { colour: palette.rimInk, width: 1.4 * px });
  ring(ctx, grown(globe, 12), { colour: palette.rimInk, width: 0.7 * px });
  ring(ctx, grown(globe, 17), { colour: palette.rimInk, width: 2.2 * px });
  ctx.strokeStyle = palette.rimInk;
  for (let i = 0; i < TICKS; i++) tick(ctx, i, { globe, px });
  ctx.restore();
}

const grown = (globe: Globe, by: number): Globe => ({ ...globe, radius: globe.radius + by });

function shade(job: PaintJob): void {
  const { ctx, palette } = job;
  const { x, y, radius } = job.globe;
  const dark = ctx.createRadialGradient(x, y, radius * 0.72, x, y, radius);
  dark.addColorStop(0, fade(palette.vignette, 0));
  dark.addColorStop(1, fade(palette.vignette, 0.26 * palette.shade));
  ctx.fillStyle = dark;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
}

function ring(ctx: CanvasRenderingContext2D, of: Globe, pen: { colour: string; width: number }): void {
  ctx.strokeStyle = pen.colour;
  ctx.lineWidth = pen.width;
  ctx.beginPath();
  ctx.arc(of.x, of.y, of.radius, 0, Math.PI * 2);
  ctx.stroke();
}

/** A tick every two degrees; every fifth runs through, and every second ten is filled like a scale bar. */
function tick(ctx: CanvasRenderingContext2D, i: number, of: { globe: Globe; px: number }): void {
  const { px } = of;
  const { x, y, radius } = of.globe;
  const turn = (i / TICKS) * Math.PI * 2;
  const long = i % 5 === 0;
  const to = radius + (long ? 12 : 5);
  ctx.lineWidth = (long ? 1 : 0.6) * px;
  ctx.beginPath();
  ctx.moveTo(x + Math.cos(turn) * radius, y + Math.sin(turn) * radius);
  ctx.lineTo(x + Math.cos(turn) * to, y + Math.sin(turn) * to);
  ctx.stroke();
  if (i % 10 !== 0) return;
  ctx.lineWidth = 3.2;
  ctx.beginPath();
  ctx.arc(x, y, radius + 9.2, turn, turn + (5 / TICKS) * Math.PI * 2);
  ctx.stroke();
}
