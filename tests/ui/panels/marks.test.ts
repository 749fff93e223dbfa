import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import type { Game } from '../../../src/ui/app/game.ts';
import { newMarks } from '../../../src/ui/map/difference.ts';
import { marksOf } from '../../../src/ui/model/marks-model.ts';
import type { BoardMark } from '../../../src/ui/map/board-model.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { replayGame } from '../../support/replay-game.ts';

/** Everything that history put on the map of the Ussuri, in the order in which it was watched. */
const seen: { quarter: number; marks: BoardMark[] }[] = [];
let game: Game;

beforeAll(() => {
  game = replayGame(loadScenario('ussuri-1969').scenario!);
  for (let step = 1; step < game.session().steps.length; step += 1) {
    game.seek(step, 'watch');
    seen.push({ quarter: game.situation().world.quarter, marks: marksOf(game.situation()) });
  }
}, 60_000);

const all = (): string[] => [...new Set(seen.flatMap(({ marks }) => marks.map(({ id }) => id)))];

describe('marks of a quarter', () => {
  it('tell the great events of 1968 and 1969 as they were chosen', () => {
    expect(all()).toEqual(expect.arrayContaining(['scene/tanks-to-prague', 'scene/ice-on-the-ussuri', 'scene/guns-on-the-ussuri', 'scene/beijing-airport']));
  });

  it('only grow within a quarter, and begin anew with the next', () => {
    for (const [i, { quarter, marks }] of seen.entries()) {
      const before = seen[i - 1];
      if (before?.quarter === quarter) expect(newMarks({ marks }, { marks: before.marks })).toEqual([]);
    }
    const scenes = seen.filter(({ marks }) => marks.some(({ id }) => id === 'scene/ice-on-the-ussuri')).map(({ quarter }) => quarter);
    expect(new Set(scenes)).toEqual(new Set([1969 * 4]));
  });

  it('have words, and no mark twice', () => {
    for (const { marks } of seen) {
      expect(marks.filter(({ caption }) => caption === '' || /\{\{|:/.test(caption.replace(': a ring', '')))).toEqual([]);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    }
  });

  it('are no more than the reader may know: a covert act is on the map of its two ends alone', () => {
    const situation = game.situation();
    const order = { act: 'back-channel', from: 'US', to: 'CN', covert: true } as const;
    const happenings = [{ kind: 'act', quarter: situation.world.quarter, order, result: 'yes', secret: true } as const];
    const step = { ...situation.session.steps[situation.step]!, happenings };
    const as = (capital: Situation['capital']): number => marksOf({ ...situation, capital, session: { ...situation.session, steps: situation.session.steps.map((each, i) => (i === situation.step ? step : each)) } })
      .filter(({ kind, from, to }) => kind === 'envoy' && from === 'US' && to === 'CN').length;
    expect([as('SU'), as('CN'), as('US')].map((count) => count - as('SU'))).toEqual([0, 1, 1]);
  });
});
