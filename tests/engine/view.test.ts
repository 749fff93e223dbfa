/** What a capital knows: exact, estimated, hidden. */
import { describe, expect, it } from 'vitest';
import { newCampaign, outcome, viewFor } from '../../src/engine/index.ts';
import { accountOf, COUNT, COUNT_THEMED, QUANTITY_NAMES, quantity } from '../../src/engine/quantities.ts';
import { CAPITALS } from '../../src/engine/types.ts';
import type { Capital, Order, View, World } from '../../src/engine/types.ts';
import { acted, AT, playOf, set, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario();
const worldOf = (seed: string, quarter = AT): World => {
  const world = newCampaign(scenario, { seed, gravity: 0, humans: [] });
  world.quarter = quarter;
  return world;
};
const estimated = ({ spread }: View): string[] => QUANTITY_NAMES.filter((_, q) => spread[q]! > 0);

describe('what a capital sees', () => {
  it('is exact but for what the others feel: their trust and the hold of their leaders', () => {
    expect(estimated(viewFor(scenario, worldOf('a'), 'US'))).toEqual(['trust:SU>US', 'trust:CN>US', 'trust:SU>CN', 'trust:CN>SU', 'support:SU', 'support:CN']);
    for (const capital of CAPITALS) {
      const world = worldOf('a');
      const { seen, spread } = viewFor(scenario, world, capital);
      for (let q = 0; q < COUNT; q += 1) if (spread[q] === 0) expect(seen.q[q]).toBe(world.q[q]);
    }
  });

  it('is within five points where there is an embassy or a channel, else within fifteen', () => {
    const widths = (world: World, capital: Capital): number[] => {
      const { spread } = viewFor(scenario, world, capital);
      return ['trust:SU>US', 'trust:CN>US', 'support:CN'].map((name) => spread[quantity(name)]! / 100);
    };
    const world = worldOf('a');
    expect(widths(world, 'US')).toEqual([5, 15, 15]);
    world.channels[1] = AT;
    expect(widths(world, 'US')).toEqual([5, 5, 5]);
  });

  it('is off by luck that is even, keeps for a year, and never leaves the range', () => {
    const q = quantity('trust:CN>US');
    const errors: number[] = [];
    for (let i = 0; i < 2000; i += 1) {
      const world = worldOf(`seed ${i}`);
      errors.push(viewFor(scenario, world, 'US').seen.q[q]! - world.q[q]!);
    }
    expect(Math.max(...errors)).toBeLessThanOrEqual(1500);
    expect(Math.min(...errors)).toBeGreaterThanOrEqual(-1500);
    expect(Math.abs(errors.reduce((sum, each) => sum + each, 0) / errors.length)).toBeLessThan(60);
    expect(errors.filter((each) => Math.abs(each) > 1000).length / 2000).toBeCloseTo(1 / 3, 1);
    const guess = (quarter: number): number => viewFor(scenario, worldOf('b', quarter), 'US').seen.q[q]!;
    expect(guess(AT)).toBe(guess(AT + 3));
    expect(guess(AT)).not.toBe(guess(AT + 4));
    const world = worldOf('c');
    set(world, { 'trust:CN>US': -100 });
    expect(viewFor(scenario, world, 'US').seen.q[q]).toBeGreaterThanOrEqual(-10000);
  });

  it('does not tell the truth by its accounts: they sum to the estimate', () => {
    const { seen } = viewFor(scenario, worldOf('a'), 'US');
    for (let q = 0; q < COUNT_THEMED; q += 1) {
      const parts = Array.from({ length: 6 }, (_, i) => seen.q[accountOf(q) + i]!);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(seen.q[q]);
    }
  });

  it('leaves the state alone', () => {
    const world = worldOf('a');
    const before = JSON.stringify(world);
    viewFor(scenario, world, 'CN');
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe('what a capital does not see', () => {
  const covert: Order = { act: 'back-channel', from: 'US', to: 'CN', covert: true };
  const visit: Order = { act: 'visit', from: 'US', to: 'CN', covert: true };

  it('is what the others have sealed, are asked, or are about to do', () => {
    const { world } = playOf(scenario);
    world.orders = [covert];
    world.sealed = [{ capital: 'US', postures: { SU: 'press' }, home: true }];
    world.agenda = [{ do: 'phase', phase: 'books' }, { do: 'order', order: covert }];
    world.waiting = { kind: 'answer', capital: 'CN', order: covert, legal: ['yes', 'no', 'not-now'] };
    world.scheduled = [{ event: 0, at: AT + 1, chance: 80, via: 'x' }];
    const moscow = viewFor(scenario, world, 'SU').seen;
    expect(moscow).toMatchObject({ orders: [], sealed: [], agenda: [{ do: 'phase', phase: 'books' }], waiting: null, scheduled: [], ledger: [] });
    expect(viewFor(scenario, world, 'US').seen).toMatchObject({ orders: [covert], agenda: world.agenda, sealed: world.sealed });
    expect(viewFor(scenario, world, 'CN').seen.waiting).toEqual(world.waiting);
    expect(JSON.stringify(moscow)).not.toContain('back-channel');
  });

  it('is a secret of two others, with the channel and the meeting that came of it, until it is told or leaks', () => {
    const { world } = playOf(scenario);
    world.secrets = [covert, visit];
    world.acted = acted({ 'US>CN:back-channel': AT, 'US>CN:visit': AT, 'SU>CN:polemic': AT });
    world.channels = [0, AT, 0];
    world.visits = [0, AT, 0];
    const seenBy = (capital: Capital): Partial<World> => {
      const { secrets, acted: heard, channels, visits } = viewFor(scenario, world, capital).seen;
      return { secrets, acted: heard, channels, visits };
    };
    expect(seenBy('SU')).toEqual({ secrets: [], acted: acted({ 'SU>CN:polemic': AT }), channels: [0, 0, 0], visits: [0, 0, 0] });
    const whole = { secrets: world.secrets, acted: world.acted, channels: [0, AT, 0], visits: [0, AT, 0] };
    expect([seenBy('US'), seenBy('CN')]).toEqual([whole, whole]);
    world.secrets = [{ ...covert, tell: ['SU'] }];
    expect(seenBy('SU')).toMatchObject({ channels: [0, AT, 0] });
    world.secrets = [];
    expect(seenBy('SU')).toMatchObject({ channels: [0, AT, 0], visits: [0, AT, 0] });
  });

  it('is the resolve, the leanings, the promises and the reasons of others', () => {
    const { world } = playOf(scenario);
    world.leanings = [[0, 1], [1, 2], [2, 0]];
    world.secretAims = [0, 3, 5];
    world.mandates = [['a'], ['b'], ['c']];
    const decision = { quarter: AT, event: 'e', part: null, option: 'o', historical: null, odds: 4000, reasons: [] };
    world.decisions = [{ ...decision, capital: 'US' }, { ...decision, capital: 'SU' }];
    world.ladder = {
      theatre: 'ussuri', sides: ['CN', 'SU'], rung: 4, turn: 1, moves: 0, holds: 0, resolve: [7000, 3000], stance: 'silent',
      third: 'US', warned: null, opener: { kind: 'event', id: 'x' }, history: [], log: [],
    };
    const resolve = CAPITALS.map((capital) => viewFor(scenario, world, capital).seen.ladder!.resolve);
    expect(resolve).toEqual([[0, 0], [0, 3000], [7000, 0]]);
    const { seen } = viewFor(scenario, world, 'SU');
    expect(seen).toMatchObject({ leanings: [[], [1, 2], []], secretAims: [-1, 3, -1], mandates: [[], ['b'], []], decisions: [{ capital: 'SU' }] });
  });

  it('does not keep it from being scored: an outcome is taken of the state', () => {
    const { world } = playOf(scenario);
    expect(outcome(scenario, world, null).values).toHaveProperty('splitYear');
  });
});
