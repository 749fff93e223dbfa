/**
 * One quarter with every number worked out by hand, as `docs/model.md` tells it: 1969Q1 with Nixon, the first shots
 * on the Ussuri, an offer of arms talks. Quantities in units; hundredths where rounding matters.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { advance, triangleOf } from '../../src/engine/index.ts';
import type { Play, Reply, Stop } from '../../src/engine/types.ts';
import { AT, brokenSums, event, option, part, playOf, shift, smallScenario, value } from '../support/small-scenario.ts';

const firstShots = event('zhenbao-march-2', [part(0, 'CN', [
  option('bloody-enemy-once', [
    shift('trust:SU>CN', -12), shift('trust:CN>SU', -6), shift('tension:SU-CN', 7, { fades: 3 }), shift('heat:ussuri', 25, { fades: 3 }),
  ], { opens: true }),
  option('keep-patrol-scuffles', []),
])], { crisis: { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: ['climb', 'hold', 'hold'] } });

const answer = event('zhenbao-march-15', [part(1, 'SU', [
  option('massive-local-punishment', [
    shift('trust:CN>SU', -12), shift('trust:SU>CN', -6), shift('tension:SU-CN', 7, { fades: 3 }),
  ], { move: 'climb' }),
  option('diplomatic-protest', [], { move: 'hold' }),
])], { rung: { theatre: 'ussuri', at: 5, side: 'SU' } });

const years = [1968, 1969].map((year) => ({
  year, strength: year === 1968 ? [81, 68, 42] : [79, 68, 43], warheads: [0, 0, 0], troops: 0, divisions: 0, trade: 0, embargoed: true, tradeByEvents: 0, gdp: [null, null, null],
}));

const REPLIES: readonly Reply[] = [
  { kind: 'decision', option: 'bloody-enemy-once' },
  { kind: 'stance', stance: 'silent' },
  { kind: 'decision', option: 'massive-local-punishment' },
  { kind: 'rung', move: 'hold' },
  { kind: 'rung', move: 'hold' },
  { kind: 'orders', orders: [
    { act: 'arms-talks', from: 'US', to: 'SU' },
    { act: 'back-channel', from: 'US', to: 'CN', covert: true },
  ] },
  { kind: 'orders', orders: [{ act: 'polemic', from: 'SU', to: 'CN' }] },
  { kind: 'orders', orders: [{ act: 'polemic', from: 'CN', to: 'SU' }] },
  { kind: 'answer', answer: 'yes' },
  { kind: 'answer', answer: 'not-now' },
];

describe('the first quarter of 1969, by hand', () => {
  const scenario = smallScenario({ events: [firstShots, answer], years });
  let play: Play;
  const stops: (Stop | null)[] = [];

  beforeAll(() => {
    // Gravity 100: the event strikes on its date, no accident comes between. The replies are the test's own.
    play = playOf(scenario, 100);
    const first = advance(scenario, play.world, null);
    stops.push(first.refused ? null : first.stop);
    for (const reply of REPLIES) {
      const next = advance(scenario, play.world, reply);
      if (next.refused) throw new Error(JSON.stringify(next.refused));
      stops.push(next.stop);
    }
  });

  it('stops where somebody must decide, in the order of play', () => {
    expect(stops.slice(0, 10).map((stop) => `${stop?.kind} ${stop?.capital}`)).toEqual([
      'decision CN', 'stance US', 'decision SU', 'rung CN', 'rung SU', 'orders US', 'orders SU', 'orders CN', 'answer SU', 'answer CN',
    ]);
  });

  it('opens the year: strength follows the data, two points of initiative come in', () => {
    expect([value(play.world, 'strength:US'), value(play.world, 'strength:CN')]).toEqual([77, 44]);
    expect(stops[5]).toMatchObject({ kind: 'orders', points: 3 });
  });

  it('ends the crisis at rung 5, a border battle', () => {
    expect(play.world.peakRung[2]).toBe(5);
    expect(play.world.ladder).toBeNull();
  });

  it.each([
    // opening, event, answer, acts (the nearer its end, the less an act moves a trust), response
    // The ebb is 1.8 % of a trust and 4 % of a tension's distance from 36 where the distance is 50, by its square elsewhere;
    // the wake of what an event moved is 24 % of it a quarter.
    ['trust:US>SU', -18.74], // −24 +5 talks = −19; ebb 19²/50 × 1.8 % +0.13; common enemy 1.4 % of (57−48) +0.13
    ['trust:SU>US', -21.7], // −28 +5 = −23; ebb +0.19; reciprocity 3/5 × 1 +0.60; common enemy 1.4 % of (84.10−48) +0.51
    ['trust:US>CN', -54.87], // −56; ebb +1.13
    ['trust:CN>US', -60.24], // −60; left out of the talks −5 × 40 % = −2; ebb +1.38; common enemy 1.4 % of (84.10−57) +0.38
    ['trust:SU>CN', -74.87], // −52 −12 −6; polemic −5 × 30 % = −1.5; wakes −2.88 −1.44; ebb +1.84; reciprocity 3/5 × −1 = −0.60; doctrine 0.5 × 2 × 28.5 % = −0.29
    ['trust:CN>SU', -85.12], // −64 −6 −12; polemic −5 × 18 % = −0.9; wakes −1.44 −2.88; ebb +2.47; reciprocity 1/5 × −1 = −0.20; doctrine 0.5 × 2 × 17.1 % = −0.17
    ['tension:US-SU', 48.25], // 51 −3 = 48; ebb 12²/50 × 4 % −0.12; Indochina 3 % × 40 % of (78−48) +0.36; distrust 0.6 % of (21−20) +0.01
    ['tension:US-CN', 57.26], // 57; ebb −0.35; Indochina 3 % × 60 % of (78−57) +0.38; distrust 0.6 % of (59−20) +0.23
    ['tension:SU-CN', 83.1], // 68 +7 +7 = 82; two polemics, 3 × 2 × 18 % = 1.08 and 3 × 2 × 16.92 % = 1.02 (84.10); the Ussuri at 85, 3 % of 0.9 +0.03; ebb −1.85; two wakes of 7, +1.68 each; two spikes of 7 fade by 20.6 %, −1.44 each; distrust 0.6 % of (77.2−20) +0.34
    ['heat:ussuri', 77.75], // 60 +25 = 85; routine 3 % of (15−85) −2.10; the spike fades −5.15
    ['heat:indochina', 76.11], // 78; routine 3 % of (15−78) −1.89
    ['support:SU', 57.88], // 55 +3 polemic = 58; routine 4 % of (55−58) −0.12
    ['initiative:US', 2.5], // 1 +2 −2 −1 +0.5 given back for *not now* = 0.5; the next quarter's income +2
  ])('leaves %s at %d', (name, expected) => {
    expect(value(play.world, name)).toBe(expected);
  });

  it('keeps the sums exact, and reads three enmities: unit veto', () => {
    expect(brokenSums(scenario, play.world)).toEqual([]);
    expect(triangleOf(play.world).pattern).toBe('unit-veto');
    expect(play.world.rows).toHaveLength(1);
    expect(play.world.quarter).toBe(AT + 1);
  });
});
