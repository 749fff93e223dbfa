import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario, readerOf } from '../../src/scenario/index.ts';
import { SAMPLE } from './support/sample.ts';

const FILES = Object.keys(SAMPLE);
const CRUMBS = ['{', '}', '[', ']', ':', '- ', '\n', '  ', '#', '"', "'", '&a ', '*a', '!x ', '1969Q9', 'null', '-1', '.inf', '1e9', '__proto__: 1', 'any: [', 'effects: [{chance: 50}]', '\u0000', '…'];

/** One change of a text: a piece cut out, put in, doubled or moved. */
const change = fc.record({ file: fc.constantFrom(...FILES), at: fc.nat(), length: fc.nat(40), put: fc.constantFrom('', 'twice', ...CRUMBS) });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutate(files: Record<string, string>, { file, at, length, put }: Change): void {
  const text = files[file]!;
  const start = at % (text.length + 1);
  const piece = text.slice(start, start + length);
  files[file] = text.slice(0, start) + (put === 'twice' ? piece + piece : put) + text.slice(start + (put === 'twice' ? 0 : length));
}

describe('mutated files', () => {
  it('are compiled or refused with a place, and never crash', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = { ...SAMPLE };
      changes.forEach((each) => mutate(files, each));
      const { scenario, faults } = compileScenario('sample.yaml', readerOf(files));
      if (!scenario) expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
      for (const fault of faults) {
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual((files[fault.file] ?? '').split('\n').length);
      }
    }), { numRuns: 300, seed: 1969 });
  });
});
