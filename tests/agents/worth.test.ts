/** What a leader wants, and the one aim that he keeps to himself. */
import { describe, expect, it } from 'vitest';
import { mindsOf, worthOf } from '../../src/agents/worth.ts';
import { newCampaign, viewFor } from '../../src/engine/index.ts';
import { succeed } from '../../src/engine/leaders.ts';
import { quantity } from '../../src/engine/quantities.ts';
import type { Aim, Leader, Scenario } from '../../src/engine/scenario.ts';
import type { Capital, World } from '../../src/engine/types.ts';
import { smallScenario } from '../support/small-scenario.ts';

const aim = (id: string, capital: Capital, name: string): Aim => ({
  id, capital, title: id, text: id, cards: [], weight: 10, measure: { kind: 'state', base: 0, terms: [{ q: quantity(name), weight: 100 }] },
});
const aims = [
  aim('berlin', 'US', 'heat:berlin'), aim('cuba', 'US', 'heat:cuba'), aim('korea', 'US', 'heat:korea'), aim('prague', 'SU', 'heat:eastern-europe'),
];
const given = smallScenario({ aims });
const leans: Leader['leanings'] = [{ id: 'calm', text: 'wants calm', bias: { posture: 'hold', toward: 'SU', by: 1 } }];
const scenario: Scenario = { ...given, leaders: given.leaders.map((leader) => ({ ...leader, leanings: leans })) };
const worldOf = (seed: string, played = scenario): World => newCampaign(played, { seed, gravity: 0, humans: [] });

describe('a secret aim', () => {
  it('is one of the capital’s own, by the seed; a capital without aims has none', () => {
    const drawn = new Set(Array.from({ length: 60 }, (_, i) => worldOf(`${i}`).secretAims.join()));
    expect([...drawn].toSorted()).toEqual(['0,3,-1', '1,3,-1', '2,3,-1']);
    expect(worldOf('a').secretAims).toEqual(worldOf('a').secretAims);
  });

  it('weighs twice as much as another with the leader himself, and no more in the eyes of others', () => {
    const world = worldOf('a');
    world.secretAims = [1, 3, -1];
    const of = (seen: World, name: string): number => worthOf(scenario, seen, 'US').of[quantity(name)]!;
    const plain = worthOf({ ...scenario, aims: [] }, world, 'US').of;
    const gain = (seen: World, name: string): number => of(seen, name) - plain[quantity(name)]!;
    expect(gain(world, 'heat:cuba')).toBeCloseTo(2 * gain(world, 'heat:berlin'), 6);
    const moscow = viewFor(scenario, world, 'SU').seen;
    expect(gain(moscow, 'heat:cuba')).toBeCloseTo(gain(moscow, 'heat:berlin'), 6);
    expect(moscow.secretAims).toEqual([-1, 3, -1]);
  });

  it('is kept by nobody where leaders are to have no leanings', () => {
    expect(worldOf('a', given).secretAims).toEqual([-1, -1, -1]);
    expect(mindsOf(given, viewFor(given, worldOf('a', given), 'SU').seen, 'US')).toHaveLength(1);
    expect(mindsOf(scenario, viewFor(scenario, worldOf('a'), 'SU').seen, 'US')).toHaveLength(3);
  });

  it('is drawn anew by a new leader', () => {
    const play = { scenario, world: worldOf('a'), out: [] };
    play.world.secretAims = [-1, -1, -1];
    play.world.leaders[0] = 1;
    succeed(play, 'US', 0, 'term');
    expect([0, 1, 2]).toContain(play.world.secretAims[0]);
  });
});
