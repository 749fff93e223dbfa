/** Runs in any JavaScript engine: plays the recorded campaigns again and prints the hash of each. It knows no Node and no browser. */
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { hashWorld, newCampaign } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Reply, Setup } from '../../src/engine/types.ts';

/** A campaign as it was recorded: what the human replied, stop by stop. */
export interface Recorded { readonly scenario: Scenario; readonly setup: Setup; readonly log: readonly Reply[] }

/** Plays a recorded campaign to its end; gives the hash of the state. */
export function replayed({ scenario, setup, log }: Recorded): string {
  const decide = freeActor({ difficulty: 'normal' });
  const world = newCampaign(scenario, setup);
  let now = playOn(scenario, world, decide, null);
  for (const reply of log) {
    now = playOn(scenario, world, decide, reply);
    if (now.refused) return `refused: ${now.refused.code}`;
  }
  return hashWorld(world);
}

/** One line a campaign. */
export const report = (campaigns: readonly Recorded[]): string =>
  campaigns.map((each) => `${each.scenario.id} ${replayed(each)}`).join('\n');
