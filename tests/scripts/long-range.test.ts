import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../scripts/single/long-range.ts';

describe('packing over long ranges', () => {
  it('gives back what it was given, whatever it was', () => {
    const piece = fc.uint8Array({ minLength: 0, maxLength: 200 });
    // Pieces that come again, whole and in part, next to each other and far away.
    const bytes = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 30 }))
      .map(([pieces, order]) => Uint8Array.from(order.flatMap((n) => [...pieces[n % pieces.length]!])));
    fc.assert(fc.property(bytes, (given) => { expect(Buffer.compare(unfold(fold(given)), given)).toBe(0); }), { numRuns: 300 });
  });

  it('writes a text that stood far before as a copy', () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255);
    const text = Uint8Array.from({ length: 50_000 }, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 13) & 255);
    const whole = new Uint8Array([...text, ...noise, ...text]);
    const packed = fold(whole);
    expect(Buffer.compare(unfold(packed), whole)).toBe(0);
    expect(packed.length).toBeLessThan(fold(new Uint8Array([...text, ...noise])).length + 100);
  });

  it('packs a run of one letter, whose copy runs into itself', () => {
    const run = new Uint8Array(10_000).fill(65);
    expect(fold(run).length).toBeLessThan(200);
    expect(unfold(fold(run))).toEqual(run);
  });
});
