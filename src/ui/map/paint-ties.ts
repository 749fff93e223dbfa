/**
 * Paints the ties between the capitals: the rope says the tension, the two half-arrows beside it
 * say what each side trusts the other with, the medal in the middle says the number and the kind.
 */

import type { TieView } from './board-model.ts';
import { beside, cut, lengthOf, pointAt, tieWidth, trustReach } from './lines.ts';
import { FONTS, fade } from './palette.ts';
import type { Palette } from './inks.ts';
import type { Point } from './projection.ts';
import { frayOf, strandsOf } from './rope.ts';

export interface TieJob {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Canvas px for one CSS px. */
  readonly px: number;
  /** Radius of a capital's emblem in CSS px: the tie begins outside it. */
  readonly clear: number;
}

/** Paints one tie along `arc` (canvas px, from a to b). */
export function paintTie(job: TieJob, tie: TieView, arc: readonly Point[]): void {
  const { ctx, px } = job;
  const length = lengthOf(arc);
  const clear = (job.clear + 5) * px;
  if (length < clear * 3) return;
  const body = cut(arc, clear, length - clear);
  ctx.save();
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  rope(job, tie, body);
  if (tie.band === 'war') crosses(job, body, job.palette.bands.war);
  trust(job, { value: tie.trustAB, body, width: ropeWidth(tie.tension) });
  trust(job, { value: tie.trustBA, body: [...body].reverse(), width: ropeWidth(tie.tension) });
  medal(job, tie, pointAt(arc, length / 2));
  ctx.restore();
}

function trace(ctx: CanvasRenderingContext2D, line: readonly Point[]): void {
  ctx.beginPath();
  line.forEach((p, i) => (i === 0 ? ctx.moveTo(p.x, p.y) : ctx.lineTo(p.x, p.y)));
}

/** Room that the rope takes at its frayed middle, CSS px. */
const ropeWidth = (tension: number): number => 6 + frayOf(tension) * 9;

/** The rope: a pale casing under each strand, so that the strands are told apart, then the colour of the band. */
function rope(job: TieJob, tie: TieView, body: readonly Point[]): void {
  const { palette } = job;
  const colour = palette.bands[tie.band];
  const width = (tieWidth(tie.tension) * 0.4 + 0.8) * (0.5 + palette.heavy / 2);
  const strands = strandsOf(body, tie.tension, job.px);
  for (const { points } of strands) stroke(job, points, { colour: fade(palette.casing, 0.9), width: width + 3.4 });
  for (const { points } of strands) {
    stroke(job, points, { colour: fade(palette.markInk, 0.55), width: width + palette.heavy });
    stroke(job, points, { colour, width });
  }
  for (const { points, loose } of strands) if (loose) tassel(job, points, colour);
}

/** The hairs at a loose end. */
function tassel(job: TieJob, points: readonly Point[], colour: string): void {
  const [end, before] = [points[points.length - 1], points[points.length - 3] ?? points[0]];
  const turn = Math.atan2(end.y - before.y, end.x - before.x);
  const { ctx, px } = job;
  ctx.beginPath();
  for (const lean of [-0.6, -0.1, 0.45]) {
    ctx.moveTo(end.x, end.y);
    ctx.lineTo(end.x + Math.cos(turn + lean) * 6 * px, end.y + Math.sin(turn + lean) * 6 * px);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2 * px;
  ctx.stroke();
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

function stroke(job: TieJob, line: readonly Point[], look: Stroke): void {
  const { ctx, px } = job;
  trace(ctx, line);
  ctx.strokeStyle = look.colour;
  ctx.lineWidth = look.width * px;
  ctx.lineCap = look.dash === undefined ? 'round' : 'butt';
  ctx.setLineDash((look.dash ?? []).map((d) => d * px));
  ctx.stroke();
  ctx.setLineDash([]);
}

function crosses(job: TieJob, body: readonly Point[], colour: string): void {
  const { ctx, px } = job;
  const length = lengthOf(body);
  const arm = 5.5 * px;
  ctx.beginPath();
  for (let at = 16 * px; at < length; at += 26 * px) {
    const p = pointAt(body, at);
    for (const turn of [p.turn + 0.8, p.turn - 0.8]) {
      ctx.moveTo(p.x - Math.cos(turn) * arm, p.y - Math.sin(turn) * arm);
      ctx.lineTo(p.x + Math.cos(turn) * arm, p.y + Math.sin(turn) * arm);
    }
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.8 * px;
  ctx.stroke();
}

/**
 * One trust as a half-arrow on the right of its own direction. Trust is a full line that ends in a
 * barb; distrust is a broken line that ends in a bar. Longer is more.
 */
function trust(job: TieJob, of: { value: number; body: readonly Point[]; width: number }): void {
  const { ctx, px, palette } = job;
  const away = of.width / 2 + 4.6;
  const half = lengthOf(of.body) / 2 - 17 * px;
  const reach = half * trustReach(of.value);
  if (reach < 6 * px) return;
  const line = beside(cut(of.body, 0, reach), away * px);
  const tip = pointAt(line, Infinity);
  const friendly = of.value >= 0;
  const colour = friendly ? palette.trust : palette.distrust;
  const width = 2.2 * (0.5 + palette.heavy / 2);
  const parts: Stroke = friendly ? { colour, width } : { colour, width, dash: [4, 2.6] };
  stroke(job, line, { colour: fade(palette.casing, 0.85), width: width + 2.4 });
  head(job, tip, { colour: palette.casing, friendly, grow: 1.3 });
  stroke(job, line, parts);
  head(job, tip, { colour, friendly, grow: 0 });
  ctx.lineCap = 'round';
}

function head(job: TieJob, tip: { x: number; y: number; turn: number }, look: { colour: string; friendly: boolean; grow: number }): void {
  const { ctx, px } = job;
  ctx.save();
  ctx.translate(tip.x, tip.y);
  ctx.rotate(tip.turn);
  ctx.scale(px, px);
  ctx.beginPath();
  if (look.friendly) {
    ctx.moveTo(7, -1.1);
    ctx.lineTo(-4.5, 6);
    ctx.lineTo(-2, -1.1);
    ctx.closePath();
  } else {
    ctx.rect(-1.3, -2.4, 2.6, 8.6);
  }
  ctx.fillStyle = look.colour;
  ctx.fill();
  if (look.grow > 0) {
    ctx.strokeStyle = look.colour;
    ctx.lineWidth = look.grow * 2;
    ctx.stroke();
  }
  ctx.restore();
}

/** Radius of the medal in the middle of a tie, in CSS px. */
export const MEDAL = 13.5;

/** The medal: round for amity with a double rim, square on its point for enmity, plain between. */
function medal(job: TieJob, tie: TieView, at: Point): void {
  const { ctx, px, palette } = job;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(px, px);
  outline(ctx, tie, MEDAL + 2.2);
  ctx.fillStyle = palette.casing;
  ctx.fill();
  outline(ctx, tie, MEDAL);
  ctx.fillStyle = palette.medal;
  ctx.fill();
  ctx.strokeStyle = palette.bands[tie.band];
  ctx.lineWidth = 2.2;
  ctx.stroke();
  if (tie.kind === 'amity') {
    outline(ctx, tie, MEDAL - 3.2);
    ctx.lineWidth = 0.9;
    ctx.stroke();
  }
  ctx.fillStyle = palette.medalInk;
  ctx.font = `600 13px ${FONTS.plain}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(String(Math.round(tie.tension)), 0, 4.6);
  ctx.restore();
}

function outline(ctx: CanvasRenderingContext2D, tie: TieView, radius: number): void {
  ctx.beginPath();
  if (tie.kind !== 'enmity') {
    ctx.arc(0, 0, radius, 0, Math.PI * 2);
    return;
  }
  const far = radius * 1.32;
  ctx.moveTo(0, -far);
  ctx.lineTo(far, 0);
  ctx.lineTo(0, far);
  ctx.lineTo(-far, 0);
  ctx.closePath();
}
