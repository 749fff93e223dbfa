/** The map of the title screen: the world round the pole under three lights, on a plain canvas. */

import type { CapitalId, CapitalView, Insets, Theme } from './board-model.ts';
import { drawCapital, drawGlow } from './emblems.ts';
import { fetchFaces, fetchOwnNames } from './faces.ts';
import { CAPITAL_SITES } from './geography.ts';
import { PAINT_STEPS } from './paint.ts';
import type { PaintJob } from './paint-job.ts';
import { FONTS, fade, paletteOf } from './palette.ts';
import type { Palette } from './inks.ts';
import { paperTile } from './patterns.ts';
import { greatArc, projectSite, titleProjection } from './projection.ts';
import type { Point } from './projection.ts';
import { traceBorders, traceShapes } from './shapes.ts';
import { tonesFor } from './tones.ts';
import { toScreen } from './view.ts';
import type { View } from './view.ts';
import { loadSmallWorld } from './world.ts';
import type { World } from './world.ts';

export interface TitleOptions {
  readonly theme: Theme;
  /** What is hidden of the map as it is laid out now, CSS px. */
  readonly insets: () => Insets;
  readonly capitals: readonly CapitalView[];
}

export interface TitleMap {
  setTheme(theme: Theme): void;
  resize(): void;
  /** Where a capital's light stands, in CSS px of the parent. */
  screenPoint(id: CapitalId): Point;
  destroy(): void;
}

interface State {
  readonly parent: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly world: World;
  readonly capitals: readonly CapitalView[];
  theme: Theme;
  readonly insets: () => Insets;
}

const DATE = 1950;
/** Down is 20° E in a wide window, so that Washington lies left and Peking right; 107° E in a tall one. */
const SOUTH = { wide: 19.7, tall: 107 } as const;

/** Makes the title map; it paints once and again only when size or theme changes. */
export async function createTitleMap(parent: HTMLElement, options: TitleOptions): Promise<TitleMap> {
  const world = await loadSmallWorld();
  await Promise.all([fetchFaces([`bold 16px ${FONTS.atlas}`]), fetchOwnNames()]);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  parent.append(canvas);
  const state: State = { parent, canvas, world, capitals: options.capitals, theme: options.theme, insets: options.insets };
  paintTitle(state);
  const observer = new ResizeObserver(() => repaintIfResized(state));
  observer.observe(parent);
  return {
    setTheme: (theme) => {
      state.theme = theme;
      paintTitle(state);
    },
    resize: () => repaintIfResized(state),
    screenPoint: (id) => {
      const px = ratio(state);
      const at = layoutOf(state).spots[id];
      return { x: at.x / px, y: at.y / px };
    },
    destroy: () => {
      observer.disconnect();
      canvas.remove();
    },
  };
}

const ratio = (state: State): number =>
  Math.min(window.devicePixelRatio, 2, Math.sqrt((2560 * 1600) / Math.max(1, state.parent.clientWidth * state.parent.clientHeight)));

function repaintIfResized(state: State): void {
  const px = ratio(state);
  if (state.canvas.width === Math.round(state.parent.clientWidth * px) && state.canvas.height === Math.round(state.parent.clientHeight * px)) return;
  paintTitle(state);
}

interface Layout {
  readonly projection: ReturnType<typeof titleProjection>;
  readonly view: View;
  readonly light: LightSize;
  readonly spots: Readonly<Record<CapitalId, Point>>;
}

interface LightSize { readonly small: boolean; readonly grown: number }

/** How large lights and names are, by the shorter side of the free part in CSS px: in a wall-sized window they are seen from further away. */
const lightSize = (side: number): LightSize => ({ small: side < 600, grown: Math.min(2, Math.max(1, Math.pow(side / 900, 0.7))) });

/** Turns and scales the globe so that the three capitals fill the free part of the window. */
function layoutOf(state: State): Layout {
  const px = ratio(state);
  const width = state.parent.clientWidth * px;
  const height = state.parent.clientHeight * px;
  const { left, right, top, bottom } = state.insets();
  const free = { x: left * px, y: top * px, width: width - (left + right) * px, height: height - (top + bottom) * px };
  const light = lightSize(Math.min(free.width, free.height) / px);
  const projection = titleProjection(free.width > free.height ? SOUTH.wide : SOUTH.tall);
  const ids = ['US', 'SU', 'CN'] as const;
  const at = ids.map((id) => projectSite(projection, CAPITAL_SITES[id]) ?? { x: 0, y: 0 });
  const [xs, ys] = [at.map((p) => p.x), at.map((p) => p.y)];
  const box = { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
  // Two lines of names stand above the upper lights and below the lower one, also where the map is a strip.
  const names = 2 * (light.small ? 66 : 80) * light.grown * px;
  const k = Math.min((free.width * 0.68) / box.width, Math.max(free.height * 0.3, Math.min(free.height * 0.62, free.height - names)) / box.height);
  const view = {
    k,
    x: free.x + free.width / 2 - (box.x + box.width / 2) * k,
    y: free.y + free.height / 2 - (box.y + box.height / 2) * k,
  };
  const spot = (i: number): Point => toScreen(view, at[i]);
  return { projection, view, light, spots: { US: spot(0), SU: spot(1), CN: spot(2) } };
}

function paintTitle(state: State): void {
  const { canvas, parent } = state;
  const px = ratio(state);
  canvas.width = Math.max(1, Math.round(parent.clientWidth * px));
  canvas.height = Math.max(1, Math.round(parent.clientHeight * px));
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  const palette = paletteOf(state.theme);
  const layout = layoutOf(state);
  ground(ctx, palette);
  paintGlobe(ctx, state, { layout, palette, px });
  lights(ctx, state, { layout, palette, px });
  dim(ctx, palette);
}

interface Look {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly px: number;
}

function ground(ctx: CanvasRenderingContext2D, palette: Palette): void {
  ctx.fillStyle = ctx.createPattern(paperTile(palette.paper, palette.fibre), 'repeat') ?? palette.paper;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
}

function paintGlobe(ctx: CanvasRenderingContext2D, state: State, look: Look): void {
  const { world } = state;
  const { projection, view } = look.layout;
  const job: PaintJob = {
    ctx, view, px: look.px, palette: look.palette,
    globe: { x: 0, y: 0, radius: 2 * 422 * Math.sin((60 * Math.PI) / 180) },
    shapes: traceShapes(world, projection),
    borders: traceBorders(world, projection, DATE),
    tones: tonesFor(world, { date: DATE, tones: {} }),
  };
  for (const step of PAINT_STEPS) step(job);
}

/** Three lights, and the great circles between them. */
function lights(ctx: CanvasRenderingContext2D, state: State, look: Look): void {
  const { layout, palette, px } = look;
  ctx.save();
  ctx.lineCap = 'round';
  for (const [a, b] of [['US', 'SU'], ['US', 'CN'], ['SU', 'CN']] as const) {
    const arc = greatArc(layout.projection, [CAPITAL_SITES[a], CAPITAL_SITES[b]]).map((p) => toScreen(layout.view, p));
    ctx.beginPath();
    arc.forEach((p, i) => (i === 0 ? ctx.moveTo(p.x, p.y) : ctx.lineTo(p.x, p.y)));
    for (const [colour, width] of [[fade(palette.casing, 0.75), 6], [palette.ink, 1.8 * palette.heavy]] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width * px;
      ctx.stroke();
    }
  }
  ctx.restore();
  for (const capital of state.capitals) light(ctx, capital, look);
}

function light(ctx: CanvasRenderingContext2D, capital: CapitalView, { layout, palette, px }: Look): void {
  const at = layout.spots[capital.id];
  const { small } = layout.light;
  const grown = px * layout.light.grown;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(grown, grown);
  if (palette.shade > 0) lamp(ctx, palette.sides[capital.id], small);
  drawCapital(ctx, capital.id, { palette, radius: small ? 17 : 24 });
  ctx.lineJoin = 'round';
  ctx.textAlign = 'center';
  const [first, second] = linesAt(above(layout, at), small);
  name(ctx, { text: capital.name.toUpperCase(), y: first, font: `bold ${small ? 15 : 22}px ${FONTS.atlas}` }, palette);
  name(ctx, { text: capital.native, y: second, font: `${small ? 12 : 16}px ${FONTS.names}` }, palette);
  ctx.restore();
}

/** The light behind a capital; a stronger print has none. */
function lamp(ctx: CanvasRenderingContext2D, colour: string, small: boolean): void {
  drawGlow(ctx, small ? 70 : 130, colour);
  drawGlow(ctx, small ? 42 : 74, '#fff0c0');
}

/** Names stand on the outside of the triangle, where no line passes. */
const above = ({ spots }: Layout, at: Point): boolean => at.y < (spots.US.y + spots.SU.y + spots.CN.y) / 3;

/** Baselines of name and native name, in CSS px from the light. */
function linesAt(over: boolean, small: boolean): readonly [number, number] {
  if (over) return small ? [-42, -25] : [-56, -34];
  return small ? [38, 54] : [52, 73];
}

function name(ctx: CanvasRenderingContext2D, of: { text: string; y: number; font: string }, palette: Palette): void {
  ctx.font = of.font;
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 5;
  ctx.strokeText(of.text, 0, of.y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(of.text, 0, of.y);
}

/** The corners fall into shadow. */
function dim(ctx: CanvasRenderingContext2D, palette: Palette): void {
  const { width, height } = ctx.canvas;
  const reach = Math.hypot(width, height) / 2;
  const dark = ctx.createRadialGradient(width / 2, height / 2, reach * 0.45, width / 2, height / 2, reach);
  dark.addColorStop(0, fade(palette.vignette, 0));
  dark.addColorStop(1, fade(palette.vignette, 0.4 * palette.shade));
  ctx.fillStyle = dark;
  ctx.fillRect(0, 0, width, height);
}
