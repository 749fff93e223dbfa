import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/run.mjs';
import { randomActor } from '../../../src/agents/fixed-actors.ts';
import { viewFor } from '../../../src/engine/index.ts';
import { COUNT } from '../../../src/engine/quantities.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import type { Capital, Stop } from '../../../src/engine/types.ts';
import { gameFromSave, newGame } from '../../../src/ui/app/game.ts';
import type { Game } from '../../../src/ui/app/game.ts';
import { becauseModel } from '../../../src/ui/model/because-model.ts';
import { boardModel } from '../../../src/ui/model/board-view.ts';
import { capitalModel } from '../../../src/ui/model/capital-model.ts';
import { chapterModel } from '../../../src/ui/model/chapter-model.ts';
import { closingModel } from '../../../src/ui/model/closing-model.ts';
import { debriefModel } from '../../../src/ui/model/debrief-model.ts';
import { deskModel, emptyDraft, spent } from '../../../src/ui/model/desk-model.ts';
import { dialogModel } from '../../../src/ui/model/dialog-model.ts';
import { dispatchGroups } from '../../../src/ui/model/dispatch-model.ts';
import { ladderModel } from '../../../src/ui/model/ladder-model.ts';
import { answerModel, mandatesModel } from '../../../src/ui/model/note-model.ts';
import { drawnPortraits, portraitId } from '../../../src/ui/model/portrait-id.ts';
import { quarterAfter } from '../../../src/ui/model/reel.ts';
import { resultModel } from '../../../src/ui/model/result-model.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { timelineModel } from '../../../src/ui/model/timeline-model.ts';
import { triangleFigure } from '../../../src/ui/model/triangle-figure.ts';
import { nineNumbers, trianglePanel } from '../../../src/ui/model/triangle-model.ts';
import { shelf, takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { indexOf } from '../../../src/words/quantities.ts';
import { replayGame } from '../../support/replay-game.ts';

/** What must never be read: holes, keys without a message, numbers that are none. */
const BROKEN = /\{\{|undefined|NaN|\b(?:acts|because|warnings|causes|decision|desk|dispatches|names|notes|quantities|refusals|table):[a-z]/;
const scenarios: Scenario[] = [];
const scenarioOf = (id: string): Scenario => scenarios.find((each) => each.id === id)!;

beforeAll(async () => {
  for (const { id } of shelf) scenarios.push((await takeScenario(id))!);
}, 60_000);

const papers: { [K in Stop['kind']]: (situation: Situation, stop: Extract<Stop, { kind: K }>) => unknown } = {
  decision: dialogModel,
  orders: (situation, stop) => [...new Set<Capital | 'third'>(['US', 'SU', 'CN', 'third'])].filter((to) => to !== stop.capital)
    .map((to) => deskModel(situation, stop, { ...emptyDraft(stop.capital), to })),
  answer: answerModel,
  mandates: mandatesModel,
  rung: ladderModel,
  stance: ladderModel,
};

/** Everything that the table shows of a situation. */
function all(situation: Situation): unknown[] {
  const { stop, capital } = situation;
  const triangle = trianglePanel(situation);
  return [
    boardModel(situation, { focused: null, hovered: null }), capitalModel(situation, capital ?? 'US'), triangle, triangleFigure(triangle, situation),
    dispatchGroups(situation, 3), timelineModel(situation, indexOf('tension:US-CN')), nineNumbers(triangle).map(({ q }) => becauseModel(situation, q)),
    stop ? (papers[stop.kind] as (situation: Situation, stop: Stop) => unknown)(situation, stop) : null,
  ];
}

/** Plays a game to its end by chance, and calls back at every situation. */
function playOut(game: Game, seed: string, each: (situation: Situation) => void): void {
  const decide = randomActor(seed);
  for (let step = 0; step < 400; step += 1) {
    const situation = game.situation();
    each(situation);
    const { stop, scenario, world } = situation;
    if (stop === null) return;
    const refused = game.reply(decide(scenario, viewFor(scenario, world, stop.capital as Capital), stop));
    expect(refused).toBeNull();
  }
}

describe('the panels of a campaign', () => {
  it.each(['US', 'SU', 'CN'] as const)('of %s can be read from the first paper to the debrief', (capital) => {
    for (const scenario of scenarios) {
      const game = newGame({ scenario, capital, difficulty: 'easy', gravity: 50, seed: `words-${capital}` });
      const found: string[] = [];
      playOut(game, capital, (situation) => {
        const text = JSON.stringify(all(situation));
        const at = BROKEN.exec(text);
        if (at) found.push(text.slice(Math.max(0, at.index - 60), at.index + 60));
      });
      const situation = game.situation();
      const debrief = JSON.stringify([debriefModel(situation), situation.world.decisions.map((each) => resultModel(situation, each))]);
      const chapters = game.session().steps.flatMap(({ happenings }) => happenings.flatMap((each) => (each.kind === 'mandates' ? [chapterModel(situation, each, happenings)] : [])));
      expect(found).toEqual([]);
      expect(debrief).not.toMatch(BROKEN);
      expect(JSON.stringify(chapters)).not.toMatch(BROKEN);
      expect(situation.world.over).not.toBeNull();
    }
  });

  it('show nobody else’s secrets', () => {
    const game = newGame({ scenario: scenarios[0]!, capital: 'SU', difficulty: 'normal', gravity: 80, seed: 'fog' });
    playOut(game, 'fog', () => undefined);
    const told = JSON.stringify(dispatchGroups(game.situation(), 40));
    const secrets = game.session().steps.flatMap(({ happenings }) => happenings)
      .filter((each) => each.kind === 'act' && each.secret && each.order.from !== 'SU' && each.order.to !== 'SU');
    expect(secrets.length).toBeGreaterThan(0);
    expect(told).not.toContain('A confidential line opens between Washington and Beijing');
  });
});

describe('a crisis that ends', () => {
  it('is closed by a paper for its sides, with what it moved, and for nobody else', () => {
    let closed = 0;
    for (const seed of ['one', 'two', 'three', 'four', 'five']) {
      const game = newGame({ scenario: scenarioOf('ussuri-1969'), capital: 'SU', difficulty: 'easy', gravity: 90, seed });
      playOut(game, seed, (situation) => {
        const { happenings } = game.session().steps[game.session().cursor]!;
        const paper = closingModel(situation, happenings);
        expect(JSON.stringify(paper)).not.toMatch(BROKEN);
        if (!paper) return;
        closed += 1;
        expect(happenings.some(({ kind }) => kind === 'crisis-end')).toBe(true);
        expect(paper.changes.every(({ low }) => Math.abs(low) >= 0.5)).toBe(true);
      });
    }
    expect(closed).toBeGreaterThan(0);
  });
});

describe('the desk', () => {
  it('counts what is sealed against the points, and lets one posture change, both in a first quarter', () => {
    const game = newGame({ scenario: scenarios[0]!, capital: 'US', difficulty: 'easy', gravity: 50, seed: 'desk' });
    const checked = new Set<boolean>();
    playOut(game, 'desk', (situation) => {
      const { stop } = situation;
      if (checked.size === 2 || stop?.kind !== 'orders' || stop.points < 3) return;
      const draft = { ...emptyDraft('US'), orders: [{ act: 'polemic', from: 'US', to: 'SU' } as const], postures: { SU: 'press' } as const };
      const model = deskModel(situation, stop, draft);
      expect(spent(stop, draft)).toBe(1);
      expect(model.left).toBe(stop.points - 1);
      expect(model.postures.map(({ refusal }) => refusal === null)).toEqual([true, model.bothPostures]);
      expect(model.bothPostures).toBe(situation.world.since[0] === situation.world.quarter);
      expect(model.impossible.find(({ act }) => act === 'polemic')?.refusal).toBe('This is sealed already.');
      expect([...model.possible, ...model.impossible].every(({ refusal, cost }) => refusal !== null || cost <= model.left)).toBe(true);
      checked.add(model.bothPostures);
    });
    expect(checked).toEqual(new Set([true, false]));
  });
});

describe('saves and replays', () => {
  it('a game comes back from its own save', async () => {
    const game = newGame({ scenario: scenarios[0]!, capital: 'CN', difficulty: 'easy', gravity: 50, seed: 'save' });
    playOut(game, 'save', () => undefined);
    const opened = await gameFromSave(game.save());
    expect(opened.refused).toBeNull();
    if (!opened.refused) expect(opened.game.situation().world.q).toEqual(game.situation().world.q);
  });

  it.each([['', 'save/not-json'], ['{}', 'save/not-a-save'], ['{"program":"three-capitals","format":9}', 'save/newer']])('%j is refused: %s', async (text, code) => {
    const opened = await gameFromSave(text);
    expect(opened.refused?.code).toBe(code);
  });

  it('history runs by itself, and can be left for a capital of one’s own', () => {
    const game = replayGame(scenarios[0]!);
    expect(game.replaying()).toBe(true);
    for (let quarter = 0; quarter < 5; quarter += 1) game.seek(quarterAfter(game.reel()!, game.session().cursor), 'watch');
    expect(game.situation().world.quarter).toBe(scenarios[0]!.from + 5);
    const { world, capital } = game.situation();
    expect(capital).toBeNull();
    expect(world.decisions.every(({ option, historical }) => historical === null || option === historical)).toBe(true);
    game.branch(game.session().cursor, { capital: 'CN', luck: null });
    expect(game.replaying()).toBe(false);
    expect(game.situation().capital).toBe('CN');
    expect(game.situation().stop?.capital).toBe('CN');
  });
});

describe('portraits', () => {
  it('are those that were drawn', () => {
    const files = readdirSync(inProject('assets/portraits')).map((name) => name.replace('.svg', ''));
    expect(drawnPortraits.filter((id) => !files.includes(id))).toEqual([]);
    expect(portraitId('brezhnev-troika', 'SU')).toBe('brezhnev');
    expect(portraitId('nobody', 'CN')).toBe('official-cn');
    expect(portraitId('twining', 'US')).toBe('official-us-3');
  });

  it('the model has as many quantities as words', () => {
    expect(COUNT).toBe(98);
  });
});
