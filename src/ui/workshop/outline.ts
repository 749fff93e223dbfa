/**
 * The outline of a YAML text by its indentation: which key stands where. Made for texts that are being typed, it reads
 * what it can and never fails; whether the text is right, the checker says.
 */

export interface Knot {
  /** Key of a mapping, or index in a list. */
  readonly step: string | number;
  readonly parent: Knot | null;
  /** Column of the key or of the dash; in a flow collection −1. */
  readonly column: number;
  /** Offset of the key or of the entry, and where its value ends as far as it is known. */
  readonly from: number;
  to: number;
  /** The value where it is plain text on the line of its key. */
  scalar: string | null;
  /** Brackets `{}` or `[]` of a flow collection; null in block style. */
  flow: '{' | '[' | null;
  readonly children: Knot[];
}

interface Reading {
  readonly text: string;
  /** Open knots of block style, from the root. */
  readonly stack: Knot[];
  /** Lines deeper than this belong to a block of text; −1 for none. */
  block: number;
  /** Offset up to which a flow collection has already been read. */
  done: number;
}

/** Reads the outline; the root has the step ''. */
export function outlineOf(text: string): Knot {
  const root: Knot = { step: '', parent: null, column: -1, from: 0, to: text.length, scalar: null, flow: null, children: [] };
  const reading: Reading = { text, stack: [root], block: -1, done: 0 };
  let from = 0;
  for (const line of text.split('\n')) {
    if (from >= reading.done) readLine(reading, line, from);
    from += line.length + 1;
  }
  return root;
}

function readLine(reading: Reading, line: string, from: number): void {
  const indent = line.length - line.trimStart().length;
  const rest = line.slice(indent);
  if (rest === '' || (reading.block >= 0 && indent > reading.block)) return;
  reading.block = -1;
  if (rest.startsWith('#')) return;
  readEntry(reading, line, from, indent);
}

/** Dashes and a key, from a column on. */
function readEntry(reading: Reading, line: string, from: number, column: number): void {
  const rest = line.slice(column);
  const dash = /^-(\s+|$)/.exec(rest);
  if (dash) {
    const list = holderOf(reading, column, true);
    push(reading, list, { step: list.children.length, column, from: from + column });
    readEntry(reading, line, from, column + dash[0].length);
    return;
  }
  const key = KEY.exec(rest);
  if (!key) {
    readValue(reading, line, from, column);
    return;
  }
  push(reading, holderOf(reading, column, false), { step: bare(key[1]!), column, from: from + column });
  readValue(reading, line, from, column + key[0].length);
}

/** A key with its colon: quoted, or plain text without signs of structure. */
export const KEY = /^("[^"]*"|'[^']*'|[^\s#[\]{},"'][^:#[\]{},"']*?)\s*:(?:\s+|$)/;

/** A word without its quotation marks. */
export const bare = (word: string): string => (/^(["']).*\1$/.test(word) ? word.slice(1, -1) : word);

/** The knot into which something at a column goes; a list may stand in the column of its own key. */
function holderOf({ stack }: Reading, column: number, dash: boolean): Knot {
  const within = (knot: Knot): boolean => knot.column < column || (dash && knot.column === column && typeof knot.step === 'string');
  while (stack.length > 1 && !within(stack.at(-1)!)) stack.pop();
  return stack.at(-1)!;
}

function push({ stack, text }: Reading, parent: Knot, { step, column, from }: Pick<Knot, 'step' | 'column' | 'from'>): void {
  const knot: Knot = { step, parent, column, from, to: text.length, scalar: null, flow: null, children: [] };
  const before = parent.children.at(-1);
  if (before) close(before, from);
  parent.children.push(knot);
  stack.push(knot);
}

/** A knot and the last ones inside it end where the next begins. */
function close(knot: Knot, at: number): void {
  knot.to = Math.min(knot.to, at);
  const last = knot.children.at(-1);
  if (last) close(last, at);
}

function readValue(reading: Reading, line: string, from: number, column: number): void {
  const knot = reading.stack.at(-1)!;
  const value = line.slice(column);
  if (/^[|>][+-]?\d*\s*(#.*)?$/.test(value)) reading.block = knot.column;
  else if (value.startsWith('{') || value.startsWith('[')) reading.done = readFlow(reading.text, from + column, knot);
  else if (value !== '' && knot.children.length === 0) knot.scalar = bare(value.replace(/\s+#.*$/, '').trim());
}

/** Reads `{…}` or `[…]` into a knot, over lines if need be; an unclosed one ends with its line. Returns where it ends. */
function readFlow(text: string, start: number, knot: Knot): number {
  knot.flow = text[start] as '{' | '[';
  let at = start + 1;
  while (at < text.length) {
    at = skipSpace(text, at);
    const sign = text[at];
    if (sign === undefined || sign === '}' || sign === ']') break;
    if (sign === ',') at += 1;
    else at = readMember(text, at, knot);
    if (unclosed(text, at)) break;
  }
  knot.to = Math.min(at + 1, text.length);
  return knot.to;
}

const skipSpace = (text: string, at: number): number => {
  let now = at;
  while (now < text.length && /\s/.test(text[now]!)) now += 1;
  return now;
};

/** Whether a new key in block style begins here, so that the bracket was never closed. */
const unclosed = (text: string, at: number): boolean =>
  text[at] === '\n' && /^\s*(-\s|[a-zA-Z][\w-]*:(\s|$))/.test(text.slice(at + 1, at + 80));

function readMember(text: string, at: number, parent: Knot): number {
  const key = parent.flow === '{' ? FLOW_KEY.exec(text.slice(at, at + 120)) : null;
  const step = parent.flow === '[' ? parent.children.length : bare((key?.[1] ?? wordAt(text, at)).trim());
  const knot: Knot = { step, parent, column: -1, from: at, to: at, scalar: null, flow: null, children: [] };
  parent.children.push(knot);
  let now = key ? at + key[0].length : at;
  if (parent.flow === '{' && !key) now = at + wordAt(text, at).length;
  else if (text[now] === '{' || text[now] === '[') now = readFlow(text, now, knot);
  else {
    const word = wordAt(text, now);
    knot.scalar = bare(word.trim());
    now += word.length;
  }
  knot.to = now;
  return Math.max(now, at + 1);
}

const FLOW_KEY = /^("[^"]*"|'[^']*'|[^\s,{}[\]"':]+(?: [^\s,{}[\]"':]+)*)\s*:(?:[ ]+|(?=[\n{[]))/;

/** A plain or quoted word in a flow collection, up to the next sign of structure. */
const wordAt = (text: string, at: number): string =>
  /^(?:"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?|[^,{}[\]\n]*)/.exec(text.slice(at, at + 400))![0];
