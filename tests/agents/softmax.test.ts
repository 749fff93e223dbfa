import { describe, expect, it } from 'vitest';
import { blend, decay, fallOn, softmax } from '../../src/agents/softmax.ts';

const total = (odds: readonly number[]): number => odds.reduce((sum, odd) => sum + odd, 0);

describe('the table of decay', () => {
  it.each([0, 0.05, 0.125, 0.5, 1, 1.7, 3, 6.3, 12])('is within a half per cent of e^(−%s)', (x) => {
    const exact = Math.exp(-x) * 1e9;
    expect(Math.abs(decay(x) - exact)).toBeLessThan(exact * 0.005 + 2);
  });

  it('falls all the way and ends at nothing', () => {
    for (let x = 0; x < 18; x += 0.1) expect(decay(x + 0.1)).toBeLessThanOrEqual(decay(x));
    expect(decay(16)).toBe(0);
  });
});

describe('odds', () => {
  it('of equals are equal', () => {
    expect(softmax([5, 5, 5, 5], 80)).toEqual([2500, 2500, 2500, 2500]);
  });

  it('follow e: one temperature apart is 73 to 27 in a hundred', () => {
    const [better, worse] = softmax([80, 0], 80) as [number, number];
    expect(better).toBeGreaterThan(7300);
    expect(better).toBeLessThan(7320);
    expect(better + worse).toBe(10000);
  });

  it('always sum to the whole, blended or not', () => {
    for (const utilities of [[1], [3, -7, 12.5], [0, 0, 1, 400], [-5, -5]]) {
      const odds = softmax(utilities, 33);
      expect(total(odds)).toBe(10000);
      expect(total(blend(odds, 0, 37))).toBe(10000);
    }
  });

  it('are history alone at full gravity, and free at none', () => {
    const odds = softmax([10, 20, 30], 20);
    expect(blend(odds, 1, 100)).toEqual([0, 10000, 0]);
    expect(blend(odds, 1, 0)).toEqual(odds);
    expect(blend(odds, -1, 100)).toEqual(odds);
  });

  it.each([[0, 0], [2999, 0], [3000, 1], [9999, 2]])('a draw of %i falls on %i', (drawn, index) => {
    expect(fallOn([3000, 5000, 2000], drawn)).toBe(index);
  });
});
