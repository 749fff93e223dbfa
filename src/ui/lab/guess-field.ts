/** Draw first: a few years with a slider each, or one line drawn with the pointer over all of them. */
import { h, newId, s } from '../app/h.ts';
import { t } from '../../words/messages.ts';
import { percent } from '../../charts/figures.ts';

export interface GuessOptions {
  readonly years: readonly number[];
  /** Chances by year, 0 … 1. */
  readonly guess: Readonly<Record<string, number>>;
  readonly name: string;
  readonly changed: (guess: Record<string, number>) => void;
}

/** Knots at most; a line of more says nothing more. */
const KNOTS = 8;
const [WIDTH, HEIGHT, EDGE] = [400, 190, 14];

/** The field in which the reader draws. */
export function guessField({ years, guess, name, changed }: GuessOptions): HTMLElement {
  const knots = knotsOf(years);
  const now: Record<string, number> = { ...guess };
  const line = s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'guess-sheet', 'aria-hidden': 'true' });
  const sliders = new Map<number, HTMLInputElement>();
  const set = (year: number, share: number): void => {
    for (const each of knots) now[each] ??= 0.5;
    now[year] = share;
    drawLine(line, knots, now);
    for (const [each, input] of sliders) tellSlider(input, now[each]!);
    changed({ ...now });
  };
  const fields = knots.map((year) => {
    const id = newId('guess');
    const input = h('input', { id, type: 'range', min: 0, max: 100, step: 5, value: (now[year] ?? 0.5) * 100, 'aria-valuetext': percent(now[year] ?? 0.5), oninput: () => set(year, Number(input.value) / 100) });
    sliders.set(year, input);
    return h('p', { class: 'guess-line' }, h('label', { for: id }, String(year)), input);
  });
  drawLine(line, knots, now);
  followPointer(line, knots, set);
  return h('section', { class: 'guess' }, h('h2', { class: 'chart-title' }, t('lab:inevitability.draw', { name })), h('p', { class: 'hint' }, t('lab:inevitability.drawAbout')), line,
    h('details', {}, h('summary', {}, t('lab:inevitability.sliders')), ...fields));
}

function tellSlider(input: HTMLInputElement, share: number): void {
  input.value = String(Math.round(share * 100));
  input.setAttribute('aria-valuetext', percent(share));
}

const knotsOf = (years: readonly number[]): number[] => {
  const step = Math.max(1, Math.ceil((years.length - 1) / (KNOTS - 1)));
  const list = years.filter((_, index) => index % step === 0);
  return list.at(-1) === years.at(-1) ? list : [...list, years.at(-1)!];
};

const xOf = (index: number, count: number): number => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, count - 1);
const yOf = (share: number): number => EDGE + (1 - share) * (HEIGHT - 2 * EDGE - 14);

function drawLine(host: SVGSVGElement, knots: readonly number[], guess: Readonly<Record<string, number>>): void {
  const at = knots.map((year, index) => ({ year, x: xOf(index, knots.length), y: yOf(guess[year] ?? 0.5) }));
  const drawn = Object.keys(guess).length > 0;
  host.replaceChildren(
    ...[0, 0.5, 1].map((share) => s('line', { class: 'guess-grid', x1: EDGE, x2: WIDTH - EDGE, y1: yOf(share), y2: yOf(share) })),
    s('polyline', { class: drawn ? 'guess-path' : 'guess-path guess-blank', points: at.map(({ x, y }) => `${x},${y}`).join(' ') }),
    ...at.flatMap(({ year, x, y }) => [s('circle', { class: 'guess-knot', cx: x, cy: y, r: 7 }), s('text', { x, y: HEIGHT - 3, 'text-anchor': 'middle' }, String(year))]));
}

/** Wherever the pointer goes, the nearest year follows. */
function followPointer(host: SVGSVGElement, knots: readonly number[], set: (year: number, share: number) => void): void {
  const move = (event: PointerEvent): void => {
    const box = host.getBoundingClientRect();
    const [x, y] = [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
    const index = Math.min(knots.length - 1, Math.max(0, Math.round(((x - EDGE) / (WIDTH - 2 * EDGE)) * (knots.length - 1))));
    const share = 1 - (y - EDGE) / (HEIGHT - 2 * EDGE - 14);
    set(knots[index]!, Math.min(1, Math.max(0, Math.round(share * 20) / 20)));
  };
  host.addEventListener('pointerdown', (event) => {
    host.setPointerCapture(event.pointerId);
    move(event);
  });
  host.addEventListener('pointermove', (event) => { if (host.hasPointerCapture(event.pointerId)) move(event); });
}
