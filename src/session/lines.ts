/** Lines of play as a tree: history is the trunk, each campaign a branch of it or of another. Pure. */
import type { Capital, Order, Quarter } from '../engine/types.ts';
import { toSave } from './saves.ts';
import { undoRefusal } from './session.ts';
import type { Save, Session, Step } from './types.ts';

/** Something that was done and taken back; it stays visible where it stood. */
export interface Stub {
  readonly quarter: Quarter;
  readonly kind: string;
  readonly event: string | null;
  readonly option: string | null;
  readonly acts: readonly Pick<Order, 'act' | 'to'>[];
  /** How to come there again; stubs of older versions know it not. */
  readonly way?: Way;
  /** The line in which it has been taken up again. */
  readonly taken?: string;
}

/** The way to a stub: so many entries of its line's log, which no undoing can reach any more, and its own. */
export interface Way { readonly base: number; readonly entries: Save['log']; readonly hash: string; readonly to: Quarter }

/** A line of play that is kept: whose it is, where it left another, and the save that runs it again. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly capital: Capital;
  /** The line that it left; null is history. */
  readonly parent: string | null;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly over: boolean;
  readonly text: string;
  /** Hash of the state at its end: by it a game that is taken up again is known for this line. */
  readonly hash: string;
  readonly undone: readonly Stub[];
  readonly made: number;
  readonly at: number;
}

/** Lengths that a person may type. */
export const NAME_LIMIT = 60;
export const NOTE_LIMIT = 400;
/** Lines of one scenario that are kept, and stubs of one line. */
export const MOST_LINES = 60;
const MOST_STUBS = 60;

/** What was taken back when something else was done instead: the steps that could have been redone and no longer can. */
export function undoneBy(before: Session, after: Session): Stub[] {
  const dropped = before.steps.slice(before.cursor + 1);
  const instead = after.steps[before.cursor + 1]?.entry ?? null;
  if (dropped.length === 0 || after.steps[before.cursor + 1] === dropped[0]) return [];
  if (JSON.stringify(dropped[0]!.entry) === JSON.stringify(instead)) return [];
  return dropped.flatMap((step, index) => stubOf(step, before.steps[before.cursor + index]!).map((stub) => ({ ...stub, way: wayTo(before, before.cursor + index + 1) })));
}

/** The way to a step that is dropped. */
function wayTo(session: Session, cursor: number): Way {
  let sure = session.cursor;
  while (sure > 0 && undoRefusal({ ...session, cursor: sure }) === null) sure -= 1;
  const base = toSave({ ...session, cursor: sure }).log.length;
  const { log, hash, quarter } = toSave({ ...session, cursor });
  return { base, entries: log.slice(base), hash, to: quarter };
}

/** The save of what a stub would have become a line of; null where the way to it is not known. */
export function saveOfStub({ text }: Line, { way }: Stub): string | null {
  if (!way) return null;
  const save = JSON.parse(text) as Save;
  return JSON.stringify({ ...save, log: [...save.log.slice(0, way.base), ...way.entries], hash: way.hash, quarter: way.to } satisfies Save);
}

/** What a line that takes up a stub is given when it is made. */
export interface Taking extends Pick<Line, 'id' | 'name' | 'text' | 'over' | 'at'> { readonly stub: Stub }

/** A stub taken up again as a line of its own, and the line that it had stood in, which keeps it and says so. */
export function takenUp(line: Line, { stub, id, ...made }: Taking): readonly [Line, Line] {
  const { hash, to } = stub.way!;
  const own: Line = { ...line, ...made, id, note: '', parent: line.id, from: stub.quarter, to, hash, undone: [], made: made.at };
  return [{ ...line, undone: line.undone.map((each) => (each === stub ? { ...each, taken: id } : each)) }, own];
}

function stubOf({ entry }: Step, { stop, world }: Step): Stub[] {
  if (entry?.kind !== 'reply') return [];
  const { reply } = entry;
  const blank = { quarter: world.quarter, kind: reply.kind, event: null, option: null, acts: [] };
  if (reply.kind === 'decision') return [{ ...blank, event: stop?.kind === 'decision' ? stop.event : null, option: reply.option }];
  return [reply.kind === 'orders' ? { ...blank, acts: reply.orders.map(({ act, to }) => ({ act, to })) } : blank];
}

/** A line with more that was taken back. */
export const withStubs = (line: Line, stubs: readonly Stub[]): Line =>
  (stubs.length === 0 ? line : { ...line, undone: [...line.undone, ...stubs].slice(-MOST_STUBS) });

/** A row of the tree; the trunk has no line. */
export interface TreeRow {
  readonly line: Line | null;
  readonly depth: number;
  /** Row of the line that it left; −1 of the trunk. */
  readonly parent: number;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** The rows of a scenario's tree: the trunk, then each branch under the one that it left, by the quarter of leaving. */
export function treeOf(lines: readonly Line[], { from, to }: { readonly from: Quarter; readonly to: Quarter }): TreeRow[] {
  const rows: TreeRow[] = [{ line: null, depth: 0, parent: -1, from, to: to + 1 }];
  const known = new Set(lines.map(({ id }) => id));
  const add = (parent: string | null, row: number, depth: number): void => {
    const own = lines.filter((line) => (known.has(line.parent ?? '') ? line.parent : null) === parent)
      .toSorted((a, b) => a.from - b.from || a.made - b.made);
    for (const line of own) {
      rows.push({ line, depth, parent: row, from: line.from, to: Math.max(line.from, Math.min(line.to, to + 1)) });
      add(line.id, rows.length - 1, depth + 1);
    }
  };
  add(null, 0, 1);
  return rows;
}

/** Lines without one that is taken away: what had left it now leaves what it had left. */
export const without = (lines: readonly Line[], id: string): Line[] => {
  const parent = lines.find((line) => line.id === id)?.parent ?? null;
  return lines.filter((line) => line.id !== id).map((line) => (line.parent === id ? { ...line, parent } : line));
};

/** The line that one leaves in a quarter: where that lies before a line's own beginning, it is the line that this one had left. */
export function leftAt(lines: readonly Line[], line: Line | null, quarter: Quarter): string | null {
  let now = line;
  while (now !== null && quarter < now.from) {
    const { parent } = now;
    now = lines.find(({ id }) => id === parent) ?? null;
  }
  return now === null ? null : now.id;
}

/** Lines that have to make room: the oldest that nobody has named, noted or left for another. */
export function surplus(lines: readonly Line[], most: number = MOST_LINES): Line[] {
  const parents = new Set(lines.map(({ parent }) => parent));
  const plain = lines.filter(({ id, name, note }) => name === '' && note === '' && !parents.has(id)).toSorted((a, b) => a.at - b.at);
  return plain.slice(0, Math.max(0, lines.length - most));
}

/** Where a quarter lies along the tree, in parts of a thousand. */
export const placeOf = (quarter: Quarter, { from, to }: { readonly from: Quarter; readonly to: Quarter }): number =>
  Math.round((1000 * (Math.min(Math.max(quarter, from), to + 1) - from)) / (to + 1 - from));
