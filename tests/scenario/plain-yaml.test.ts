import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, shippedFiles } from '../../src/cli/scenario-files.ts';
import { readPlainYaml } from '../../src/scenario/plain-yaml.ts';
import { parseSource, parseWhole } from '../../src/scenario/source.ts';
import type { Parsed } from '../../src/scenario/source.ts';
import type { SourceFile } from '../../src/scenario/places.ts';
import { SAMPLE } from './support/sample.ts';

const byLibrary = (text: string): Parsed => parseWhole({ name: 'a.yaml', data: null, place: () => ({ line: 1, column: 1 }) }, text);

/** Every place of a file: of each entry, and of each key. */
function placesOf(file: SourceFile): string[] {
  const places: string[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    const { line, column } = file.place(path);
    places.push(`${path.join('.')} ${line}:${column}`);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = file.place(path, key);
      places.push(`${path.join('.')} ${key} ${at.line}:${at.column}`);
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(file.data, []);
  return places;
}

/** That the library reads a text as the quick reader does; true where the quick one read it at all. */
function agrees(text: string): boolean {
  if (!readPlainYaml(text)) return false;
  const [quick, whole] = [parseSource('a.yaml', text).file, byLibrary(text)];
  expect(whole.faults).toEqual([]);
  expect(quick.data).toStrictEqual(whole.file.data);
  expect(placesOf(quick)).toEqual(placesOf(whole.file));
  return true;
}

describe('the quick reader', () => {
  it('reads every file that ships as the library does, to the last place', () => {
    for (const name of shippedFiles()) expect(agrees(readFileSync(join(SCENARIOS, name), 'utf8')), name).toBe(true);
  }, 60_000);

  it.each([
    ['an anchor', 'a: &b 1\nc: *b\n'], ['a tag', 'a: !!str 1\n'], ['a double key', 'a: 1\na: 2\n'], ['a prototype', 'constructor: 1\n'],
    ['a tab', 'a:\n\tb: 1\n'], ['no value', 'a:\nb: 1\n'], ['a broken bracket', 'a: [1, 2\n'], ['a comma too many', 'a: [1, 2,]\n'],
    ['a text over two lines', 'a: one\n  two\n'], ['a quote left open', 'a: "one\n'], ['an escape', 'a: "\\u0041"\n'], ['an octal', 'a: 0o17\n'],
    ['a float', 'a: 1e9\n'], ['infinity', 'a: .inf\n'], ['a colon in a text', 'a: b: c\n'], ['two documents', 'a: 1\n---\nb: 2\n'], ['an indentation of its own', 'a: >2\n    b\n'],
    ['a line further in', 'a: >-\n  b\n    c\n'], ['a key that is a number', '1: 2\n'], ['a key that is none', 'null: 2\n'], ['a list too far in', 'a:\n  - b\n    - c\n'], ['nothing', '\n'],
  ])('leaves %s to the library', (_what, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it.each([
    ['a: [{b: 1, c: [x, "y, z", \'it\'\'s\']}, {}]\n'], ['a: # why\n  - b: 1\n    c: two words # really\n  -   d: -0.5\n'], ['a:\n- b\n- c: {d>e: 1}\nf: g\n'],
    ['a: >-\n  one\n  two\n\n\n  three\nb: |\n  x\n    y\n\n  z\n\n# end\n'], ['# first\n\na: true\nb: null\nc: 007\nd: 1969Q1\ne: 1968-08-21\nf: -3 of them\n'],
    ['a: [one,\n  two words,\n  {b: 1,\n   c: 2}]\nd: it is "so", he said\n'], ['a: Żenbao: \n'.replace(': \n', '\n')], ['a: >\n  x\n\n'],
  ])('reads %j as the library does', (text) => {
    expect(agrees(text)).toBe(true);
  });

  it('reads what was changed anyhow as the library does, or leaves it to it', () => {
    const texts = [...Object.values(SAMPLE), 'a: [{b: 1, c: [x, "y, z"]}, {}]\nd: >-\n  one\n  two\n\n  three\ne:\n  - f: {g>h: -0.5}\n    i: some words # why\n  - j\nk: |\n  x\n    y\n'];
    const crumbs = ['{', '}', '[', ']', ':', ': ', '- ', '-', '\n', ' ', '  ', '#', ' # ', '"', "'", '&a ', '*a', '!x ', '%', '@', '|', '>-', '?', ', ', ',', '~', '.', '+1', '0x1', '1e3', '---\n', '...\n', '\r', '\t', '…', 'true', '<<: '];
    let read = 0;
    const change = fc.record({ at: fc.nat(), length: fc.nat(12), put: fc.oneof(fc.constantFrom('', ...crumbs), fc.string({ maxLength: 3 })) });
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      let now = text;
      for (const { at, length, put } of changes) {
        const from = at % (now.length + 1);
        now = now.slice(0, from) + put + now.slice(from + length);
      }
      read += Number(agrees(now));
    }), { numRuns: 600, seed: 1969 });
    expect(read).toBeGreaterThan(100);
  }, 60_000);
});
