/** Paints the triangle on a 2D pen: emblems, edges by kind, half-arrows and numbers. */

import { drawCapital } from '../map/emblems.ts';
import { fade } from '../map/palette.ts';
import type { Theme } from '../map/board-model.ts';
import { fontOf } from './faces.ts';
import type { Look } from './look.ts';
import { lookOf, stripOf } from './look.ts';
import { rounded } from './paint-paper.ts';
import type { Pen } from './paint-paper.ts';
import type { CornerSpot, Dot, EdgeSpot, Half, NumberSpot, TriangleLayout } from './triangle-layout.ts';
import type { TriangleModel } from './stage-model.ts';

export interface TrianglePointing { readonly hovered: number | null; readonly focused: number | null }

/** Paints the whole figure; the pen's unit is the CSS px, its ground stays transparent. */
export function paintTriangle(pen: Pen, of: { model: TriangleModel; layout: TriangleLayout; theme: Theme; at: TrianglePointing }): void {
  const { model, layout, theme, at } = of;
  const look = lookOf(theme, 'other');
  pen.clearRect(0, 0, layout.width, layout.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const edge of layout.edges) paintEdge(pen, edge, look);
  for (const corner of layout.corners) paintCorner(pen, corner, { look, layout });
  for (const spot of layout.numbers) paintNumber(pen, spot, { look, layout, at });
  letters(pen, model.pattern, { at: layout.pattern, font: fontOf('display', layout.sizes.pattern), ink: look.inks.ink, align: 'center' });
}

function letters(pen: Pen, text: string, of: { at: Dot; font: string; ink: string; align: CanvasTextAlign }): void {
  pen.font = of.font;
  pen.fillStyle = of.ink;
  pen.textAlign = of.align;
  pen.textBaseline = 'middle';
  pen.fillText(text, of.at.x, of.at.y);
}

/** Amity is a double line, neutrality a dashed one, enmity a barbed one: told apart without colour. */
function paintEdge(pen: Pen, { edge, from, to, halves }: EdgeSpot, look: Look): void {
  const colour = { amity: look.palette.trust, neutral: look.neutralBar, enmity: look.palette.distrust }[edge.kind];
  pen.strokeStyle = colour;
  pen.setLineDash([]);
  if (edge.kind === 'amity') {
    pen.lineWidth = 5;
    line(pen, from, to);
    pen.strokeStyle = look.sheet;
    pen.lineWidth = 1.8;
    line(pen, from, to);
  } else if (edge.kind === 'neutral') {
    pen.lineWidth = 2.2;
    pen.setLineDash([7, 6]);
    line(pen, from, to);
    pen.setLineDash([]);
  } else {
    pen.lineWidth = 2.6;
    line(pen, from, to);
    barbs(pen, from, to);
  }
  for (const half of halves) paintHalf(pen, half, look);
}

function line(pen: Pen, from: Dot, to: Dot): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

/** Short crosses along the line, as of wire. */
function barbs(pen: Pen, from: Dot, to: Dot): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  pen.lineWidth = 1.8;
  for (let at = 10; at < length - 6; at += 15) {
    const x = from.x + way.x * at;
    const y = from.y + way.y * at;
    const reach = 3.4;
    const a = { x: (way.x - way.y) * reach, y: (way.y + way.x) * reach };
    const b = { x: (way.x + way.y) * reach, y: (way.y - way.x) * reach };
    line(pen, { x: x - a.x, y: y - a.y }, { x: x + a.x, y: y + a.y });
    line(pen, { x: x - b.x, y: y - b.y }, { x: x + b.x, y: y + b.y });
  }
}

/** A half-arrow reaches as far as the trust, or its opposite, is strong. */
function paintHalf(pen: Pen, { from, to, barb, value }: Half, look: Look): void {
  const share = 0.3 + 0.7 * Math.min(1, Math.abs(value) / 100);
  const start = { x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share };
  pen.strokeStyle = value < 0 ? look.palette.distrust : look.palette.trust;
  pen.lineWidth = 1.8;
  pen.setLineDash(value < 0 ? [5, 3] : []);
  line(pen, start, to);
  pen.setLineDash([]);
  line(pen, to, barb);
}

function paintCorner(pen: Pen, spot: CornerSpot, of: { look: Look; layout: TriangleLayout }): void {
  const { look, layout } = of;
  const { corner, at } = spot;
  pen.save();
  pen.translate(at.x, at.y);
  drawCapital(pen, corner.id, { palette: { ...look.palette, sides: { ...look.palette.sides, [corner.id]: stripOf(look.theme, corner.id) } }, radius: layout.radius });
  if (corner.position !== 'partner') {
    pen.beginPath();
    pen.arc(0, 0, layout.radius + 4.5, 0, Math.PI * 2);
    pen.setLineDash(corner.position === 'pariah' ? [3, 4] : []);
    pen.strokeStyle = corner.position === 'pariah' ? look.inks.bad : look.inks.good;
    pen.lineWidth = 2.6;
    pen.stroke();
    pen.setLineDash([]);
  }
  pen.restore();
  letters(pen, corner.name, { at: corner.positionText === '' && spot.align === 'left' ? { ...spot.name, y: at.y } : spot.name, font: fontOf('display', layout.sizes.name), ink: look.inks.ink, align: spot.align });
  if (corner.positionText !== '') letters(pen, corner.positionText, { at: spot.position, font: fontOf('italic', layout.sizes.name * 0.98), ink: corner.position === 'pariah' ? look.inks.bad : look.inks.good, align: spot.align });
}

function paintNumber(pen: Pen, spot: NumberSpot, of: { look: Look; layout: TriangleLayout; at: TrianglePointing }): void {
  const { look, layout, at } = of;
  const { number } = spot;
  const edge = layout.edges.find((each) => each.edge.tension === number);
  const ink = edge ? look.palette.bands[edge.edge.band] : number.value < 0 ? look.inks.bad : look.inks.good;
  const pointed = number.q === at.hovered || number.q === at.focused;
  if (edge) paintMedal(pen, spot.at, { radius: layout.medal, look, ink });
  else if (pointed) {
    rounded(pen, spot.box, 5);
    pen.fillStyle = fade(look.slip, 0.95);
    pen.fill();
  }
  figures(pen, spot, { size: layout.sizes.number, ink });
  if (pointed) outline(pen, spot, number.q === at.focused ? look.palette.focus : look.inks.soft);
}

/** The number, and beside it where it is going. */
function figures(pen: Pen, { number, what, at }: NumberSpot, of: { size: number; ink: string }): void {
  const arrow = number.trend === 0 ? 0 : of.size * 0.62;
  const font = fontOf('strong', what === 'tension' && arrow > 0 ? of.size * 0.9 : of.size);
  pen.font = font;
  const width = pen.measureText(number.text).width;
  const x = at.x - arrow / 2;
  letters(pen, number.text, { at: { x, y: at.y + 0.5 }, font, ink: of.ink, align: 'center' });
  if (arrow > 0) trend(pen, { x: x + width / 2 + arrow * 0.55, y: at.y }, { up: number.trend > 0, size: arrow, ink: of.ink });
}

function paintMedal(pen: Pen, at: Dot, of: { radius: number; look: Look; ink: string }): void {
  pen.beginPath();
  pen.arc(at.x, at.y, of.radius + 3, 0, Math.PI * 2);
  pen.fillStyle = of.look.slip;
  pen.fill();
  pen.strokeStyle = of.ink;
  pen.lineWidth = 2;
  pen.stroke();
}

function trend(pen: Pen, at: Dot, of: { up: boolean; size: number; ink: string }): void {
  const half = of.size * 0.36;
  const rise = of.up ? -half : half;
  pen.fillStyle = of.ink;
  pen.beginPath();
  pen.moveTo(at.x, at.y + rise * 1.2);
  pen.lineTo(at.x + half, at.y - rise * 0.9);
  pen.lineTo(at.x - half, at.y - rise * 0.9);
  pen.closePath();
  pen.fill();
}

function outline(pen: Pen, { box }: NumberSpot, colour: string): void {
  rounded(pen, { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 }, 6);
  pen.strokeStyle = colour;
  pen.lineWidth = 2.4;
  pen.stroke();
}
