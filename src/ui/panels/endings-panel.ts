/** Endings kept: a row of marks at a side's card, the list beside its aims, a line in the debrief. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import type { EndingsModel } from '../model/endings-model.ts';
import { t } from '../../words/messages.ts';
import { dayWords } from '../../words/names.ts';

/** Marks for the endings reached, and the count in words. */
export const endingMarks = ({ endings, reached, total }: EndingsModel): HTMLElement => h('span', { class: 'ending-marks' },
  h('span', { class: 'ending-pips', 'aria-hidden': 'true' }, ...endings.map((each) => h('span', { class: each.reached ? 'ending-pip ending-pip-reached' : 'ending-pip' }))),
  t('campaign:endings.count', { reached, total }));

/** The endings by name; those not reached are blanks. */
export function endingList(model: EndingsModel): Child[] {
  const { endings, plays, best, last } = model;
  return [
    h('ol', { class: 'ending-list' }, ...endings.map(({ title, reached }) => h('li', { class: reached ? 'reached' : null }, reached ? title : t('campaign:endings.blank')))),
    plays === 0 ? null : h('p', { class: 'hint' }, t('campaign:endings.plays', { count: plays, best: best ?? 0, day: dayWords(localDay(last ?? 0)) })),
  ];
}

/** The day of a moment where the reader is, as `2026-05-04`. */
function localDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}
