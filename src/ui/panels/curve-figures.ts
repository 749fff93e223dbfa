/** The debrief's curves: each with its finding, its key, its numbers and what made them. */
import { curvePlot, curveSpec, curveTitle } from '../../charts/curve.ts';
import type { CurveSize } from '../../charts/curve.ts';
import type { CurveModel } from '../../charts/curve-model.ts';
import { apartWords, curvesCsv } from '../../charts/curve-points.ts';
import { t } from '../../words/messages.ts';
import { quarterShort } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { saveRow } from '../charts/frame.ts';
import { downloadText } from '../store/files.ts';
import { curveKey } from './chart.ts';
import { fold } from './fold.ts';

const SCREEN: CurveSize = { width: 380, height: 190, pointer: true };

/** The nine curves, each with its finding, its key, its numbers as a table and ways to save it; `why` opens what made one. */
export const curveFigures = (list: readonly CurveModel[], why: (q: number) => void, caption: string): HTMLElement => h('div', { class: 'curves' }, ...list.map((curve) => {
  const title = curveTitle(curve);
  return h('figure', { class: 'curve' },
    h('figcaption', {}, title, h('span', { class: 'hint' }, apartWords(curve))), curvePlot(curve, SCREEN), curveKey(),
    h('p', {}, button({ label: t('because:why'), icon: 'ui/info', kind: 'quiet', press: () => why(curve.q), props: { 'aria-label': t('because:whyOf', { name: curve.name }) } })),
    fold(t('debrief:table'), () => [curveTable(curve, title), saveRow(curveSpec(curve, caption))]));
}));

/** The numbers of all curves as a file. */
export const curvesAway = (scenario: string, list: readonly CurveModel[]): HTMLElement => h('p', { class: 'curves-away' },
  button({ label: t('debrief:csv'), icon: 'ui/download', press: () => downloadText(`${scenario}-curves.csv`, curvesCsv(list), 'text/csv') }));

function curveTable({ own, history, from }: CurveModel, title: string): HTMLElement {
  const rows = own.slice(1).map((value, index) => h('tr', {},
    h('th', { scope: 'row' }, quarterShort(from + index)), h('td', {}, points(value)), h('td', {}, history[index + 1] === undefined ? '' : points(history[index + 1]!))));
  return h('table', { class: 'figures' }, h('caption', { class: 'visually-hidden' }, title),
    h('thead', {}, h('tr', {}, ...['quarter', 'you', 'history'].map((name) => h('th', { scope: 'col' }, t(`debrief:${name}`))))),
    h('tbody', {}, ...rows));
}
