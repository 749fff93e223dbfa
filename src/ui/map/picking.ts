/** What lies under a canvas point: marks first, then ties, then the country of the id canvas. */

import type { BoardModel, Place } from './board-model.ts';
import { unitOf } from './borders.ts';
import type { Camera } from './base-map.ts';
import { tieId } from './lines.ts';
import type { Mark } from './marks.ts';
import { MEDAL } from './paint-ties.ts';
import { PICK_CELLS, cellSize, countryAt, decodePicks, distanceToLine, pickCss } from './pick-table.ts';
import type { PickTable } from './pick-table.ts';
import { DISC } from './projection.ts';
import type { Point } from './projection.ts';
import type { Shapes } from './shapes.ts';
import { arcOf, middleOf } from './ties-layer.ts';
import { toBoard, toScreen } from './view.ts';

/** Paints every country in its id colour and reads the canvas once. */
export function makePickTable(shapes: Shapes): PickTable {
  const ids = [...shapes.countries.keys()];
  const canvas = document.createElement('canvas');
  canvas.width = PICK_CELLS;
  canvas.height = PICK_CELLS;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) return { ids, cells: 0, data: new Uint8Array(0) };
  const scale = 1 / cellSize(PICK_CELLS);
  ctx.setTransform(scale, 0, 0, scale, -(DISC.x - DISC.radius) * scale, -(DISC.y - DISC.radius) * scale);
  ids.forEach((id, i) => {
    const path = shapes.countries.get(id);
    if (path === undefined) return;
    ctx.fillStyle = pickCss(i);
    ctx.fill(path);
  });
  return decodePicks(ctx.getImageData(0, 0, PICK_CELLS, PICK_CELLS).data, ids, PICK_CELLS);
}

/** Radius in CSS px round a mark that a finger may miss by; 22 makes the 44 px of a touch target. */
const REACH = { mouse: 12, touch: 22 } as const;
const TIE_REACH = { mouse: 6, touch: 12 } as const;

export interface PickContext {
  readonly table: PickTable;
  readonly marks: readonly Mark[];
  readonly model: BoardModel;
  readonly camera: Camera;
}

/** The place at a canvas point. */
export function pickAt(context: PickContext, p: Point, by: 'mouse' | 'touch'): Place | null {
  const { camera, model } = context;
  const mark = nearestMark(context, p, by);
  if (mark !== null) return mark;
  const tie = tieAt(context, p, by);
  if (tie !== null) return { kind: 'tie', id: tie };
  const country = countryAt(context.table, toBoard(camera.view, p));
  return country === null ? null : { kind: 'country', id: unitOf(country, model.date) };
}

function nearestMark({ marks, camera, model }: PickContext, p: Point, by: 'mouse' | 'touch'): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const at = toScreen(camera.view, mark.at);
    const away = Math.hypot(at.x - p.x, at.y - p.y) / camera.px;
    if (away > Math.max(mark.radius + 3, REACH[by]) || away >= least) continue;
    least = away;
    best = { kind: model.capitals.some((c) => c.id === mark.id) ? 'capital' : 'theatre', id: mark.id };
  }
  return best;
}

function tieAt({ camera, model }: PickContext, p: Point, by: 'mouse' | 'touch'): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const tie of model.ties) {
    const arc = arcOf(tie);
    const medal = toScreen(camera.view, middleOf(arc));
    const onMedal = Math.hypot(medal.x - p.x, medal.y - p.y) / camera.px <= MEDAL + 5;
    const away = onMedal ? 0 : (distanceToLine(arc, toBoard(camera.view, p)) * camera.view.k) / camera.px;
    if (away > TIE_REACH[by] + 2 || away >= least) continue;
    least = away;
    best = tieId(tie);
  }
  return best;
}
