/** Paints the crisis ladder: rails and rungs, the fan of a move, the wire between two capitals, the theatre in close-up. */

import { fade } from '../map/palette.ts';
import type { Box } from './boxes.ts';
import { inset } from './boxes.ts';
import type { Look } from './look.ts';
import type { Art } from './page.ts';
import { rounded } from './paint-paper.ts';
import type { Pen } from './paint-paper.ts';
import type { RiskModel } from './stage-model.ts';

type Sign<K extends Art['art']> = Extract<Art, { art: K }>;

const BANDS = ['calm', 'calm', 'rivalry', 'crisis', 'crisis', 'brink', 'brink', 'war', 'war'] as const;

export function paintRails(pen: Pen, box: Box, look: Look): void {
  for (const x of [box.x, box.x + box.width - 6]) {
    pen.fillStyle = look.dark ? '#8c7f64' : look.inks.soft;
    rounded(pen, { x, y: box.y - 4, width: 6, height: box.height + 8 }, 3);
    pen.fill();
    pen.fillStyle = fade('#ffffff', 0.22 * look.grain);
    pen.fillRect(x + 1, box.y - 2, 1.6, box.height + 4);
  }
}

/** The bar within the row of a rung; a short one has to be thicker to hold its numeral. */
export function rungBar(box: Box): Box {
  const high = Math.min(box.height * 0.62, box.width * (box.width < 80 ? 0.55 : 0.3));
  return { x: box.x - 3, y: box.y + (box.height - high) / 2, width: box.width + 6, height: high };
}

/** A rung: filled as far as the crisis has climbed, hollow above. */
export function paintRung(pen: Pen, { box, rung, state }: Sign<'rung'>, look: Look): void {
  const band = BANDS[rung - 1] ?? 'war';
  const colour = RUNGS[look.theme][band];
  const bar = rungBar(box);
  rounded(pen, bar, 3);
  pen.fillStyle = state === 'above' ? look.sheet : colour;
  pen.fill();
  if (state === 'above') {
    rounded(pen, inset(bar, 1), 3);
    pen.fillStyle = fade(colour, 0.1);
    pen.fill();
    pen.strokeStyle = look.dark ? look.palette.bands[band] : colour;
    pen.lineWidth = 2;
    pen.stroke();
  }
  if (state === 'at') {
    rounded(pen, inset(bar, -3.5), 6);
    pen.strokeStyle = look.inks.ink;
    pen.lineWidth = 2;
    pen.stroke();
  }
}

/** Dark enough for cream numerals in both themes. */
const RUNGS = {
  paper: { calm: '#2f6f62', rivalry: '#7a5d10', crisis: '#a0480f', brink: '#a3211c', war: '#4d0f12' },
  lamp: { calm: '#2c6f60', rivalry: '#7c6115', crisis: '#9c4a14', brink: '#a5261f', war: '#6d1418' },
  'paper-strong': { calm: '#135c4d', rivalry: '#6c5000', crisis: '#8a3611', brink: '#8c110e', war: '#3d070a' },
  'lamp-strong': { calm: '#135c4d', rivalry: '#6c5000', crisis: '#8a3611', brink: '#8c110e', war: '#3d070a' },
} as const;

const toneOf = (look: Look, tone: RiskModel['tone']): string => (tone === 'danger' ? look.inks.bad : tone === 'safe' ? look.inks.good : look.inks.soft);

/** Rays from where one stands to where one may come to stand: thick where it is likely, a thread where it is not. */
export function paintFan(pen: Pen, { from, rays }: Sign<'fan'>, look: Look): void {
  pen.lineCap = 'round';
  for (const ray of rays) {
    const colour = toneOf(look, ray.tone);
    const thick = 1.2 + (ray.chance / 100) * 7;
    const bend = from.x + (ray.x - from.x) * 0.55;
    pen.strokeStyle = fade(colour, ray.chance >= 50 ? 0.75 : 0.95);
    pen.lineWidth = thick;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.bezierCurveTo(bend, from.y, bend - (ray.x - from.x) * 0.2, ray.y, ray.x, ray.y);
    pen.stroke();
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(ray.x, ray.y, Math.max(2.6, thick * 0.62), 0, Math.PI * 2);
    pen.fill();
  }
  pen.fillStyle = look.inks.ink;
  pen.beginPath();
  pen.arc(from.x, from.y, 5, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = look.slip;
  pen.beginPath();
  pen.arc(from.x, from.y, 2.2, 0, Math.PI * 2);
  pen.fill();
}

/** Two posts with a wire between them: whole where there is a channel, cut where there is none. */
export function paintWire(pen: Pen, { box, open }: Sign<'wire'>, look: Look): void {
  const { x, y, width, height } = box;
  const foot = y + height - 2;
  pen.strokeStyle = open ? look.inks.good : look.inks.soft;
  pen.lineCap = 'round';
  pen.lineWidth = 2;
  pen.beginPath();
  for (const at of [x + 3, x + width - 3]) {
    pen.moveTo(at, foot);
    pen.lineTo(at, y + 3);
    pen.moveTo(at - 3, y + 5);
    pen.lineTo(at + 3, y + 5);
  }
  const middle = x + width / 2;
  pen.moveTo(x + 3, y + 5);
  if (open) pen.quadraticCurveTo(middle, y + height * 0.75, x + width - 3, y + 5);
  else {
    pen.quadraticCurveTo(x + 6, y + height * 0.5, middle - 4, y + height * 0.72);
    pen.moveTo(x + width - 3, y + 5);
    pen.quadraticCurveTo(x + width - 6, y + height * 0.5, middle + 4, y + height * 0.72);
  }
  pen.stroke();
}

/** The theatre in its glass. */
export function paintTheatre(pen: Pen, { box, theatre }: Sign<'lens'>, look: Look): void {
  const rim = 8;
  look.theatre?.(pen, theatre, { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 - rim });
}
