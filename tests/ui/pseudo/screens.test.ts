// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { randomActor } from '../../../src/agents/fixed-actors.ts';
import { viewFor } from '../../../src/engine/index.ts';
import { TENSION } from '../../../src/engine/quantities.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import type { Capital, Stop } from '../../../src/engine/types.ts';
import type { App } from '../../../src/ui/app/shared.ts';
import { newGame } from '../../../src/ui/app/game.ts';
import { h } from '../../../src/ui/app/h.ts';
import { loadSettings } from '../../../src/ui/app/settings.ts';
import { closeAllModals, modalHost } from '../../../src/ui/focus/modal.ts';
import { becauseModel } from '../../../src/ui/model/because-model.ts';
import { capitalModel } from '../../../src/ui/model/capital-model.ts';
import { dialogModel } from '../../../src/ui/model/dialog-model.ts';
import { dispatchGroups } from '../../../src/ui/model/dispatch-model.ts';
import { ladderModel } from '../../../src/ui/model/ladder-model.ts';
import { answerModel, mandatesModel } from '../../../src/ui/model/note-model.ts';
import { resultModel } from '../../../src/ui/model/result-model.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { timelineModel } from '../../../src/ui/model/timeline-model.ts';
import { trianglePanel as triangleModel } from '../../../src/ui/model/triangle-model.ts';
import { openBecause } from '../../../src/ui/panels/because-sheet.ts';
import { capitalPanel } from '../../../src/ui/panels/capital-panel.ts';
import { dispatchesPanel } from '../../../src/ui/panels/dispatches-panel.ts';
import { htmlStage, resultPaper } from '../../../src/ui/panels/html-stage.ts';
import { openMandates, openNote } from '../../../src/ui/panels/note-paper.ts';
import { timelinePanel } from '../../../src/ui/panels/timeline-panel.ts';
import { trianglePanel } from '../../../src/ui/panels/triangle-panel.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { newCampaignScreen } from '../../../src/ui/screens/new-campaign.ts';
import { settingsScreen } from '../../../src/ui/screens/settings.ts';
import { openKeys } from '../../../src/ui/screens/table-bar.ts';
import { deskOf } from '../../../src/ui/screens/table-desk.ts';
import { tableFrame } from '../../../src/ui/screens/table-frame.ts';
import { speak, t } from '../../../src/words/messages.ts';
import { PSEUDO, pseudoMessages } from './support/pseudo.ts';
import type { PseudoName } from './support/pseudo.ts';

/** Spoken in the place of Russian. */
const spoken = vi.hoisted(() => ({ messages: {} as Record<string, Record<string, unknown>> }));
vi.mock('../../../src/words/messages/ru/pack.ts', () => ({ pack: { get messages() { return spoken.messages; }, names: {}, atlas: {}, cases: {} } }));

const host = h('div');
const page = h('div');
let scenario: Scenario;

beforeAll(async () => {
  document.body.append(page, host);
  modalHost(host, page);
  loadSettings();
  scenario = (await takeScenario('ussuri-1969'))!;
});

const nothing = (): void => undefined;
const app = { game: () => null, play: nothing } as unknown as App;

/** Everything that is read on the table in a situation. */
function drawTable(situation: Situation): HTMLElement[] {
  const { capital } = situation;
  const boxes = [
    capitalPanel(capitalModel(situation, capital ?? 'US'), { why: nothing, choose: null }),
    trianglePanel(triangleModel(situation), nothing, false),
    dispatchesPanel(dispatchGroups(situation, 3)),
    timelinePanel(timelineModel(situation, TENSION), { choose: nothing, look: nothing, back: nothing, branch: nothing }, { past: true, room: { width: 600, height: 90 } }),
  ];
  return boxes.map((children) => h('section', {}, ...children));
}

const papers: { [K in Stop['kind']]: (situation: Situation, stop: Extract<Stop, { kind: K }>) => void } = {
  decision: (situation, stop) => { htmlStage().showDialog(dialogModel(situation, stop), { onChoose: nothing, onCard: nothing }); },
  rung: (situation, stop) => { htmlStage().showLadder(ladderModel(situation, stop), { onChoose: nothing }); },
  stance: (situation, stop) => { htmlStage().showLadder(ladderModel(situation, stop), { onChoose: nothing }); },
  answer: (situation, stop) => { openNote(answerModel(situation, stop), nothing); },
  mandates: (situation, stop) => { openMandates(mandatesModel(situation, stop), nothing); },
  orders: nothing,
};

/** Plays a campaign to its end by chance and shows all of it, paper by paper, to a judge. */
function playThrough(judge: (shown: readonly HTMLElement[], what: string) => void): void {
  const game = newGame({ scenario, capital: 'SU', difficulty: 'easy', gravity: 60, seed: 'pseudo' });
  const decide = randomActor('pseudo');
  for (let step = 0; step < 200; step++) {
    const situation = game.situation();
    const { stop, world } = situation;
    judge([...drawTable(situation), h('section', {}, ...deskOf(game, nothing).panel())], `the table, ${stop?.kind ?? 'over'}`);
    if (stop === null) break;
    (papers[stop.kind] as (situation: Situation, stop: Stop) => void)(situation, stop);
    judge([host], stop.kind);
    closeAllModals();
    expect(game.reply(decide(scenario, viewFor(scenario, world, stop.capital as Capital), stop))).toBeNull();
  }
  const { world } = game.situation();
  judge(world.decisions.map((each) => h('section', {}, ...resultPaper(resultModel(game.situation(), each)!, nothing))), 'what followed');
  openBecause(becauseModel(game.situation(), TENSION), nothing);
  openKeys();
  judge([host], 'sheets');
  closeAllModals();
}

const HOLE = /\{\{|\$t\(|\[object|undefined|NaN/;

describe.each(Object.keys(PSEUDO) as PseudoName[])('with messages in pseudo-locale %s', (name) => {
  beforeAll(async () => {
    await speak('en');
    spoken.messages = pseudoMessages(name);
    await speak('ru');
  });

  const seen: string[] = [];
  const judge = (shown: readonly HTMLElement[], what: string): void => {
    for (const element of shown) {
      const text = element.textContent ?? '';
      seen.push(text);
      expect(HOLE.exec(text)?.[0], what).toBeUndefined();
      expect(element.querySelector('.pseudo, img[onerror], [onclick]'), `${what} made markup of a message`).toBeNull();
    }
  };

  it('shows every screen and paper of a campaign, text as text', async () => {
    expect(t('app:name')).toBe(PSEUDO[name]('Three Capitals'));
    judge([settingsScreen().element, (await newCampaignScreen(app)).element, tableFrame('play').element], 'screens');
    playThrough(judge);
    expect(seen.length).toBeGreaterThan(60);
    const mark = { double: 'Settings Settings', rightToLeft: '\u2067Settings\u2069', markup: '<b class="pseudo" onclick="alert(1)">Settings</b>&amp;<img src="x"' }[name];
    expect(seen[0]).toContain(mark);
  });
});
