/** Draws one of each chart for nobody while the reader reads the form: the library's first drawing takes several times as long as the next. */
import { dotDrawing } from '../../charts/dots.ts';
import { fanDrawing } from '../../charts/fan.ts';
import type { FanRow } from '../../charts/fan.ts';
import { yearsDrawing } from '../../charts/years.ts';

const SIZE = { width: 600, font: 13, pointer: true } as const;
const band = { p10: 10, p50: 20, p90: 30 };
const fanRows = Array.from({ length: 40 }, (_, index): FanRow => ({ at: 1960 + index / 4, date: '', before: band, after: band, history: 20 }));
const years = Array.from({ length: 10 }, (_, index) => ({ year: 1960 + index, before: 0.1, after: 0.1 }));

const DRAWINGS: readonly (() => unknown)[] = [
  () => fanDrawing(fanRows, [0, 100], SIZE),
  () => dotDrawing([{ name: 'a', value: 0.5, interval: [0.4, 0.6], side: 'baseline' }, { name: 'a', value: 0.5, interval: [0.4, 0.6], side: 'intervention' }], { domain: [0, 1], format: String }, SIZE),
  () => yearsDrawing({ rows: years, never: { before: 0, after: 0 }, span: [1960, 1970], history: 1965 }, SIZE),
];

/** Times that each is drawn. */
const ROUNDS = 3;

/** Not every browser tells when it is idle. */
const idle = (act: () => void): void => {
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback) requestIdleCallback.call(window, act);
  else window.setTimeout(act, 50);
};

/** Begins when the page is idle, a drawing at a time; what is returned ends it. */
export function warmCharts(): () => void {
  const waiting = Array.from({ length: ROUNDS }, () => DRAWINGS).flat();
  let ended = false;
  const next = (): void => {
    const draw = ended || document.visibilityState !== 'visible' ? undefined : waiting.shift();
    if (!draw) return;
    draw();
    idle(next);
  };
  idle(next);
  return () => { ended = true; };
}
