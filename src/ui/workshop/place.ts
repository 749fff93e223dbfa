/** Where a position of a YAML text stands: the path to it, and whether a key or a value is asked for there. */
import { bare, KEY, outlineOf } from './outline.ts';
import type { Knot } from './outline.ts';

export type Path = readonly (string | number)[];

export interface Place {
  /** Path of the value, or of the mapping in which a key stands. */
  readonly path: Path;
  /** In block style a `key` may turn out to be a plain value: before its colon both look alike. */
  readonly role: 'key' | 'value';
  /** Offset at which the word begins that is being typed. */
  readonly from: number;
  /** What has been typed of it. */
  readonly word: string;
  /** Whether it stands within brackets. */
  readonly flow: boolean;
  /** The knot of `path`. */
  readonly knot: Knot;
}

/** Path of a knot from the root. */
export function pathOf(knot: Knot): Path {
  const path: (string | number)[] = [];
  for (let now: Knot | null = knot; now?.parent; now = now.parent) path.unshift(now.step);
  return path;
}

/** The keys and plain values of a mapping. */
export const keysOf = (knot: Knot): string[] => knot.children.flatMap(({ step }) => (typeof step === 'string' ? [step] : []));

/** The knot at a path; undefined where the text has none. */
export function knotAt(root: Knot, path: Path): Knot | undefined {
  let now: Knot | undefined = root;
  for (const step of path) now = now?.children.find((each) => each.step === step);
  return now;
}

/** The place of an offset. */
export function placeAt(text: string, offset: number, root: Knot = outlineOf(text)): Place {
  const inner = innermost(root, offset);
  const flow = flowAround(inner, offset, text);
  return flow ? inFlow(text, offset, flow) : inBlock(text, offset, root);
}

/** The deepest knot whose stretch of text holds an offset. */
export function innermost(root: Knot, offset: number): Knot {
  const child = root.children.findLast((each) => each.from <= offset && offset <= each.to);
  return child ? innermost(child, offset) : root;
}

/** The nearest collection in brackets that an offset stands in. */
function flowAround(knot: Knot, offset: number, text: string): Knot | null {
  for (let now: Knot | null = knot; now; now = now.parent) {
    if (now.flow && offset > openingOf(now, text) && offset <= lastOf(now, text)) return now;
  }
  return null;
}

/** The last offset inside the brackets; those that nobody has closed reach to the end of the line of their last member. */
function lastOf(knot: Knot, text: string): number {
  if (/[}\]]/.test(text[knot.to - 1] ?? '')) return knot.to - 1;
  const end = text.indexOf('\n', knot.children.at(-1)?.from ?? openingOf(knot, text));
  return end < 0 ? text.length : end;
}

const openingOf = (knot: Knot, text: string): number => text.indexOf(knot.flow!, knot.from);

function inFlow(text: string, offset: number, knot: Knot): Place {
  const { start, index } = memberAt(text, openingOf(knot, text) + 1, offset);
  const typed = text.slice(start, offset);
  const path = pathOf(knot);
  if (knot.flow === '[') return { path: [...path, index], role: 'value', ...wordOf(typed, offset), flow: true, knot };
  const pair = /^\s*("[^"]*"|'[^']*'|[^:]+?)\s*:\s+/.exec(typed);
  if (!pair) return { path, role: 'key', ...wordOf(typed, offset), flow: true, knot };
  return { path: [...path, bare(pair[1]!.trim())], role: 'value', ...wordOf(typed.slice(pair[0].length), offset), flow: true, knot };
}

/** Where the member of a collection begins in which an offset stands, and how many stand before it. */
function memberAt(text: string, from: number, offset: number): { start: number; index: number } {
  const found = { start: from, index: 0 };
  // What stands in quotation marks has no signs of structure.
  const typed = text.slice(from, offset).replace(/(?<=^|[\s,:{[])("[^"\n]*"?|'[^'\n]*'?)/g, (quote) => ' '.repeat(quote.length));
  let depth = 0;
  [...typed].forEach((sign, at) => {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) Object.assign(found, { start: from + at + 1, index: found.index + 1 });
  });
  return found;
}

function wordOf(typed: string, offset: number): Pick<Place, 'from' | 'word'> {
  const word = typed.trimStart();
  return { from: offset - word.length, word };
}

function inBlock(text: string, offset: number, root: Knot): Place {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const lead = /^\s*(?:-\s+)*/.exec(before)![0];
  const typed = before.slice(lead.length);
  const key = KEY.exec(typed);
  const knot = holderAt(root, start, lead);
  if (key) {
    const path = [...pathOf(knot), bare(key[1]!)];
    return { path, role: 'value', ...wordOf(typed.slice(key[0].length), offset), flow: false, knot };
  }
  return { path: pathOf(knot), role: 'key', from: offset - typed.length, word: typed, flow: false, knot };
}

/** The knot that holds what stands after a line's indentation and dashes. */
function holderAt(root: Knot, start: number, lead: string): Knot {
  const dash = lead.lastIndexOf('-');
  const column = lead.length;
  const limit = start + Math.max(0, dash);
  let knot = lastBefore(root, dash >= 0 ? limit : start - 1) ?? root;
  while (knot.parent && (knot.column >= column || knot.column < 0)) knot = knot.parent;
  return knot;
}

/** The last knot, in the order of the text, that begins at an offset or before it. */
function lastBefore(root: Knot, offset: number): Knot | null {
  const child = root.children.findLast(({ from }) => from <= offset);
  return child ? (lastBefore(child, offset) ?? child) : null;
}
