/** The head of the debrief: whose campaign it was, how it ended, what it scored, and whether that is new here. */
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, portrait } from '../app/parts.ts';
import type { DebriefModel } from '../model/debrief-model.ts';
import { endingsModel, playOf, recordName } from '../model/endings-model.ts';
import type { Situation } from '../model/situation.ts';
import { endingMarks } from '../panels/endings-panel.ts';
import { isShipped } from '../scenario-shelf.ts';
import { keepPlay } from '../store/endings-store.ts';
import { t } from '../../words/messages.ts';

/** What this browser knows of such campaigns, this one counted; of a visited one, that it is another's. */
export const keptWords = async (app: App, situation: Situation): Promise<Child> =>
  (app.visiting() ? h('p', { class: 'hint' }, t('debrief:visiting')) : endingKept(situation));

/** Whether the ending is new here, how many there are now, and the best score. */
async function endingKept({ scenario, world, capital }: Situation): Promise<Child> {
  const name = recordName(scenario, isShipped(scenario));
  const play = playOf({ scenario, world, capital }, Date.now(), name);
  const kept = play ? await keepPlay(play) : null;
  if (!play || !kept) return null;
  const before = endingsModel(scenario, play.side, kept.before, name);
  const now = endingsModel(scenario, play.side, [...kept.before, play], name);
  const fresh = !kept.known && now.reached > before.reached;
  return h('p', { class: 'ending-kept' }, endingMarks(now), ' ', t(fresh ? 'debrief:endingNew' : 'debrief:endingKept', { best: now.best ?? 0, count: now.plays }));
}

/** Seat, ending and score; of a replay its heading alone. */
export function verdict(model: DebriefModel, kept: Child, actions: HTMLElement): HTMLElement {
  const { capital, leaderId, leader, country, nuclear, score, ending, penalty } = model;
  if (!capital) return h('header', { class: 'verdict-head' }, h('div', { class: 'verdict-text' }, h('h1', { tabindex: -1 }, t('debrief:replayHeading')), actions));
  return h('header', { class: 'verdict-head' }, portrait(leaderId, capital),
    h('div', { class: 'verdict-text' },
      h('p', { class: 'office' }, capitalMark(capital), t('debrief:seat', { country, leader })),
      h('h1', { tabindex: -1 }, h('span', { class: 'debrief-word' }, t('debrief:heading')), ending ? h('span', { class: 'ending' }, ending.title) : null),
      nuclear ? h('p', {}, t('debrief:nuclear')) : null,
      ending ? h('p', { class: 'ending-text' }, ending.text) : null,
      penalty ? h('p', { class: 'hint' }, penalty) : null,
      kept, actions),
    h('div', { class: 'score' }, h('p', { class: 'score-figure' }, h('span', { class: 'visually-hidden' }, t('debrief:score', { score })), h('span', { 'aria-hidden': 'true' }, String(score))), h('p', { class: 'hint' }, t('debrief:scoreAbout'))));
}
