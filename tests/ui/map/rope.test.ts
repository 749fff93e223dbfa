import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../../src/ui/map/lines.ts';
import { frayOf, partedOf, strandsOf } from '../../../src/ui/map/rope.ts';
import { arcOf, bowOf, tieArcs } from '../../../src/ui/map/ties-layer.ts';

const line = Array.from({ length: 61 }, (_, i) => ({ x: i * 5, y: 0 }));
const widest = (tension: number): number => Math.max(...strandsOf(line, tension, 1).flatMap(({ points }) => points.map(({ y }) => Math.abs(y))));

describe('a tie as a rope', () => {
  it('is whole while calm and parts strand by strand', () => {
    expect([0, 40, 60, 80, 95].map(partedOf)).toEqual([0, 0, 1, 2, 3]);
    expect([0, 60, 80, 95].map((tension) => strandsOf(line, tension, 1).filter(({ loose }) => loose).length)).toEqual([0, 2, 4, 6]);
  });

  it('stands apart the more it is drawn', () => {
    expect(frayOf(10)).toBe(0);
    expect(frayOf(100)).toBe(1);
    expect(widest(20)).toBeLessThan(2);
    expect(widest(48)).toBeGreaterThan(widest(20));
    expect(widest(90)).toBeGreaterThan(widest(48));
  });

  it('leaves the middle to the medal where it has parted', () => {
    const inside = strandsOf(line, 95, 1).flatMap(({ points }) => points).filter(({ x }) => Math.abs(x - 150) < 14);
    expect(inside).toEqual([]);
  });
});

describe('a tie on the board', () => {
  const calm = tieArcs().get('US-SU')!;
  it('is a great circle while calm and bows outward with tension', () => {
    expect(arcOf({ a: 'US', b: 'SU', tension: 20 })).toEqual(calm);
    const [near, far] = [40, 90].map((tension) => arcOf({ a: 'US', b: 'SU', tension }));
    expect(lengthOf(near)).toBeGreaterThan(lengthOf(calm));
    expect(lengthOf(far)).toBeGreaterThan(lengthOf(near));
    expect(bowOf(25)).toBe(0);
  });

  it('keeps its ends at the capitals', () => {
    const bent = arcOf({ a: 'SU', b: 'CN', tension: 100 });
    const straight = tieArcs().get('SU-CN')!;
    for (const end of [0, -1]) expect(Math.hypot(bent.at(end)!.x - straight.at(end)!.x, bent.at(end)!.y - straight.at(end)!.y)).toBeLessThan(0.5);
  });
});
