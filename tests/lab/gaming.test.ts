/** The gaming test of the model: no simple habit does well, on any side of any scenario (docs/model.md, Score). */
import { describe, expect, it } from 'vitest';
import { alwaysOpen, alwaysPress, alwaysWait } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { newCampaign, outcome } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { CAPITALS } from '../../src/engine/types.ts';
import type { Capital, Decide } from '../../src/engine/types.ts';
import { historyBaseline } from '../../src/lab/baseline.ts';

const LEAST = 85;
const LONG = 60;
const others = freeActor({ difficulty: 'normal' });

/** Plays with judgement, and in the last year sells everything. */
const sellsOut = (scenario: Scenario): Decide => (given, view, stop) =>
  (view.seen.quarter > scenario.to - 4 ? alwaysOpen : others)(given, view, stop);

const HABITS: readonly (readonly [string, (scenario: Scenario) => Decide])[] = [
  ['always waiting', () => alwaysWait], ['always opening', () => alwaysOpen], ['always pressing', () => alwaysPress],
  ['selling everything in the last year', sellsOut],
];

/** Mean score of a side that is played by a habit, against free actors at the ordinary gravity. */
function meanScore(scenario: Scenario, side: Capital, habit: Decide): number {
  // Thirty years differ more from one another: twelve of them would tell a mean to three points only.
  const runs = scenario.to - scenario.from > LONG ? 30 : 8;
  let sum = 0;
  for (let run = 0; run < runs; run += 1) {
    const world = newCampaign(scenario, { seed: `g/${run}`, gravity: 50, humans: [], keepLedger: false });
    playOn(scenario, world, (given, view, stop) => (view.capital === side ? habit : others)(given, view, stop), null);
    sum += outcome(scenario, world, historyBaseline(scenario)).score[side];
  }
  return sum / runs;
}

describe.each(scenarioIds())('%s is not won by', (id) => {
  const scenario = loadScenario(id).scenario!;
  it.each(HABITS)('%s, from any capital', (_name, habit) => {
    const scores = Object.fromEntries(CAPITALS.map((side) => [side, Math.round(meanScore(scenario, side, habit(scenario)))]));
    expect(Object.entries(scores).filter(([, score]) => score >= LEAST)).toEqual([]);
  });
});
