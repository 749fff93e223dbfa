import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesBelow, textOf } from './support/files.ts';
import { importsOf } from './support/source.ts';

interface Layer {
  layers: string[];
  packages: string[];
  node?: boolean;
}

/** Who may import whom. There is no list of exceptions: what is not here is refused. */
const table: Record<string, Layer> = {
  engine: { layers: [], packages: ['seedrandom'] },
  scenario: { layers: ['engine'], packages: ['zod', 'yaml'] },
  agents: { layers: ['engine'], packages: [] },
  lab: { layers: ['engine', 'agents'], packages: [] },
  session: { layers: ['engine'], packages: ['immer', 'zod'] },
  classroom: { layers: ['engine', 'lab', 'session'], packages: ['zod', 'fflate'] },
  words: { layers: ['engine', 'scenario'], packages: ['i18next'] },
  charts: { layers: ['engine', 'lab', 'session', 'words'], packages: ['@observablehq/plot'] },
  ui: {
    layers: ['engine', 'scenario', 'agents', 'lab', 'session', 'classroom', 'words', 'charts'],
    packages: ['phaser', 'd3-geo', 'topojson-client', 'topojson-specification', 'geojson', 'idb', '@observablehq/plot',
      '@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-yaml', '@codemirror/language', '@codemirror/lint', '@codemirror/search', '@codemirror/state', '@codemirror/view', '@lezer/highlight'],
  },
  cli: {
    layers: ['engine', 'scenario', 'agents', 'lab', 'session', 'classroom', 'words', 'charts'],
    packages: ['commander', 'happy-dom', '@resvg/resvg-wasm'],
    node: true,
  },
  'main.ts': {
    layers: ['engine', 'scenario', 'agents', 'lab', 'session', 'classroom', 'words', 'charts', 'ui'],
    packages: [],
  },
};

/** Data that the build brings in; it holds no code, so everybody but the engine may read it. */
const data = ['assets', 'scenarios'];

/** The layer of a path below src, which for a file directly in src is the file itself. */
const layerOf = (path: string): string => path.split('/')[1];

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** Why a file may not import a name, or nothing where it may. */
function fault(file: string, name: string | undefined): string | undefined {
  const from = layerOf(file);
  const allowed = table[from];
  if (allowed === undefined) return `${file}: "${from}" is no layer`;
  if (name === undefined) return `${file} imports a name that is computed`;
  return mayImport({ file, from, allowed }, name) ? undefined : `${file} imports ${name}`;
}

function mayImport({ file, from, allowed }: { file: string; from: string; allowed: Layer }, name: string): boolean {
  if (name.startsWith('node:')) return allowed.node === true;
  if (name.startsWith('virtual:')) return from === 'ui' || from === 'main.ts';
  if (!name.startsWith('.')) return allowed.packages.includes(packageOf(name));
  const target = posix.join(posix.dirname(file), name);
  if (data.includes(target.split('/')[0])) return from !== 'engine';
  const to = target.startsWith('src/') ? layerOf(target) : '';
  return to === from || allowed.layers.includes(to);
}

describe('the import graph', () => {
  it('follows the table of layers, with no exceptions', () => {
    const faults = sourcesBelow('src').flatMap((file) =>
      importsOf(textOf(file)).map(({ to }) => fault(file, to)).filter(Boolean),
    );
    expect(faults).toEqual([]);
  });

  it('knows the layer of every file', () => {
    expect(sourcesBelow('src').filter((file) => !(layerOf(file) in table))).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', '../agents/b.ts'],
    ['src/engine/a.ts', 'immer'],
    ['src/engine/a.ts', 'node:fs'],
    ['src/engine/a.ts', '../../assets/map.json'],
    ['src/agents/a.ts', '../lab/b.ts'],
    ['src/lab/a.ts', '../session/b.ts'],
    ['src/session/a.ts', 'phaser'],
    ['src/session/a.ts', '../ui/b.ts'],
    ['src/cli/a.ts', '../ui/b.ts'],
    ['src/ui/a.ts', 'immer'],
    ['src/ui/a.ts', '../main.ts'],
    ['src/main.ts', 'phaser'],
    ['src/ui/a.ts', '../../tests/house/b.ts'],
    ['src/misc/a.ts', './b.ts'],
    ['src/lab/a.ts', undefined],
  ])('refuses that %s imports %s', (file, name) => {
    expect(fault(file, name)).toBeDefined();
  });

  it.each([
    ['src/engine/a.ts', './b.ts'],
    ['src/engine/a.ts', 'seedrandom'],
    ['src/ui/map/a.ts', '../../lab/b.ts'],
    ['src/ui/map/a.ts', '../../../assets/map.json'],
    ['src/session/a.ts', 'immer'],
    ['src/cli/a.ts', 'node:fs'],
    ['src/main.ts', './ui/a.ts'],
  ])('lets %s import %s', (file, name) => {
    expect(fault(file, name)).toBeUndefined();
  });
});

describe('the parser of imports', () => {
  it.each([
    [`import { a, type B } from './a.ts';`, ['./a.ts']],
    [`import type { B } from "./b.ts"`, ['./b.ts']],
    [`import D, * as E from './d.ts';`, ['./d.ts']],
    [`import {\n  a,\n  b,\n} from './lines.ts';`, ['./lines.ts']],
    [`export * from './all.ts'; export { x } from './x.ts';`, ['./all.ts', './x.ts']],
    [`import './effect.css';`, ['./effect.css']],
    [`const a = await import('./late.ts');`, ['./late.ts']],
    [`new Worker(new URL('./w.ts', import.meta.url), { type: 'module' });`, ['./w.ts']],
    [`import.meta.glob('../scenarios/*.yaml');`, ['../scenarios/*.yaml']],
    [`const a = await import(name);`, [undefined]],
    [`// import { a } from './gone.ts';\n/* import './gone.ts' */`, []],
    [`const url = 'http://a/b'; import './c.ts';`, ['./c.ts']],
    [`const quote = /['"]/; import './c.ts';`, ['./c.ts']],
    [`const imported = from('x'); export const a = 1;`, []],
  ])('reads %s', (code, names) => {
    expect(importsOf(code).map(({ to }) => to)).toEqual(names);
  });
});
