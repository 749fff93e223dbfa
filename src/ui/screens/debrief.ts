/** The debrief of a campaign. */
import '../styles/globes.css';
import type { App } from '../app/shared.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { becauseModel } from '../model/because-model.ts';
import { debriefModel } from '../model/debrief-model.ts';
import type { DebriefModel } from '../model/debrief-model.ts';
import { decadeFrames } from '../model/decade-model.ts';
import { deviationOf } from '../../lab/deviation.ts';
import { flipSentence } from '../model/flip-model.ts';
import { unveiled } from '../model/situation.ts';
import type { Situation } from '../model/situation.ts';
import { historyOf } from '../../charts/curve-model.ts';
import { campaignOf } from '../model/turning-model.ts';
import { curveFigures, curvesAway } from '../panels/curve-figures.ts';
import { aimsTable, causeBars, decisionGroups, examList, outcomeTable, part, questionList } from '../panels/debrief-panels.ts';
import { decadePanel, loadArtist } from '../panels/decade-panel.ts';
import { deviationMeter } from '../panels/deviation-meter.ts';
import { fold } from '../panels/fold.ts';
import { openBecause } from '../panels/because-sheet.ts';
import { openLedger } from '../panels/open-sheets.ts';
import { reportSheets } from '../report/report.ts';
import { onPaper, reportTools } from '../report/report-panel.ts';
import { turningPanel } from '../panels/turning-panel.ts';
import type { TurningPanel } from '../panels/turning-panel.ts';
import { t } from '../../words/messages.ts';
import { quarterWords, textOf } from '../../words/names.ts';
import { keptWords, verdict } from './debrief-head.ts';
import { openShare } from './share.ts';

/** The page; of a replay without score. A finished campaign is remembered, so that its ending is kept. */
export async function debriefScreen(app: App, game: Game): Promise<Screen> {
  const situation = game.situation();
  const { scenario, world } = situation;
  const model = debriefModel(situation);
  const open = unveiled(situation);
  const [artist, kept] = await Promise.all([loadArtist(), keptWords(app, situation)]);
  const frames = decadeFrames(scenario, world);
  const turning = turningOf(situation);
  const report = (): HTMLElement => reportSheets({ situation, model, artist, frames, turning: turning?.found() ?? null });
  const element = h('main', { class: 'screen debrief-screen' },
    verdict(model, kept, actions(app, game, { model, report })),
    h('div', { class: 'debrief-columns' },
      part('aims', t('debrief:aims'), ...aimsTable(model.aims)),
      part('outcomes', t('debrief:outcomes'), outcomeTable(model), ...others(game, model))),
    turning ? part('turning', t('debrief:turning.heading'), turning.element) : null,
    distancePart(situation),
    model.exam.length > 0 ? part('exam', t('debrief:exam.heading'), examList(model.exam)) : null,
    part('curves', t('debrief:curves'), h('p', { class: 'hint' }, momentWords(situation)), curveFigures(model.curves, (q) => openBecause(becauseModel(open, q), () => openLedger(open, q)), model.caption), curvesAway(scenario.id, model.curves)),
    artist && frames.length > 0 ? part('decade', t('debrief:decade.heading'), ...decadePanel(artist, { own: frames, history: () => decadeFrames(scenario, historyOf(scenario)) })) : null,
    h('div', { class: 'debrief-columns' },
      part('causes', t('debrief:causes'), ...causeBars(model.causes)),
      part('questions', t('debrief:questions'), questionList(model.questions))),
    part('decisions', t('debrief:decisions'), decisionGroups(model.decisions)),
    h('p', { class: 'caption' }, model.caption),
    foot());
  const paper = onPaper(element, report);
  return { element, title: t('debrief:heading'), enter: paper.enter, leave: () => { paper.leave(); turning?.leave(); } };
}

/** The turning points of a campaign that is over; a replay, and one that goes on, has none yet. */
function turningOf(situation: Situation): TurningPanel | null {
  const campaign = situation.world.over === null ? null : campaignOf(situation);
  return campaign ? turningPanel(situation.scenario, campaign) : null;
}

/** How far from history, and whose departures; a replay of history has none. */
const distancePart = ({ scenario, session, capital, world }: Situation): Child => (capital === null || world.over === null ? null
  : part('deviation', t('branches:meter.heading'), deviationMeter(scenario, deviationOf(session, historyOf(scenario)), null)));

/** Of which moment the numbers are: the curves end with the scenario, the table goes on through the epilogue. */
const momentWords = ({ scenario, world }: Situation): string => t(world.quarter > scenario.to ? 'debrief:moment' : 'debrief:momentNow', {
  to: quarterWords(Math.min(scenario.to, world.quarter)), end: quarterWords(world.quarter),
});

const folded = (title: string, lines: readonly string[]): Child => (lines.length === 0 ? null : fold(title, () => h('ul', { class: 'lines' }, ...lines.map((line) => h('li', {}, line)))));

/** Why the others decided as they did; unfolded, what would have turned each of them. */
const thoughts = (game: Game, reasons: DebriefModel['reasons']): Child => (reasons.length === 0 ? null : fold(t('debrief:reasons'), () =>
  h('ul', { class: 'lines' }, ...reasons.map(({ index, line }) => h('li', {}, fold(line, () => h('p', {}, flipSentence(game.session(), index))))))));

const others = (game: Game, { others: scores, leanings, reasons, capital }: DebriefModel): Child[] => (capital ? [
  h('h3', {}, t('debrief:others')), h('ul', {}, ...scores.map((line) => h('li', {}, line))),
  folded(t('debrief:leanings'), leanings), thoughts(game, reasons)] : []);

/** What can be taken away from a debrief. */
const actions = (app: App, game: Game, { model: { summary, capital }, report }: { model: DebriefModel; report: () => HTMLElement }): HTMLElement => h('p', { class: 'debrief-actions' },
  capital ? button({ label: t('debrief:save'), press: () => app.saveFile(), icon: 'ui/save' }) : null,
  capital ? button({ label: t('debrief:share.open'), press: () => void openShare(app, game, summary), icon: 'ui/upload' }) : null,
  button({ label: t('table:bar.ledger'), press: () => openLedger(unveiled(game.situation()), null), icon: 'ui/ledger' }),
  ...reportTools({ make: report, file: `${game.situation().scenario.id}-report`, title: `${t('report:kicker')}. ${textOf(game.situation().scenario, game.situation().scenario.title)}` }));

const foot = (): HTMLElement => h('footer', { class: 'form-foot' },
  button({ label: t('debrief:title'), press: () => goTo('title'), icon: 'ui/chevron-left' }),
  button({ label: t('debrief:table2'), press: () => goTo('table') }),
  button({ label: t('branches:heading'), icon: 'ui/branch', press: () => goTo('branches') }),
  button({ label: t('debrief:again'), press: () => goTo('new'), kind: 'main' }));
