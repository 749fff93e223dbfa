/** What history itself scores by a scenario's aims: the measure that every campaign is held against. */
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign, outcome } from '../engine/index.ts';
import type { Baseline } from '../engine/index.ts';
import type { World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Ended } from './metric-kinds.ts';

/** The seed of the historical path; at gravity 100 it matters only where even history leaves room to luck. */
export const HISTORY_SEED = 'history';

/** What history comes to: its mean of aims, its support and prestige. It is the same for every campaign of a scenario, so it is kept. */
export function historyBaseline(scenario: Scenario): Baseline {
  const known = KEPT.get(scenario);
  if (known) return known;
  const { aimMean, hold } = outcome(scenario, historicalWorld(scenario), null);
  KEPT.set(scenario, { aimMean, hold });
  return { aimMean, hold };
}

/** Takes for known what someone else has worked out. */
export function rememberBaseline(scenario: Scenario, baseline: Baseline): void {
  KEPT.set(scenario, baseline);
}

const KEPT = new WeakMap<Scenario, Baseline>();

/** The end of the historical path of a scenario; with the ledger where its causes are wanted. */
export const historicalWorld = (scenario: Scenario, keepLedger = false): World => historicalEnd(scenario, keepLedger).world;

/** The same with all that happened on the way. */
export function historicalEnd(scenario: Scenario, keepLedger = false): Ended {
  const world = newCampaign(scenario, { seed: HISTORY_SEED, gravity: 100, humans: [], keepLedger });
  const { happenings } = playOn(scenario, world, freeActor({ difficulty: 'normal' }), null);
  return { world, happenings };
}
