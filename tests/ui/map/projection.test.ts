import { describe, expect, it } from 'vitest';
import { CAPITAL_SITES, LETTERING, THEATRE_SITES } from '../../../src/ui/map/geography.ts';
import { lengthOf, pointAt, trustReach } from '../../../src/ui/map/lines.ts';
import { DISC, boardProjection, degreesBetween, greatArc, projectSite, titleProjection } from '../../../src/ui/map/projection.ts';

const projection = boardProjection();

describe('the board projection', () => {
  it.each([
    ['US', 897, 155],
    ['SU', 756, 644],
    ['CN', 1088, 836],
  ] as const)('puts the capital %s where it was measured', (id, x, y) => {
    const at = projectSite(projection, CAPITAL_SITES[id]);
    expect(at?.x).toBeCloseTo(x, -0.5);
    expect(at?.y).toBeCloseTo(y, -0.5);
  });

  it('shows all eleven theatres inside the globe and apart from each other', () => {
    const sites = Object.entries(THEATRE_SITES).map(([id, site]) => ({ id, at: projectSite(projection, site) }));
    expect(sites).toHaveLength(11);
    for (const { id, at } of sites) {
      expect(at, id).not.toBeNull();
      if (at !== null) expect(Math.hypot(at.x - DISC.x, at.y - DISC.y)).toBeLessThan(DISC.radius);
    }
    for (const a of sites) {
      for (const b of sites) {
        if (a.id < b.id && a.at !== null && b.at !== null) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y), `${a.id} ${b.id}`).toBeGreaterThan(60);
      }
    }
  });

  it('hides what lies behind the globe', () => {
    expect(projectSite(projection, [-86, -60])).toBeNull();
  });

  it('names every piece of lettering once', () => {
    expect(new Set(LETTERING.map((l) => l.id)).size).toBe(LETTERING.length);
  });

  it('draws the great circle from end to end without a jump', () => {
    const arc = greatArc(projection, [CAPITAL_SITES.US, CAPITAL_SITES.CN], 64);
    expect(arc).toHaveLength(65);
    const pieces = arc.slice(1).map((p, i) => Math.hypot(p.x - arc[i].x, p.y - arc[i].y));
    expect(Math.max(...pieces)).toBeLessThan((2 * lengthOf(arc)) / 64);
  });

  it('knows the quarter of the globe', () => {
    expect(degreesBetween([0, 0], [90, 0])).toBeCloseTo(90);
    expect(degreesBetween([10, 90], [120, 90])).toBeCloseTo(0);
  });
});

describe('the title projection', () => {
  it('has Washington left, Peking right and Moscow below in a wide window', () => {
    const wide = titleProjection(19.7);
    const [us, su, cn] = (['US', 'SU', 'CN'] as const).map((id) => projectSite(wide, CAPITAL_SITES[id]) ?? { x: 0, y: 0 });
    expect(us.x).toBeLessThan(su.x);
    expect(su.x).toBeLessThan(cn.x);
    expect(su.y).toBeGreaterThan(Math.max(us.y, cn.y));
  });
});

describe('lines', () => {
  const line = [{ x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 40 }];

  it('measures and finds points along the way, held to the ends', () => {
    expect(lengthOf(line)).toBe(70);
    expect(pointAt(line, 50)).toMatchObject({ x: 30, y: 20 });
    expect(pointAt(line, 999)).toMatchObject({ x: 30, y: 40 });
    expect(pointAt(line, -5)).toMatchObject({ x: 0, y: 0 });
  });

  it('draws more trust longer, in either sign, and never past the middle', () => {
    expect(trustReach(-60)).toBe(trustReach(60));
    expect(trustReach(61)).toBeGreaterThan(trustReach(60));
    expect(trustReach(0)).toBeGreaterThan(0);
    expect(trustReach(100)).toBeLessThan(1);
  });
});
