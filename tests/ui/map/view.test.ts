import { describe, expect, it } from 'vitest';
import { CAPITAL_SITES, THEATRE_SITES } from '../../../src/ui/map/geography.ts';
import { boardProjection, projectSite } from '../../../src/ui/map/projection.ts';
import { between, clampView, freeBox, homeView, reframe, toBoard, toScreen, viewOn, zoomAt, zoomRange } from '../../../src/ui/map/view.ts';
import type { Frame } from '../../../src/ui/map/view.ts';

const frame = (width: number, height: number, insets = { left: 0, right: 0, top: 0, bottom: 0 }): Frame => ({ width, height, insets });
const projection = boardProjection();

describe('the view at rest', () => {
  it.each([
    ['a laptop with panels', frame(1366, 768, { left: 280, right: 300, top: 48, bottom: 56 })],
    ['a large screen', frame(3840, 2160, { left: 600, right: 600, top: 0, bottom: 0 })],
    ['a phone with sheets', frame(360, 740, { left: 0, right: 0, top: 56, bottom: 180 })],
    ['a tablet', frame(1024, 768, { left: 240, right: 240, top: 40, bottom: 40 })],
  ])('shows every capital and theatre in the free part of %s', (_, of) => {
    const view = homeView(of);
    const free = freeBox(of);
    for (const site of [...Object.values(CAPITAL_SITES), ...Object.values(THEATRE_SITES)]) {
      const at = projectSite(projection, site);
      if (at === null) throw new Error('behind the globe');
      const p = toScreen(view, at);
      expect(p.x).toBeGreaterThan(free.x);
      expect(p.x).toBeLessThan(free.x + free.width);
      expect(p.y).toBeGreaterThan(free.y);
      expect(p.y).toBeLessThan(free.y + free.height);
    }
  });
});

describe('moving the view', () => {
  const of = frame(1200, 800);
  const home = homeView(of);

  it('keeps the point under the pointer while zooming', () => {
    const at = { x: 500, y: 300 };
    const near = zoomAt(of, home, { factor: 1.4, at });
    expect(toBoard(near, at).x).toBeCloseTo(toBoard(home, at).x);
    expect(near.k).toBeCloseTo(home.k * 1.4);
  });

  it('holds to its range', () => {
    const [least, most] = zoomRange(of);
    expect(zoomAt(of, home, { factor: 1000, at: { x: 0, y: 0 } }).k).toBe(most);
    expect(zoomAt(of, home, { factor: 0.001, at: { x: 0, y: 0 } }).k).toBe(least);
  });

  it('cannot lose the globe', () => {
    const lost = clampView(of, { ...home, x: 99999 });
    const middle = toBoard(lost, { x: 600, y: 400 });
    expect(Math.hypot(middle.x - 960, middle.y - 640)).toBeLessThan(749);
    expect(clampView(of, home)).toEqual(home);
  });

  it('goes from one view to another and arrives', () => {
    const to = viewOn(of, { x: 1088, y: 836 }, home.k * 3);
    expect(between(home, to, 0).k).toBeCloseTo(home.k);
    expect(between(home, to, 1)).toEqual(to);
    expect(between(home, to, 0.5).k).toBeCloseTo(home.k * Math.sqrt(3));
  });

  it('keeps the middle and the zoom when the window changes', () => {
    const to = viewOn(of, { x: 1000, y: 700 }, home.k * 2);
    const other = frame(700, 900);
    const next = reframe(of, other, to);
    expect(next.k / homeView(other).k).toBeCloseTo(2);
    expect(toBoard(next, { x: 350, y: 450 }).x).toBeCloseTo(1000);
  });
});
