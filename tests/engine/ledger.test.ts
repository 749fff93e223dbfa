import { describe, expect, it } from 'vitest';
import { allEntries, ask, settle } from '../../src/engine/ledger.ts';
import { accountOf, quantity } from '../../src/engine/quantities.ts';
import type { Cause } from '../../src/engine/types.ts';
import { AT, brokenSums, playOf, smallScenario, value } from '../support/small-scenario.ts';

const cause: Cause = { kind: 'act', id: 'polemic', by: 'CN' };
const HEAT = quantity('heat:ussuri');
const TRUST = quantity('trust:CN>SU');
const change = (q: number, by: number, theme = 2) => ({ q, by, theme, cause, because: null, card: null });

describe('the ledger', () => {
  it('clamps the entries of one step together, pro rata, and says what was swallowed', () => {
    const play = playOf(smallScenario());
    // Heat 60: +30 and +20 ask 50 where 40 are left. 40/50 of each: 24 and 16.
    ask(play, change(HEAT, 3000));
    ask(play, change(HEAT, 2000));
    settle(play);
    expect(value(play.world, 'heat:ussuri')).toBe(100);
    expect(allEntries(play.world).map(({ asked, applied }) => [asked, applied])).toEqual([[3000, 2400], [2000, 1600]]);
  });

  it('lets a rise and a fall of one step meet before it clamps', () => {
    const play = playOf(smallScenario());
    // Heat 60: +45 and −5 ask 40, which fits exactly: both are applied whole.
    ask(play, change(HEAT, 4500));
    ask(play, change(HEAT, -500));
    settle(play);
    expect(allEntries(play.world).map(({ applied }) => applied)).toEqual([4500, -500]);
    expect(value(play.world, 'heat:ussuri')).toBe(100);
  });

  it('books each change on its theme, divides it where it divides itself, and keeps the sums exact', () => {
    const scenario = smallScenario();
    const play = playOf(scenario);
    ask(play, change(TRUST, -500, 0));
    ask(play, { ...change(TRUST, -333), split: [50, 0, 50, 0, 0] });
    settle(play);
    const base = accountOf(TRUST);
    // Ideology: −500 and half of −333, rounded by running sum (−166.5 → −166); security: the rest, −167.
    expect(play.world.q.slice(base, base + 6)).toEqual([-6400, -666, 0, -167, 0, 0]);
    expect(value(play.world, 'trust:CN>SU')).toBe(-72.33);
    expect(brokenSums(scenario, play.world)).toEqual([]);
  });

  it('shrinks the accounts in proportion when a change belongs to no theme', () => {
    const scenario = smallScenario();
    const play = playOf(scenario);
    ask(play, change(TRUST, -1600, 0));
    settle(play);
    ask(play, change(TRUST, 4000, -1));
    settle(play);
    // −80 = −64 base and −16 ideology; +40 halves both.
    const base = accountOf(TRUST);
    expect(play.world.q.slice(base, base + 2)).toEqual([-3200, -800]);
    expect(brokenSums(scenario, play.world)).toEqual([]);
  });

  it('holds a quantity within what an intervention holds it to', () => {
    const play = playOf(smallScenario());
    const world = { ...play.world, interventions: [{ kind: 'hold' as const, q: HEAT, op: '<=' as const, value: 7000, from: AT, to: AT }] };
    ask({ ...play, world }, change(HEAT, 3000));
    settle({ ...play, world });
    expect(value(world, 'heat:ussuri')).toBe(70);
  });

  it('forgets what a step asked for that broke off, when another state asks', () => {
    const scenario = smallScenario();
    const [broken, next] = [playOf(scenario), playOf(scenario)];
    ask(broken, change(HEAT, 3000));
    ask(next, change(HEAT, 500));
    settle(next);
    settle(broken);
    expect([value(next.world, 'heat:ussuri'), value(broken.world, 'heat:ussuri')]).toEqual([65, 60]);
  });

  it('moves quantities the same where it is not kept', () => {
    const [kept, free] = [playOf(smallScenario()), playOf(smallScenario())];
    const world = { ...free.world, keepLedger: false };
    for (const play of [kept, { ...free, world }]) {
      for (const by of [3000, 2000, -700]) ask(play, { ...change(HEAT, by), fades: by === 2000 ? 3 : 0 });
      for (const by of [-1333, -9999]) ask(play, change(TRUST, by));
      settle(play);
    }
    expect(world.q).toEqual(kept.world.q);
    expect(world.fading).toEqual(kept.world.fading);
    expect(world.ledger).toEqual([]);
  });
});
