/** A hash of a campaign's state, the same on every machine: canonical text, two 32-bit FNV-1a lanes. */
import { ACT_KEYS } from './act-conditions.ts';
import type { World } from './types.ts';

/** Where canonical text goes piece by piece: into a text or into a hash. */
interface Sink { readonly take: (sink: Sink, piece: string) => void; readonly shapes: Shape; text: string; low: number; high: number }

const sinkOf = (take: Sink['take']): Sink => ({ take, shapes: shape(), text: '', low: 0x811c9dc5 | 0, high: 0x01234567 });

/** Text of plain JSON with keys in order; −0 is folded to 0. */
export function canonical(value: unknown): string {
  const sink = sinkOf(append);
  write(sink, value);
  return sink.text;
}

function append(sink: Sink, piece: string): void {
  sink.text += piece;
}

/** Sixteen hexadecimal digits for a text. */
export function hashText(text: string): string {
  const sink = sinkOf(absorb);
  absorb(sink, text);
  return digits(sink);
}

/** The hash of the canonical text of a value, which is never put together. */
export function hashOf(value: unknown): string {
  const sink = sinkOf(absorb);
  write(sink, value);
  return digits(sink);
}

function absorb(sink: Sink, piece: string): void {
  let { low, high } = sink;
  for (let i = 0; i < piece.length; i += 1) {
    const unit = piece.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  sink.low = low;
  sink.high = high;
}

const digits = ({ low, high }: Sink): string => hex(high) + hex(low);
const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/** Gives the canonical text of a value. */
function write(sink: Sink, value: unknown): void {
  if (typeof value !== 'object' || value === null) sink.take(sink, bare(value));
  else if (Array.isArray(value)) writeList(sink, value);
  else writeRecord(sink, value as Readonly<Record<string, unknown>>);
}

function writeList(sink: Sink, list: readonly unknown[]): void {
  sink.take(sink, '[');
  for (let i = 0; i < list.length; i += 1) {
    if (i > 0) sink.take(sink, ',');
    if (list[i] !== undefined) write(sink, list[i]);
  }
  sink.take(sink, ']');
}

function writeRecord(sink: Sink, record: Readonly<Record<string, unknown>>): void {
  let before = '{';
  for (const { key, name } of fieldsOf(sink.shapes, Object.keys(record))) {
    const value = record[key];
    if (value === undefined) continue;
    sink.take(sink, before);
    sink.take(sink, name);
    write(sink, value);
    before = ',';
  }
  sink.take(sink, before === '{' ? '{}' : '}');
}

/** What JSON writes otherwise than it stands. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** Texts are put between their quotes before they are hashed: a copy is read faster than the stretch of a file that it is. */
function bare(value: unknown): string {
  if (typeof value === 'string' && !ESCAPED.test(value)) return `"${value}"`;
  return Number.isFinite(value) ? String(value) : String(JSON.stringify(value));
}

/** A key and how it is written. */
interface Field { readonly key: string; readonly name: string }

/** Objects of the same keys come by the thousand: their order is looked up key by key instead of sorted. */
interface Shape { readonly after: Map<string, Shape>; order: readonly Field[] | null }
const shape = (): Shape => ({ after: new Map(), order: null });

/** Objects with more keys are tables, each by itself. */
const MOST_KEYS = 60;

function fieldsOf(root: Shape, keys: readonly string[]): readonly Field[] {
  if (keys.length > MOST_KEYS) return inOrder(keys);
  let here = root;
  for (const key of keys) {
    let next = here.after.get(key);
    if (!next) here.after.set(key, next = shape());
    here = next;
  }
  here.order ??= inOrder(keys);
  return here.order;
}

const inOrder = (keys: readonly string[]): Field[] => [...keys].sort().map((key) => ({ key, name: `${JSON.stringify(key)}:` }));

/** Acts that were done, by their names. */
const actedByName = ({ acted }: World): Record<string, number> =>
  Object.fromEntries(ACT_KEYS.flatMap((key, place) => (acted[place]! > 0 ? [[key, acted[place]!]] : [])));

/** Hash of a campaign: everything but the ledger and what the actors said of their odds. */
export function hashWorld(world: World): string {
  const decisions = world.decisions.map(({ quarter, event, part, capital, option }) => ({ quarter, event, part, capital, option }));
  return hashOf({ ...world, acted: actedByName(world), decisions, ledger: null, keepLedger: null });
}
