import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { diskReader, shippedFiles } from '../../../src/cli/scenario-files.ts';
import { compileScenario, readerOf } from '../../../src/scenario/index.ts';
import type { Fault } from '../../../src/scenario/index.ts';
import { parseSource } from '../../../src/scenario/source.ts';
import { asCopy, isFileName, nameFor } from '../../../src/ui/workshop/desk-files.ts';
import { diagnosticsOf, mendOf, offsetOf } from '../../../src/ui/workshop/diagnostics.ts';
import { eventsIn } from '../../../src/ui/workshop/reading.ts';
import { template } from '../../../src/ui/workshop/templates.ts';

const disk = diskReader();
const shipped = ['world.yaml', 'events/ussuri.yaml', 'acts/1968-1972.yaml'];

describe('the name of a file that is opened', () => {
  it.each([
    ['a scenario keeps its own', 'id: a\nopening: {}\n', 'My Crisis.yml', 'my-crisis.yaml'],
    ['a pack lies in a folder', 'pack: a\nevents: []\n', 'strait.yaml', 'events/strait.yaml'],
    ['a pack that ships takes its place', 'pack: ussuri\n', 'ussuri.yaml', 'events/ussuri.yaml'],
    ['the world takes its place', 'leaders: []\n', 'world.yaml', 'world.yaml'],
    ['pasted text goes by its id', 'format: 1\nid: my-crisis\nopening: {}\n', null, 'my-crisis.yaml'],
    ['or by its pack', 'format: 1\npack: mine\n', null, 'events/mine.yaml'],
    ['or by nothing', 'x', null, 'events/pasted.yaml'],
    ['a path is no part of it', 'pack: a\n', '..\\..\\secret/Ünï code.YAML', 'events/n-code.yaml'],
  ])('%s', (_what, text, given, name) => {
    expect(nameFor(text, given, shipped)).toBe(name);
    expect(isFileName(name)).toBe(true);
  });
});

it('a copy of a scenario has an id and a title of its own', () => {
  expect(asCopy('format: 1\nid: ussuri-1969\ntitle: Old\naims:\n  - id: x\n', 'It’s $1 mine')).toBe("format: 1\nid: my-ussuri-1969\ntitle: 'It’s $1 mine'\naims:\n  - id: x\n");
});

describe('a fault in the text', () => {
  const broken = 'format: 1\npack: x\ninclude: [world.yml]\n';
  const { faults } = compileScenario('a.yaml', readerOf({ 'a.yaml': broken }));
  const doc = Text.of(broken.split('\n'));
  it('is marked from its line and column to the end of the word', () => {
    const marks = diagnosticsOf(doc, faults);
    expect(marks.length).toBe(faults.length);
    for (const { from, to } of marks) expect(from).toBeLessThan(to);
  });
  const fault = { line: 3, column: 11, found: 'world.yml', suggestion: 'world.yaml' } as Fault;
  it('is mended where it stands, within quotation marks or without', () => {
    expect(mendOf(doc, fault)).toEqual({ from: 28, to: 37, insert: 'world.yaml' });
    expect(mendOf(Text.of(['', '', "include: ['world.yml']"]), { ...fault, column: 11 })).toEqual({ from: 13, to: 22, insert: 'world.yaml' });
  });
  it('is not mended where the text is another by now, or nothing is suggested', () => {
    expect(mendOf(Text.of(['a', 'b', 'include: []']), fault)).toBeNull();
    expect(mendOf(doc, { ...fault, suggestion: null })).toBeNull();
  });
  it('beyond the end of the text is held at the end', () => {
    expect(offsetOf(doc, { line: 99, column: 99 })).toBe(doc.length);
  });
});

it.each(shippedFiles())('the outline finds the events of %s that the parser finds', (name) => {
  const text = disk.read(name)!;
  const { events = [], situations = [] } = parseSource(name, text).file.data as Readonly<Record<string, { readonly id: string }[] | undefined>>;
  expect(eventsIn(text).map(({ id }) => id)).toEqual([...events, ...situations].map(({ id }) => id));
});

it('events are found where they stand, so that the preview can follow the cursor', () => {
  const text = template('first-scenario');
  const [event] = eventsIn(text);
  expect(event).toMatchObject({ id: 'direct-line', title: 'A line between two desks', at: 'events.0' });
  expect(text.slice(event!.from, event!.from + 17)).toBe('- id: direct-line');
  expect(event!.to).toBe(text.length);
});
