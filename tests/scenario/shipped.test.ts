import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario, scenarioIds, tutorialIds } from '../../src/cli/scenario-files.ts';
import { newCampaign } from '../../src/engine/index.ts';
import { takeAnswer } from '../../src/engine/resolve.ts';
import type { Play } from '../../src/engine/types.ts';
import { faultLine } from '../../src/scenario/index.ts';

describe('the scenarios that ship', () => {
  it.each([...scenarioIds(), ...tutorialIds()])('%s has no fault', (id) => {
    const { scenario, faults } = loadScenario(id);
    expect(faults.filter(({ severity }) => severity !== 'note').map(faultLine)).toEqual([]);
    expect(scenario?.id).toBe(id);
  });
  it.each(scenarioIds())('%s does not tell by the order of its options which one history took', (id) => {
    const parts = loadScenario(id).scenario!.events.flatMap((event) => event.parts).filter((part) => part.historical >= 0 && part.options.length > 1);
    const first = parts.filter((part) => part.historical === 0).length / parts.length;
    expect(first).toBeGreaterThan(0.2);
    expect(first).toBeLessThan(0.6);
  });
  it.each(scenarioIds())('%s lets a channel that was agreed stand', (id) => {
    const scenario = loadScenario(id).scenario!;
    expect([scenario.opening.channels.length, scenario.opening.embargoes.length, scenario.opening.missions.length]).toEqual([3, 6, 6]);
    const world = newCampaign(scenario, { seed: 'channel', gravity: 100, humans: [] });
    const play: Play = { scenario, world, out: [] };
    takeAnswer(play, { act: 'back-channel', from: 'US', to: 'SU', covert: true }, 'yes');
    expect(world.channels[0]).toBeGreaterThan(0);
    expect(world.channels).toHaveLength(3);
  });
  it('stand in the list', () => expect(listScenarios().map(({ id }) => id)).toEqual(scenarioIds()));
});
