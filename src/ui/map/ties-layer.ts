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
import { blankSheet, dropSheet, placeSheet, showSheet } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { toScreen } from './view.ts';
import type { Box } from './view.ts';

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

/** Paints the ties for a view, on a canvas no larger than their visible part; the old sheet goes in the same frame. */
export function paintTies(layer: TiesLayer, model: BoardModel, camera: Camera, look: { palette: Palette; clear: number }): void {
  dropSheet(layer.scene, layer.sheet);
  layer.sheet = null;
  const { view, px } = camera;
  const arcs = model.ties.map((tie) => (ARCS.get(tieId(tie)) ?? []).map((p) => toScreen(view, p)));
  const box = visiblePart(arcs.flat(), camera);
  if (box === null) return;
  const own = { k: view.k, x: view.x - box.x, y: view.y - box.y };
  const blank = blankSheet({ width: box.width, height: box.height, view: own });
  if (blank === null) return;
  model.ties.forEach((tie, i) => {
    const arc = arcs[i].map((p) => ({ x: p.x - box.x, y: p.y - box.y }));
    paintTie({ ctx: blank.ctx, palette: look.palette, px, clear: look.clear }, tie, arc);
  });
  layer.sheet = showSheet(layer.scene, 'ties', { blank, depth: DEPTH });
  placeSheet(layer.sheet, view);
}

/** The box round the points, cut to the canvas and a margin that a short pan may use up. */
function visiblePart(points: readonly Point[], { frame, px }: Camera): Box | null {
  if (points.length === 0) return null;
  const [wide, spare] = [24 * px, 120 * px];
  const x = Math.max(-spare, Math.min(...points.map((p) => p.x)) - wide);
  const y = Math.max(-spare, Math.min(...points.map((p) => p.y)) - wide);
  const width = Math.min(frame.width + spare, Math.max(...points.map((p) => p.x)) + wide) - x;
  const height = Math.min(frame.height + spare, Math.max(...points.map((p) => p.y)) + wide) - y;
  return width > 0 && height > 0 ? { x: Math.round(x), y: Math.round(y), width, height } : null;
}
