/** All words on the map: names of capitals and theatres, and the lettering of the atlas. */

import type Phaser from 'phaser';
import type { BoardModel } from './board-model.ts';
import type { Camera } from './base-map.ts';
import { LETTERING } from './geography.ts';
import type { Lettering } from './geography.ts';
import { placeLabels } from './labels.ts';
import type { LabelRequest } from './labels.ts';
import type { Mark } from './marks.ts';
import { FONTS } from './palette.ts';
import type { Palette } from './inks.ts';
import { boardProjection, projectSite } from './projection.ts';
import type { Point } from './projection.ts';
import { addTexture } from './sheets.ts';
import { tieBoxes } from './ties-layer.ts';
import { homeView, toScreen, visibleBox } from './view.ts';
import type { Box } from './view.ts';

/** One label before it has a place: its lines with their styles, in CSS px. */
interface Writing {
  readonly id: string;
  readonly at: Point;
  readonly mark: number;
  readonly priority: number;
  readonly must: boolean;
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
  /** Another family than the atlas's. */
  readonly family?: string;
}

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  readonly at: Point;
  /** From the named point to the top left corner, in canvas px. */
  offset: Point;
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
  /** Boxes that are taken by other things, canvas px. */
  readonly taken: readonly Box[];
  /** Everything that words depend on, as text. */
  readonly key: string;
}

/** Text that is equal exactly when the same words look alike. */
export function wordKey(model: BoardModel, { view, frame, px }: Camera, palette: Palette): string {
  const grown = (view.k / homeView(frame).k).toFixed(2);
  const theatres = model.theatres.map((t) => `${t.name}${t.active}`).join();
  const capitals = model.capitals.map((c) => c.name + c.native).join();
  return [palette.paper, px, frame.width, grown, theatres, capitals, JSON.stringify(model.names ?? null)].join('|');
}

const projection = boardProjection();
const LINE_HEIGHT = 1.12;
/** Where letters stand within a line's height. */
const BASELINE = 0.84;
/** Room round a label for its halo, CSS px. */
const BLEED = 4;

export const createLettering = (scene: Phaser.Scene): LetteringLayer => ({
  scene, pen: document.createElement('canvas').getContext('2d'), shown: new Map(), key: '',
});

/** Chooses places for a resting view and shows what found one. */
export function layLabels(layer: LetteringLayer, model: BoardModel, camera: Camera, look: LetteringLook): void {
  if (look.key !== layer.key) clearLettering(layer, look.key);
  const writings = new Map(writingsOf(model, camera, look).map((w) => [w.id, w]));
  const placed = placeWords(layer.pen, model, camera, look);
  const kept = new Set(placed.map((p) => p.id));
  for (const [id, shown] of layer.shown) {
    if (!kept.has(id)) shown.image.setVisible(false);
  }
  for (const place of placed) {
    const writing = writings.get(place.id);
    if (writing !== undefined) show(layer, writing, place, camera);
  }
  followView(layer, camera);
}

/** A word with the box that it takes, in canvas px. */
export interface Worded extends Box { readonly id: string; readonly must: boolean }

/** Where all words stand that find a place; `pen` measures them, without one they are taken for a typewriter's. */
export function placeWords(pen: CanvasRenderingContext2D | null, model: BoardModel, camera: Camera, look: LetteringLook): Worded[] {
  const requests = writingsOf(model, camera, look).map((w) => requestOf(pen, w, camera));
  return worded(requests, obstacles(model, camera, look), camera);
}

/** Where the names that are always shown would stand, so that smaller things keep off them. */
export function firstBoxes(layer: LetteringLayer, model: BoardModel, camera: Camera, look: LetteringLook): Box[] {
  const requests = writingsOf(model, camera, look).filter(({ must }) => must).map((w) => requestOf(layer.pen, w, camera));
  return worded(requests, obstacles(model, camera, look), camera);
}

function worded(requests: readonly LabelRequest[], taken: readonly Box[], camera: Camera): Worded[] {
  const byId = new Map(requests.map((each) => [each.id, each]));
  return placeLabels(requests, taken, visibleBox(camera)).flatMap(({ id, x, y }) => {
    const of = byId.get(id);
    return of === undefined ? [] : [{ id, x, y, width: of.width, height: of.height, must: of.must === true }];
  });
}

/** Moves the words with the view without choosing new places. */
export function followView(layer: LetteringLayer, camera: Camera): void {
  for (const shown of layer.shown.values()) {
    const at = toScreen(camera.view, shown.at);
    shown.image.setPosition(Math.round(at.x + shown.offset.x), Math.round(at.y + shown.offset.y));
  }
}

function clearLettering(layer: LetteringLayer, key: string): void {
  for (const shown of layer.shown.values()) {
    shown.image.destroy();
    layer.scene.textures.remove(shown.key);
  }
  layer.shown = new Map();
  layer.key = key;
}

function show(layer: LetteringLayer, writing: Writing, place: Point, camera: Camera): void {
  const at = toScreen(camera.view, writing.at);
  const shown = layer.shown.get(writing.id) ?? write(layer, writing, camera.px);
  shown.offset = { x: place.x - at.x, y: place.y - at.y };
  shown.image.setVisible(true);
  layer.shown.set(writing.id, shown);
}

/** Paints a label on a canvas of its own: Phaser's text would lay each halo over the letter before. */
function write(layer: LetteringLayer, writing: Writing, px: number): Shown {
  const size = sizeOf(layer.pen, writing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((size.width + 2 * BLEED) * px);
  canvas.height = Math.ceil((size.height + 2 * BLEED) * px);
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.scale(px, px);
    let y = BLEED;
    for (const line of writing.lines) {
      letters(pen, line, { x: BLEED + (size.width - widthOf(pen, line)) / 2 + line.haloWidth / 2, y: y + line.size * BASELINE });
      y += line.size * LINE_HEIGHT;
    }
  }
  const key = `word-${writing.id}-${layer.key}`;
  addTexture(layer.scene, key, canvas);
  const image = layer.scene.add.image(0, 0, key).setOrigin((BLEED * px) / canvas.width, (BLEED * px) / canvas.height).setDepth(writing.depth);
  return { image, key, at: writing.at, offset: { x: 0, y: 0 } };
}

/** First all halos, then all letters, spaced by hand where the line asks for it. */
function letters(pen: CanvasRenderingContext2D, line: Line, at: Point): void {
  pen.font = fontOf(line);
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.lineWidth = line.haloWidth;
  pen.strokeStyle = line.halo;
  pen.fillStyle = line.ink;
  const pieces: { text: string; x: number }[] = [];
  let x = at.x;
  for (const text of line.spacing === 0 ? [line.text] : [...line.text]) {
    pieces.push({ text, x });
    x += pen.measureText(text).width + line.spacing;
  }
  for (const piece of pieces) pen.strokeText(piece.text, piece.x, at.y);
  for (const piece of pieces) pen.fillText(piece.text, piece.x, at.y);
}

const fontOf = (line: Line): string => `${line.style} ${line.size}px ${line.family ?? FONTS.atlas}`;

function sizeOf(pen: CanvasRenderingContext2D | null, writing: Writing): { width: number; height: number } {
  return {
    width: Math.max(...writing.lines.map((line) => widthOf(pen, line))),
    height: writing.lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0),
  };
}

function widthOf(pen: CanvasRenderingContext2D | null, line: Line): number {
  if (pen === null) return line.text.length * line.size * 0.6;
  pen.font = fontOf(line);
  const text = line.spacing === 0
    ? pen.measureText(line.text).width
    : [...line.text].reduce((sum, letter) => sum + pen.measureText(letter).width + line.spacing, -line.spacing);
  return text + line.haloWidth;
}

function requestOf(pen: CanvasRenderingContext2D | null, writing: Writing, camera: Camera): LabelRequest {
  const { width, height } = sizeOf(pen, writing);
  return {
    id: writing.id,
    width: width * camera.px,
    height: height * camera.px,
    at: toScreen(camera.view, writing.at),
    mark: writing.mark * camera.px,
    priority: writing.priority,
    must: writing.must,
    manner: writing.manner,
  };
}

/** What words keep off: marks, medals and the lines of the ties, and whatever else stands there. */
function obstacles(model: BoardModel, camera: Camera, look: LetteringLook): Box[] {
  const { view, px } = camera;
  const square = (at: Point, half: number): Box => ({ x: at.x - half, y: at.y - half, width: half * 2, height: half * 2 });
  return [...look.marks.map((m) => square(toScreen(view, m.at), m.radius * px)), ...tieBoxes(model, camera), ...look.taken];
}

function writingsOf(model: BoardModel, camera: Camera, look: LetteringLook): Writing[] {
  // What counts is the part of the map that is seen.
  const small = visibleBox(camera).width / camera.px < 600;
  return [...capitalWritings(model, look, small), ...theatreWritings(model, look, small), ...atlasWritings(model, camera, look)];
}

function capitalWritings(model: BoardModel, look: LetteringLook, small: boolean): Writing[] {
  const { ink, halo } = look.palette;
  return model.capitals.flatMap((capital): Writing[] => {
    const mark = look.marks.find((m) => m.id === capital.id);
    if (mark === undefined) return [];
    const name: Line = { text: capital.name.toUpperCase(), size: small ? 16 : 20, style: 'bold', spacing: 1.4, ink, halo, haloWidth: 5 };
    const native: Line = { text: capital.native, size: small ? 12.5 : 15, style: '', spacing: 0, ink, halo, haloWidth: 4, family: FONTS.names };
    return [{ id: capital.id, at: mark.at, mark: mark.radius + 3, priority: 0, must: true, manner: 'beside', lines: capital.native === '' ? [name] : [name, native], depth: 9 }];
  });
}

function theatreWritings(model: BoardModel, look: LetteringLook, small: boolean): Writing[] {
  const { ink, halo } = look.palette;
  return model.theatres.flatMap((theatre): Writing[] => {
    const mark = look.marks.find((m) => m.id === theatre.id);
    if (mark === undefined) return [];
    const focused = theatre.id === model.focused || theatre.id === model.hovered;
    const size = (small ? 12 : 13.5) + (theatre.active ? 1 : 0);
    const line: Line = { text: theatre.name, size, style: theatre.active ? 'bold' : '', spacing: 0, ink, halo, haloWidth: 4 };
    const priority = focused ? 1 : (theatre.active ? 10 : 20) - theatre.heat / 20;
    return [{ id: theatre.id, at: mark.at, mark: mark.radius + (theatre.id === model.focused ? 9 : 0), priority, must: false, manner: 'beside', lines: [line], depth: 8.5 }];
  });
}

function atlasWritings(model: BoardModel, camera: Camera, look: LetteringLook): Writing[] {
  const relative = camera.view.k / camera.px;
  const grown = Math.min(1.5, Math.max(1, Math.sqrt(camera.view.k / homeView(camera.frame).k)));
  return LETTERING.filter((l) => relative >= l.zoom).flatMap((l): Writing[] => {
    const text = model.names === undefined || !(l.id in model.names) ? l.text : model.names[l.id];
    const at = projectSite(projection, l.at);
    if (text === null || at === null) return [];
    return [{ id: `name:${l.id}`, at, mark: 0, priority: 100 + l.rank, must: false, manner: 'over', lines: [atlasLine(l, text, { grown, palette: look.palette })], depth: 4 }];
  });
}

function atlasLine(l: Lettering, text: string, of: { grown: number; palette: Palette }): Line {
  const { palette, grown } = of;
  if (l.kind === 'sea') return { text, size: 12.5, style: /[\u3400-\u9fff]/u.test(text) ? '' : 'italic', spacing: 1.6, ink: palette.seaInk, halo: palette.seaMiddle, haloWidth: 2 };
  if (l.id === 'SUN' || l.id === 'USA' || l.id === 'CHN') return homeLine(l.id, text, of);
  return { text, size: 12 * Math.sqrt(grown), style: '', spacing: 1, ink: palette.countryInk, halo: palette.halo, haloWidth: 2.6 };
}

function homeLine(id: 'SUN' | 'USA' | 'CHN', text: string, of: { grown: number; palette: Palette }): Line {
  const side = ({ SUN: 'su', USA: 'us', CHN: 'cn' } as const)[id];
  const { palette, grown } = of;
  return { text, size: 13 * grown, style: '', spacing: 3.8 * grown, ink: palette.homeInk[side], halo: palette.homeHalo[side], haloWidth: 3 };
}
