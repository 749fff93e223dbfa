import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeLabels } from '../../../src/ui/map/labels.ts';
import type { LabelRequest } from '../../../src/ui/map/labels.ts';

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest =>
  ({ id, at: { x, y }, width: 60, height: 14, mark: 6, priority: 5, manner: 'beside', ...more });

describe('placing labels', () => {
  it('puts a lone label to the right of its mark', () => {
    const [label] = placeLabels([request('a', 100, 100)], []);
    expect(label).toEqual({ id: 'a', x: 108, y: 93 });
  });

  it('gives the better place to the more important', () => {
    const placed = placeLabels([request('low', 100, 100, { priority: 9 }), request('high', 100, 102, { priority: 1 })], []);
    expect(placed[0].id).toBe('high');
    expect(placed[0].x).toBe(108);
  });

  it('leaves out what finds no place, but never what must be shown', () => {
    const wall = [{ x: 0, y: 0, width: 300, height: 300 }];
    expect(placeLabels([request('a', 150, 150)], wall)).toEqual([]);
    expect(placeLabels([request('a', 150, 150, { must: true })], wall)).toHaveLength(1);
  });

  it('keeps inside the visible part', () => {
    const [label] = placeLabels([request('a', 190, 100)], [], { x: 0, y: 0, width: 200, height: 200 });
    expect(label.x + 60).toBeLessThanOrEqual(200);
  });

  it('shows what must be shown inside the visible part, even where that covers more', () => {
    const wall = [{ x: 0, y: 0, width: 300, height: 150 }];
    const [label] = placeLabels([request('a', 150, 4, { must: true })], wall, { x: 0, y: 0, width: 300, height: 150 });
    expect(label.y).toBeGreaterThanOrEqual(0);
  });

  it('gives the name of a country air', () => {
    const placed = placeLabels([request('city', 100, 100, { priority: 1 }), request('land', 138, 115, { manner: 'over', priority: 100 })], []);
    const land = placed.find(({ id }) => id === 'land')!;
    expect(land.y >= 93 + 14 + 4 || land.y + 14 <= 93 - 4).toBe(true);
  });

  it('never lets two labels touch, wherever the places lie', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 10, max: 120 })), { maxLength: 40 });
    fc.assert(fc.property(places, (spots) => {
      const requests = spots.map(([x, y, width], i) => request(`l${i}`, x, y, { width, priority: i % 7, manner: i % 3 === 0 ? 'over' : 'beside' }));
      const sizes = new Map(requests.map((r) => [r.id, r]));
      const boxes = placeLabels(requests, []).map((p) => ({ x: p.x, y: p.y, width: sizes.get(p.id)?.width ?? 0, height: 14 }));
      return boxes.every((a, i) => boxes.every((b, j) => i === j || !overlaps(a, b)));
    }), { numRuns: 60 });
  });
});
