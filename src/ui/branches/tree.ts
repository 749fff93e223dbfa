/** The tree as it is drawn: a row a line, tracks that join into branches, what was undone as faded stubs. */
import { h, s } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { placeOf } from '../../session/lines.ts';
import type { TreeRow } from '../../session/lines.ts';
import { lineName, lineSpan } from './words.ts';

type Span = { readonly from: number; readonly to: number };

export interface TreeHandlers {
  readonly open: (id: string) => void;
  readonly pick: (id: string, on: boolean) => void;
}

export interface TreeState {
  readonly span: Span;
  /** The line whose drawer is open. */
  readonly opened: string | null;
  readonly picked: readonly string[];
  /** The drawer of a line. */
  readonly drawer: (row: TreeRow) => Child;
}

/** The id under which the trunk can be compared. */
export const TRUNK = 'history';

/** The rows as a list; each has a button that opens its drawer, and a box to compare it. */
export function treeList(rows: readonly TreeRow[], state: TreeState, on: TreeHandlers): HTMLElement {
  return h('ol', { class: 'tree' }, yearRow(state.span), ...rows.map((row, index) => {
    const id = row.line?.id ?? TRUNK;
    const open = state.opened === id;
    return h('li', { class: row.line ? 'tree-row' : 'tree-row trunk', 'data-open': open ? 'true' : null, style: `--depth:${row.depth}` },
      h('div', { class: 'tree-line' },
        h('div', { class: 'tree-name' }, nameOf(row, open, on), pickBox(row, state, on)),
        track(rows, index, state.span)),
      open ? h('div', { class: 'tree-drawer' }, state.drawer(row)) : null);
  }));
}

function nameOf({ line }: TreeRow, open: boolean, on: TreeHandlers): Child {
  if (!line) return h('span', { class: 'tree-title' }, t('branches:trunk'));
  return h('button', { type: 'button', class: 'tree-title', 'aria-expanded': String(open), 'data-key': `line-${line.id}`, onclick: () => on.open(line.id) },
    capitalMark(line.capital), h('span', { class: 'tree-words' }, h('span', {}, lineName(line)), h('span', { class: 'tree-span' }, lineSpan(line))));
}

function pickBox({ line }: TreeRow, { picked }: TreeState, on: TreeHandlers): HTMLElement {
  const id = line?.id ?? TRUNK;
  const name = line ? lineName(line) : t('branches:trunk');
  const box = h('input', { type: 'checkbox', checked: picked.includes(id), 'data-key': `pick-${id}`, 'aria-label': t('branches:pick', { name }), title: t('branches:pick', { name }), onchange: () => on.pick(id, box.checked) });
  return h('label', { class: 'tree-pick' }, box);
}

function yearRow(span: Span): HTMLElement {
  const years = Math.ceil((span.to + 1 - span.from) / 4);
  const step = [1, 2, 5, 10].find((each) => years / each <= 8) ?? 10;
  const marks = Array.from({ length: years + 1 }, (_, index) => Math.ceil(span.from / 4) + index).filter((year) => year * 4 <= span.to && year % step === 0);
  return h('li', { class: 'tree-years', 'aria-hidden': 'true' }, h('div', { class: 'tree-name' }), h('div', { class: 'tree-track' },
    ...marks.map((year) => h('span', { style: `inset-inline-start:${placeOf(year * 4, span) / 10}%` }, String(year)))));
}

/** One row's track: its own stretch, the stems that pass through it to rows below, its stubs. */
function track(rows: readonly TreeRow[], index: number, span: Span): HTMLElement {
  const row = rows[index]!;
  const x = (quarter: number): number => placeOf(quarter, span);
  const stems = rows.flatMap((each, at) => {
    if (each.parent < 0 || at < index || each.parent > index || (each.parent === index && at === index)) return [];
    const [top, bottom] = [each.parent === index ? 50 : 0, at === index ? 50 : 100];
    return [s('path', { class: tone(each), d: `M${x(each.from)} ${top}V${bottom}` })];
  });
  return h('div', { class: 'tree-track' },
    s('svg', { viewBox: '0 0 1000 100', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
      ...stems,
      ...(row.line?.undone ?? []).map(({ quarter }) => s('path', { class: 'track-stub', d: `M${x(quarter)} 50l14 34h10` })),
      s('path', { class: tone(row), d: `M${x(row.from)} 50H${Math.max(x(row.to), x(row.from) + 4)}` })),
    h('span', { class: row.line?.over || !row.line ? 'track-end over' : 'track-end', 'aria-hidden': 'true', style: `inset-inline-start:${x(row.to) / 10}%` }));
}

const tone = ({ line }: TreeRow): string => `track ${line ? `track-${line.capital.toLowerCase()}` : 'track-trunk'}`;
