/** Endings kept: what the plays of a browser come to, and that a blank tells nothing. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { outcome } from '../../../src/engine/index.ts';
import { historyBaseline } from '../../../src/lab/baseline.ts';
import { historyOf } from '../../../src/charts/curve-model.ts';
import { endingsModel, playOf, recordName } from '../../../src/ui/model/endings-model.ts';
import type { Play } from '../../../src/ui/model/endings-model.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const ids = scenario.endings.CN.map(({ id }) => id);
const play = (change: Partial<Play>): Play => ({ key: 'a', scenario: scenario.id, side: 'CN', ending: ids[2]!, score: 100, at: 1000, ...change });

describe('endings kept', () => {
  it('are five blanks before the first play', () => {
    const model = endingsModel(scenario, 'CN', []);
    expect(model).toMatchObject({ reached: 0, total: 5, plays: 0, best: null, last: null });
    expect(model.endings.every(({ title, reached }) => title === '' && !reached)).toBe(true);
  });

  it('counts an ending once, every play, the best score and the last day', () => {
    const plays = [play({}), play({ key: 'b', score: 98, at: 3000 }), play({ key: 'c', ending: ids[0]!, score: 113, at: 2000 })];
    const model = endingsModel(scenario, 'CN', plays);
    expect(model).toMatchObject({ reached: 2, plays: 3, best: 113, last: 3000 });
    expect(model.endings.map(({ reached }) => reached)).toEqual([true, false, true, false, false]);
    expect(model.endings[1]!.title).toBe('');
    expect(model.endings[0]!.title).not.toBe('');
  });

  it('keeps sides and scenarios apart, and an ending that is no more is a play without a name', () => {
    const plays = [play({ side: 'SU' }), play({ key: 'b', scenario: 'the-split' }), play({ key: 'c', ending: 'gone' })];
    expect(endingsModel(scenario, 'CN', plays)).toMatchObject({ reached: 0, plays: 1, best: 100 });
  });

  it('keeps an author’s version apart from the scenario whose id it bears', () => {
    const world = historyOf(scenario);
    const own = playOf({ scenario, world, capital: 'CN' }, 1, recordName(scenario, false))!;
    expect(endingsModel(scenario, 'CN', [own]).plays).toBe(0);
    expect(endingsModel(scenario, 'CN', [own], recordName(scenario, false)).plays).toBe(1);
    expect(recordName(scenario, true)).toBe(scenario.id);
  });

  it('knows a campaign again by what it was, not by when it was looked at', () => {
    const world = historyOf(scenario);
    const [first, again] = [playOf({ scenario, world, capital: 'CN' }, 1)!, playOf({ scenario, world, capital: 'CN' }, 2)!];
    expect(first.key).toBe(again.key);
    expect(ids).toContain(first.ending);
    // The page holds scores against the history that it knows already; the lab's own measure is the same.
    expect(first.score).toBe(Math.round(outcome(scenario, world, historyBaseline(scenario)).score.CN));
    expect(playOf({ scenario, world: { ...world, seed: 'another' }, capital: 'CN' }, 1)!.key).not.toBe(first.key);
  });

  it('remembers no replay and no campaign that goes on', () => {
    const world = historyOf(scenario);
    expect(playOf({ scenario, world, capital: null }, 1)).toBeNull();
    expect(playOf({ scenario, world: { ...world, over: null }, capital: 'CN' }, 1)).toBeNull();
  });
});
