/** All words on the map: names of capitals and theatres, and the lettering of the atlas. */

import type Phaser from 'phaser';
import type { BoardModel } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { LETTERING } from './geography.ts';
import type { Lettering } from './geography.ts';
import { placeLabels } from './labels.ts';
import type { LabelRequest, PlacedLabel } from './labels.ts';
import { lengthOf, pointAt, tieId } from './lines.ts';
import type { Mark } from './marks.ts';
import { MEDAL } from './paint-ties.ts';
import { FONTS } from './palette.ts';
import type { Palette } from './palette.ts';
import { boardProjection, projectSite } from './projection.ts';
import type { Point } from './projection.ts';
import { tieArcs } from './ties-layer.ts';
import { homeView, toScreen } from './view.ts';
import type { Box } from './view.ts';

/** One label before it has a place: its lines with their styles, in CSS px. */
interface Writing {
  readonly id: string;
  readonly at: Point;
  readonly mark: number;
  readonly priority: number;
  readonly manner: LabelRequest['manner'];
  readonly lines: readonly Line[];
  readonly depth: number;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly style: string;
  readonly spacing: number;
  readonly ink: string;
  readonly halo: string;
  readonly haloWidth: number;
}

interface Shown {
  readonly texts: readonly Phaser.GameObjects.Text[];
  readonly at: Point;
  /** From the named point to the top left corner, in canvas px. */
  offset: Point;
  readonly heights: readonly number[];
  readonly width: number;
}

export interface LetteringLayer {
  readonly scene: Phaser.Scene;
  /** For measuring alone. */
  readonly pen: CanvasRenderingContext2D | null;
  shown: Map<string, Shown>;
  /** The look for which the texts were made; another one means other texts. */
  key: string;
}

export interface LetteringLook {
  readonly palette: Palette;
  readonly marks: readonly Mark[];
  /** Everything that words depend on, as text. */
  readonly key: string;
}

const projection = boardProjection();
const LINE_HEIGHT = 1.12;

export const createLettering = (scene: Phaser.Scene): LetteringLayer => ({
  scene, pen: document.createElement('canvas').getContext('2d'), shown: new Map(), key: '',
});

/** Chooses places for a resting view and shows what found one. */
export function layLabels(layer: LetteringLayer, model: BoardModel, camera: Camera, look: LetteringLook): void {
  if (look.key !== layer.key) clearLettering(layer, look.key);
  const writings = new Map(writingsOf(model, camera, look).map((w) => [w.id, w]));
  const requests = [...writings.values()].map((w) => requestOf(layer.pen, w, camera));
  const placed = placeLabels(requests, obstacles(model, camera, look.marks), visibleBox(camera));
  const kept = new Set(placed.map((p) => p.id));
  for (const [id, shown] of layer.shown) {
    if (!kept.has(id)) for (const text of shown.texts) text.setVisible(false);
  }
  for (const place of placed) {
    const writing = writings.get(place.id);
    if (writing !== undefined) show(layer, writing, place, camera);
  }
  followView(layer, camera);
}

/** Moves the words with the view without choosing new places. */
export function followView(layer: LetteringLayer, camera: Camera): void {
  for (const shown of layer.shown.values()) {
    const at = toScreen(camera.view, shown.at);
    let y = Math.round(at.y + shown.offset.y);
    shown.texts.forEach((text, i) => {
      text.setPosition(Math.round(at.x + shown.offset.x + shown.width / 2), y + shown.heights[i] / 2);
      y += shown.heights[i];
    });
  }
}

function clearLettering(layer: LetteringLayer, key: string): void {
  for (const shown of layer.shown.values()) for (const text of shown.texts) text.destroy();
  layer.shown = new Map();
  layer.key = key;
}

function show(layer: LetteringLayer, writing: Writing, place: PlacedLabel, camera: Camera): void {
  const at = toScreen(camera.view, writing.at);
  const shown = layer.shown.get(writing.id) ?? write(layer, writing, camera.px);
  shown.offset = { x: place.x - at.x, y: place.y - at.y };
  for (const text of shown.texts) text.setVisible(true);
  layer.shown.set(writing.id, shown);
}

function write(layer: LetteringLayer, writing: Writing, px: number): Shown {
  const texts = writing.lines.map((line) =>
    layer.scene.add.text(0, 0, line.text, {
      fontFamily: FONTS.atlas,
      fontSize: line.size * px,
      fontStyle: line.style,
      color: line.ink,
      stroke: line.halo,
      strokeThickness: line.haloWidth * px,
      letterSpacing: line.spacing * px,
      padding: { x: 2 * px, y: 3 * px },
    }).setOrigin(0.5).setDepth(writing.depth));
  return {
    texts,
    at: writing.at,
    offset: { x: 0, y: 0 },
    heights: writing.lines.map((line) => line.size * LINE_HEIGHT * px),
    width: Math.max(...writing.lines.map((line) => widthOf(layer.pen, line))) * px,
  };
}

function widthOf(pen: CanvasRenderingContext2D | null, line: Line): number {
  if (pen === null) return line.text.length * line.size * 0.6;
  pen.font = `${line.style} ${line.size}px ${FONTS.atlas}`;
  return pen.measureText(line.text).width + line.spacing * line.text.length + line.haloWidth;
}

function requestOf(pen: CanvasRenderingContext2D | null, writing: Writing, camera: Camera): LabelRequest {
  const width = Math.max(...writing.lines.map((line) => widthOf(pen, line)));
  const height = writing.lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0);
  return {
    id: writing.id,
    width: width * camera.px,
    height: height * camera.px,
    at: toScreen(camera.view, writing.at),
    mark: writing.mark * camera.px,
    priority: writing.priority,
    manner: writing.manner,
  };
}

/** What words keep off: marks, medals and the lines of the ties. */
function obstacles(model: BoardModel, camera: Camera, marks: readonly Mark[]): Box[] {
  const { view, px } = camera;
  const square = (at: Point, half: number): Box => ({ x: at.x - half, y: at.y - half, width: half * 2, height: half * 2 });
  const arcs = tieArcs();
  const boxes = marks.map((m) => square(toScreen(view, m.at), m.radius * px));
  for (const tie of model.ties) {
    const arc = (arcs.get(tieId(tie)) ?? []).map((p) => toScreen(view, p));
    const length = lengthOf(arc);
    boxes.push(square(pointAt(arc, length / 2), (MEDAL + 4) * px));
    for (let at = 0; at < length; at += 16 * px) boxes.push(square(pointAt(arc, at), 7 * px));
  }
  return boxes;
}

const visibleBox = ({ frame, px }: Camera): Box => {
  const edge = 4 * px;
  const { left, right, top, bottom } = frame.insets;
  return { x: left + edge, y: top + edge, width: frame.width - left - right - 2 * edge, height: frame.height - top - bottom - 2 * edge };
};

function writingsOf(model: BoardModel, camera: Camera, look: LetteringLook): Writing[] {
  const small = camera.frame.width / camera.px < 600;
  return [...capitalWritings(model, look, small), ...theatreWritings(model, look, small), ...atlasWritings(model, camera, look)];
}

function capitalWritings(model: BoardModel, look: LetteringLook, small: boolean): Writing[] {
  const { ink, halo } = look.palette;
  return model.capitals.flatMap((capital): Writing[] => {
    const mark = look.marks.find((m) => m.id === capital.id);
    if (mark === undefined) return [];
    const name: Line = { text: capital.name.toUpperCase(), size: small ? 16 : 20, style: 'bold', spacing: 1.4, ink, halo, haloWidth: 5 };
    const native: Line = { text: capital.native, size: small ? 12.5 : 15, style: '', spacing: 0, ink, halo, haloWidth: 4 };
    return [{ id: capital.id, at: mark.at, mark: mark.radius + 3, priority: 0, manner: 'beside', lines: capital.native === '' ? [name] : [name, native], depth: 9 }];
  });
}

function theatreWritings(model: BoardModel, look: LetteringLook, small: boolean): Writing[] {
  const { ink, halo } = look.palette;
  return model.theatres.flatMap((theatre): Writing[] => {
    const mark = look.marks.find((m) => m.id === theatre.id);
    if (mark === undefined) return [];
    const focused = theatre.id === model.focused || theatre.id === model.hovered;
    const size = (small ? 12 : 13.5) + (theatre.active ? 1 : 0);
    const line: Line = { text: theatre.name, size, style: theatre.active ? 'bold' : '', spacing: 0.2, ink, halo, haloWidth: 4 };
    const priority = focused ? 1 : (theatre.active ? 10 : 20) - theatre.heat / 20;
    return [{ id: theatre.id, at: mark.at, mark: mark.radius, priority, manner: 'beside', lines: [line], depth: 8.5 }];
  });
}

function atlasWritings(model: BoardModel, camera: Camera, look: LetteringLook): Writing[] {
  const relative = camera.view.k / camera.px;
  const grown = Math.min(1.5, Math.max(1, Math.sqrt(camera.view.k / homeView(camera.frame).k)));
  return LETTERING.filter((l) => relative >= l.zoom).flatMap((l): Writing[] => {
    const text = model.names === undefined || !(l.id in model.names) ? l.text : model.names[l.id];
    const at = projectSite(projection, l.at);
    if (text === null || at === null) return [];
    return [{ id: `name:${l.id}`, at, mark: 0, priority: 100 + l.rank, manner: 'over', lines: [atlasLine(l, text, { grown, palette: look.palette })], depth: 4 }];
  });
}

function atlasLine(l: Lettering, text: string, of: { grown: number; palette: Palette }): Line {
  const { palette, grown } = of;
  if (l.kind === 'sea') return { text, size: 12.5, style: 'italic', spacing: 1.6, ink: palette.seaInk, halo: palette.seaMiddle, haloWidth: 2 };
  if (l.id === 'SUN' || l.id === 'USA' || l.id === 'CHN') return homeLine(l.id, text, of);
  return { text, size: 11.5 * Math.sqrt(grown), style: '', spacing: 1, ink: palette.countryInk, halo: palette.land, haloWidth: 2.4 };
}

function homeLine(id: 'SUN' | 'USA' | 'CHN', text: string, of: { grown: number; palette: Palette }): Line {
  const side = ({ SUN: 'su', USA: 'us', CHN: 'cn' } as const)[id];
  const { palette, grown } = of;
  return { text, size: 13 * grown, style: '', spacing: 4.5 * grown, ink: palette.homeInk[side], halo: palette.homes[side].fill, haloWidth: 2 };
}
