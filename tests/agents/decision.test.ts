import { describe, expect, it } from 'vitest';
import { MINDS } from '../../src/agents/choose.ts';
import { optionOdds } from '../../src/agents/decision.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { newCampaign } from '../../src/engine/index.ts';
import type { Decide, Stop, World } from '../../src/engine/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const normal = freeActor({ difficulty: 'normal' });

/** What was decided, and how likely it was, with a ledger or without. */
function decided(gravity: number, keepLedger: boolean): unknown[] {
  const world = newCampaign(scenario, { seed: 'weighed', gravity, humans: [], keepLedger });
  playOn(scenario, world, normal, null);
  return world.decisions.map(({ event, part, option }) => ({ event, part, option }));
}

describe('a decision at an event', () => {
  it.each([0, 50, 100])('is weighed alike with reasons and without (gravity %d)', (gravity) => {
    expect(decided(gravity, false)).toEqual(decided(gravity, true));
  });

  it('is history’s at full gravity, without a look', () => {
    const world: World = newCampaign(scenario, { seed: 'sure', gravity: 100, humans: [], keepLedger: false });
    const looked: Stop['kind'][] = [];
    const watched: Decide = Object.assign(((given, view, stop) => {
      looked.push(stop.kind);
      return normal(given, view, stop);
    }) as Decide, { unseen: normal.unseen });
    playOn(scenario, world, watched, null);
    expect(looked).not.toContain('decision');
    expect(looked).not.toContain('mandates');
    for (const { historical, option } of world.decisions) if (historical !== null) expect(option).toBe(historical);
  });

  it('is shown with the odds by which it was made', () => {
    const world = newCampaign(scenario, { seed: 'shown', gravity: 30, humans: [], keepLedger: true });
    const shown: number[] = [];
    playOn(scenario, world, (given, view, stop) => {
      const reply = normal(given, view, stop);
      if (stop.kind === 'decision' && reply.kind === 'decision') {
        const { ids, odds } = optionOdds({ scenario: given, view, stop, mind: MINDS.normal, gravity: 30 });
        shown.push(odds[ids.indexOf(reply.option)]! - reply.odds!);
      }
      return reply;
    }, null);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every((gap) => gap === 0)).toBe(true);
  });
});
