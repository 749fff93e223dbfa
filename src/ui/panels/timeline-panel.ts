/** The timeline: a ruler of quarters under a curve. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { CurveModel, TimelineModel, TimelineQuarter } from '../model/timeline-model.ts';
import { t } from '../words/messages.ts';
import { quarterWords } from '../words/names.ts';
import { points } from '../words/numbers.ts';
import { curveDrawing, curveKey } from './chart.ts';

export interface TimelineHandlers {
  readonly choose: (q: number) => void;
  readonly look: (step: number) => void;
  readonly back: () => void;
  readonly branch: (() => void) | null;
}

/** Left margin of the curve, which the ruler under it shares, and room below it. */
const MARGIN = { left: 34, bottom: 4 } as const;

/** Curve, ruler and what can be done with the past; `room` is the size of the curve in CSS px. */
export function timelinePanel({ quarters, curve, choices }: TimelineModel, on: TimelineHandlers, look: { readonly past: boolean; readonly room: { readonly width: number; readonly height: number } }): Child[] {
  const last = curve.own.at(-1)!;
  const history = curve.history[curve.own.length - 1];
  const sentence = t(`table:timeline.${aboutOf(curve, history)}`, { name: curve.name, own: points(last), history: history === undefined ? '' : points(history) });
  const select = h('select', { id: 'curve', class: 'select', 'data-key': 'curve', onchange: () => on.choose(Number(select.value)) },
    ...choices.map(({ q, name }) => h('option', { value: q, selected: q === curve.q }, name)));
  return [
    h('div', { class: 'timeline-head' },
      h('label', { for: 'curve' }, t('table:timeline.curve')), select, curveKey(),
      on.branch ? button({ label: t('table:timeline.branch'), icon: 'ui/branch', press: on.branch, key: 'branch' }) : null,
      look.past ? button({ label: t('table:timeline.return'), icon: 'ui/chevron-right', press: on.back, key: 'return', kind: 'main' }) : null),
    h('p', { class: 'visually-hidden' }, sentence),
    h('div', { class: 'curve-box' }, curveDrawing(curve, { ...look.room, ...MARGIN })),
    ruler(quarters, on),
  ];
}

/** The curve ends with the scenario, so from then on its last value is not that of now. */
function aboutOf({ own, quarters }: CurveModel, history: number | undefined): 'about' | 'aboutEnd' | 'aboutNone' {
  if (history === undefined) return 'aboutNone';
  return own.length > quarters ? 'aboutEnd' : 'about';
}

function ruler(quarters: readonly TimelineQuarter[], on: TimelineHandlers): HTMLElement {
  const list = h('ol', { class: 'ruler' }, ...quarters.map((each) => tick(each, on)));
  rove(list, 'button');
  const shown = list.querySelector<HTMLElement>('[data-state="shown"] button');
  if (shown) for (const each of list.querySelectorAll<HTMLElement>('button')) each.tabIndex = each === shown ? 0 : -1;
  return list;
}

function tick({ quarter, state, name, step, decisions }: TimelineQuarter, on: TimelineHandlers): HTMLElement {
  const first = quarter % 4 === 0;
  return h('li', { 'data-state': state, class: first ? 'year' : null },
    step === null
      ? h('span', { class: 'tick', title: quarterWords(quarter) })
      : h('button', { type: 'button', class: 'tick', 'data-key': `q-${quarter}`, 'aria-label': name, title: name, 'aria-current': state === 'shown' ? 'step' : null, onclick: () => on.look(step) },
        decisions.length > 0 ? h('span', { class: 'tick-mark', 'aria-hidden': 'true' }) : null),
    first ? h('span', { class: 'tick-year', 'aria-hidden': 'true' }, String(Math.floor(quarter / 4))) : null);
}
