/** The debrief of a table of several seats: each capital's aims side by side, what turned the campaign, questions for all. */
import '../styles/together.css';
import type { App } from '../app/shared.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, portrait } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import type { Capital } from '../../engine/types.ts';
import { debriefModel } from '../model/debrief-model.ts';
import type { AimRow, DebriefModel } from '../model/debrief-model.ts';
import { humansOf, situationOf } from '../model/situation.ts';
import { campaignOf } from '../model/turning-model.ts';
import { causeBars, examList, outcomeTable, part, questionList } from '../panels/debrief-panels.ts';
import { turningPanel } from '../panels/turning-panel.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort, eventTitle, optionLabel, textOf } from '../../words/names.ts';
import { signed } from '../../words/numbers.ts';
import { groupNames } from './groups.ts';
import { turnsOf } from './turns-model.ts';

/** The screen; each seat's whole debrief is a page behind it. */
export function debriefOfThree(app: App, game: Game): Screen {
  const session = game.session();
  const { scenario } = session;
  const seats = humansOf(session);
  const models = seats.map((capital) => debriefModel(situationOf(session, null, capital)));
  const first = models[0]!;
  const turning = seats.flatMap((capital) => {
    const campaign = campaignOf({ session, capital });
    return campaign === null ? [] : [{ capital, panel: turningPanel(scenario, campaign) }];
  });
  const element = h('main', { class: 'screen debrief-screen three-debrief' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('together:debrief.heading')), h('p', {}, textOf(scenario, scenario.title), '. ', t('together:debrief.about')),
      h('p', { class: 'debrief-actions' },
        button({ label: t('debrief:save'), icon: 'ui/save', press: () => app.saveFile() }),
        button({ label: t('together:debrief.print'), icon: 'ui/print', press: () => print() }))),
    h('div', { class: 'three-columns' }, ...models.map((model) => seatColumn(game, model))),
    part('turns', t('together:debrief.turns'), h('p', { class: 'hint' }, t('together:debrief.turnsAbout')), turnList(game)),
    part('turning', t('debrief:turning.heading'), ...turning.map(({ capital, panel }) => h('section', { class: 'three-turning', 'aria-label': cityOf(capital) }, h('h3', {}, capitalMark(capital), cityOf(capital)), panel.element))),
    h('div', { class: 'debrief-columns' },
      part('outcomes', t('debrief:outcomes'), outcomeTable(first)),
      part('causes', t('debrief:causes'), ...causeBars(first.causes))),
    part('talk', t('together:debrief.talk'), h('ol', { class: 'three-talk' }, ...['promise', 'read', 'other', 'history'].map((each) => h('li', {}, t(`together:debrief.ask.${each}`))))),
    first.exam.length > 0 ? part('exam', t('debrief:exam.heading'), examList(first.exam)) : null,
    part('questions', t('debrief:questions'), questionList(first.questions)),
    h('p', { class: 'caption' }, first.caption),
    h('footer', { class: 'form-foot' }, button({ label: t('app:back'), icon: 'ui/menu', press: () => goTo('title') }), button({ label: t('debrief:table2'), press: () => goTo('table') })));
  return { element, title: t('together:debrief.heading'), leave: () => { for (const { panel } of turning) panel.leave(); } };
}

function seatColumn(game: Game, { leaderId, leader, ending, score, aims, capital }: DebriefModel): HTMLElement {
  const seat = capital as Capital;
  const group = groupNames(game.session().setup.seed)[seat];
  return h('section', { class: 'part three-seat', 'aria-label': cityOf(seat) },
    h('header', { class: 'three-head' }, portrait(leaderId, seat, 'small'),
      h('div', {}, h('h2', {}, capitalMark(seat), cityOf(seat)), group ? h('p', { class: 'three-group' }, group) : null, h('p', { class: 'hint' }, leader)),
      h('p', { class: 'three-score' }, h('span', { class: 'visually-hidden' }, t('debrief:score', { score })), h('b', { 'aria-hidden': 'true' }, String(score)))),
    ending ? h('p', { class: 'ending-text' }, h('strong', {}, ending.title), ' ', ending.text) : null,
    aimTable(seat, aims),
    h('p', {}, h('a', { class: 'btn', href: `#/debrief/${seat}` }, t('together:debrief.whole', { city: cityOf(seat) }))));
}

const aimTable = (seat: Capital, aims: readonly AimRow[]): HTMLElement => h('table', { class: 'aims' },
  h('caption', { class: 'visually-hidden' }, t('together:debrief.aimsOf', { city: cityOf(seat) })),
  h('thead', {}, h('tr', {}, ...['debrief:aim', 'together:debrief.here', 'debrief:history'].map((key) => h('th', { scope: 'col' }, t(key))))),
  h('tbody', {}, ...aims.map(({ title, own, history }) => h('tr', {},
    h('th', { scope: 'row' }, h('span', { class: 'aim-title' }, title), h('span', { class: 'twin', 'aria-hidden': 'true' }, h('span', { class: 'twin-own', style: `--v:${own}` }), h('span', { class: 'twin-history', style: `--v:${history}` }))),
    h('td', { 'data-label': t('together:debrief.here') }, String(own)), h('td', { 'data-label': t('debrief:history') }, String(history))))));

/** The events at which the seats moved the three tensions most, and what each decided there. */
function turnList(game: Game): Child {
  const session = game.session();
  const rows = turnsOf(session);
  if (rows.length === 0) return h('p', { class: 'none' }, t('together:debrief.noTurns'));
  return h('ol', { class: 'three-turns' }, ...rows.map(({ decisions, moved, historical }) => h('li', {},
    h('strong', {}, t('debrief:turning.title', { quarter: quarterShort(decisions[0]!.quarter), title: eventTitle(session.scenario, decisions[0]!.event) })),
    ...decisions.flatMap(({ capital, event, option }) => [' ', capitalMark(capital as Capital), `${optionLabel(session.scenario, event, option)}.`]), ' ',
    h('span', { class: 'hint' }, t('together:debrief.moved', { by: signed(moved) }), historical ? ` ${t('together:debrief.asHistory')}` : ''))));
}
