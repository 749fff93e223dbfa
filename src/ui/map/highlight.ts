/** The outline of the hovered or focused country. */

import { geoPath } from 'd3-geo';
import type Phaser from 'phaser';
import type { Camera } from './base-map.ts';
import { fade } from './palette.ts';
import type { Palette } from './inks.ts';
import { boardProjection } from './projection.ts';
import { blankSheet, dropSheet, placeSheet, showSheet } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import type { Shapes } from './shapes.ts';
import type { World } from './world.ts';

export interface Highlight {
  readonly scene: Phaser.Scene;
  id: string | null;
  strong: boolean;
  sheet: Sheet | null;
}

export const createHighlight = (scene: Phaser.Scene): Highlight => ({ scene, id: null, strong: false, sheet: null });

const projection = boardProjection();
const DEPTH = 3.5;

/** Paints the outline of `highlight.id` for a view, only as large as the country's visible part. */
export function paintHighlight(highlight: Highlight, world: World, of: { shapes: Shapes; camera: Camera; palette: Palette }): void {
  dropSheet(highlight.scene, highlight.sheet);
  highlight.sheet = null;
  const { id } = highlight;
  const country = id === null ? undefined : world.byId.get(id);
  const path = id === null ? undefined : of.shapes.countries.get(id);
  if (country === undefined || path === undefined) return;
  const { view, px, frame } = of.camera;
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(country.feature);
  const margin = 8 * px;
  const left = Math.max(-margin, x0 * view.k + view.x - margin);
  const top = Math.max(-margin, y0 * view.k + view.y - margin);
  const width = Math.min(frame.width + margin, x1 * view.k + view.x + margin) - left;
  const height = Math.min(frame.height + margin, y1 * view.k + view.y + margin) - top;
  if (width <= 0 || height <= 0) return;
  const own = { k: view.k, x: view.x - left, y: view.y - top };
  const blank = blankSheet({ width, height, view: own });
  if (blank === null) return;
  blank.ctx.setTransform(own.k, 0, 0, own.k, own.x, own.y);
  drawOutline(blank.ctx, path, { palette: of.palette, px: px / view.k, strong: highlight.strong });
  highlight.sheet = showSheet(highlight.scene, 'highlight', { blank, depth: DEPTH });
  placeSheet(highlight.sheet, view);
}

function drawOutline(ctx: CanvasRenderingContext2D, path: Path2D, of: { palette: Palette; px: number; strong: boolean }): void {
  const { palette, px, strong } = of;
  ctx.lineJoin = 'round';
  ctx.fillStyle = fade(palette.hover, 0.2);
  ctx.fill(path);
  ctx.strokeStyle = strong ? palette.focusCasing : palette.hover;
  ctx.lineWidth = (strong ? 5.5 : 4) * px;
  ctx.stroke(path);
  ctx.strokeStyle = strong ? palette.focus : palette.coast;
  ctx.lineWidth = (strong ? 2.4 : 1.4) * px;
  ctx.stroke(path);
}
