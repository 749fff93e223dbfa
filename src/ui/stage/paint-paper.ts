/** Paints paper: sheets with strip, grain and folds, slips, frames, keys and chips. */

import { fade } from '../map/palette.ts';
import type { Box } from './boxes.ts';
import { inset } from './boxes.ts';
import type { Look } from './look.ts';

export type Pen = CanvasRenderingContext2D;

export function rounded(pen: Pen, box: Box, radius: number): void {
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, radius);
}

/** A sheet that lies over the map: shadow, grain, two old folds, and the strip of the house at its head. */
export function paintSheet(pen: Pen, box: Box, of: { look: Look; strip: number }): void {
  const { look, strip } = of;
  pen.save();
  pen.shadowColor = fade('#000000', look.dark ? 0.75 : 0.5);
  pen.shadowBlur = 34;
  pen.shadowOffsetY = 12;
  rounded(pen, box, 3);
  pen.fillStyle = look.sheet;
  pen.fill();
  pen.restore();
  pen.save();
  rounded(pen, box, 3);
  pen.clip();
  grain(pen, box, look);
  folds(pen, box, look);
  headStrip(pen, { ...box, height: strip }, look);
  pen.restore();
  rounded(pen, inset(box, 0.5), 3);
  pen.strokeStyle = look.sheetEdge;
  pen.lineWidth = look.line;
  pen.stroke();
}

/** Short fibres at fixed pseudo-random places: the same paper each time it is painted. */
function grain(pen: Pen, box: Box, look: Look): void {
  let state = 20531;
  const next = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const count = Math.min(1600, Math.round((box.width * box.height) / 900));
  pen.lineWidth = 0.7;
  pen.strokeStyle = fade(look.fibre, (look.dark ? 0.2 : 0.22) * look.grain);
  pen.beginPath();
  for (let i = 0; i < count; i++) {
    const x = box.x + next() * box.width;
    const y = box.y + next() * box.height;
    pen.moveTo(x, y);
    pen.lineTo(x + (next() - 0.5) * 9, y + (next() - 0.5) * 5);
  }
  pen.stroke();
  const age = pen.createLinearGradient(box.x, 0, box.x + box.width, 0);
  const edge = fade(look.dark ? '#000000' : '#8a6a2f', 0.13 * look.grain);
  age.addColorStop(0, edge);
  age.addColorStop(0.05, fade('#8a6a2f', 0));
  age.addColorStop(0.95, fade('#8a6a2f', 0));
  age.addColorStop(1, edge);
  pen.fillStyle = age;
  pen.fillRect(box.x, box.y, box.width, box.height);
}

function folds(pen: Pen, box: Box, look: Look): void {
  for (const part of [1 / 3, 2 / 3]) {
    const y = box.y + box.height * part;
    const crease = pen.createLinearGradient(0, y - 16, 0, y + 10);
    crease.addColorStop(0, fade('#7a5d28', 0));
    crease.addColorStop(0.6, fade(look.dark ? '#000000' : '#7a5d28', 0.05 * look.grain));
    crease.addColorStop(0.63, fade('#ffffff', (look.dark ? 0.02 : 0.09) * look.grain));
    crease.addColorStop(1, fade('#ffffff', 0));
    pen.fillStyle = crease;
    pen.fillRect(box.x, y - 16, box.width, 26);
  }
}

/** Printed in one colour, with the ruling of a banknote and a plate that slipped by a pixel. */
function headStrip(pen: Pen, box: Box, look: Look): void {
  pen.fillStyle = look.strip;
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.strokeStyle = fade('#ffffff', 0.055 * look.grain);
  pen.lineWidth = 1.4;
  pen.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += 7) {
    pen.moveTo(x, box.y + box.height);
    pen.lineTo(x + box.height, box.y);
  }
  pen.stroke();
  pen.restore();
  pen.fillStyle = fade(look.strip, 0.4);
  pen.fillRect(box.x, box.y + box.height + 2, box.width, 1.5);
}

/** A slip that can be chosen; one that cannot lies flat and is hatched. */
export function paintSlip(pen: Pen, box: Box, of: { look: Look; off: boolean }): void {
  const { look, off } = of;
  pen.save();
  if (!off) {
    pen.shadowColor = fade('#000000', look.dark ? 0.5 : 0.22);
    pen.shadowBlur = 7;
    pen.shadowOffsetY = 2.5;
  }
  rounded(pen, box, 3);
  pen.fillStyle = off ? look.slipOff : look.slip;
  pen.fill();
  pen.restore();
  if (off) hatch(pen, box, look);
  rounded(pen, inset(box, 0.5), 3);
  pen.strokeStyle = look.slipEdge;
  pen.lineWidth = look.line;
  if (off) pen.setLineDash([5, 4]);
  pen.stroke();
  pen.setLineDash([]);
}

function hatch(pen: Pen, box: Box, look: Look): void {
  pen.save();
  rounded(pen, box, 3);
  pen.clip();
  pen.strokeStyle = fade(look.fibre, look.grain > 0 ? 0.16 : 0.3);
  pen.lineWidth = 1;
  pen.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += 9) {
    pen.moveTo(x, box.y + box.height);
    pen.lineTo(x + box.height, box.y);
  }
  pen.stroke();
  pen.restore();
}

/** A length of teletype paper: torn at head and foot, holes along both sides where there is room for them. */
export function paintTape(pen: Pen, box: Box, { look, holes }: { look: Look; holes: boolean }): void {
  const { x, y, width, height } = box;
  const tooth = 5;
  const teeth = Math.max(2, Math.round(width / (2 * tooth)));
  pen.save();
  pen.shadowColor = fade('#000000', look.dark ? 0.45 : 0.2);
  pen.shadowBlur = 6;
  pen.shadowOffsetY = 2;
  pen.beginPath();
  for (let i = 0; i <= teeth; i++) pen.lineTo(x + (width * i) / teeth, y + (i % 2 === 0 ? 0 : 2.4));
  for (let i = teeth; i >= 0; i--) pen.lineTo(x + (width * i) / teeth, y + height - (i % 2 === 0 ? 0 : 2.4));
  pen.closePath();
  pen.fillStyle = look.slip;
  pen.fill();
  pen.restore();
  if (!holes) return;
  pen.fillStyle = fade(look.rule, 0.75);
  for (let at = y + 13; at < y + height - 9; at += 17) {
    for (const side of [x + 11, x + width - 11]) {
      pen.beginPath();
      pen.arc(side, at, 3.2, 0, Math.PI * 2);
      pen.fill();
    }
  }
}

/** The white border of a photograph, with its shadow. */
export function paintFrame(pen: Pen, box: Box, look: Look): void {
  pen.save();
  pen.shadowColor = fade('#000000', 0.35);
  pen.shadowBlur = 6;
  pen.shadowOffsetY = 2;
  pen.fillStyle = look.dark ? '#d8ccb2' : '#fffdf4';
  const rim = inset(box, -3);
  pen.fillRect(rim.x, rim.y, rim.width, rim.height);
  pen.restore();
}

export function paintKey(pen: Pen, box: Box, of: { look: Look; strong: boolean }): void {
  rounded(pen, inset(box, 0.75), Math.min(6, box.height / 4));
  if (of.strong) {
    pen.fillStyle = of.look.strip;
    pen.fill();
    return;
  }
  pen.strokeStyle = of.look.inks.house;
  pen.lineWidth = 1.5;
  pen.stroke();
}

export function paintChip(pen: Pen, box: Box, look: Look): void {
  rounded(pen, inset(box, 0.5), box.height / 2);
  pen.fillStyle = fade(look.slip, 0.8);
  pen.fill();
  pen.strokeStyle = look.slipEdge;
  pen.lineWidth = look.line;
  pen.stroke();
}
