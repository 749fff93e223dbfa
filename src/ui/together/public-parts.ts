/** The parts of the public board: triangle, tensions, public dispatches, envelopes, sand-glass. */
import { h, s } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, icon } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import type { PublicBoard, PublicLine, PublicSeat, PublicTie } from './public-model.ts';

/** Corners of the figure as on the table: Washington above, Moscow left, Beijing right. */
const PLACES = { US: [155, 32], SU: [62, 160], CN: [248, 160] } as const;
const LABELS = { US: [155, 16], SU: [62, 188], CN: [248, 188] } as const;

/** The triangle: tension and relation on each side; hearts are nobody's to show. */
export function triangleFigure({ ties, corners, pattern, about }: PublicBoard): Child[] {
  return [
    h('p', { class: 'public-pattern' }, h('strong', {}, pattern), ' ', about),
    s('svg', { class: 'public-triangle-figure', viewBox: '0 0 310 200', 'aria-hidden': 'true', focusable: 'false' },
      ...ties.map(tieLine),
      ...corners.map(({ capital }) => s('circle', { class: `public-corner corner-${capital.toLowerCase()}`, cx: PLACES[capital][0], cy: PLACES[capital][1], r: 9 })),
      ...corners.map(({ capital, city, position }) => s('text', { class: 'public-city', x: LABELS[capital][0], y: LABELS[capital][1], 'text-anchor': 'middle' }, position === '' ? city : `${city}, ${position}`)),
      ...ties.map(tieFigure)),
    h('ul', { class: 'public-ties' }, ...ties.map((tie) => h('li', {},
      h('span', { class: 'public-pair' }, capitalMark(tie.a), capitalMark(tie.b), tie.pair),
      h('span', { class: `public-kind kind-${tie.kind}` }, tie.kindText),
      h('span', { class: `public-tension band-${tie.band}` }, h('span', { 'aria-hidden': 'true' }, String(tie.tension)), h('span', { class: 'visually-hidden' }, tie.sentence)),
      h('span', { class: 'public-trend' }, tie.trend)))),
  ];
}

const tieLine = ({ a, b, band, kind }: PublicTie): SVGElement => s('line', {
  class: `public-tie tie-${kind} band-${band}`, x1: PLACES[a][0], y1: PLACES[a][1], x2: PLACES[b][0], y2: PLACES[b][1],
});

function tieFigure({ a, b, tension, band }: PublicTie): SVGElement {
  const [x, y] = [(PLACES[a][0] + PLACES[b][0]) / 2, (PLACES[a][1] + PLACES[b][1]) / 2];
  return s('g', { class: `public-figure band-${band}` }, s('rect', { x: x - 17, y: y - 14, width: 34, height: 28 }), s('text', { x, y: y + 6.5, 'text-anchor': 'middle' }, String(tension)));
}

/** The three tensions from the opening on, over the quarters of the campaign. */
export function tensionCurves({ curves, quarters }: PublicBoard): HTMLElement {
  const [wide, high] = [600, 120];
  const x = (index: number): number => 4 + (index * (wide - 8)) / Math.max(1, quarters.length);
  const y = (value: number): number => high - 6 - (value * (high - 12)) / 100;
  const now = quarters.findIndex(({ state }) => state === 'now');
  return h('figure', { class: 'public-curves' },
    h('figcaption', {}, t('together:public.curves'), h('span', { class: 'public-curve-key' }, ...curves.map(({ id, pair, values }) => h('span', { class: `curve-key curve-${id.toLowerCase()}` }, `${pair} ${values.at(-1)}`)))),
    s('svg', { viewBox: `0 0 ${wide} ${high}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
      ...[25, 50, 75].map((value) => s('line', { class: 'public-rule', x1: 0, x2: wide, y1: y(value), y2: y(value) })),
      now < 0 ? s('g') : s('rect', { class: 'public-now', x: x(now), y: 0, width: (wide - 8) / quarters.length, height: high }),
      ...curves.map(({ id, values }) => s('polyline', { class: `public-curve curve-${id.toLowerCase()}`, points: values.map((value, index) => `${x(index)},${y(value)}`).join(' ') })),
      ...curves.map(({ id, values }) => s('line', { class: `public-curve public-curve-end curve-${id.toLowerCase()}`, x1: x(values.length - 1), x2: x(values.length - 1) + 5, y1: y(values.at(-1)!), y2: y(values.at(-1)!) }))),
    h('p', { class: 'public-span', 'aria-hidden': 'true' }, h('span', {}, quarters[0]?.label ?? ''), h('span', {}, quarters.at(-1)?.label ?? '')));
}

/** What every capital has heard of, newest quarter first. */
export const publicDispatches = ({ dispatches }: PublicBoard): Child[] => (dispatches.length === 0
  ? [h('p', { class: 'none' }, t('table:dispatches.none'))]
  : dispatches.map(({ title, items }) => h('div', { class: 'roll' }, h('h3', { class: 'roll-title' }, title), lineList(items))));

/** Lines of a teletype. */
export const lineList = (items: readonly PublicLine[]): HTMLElement => h('ul', {}, ...items.map(({ from, title, text }) => h('li', { class: 'dispatch', 'data-from': from },
  h('p', { class: 'dispatch-title' }, from ? capitalMark(from) : null, title), h('p', { class: 'dispatch-text' }, text))));

/** Three envelopes on the table: open, sealed with wax, or under the pen. */
export const envelopes = (seats: readonly PublicSeat[]): HTMLElement => h('ul', { class: 'envelopes', 'aria-label': t('together:seals.heading') }, ...seats.map(({ capital, name, state }) =>
  h('li', { class: `envelope envelope-${state} envelope-${capital.toLowerCase()}` },
    h('span', { class: 'envelope-paper', 'aria-hidden': 'true' }, capitalMark(capital), state === 'sealed' ? h('span', { class: 'wax' }) : null),
    h('span', { class: 'envelope-name' }, t(`together:seals.${state}`, { name })))));

/** A quiet sand-glass: it tells that time passes, counts nothing, and never rings. */
export function sandGlass(): HTMLElement {
  const turn = (): void => {
    const sand = glass.querySelector('.glass');
    sand?.replaceWith(sand.cloneNode(true));
  };
  const glass = h('button', { type: 'button', class: 'sand-glass', title: t('together:glass.turn'), 'aria-label': t('together:glass.turn'), onclick: turn },
    s('svg', { class: 'glass', viewBox: '0 0 40 64', 'aria-hidden': 'true', focusable: 'false' },
      s('clipPath', { id: 'glass-upper' }, s('path', { d: 'M7 6h26c0 14-9 18-12 26h-2C16 24 7 20 7 6Z' })),
      s('clipPath', { id: 'glass-lower' }, s('path', { d: 'M19 32h2c3 8 12 12 12 26H7c0-14 9-18 12-26Z' })),
      s('g', { 'clip-path': 'url(#glass-upper)' }, s('rect', { class: 'sand sand-upper', x: 4, y: 8, width: 32, height: 24 })),
      s('g', { 'clip-path': 'url(#glass-lower)' }, s('rect', { class: 'sand sand-lower', x: 4, y: 34, width: 32, height: 24 })),
      s('line', { class: 'sand-thread', x1: 20, x2: 20, y1: 31, y2: 57 }),
      s('path', { class: 'glass-wall', d: 'M7 6c0 14 9 18 12 26C16 40 7 44 7 58M33 6c0 14-9 18-12 26C24 40 33 44 33 58' }),
      s('path', { class: 'glass-wood', d: 'M3 4h34M3 60h34' })));
  return glass;
}

/** Heading of a part, with its mark. */
export const publicPart = (name: string, mark: string, ...content: Child[]): HTMLElement =>
  h('section', { class: `public-part public-${mark}`, 'aria-label': name }, h('h2', { class: 'region-title' }, icon(MARKS[mark]!), name), ...content);

const MARKS: Readonly<Record<string, string>> = { triangle: 'ui/triangle', dispatches: 'game/cable', timeline: 'ui/step' };
