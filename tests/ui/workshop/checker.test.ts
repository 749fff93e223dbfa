import { describe, expect, it } from 'vitest';
import { diskReader, shippedFiles } from '../../../src/cli/scenario-files.ts';
import { compileScenario, faultLine, readerOf } from '../../../src/scenario/index.ts';
import { createChecker } from '../../../src/ui/workshop/checker.ts';
import { template } from '../../../src/ui/workshop/templates.ts';

const disk = diskReader();
const shipped = Object.fromEntries(shippedFiles().map((name) => [name, disk.read(name)!]));
const checker = createChecker(shipped);
const first = template('first-scenario');
const SELF = 'my-first-scenario.yaml';

describe('the templates', () => {
  it('are valid: the scenario plays, and nothing is to be said against it', () => {
    const { faults, roots } = checker.check({ [SELF]: first });
    expect(faults.map(faultLine)).toEqual([]);
    expect(roots).toMatchObject([{ file: SELF, title: 'My first scenario', own: true, playable: true, errors: 0 }]);
  });
  it('are valid: the pack by itself, in a frame that is not played', () => {
    const { faults, roots, events } = checker.check({ 'events/my-first-pack.yaml': template('first-pack') });
    expect(faults.map(faultLine)).toEqual([]);
    expect(roots).toMatchObject([{ real: false, playable: false }]);
    expect(events[0]).toMatchObject({ id: 'exhibition-train', own: true, sound: true });
  });
  it('go together once the scenario includes the pack', () => {
    const both = { [SELF]: first.replace('situations.yaml]', 'situations.yaml, events/my-first-pack.yaml]'), 'events/my-first-pack.yaml': template('first-pack') };
    const { faults, roots, events } = checker.check(both);
    expect(faults.map(faultLine)).toEqual([]);
    expect(roots).toHaveLength(1);
    expect(events.filter(({ own }) => own).map(({ id }) => id)).toEqual(['direct-line', 'exhibition-train']);
  });
});

describe('an own file', () => {
  it('takes the place of the shipped one of its name', () => {
    const name = 'events/ussuri.yaml';
    const { roots, faults } = checker.check({ [name]: shipped[name]!.replace('title: First shots at Zhenbao', 'title: Other shots') });
    expect(roots).toMatchObject([{ file: 'ussuri-1969.yaml', own: false, playable: true }]);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checker.scenario('ussuri-1969.yaml')!.texts['event.zhenbao-march-2.title']).toBe('Other shots');
  });
  it('compiles to what the command line makes of it, however often packs were read before', () => {
    const { scenario } = compileScenario(SELF, readerOf({ ...shipped, [SELF]: first }));
    checker.check({ [SELF]: `${first}\n` });
    checker.check({ [SELF]: first });
    expect(checker.scenario(SELF)).toEqual(scenario);
  });
});

describe('an error', () => {
  const second = first.replace('events:\n', 'events:\n  - id: other\n    kind: outside\n    title: Other\n    theme: nonsense\n');
  it('is told with line and column and the name that was meant', () => {
    const text = first.replace('{adviser: lemay', '{adviser: lemey');
    const { faults, roots } = checker.check({ [SELF]: text });
    const line = text.split('\n').findIndex((each) => each.includes('lemey')) + 1;
    expect(faults).toMatchObject([{ code: 'ref/unknown-adviser', line, column: 19, suggestion: 'lemay' }]);
    expect(roots).toMatchObject([{ playable: false, errors: 1 }]);
  });
  it('in one event does not hide the others', () => {
    const { events } = checker.check({ [SELF]: second });
    expect(events.filter(({ own }) => own)).toMatchObject([{ id: 'other', sound: false }, { id: 'direct-line', sound: true }]);
    expect(checker.draft(SELF)!.events.map(({ id }) => id)).toContain('direct-line');
    expect(checker.scenario(SELF)).toBeNull();
  });
  it('in the header does not hide the events', () => {
    for (const name of [SELF, 'never-sound.yaml']) {
      const { events, faults } = checker.check({ [name]: first.replace('sides: [US, SU, CN]\n', '') });
      expect(faults.map(({ code }) => code)).toContain('schema/missing');
      expect(events.find(({ id }) => id === 'direct-line')).toMatchObject({ sound: true });
      expect(checker.draft(name)!.events.map(({ id }) => id)).toContain('direct-line');
    }
  });
  it('of YAML leaves the list of events standing', () => {
    const { events, faults } = checker.check({ [SELF]: first.replace('when:\n', 'when: [{flag: a\n') });
    expect(faults[0]!.code).toBe('syntax/yaml');
    expect(events.filter(({ own }) => own)).toMatchObject([{ id: 'direct-line', sound: false }]);
  });
  it('of size is told, not suffered', () => {
    const { faults } = checker.check({ [SELF]: `${first}#${'x'.repeat(2_000_000)}` });
    expect(faults.map(({ code }) => code)).toContain('syntax/too-large');
  });
});

describe('names for completion', () => {
  it('come from the file and what it includes', () => {
    const { known } = checker.check({ [SELF]: first });
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    expect(ids(known.events)).toEqual(expect.arrayContaining(['direct-line', 'press-leak']));
    expect(known.events.find(({ id }) => id === 'direct-line')!.options.map(({ id }) => id)).toEqual(['install-teletype', 'decline']);
    expect(ids(known.advisers)).toContain('rusk');
    expect(ids(known.leaders)).toContain('kennedy');
    expect(ids(known.files)).toContain('events/ussuri.yaml');
  });
});
