import { describe, expect, it } from 'vitest';
import { newMarks, tiesBetween, tiesDiffer, warmed } from '../../../src/ui/map/difference.ts';
import type { BoardMark } from '../../../src/ui/map/board-model.ts';
import { sampleModel } from './sample-model.ts';

const mark = (id: string): BoardMark => ({ id, kind: 'envoy', from: 'US', to: 'CN', caption: id });
const model = sampleModel(1969);

describe('what moves between two states', () => {
  it('is the marks that the second has and the first has not, in their order', () => {
    const before = { marks: [mark('a'), mark('b')] };
    expect(newMarks(before, { marks: [mark('b'), mark('d'), mark('c')] }).map(({ id }) => id)).toEqual(['d', 'c']);
    expect(newMarks(before, before)).toEqual([]);
    expect(newMarks({}, { marks: [mark('a')] })).toHaveLength(1);
  });

  it('is nothing where a state is gone back to', () => {
    expect(newMarks({ marks: [mark('a'), mark('b')] }, { marks: [mark('a')] })).toEqual([]);
  });

  it('is the theatres whose heat or crisis is another', () => {
    const theatres = model.theatres.map((each) => (each.id === 'berlin' ? { ...each, heat: each.heat + 9 } : each.id === 'ussuri' ? { ...each, active: false } : each));
    expect(warmed(model, { theatres }).toSorted()).toEqual(['berlin', 'ussuri']);
    expect(warmed(model, model)).toEqual([]);
  });

  it('is the ties, whose numbers pass through all between and whose band turns over at the middle', () => {
    const after = model.ties.map((tie) => ({ ...tie, tension: tie.tension + 20, band: 'war' as const }));
    expect(tiesDiffer(model.ties, after)).toBe(true);
    expect(tiesDiffer(model.ties, model.ties)).toBe(false);
    expect(tiesBetween(model.ties, after, 0.25).map(({ tension, band }) => [tension, band])).toEqual([[51, 'rivalry'], [66, 'crisis'], [89, 'brink']]);
    expect(tiesBetween(model.ties, after, 0.5).map(({ band }) => band)).toEqual(['war', 'war', 'war']);
    expect(tiesBetween(model.ties, after, 1)).toEqual(after);
  });
});
