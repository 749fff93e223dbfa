/** Paints the triangle on a 2D pen: emblems, edges by kind, half-arrows and numbers. */

import { drawCapital } from '../map/emblems.ts';
import { paintTie } from '../map/paint-ties.ts';
import { fade } from '../map/palette.ts';
import type { Theme } from '../map/board-model.ts';
import { fontOf, slanted } from './faces.ts';
import type { Look } from './look.ts';
import { lookOf, stripOf } from './look.ts';
import { rounded } from './paint-paper.ts';
import type { Pen } from './paint-paper.ts';
import type { CornerSpot, Dot, EdgeSpot, NumberSpot, TriangleLayout } from './triangle-layout.ts';
import type { TriangleModel } from './stage-model.ts';

export interface TrianglePointing { readonly hovered: number | null; readonly focused: number | null }

/** Paints the whole figure; the pen's unit is the CSS px, its ground stays transparent. */
export function paintTriangle(pen: Pen, of: { model: TriangleModel; layout: TriangleLayout; theme: Theme; at: TrianglePointing }): void {
  const { model, layout, theme, at } = of;
  const look = lookOf(theme, 'other');
  pen.clearRect(0, 0, layout.width, layout.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const edge of layout.edges) paintEdge(pen, edge, { look, layout });
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

/**
 * The tie of the map, drawn straight: band by line, kind by medal. Under it the kind as a broad stroke:
 * whole for amity, broken for enmity, none between.
 */
function paintEdge(pen: Pen, { edge, from, to }: EdgeSpot, of: { look: Look; layout: TriangleLayout }): void {
  const { look, layout } = of;
  const { a, b, band, kind, tension, trusts } = edge;
  if (kind !== 'neutral') {
    pen.strokeStyle = fade(kind === 'amity' ? look.palette.trust : look.palette.distrust, look.dark ? 0.3 : 0.2);
    pen.lineWidth = 25 * layout.px;
    pen.lineCap = 'butt';
    pen.setLineDash(kind === 'amity' ? [] : [9 * layout.px, 4 * layout.px]);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
  }
  const palette = { ...look.palette, casing: look.sheet, medal: look.slip };
  paintTie({ ctx: pen, palette, px: layout.px, clear: layout.radius / layout.px }, {
    a, b, band, kind, tension: tension.value, trustAB: trusts[0].value, trustBA: trusts[1].value,
  }, [from, to]);
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
  if (corner.positionText !== '') letters(pen, corner.positionText, { at: spot.position, font: fontOf(slanted(corner.positionText), layout.sizes.name * 0.98), ink: corner.position === 'pariah' ? look.inks.bad : look.inks.good, align: spot.align });
}

function paintNumber(pen: Pen, spot: NumberSpot, of: { look: Look; layout: TriangleLayout; at: TrianglePointing }): void {
  const { look, layout, at } = of;
  const { number, what } = spot;
  const pointed = number.q === at.hovered || number.q === at.focused;
  if (what === 'tension') paintTrendOfTension(pen, spot, of);
  else {
    if (pointed) {
      rounded(pen, spot.box, 5);
      pen.fillStyle = fade(look.slip, 0.95);
      pen.fill();
    }
    figures(pen, spot, { size: layout.sizes.number, ink: number.value < 0 ? look.inks.bad : look.inks.good });
  }
  if (pointed) outline(pen, spot, number.q === at.focused ? look.palette.focus : look.inks.soft);
}

/** The map's medal has the number; where it is going stands as a small flag at its upper right. */
function paintTrendOfTension(pen: Pen, { number, at }: NumberSpot, { look, layout }: { look: Look; layout: TriangleLayout }): void {
  if (number.trend === 0) return;
  const place = { x: at.x + 13 * layout.px, y: at.y - 12.5 * layout.px };
  pen.beginPath();
  pen.arc(place.x, place.y, 6.2 * layout.px, 0, Math.PI * 2);
  pen.fillStyle = look.sheet;
  pen.fill();
  trend(pen, place, { up: number.trend > 0, size: 10.5 * layout.px, ink: number.trend > 0 ? look.inks.bad : look.inks.good });
}

/** The number, and beside it where it is going. */
function figures(pen: Pen, { number, at }: NumberSpot, of: { size: number; ink: string }): void {
  const arrow = number.trend === 0 ? 0 : of.size * 0.62;
  const font = fontOf('strong', of.size);
  pen.font = font;
  const width = pen.measureText(number.text).width;
  const x = at.x - arrow / 2;
  letters(pen, number.text, { at: { x, y: at.y + 0.5 }, font, ink: of.ink, align: 'center' });
  if (arrow > 0) trend(pen, { x: x + width / 2 + arrow * 0.6, y: at.y }, { up: number.trend > 0, size: arrow, ink: of.ink });
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
