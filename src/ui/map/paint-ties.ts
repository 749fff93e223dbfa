/**
 * Paints the ties between the capitals: the line says the tension, the two half-arrows beside it
 * say what each side trusts the other with, the medal in the middle says the number and the kind.
 */

import type { TensionBand, TieView } from './board-model.ts';
import { beside, cut, lengthOf, pointAt, saw, tieWidth, trustReach } from './lines.ts';
import { FONTS, fade } from './palette.ts';
import type { Palette } from './palette.ts';
import type { Point } from './projection.ts';

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
  trace(ctx, body);
  ctx.strokeStyle = fade(job.palette.casing, 0.82);
  ctx.lineWidth = (tieWidth(tie.tension) + 4.5) * px;
  ctx.stroke();
  LINES[tie.band](job, tie, body);
  trust(job, { value: tie.trustAB, body, width: tieWidth(tie.tension) });
  trust(job, { value: tie.trustBA, body: [...body].reverse(), width: tieWidth(tie.tension) });
  medal(job, tie, pointAt(arc, length / 2));
  ctx.restore();
}

function trace(ctx: CanvasRenderingContext2D, line: readonly Point[]): void {
  ctx.beginPath();
  line.forEach((p, i) => (i === 0 ? ctx.moveTo(p.x, p.y) : ctx.lineTo(p.x, p.y)));
}

type Liner = (job: TieJob, tie: TieView, body: readonly Point[]) => void;

/** Each band has its own line: smooth, doubled, broken with burrs, sawn, sawn and barbed. */
const LINES: Readonly<Record<TensionBand, Liner>> = {
  calm: (job, tie, body) => stroke(job, body, { colour: job.palette.bands[tie.band], width: tieWidth(tie.tension) }),
  rivalry: (job, tie, body) => {
    stroke(job, body, { colour: job.palette.bands[tie.band], width: tieWidth(tie.tension) + 1 });
    stroke(job, body, { colour: job.palette.casing, width: 1.1 });
  },
  crisis: (job, tie, body) => {
    const width = tieWidth(tie.tension);
    stroke(job, body, { colour: job.palette.bands[tie.band], width, dash: [11, 7] });
    burrs(job, body, { colour: job.palette.bands[tie.band], every: 18, size: width });
  },
  brink: (job, tie, body) => {
    const line = saw(body, 7 * job.px, 3.2 * job.px);
    stroke(job, line, { colour: job.palette.bands[tie.band], width: tieWidth(tie.tension) * 0.62 });
    burrs(job, body, { colour: job.palette.bands[tie.band], every: 21, size: 6.5 });
  },
  war: (job, tie, body) => {
    const line = saw(body, 6 * job.px, 4 * job.px);
    stroke(job, line, { colour: job.palette.bands[tie.band], width: tieWidth(tie.tension) * 0.7 });
    stroke(job, body, { colour: job.palette.bands[tie.band], width: 1.6 });
    crosses(job, body, job.palette.bands[tie.band]);
  },
};

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

/** Short strands that stand off the line, as on a rope about to part. */
function burrs(job: TieJob, body: readonly Point[], look: { colour: string; every: number; size: number }): void {
  const { ctx, px } = job;
  const length = lengthOf(body);
  ctx.beginPath();
  for (let at = look.every * 0.3 * px, i = 0; at < length; at += look.every * px, i++) {
    const p = pointAt(body, at);
    const side = i % 2 === 0 ? 1 : -1;
    const lean = p.turn + side * 0.75;
    ctx.moveTo(p.x, p.y);
    ctx.lineTo(p.x + Math.cos(lean) * look.size * 1.5 * px, p.y + Math.sin(lean) * look.size * 1.5 * px);
  }
  ctx.strokeStyle = look.colour;
  ctx.lineWidth = 1.4 * px;
  ctx.stroke();
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
  const parts: Stroke = friendly ? { colour, width: 2.2 } : { colour, width: 2.2, dash: [4, 2.6] };
  stroke(job, line, { colour: fade(palette.casing, 0.85), width: 4.6 });
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
