/** The hash of a state: what it hears and what it does not. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { canonical, hashText, hashWorld } from '../../src/engine/index.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { playOf, smallScenario } from '../support/small-scenario.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, each]) => [key, shuffled(each)]));
};

describe('the hash', () => {
  it('does not hear the order of keys, at any depth', () => {
    const { world } = playOf(smallScenario());
    expect(hashWorld(shuffled(world) as typeof world)).toBe(hashWorld(world));
    fc.assert(fc.property(fc.jsonValue(), (value) => canonical(shuffled(value)) === canonical(value)));
  });

  it('folds −0, leaves out what is undefined, keeps what is null', () => {
    expect(canonical({ a: -0, b: undefined, c: null })).toBe('{"a":0,"c":null}');
    expect(canonical([-0, 0])).toBe('[0,0]');
  });

  it('is that of the canonical text, which is JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonical(value);
      return hashOf(value) === hashText(text) && canonical(JSON.parse(text)) === text && text.length === JSON.stringify(value).length;
    }), { numRuns: 50 });
  });

  it('hears every quantity and the order of lists', () => {
    const { world } = playOf(smallScenario());
    const before = hashWorld(world);
    world.q[7]! += 1;
    expect(hashWorld(world)).not.toBe(before);
    world.q[7]! -= 1;
    expect(hashWorld(world)).toBe(before);
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });

  it('does not hear the ledger, nor what an actor said of his odds', () => {
    const { world } = playOf(smallScenario());
    const before = hashWorld(world);
    expect(hashWorld({ ...world, ledger: [], keepLedger: false })).toBe(before);
    const made = { quarter: 1, event: 'e', part: null, capital: 'US', option: 'o', historical: null };
    const said = hashWorld({ ...world, decisions: [{ ...made, odds: 1, reasons: [] }] });
    expect(hashWorld({ ...world, decisions: [{ ...made, odds: 9000, reasons: [{ code: 'x', params: {}, weight: 1 }] }] })).toBe(said);
    expect(said).not.toBe(before);
  });

  it('is sixteen digits, the same on every machine', () => {
    expect(hashText('')).toBe('01234567811c9dc5');
    expect(hashText('three capitals')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashText('three capitals')).not.toBe(hashText('three capitalz'));
  });
});
