/** Paints the signs on a paper: stamps, bars, seals and small marks. */

import { drawCapital } from '../map/emblems.ts';
import { fade } from '../map/palette.ts';
import type { Box } from './boxes.ts';
import { inset } from './boxes.ts';
import { stripOf } from './look.ts';
import type { Look } from './look.ts';
import type { Art } from './page.ts';
import { rounded } from './paint-paper.ts';
import type { Pen } from './paint-paper.ts';
import type { EffectModel, RiskModel } from './stage-model.ts';

type Sign<K extends Art['art']> = Extract<Art, { art: K }>;

export function paintSeal(pen: Pen, { box, id }: Pick<Sign<'seal'>, 'box' | 'id'>, look: Look): void {
  pen.save();
  pen.translate(box.x + box.width / 2, box.y + box.height / 2);
  drawCapital(pen, id, { palette: { ...look.palette, sides: { ...look.palette.sides, [id]: stripOf(look.theme, id) }, casing: '#fff6e2' }, radius: box.width / 2 - 2 });
  pen.restore();
}

/** Two frames, the outer heavier, as rubber leaves them. */
export function paintStamp(pen: Pen, { box, turn }: { box: Box; turn: number }, colour: string): void {
  pen.save();
  pen.translate(box.x + box.width / 2, box.y + box.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  const flat = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height };
  pen.strokeStyle = fade(colour, 0.9);
  pen.lineWidth = 2.4;
  rounded(pen, inset(flat, 1.5), 3);
  pen.stroke();
  pen.lineWidth = 0.9;
  rounded(pen, inset(flat, 5), 2);
  pen.stroke();
  pen.restore();
}

/** A signed bar from the middle: solid as far as is sure, a whisker over the rest of the range, hatched where it is only a chance. */
export function paintBar(pen: Pen, box: Box, of: { look: Look; effect: EffectModel; most: number }): void {
  const { look, effect, most } = of;
  const middle = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const reach = (value: number): number => middle + (Math.max(-1, Math.min(1, value / most)) * (box.width - 4)) / 2;
  const colour = effect.welcome === null ? look.neutralBar : effect.welcome ? look.inks.good : look.inks.bad;
  pen.fillStyle = fade(look.rule, 0.6);
  pen.fillRect(box.x, y - 0.5, box.width, 1);
  const thick = Math.min(8, box.height * 0.55);
  const sure = sureOf(effect);
  const bar = { from: Math.min(middle, reach(sure)), to: Math.max(middle, reach(sure)) };
  const field = { x: bar.from, y: y - thick / 2, width: sure === 0 ? 0 : Math.max(2, bar.to - bar.from), height: thick };
  if (effect.certainty === 'chance') hatched(pen, field, colour);
  else {
    pen.fillStyle = colour;
    pen.fillRect(field.x, field.y, field.width, field.height);
  }
  if (effect.low !== effect.high) whisker(pen, { from: reach(effect.low), to: reach(effect.high), y, reach: thick / 2 }, colour);
  pen.fillStyle = look.inks.ink;
  pen.fillRect(Math.round(middle) - 0.5, box.y + 1, 1.2, box.height - 2);
}

/** The end of the range that is nearer to nothing. */
function sureOf({ low, high }: EffectModel): number {
  if (low <= 0 && high >= 0) return 0;
  return low > 0 ? low : high;
}

function hatched(pen: Pen, box: Box, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.fillStyle = fade(colour, 0.2);
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.2;
  pen.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += 4) {
    pen.moveTo(x, box.y + box.height);
    pen.lineTo(x + box.height, box.y);
  }
  pen.stroke();
  pen.restore();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.strokeRect(box.x + 0.5, box.y + 0.5, Math.max(1, box.width - 1), box.height - 1);
}

function whisker(pen: Pen, { from, to, y, reach }: { from: number; to: number; y: number; reach: number }, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.8;
  pen.lineCap = 'butt';
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  for (const x of [from, to]) {
    pen.moveTo(x, y - reach);
    pen.lineTo(x, y + reach);
  }
  pen.stroke();
}

/** The corner of a sheet with an arrow down: puts the paper aside. */
export function paintFold(pen: Pen, box: Box): void {
  const size = Math.min(34, box.width * 0.46);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  pen.strokeStyle = '#fff6e2';
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(x - size / 2, y - size * 0.32);
  pen.lineTo(x, y + size * 0.14);
  pen.lineTo(x + size / 2, y - size * 0.32);
  pen.moveTo(x - size / 2, y + size * 0.46);
  pen.lineTo(x + size / 2, y + size * 0.46);
  pen.stroke();
}

export function paintMark(pen: Pen, box: Box, of: { look: Look; tone: RiskModel['tone'] }): void {
  const { look, tone } = of;
  const { x, y, width, height } = box;
  pen.fillStyle = tone === 'danger' ? look.inks.bad : tone === 'safe' ? look.inks.good : look.inks.soft;
  pen.beginPath();
  if (tone === 'danger') {
    pen.moveTo(x + width / 2, y);
    pen.lineTo(x + width, y + height);
    pen.lineTo(x, y + height);
    pen.closePath();
  } else if (tone === 'safe') pen.arc(x + width / 2, y + height / 2, width / 2, 0, Math.PI * 2);
  else pen.rect(x, y + height * 0.36, width, height * 0.28);
  pen.fill();
}

/** Three dots, filled by how sure historians are; none for what never was. */
export function paintBadge(pen: Pen, box: Box, of: { look: Look; level: number }): void {
  const radius = box.height / 2 - 1;
  for (let i = 0; i < 3; i++) {
    pen.beginPath();
    pen.arc(box.x + radius + 1 + i * (box.width - 2 * radius - 2) / 2, box.y + box.height / 2, radius, 0, Math.PI * 2);
    pen.fillStyle = of.look.inks.house;
    if (i < of.level) pen.fill();
    pen.strokeStyle = of.look.inks.house;
    pen.lineWidth = 1.4;
    pen.stroke();
  }
}

/** A tick where one did as history did, a parting of ways where not. */
export function paintVerdict(pen: Pen, box: Box, of: { look: Look; same: boolean }): void {
  const { x, y, width: w } = box;
  pen.strokeStyle = of.same ? of.look.inks.good : of.look.inks.house;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  if (of.same) {
    pen.moveTo(x + w * 0.08, y + w * 0.55);
    pen.lineTo(x + w * 0.38, y + w * 0.85);
    pen.lineTo(x + w * 0.95, y + w * 0.15);
  } else {
    pen.moveTo(x + w * 0.5, y + w);
    pen.lineTo(x + w * 0.5, y + w * 0.6);
    pen.lineTo(x + w * 0.1, y + w * 0.1);
    pen.moveTo(x + w * 0.5, y + w * 0.6);
    pen.lineTo(x + w * 0.9, y + w * 0.1);
  }
  pen.stroke();
}
