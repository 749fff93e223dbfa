/** The quick look at acts: its bounds hold wherever a campaign goes. */
import { expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { seatOf } from '../../src/agents/play-on.ts';
import { actAt, atMost, deskfulOf, gainsOf } from '../../src/agents/quick.ts';
import { plusTally } from '../../src/agents/utility.ts';
import { worthIn } from '../../src/agents/worth.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { advance, emptyTally, newCampaign, tallyOrder, viewFor } from '../../src/engine/index.ts';
import type { View } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/engine/scenario.ts';

const scenario = loadScenario('grand-campaign').scenario!;

/** By how much the effects of the acts of a desk are worth more than their bound says, at most; nought or less where it holds. */
function excess(seen: Scenario, view: View): number {
  const worth = worthIn(seen, view);
  const desk = deskfulOf(seen, view.capital);
  const tally = emptyTally();
  return Math.max(...desk.known.map((known, place) => {
    tallyOrder(tally, seen, view.seen, known.outline);
    return plusTally(0, worth, tally, 1) - atMost(gainsOf(desk, actAt(desk, place), worth.of), known, worth.of);
  }));
}

it.each(['a', 'b'])('no act of a desk is worth more than its bound: campaign %s', (seed) => {
  const world = newCampaign(scenario, { seed, gravity: 20, humans: [], keepLedger: false });
  const decide = freeActor({ difficulty: 'easy' });
  let stops = 0;
  for (let done = advance(scenario, world, null, true); done.refused === null && done.stop; stops += 1) {
    const view = viewFor(scenario, world, seatOf(done.stop));
    if (done.stop.kind === 'orders') expect(excess(scenario, view)).toBeLessThanOrEqual(0);
    done = advance(scenario, world, decide(scenario, view, done.stop), true);
  }
  expect(stops).toBeGreaterThan(300);
});
