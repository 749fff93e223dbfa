import { describe, expect, it } from 'vitest';
import { checkPack, compileScenario, FAULT_CODES, faultLine, readerOf } from '../../src/scenario/index.ts';
import { compileSample, SAMPLE } from './support/sample.ts';
import { FAULT_EXAMPLES } from './support/fault-examples.ts';

/** Codes that no small example can show; each has a test of its own below. */
const APART = ['schema/not-a-scenario', 'syntax/too-large', 'syntax/too-deep', 'syntax/alias'];

describe('the sample', () => {
  it('has no fault', () => {
    const { scenario, faults } = compileSample();
    expect(faults.map(faultLine)).toEqual([]);
    expect(scenario?.events.map(({ id }) => id)).toEqual(['shots', 'talks']);
  });
});

describe('every fault', () => {
  it.each(FAULT_EXAMPLES.map((each) => [each.code, each] as const))('%s is told where it stands', (code, { file, good, bad, points, suggestion }) => {
    const { faults } = compileSample(file, good, bad);
    const found = faults.find((fault) => fault.code === code);
    expect(found, faults.map(faultLine).join('\n')).toBeDefined();
    if (code !== 'syntax/yaml') expect(found!.message).not.toMatch(/[{}]|undefined/);
    if (points === '') return;
    const text = SAMPLE[file]!.replace(good, () => bad);
    const line = text.split('\n')[found!.line - 1]!;
    expect(line.slice(found!.column - 1).replace(/^- /, '')).toMatch(new RegExp(`^['"]?${escaped(points)}`));
    expect(found!.suggestion).toBe(suggestion ?? found!.suggestion);
  });

  it('has an example', () => {
    const shown = new Set(FAULT_EXAMPLES.map(({ code }) => code));
    expect(FAULT_CODES.filter((code) => !shown.has(code) && !APART.includes(code))).toEqual([]);
  });
});

const escaped = (text: string): string => text.split('\n')[0]!.trimStart().replace(/^- /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('hostile files', () => {
  const faultsOf = (text: string): string[] => compileScenario('sample.yaml', readerOf({ ...SAMPLE, 'sample.yaml': text })).faults.map(({ code }) => code);

  it('that hold no mapping are refused', () => expect(faultsOf('- a list')).toEqual(['schema/not-a-scenario']));
  it('too large are not parsed', () => expect(faultsOf('a'.repeat(2_000_001))).toEqual(['syntax/too-large']));
  it('too deep are refused before the parser can run out of stack', () => expect(faultsOf('['.repeat(100_000))).toEqual(['syntax/too-deep']));
  it('nested beyond the limit are refused', () => expect(faultsOf(`a: ${'['.repeat(40)}${']'.repeat(40)}`)).toEqual(['syntax/too-deep']));
  it('with exploding anchors are refused', () => {
    const lines = ['a0: &a0 [x, x]', ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`)];
    expect(faultsOf(lines.join('\n'))).toEqual(['syntax/alias']);
  });
  it('that leave the folder are refused', () => {
    const { faults } = compileSample('sample.yaml', 'events/sample.yaml', '../secret.yaml');
    expect(faults.map(({ code }) => code)).toContain('schema/form');
  });
});

describe('a pack by itself', () => {
  it('is checked for syntax and shape', () => {
    expect(checkPack('events/sample.yaml', readerOf(SAMPLE))).toEqual([]);
    expect(checkPack('events/none.yaml', readerOf(SAMPLE)).map(({ code }) => code)).toEqual(['ref/unknown-file']);
    const bent = { ...SAMPLE, 'world.yaml': SAMPLE['world.yaml']!.replace('risk: 3', 'risk: 9') };
    expect(checkPack('world.yaml', readerOf(bent)).map(faultLine)).toEqual(['world.yaml:10:20: error: 9 is out of range: it must be at most 5 [schema/range]']);
  });
});
