/** One campaign of every scenario, free actors on all sides, as a hash: what a version of the rules makes of a scenario. */
import { readFileSync, writeFileSync } from 'node:fs';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { ENGINE_VERSION, hashWorld, newCampaign } from '../../src/engine/index.ts';

export interface Golden { readonly engine: string; readonly campaigns: Readonly<Record<string, { readonly scenario: string; readonly end: string }>> }

const FILE = new URL('campaigns.json', import.meta.url);

/** What is written down. */
export const written = (): Golden => JSON.parse(readFileSync(FILE, 'utf8')) as Golden;

/** What the rules of today come to. */
export function played(): Golden {
  const campaigns = scenarioIds().map((id) => {
    const { scenario } = loadScenario(id);
    if (!scenario) throw new Error(`${id} does not compile`);
    const world = newCampaign(scenario, { seed: 'golden', gravity: 30, humans: [], keepLedger: false });
    playOn(scenario, world, freeActor({ difficulty: 'normal' }), null);
    return [id, { scenario: scenario.hash, end: hashWorld(world) }] as const;
  });
  return { engine: ENGINE_VERSION, campaigns: Object.fromEntries(campaigns) };
}

/** Scenarios that are as they were, under the same version, and yet end otherwise: there the version must be raised. */
export const unannounced = (before: Golden, now: Golden): string[] =>
  Object.entries(now.campaigns).flatMap(([id, { scenario, end }]) => {
    const was = before.campaigns[id];
    return before.engine === now.engine && was?.scenario === scenario && was.end !== end ? [id] : [];
  });

/** Writes down what the rules of today come to. */
export const write = (golden: Golden): void => writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
