import { describe, expect, it } from 'vitest';
import { EXPERIMENT_LIMIT, experimentFile, parseExperiment, settingsOf } from '../../src/session/parse-experiment.ts';
import type { Settings } from '../../src/session/parse-experiment.ts';

const settings: Settings = {
  scenario: 'ussuri-1969', set: ['zhenbao-march-2=never'], measures: [], ask: 'sinoSovietWar', seed: '1', runs: 100, gravities: [0, 0.5, 0.9], lens: null, constants: { alarm: 100 }, until: 0.1,
};
const file = experimentFile(settings, { engine: '1', scenarioHash: 'abc' });
const read = (value: unknown): string | null => parseExperiment(JSON.stringify(value)).refused?.code ?? null;

describe('an experiment’s file', () => {
  it('is read as it was written', () => {
    const parsed = parseExperiment(JSON.stringify(file));
    expect(parsed.refused === null && parsed.file).toEqual(file);
    expect(settingsOf(file)).toEqual(settings);
  });

  it.each<[string, unknown, string]>([
    ['another program’s', { ...file, program: 'other' }, 'experiment/not-one'],
    ['a save', { ...file, kind: undefined }, 'experiment/not-one'],
    ['a list', [file], 'experiment/not-one'],
    ['of a newer version', { ...file, format: 2 }, 'experiment/newer'],
    ['with a gravity over one', { ...file, gravities: [1.5] }, 'experiment/broken'],
    ['with no gravity', { ...file, gravities: [] }, 'experiment/broken'],
    ['with half a run', { ...file, runs: 0.5 }, 'experiment/broken'],
    ['with more runs than anyone waits for', { ...file, runs: 1e9 }, 'experiment/broken'],
    ['with a change that is no text', { ...file, set: [1] }, 'experiment/broken'],
    ['with something more', { ...file, extra: 1 }, 'experiment/broken'],
    ['without a seed', { ...file, seed: '' }, 'experiment/broken'],
  ])('is refused if it is %s', (_name, value, code) => {
    expect(read(value)).toBe(code);
  });

  it('is refused with the part that is broken', () => {
    expect(parseExperiment(JSON.stringify({ ...file, lens: 3 })).refused).toEqual({ code: 'experiment/broken', params: { part: 'lens' } });
  });

  it('is refused where it is no JSON, too long, or has keys of the prototype', () => {
    expect(parseExperiment('{').refused?.code).toBe('experiment/not-json');
    expect(parseExperiment(' '.repeat(EXPERIMENT_LIMIT + 1)).refused?.code).toBe('experiment/too-large');
    expect(parseExperiment(JSON.stringify(file).replace('"constants":{', '"constants":{"__proto__":1,')).refused?.code).toBe('experiment/broken');
  });
});
