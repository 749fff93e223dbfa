import { describe, expect, it } from 'vitest';
import { chanceOf, draw, drawOnce, luckKey, pick } from '../../src/engine/random.ts';
import { playOf, smallScenario } from '../support/small-scenario.ts';

const world = (key: number, quarter = 7876) => ({ ...playOf(smallScenario()).world, key, quarter });

describe('named luck', () => {
  it('gives one purpose in one quarter one number, whenever and however often it is asked', () => {
    const here = world(luckKey('seed'));
    const elsewhere = { ...here, q: [] };
    expect(draw(here, 'answer/US')).toBe(draw(elsewhere, 'answer/US'));
    expect(draw(here, 'answer/US')).not.toBe(draw(here, 'answer/SU'));
    expect(draw(here, 'answer/US')).not.toBe(draw({ ...here, quarter: 7877 }, 'answer/US'));
    expect(drawOnce(here, 'event/x')).toBe(drawOnce({ ...here, quarter: 7877 }, 'event/x'));
  });

  it('is spread evenly: each tenth has its tenth of ten thousand draws', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10000; i += 1) tenths[Math.floor(draw(world(luckKey(`seed-${i}`)), 'x') / 1000)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('comes true as often as it says, and as history did under full gravity', () => {
    let free = 0;
    for (let i = 0; i < 4000; i += 1) if (chanceOf(world(luckKey(`${i}`)), 'leak', 30, true)) free += 1;
    expect(free / 4000).toBeCloseTo(0.3, 1);
    expect(chanceOf({ ...world(1), gravity: 100 }, 'leak', 1, true)).toBe(true);
    expect(chanceOf({ ...world(1), gravity: 100 }, 'leak', 99, false)).toBe(false);
  });

  it('picks in proportion to weights and never what weighs nothing', () => {
    const counts = [0, 0, 0];
    for (let i = 0; i < 3000; i += 1) counts[pick(draw(world(luckKey(`${i}`)), 'p'), [1, 0, 3])]! += 1;
    expect(counts[1]).toBe(0);
    expect(counts[2]! / counts[0]!).toBeGreaterThan(2.5);
  });
});
