/** The three ties as one sheet over the visible part of the triangle, painted anew when the view rests. */

import type Phaser from 'phaser';
import type { BoardModel, CapitalId, TieView } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { CAPITAL_SITES } from './geography.ts';
import { beside, lengthOf, pointAt, tieId } from './lines.ts';
import { MEDAL, paintTie } from './paint-ties.ts';
import type { Palette } from './inks.ts';
import { boardProjection, greatArc, projectSite } from './projection.ts';
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

/** Great circles between the capitals in board units, by tie id, in both orders: where the ties lie while calm. */
export const tieArcs = (): ReadonlyMap<string, readonly Point[]> => ARCS;

function makeArcs(): ReadonlyMap<string, readonly Point[]> {
  const ids = Object.keys(CAPITAL_SITES) as CapitalId[];
  const arcs = new Map<string, readonly Point[]>();
  for (const a of ids) {
    for (const b of ids) {
      if (a !== b) arcs.set(tieId({ a, b }), greatArc(projection, [CAPITAL_SITES[a], CAPITAL_SITES[b]], ARC_STEPS));
    }
  }
  return arcs;
}

const projection = boardProjection();
const ARCS = makeArcs();
/** The middle of the three capitals: ties bend away from it. */
const HEART = heart();

function heart(): Point {
  const sites = Object.values(CAPITAL_SITES).flatMap((site) => projectSite(projection, site) ?? []);
  return { x: sites.reduce((sum, p) => sum + p.x, 0) / sites.length, y: sites.reduce((sum, p) => sum + p.y, 0) / sites.length };
}

/** How far a tie bows out at its middle, in board units: nothing while calm, more the tenser it is. */
export const bowOf = (tension: number): number => Math.max(0, tension - 25) * 0.36;

/** Where a tie lies at its tension: a great circle that bends outward as if pushed. */
export function arcOf(tie: Pick<TieView, 'a' | 'b' | 'tension'>): readonly Point[] {
  const arc = ARCS.get(tieId(tie)) ?? [];
  const bow = bowOf(tie.tension);
  if (bow === 0 || arc.length === 0) return arc;
  const middle = arc[Math.floor(arc.length / 2)];
  const side = beside(arc, 1)[Math.floor(arc.length / 2)];
  const outward = Math.hypot(side.x - HEART.x, side.y - HEART.y) > Math.hypot(middle.x - HEART.x, middle.y - HEART.y) ? 1 : -1;
  const away = beside(arc, outward);
  return arc.map((p, i) => {
    const by = bow * Math.sin((Math.PI * i) / (arc.length - 1)) ** 1.5;
    return { x: p.x + (away[i].x - p.x) * by, y: p.y + (away[i].y - p.y) * by };
  });
}

const square = (at: Point, half: number): Box => ({ x: at.x - half, y: at.y - half, width: half * 2, height: half * 2 });

/** The boxes of the medals, in canvas px. */
export const medalBoxes = (model: Pick<BoardModel, 'ties'>, { view, px }: Pick<Camera, 'view' | 'px'>): Box[] =>
  model.ties.map((tie) => square(toScreen(view, middleOf(arcOf(tie))), (MEDAL + 4) * px));

/** Boxes along the ties and round their medals, in canvas px: what words and stamps keep off. */
export function tieBoxes(model: Pick<BoardModel, 'ties'>, { view, px }: Pick<Camera, 'view' | 'px'>): Box[] {
  return model.ties.flatMap((tie) => {
    const arc = arcOf(tie).map((p) => toScreen(view, p));
    const length = lengthOf(arc);
    const boxes = medalBoxes({ ties: [tie] }, { view, px });
    for (let at = 0; at < length; at += 16 * px) boxes.push(square(pointAt(arc, at), 9 * px));
    return boxes;
  });
}

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
  const arcs = model.ties.map((tie) => arcOf(tie).map((p) => toScreen(view, p)));
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
