import { describe, expect, it } from 'vitest';
import { allEntries, newCampaign } from '../../src/engine/index.ts';
import { settle } from '../../src/engine/ledger.ts';
import { quantity } from '../../src/engine/quantities.ts';
import { allHold, applyEffects, describeCondition, firstFailing, holds } from '../../src/engine/registry/index.ts';
import type { Condition, Effect } from '../../src/engine/scenario.ts';
import type { Happening, Intervention, Play, World } from '../../src/engine/types.ts';
import { compileSample } from './support/sample.ts';

const scenario = compileSample().scenario!;
const world = (change: (world: World) => void = () => undefined, interventions: readonly Intervention[] = []): World => {
  const made = newCampaign(scenario, { seed: 'registry', gravity: 0, humans: [], keepLedger: true, interventions });
  change(made);
  return made;
};
const flag = (id: string): number => scenario.flags.indexOf(id);
const heat = quantity('heat:ussuri');

describe('a condition holds', () => {
  const now = 1969 * 4;
  const table: readonly (readonly [string, Condition, (world: World) => void, boolean])[] = [
    ['a quantity at its bound', { test: 'quantity', q: heat, atLeast: 4000, atMost: 10000 }, () => undefined, true],
    ['a quantity under its bound', { test: 'quantity', q: heat, atLeast: 4001, atMost: 10000 }, () => undefined, false],
    ['a quantity above its bound', { test: 'quantity', q: heat, atLeast: 0, atMost: 3999 }, () => undefined, false],
    ['a flag of the opening', { test: 'flag', flag: flag('quarrel') }, () => undefined, true],
    ['a flag not set', { test: 'flag', flag: flag('blood') }, () => undefined, false],
    ['a leader in office', { test: 'leader', leader: 1 }, () => undefined, true],
    ['an adviser in office', { test: 'adviser', adviser: 0 }, () => undefined, true],
    ['an adviser who has left', { test: 'adviser', adviser: 0 }, (w) => { w.away.push(0); }, false],
    ['a treaty in force', { test: 'treaty', treaty: 0 }, () => undefined, true],
    ['a treaty broken', { test: 'treaty', treaty: 0 }, (w) => { w.treaties[0]!.ended = now; }, false],
    ['an event not happened', { test: 'happened', event: 1, part: -1, option: -1 }, () => undefined, false],
    ['an event happened', { test: 'happened', event: 1, part: -1, option: -1 }, (w) => { w.happened[1] = now; }, true],
    ['an event with this option', { test: 'happened', event: 1, part: 1, option: 0 }, (w) => { w.happened[1] = now; w.chosen[1] = 0; }, true],
    ['an event with another option', { test: 'happened', event: 1, part: 1, option: 0 }, (w) => { w.happened[1] = now; w.chosen[1] = 1; }, false],
    ['the first quarter', { test: 'from', quarter: now }, () => undefined, true],
    ['before a quarter', { test: 'from', quarter: now + 1 }, () => undefined, false],
    ['until this quarter', { test: 'until', quarter: now }, () => undefined, true],
    ['a channel', { test: 'channel', dyad: 1 }, (w) => { w.channels[1] = now; }, true],
    ['no channel', { test: 'channel', dyad: 1 }, () => undefined, false],
    ['a kind of dyad', { test: 'dyad', dyad: 2, kind: 0 }, (w) => { w.kinds = [1, 1, 0]; }, true],
    ['a pivot', { test: 'position', capital: 0, position: 'pivot' }, (w) => { w.kinds = [1, 1, 0]; }, true],
    ['no pariah', { test: 'position', capital: 2, position: 'pariah' }, (w) => { w.kinds = [1, 1, 0]; }, false],
    ['a pattern', { test: 'pattern', pattern: 'unit-veto' }, (w) => { w.kinds = [0, 0, 0]; }, true],
    ['a crisis within the year', { test: 'crisis', theatre: 3, rung: 4 }, (w) => { w.crisisAt[3] = now - 4; w.crisisRung[3] = 5; }, true],
    ['a crisis too long ago', { test: 'crisis', theatre: 3, rung: 4 }, (w) => { w.crisisAt[3] = now - 5; w.crisisRung[3] = 5; }, false],
    ['all of none', { test: 'all', of: [] }, () => undefined, true],
    ['any of none', { test: 'any', of: [] }, () => undefined, false],
    ['any of two', { test: 'any', of: [{ test: 'flag', flag: flag('blood') }, { test: 'flag', flag: flag('quarrel') }] }, () => undefined, true],
    ['not', { test: 'not', of: [{ test: 'flag', flag: flag('blood') }] }, () => undefined, true],
  ];
  it.each(table)('%s', (_name, condition, change, expected) => expect(holds(scenario, world(change), condition)).toBe(expected));

  it('and the first that fails is found and said', () => {
    const of: readonly Condition[] = [{ test: 'flag', flag: flag('quarrel') }, { test: 'not', of: [{ test: 'treaty', treaty: 0 }] }];
    expect(allHold(scenario, world(), of)).toBe(false);
    expect(describeCondition(scenario, firstFailing(scenario, world(), of)!)).toEqual({ code: 'requires/not-treaty', params: { treaty: 'pact' } });
  });
});

describe('an effect', () => {
  const run = (effects: readonly Effect[], made = world()): Play => {
    const play: Play = { scenario, world: made, out: [] as Happening[] };
    applyEffects(play, effects, { kind: 'event', id: 'shots', detail: 'strike', by: 'CN' });
    settle(play);
    return play;
  };

  it('moves a quantity, with its cause in the ledger', () => {
    const { world: after } = run([{ do: 'shift', q: heat, by: 2500, theme: 2, because: null, card: 'c5.0', fades: 0 }]);
    expect(after.q[heat]).toBe(6500);
    expect(allEntries(after).at(-1)).toMatchObject({ q: heat, asked: 2500, applied: 2500, card: 'c5.0', cause: { id: 'shots' } });
  });
  it('sets and clears flags, opens and closes channels', () => {
    const { world: after } = run([{ do: 'flag', flag: flag('blood'), on: true }, { do: 'flag', flag: flag('quarrel'), on: false }, { do: 'channel', dyad: 1, open: true }]);
    expect([after.flags[flag('blood')], after.flags[flag('quarrel')], after.channels[1]]).toEqual([after.quarter, 0, after.quarter]);
    expect(run([{ do: 'channel', dyad: 1, open: false }], after).world.channels[1]).toBe(0);
  });
  it('ends a treaty', () => expect(run([{ do: 'treaty', treaty: 0, now: 'lapsed' }]).world.treaties[0]).toMatchObject({ ended: 1969 * 4, broken: false }));
  it('sends an adviser away, once', () => expect(run([{ do: 'adviser', adviser: 0 }, { do: 'adviser', adviser: 0 }]).world.away).toEqual([0]));
  it('schedules an event', () => expect(run([{ do: 'schedule', event: 1, after: 2, chance: 80 }]).world.scheduled).toEqual([{ event: 1, at: 1969 * 4 + 2, chance: 80, via: 'shots' }]));
  it('takes one branch of a chance', () => {
    const branch = (on: number): readonly Effect[] => [{ do: 'flag', flag: on, on: true }];
    const chance = (percent: number): Effect => ({ do: 'chance', name: 'leak', chance: percent, history: false, then: branch(flag('blood')), else: [] });
    expect(run([chance(100)]).world.flags[flag('blood')]).toBeGreaterThan(0);
    expect(run([chance(0)]).world.flags[flag('blood')]).toBe(0);
  });
  it('falls away with the clause that an intervention removes', () => {
    const clause = 'shanghai/anti-hegemony';
    const effects: readonly Effect[] = [{ do: 'flag', flag: flag('blood'), on: true, clause }];
    expect(run(effects).world.flags[flag('blood')]).toBeGreaterThan(0);
    expect(run(effects, world(undefined, [{ kind: 'no-clause', clause }])).world.flags[flag('blood')]).toBe(0);
  });
});
