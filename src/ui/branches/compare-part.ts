/** Two lines side by side on the page: where they part, their decisions, their numbers, their outcomes, whose departures. */
import type { OutcomeValue } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Session } from '../../session/types.ts';
import { gameFromSave } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { liveChart } from '../charts/frame.ts';
import { gapSpec } from '../../charts/gap-chart.ts';
import { deviationOf } from '../../lab/deviation.ts';
import { historyOf } from '../../charts/curve-model.ts';
import { deviationMeter } from '../panels/deviation-meter.ts';
import type { Progress } from '../replay/record-game.ts';
import { causeWords } from '../../words/causes.ts';
import { t } from '../../words/messages.ts';
import { cityOf, countryOf, eventTitle, isCapital, optionLabel, quarterShort, quarterWords } from '../../words/names.ts';
import { whole } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';
import { gapsOf, meetings, outcomesOf, partingOf, sharedEnd } from '../../lab/side-by-side.ts';
import type { Meeting, Sides } from '../../lab/side-by-side.ts';
import type { Line } from '../../session/lines.ts';
import { lineName } from './words.ts';

/** The comparison of two lines; null stands for history. Says why where one of them can no longer be run. */
export async function comparePart(scenario: Scenario, lines: readonly [Line | null, Line | null], { told }: Progress): Promise<Child> {
  const sessions: (Session | null)[] = [];
  for (const [index, line] of lines.entries()) {
    told(index / 2);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const opened = line ? await gameFromSave(line.text) : null;
    if (opened?.refused) return h('p', { role: 'alert' }, t('replay:refused', { why: t('refusals:unknown', { code: opened.refused.code }) }));
    sessions.push(opened?.game.session() ?? null);
  }
  const [first, second] = lines.map((line, index) => {
    const session = sessions[index] ?? null;
    const world = session ? session.steps[session.cursor]!.world : historyOf(scenario);
    return { name: line ? lineName(line) : t('branches:trunk'), world, eyes: world.over === null ? line?.capital ?? null : null };
  });
  return pageOf(scenario, [first!, second!], sessions);
}

function pageOf(scenario: Scenario, sides: Sides, sessions: readonly (Session | null)[]): Child {
  const [a, b] = sides;
  const veiled = sides.some(({ eyes }) => eyes !== null);
  return h('section', { class: 'compare', 'aria-label': t('branches:side.heading', { a: a.name, b: b.name }) },
    h('h2', { tabindex: -1 }, t('branches:side.heading', { a: a.name, b: b.name })),
    h('p', { class: 'parting' }, partingWords(scenario, sides)),
    veiled ? h('p', { class: 'hint' }, t('branches:side.veiled')) : null,
    h('div', { class: 'compare-columns' }, numbersPart(scenario, sides), outcomePart(scenario, sides)),
    ...sessions.flatMap((session, index) => (session ? [h('section', { class: 'compare-meter' }, h('h3', {}, t('branches:meter.of', { name: sides[index]!.name })), deviationMeter(scenario, deviationOf(session, historyOf(scenario)), sides[index]!.eyes))] : [])),
    decisionsPart(scenario, sides));
}

/** The first difference in a sentence. */
function partingWords(scenario: Scenario, sides: Sides): string {
  const parting = partingOf(scenario, sides);
  const [a, b] = sides;
  if (parting === null) return t('branches:side.none', { quarter: quarterWords(sharedEnd(scenario, sides)) });
  const quarter = quarterWords(parting.quarter);
  if (parting.kind === 'numbers') return t('branches:side.numbers', { quarter });
  if (parting.kind === 'act') return t('branches:side.act', { quarter, name: sides[parting.side].name, act: causeWords(scenario, parting.entry.cause) });
  const { event, capital, first, second } = parting.meeting;
  return t('branches:side.decision', { quarter, who: deciderOf(capital), title: eventTitle(scenario, event), a: a.name, b: b.name, first: takenWords(scenario, first), second: takenWords(scenario, second) });
}

const deciderOf = (id: string): string => (isCapital(id) ? cityOf(id) : countryOf(id));

const takenWords = (scenario: Scenario, decision: Meeting['first']): string =>
  (decision === null ? t('branches:side.never') : optionLabel(scenario, decision.event, decision.option));

/** One number at a time, the one that is widest apart first. */
function numbersPart(scenario: Scenario, sides: Sides): HTMLElement {
  const gaps = gapsOf(scenario, sides);
  const chart = liveChart(gapSpec(scenario, sides, gaps[0]!));
  const select = h('select', { id: 'gap', class: 'select', onchange: () => chart.update(gapSpec(scenario, sides, gaps[Number(select.value)]!)) },
    ...gaps.map((gap, index) => h('option', { value: index }, t('branches:side.gapLine', { name: shortName(gap.q), by: whole(Math.round(gap.mean)) }))));
  return h('div', { class: 'compare-numbers' }, h('p', { class: 'field' }, h('label', { for: 'gap' }, t('branches:side.number')), select), chart.element);
}

function outcomePart(scenario: Scenario, sides: Sides): HTMLElement {
  const rows = outcomesOf(scenario, sides, historyOf(scenario));
  const nameOf = (id: string): string => (id.startsWith('score.') ? t('branches:side.score', { city: cityOf(id.slice(6)) }) : t(`debrief:outcome.${id}`));
  const past = sides.some(({ name }) => name === t('branches:trunk'));
  return h('div', { class: 'compare-outcomes' },
    h('table', { class: 'figures' }, h('caption', {}, t('debrief:outcomes')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, h('span', { class: 'visually-hidden' }, t('branches:side.outcome'))), ...sides.map(({ name }) => h('th', { scope: 'col' }, name)), past ? null : h('th', { scope: 'col' }, t('debrief:history')))),
      h('tbody', {}, ...rows.map(({ id, first, second, history }) => h('tr', { class: first === second ? null : 'differs' },
        h('th', { scope: 'row' }, nameOf(id)), h('td', {}, valueWords(first, sides[0].eyes === null)), h('td', {}, valueWords(second, sides[1].eyes === null)), past ? null : h('td', {}, valueWords(history, true)))))));
}

/** What came of it; of a line that goes on, what has not come yet is left open. */
function valueWords(value: OutcomeValue, over: boolean): string {
  if (!over && !value) return t('branches:side.notYet');
  if (value === null) return t('debrief:neverYear');
  if (typeof value === 'boolean') return t(value ? 'debrief:yes' : 'debrief:no');
  return typeof value === 'number' ? whole(Math.round(value)) : value;
}

/** The decisions of both on one time; what they decided alike is folded away until it is asked for. */
function decisionsPart(scenario: Scenario, sides: Sides): HTMLElement {
  const all = meetings(scenario, sides);
  const apart = all.filter(({ same }) => !same);
  const host = h('div', { class: 'compare-scroll', tabindex: 0, role: 'region', 'aria-label': t('branches:side.decisions') });
  const draw = (list: readonly Meeting[]): void => fill(host, h('table', { class: 'figures meetings' },
    h('caption', { class: 'visually-hidden' }, t('branches:side.decisions')),
    h('thead', {}, h('tr', {}, ...[t('debrief:quarter'), t('branches:side.who'), sides[0].name, sides[1].name].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...list.map((each) => meetingRow(scenario, each)))));
  const box = h('input', { type: 'checkbox', checked: apart.length === 0, onchange: () => draw(box.checked ? all : apart) });
  draw(apart.length === 0 ? all : apart);
  return h('section', { class: 'compare-decisions' }, h('h3', {}, t('branches:side.decisions')),
    h('p', {}, t('branches:side.count', { count: apart.length, all: all.length })),
    h('label', { class: 'tick-box' }, box, h('span', {}, t('branches:side.showAll'))), host);
}

function meetingRow(scenario: Scenario, { quarter, event, capital, first, second, same }: Meeting): HTMLElement {
  const cell = (decision: Meeting['first']): Child => [takenWords(scenario, decision), decision && decision.quarter !== quarter ? h('span', { class: 'hint' }, ` (${quarterShort(decision.quarter)})`) : null];
  return h('tr', { class: same ? 'same' : 'differs' }, h('td', {}, quarterShort(quarter)),
    h('th', { scope: 'row' }, eventTitle(scenario, event), h('span', { class: 'hint' }, ` ${deciderOf(capital)}`)), h('td', {}, cell(first)), h('td', {}, cell(second)));
}
