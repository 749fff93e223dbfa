/** The timeline: a ruler of quarters under a curve. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { CurveModel } from '../../charts/curve-model.ts';
import type { TimelineModel, TimelineQuarter } from '../model/timeline-model.ts';
import { t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { trendWords } from './number.ts';
import { axisDrawing, curveDrawing, curveKey } from './chart.ts';

export interface TimelineHandlers {
  readonly choose: (q: number) => void;
  readonly look: (step: number) => void;
  readonly back: () => void;
  readonly branch: (() => void) | null;
}

/** Left margin of the curve in sizes of text, which the ruler under it shares; right margin and room below it, CSS px. */
const MARGIN = { left: 2.125, right: 8, bottom: 4 } as const;

/** The size of the page's text, CSS px. */
const textSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
const leftOf = (rem: number): number => MARGIN.left * rem;

/** Narrowest quarter that a pointer or a finger hits, and the one down to which a whole scenario is kept in view, CSS px. */
const FINE = { hit: 24, seen: 15 } as const;
const COARSE = { hit: 46, seen: 46 } as const;
const narrowest = (): typeof FINE | typeof COARSE => (matchMedia('(pointer: coarse)').matches ? COARSE : FINE);

/** Width of curve and ruler: that of the room, or more where the quarters need it and are scrolled. */
function courseWidth(quarters: number, room: number, rem: number): number {
  const inner = room - leftOf(rem) - MARGIN.right;
  const { hit, seen } = narrowest();
  return inner / quarters >= seen ? room : quarters * hit + leftOf(rem) + MARGIN.right;
}

/** Curve, ruler and what can be done with the past; `room` is the size of the curve in CSS px. */
export function timelinePanel({ quarters, curve, number, choices, distance }: TimelineModel, on: TimelineHandlers, look: { readonly past: boolean; readonly room: { readonly width: number; readonly height: number } }): Child[] {
  const rem = textSize();
  const width = courseWidth(quarters.length, look.room.width, rem);
  const size = { rem, left: leftOf(rem), bottom: MARGIN.bottom, height: look.room.height };
  const long = width > look.room.width;
  const last = curve.own.at(-1)!;
  const history = curve.history[curve.own.length - 1];
  const sentence = t(`table:timeline.${aboutOf(curve, history)}`, { name: curve.name, own: points(last), history: history === undefined ? '' : points(history) });
  const select = h('select', { id: 'curve', class: 'select', 'data-key': 'curve', onchange: () => on.choose(Number(select.value)) },
    ...choices.map(({ q, name }) => h('option', { value: q, selected: q === curve.q }, name)));
  return [
    h('div', { class: 'timeline-head' },
      h('label', { for: 'curve' }, t('table:timeline.curve')), select, curveKey(curve.history.length > 0),
      on.branch ? button({ label: t('table:timeline.branch'), icon: 'ui/branch', press: on.branch, key: 'branch' }) : null,
      look.past ? button({ label: t('table:timeline.return'), icon: 'ui/chevron-right', press: on.back, key: 'return', kind: 'main' }) : null),
    h('p', { class: 'timeline-now' }, h('span', { class: 'visually-hidden' }, `${sentence} `), h('span', {}, number.doubt > 0 ? number.sentence : trendWords(number)), distance === null ? null : h('span', { class: 'distance' }, distance)),
    h('div', { class: long ? 'course-box long' : 'course-box' },
      long ? h('div', { class: 'curve-axis', 'aria-hidden': 'true' }, axisDrawing(curve, { ...size, width: size.left })) : null,
      h('div', { class: 'course' },
        h('div', { class: 'course-sheet', style: long ? `width:${width}px` : null },
          h('div', { class: 'curve-box' }, curveDrawing(curve, { ...size, width })),
          ruler(quarters, on)))),
  ];
}

/** How far the course is scrolled, so that it may be drawn anew in the same place. */
export const courseScroll = (host: HTMLElement): number => host.querySelector('.course')?.scrollLeft ?? 0;

/** Scrolls a course that is wider than its room to where it was, and on to the quarter shown where that is out of sight. */
export function showCourse(host: HTMLElement, was: number): void {
  const course = host.querySelector<HTMLElement>('.course');
  const shown = course?.querySelector<HTMLElement>('[data-state="shown"]');
  if (!course || !shown || course.scrollWidth <= course.clientWidth) return;
  course.scrollLeft = was;
  const at = shown.getBoundingClientRect().left - course.getBoundingClientRect().left;
  if (at > leftOf(textSize()) && at < course.clientWidth - narrowest().hit * 2) return;
  course.scrollLeft += at - course.clientWidth * 0.75;
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
