/** The three ties as one sheet over the visible part of the triangle, painted anew when the view rests. */

import type Phaser from 'phaser';
import type { BoardModel, CapitalId } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { CAPITAL_SITES } from './geography.ts';
import { lengthOf, pointAt, tieId } from './lines.ts';
import { paintTie } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { boardProjection, greatArc } from './projection.ts';
import type { Point } from './projection.ts';
import { createSheet, dropSheet, placeSheet } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { toScreen } from './view.ts';

export interface TiesLayer {
  readonly scene: Phaser.Scene;
  sheet: Sheet | null;
}

const DEPTH = 5;
const ARC_STEPS = 72;

/** Great circles between the capitals in board units, by tie id, in both orders. */
export const tieArcs = (): ReadonlyMap<string, readonly Point[]> => ARCS;

function makeArcs(): ReadonlyMap<string, readonly Point[]> {
  const projection = boardProjection();
  const ids = Object.keys(CAPITAL_SITES) as CapitalId[];
  const arcs = new Map<string, readonly Point[]>();
  for (const a of ids) {
    for (const b of ids) {
      if (a !== b) arcs.set(tieId({ a, b }), greatArc(projection, [CAPITAL_SITES[a], CAPITAL_SITES[b]], ARC_STEPS));
    }
  }
  return arcs;
}

const ARCS = makeArcs();

/** The middle of a tie, where its medal sits. */
export const middleOf = (arc: readonly Point[]): Point => {
  const { x, y } = pointAt(arc, lengthOf(arc) / 2);
  return { x, y };
};

/** Paints the ties for a view; the old sheet goes in the same frame. */
export function paintTies(layer: TiesLayer, model: BoardModel, camera: Camera, look: { palette: Palette; clear: number }): void {
  const { frame, view, px } = camera;
  const margin = 60 * px;
  const own = { k: view.k, x: view.x + margin, y: view.y + margin };
  const next = createSheet(layer.scene, 'ties', {
    width: frame.width + 2 * margin, height: frame.height + 2 * margin, view: own, depth: DEPTH,
  });
  dropSheet(layer.scene, layer.sheet);
  layer.sheet = next;
  if (next === null) return;
  const arcs = tieArcs();
  for (const tie of model.ties) {
    const arc = arcs.get(tieId(tie)) ?? [];
    paintTie({ ctx: next.texture.context, palette: look.palette, px, clear: look.clear }, tie, arc.map((p) => toScreen(own, p)));
  }
  next.texture.refresh();
  placeSheet(next, view);
}
