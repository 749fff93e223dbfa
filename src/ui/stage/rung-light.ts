/** The fan of a move on the ladder itself, while one points at it: from the mover's seal to where it may come to stand. */

import type Phaser from 'phaser';
import { tint } from '../map/palette.ts';
import { inset } from './boxes.ts';
import type { Look } from './look.ts';
import type { Page } from './page.ts';
import { rungBar } from './paint-ladder.ts';

export interface Lit {
  readonly pen: Phaser.GameObjects.Graphics;
  readonly page: Page;
  readonly look: Look;
  readonly pivot: { readonly x: number; readonly y: number };
}

const STEPS = 14;

/** Draws one ray of `rung:5:97`: a frame round the rung, and a way there as thick as it is likely. */
export function lightRung({ pen, page, look, pivot }: Lit, light: string): void {
  const [, number, chance] = light.split(':').map(Number);
  const rung = page.art.find((each) => each.art === 'rung' && each.rung === number);
  if (!rung) return;
  const bar = rungBar(rung.box);
  const at = inset(bar, -4);
  const colour = tint(look.inks.stamp);
  pen.lineStyle(3, colour, 1).strokeRoundedRect(at.x - pivot.x, at.y - pivot.y, at.width, at.height, 6);
  const seal = page.pieces.find(({ id }) => id === look.house)?.box;
  if (!seal) return;
  const left = seal.x < bar.x;
  const from = { x: seal.x + seal.width / 2, y: seal.y + (seal.y + seal.height / 2 > bar.y + bar.height ? 0 : seal.height / 2) };
  const to = { x: left ? at.x - 2 : at.x + at.width + 2, y: bar.y + bar.height / 2 };
  if (Math.abs(to.y - from.y) < seal.height / 2) return;
  pen.lineStyle(1.5 + (chance ?? 0) * 0.045, colour, 0.9).beginPath().moveTo(from.x - pivot.x, from.y - pivot.y);
  for (let i = 1; i <= STEPS; i++) {
    const t = i / STEPS;
    // Straight up first, then over to the rung.
    pen.lineTo(from.x + (to.x - from.x) * t ** 3 - pivot.x, from.y + (to.y - from.y) * (1 - (1 - t) ** 2) - pivot.y);
  }
  pen.strokePath().fillStyle(colour, 1).fillCircle(to.x - pivot.x, to.y - pivot.y, 3.4);
}
