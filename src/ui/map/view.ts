/** Where the board lies on the canvas: a scale and an offset, and what may be done with them. */

import type { Insets } from './board-model.ts';
import { DISC } from './projection.ts';
import type { Point } from './projection.ts';

/** Canvas px = board units × k + (x, y). */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** In the same px as width and height. */
  readonly insets: Insets;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What has to be seen at rest: the triangle, and the theatres round it from Suez to Saigon. */
const HOME: Box = { x: 590, y: 44, width: 620, height: 1000 };
/** The triangle alone: what has to be seen where room is short. */
const TRIANGLE: Box = { x: 700, y: 118, width: 444, height: 760 };
const LARGEST_STEP = 9;

/** The part of the frame that no panel covers. */
export function freeBox(frame: Frame): Box {
  const { left, right, top, bottom } = frame.insets;
  return {
    x: left,
    y: top,
    width: Math.max(80, frame.width - left - right),
    height: Math.max(80, frame.height - top - bottom),
  };
}

/** The part of the canvas in which words and stamps may stand: `camera` gives frame and px. */
export function visibleBox({ frame, px }: { readonly frame: Frame; readonly px: number }): Box {
  const edge = 4 * px;
  const { left, right, top, bottom } = frame.insets;
  return { x: left + edge, y: top + edge, width: frame.width - left - right - 2 * edge, height: frame.height - top - bottom - 2 * edge };
}

/** Boxes of the page in canvas px. */
export const coveredBoxes = (boxes: readonly Box[], ratio: number): Box[] =>
  boxes.map(({ x, y, width, height }) => ({ x: x * ratio, y: y * ratio, width: width * ratio, height: height * ratio }));

/** The view at rest: everything of HOME where that leaves the triangle tall enough, else the triangle. */
export function homeView(frame: Frame): View {
  const free = freeBox(frame);
  const scaleOf = (box: Box): number => Math.min(free.width / box.width, free.height / box.height);
  const k = Math.max(scaleOf(HOME), scaleOf(TRIANGLE) * 0.7);
  const centre = { x: HOME.x + HOME.width / 2, y: HOME.y + HOME.height / 2 };
  return { k, x: free.x + free.width / 2 - centre.x * k, y: free.y + free.height / 2 - centre.y * k };
}

export const toScreen = (view: View, p: Point): Point => ({ x: p.x * view.k + view.x, y: p.y * view.k + view.y });
export const toBoard = (view: View, p: Point): Point => ({ x: (p.x - view.x) / view.k, y: (p.y - view.y) / view.k });

/** Smallest and largest scale for a frame. */
export function zoomRange(frame: Frame): readonly [number, number] {
  const home = homeView(frame).k;
  return [home * 0.8, home * LARGEST_STEP];
}

/** Scales by `factor` round a canvas point that stays where it is. */
export function zoomAt(frame: Frame, view: View, change: { readonly factor: number; readonly at: Point }): View {
  const [least, most] = zoomRange(frame);
  const k = Math.min(most, Math.max(least, view.k * change.factor));
  const held = toBoard(view, change.at);
  return clampView(frame, { k, x: change.at.x - held.x * k, y: change.at.y - held.y * k });
}

/** Keeps the middle of the free part over the globe, so that the map cannot be lost. */
export function clampView(frame: Frame, view: View): View {
  const free = freeBox(frame);
  const middle = { x: free.x + free.width / 2, y: free.y + free.height / 2 };
  const at = toBoard(view, middle);
  const reach = DISC.radius * 0.86;
  const dx = at.x - DISC.x;
  const dy = at.y - DISC.y;
  const away = Math.hypot(dx, dy);
  if (away <= reach) return view;
  const to = { x: DISC.x + (dx / away) * reach, y: DISC.y + (dy / away) * reach };
  return { k: view.k, x: middle.x - to.x * view.k, y: middle.y - to.y * view.k };
}

/** Brings a board point into the middle of the free part at scale `k` or nearer. */
export function viewOn(frame: Frame, p: Point, k: number): View {
  const free = freeBox(frame);
  const [least, most] = zoomRange(frame);
  const scale = Math.min(most, Math.max(least, k));
  return clampView(frame, {
    k: scale,
    x: free.x + free.width / 2 - p.x * scale,
    y: free.y + free.height / 2 - p.y * scale,
  });
}

/** The view between two others, `t` from 0 to 1; zoom moves in ratio, so that speed looks even. */
export function between(from: View, to: View, t: number): View {
  if (t >= 1) return to;
  const ratio = to.k / from.k;
  const k = from.k * Math.pow(ratio, t);
  const s = Math.abs(ratio - 1) < 1e-3 ? t : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * s, y: from.y + (to.y - from.y) * s };
}

/** The view after the frame changed: what was in the middle stays, and the zoom above home stays. */
export function reframe(before: Frame, after: Frame, view: View): View {
  const free = freeBox(before);
  const at = toBoard(view, { x: free.x + free.width / 2, y: free.y + free.height / 2 });
  return viewOn(after, at, (view.k / homeView(before).k) * homeView(after).k);
}
