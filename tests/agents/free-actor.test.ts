import { describe, expect, it } from 'vitest';
import { answerOdds } from '../../src/agents/answer.ts';
import { alwaysOpen, alwaysPress, alwaysWait, randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { answerFree, playOn } from '../../src/agents/play-on.ts';
import { advance, hashWorld, newCampaign, viewFor } from '../../src/engine/index.ts';
import type { Decide, Happening, Order, Stop, World } from '../../src/engine/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const normal = freeActor({ difficulty: 'normal' });
const campaign = (seed: string, gravity: number, decide: Decide, keepLedger = false): { world: World; happenings: readonly Happening[] } => {
  const world = newCampaign(scenario, { seed, gravity, humans: [], keepLedger });
  return { world, happenings: playOn(scenario, world, decide, null).happenings };
};

/** Runs until a stop of a kind, answering the others freely. */
function until(world: World, kind: Stop['kind']): Stop {
  let done = advance(scenario, world, null);
  while (done.refused === null && done.stop && done.stop.kind !== kind) {
    done = advance(scenario, world, answerFree(scenario, world, normal, done.stop));
  }
  if (done.refused || !done.stop) throw new Error(`no stop of kind ${kind}`);
  return done.stop;
}

describe('a free actor', () => {
  it('plays the same campaign from the same seed, and another from another', () => {
    expect(hashWorld(campaign('a', 0, normal).world)).toBe(hashWorld(campaign('a', 0, freeActor({ difficulty: 'normal' })).world));
    expect(hashWorld(campaign('a', 0, normal).world)).not.toBe(hashWorld(campaign('b', 0, normal).world));
  });

  it('is history at full gravity: its options, its acts, its moves on the ladder, no posture', () => {
    const { world, happenings } = campaign('a', 100, normal);
    const historical = world.decisions.filter((made) => made.historical !== null);
    expect(historical.map(({ option }) => option)).toEqual(historical.map((made) => made.historical));
    const acts = happenings.flatMap((each) => (each.kind === 'act' && each.quarter <= scenario.to ? [each.order.historical] : []));
    expect(acts).toEqual(['polemic-1969', 'trade-1969']);
    const moves = happenings.flatMap((each) => (each.kind === 'rung' ? [each.move.move] : []));
    expect(moves).toEqual(['climb', 'hold', 'hold']);
    expect(world.postures.every((posture) => posture === 0)).toBe(true);
  });

  it('says how likely its choice was, and up to three reasons for it', () => {
    for (const { odds, reasons } of campaign('c', 30, normal, true).world.decisions) {
      expect(odds).toBeGreaterThan(0);
      expect(odds).toBeLessThanOrEqual(10000);
      expect(reasons.length).toBeLessThanOrEqual(3);
      for (const { code } of reasons) expect(code).toMatch(/^[a-z]+$/);
    }
  });

  it('leaves the view alone', () => {
    const world = newCampaign(scenario, { seed: 'still', gravity: 0, humans: [] });
    const stop = until(world, 'orders');
    const before = JSON.stringify(world);
    answerFree(scenario, world, normal, stop);
    expect(JSON.stringify(world)).toBe(before);
  });

  it('spends no more than it has', () => {
    const world = newCampaign(scenario, { seed: 'thrift', gravity: 0, humans: [] });
    const stop = until(world, 'orders');
    const reply = answerFree(scenario, world, normal, stop);
    expect(advance(scenario, world, reply).refused).toBeNull();
  });
});

describe('the odds of an answer', () => {
  const world = newCampaign(scenario, { seed: 'ask', gravity: 0, humans: [] });
  until(world, 'orders');
  const order: Order = { act: 'cultural-exchange', from: 'US', to: 'SU' };
  const view = { capital: 'US' as const, seen: world, spread: world.q.map(() => 1000) };

  it('rise with trust: low, middle and high in this order', () => {
    const { low, mid, high } = answerOdds(scenario, view, order);
    expect(low).toBeLessThanOrEqual(mid);
    expect(mid).toBeLessThanOrEqual(high);
    expect(low).toBeGreaterThanOrEqual(2);
    expect(high).toBeLessThanOrEqual(97);
  });

  it('are one number where nothing is unknown', () => {
    const { low, mid, high } = answerOdds(scenario, { ...view, spread: world.q.map(() => 0) }, order);
    expect([low, high]).toEqual([mid, mid]);
  });

  it('move by fifteen points with a condition that the other wants, or does not', () => {
    const of = (linkage: Order['linkage']): number => answerOdds(scenario, view, { ...order, linkage }).mid;
    const arms = of('arms');
    const vietnam = of('vietnam');
    expect(arms).toBeGreaterThan(vietnam);
  });

  it('are calibrated: what was shown as likely is accepted as often', () => {
    const shown: { odds: number; yes: boolean }[] = [];
    for (let run = 0; run < 60; run += 1) watchAnswers(`calibration/${run}`, shown);
    const expected = shown.reduce((sum, { odds }) => sum + odds, 0) / shown.length;
    const seen = (100 * shown.filter(({ yes }) => yes).length) / shown.length;
    expect(shown.length).toBeGreaterThan(100);
    expect(Math.abs(seen - expected)).toBeLessThan(8);
  });
});

/** Plays a campaign of random orders; notes what the asker saw of every proposal and what was answered. */
function watchAnswers(seed: string, shown: { odds: number; yes: boolean }[]): void {
  const world = newCampaign(scenario, { seed, gravity: 0, humans: [], keepLedger: false });
  const random = randomActor(seed);
  const decide: Decide = (played, view, stop) => {
    const reply = stop.kind === 'answer' ? normal(played, view, stop) : random(played, view, stop);
    if (stop.kind !== 'answer' || reply.kind !== 'answer') return reply;
    shown.push({ odds: oddsSeenBy(stop.order), yes: reply.answer === 'yes' });
    return reply;
  };
  const oddsSeenBy = (order: Order): number => answerOdds(scenario, viewOf(world, order), order).mid;
  playOn(scenario, world, decide, null);
}

const viewOf = (world: World, { from }: Order): Parameters<typeof answerOdds>[1] => viewFor(scenario, world, from);

describe('the simple players', () => {
  it.each([['wait', alwaysWait], ['open', alwaysOpen], ['press', alwaysPress], ['random', randomActor('r')]] as const)(
    'who always %s come to the end without an illegal move',
    (_, decide) => {
      expect(campaign('habit', 0, decide).world.over).not.toBeNull();
    },
  );
});
