/** A tree of branches as a file: what goes out comes in, and what is not sound is refused with its place. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import type { Line } from '../../src/session/lines.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { toSave } from '../../src/session/saves.ts';
import { longEntry } from '../../src/session/short-log.ts';
import { addedBy, parseTree, treeFile, TREE_LIMIT } from '../../src/session/tree-file.ts';
import type { TreeFile } from '../../src/session/tree-file.ts';
import { played } from '../cli/support/played.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const save = toSave(played(scenario, 'tree', 6));

const line = (id: string, more: Partial<Line> = {}): Line => ({
  id, name: `Line ${id}`, note: '', scenario: scenario.id, scenarioHash: scenario.hash, capital: 'SU', parent: null, from: scenario.from, to: save.quarter,
  over: false, text: JSON.stringify(save), hash: save.hash, undone: [], made: 1_760_000_000_000, at: 5, ...more,
});
const stub = { quarter: scenario.from, kind: 'decision', event: 'zhenbao-march-2', option: 'hold', acts: [], taken: 'b', way: { base: 2, entries: save.log.slice(2, 4), hash: save.hash, to: save.quarter } };
const lines = [line('a', { note: 'Nobody gives way.\nWhy?', undone: [stub] }), line('b', { parent: 'a' })];

describe('a tree of branches', () => {
  it('comes in as it went out: names, notes, what was undone, who left whom', () => {
    const read = parseTree(JSON.stringify(treeFile(lines)));
    expect(read).toEqual({ refused: null, lines: lines.map((each) => ({ ...each, at: each.made })) });
  });

  it('brings saves of an older version up to this one', () => {
    const older = { ...save, format: 1, log: save.log.map((entry) => longEntry(entry)) };
    const file = { ...treeFile([line('a')]), lines: [{ ...treeFile([line('a')]).lines[0], save: older }] };
    const read = parseTree(JSON.stringify(file));
    expect(read.refused).toBeNull();
    if (!read.refused) expect(JSON.parse(read.lines[0]!.text)).toMatchObject({ format: 2, log: save.log });
  });

  const file = treeFile(lines);
  const [first, second] = file.lines as readonly [TreeFile['lines'][number], TreeFile['lines'][number]];
  it.each<[string, unknown, object]>([
    ['a save', save, { code: 'tree/not-a-tree', params: {} }],
    ['a newer version', { ...file, format: 2 }, { code: 'tree/newer', params: { found: 2, known: 1 } }],
    ['no lines', { ...file, lines: [] }, { code: 'tree/broken', params: { part: 'lines' } }],
    ['a key too many', { ...file, more: 1 }, { code: 'tree/broken', params: { part: 'keys' } }],
    ['two that left each other', { ...file, lines: [{ ...first, parent: 'b' }, second] }, { code: 'tree/broken', params: { part: 'lines.1.parent' } }],
    ['a parent that is not there', { ...file, lines: [first, { ...second, parent: 'z' }] }, { code: 'tree/broken', params: { part: 'lines.2.parent' } }],
    ['two of one id', { ...file, lines: [first, { ...second, id: 'a', parent: null }] }, { code: 'tree/broken', params: { part: 'lines.1.parent' } }],
    ['too long a note', { ...file, lines: [first, { ...second, note: 'x'.repeat(401) }] }, { code: 'tree/broken', params: { part: 'lines.2.note' } }],
    ['a save of another scenario', { ...file, lines: [first, { ...second, save: { ...save, scenario: 'the-split' } }] }, { code: 'tree/broken', params: { part: 'lines.2.save' } }],
    ['a way that is none', { ...file, lines: [{ ...first, undone: [{ ...stub, way: { ...stub.way, entries: ['no entry'] } }] }, second] }, { code: 'tree/broken', params: { part: 'lines.1.undone' } }],
  ])('is refused: %s', (_what, value, refused) => {
    expect(parseTree(JSON.stringify(value))).toEqual({ refused });
  });

  it('is no save, and says so where one is wanted', () => {
    expect(parseSave(JSON.stringify(treeFile(lines))).refused).toEqual({ code: 'save/not-a-save', params: {} });
  });

  it('is refused where it is no JSON, or too large', () => {
    expect(parseTree('{').refused).toEqual({ code: 'tree/not-json', params: {} });
    expect(parseTree(' '.repeat(TREE_LIMIT + 1)).refused).toMatchObject({ code: 'tree/too-large' });
  });
});

describe('a tree that comes in', () => {
  const taking = { newId: () => 'new', now: 9 };

  it('adds what is not here, and leaves what is as it stands', () => {
    expect(addedBy(lines, [], taking).map(({ id, at }) => [id, at])).toEqual([['a', 9], ['b', 9]]);
    expect(addedBy(lines, [line('a', { note: 'my own note' })], taking).map(({ id, parent }) => [id, parent])).toEqual([['b', 'a']]);
    expect(addedBy(lines, lines, taking)).toEqual([]);
  });

  it('gives a new id where another line has it, and its branches and stubs follow', () => {
    const [a, b] = addedBy(lines, [line('b', { hash: 'other' })], taking);
    expect([a!.id, b!.id, b!.parent, a!.undone[0]!.taken]).toEqual(['a', 'new', 'a', 'new']);
    const moved = addedBy(lines, [line('a', { hash: 'other' })], taking);
    expect(moved.map(({ id, parent }) => [id, parent])).toEqual([['new', null], ['b', 'new']]);
  });
});
