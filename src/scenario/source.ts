/** YAML text → plain data with positions. Nothing of the file is run, and nothing in it can grow without bound. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { makeFault } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Path, Place, SourceFile } from './places.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Offsets } from './plain-state.ts';
import type { PlainRead } from './plain-yaml.ts';
import { isRecord } from './shapes.ts';

/** Longest file, in characters. */
export const MAX_LENGTH = 2_000_000;
/** Deepest nesting. */
export const MAX_DEPTH = 24;
/** Most uses of an anchor; a scenario has no need of any. */
const MAX_ALIASES = 10;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

export interface Parsed { readonly file: SourceFile; readonly faults: readonly Fault[] }

/** Reads YAML 1.2 text. With errors, `data` is null. */
export function parseSource(name: string, text: string): Parsed {
  const blank: SourceFile = { name, data: null, place: () => ({ line: 1, column: 1 }) };
  if (text.length > MAX_LENGTH) {
    return refused(blank, makeFault({ file: blank, path: [] }, { code: 'syntax/too-large', params: { limit: MAX_LENGTH, length: text.length } }));
  }
  if (bracketDepth(text) > 200) return refused(blank, tooDeep(blank, []));
  const plain = readPlainYaml(text);
  if (plain) return { file: { name, data: plain.data, place: placesIn(plain, text) }, faults: [] };
  return parseWhole(blank, text);
}

/** Reads any YAML, with the library: ten times slower, and with the reason where it is none. */
export function parseWhole(blank: SourceFile, text: string): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: true, logLevel: 'silent' });
  const problems = [...doc.errors, ...doc.warnings];
  if (problems.length > 0) return { file: blank, faults: problems.map((problem) => yamlFault(blank, lines, problem)) };
  return toData(blank, doc, lines);
}

const refused = (file: SourceFile, fault: Fault): Parsed => ({ file, faults: [fault] });
const tooDeep = (file: SourceFile, path: Path): Fault =>
  makeFault({ file, path }, { code: 'syntax/too-deep', params: { limit: MAX_DEPTH } });

/** Nesting of brackets, counted roughly before parsing, so that the parser's own recursion stays bounded. */
function bracketDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) depth += 1;
    if ((code === 93 || code === 125) && depth > 0) depth -= 1;
    if (depth > most) most = depth;
  }
  return most;
}

function yamlFault(file: SourceFile, lines: LineCounter, problem: YAMLError): Fault {
  const { line, col } = lines.linePos(problem.pos[0]);
  const placed = { ...file, place: () => ({ line: Math.max(1, line), column: Math.max(1, col) }) };
  const code = problem.code === 'TAG_RESOLVE_FAILED' ? 'syntax/tag' : 'syntax/yaml';
  return makeFault({ file: placed, path: [] }, { code, params: { why: problem.message.split('\n')[0]! } });
}

function toData(blank: SourceFile, doc: Document.Parsed, lines: LineCounter): Parsed {
  const located: SourceFile = { ...blank, place: (path, key) => placeOf(doc, lines, path, key) };
  const faults = walk(located, doc.contents, []);
  if (faults.length > 0) return { file: located, faults };
  try {
    return { file: { ...located, data: doc.toJS({ maxAliasCount: MAX_ALIASES }) }, faults: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused(located, makeFault({ file: located, path: [] }, { code: 'syntax/alias', params: { limit: MAX_ALIASES } }));
  }
}

/** Refuses keys that reach into prototypes, keys that are no strings, and nesting beyond the limit. */
function walk(file: SourceFile, node: unknown, path: Path): Fault[] {
  if (path.length > MAX_DEPTH) return [tooDeep(file, path.slice(0, -1))];
  const items = itemsOf(node);
  return items.flatMap(([key, value]) => {
    if (typeof key === 'string' && FORBIDDEN_KEYS.includes(key)) {
      return [makeFault({ file, path }, { code: 'syntax/key', found: key, atKey: key })];
    }
    return walk(file, value, [...path, key]);
  });
}

function itemsOf(node: unknown): [string | number, unknown][] {
  if (isMap(node)) return node.items.map((pair) => [keyText(pair.key), pair.value]);
  const items = isNode(node) && 'items' in node ? (node as { items: unknown[] }).items : [];
  return items.map((item, index) => [index, item]);
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '?');

/** Places in what was read quickly; its lines are counted when one is first asked for. */
function placesIn(plain: PlainRead, text: string): SourceFile['place'] {
  let lines: LineCounter | null = null;
  return (path, key) => {
    lines ??= linesOf(text);
    const { line, col } = lines.linePos(plainOffset(plain, path, key));
    return { line, column: col };
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) lines.addNewLine(start);
  return lines;
}

/** Follows the path as far as it goes. */
function plainOffset({ data, start, offsets }: PlainRead, path: Path, key?: string): number {
  let node = data;
  let offset = start;
  for (const step of path) {
    const next = plainChild(node, offsets, step);
    if (!next) break;
    node = next.value;
    offset = next.at;
  }
  return key === undefined ? offset : plainChild(node, offsets, key)?.keyAt ?? offset;
}

/** An entry of a list or mapping, where it begins, and where its key does. */
function plainChild(node: unknown, offsets: Offsets, step: string | number): { value: unknown; at: number; keyAt: number } | undefined {
  if (Array.isArray(node)) {
    const at = offsets.get(node)![Number(step)];
    return at === undefined ? undefined : { value: node[Number(step)] as unknown, at, keyAt: at };
  }
  if (!isRecord(node)) return undefined;
  const index = Object.keys(node).indexOf(String(step));
  return index < 0 ? undefined : { value: node[step], at: offsets.get(node)![index * 2 + 1]!, keyAt: offsets.get(node)![index * 2]! };
}

/** The same in the library's tree. */
function placeOf(doc: Document.Parsed, lines: LineCounter, path: Path, key?: string): Place {
  let node: unknown = doc.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    node = next.value;
    offset = offsetOf(node) ?? next.at ?? offset;
  }
  if (key !== undefined) offset = child(node, key)?.at ?? offset;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function child(node: unknown, step: string | number): { value: unknown; at: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyText(key) === String(step));
    return pair && { value: pair.value, at: offsetOf(pair.key) };
  }
  const item = itemsOf(node)[Number(step)];
  return item && { value: item[1], at: offsetOf(item[1]) };
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
