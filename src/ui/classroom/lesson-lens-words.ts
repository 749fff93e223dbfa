/** What two schools of historians would say to one question, in words and as a drawing. */
import { turnOf } from '../../classroom/second-lens.ts';
import type { Moved } from '../../classroom/second-lens.ts';
import { ENGINE_VERSION } from '../../engine/index.ts';
import type { Cell } from '../../lab/csv.ts';
import type { NumberComparison } from '../../lab/pairs.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { dotDrawing } from '../../charts/dots.ts';
import { chartFrame } from '../charts/frame.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { fold } from '../panels/fold.ts';
import { decimal, gapOf, mannerOf, plain, rangeOf, valueOf } from '../../charts/figures.ts';
import { t } from '../../words/messages.ts';

/** An answer under a lens; the empty lens is the model's own view. */
export interface View { readonly lens: string; readonly runs: number; readonly answer: NumberComparison }

/** What is asked, and of which change. */
export interface Subject { readonly ask: string; readonly asked: string; readonly change: string; readonly file: string; readonly seed: string }

const lensName = (lens: string): string => t(`lab:lens.${lens === '' ? 'none' : lens}`);

/** What the school holds, and which constants the lens moves from where to where. */
export const movedWords = (moved: readonly Moved[], lens: string): HTMLElement => h('div', { class: 'lens-moved' },
  h('p', {}, h('strong', {}, lensName(lens)), '. ', t(`lesson:lens.school.${lens}`)),
  fold(t('lesson:lens.moves', { count: moved.length }), () => h('ul', { class: 'lines' }, ...moved.map(({ constant, from, to }) => h('li', {}, t('lesson:lens.moved', { name: t(`lab:constant.${constant}`), from: plain(from), to: plain(to) }))))));

/** A line for each view, what their difference means, and the drawing; on paper the sentences alone. */
export function viewsFound(views: readonly View[], subject: Subject, paper: boolean): Child[] {
  const [own, other] = views;
  if (!own || !other) return [h('p', {}, t('lesson:lens.nothing'))];
  const turn = turnOf(own.answer, other.answer);
  const verdict = t(`lesson:lens.verdict.${turn}`, { school: lensName(other.lens), gap: gapSize(subject.ask, own.answer, other.answer), runs: other.runs });
  const lines = h('ul', { class: 'lens-lines' }, ...views.map((view) => h('li', {}, h('strong', {}, lensName(view.lens)), h('span', {}, lineOf(view, subject)))));
  const told = [h('p', { class: 'finding', role: paper ? null : 'status' }, verdict), turn === 'same' ? null : h('p', {}, t(`lesson:lens.because.${other.lens}`))];
  return [
    paper ? h('p', {}, t('lesson:lens.question', { asked: subject.asked, change: subject.change })) : null, lines, ...told,
    paper ? null : chartFrame(chartOf(views, subject)), h('p', { class: 'hint' }, t('lesson:lens.caution')),
  ];
}

function lineOf({ answer: { baseline, intervention, difference, interval } }: View, { ask }: Subject): string {
  if (difference === null || interval === null) return t('lesson:lens.lineNone');
  return t('lesson:lens.line', { before: valueOf(ask, baseline), after: valueOf(ask, intervention), gap: gapOf(ask, difference), range: rangeOf(ask, interval) });
}

function gapSize(ask: string, own: NumberComparison, other: NumberComparison): string {
  const gap = Math.abs((other.difference ?? 0) - (own.difference ?? 0));
  return mannerOf(ask) === 'share' ? decimal(gap * 100, 0) : decimal(gap, 1);
}

/** What the change moves under each view, with its interval; shares as points of per cent. */
function chartOf(views: readonly View[], { ask, asked, file, seed }: Subject): ChartSpec {
  const [own, other] = views;
  const size = mannerOf(ask) === 'share' ? 100 : 1;
  const rows = views.flatMap(({ lens, answer: { difference, interval } }) => (difference === null || interval === null ? []
    : [{ name: lensName(lens), value: difference * size, interval: [interval[0] * size, interval[1] * size] as const, side: 'intervention' as const }]));
  const most = Math.max(5, ...rows.flatMap(({ interval: [low, high] }) => [Math.abs(low), Math.abs(high)])) * 1.08;
  return {
    title: t('lesson:lens.chartTitle', { own: gapOf(ask, own!.answer.difference ?? 0), other: gapOf(ask, other!.answer.difference ?? 0), school: lensName(other!.lens) }),
    summary: t('lesson:lens.chart', { asked }), file,
    draw: (room) => dotDrawing(rows, { domain: [-most, most], zero: 0, format: (value) => decimal(value, 0), label: t(size === 100 ? 'lesson:lens.axisShare' : 'lesson:lens.axis') }, room),
    table: {
      head: ['view', 'without', 'with', 'difference', 'low', 'high'].map((name) => t(`lesson:lens.table.${name}`)),
      rows: views.map(({ lens, answer: { baseline, intervention, difference, interval } }): Cell[] => [lensName(lens), baseline, intervention, difference, interval?.[0] ?? null, interval?.[1] ?? null]),
      shown: (cell, column) => (column === 0 ? String(cell) : typeof cell !== 'number' ? '–' : column < 3 ? valueOf(ask, cell) : gapOf(ask, cell)),
    },
    caption: t('lesson:lens.caption', { runs: views[0]!.runs, seed, engine: ENGINE_VERSION }),
  };
}
