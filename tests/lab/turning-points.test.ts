import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { newCampaign, viewFor } from '../../src/engine/index.ts';
import type { Decide, World } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { turningPoints, turningPointsJob } from '../../src/lab/turning-points.ts';
import type { Campaign, Decided } from '../../src/lab/turning-points.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { addPair, emptyPairs } from '../../src/lab/pairs.ts';
import type { Pairs } from '../../src/lab/pairs.ts';
import { playableScenario } from '../support/playable-scenario.ts';
import { shift } from '../support/small-scenario.ts';

/** The small scenario, in which to stay at home costs Washington much of its standing. */
function scenarioWithPrice(): Scenario {
  const scenario = playableScenario();
  const events = scenario.events.map((event) => (event.id !== 'visit' ? event : {
    ...event,
    parts: event.parts.map((part) => ({
      ...part, options: part.options.map((option) => (option.id === 'stay' ? { ...option, effects: [shift('prestige:US', -40)] } : option)),
    })),
  }));
  return { ...scenario, events };
}

/** Plays Washington to the end: as a free actor would, but history's own options where it can, and `stay` at home. */
function recordOf(scenario: Scenario): Campaign {
  const free: Decide = freeActor({ difficulty: 'easy' });
  const world: World = newCampaign(scenario, { seed: 'record', gravity: 50, humans: ['US'], keepLedger: false });
  const decided: Decided[] = [];
  let { stop } = playOn(scenario, world, free, null);
  while (stop) {
    const reply = stop.kind === 'decision' && stop.event === 'visit'
      ? { kind: 'decision' as const, option: 'stay' }
      : free(scenario, viewFor(scenario, world, 'US'), stop);
    if (reply.kind === 'decision') decided.push({ world: structuredClone(world), option: reply.option });
    ({ stop } = playOn(scenario, world, free, reply));
  }
  return { capital: 'US', difficulty: 'easy', decided };
}

describe('turning points', () => {
  const scenario = scenarioWithPrice();
  const campaign = recordOf(scenario);
  const before = JSON.stringify(campaign);
  const job = turningPointsJob(scenario, campaign, { runs: 20 });
  const points = turningPoints(job, playAll(scenario, job));

  it('are found where the choice mattered, with what it cost', () => {
    const visit = points.find(({ event }) => event === 'visit')!;
    expect(visit).toMatchObject({ own: 'stay', history: 'go', n: 20 });
    expect(visit.gained).toBeLessThan(-5);
    expect(visit.interval[1]).toBeLessThan(0);
    expect(visit.withOwn - visit.withHistory).toBeCloseTo(visit.gained, 4);
  });

  it('are the same twice, and leave the record as it was', () => {
    expect(turningPoints(job, playAll(scenario, job))).toEqual(points);
    expect(JSON.stringify(campaign)).toBe(before);
  });

  it('are not looked for where one chose as history did, or nobody had a choice', () => {
    expect(job.moments.every(({ own, history }) => own !== history)).toBe(true);
    expect(turningPointsJob(scenario, { ...campaign, capital: 'SU' }).moments).toEqual([]);
  });
});

describe('what is shown', () => {
  const scenario = scenarioWithPrice();
  const [decided] = recordOf(scenario).decided.filter(({ option }) => option === 'stay');
  const moment = { world: decided!.world, own: 'stay', history: 'go' };
  const pairsWith = (gaps: readonly number[]): Pairs => {
    const pairs = emptyPairs({ share: false, never: null });
    for (const gap of gaps) addPair(pairs, 100, 100 + gap);
    return pairs;
  };
  const shownOf = (lists: readonly (readonly number[])[]): number[] => {
    const job = { ...turningPointsJob(scenario, { capital: 'US', difficulty: 'easy', decided: [] }), moments: lists.map(() => moment) };
    return turningPoints(job, { runs: 4, moments: lists.map(pairsWith) }).map(({ gained }) => gained);
  };

  it('is a gap of five points or more whose interval leaves out zero, widest first', () => {
    expect(shownOf([[4, 4.5, 4, 4.2], [6, 7, 6, 7], [30, -20, 25, -10], [-9, -8, -9, -8]])).toEqual([-8.5, 6.5]);
  });

  it('is at most five', () => {
    expect(shownOf(Array.from({ length: 8 }, (_, i) => [6 + i, 7 + i, 6 + i]))).toHaveLength(5);
  });
});
