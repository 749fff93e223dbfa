import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../src/ui/map/neighbours.ts';
import { PICK_CELLS, cellSize, countryAt, decodePicks, distanceToLine, pickColour } from '../../../src/ui/map/pick-table.ts';
import { placeOf, stopsOf } from '../../../src/ui/map/places.ts';
import { DISC } from '../../../src/ui/map/projection.ts';
import { world } from './fixtures.ts';
import { sampleModel } from './sample-model.ts';

describe('the picking table', () => {
  const ids = ['AAA', 'BBB', 'CCC'];
  const pixels = (colours: readonly (readonly [number, number, number, number])[]): Uint8ClampedArray => new Uint8ClampedArray(colours.flat());

  it('has a colour of its own for each of 170 countries', () => {
    expect(new Set(world.countries.map((_, i) => pickColour(i).join())).size).toBe(170);
  });

  it('reads ids, takes sea for empty and the edge for its left neighbour', () => {
    const a = [...pickColour(0), 255] as [number, number, number, number];
    const c = [...pickColour(2), 255] as [number, number, number, number];
    const blend: [number, number, number, number] = [2, 90, 253, 255];
    const table = decodePicks(pixels([a, blend, c, [0, 0, 0, 0]]), ids, 2);
    expect([...table.data]).toEqual([1, 1, 3, 0]);
  });

  it('finds the country of a board point, and nothing off the globe', () => {
    const a = [...pickColour(1), 255] as [number, number, number, number];
    const table = decodePicks(pixels([a, a, a, a]), ids, 2);
    expect(countryAt(table, { x: DISC.x, y: DISC.y })).toBe('BBB');
    expect(countryAt(table, { x: DISC.x + DISC.radius + 1, y: DISC.y })).toBeNull();
    expect(cellSize(PICK_CELLS)).toBeLessThan(1.5);
  });

  it('measures the way to a line', () => {
    const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
    expect(distanceToLine(line, { x: 5, y: 3 })).toBe(3);
    expect(distanceToLine(line, { x: 14, y: 3 })).toBe(5);
    expect(distanceToLine([], { x: 0, y: 0 })).toBe(Infinity);
  });
});

describe('neighbours', () => {
  const cross = [
    { id: 'middle', at: { x: 0, y: 0 } },
    { id: 'east', at: { x: 10, y: 1 } },
    { id: 'far-east', at: { x: 30, y: 0 } },
    { id: 'north', at: { x: 0, y: -10 } },
  ];

  it('goes to the nearest one ahead', () => {
    expect(neighbour(cross, 'middle', 'right')).toBe('east');
    expect(neighbour(cross, 'east', 'right')).toBe('far-east');
    expect(neighbour(cross, 'middle', 'up')).toBe('north');
    expect(neighbour(cross, 'far-east', 'left')).toBe('east');
  });

  it('ends at the edge and begins somewhere', () => {
    expect(neighbour(cross, 'north', 'up')).toBeNull();
    expect(neighbour(cross, null, 'up')).toBe('middle');
    expect(neighbour([], null, 'up')).toBeNull();
  });

  it('reaches every place of the board with the arrows alone', () => {
    const stops = stopsOf(world, sampleModel(1969));
    expect(stops).toHaveLength(17);
    const seen = new Set<string>(['SU']);
    const queue = ['SU'];
    for (const id of queue) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = neighbour(stops, id, direction);
        if (next === null || seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    expect([...seen].sort()).toEqual(stops.map((s) => s.id).sort());
  });
});

describe('places', () => {
  it('knows capitals, theatres, ties in both orders and countries', () => {
    const model = sampleModel(1969);
    expect(placeOf(world, model, 'US-SU')?.x).toBeCloseTo(placeOf(world, model, 'SU-US')?.x ?? 0, 0);
    expect(placeOf(world, model, 'CHN')).toEqual(placeOf(world, model, 'CN'));
    expect(placeOf(world, model, 'NLD')).not.toBeNull();
    expect(placeOf(world, model, 'nowhere')).toBeNull();
  });
});
