import { describe, expect, it } from 'vitest';
import { readKind, readTriangle, triangleOf } from '../../src/engine/triangle.ts';
import { openingOf, playOf, smallScenario } from '../support/small-scenario.ts';

/** Kinds as indices: 0 enmity, 1 neutral, 2 amity; dyads in the order US-SU, US-CN, SU-CN. */
const patternOf = (...kinds: number[]) => triangleOf({ ...playOf(smallScenario()).world, kinds });

describe('a dyad', () => {
  const kind = (trust: number, tension: number): number =>
    readKind(openingOf({ 'trust:US>SU': trust, 'trust:SU>US': trust, 'tension:US-SU': tension }), 0);
  it.each([
    [0, 50, 0], [0, 49.99, 1], [-40, 10, 0], [-39.99, 10, 1], [20, 29.99, 2], [19.99, 29.99, 1], [60, 30, 1], [60, 50, 0],
  ])('with mean trust %d and tension %d reads as kind %d', (trust, tension, expected) => {
    expect(kind(trust, tension)).toBe(expected);
  });

  it('changes kind only when another has been read two quarters in a row', () => {
    const play = playOf(smallScenario());
    play.world.q = openingOf({ 'trust:US>SU': 30, 'trust:SU>US': 30, 'tension:US-SU': 10, 'tension:US-CN': 60, 'tension:SU-CN': 60 });
    readTriangle(play);
    expect(play.world.kinds[0]).toBe(0);
    readTriangle(play);
    expect(play.world.kinds[0]).toBe(2);
    expect(play.out.map(({ kind: what }) => what)).toEqual(['dyad', 'pattern']);
  });
});

describe('the triangle', () => {
  it.each([
    { kinds: [2, 2, 2], pattern: 'menage-a-trois', strict: true, pivot: null, pariah: null },
    { kinds: [0, 0, 0], pattern: 'unit-veto', strict: true, pivot: null, pariah: null },
    { kinds: [2, 2, 0], pattern: 'romantic-triangle', strict: true, pivot: 'US', pariah: null },
    { kinds: [1, 1, 0], pattern: 'romantic-triangle', strict: false, pivot: 'US', pariah: null },
    { kinds: [0, 1, 1], pattern: 'romantic-triangle', strict: false, pivot: 'CN', pariah: null },
    { kinds: [0, 0, 2], pattern: 'stable-marriage', strict: true, pivot: null, pariah: 'US' },
    { kinds: [0, 1, 0], pattern: 'stable-marriage', strict: false, pivot: null, pariah: 'SU' },
    { kinds: [1, 1, 1], pattern: 'open', strict: true, pivot: null, pariah: null },
    { kinds: [0, 1, 2], pattern: 'romantic-triangle', strict: false, pivot: 'CN', pariah: 'US' },
  ])('of kinds $kinds is $pattern', ({ kinds, ...expected }) => {
    expect(patternOf(...kinds)).toMatchObject(expected);
  });
});
