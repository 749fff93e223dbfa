/** Positions in the triangle have consequences: the pariah seeks an opening, the pivot is heard. */
import { describe, expect, it } from 'vitest';
import { answerOdds } from '../../src/agents/answer.ts';
import { MINDS } from '../../src/agents/choose.ts';
import { decideOrders } from '../../src/agents/orders.ts';
import { actOf, viewFor } from '../../src/engine/index.ts';
import { stopForOrders } from '../../src/engine/sealing.ts';
import { AT, playOf, set, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario();

/** Proposals and open postures of Moscow over many quarters of luck, in a triangle of these kinds. */
function opened(kinds: readonly number[]): { proposals: number; open: number } {
  const seen = { proposals: 0, open: 0 };
  for (let i = 0; i < 400; i += 1) {
    const play = playOf(scenario);
    play.world.quarter = AT + i;
    play.world.kinds = [...kinds];
    set(play.world, { 'initiative:SU': 3 });
    stopForOrders(play, 'SU');
    const stop = play.world.waiting!;
    const view = viewFor(scenario, play.world, 'SU');
    const reply = stop.kind === 'orders' ? decideOrders({ scenario, view, stop, mind: MINDS.normal }) : null;
    if (reply?.kind !== 'orders') continue;
    seen.proposals += reply.orders.filter(({ act }) => actOf(act)!.family === 'proposal').length;
    seen.open += Object.values(reply.postures ?? {}).filter((posture) => posture === 'open').length;
  }
  return seen;
}

describe('a position', () => {
  it('of pariah presses to propose and to open', () => {
    const alone = opened([0, 1, 0]);
    const among = opened([0, 0, 0]);
    expect(alone.proposals).toBeGreaterThan(among.proposals);
    expect(alone.open).toBeGreaterThan(among.open);
  });

  it('of pivot is worth ten points of acceptance', () => {
    const odds = (kinds: readonly number[]): number => {
      const { world } = playOf(scenario);
      world.kinds = [...kinds];
      const view = { capital: 'US' as const, seen: world, spread: world.q.map(() => 0) };
      return answerOdds(scenario, view, { act: 'arms-talks', from: 'US', to: 'SU' }).mid;
    };
    expect(odds([1, 1, 0]) - odds([1, 1, 1])).toBe(10);
  });
});
