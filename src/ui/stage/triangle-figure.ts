/**
 * The triangle in a panel. It stands in HTML, beside or over the map, so it has a small canvas of its
 * own rather than a hole in the panel through which Phaser would have to be seen; the emblems and
 * colours are those of the board.
 */

import { fill, h } from '../app/h.ts';
import type { Theme } from '../map/board-model.ts';
import type { Measure } from './faces.ts';
import type { TriangleModel } from './stage-model.ts';
import { layTriangle } from './triangle-layout.ts';
import type { TriangleLayout } from './triangle-layout.ts';
import { paintTriangle } from './triangle-paint.ts';

export interface TriangleFigure {
  update(model: TriangleModel): void;
  refresh(): void;
  destroy(): void;
}

export interface TriangleStart {
  readonly model: TriangleModel;
  readonly onPick: (q: number) => void;
  /** Light and letters, asked for at every painting. */
  readonly light: () => { readonly theme: Theme; readonly textScale: number; readonly measure: Measure };
}

interface State extends TriangleStart {
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly mirror: HTMLElement;
  shown: TriangleModel;
  layout: TriangleLayout | null;
  hovered: number | null;
  focused: number | null;
}

/** Puts the figure into `host`, which has to have a size, and follows it. */
export function createTriangle(host: HTMLElement, start: TriangleStart): TriangleFigure {
  const canvas = h('canvas', { 'aria-hidden': 'true' });
  const mirror = h('div', { role: 'group' });
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  Object.assign(mirror.style, { position: 'absolute', inset: '0' });
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.append(canvas, mirror);
  const state: State = { ...start, host, canvas, mirror, shown: start.model, layout: null, hovered: null, focused: null };
  listen(state);
  const observer = new ResizeObserver(() => draw(state));
  observer.observe(host);
  draw(state);
  return {
    update: (model) => {
      state.shown = model;
      draw(state);
    },
    refresh: () => draw(state),
    destroy: () => {
      observer.disconnect();
      canvas.remove();
      mirror.remove();
    },
  };
}

/** Lays out, paints, and builds the mirror from the same model. */
function draw(state: State): void {
  const { host, shown } = state;
  const { textScale, measure } = state.light();
  state.layout = layTriangle(shown, { width: Math.max(160, host.clientWidth), height: Math.max(160, host.clientHeight), textScale, measure });
  paint(state);
  state.mirror.setAttribute('aria-label', shown.label);
  fill(state.mirror, partsOf(shown, state.layout));
}

function paint({ canvas, layout, shown, light, hovered, focused }: State): void {
  const pen = canvas.getContext('2d');
  if (layout === null || pen === null) return;
  const ratio = Math.min(3, window.devicePixelRatio);
  canvas.width = Math.round(layout.width * ratio);
  canvas.height = Math.round(layout.height * ratio);
  pen.scale(ratio, ratio);
  paintTriangle(pen, { model: shown, layout, theme: light().theme, at: { hovered, focused } });
}

function partsOf(model: TriangleModel, layout: TriangleLayout): HTMLElement[] {
  const told = (text: string): HTMLElement => {
    const element = h('p', {}, text);
    Object.assign(element.style, { position: 'absolute', margin: '0', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
    return element;
  };
  const corners = model.corners.map(({ name, positionText }) => told(positionText === '' ? name : `${name}: ${positionText}`));
  const edges = model.edges.map(({ a, b, kindText }) => {
    const name = (id: string): string => model.corners.find((corner) => corner.id === id)?.name ?? id;
    return told(`${name(a)} – ${name(b)}: ${kindText}`);
  });
  const buttons = layout.numbers.map(({ number, box }) => {
    const button = h('button', { type: 'button', 'data-key': `q${number.q}`, 'data-q': number.q }, number.label);
    Object.assign(button.style, {
      position: 'absolute', left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px`, minWidth: '0', minHeight: '0',
      margin: '0', padding: '0', border: '0', background: 'transparent', boxShadow: 'none', color: 'transparent', fontSize: '8px', overflow: 'hidden', outline: 'none', cursor: 'pointer',
    });
    return button;
  });
  return [told(model.pattern), ...corners, ...edges, ...buttons];
}

const quantityOf = (target: EventTarget | null): number | null => {
  const q = target instanceof Element ? target.closest<HTMLElement>('[data-q]')?.dataset['q'] : undefined;
  return q === undefined ? null : Number(q);
};

function listen(state: State): void {
  const { mirror } = state;
  const point = (change: Partial<Pick<State, 'hovered' | 'focused'>>): void => {
    Object.assign(state, change);
    paint(state);
  };
  mirror.addEventListener('click', (event) => {
    const q = quantityOf(event.target);
    if (q !== null) state.onPick(q);
  });
  mirror.addEventListener('pointerover', (event) => point({ hovered: quantityOf(event.target) }));
  mirror.addEventListener('pointerleave', () => point({ hovered: null }));
  mirror.addEventListener('focusin', (event) => {
    const visible = event.target instanceof Element && event.target.matches(':focus-visible');
    point({ focused: visible ? quantityOf(event.target) : null });
  });
  mirror.addEventListener('focusout', () => point({ focused: null }));
}
