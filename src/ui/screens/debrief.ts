/** The debrief of a campaign. */
import '../styles/globes.css';
import type { App } from '../app/app.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, portrait } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { debriefModel } from '../model/debrief-model.ts';
import type { DebriefModel } from '../model/debrief-model.ts';
import { decadeFrames } from '../model/decade-model.ts';
import { historyOf } from '../model/timeline-model.ts';
import { decadePanel, loadArtist } from '../panels/decade-panel.ts';
import type { Decade } from '../panels/decade-panel.ts';
import { endingsModel, playOf } from '../model/endings-model.ts';
import { keepPlay } from '../store/endings-store.ts';
import { curveFigures } from '../panels/curve-plot.ts';
import { aimsTable, causeBars, decisionGroups, examList, outcomeTable, part, questionList } from '../panels/debrief-panels.ts';
import { endingMarks } from '../panels/endings-panel.ts';
import { fold } from '../panels/fold.ts';
import type { Situation } from '../model/situation.ts';
import { t } from '../words/messages.ts';
import { quarterWords } from '../words/names.ts';
import { openShare } from './share.ts';

/** The page; of a replay without score. A finished campaign is remembered, so that its ending is kept. */
export async function debriefScreen(app: App, game: Game): Promise<Screen> {
  const situation = game.situation();
  const model = debriefModel(situation);
  const artist = await loadArtist();
  const element = h('main', { class: 'screen debrief-screen' },
    verdict(model, app.visiting() ? h('p', { class: 'hint' }, t('debrief:visiting')) : await endingKept(game.situation())),
    h('div', { class: 'debrief-columns' },
      part('aims', t('debrief:aims'), ...aimsTable(model.aims)),
      part('outcomes', t('debrief:outcomes'), outcomeTable(model), ...others(model))),
    model.exam.length > 0 ? part('exam', t('debrief:exam.heading'), examList(model.exam)) : null,
    part('curves', t('debrief:curves'), h('p', { class: 'hint' }, momentWords(game.situation())), curveFigures(model.curves)),
    artist ? part('decade', t('debrief:decade.heading'), ...decadePanel(artist, decadeOf(situation))) : null,
    h('div', { class: 'debrief-columns' },
      part('causes', t('debrief:causes'), ...causeBars(model.causes)),
      part('questions', t('debrief:questions'), questionList(model.questions))),
    part('decisions', t('debrief:decisions'), decisionGroups(model.decisions)),
    h('p', { class: 'caption' }, model.caption),
    foot(app, game, model));
  return { element, title: t('debrief:heading') };
}

const decadeOf = ({ scenario, world }: Situation): Decade =>
  ({ own: decadeFrames(scenario, world), history: () => decadeFrames(scenario, historyOf(scenario)) });

/** Of which moment the numbers are: the curves end with the scenario, the table goes on through the epilogue. */
const momentWords = ({ scenario, world }: Situation): string => t(world.quarter > scenario.to ? 'debrief:moment' : 'debrief:momentNow', {
  to: quarterWords(Math.min(scenario.to, world.quarter)), end: quarterWords(world.quarter),
});

/** Whether the ending is new here, how many there are now, and the best score. */
async function endingKept({ scenario, world, capital }: Situation): Promise<Child> {
  const play = playOf({ scenario, world, capital }, Date.now());
  const kept = play ? await keepPlay(play) : null;
  if (!play || !kept) return null;
  const before = endingsModel(scenario, play.side, kept.before);
  const now = endingsModel(scenario, play.side, [...kept.before, play]);
  const fresh = !kept.known && now.reached > before.reached;
  return h('p', { class: 'ending-kept' }, endingMarks(now), ' ', t(fresh ? 'debrief:endingNew' : 'debrief:endingKept', { best: now.best ?? 0, count: now.plays }));
}

function verdict(model: DebriefModel, kept: Child): HTMLElement {
  const { capital, leaderId, leader, country, nuclear, score, ending, penalty } = model;
  if (!capital) return h('header', { class: 'verdict-head' }, h('h1', { tabindex: -1 }, t('debrief:replayHeading')));
  return h('header', { class: 'verdict-head' }, portrait(leaderId, capital),
    h('div', { class: 'verdict-text' },
      h('p', { class: 'office' }, capitalMark(capital), t('debrief:seat', { country, leader })),
      h('h1', { tabindex: -1 }, h('span', { class: 'debrief-word' }, t('debrief:heading')), ending ? h('span', { class: 'ending' }, ending.title) : null),
      nuclear ? h('p', {}, t('debrief:nuclear')) : null,
      ending ? h('p', { class: 'ending-text' }, ending.text) : null,
      penalty ? h('p', { class: 'hint' }, penalty) : null,
      kept),
    h('div', { class: 'score' }, h('p', { class: 'score-figure' }, h('span', { class: 'visually-hidden' }, t('debrief:score', { score })), h('span', { 'aria-hidden': 'true' }, String(score))), h('p', { class: 'hint' }, t('debrief:scoreAbout'))));
}

const folded = (title: string, lines: readonly string[]): Child => (lines.length === 0 ? null : fold(title, () => h('ul', { class: 'lines' }, ...lines.map((line) => h('li', {}, line)))));

const others = ({ others: scores, leanings, reasons, capital }: DebriefModel): Child[] => (capital ? [
  h('h3', {}, t('debrief:others')), h('ul', {}, ...scores.map((line) => h('li', {}, line))),
  folded(t('debrief:leanings'), leanings), folded(t('debrief:reasons'), reasons)] : []);

function foot(app: App, game: Game, { summary, capital }: DebriefModel): HTMLElement {
  return h('footer', { class: 'form-foot' },
    button({ label: t('debrief:title'), press: () => goTo('title'), icon: 'ui/chevron-left' }),
    button({ label: t('debrief:table2'), press: () => goTo('table') }),
    capital ? button({ label: t('debrief:save'), press: () => app.saveFile(), icon: 'ui/save' }) : null,
    capital ? button({ label: t('debrief:share.open'), press: () => void openShare(app, game, summary), icon: 'ui/upload' }) : null,
    button({ label: t('debrief:again'), press: () => goTo('new'), kind: 'main' }));
}
