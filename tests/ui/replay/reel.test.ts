/** The reel of a recording: frames, quarters, what is asked; a scrub is a lookup. */
import { describe, expect, it } from 'vitest';
import { randomActor } from '../../../src/agents/fixed-actors.ts';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { viewFor } from '../../../src/engine/index.ts';
import type { Capital } from '../../../src/engine/types.ts';
import { recordCampaign } from '../../../src/session/record.ts';
import { begin, current, step } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';
import { recordedGame } from '../../../src/ui/app/game.ts';
import { askedBetween, decisionAfter, frameAt, frameBy, quarterAfter, quarterAt, reelOf } from '../../../src/ui/model/reel.ts';
import { captionOf } from '../../../src/ui/replay/caption-model.ts';
import { takeCodex } from '../../../src/ui/codex/shelf.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { recorded } from '../../support/recorded.ts';
import { replayGame } from '../../support/replay-game.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const codex = await takeCodex();
const game = replayGame(scenario);
const { steps } = game.session();
const reel = game.reel()!;

/** A campaign of so many stops from one seat. */
function campaign(capital: Capital, stops: number): Session {
  const random = randomActor('reel');
  let now = begin(scenario, { seed: 'reel', gravity: 20, humans: [capital] }, freeActor({ difficulty: 'easy' }), 'easy');
  for (let i = 0; i < stops && current(now).stop; i += 1) {
    const { world, stop } = current(now);
    const next = step(now, random(scenario, viewFor(scenario, world, stop!.capital as Capital), stop!));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

describe('the reel of history', () => {
  it('has every quarter once, in order, and its steps belong to them', () => {
    expect(reel.quarters.map(({ quarter }) => quarter)).toEqual([...new Set(steps.map(({ world }) => world.quarter))]);
    for (const { quarter, first, last } of reel.quarters) for (let at = first; at <= last; at += 1) expect(steps[at]!.world.quarter).toBe(quarter);
    expect(reel.quarters.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(reel.asked.length);
  });

  it('steps through every decision of the campaign once', () => {
    const seen: number[] = [];
    for (let at = 0; ; at = frameBy(reel, at, 1)) {
      const { from, to } = frameAt(reel, at);
      for (let decision = from; decision < to; decision += 1) seen.push(decision);
      if (frameBy(reel, at, 1) === at) break;
    }
    expect(seen).toEqual(steps.at(-1)!.world.decisions.map((_, index) => index));
  });

  it('goes to the next decision, to the next quarter, and back by frames', () => {
    const first = decisionAfter(reel, 0);
    expect(steps[first]!.world.decisions.length).toBeGreaterThan(0);
    expect(steps[first - 1]!.stop?.kind).toBe('decision');
    const moscow = decisionAfter(reel, 0, 'SU');
    expect(steps[moscow - 1]!.stop?.capital).toBe('SU');
    const next = quarterAfter(reel, 0);
    expect(steps[next]!.world.quarter).toBe(steps[0]!.world.quarter + 1);
    expect(quarterAt(reel, next)).toBe(1);
    expect(frameBy(reel, frameBy(reel, next, 1), -1)).toBe(frameAt(reel, next).step);
    expect(quarterAfter(reel, steps.length - 1)).toBe(steps.length - 1);
    expect(askedBetween(reel, 0, first, () => true)?.step).toBe(first - 1);
    expect(askedBetween(reel, 0, first, () => false)).toBeNull();
  });

  it('is history’s, and hides nothing', () => {
    expect([reel.history, reel.veiled]).toEqual([true, false]);
    expect(game.situation().capital).toBeNull();
    expect(game.situation().stop).toBeNull();
  });

  it('is scrubbed within 16 ms of work wherever one goes, captions and all', () => {
    const started = performance.now();
    const SCRUBS = 200;
    for (let i = 0; i < SCRUBS; i += 1) {
      const at = reel.quarters[(i * 7) % reel.quarters.length]!;
      game.seek(at.last, 'scrub');
      const { world } = game.situation();
      expect(world.quarter).toBe(at.quarter);
      for (const decision of world.decisions.slice(-2)) captionOf({ scenario, world, history: true, codex }, decision);
    }
    expect((performance.now() - started) / SCRUBS).toBeLessThan(16);
  });

  it('captions every decision with a day, who, what, why or what is disputed, and its cards', () => {
    const { world } = steps.at(-1)!;
    const captions = world.decisions.map((decision) => captionOf({ scenario, world, history: true, codex }, decision));
    for (const caption of captions) for (const words of [caption.day, caption.who, caption.title, caption.chosen]) expect(words).not.toMatch(/^$|replay:|\{\{/);
    expect(captions.every(({ otherwise }) => otherwise === null)).toBe(true);
    expect(captions.filter(({ note, advice }) => note !== null || advice.length > 0).length).toBeGreaterThan(captions.length / 2);
    expect(captions.some(({ day }) => /^\d+ \w+ 19\d\d$/.test(day))).toBe(true);
    const wrong = captions.flatMap(({ errors }) => errors);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every(({ verdict }) => verdict !== 'stands')).toBe(true);
  });
});

describe('the reel of a campaign', () => {
  it('that is over shows everybody’s decisions; one that goes on keeps the player’s eyes', () => {
    const over = recorded(recordCampaign(campaign('CN', 400)));
    const half = recorded(recordCampaign(campaign('CN', 9)));
    expect(reelOf(over)).toMatchObject({ history: false, veiled: false });
    expect(reelOf(half)).toMatchObject({ history: false, veiled: true });
    expect(recordedGame(over).situation().capital).toBeNull();
    const veiled = recordedGame(half).situation();
    expect([veiled.capital, veiled.stop]).toEqual(['CN', null]);
    expect(veiled.spread.some((each) => each > 0)).toBe(true);
  });

  it('tells what history did instead, and why a free actor chose as it did', () => {
    const { world } = recorded(recordCampaign(campaign('US', 400))).steps.at(-1)!;
    const captions = world.decisions.map((decision) => ({ decision, caption: captionOf({ scenario, world, history: false, codex }, decision) }));
    const otherwise = captions.filter(({ decision }) => decision.historical !== null && decision.historical !== decision.option);
    expect(otherwise.length).toBeGreaterThan(0);
    expect(otherwise.every(({ caption }) => caption.otherwise !== null && caption.otherwise !== caption.chosen)).toBe(true);
    expect(captions.filter(({ decision }) => decision.capital === 'SU' && decision.reasons.length > 0).every(({ caption }) => caption.why !== null)).toBe(true);
  });

  it('is left for a seat at any quarter', () => {
    const left = recordedGame(recorded(recordCampaign(campaign('US', 400))));
    const at = left.reel()!.quarters[3]!;
    left.branch(at.first, { capital: 'SU', luck: null });
    expect(left.replaying()).toBe(false);
    expect(left.situation().capital).toBe('SU');
    expect(left.situation().world.quarter).toBeGreaterThanOrEqual(at.quarter);
  });
});
