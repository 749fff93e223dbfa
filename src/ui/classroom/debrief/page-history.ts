/** Step three: the class's courses against history's, and the decisions at which it left history's path. */
import { curveOf } from '../../../classroom/compare.ts';
import { asHistory, departuresOf } from '../../../classroom/debrief/departures.ts';
import type { Departure, Taken } from '../../../classroom/debrief/departures.ts';
import { quarterOf } from '../../../engine/index.ts';
import { quantity } from '../../../engine/quantities.ts';
import { h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import type { Line } from '../../../charts/lines.ts';
import { linesKey } from '../../../charts/lines.ts';
import { INK } from '../../../charts/look.ts';
import { t } from '../../../words/messages.ts';
import { eventTitle, optionLabel, quarterWords } from '../../../words/names.ts';
import { shortName } from '../../../words/quantities.ts';
import type { ClassView } from '../class-charts.ts';
import { coursesDrawing } from './drawings.ts';
import type { Page, Show } from './show-state.ts';
import { drawing, finding, nothing } from './wall.ts';

/** Decisions that can be read at once. */
const AT_ONCE = 4;

/** The courses, and the decisions that departed. */
export function historyPages({ rows }: ClassView): Page[] {
  const pages: Page[] = [
    ...(rows.some(({ played }) => played !== null) ? [{ step: 'history', id: 'courses', draw: coursesPage } as const] : []),
    ...(asHistory(rows).count > 0 ? [{ step: 'history', id: 'departures', draw: departuresPage } as const] : []),
  ];
  return pages.length > 0 ? pages : [{ step: 'history', id: 'none', draw: () => nothing(t('class:show.notPlayed')) }];
}

function coursesPage({ view: { exercise, scenario, rows }, found, choices: { quantity: name } }: Show): Child {
  const [from, to] = [quarterOf(exercise.from), quarterOf(exercise.to)];
  const within = (points: Line['points']): Line['points'] => points.filter(({ quarter }) => quarter >= from && quarter <= to);
  const own = rows.flatMap(({ played }) => (played ? [{ over: played.world.over !== null, points: within(curveOf(played.scenario, played.world, name)) }] : [])).filter(({ points }) => points.length > 0);
  const past = within(curveOf(scenario, found.history.world, name));
  const [ended, last] = [own.filter(({ over }) => over), past.at(-1)?.value ?? 0];
  const above = ended.filter(({ points }) => points.at(-1)!.value > last).length;
  const lines: Line[] = [
    ...own.map(({ points }): Line => ({ label: t('class:groups'), form: 'line', ink: INK.intervention, thin: true, points })),
    { label: t('lesson:line.history'), form: 'dots', ink: INK.history, points: past },
  ];
  const words = t('class:curvesFinding', { name: shortName(quantity(name)), above, count: ended.length });
  return [finding(words), drawing({ summary: words, draw: (size) => coursesDrawing(lines, size), key: linesKey(lines) })];
}

function departuresPage({ view: { scenario, rows } }: Show): Child {
  const departures = departuresOf(rows);
  const { same, count } = asHistory(rows);
  return [
    finding(t('class:show.history.same', { same, count })),
    departures.length === 0 ? nothing(t('class:show.history.none'))
      : h('ol', { class: 'wall-departures' }, ...departures.slice(0, AT_ONCE).map((each) => h('li', {},
        h('p', { class: 'wall-statement' }, h('span', { class: 'wall-date' }, quarterWords(each.quarter)), ' ', eventTitle(scenario, each.event)),
        h('ul', {}, ...shown(each).map((taken) => h('li', { class: taken.history ? 'as-history' : null },
          bar(taken.groups / each.asked), h('span', { class: 'wall-number' }, `${taken.groups}/${each.asked}`), h('span', {}, optionLabel(scenario, each.event, taken.option), taken.history ? h('em', {}, ` ${t('class:show.history.mark')}`) : null))))))),
  ];
}

/** History's option and the two that most others took. */
const shown = ({ options }: Departure): readonly Taken[] => options.slice(0, 3);

function bar(share: number): HTMLElement {
  const element = h('span', { class: 'wall-bar', 'aria-hidden': 'true' });
  element.style.setProperty('--share', String(share));
  return element;
}
