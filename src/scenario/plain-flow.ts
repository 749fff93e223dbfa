/** The plain reader, inside brackets and quotes. */
import { KEY_FORM, known, MAX_DEPTH, odd, takeKey } from './plain-state.ts';
import type { State } from './plain-state.ts';

/** A value inside brackets, or a quoted one. */
export function flow(state: State, column: number): unknown {
  if (state.depth >= MAX_DEPTH) odd();
  switch (state.text[state.at]) {
    case '[': return inBrackets(state, column, flowList);
    case '{': return inBrackets(state, column, flowMapping);
    case '"': return quoted(state);
    case "'": return singleQuoted(state);
    default: return plainInFlow(state);
  }
}

function inBrackets<T>(state: State, column: number, read: (state: State, column: number) => T): T {
  state.depth += 1;
  state.at += 1;
  toToken(state, column);
  const data = read(state, column);
  state.at += 1;
  state.depth -= 1;
  return data;
}

/** To the next thing inside brackets; a new line must be further in than what holds the brackets. */
function toToken(state: State, column: number): void {
  const { text } = state;
  while (text[state.at] === ' ') state.at += 1;
  if (text[state.at] !== '\n') return;
  const line = state.at + 1;
  state.at = line;
  while (text[state.at] === ' ') state.at += 1;
  if (state.at - line <= column || text[state.at] === '\n') odd();
}

/** Past the comma behind an entry; false where the closing bracket stands there instead. */
function another(state: State, column: number, closing: string): boolean {
  toToken(state, column);
  if (state.text[state.at] === closing) return false;
  if (state.text[state.at] !== ',') odd();
  state.at += 1;
  toToken(state, column);
  return state.text[state.at] === closing ? odd() : true;
}

function flowList(state: State, column: number): unknown[] {
  const items: unknown[] = [];
  const offsets: number[] = [];
  for (let more = state.text[state.at] !== ']'; more; more = another(state, column, ']')) {
    offsets.push(state.at);
    items.push(flow(state, column));
  }
  state.offsets.set(items, offsets);
  return items;
}

const FLOW_KEY = new RegExp(`${KEY_FORM}: +`, 'y');

function flowMapping(state: State, column: number): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const offsets: number[] = [];
  for (let more = state.text[state.at] !== '}'; more; more = another(state, column, '}')) {
    offsets.push(state.at);
    const key = takeKey(state, FLOW_KEY, data);
    offsets.push(state.at);
    data[key] = flow(state, column);
  }
  state.offsets.set(data, offsets);
  return data;
}

const UNPLAIN = /[[{\n,\]}]|:(?=[ \n,[\]{}])| #/g;

function plainInFlow(state: State): unknown {
  UNPLAIN.lastIndex = state.at;
  if (!UNPLAIN.test(state.text)) return odd();
  const end = UNPLAIN.lastIndex - 1;
  if (!',]}\n'.includes(state.text[end]!)) return odd();
  const words = state.text.slice(state.at, end).trimEnd();
  state.at = end;
  return known(words);
}

function quoted(state: State): string {
  const end = state.text.indexOf('"', state.at + 1);
  const words = end < 0 ? odd() : state.text.slice(state.at + 1, end);
  if (/[\\\n]/.test(words)) odd();
  state.at = end + 1;
  return words;
}

const SINGLE = /'((?:[^'\n]|'')*)'(?!')/y;

function singleQuoted(state: State): string {
  SINGLE.lastIndex = state.at;
  const found = SINGLE.exec(state.text) ?? odd();
  state.at = SINGLE.lastIndex;
  return found[1]!.replaceAll("''", "'");
}
