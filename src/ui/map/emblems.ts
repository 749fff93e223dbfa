/** The marks on the board, drawn by hand in code: emblems of the capitals and signs of the theatres. */

import type { CapitalId, TheatreView } from './board-model.ts';
import { fade } from './palette.ts';
import type { Palette } from './inks.ts';

type Pen = CanvasRenderingContext2D;

/** Draws into a new canvas of `size` CSS px with the origin in its middle. */
export function bake(size: number, px: number, draw: (pen: Pen) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(size * px));
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.scale(px, px);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  draw(pen);
  return canvas;
}

/** A capital: a seal in the colour of its side with star, hammer or gate. `radius` in CSS px. */
export function drawCapital(pen: Pen, id: CapitalId, look: { palette: Palette; radius: number }): void {
  const { palette, radius } = look;
  disc(pen, radius + 2.2, palette.casing);
  disc(pen, radius, palette.sides[id]);
  pen.strokeStyle = palette.sideInk;
  pen.lineWidth = radius * 0.07;
  circle(pen, radius * 0.86);
  pen.stroke();
  pen.strokeStyle = fade('#000000', 0.55);
  pen.lineWidth = 1;
  circle(pen, radius);
  pen.stroke();
  pen.save();
  pen.scale(radius / 20, radius / 20);
  pen.fillStyle = palette.sideInk;
  pen.strokeStyle = palette.sideInk;
  SYMBOLS[id](pen);
  pen.restore();
}

/** Symbols on a field of 40 × 40 with the origin in the middle. */
const SYMBOLS: Readonly<Record<CapitalId, (pen: Pen) => void>> = {
  US: (pen) => {
    star(pen, 5, [12.4, 5]);
    pen.fill();
  },
  SU: (pen) => {
    pen.save();
    pen.rotate(Math.PI / 4);
    pen.fillRect(-1.9, -7, 3.8, 19);
    pen.beginPath();
    pen.moveTo(-9.5, -11.5);
    pen.lineTo(7.5, -11.5);
    pen.lineTo(11, -7.6);
    pen.lineTo(7.5, -5.2);
    pen.lineTo(-9.5, -5.2);
    pen.closePath();
    pen.fill();
    pen.restore();
  },
  CN: (pen) => {
    roof(pen, { y: -6.2, half: 10.5, rise: 4.6 });
    roof(pen, { y: -0.6, half: 13.2, rise: 3.2 });
    pen.fillRect(-9.6, 0.4, 19.2, 3);
    pen.beginPath();
    pen.moveTo(-12.4, 11);
    pen.lineTo(-11, 4.4);
    pen.lineTo(11, 4.4);
    pen.lineTo(12.4, 11);
    pen.lineTo(3, 11);
    pen.lineTo(3, 9);
    pen.arc(0, 9, 3, 0, Math.PI, true);
    pen.lineTo(-3, 11);
    pen.closePath();
    pen.fill();
  },
};

/** A roof with upturned eaves. */
function roof(pen: Pen, of: { y: number; half: number; rise: number }): void {
  const { y, half, rise } = of;
  pen.beginPath();
  pen.moveTo(-half, y - 0.8);
  pen.quadraticCurveTo(-half * 0.6, y - 0.6, -half * 0.5, y - rise);
  pen.lineTo(half * 0.5, y - rise);
  pen.quadraticCurveTo(half * 0.6, y - 0.6, half, y - 0.8);
  pen.lineTo(half * 0.86, y + 1.1);
  pen.lineTo(-half * 0.86, y + 1.1);
  pen.closePath();
  pen.fill();
}

/** Four steps of heat: cold, warm, hot, burning. */
export const heatStep = (heat: number): 0 | 1 | 2 | 3 => (heat < 25 ? 0 : heat < 50 ? 1 : heat < 75 ? 2 : 3);

/** Radius of a theatre's sign in CSS px. */
export const theatreRadius = (theatre: Pick<TheatreView, 'heat' | 'active'>): number =>
  (theatre.active ? 8.4 : 5.4) + heatStep(theatre.heat) * 1.05;

/**
 * A theatre: a small dial that fills clockwise with heat, larger and redder as it fills; an open
 * crisis stands on a burst.
 */
export function drawTheatre(pen: Pen, theatre: Pick<TheatreView, 'heat' | 'active'>, palette: Palette): void {
  const radius = theatreRadius(theatre);
  const colour = palette.heat[heatStep(theatre.heat)];
  if (theatre.active) burst(pen, radius, palette);
  disc(pen, radius + 2.4, palette.markPaper);
  disc(pen, radius + 1.2, palette.markInk);
  disc(pen, radius, palette.markPaper);
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, radius - 1.1, -Math.PI / 2, -Math.PI / 2 + (Math.PI * 2 * Math.min(100, Math.max(3, theatre.heat))) / 100);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

/** Rays of uneven length, as of something that has gone off. */
function burst(pen: Pen, radius: number, palette: Palette): void {
  const reaches = [11.5, 6, 9, 6.5, 12, 5.5, 9.5, 7, 10.5];
  pen.beginPath();
  reaches.forEach((reach, i) => {
    const turn = (i / reaches.length) * Math.PI * 2 - Math.PI / 2;
    const gap = Math.PI / reaches.length;
    pen.lineTo(Math.cos(turn) * (radius + reach), Math.sin(turn) * (radius + reach));
    pen.lineTo(Math.cos(turn + gap) * (radius + 1), Math.sin(turn + gap) * (radius + 1));
  });
  pen.closePath();
  pen.strokeStyle = palette.markPaper;
  pen.lineWidth = 3;
  pen.stroke();
  pen.fillStyle = palette.heat[3];
  pen.fill();
}

/** A soft round light of `radius` CSS px. */
export function drawGlow(pen: Pen, radius: number, colour: string): void {
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
  light.addColorStop(0, fade(colour, 0.95));
  light.addColorStop(0.3, fade(colour, 0.5));
  light.addColorStop(0.65, fade(colour, 0.14));
  light.addColorStop(1, fade(colour, 0));
  pen.fillStyle = light;
  pen.fillRect(-radius, -radius, radius * 2, radius * 2);
}

/** A double ring that shows on every ground: the focus. */
export function drawFocus(pen: Pen, radius: number, palette: Palette): void {
  circle(pen, radius);
  pen.strokeStyle = palette.focusCasing;
  pen.lineWidth = 6;
  pen.stroke();
  pen.strokeStyle = palette.focus;
  pen.lineWidth = 2.6;
  pen.stroke();
}

/** Path of a star with `points` rays between two radii, one ray straight up. */
export function star(pen: Pen, points: number, radii: readonly [number, number]): void {
  pen.beginPath();
  for (let i = 0; i < points * 2; i++) {
    const radius = radii[i % 2];
    const turn = (i * Math.PI) / points - Math.PI / 2;
    pen.lineTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
  }
  pen.closePath();
}

function circle(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
}

function disc(pen: Pen, radius: number, colour: string): void {
  circle(pen, radius);
  pen.fillStyle = colour;
  pen.fill();
}
