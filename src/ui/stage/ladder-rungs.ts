/** Lays out the ladder itself: nine rungs from the highest down, and both sides' seals on them. */

import type { Box } from './boxes.ts';
import { group, tell, widthOf, write } from './page.ts';
import type { Composer } from './page.ts';
import type { LadderModel } from './stage-model.ts';

export interface Column { readonly x: number; readonly y: number; readonly width: number }

/** Where there is no room on both sides of the rails, both seals stand on the left. */
export const isTight = (c: Composer, width: number): boolean => width < 235 * c.u;

interface Rungs {
  readonly model: LadderModel;
  readonly height: number;
  readonly seal: number;
  readonly tight: boolean;
  readonly rails: Box;
  /** Where the names begin. */
  readonly names: number;
}

/** From the highest rung down; the seals stand left and right of the rails. Returns the bottom. */
export function layRungs(c: Composer, at: Column, { model, height }: { model: LadderModel; height: number }): number {
  const { u } = c;
  const tight = isTight(c, at.width);
  const seal = tight ? 19 * u : Math.min(34 * u, height - 3);
  const rails: Box = { x: at.x + seal + 8 * u, y: at.y, width: tight ? 32 * u : Math.min(92 * u, at.width * 0.28), height: height * 9 };
  const names = rails.x + rails.width + (tight ? 9 * u : 18 * u + seal);
  c.art.push({ art: 'rails', layer: 1, box: rails });
  const rungs: Rungs = { model, height, seal, tight, rails, names };
  tell(c, 'rungs', model.words.rungs, 'h3');
  group(c, { tag: 'ol', label: model.words.rungs }, () => [...model.rungs].reverse().forEach(({ rung, name }, i) => {
    const row = { x: at.x, y: at.y + i * height, width: at.width, height };
    group(c, { tag: 'li' }, () => layRung(c, row, { ...rungs, rung, name }));
  }));
  model.sides.forEach((side, which) => {
    // Who has not set foot on the ladder stands under it.
    const row = { x: at.x, y: at.y + (9 - Math.max(0.5, side.rung)) * height, width: at.width, height };
    if (side.rung > 0) c.pieces.push({ id: side.id, box: sealBox(row, rungs, which) });
  });
  return at.y + 9 * height;
}

function sealBox(row: Box, { model, seal, tight, rails }: Rungs, which: number): Box {
  const middle = row.y + (row.height - seal) / 2;
  const both = model.sides[0].rung === model.sides[1].rung;
  if (tight) return { x: row.x, y: both ? row.y + row.height / 2 + (which - 1) * seal : middle, width: seal, height: seal };
  return { x: which === 0 ? row.x : rails.x + rails.width + 8, y: middle, width: seal, height: seal };
}

function layRung(c: Composer, row: Box, of: Rungs & { rung: number; name: string }): void {
  const { u } = c;
  const { model, rails, rung } = of;
  const reached = Math.max(...model.sides.map((side) => side.rung));
  const state = rung === reached ? 'at' : rung < reached ? 'below' : 'above';
  c.art.push({ art: 'rung', layer: 2, rung, state, box: { x: rails.x, y: row.y, width: rails.width, height: row.height } });
  write(c, { id: `rung.${rung}.digit`, text: String(rung), x: rails.x, y: row.y + (row.height - 14 * 1.3 * u) / 2, width: rails.width, face: 'strong', size: 14, ink: state === 'above' ? 'soft' : 'onHouse', align: 'center' });
  writeRung(c, { x: of.names, y: row.y, width: row.x + row.width - of.names, height: row.height }, { id: `rung.${rung}`, name: of.name, state });
  for (const side of model.sides) if (side.rung === rung) tell(c, `rung.${rung}.${side.id}`, side.name);
}

/** The name in the middle of its rung; a long one in smaller letters rather than outside. */
function writeRung(c: Composer, box: Box, of: { id: string; name: string; state: 'below' | 'at' | 'above' }): void {
  const { u } = c;
  const face = of.state === 'at' ? 'display' : 'text';
  const whole = widthOf(c, of.name, { face, size: 17 });
  const size = whole <= box.width ? 17 : Math.max(11.5, Math.min(14, 17 * (box.width * 1.7 / whole)));
  const lines = widthOf(c, of.name, { face, size }) <= box.width ? 1 : 2;
  write(c, { id: `${of.id}.name`, text: of.name, x: box.x, y: box.y + Math.max(0, (box.height - lines * size * 1.15 * u) / 2), width: box.width, face, size, leading: 1.15, ink: of.state === 'above' ? 'soft' : 'ink' });
}
