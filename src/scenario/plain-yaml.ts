/**
 * A quick reader of the plain YAML that scenarios are written in: block lists and mappings, flow lists and mappings,
 * quoted and plain scalars of one line, folded and literal texts. It reads nothing else: at the first thing that it
 * does not know, or that may be wrong, it gives up, and the YAML library reads the file instead and finds the fault.
 * So what it does read, the library would read alike, to the last place (`tests/scenario/plain-yaml.test.ts`).
 */
import { flow } from './plain-flow.ts';
import { KEY_FORM, known, MAX_DEPTH, ODD, odd, takeKey } from './plain-state.ts';
import type { Offsets, State } from './plain-state.ts';

export interface PlainRead { readonly data: unknown; readonly start: number; readonly offsets: Offsets }

/** Reads a text; null where it is not plain throughout. */
export function readPlainYaml(text: string): PlainRead | null {
  if (!text.endsWith('\n') || UNSEEN.test(text)) return null;
  const state: State = { text, at: 0, column: 0, depth: 0, offsets: new WeakMap() };
  try {
    toContent(state);
    const start = state.at;
    const data = state.column === 0 ? block(state) : odd();
    return state.column === -1 ? { data, start, offsets: state.offsets } : null;
  } catch (error) {
    if (error !== ODD) throw error;
    return null;
  }
}

/** Goes from a line's start to the next content, past blank lines and comments. */
function toContent(state: State): void {
  const { text } = state;
  for (let line = state.at; ;) {
    let at = line;
    while (text[at] === ' ') at += 1;
    if (at >= text.length) {
      state.at = at;
      state.column = -1;
      return;
    }
    if (text[at] !== '\n' && text[at] !== '#') {
      state.at = at;
      state.column = at - line;
      return;
    }
    line = text.indexOf('\n', at) + 1;
  }
}

/** Goes past the end of a line, on which at most a comment still stands. */
function endLine(state: State): void {
  const { text } = state;
  let at = state.at;
  while (text[at] === ' ') at += 1;
  if (text[at] === '#' && at > state.at) at = text.indexOf('\n', at);
  if (text[at] !== '\n') odd();
  state.at = at + 1;
  toContent(state);
}

/** Tabs, carriage returns, other control characters, a byte order mark: the library's. */
const UNSEEN = /[^\P{Cc}\n]|\ufeff/u;

const isDash = ({ text, at }: State): boolean => text[at] === '-' && text[at + 1] === ' ';

/** A list or mapping in lines of their own, from the column where the reader is. */
function block(state: State): unknown {
  if (state.depth >= MAX_DEPTH) odd();
  state.depth += 1;
  const column = state.column;
  const data = isDash(state) ? list(state, column) : mapping(state, column);
  if (state.column > column) odd();
  state.depth -= 1;
  return data;
}

function list(state: State, column: number): unknown[] {
  const items: unknown[] = [];
  const offsets: number[] = [];
  while (state.column === column && isDash(state)) {
    const dash = state.at;
    state.at += 1;
    while (state.text[state.at] === ' ') state.at += 1;
    offsets.push(state.at);
    KEY.lastIndex = state.at;
    if (KEY.test(state.text)) {
      state.column = column + state.at - dash;
      items.push(block(state));
    } else items.push(inLine(state, column));
  }
  state.offsets.set(items, offsets);
  return items;
}

const KEY = new RegExp(`${KEY_FORM}:(?=[ \\n])`, 'y');
function mapping(state: State, column: number): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const offsets: number[] = [];
  while (state.column === column) {
    offsets.push(state.at);
    const key = takeKey(state, KEY, data);
    while (state.text[state.at] === ' ') state.at += 1;
    const below = state.text[state.at] === '\n' || state.text[state.at] === '#';
    if (below) goBelow(state, column);
    offsets.push(state.at);
    data[key] = below ? block(state) : inLine(state, column);
  }
  state.offsets.set(data, offsets);
  return data;
}

/** To what a key holds in the lines below it: further in, or a list in the key's own column. */
function goBelow(state: State, column: number): void {
  if (state.text[state.at] === '#') state.at -= 1;
  endLine(state);
  if (state.column < column || (state.column === column && !isDash(state))) odd();
}

/** A value that begins behind its key or dash; `column` is that of the list or mapping which holds it. */
function inLine(state: State, column: number): unknown {
  const first = state.text[state.at]!;
  if (first === '>' || first === '|') return textBlock(state, column);
  const value = FLOW.has(first) ? flow(state, column) : plainInLine(state);
  endLine(state);
  return value;
}

const FLOW: ReadonlySet<string> = new Set(['[', '{', '"', "'"]);

function plainInLine(state: State): unknown {
  const { text, at } = state;
  const line = text.slice(at, text.indexOf('\n', at));
  const comment = line.indexOf(' #');
  const words = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  if (words.includes(': ') || words.endsWith(':')) odd();
  state.at += words.length;
  return known(words);
}

const HEAD = /([>|])(-?)\n/y;

/** A folded or literal text. Empty lines before the first have rules of their own and are odd. */
function textBlock(state: State, column: number): string {
  HEAD.lastIndex = state.at;
  const [whole = odd(), style, strip] = HEAD.exec(state.text) ?? [];
  state.at += whole.length;
  const lines = linesOf(state, column, style === '>');
  while (lines.at(-1) === '') lines.pop();
  toContent(state);
  return (style === '>' ? folded(lines) : lines.join('\n')) + (strip === '-' ? '' : '\n');
}

function linesOf(state: State, column: number, isFolded: boolean): string[] {
  const { indent, blank } = lineAt(state);
  if (blank || indent <= column) odd();
  const lines: string[] = [];
  for (let line = lineAt(state); line.blank || line.indent > column; line = lineAt(state)) {
    if (line.blank ? line.indent > indent : !fits(line, indent, isFolded)) odd();
    lines.push(line.blank ? '' : state.text.slice(state.at + indent, line.end));
    state.at = line.end + 1;
  }
  return lines;
}

/** Lines further in are kept as they are where the text is folded, by rules that are the library's. */
const fits = (line: Line, indent: number, isFolded: boolean): boolean => line.indent === indent || (line.indent > indent && !isFolded);

interface Line { readonly indent: number; readonly blank: boolean; readonly end: number }

/** The line that begins where the reader is; at the end of the text a line without indentation. */
function lineAt({ text, at }: State): Line {
  let start = at;
  while (text[start] === ' ') start += 1;
  if (start >= text.length) return { indent: -1, blank: false, end: start };
  const end = text.indexOf('\n', start);
  const blank = end === start;
  return !blank && text[end - 1] === ' ' ? odd() : { indent: start - at, blank, end };
}

function folded(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') breaks += 1;
    else {
      text += index === 0 ? line : `${breaks > 0 ? '\n'.repeat(breaks) : ' '}${line}`;
      breaks = 0;
    }
  }
  return text;
}
