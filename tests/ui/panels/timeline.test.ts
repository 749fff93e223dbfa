/** The timeline: what others feel is shown as it was believed, with its doubt; trends of a quarter and a year. */
import { describe, expect, it } from 'vitest';
import type { Reply, Stop } from '../../../src/engine/types.ts';
import { newGame } from '../../../src/ui/app/game.ts';
import { numberOf } from '../../../src/ui/model/number-model.ts';
import { quarterAfter } from '../../../src/ui/model/reel.ts';
import { timelineModel } from '../../../src/ui/model/timeline-model.ts';
import { trendWords } from '../../../src/ui/panels/number.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { indexOf } from '../../../src/words/quantities.ts';
import { replayGame } from '../../support/replay-game.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const THEIRS = indexOf('trust:CN>SU');
const OURS = indexOf('trust:US>SU');
const TENSION = indexOf('tension:SU-CN');

/** The first answer to each kind of stop. */
const ANSWERS: { readonly [K in Stop['kind']]: (stop: Extract<Stop, { kind: K }>) => Reply } = {
  mandates: ({ legal, choose }) => ({ kind: 'mandates', mandates: legal.slice(0, choose) }),
  decision: ({ legal }) => ({ kind: 'decision', option: legal.find(({ refusal }) => refusal === null)!.id }),
  answer: () => ({ kind: 'answer', answer: 'no' }),
  rung: () => ({ kind: 'rung', move: 'hold' }),
  stance: () => ({ kind: 'stance', stance: 'silent' }),
  orders: () => ({ kind: 'orders', orders: [] }),
};

/** A campaign as Washington, some quarters in. */
function played(): ReturnType<typeof newGame> {
  const game = newGame({ scenario, capital: 'US', difficulty: 'easy', gravity: 50, seed: 'timeline' });
  for (let i = 0; i < 60 && game.situation().world.rows.length < 5; i += 1) {
    const stop = game.situation().stop!;
    game.reply((ANSWERS[stop.kind] as (stop: Stop) => Reply)(stop));
  }
  return game;
}

describe('the timeline', () => {
  const situation = played().situation();
  const { world } = situation;

  it('draws one’s own number and what is public as it was', () => {
    for (const q of [OURS, TENSION]) {
      const { curve } = timelineModel(situation, q);
      expect(curve.doubt).toBeUndefined();
      expect(curve.own).toEqual([scenario.opening.q[q], ...world.rows.map((row) => row[q])]);
    }
  });

  it('draws what others feel as it was estimated, within its doubt of the truth and never the truth itself', () => {
    const { curve } = timelineModel(situation, THEIRS);
    const truth = [scenario.opening.q[THEIRS]!, ...world.rows.map((row) => row[THEIRS]!)];
    expect(curve.doubt).toBeGreaterThan(0);
    expect(curve.own).not.toEqual(truth);
    curve.own.forEach((value, index) => expect(Math.abs(value - truth[index]!)).toBeLessThanOrEqual(curve.doubt!));
    expect(timelineModel(situation, THEIRS).curve.own).toEqual(curve.own);
  });

  it('of a replay shows everything', () => {
    const game = replayGame(scenario);
    game.seek(quarterAfter(game.reel()!, 0), 'watch');
    expect(timelineModel(game.situation(), THEIRS).curve.doubt).toBeUndefined();
  });

  it('tells the trend of a quarter and of a year, and of an estimate none', () => {
    const number = numberOf(situation, TENSION);
    const year = (situation.seen.q[TENSION]! - world.rows.at(-4)![TENSION]!) / 100;
    expect(trendWords(number)).toMatch(/ since last quarter, .* in a year$/);
    expect(number.yearText.replace('−', '-').replace('±', '')).toBe(String(year > 0 ? `+${Math.round(year * 10) / 10}` : Math.round(year * 10) / 10));
    expect(trendWords(numberOf(situation, THEIRS))).toBe('');
  });
});
