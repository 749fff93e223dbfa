/** What is said from outside the ladder moves the odds of whoever is on it. */
import { describe, expect, it } from 'vitest';
import { MINDS } from '../../src/agents/choose.ts';
import { decideRung } from '../../src/agents/rung.ts';
import { pressed } from '../../src/agents/softmax.ts';
import { viewFor } from '../../src/engine/index.ts';
import { legalMoves, openCrisis } from '../../src/engine/ladder.ts';
import type { Move, Play, Stop, World } from '../../src/engine/types.ts';
import { AT, playOf, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario();

/** How often Moscow makes each move, in per cent of many seeds of luck. */
function moves(change: (world: World) => void): Record<Move, number> {
  const seen = { climb: 0, hold: 0, back: 0 };
  const many = 3000;
  for (let i = 0; i < many; i += 1) {
    const play: Play = playOf(scenario);
    play.world.quarter = AT + i;
    openCrisis(play, { theatre: 'ussuri', rung: 3, sides: ['CN', 'SU'], history: [] }, { kind: 'act', id: 'border-incident' });
    play.world.ladder!.resolve = [5000, 5000];
    change(play.world);
    const stop: Extract<Stop, { kind: 'rung' }> = { kind: 'rung', capital: 'SU', theatre: 'ussuri', legal: legalMoves(play) };
    const reply = decideRung(scenario, viewFor(scenario, play.world, 'SU'), stop, MINDS.normal);
    if (reply.kind === 'rung') seen[reply.move] += 100 / many;
  }
  return seen;
}

describe('under pressure', () => {
  const calm = moves(() => undefined);

  it('of a nuclear threat of this quarter a side steps back twenty points oftener, and of no older one', () => {
    expect(moves((world) => { world.threats[5] = world.quarter; }).back - calm.back).toBeCloseTo(20, -1);
    expect(moves((world) => { world.threats[5] = world.quarter - 1; })).toEqual(calm);
    expect(moves((world) => { world.threats[4] = world.quarter; })).toEqual(calm);
  });

  it('of a warning the warned climb ten points more seldom, and the other side as before', () => {
    expect(calm.climb - moves((world) => { world.ladder!.warned = 'SU'; }).climb).toBeCloseTo(10, -1);
    expect(moves((world) => { world.ladder!.warned = 'CN'; })).toEqual(calm);
  });

  it('points are taken from the others in proportion, and no more than there are', () => {
    expect(pressed([6000, 3000, 1000], 2, 2000)).toEqual([4666, 2333, 3001]);
    expect(pressed([6000, 3000, 1000], 0, -1000)).toEqual([5000, 3750, 1250]);
    expect(pressed([500, 9500], 0, -1000)).toEqual([0, 10000]);
    expect(pressed([9000, 1000], 0, 2000)).toEqual([10000, 0]);
    expect(pressed([9000, 1000], -1, 2000)).toEqual([9000, 1000]);
  });
});
