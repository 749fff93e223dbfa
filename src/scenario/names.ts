/** What the names in a file stand for: every kind of id with its index in the compiled scenario. */
import { NEVER } from '../engine/registry/index.ts';
import type { Fault, FaultDraft } from './faults.ts';
import type { Cursor } from './places.ts';
import { makeFault } from './faults.ts';
import type { RawEvent, RawPart } from './schema-event.ts';

/** An event as the names know it: `index` ≥ 0, or NEVER or PAST where the scenario does not play it. */
export interface EventName {
  readonly id: string;
  readonly index: number;
  readonly raw: RawEvent;
  readonly cursor: Cursor;
  /** Flat index of its first part. */
  readonly firstPart: number;
}

export interface Names {
  readonly flags: string[];
  readonly flagsRead: Map<string, Cursor>;
  readonly flagsSet: Map<string, Cursor>;
  readonly leaders: ReadonlyMap<string, number>;
  readonly advisers: ReadonlyMap<string, number>;
  readonly treaties: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, EventName>;
  readonly sources: ReadonlySet<string>;
  /** An event of a pack that the scenario does not include. */
  elsewhere(id: string): EventName | null;
  /** Ids that stand in a file but could not be read because of other faults: no reference to them is a fault. */
  readonly broken: ReadonlySet<string>;
}

/** What the compiler carries along. */
export interface Context {
  readonly names: Names;
  readonly faults: Fault[];
  readonly texts: Record<string, string>;
}

/** Notes a fault. */
export function report(ctx: Context, cursor: Cursor, draft: FaultDraft): void {
  ctx.faults.push(makeFault(cursor, draft));
}

/** Puts a text into the table and gives its id. */
export function putText(ctx: Context, id: string, text: string): string {
  ctx.texts[id] = text.trim();
  return id;
}

/** The same for a text that may be missing. */
export const putMaybe = (ctx: Context, id: string, text: string | undefined): string | null =>
  (text === undefined ? null : putText(ctx, id, text));

export type NameKind = 'leader' | 'adviser' | 'treaty';
const TABLES = { leader: 'leaders', adviser: 'advisers', treaty: 'treaties' } as const;

/** Index of a leader, adviser or treaty; NEVER, with a fault, where there is none. */
export function nameIndex(ctx: Context, cursor: Cursor, kind: NameKind, id: string): number {
  const table = ctx.names[TABLES[kind]];
  const index = table.get(id);
  if (index !== undefined) return index;
  if (!ctx.names.broken.has(id)) report(ctx, cursor, { code: `ref/unknown-${kind}`, found: id, allowed: [...table.keys()] });
  return NEVER;
}

/** An event by its id, with a fault where there is none in any pack. */
export function eventName(ctx: Context, cursor: Cursor, id: string): EventName | null {
  const found = ctx.names.events.get(id) ?? ctx.names.elsewhere(id);
  if (!found && !ctx.names.broken.has(id)) {
    report(ctx, cursor, { code: 'ref/unknown-event', found: id, allowed: [...ctx.names.events.keys()] });
  }
  return found;
}

/** Index of a flag, which exists by being named; who reads and who sets it is kept for the checker. */
export function flagIndex(ctx: Context, cursor: Cursor, id: string, role: 'read' | 'set' | 'clear'): number {
  const { flags, flagsRead, flagsSet } = ctx.names;
  if (role === 'read' && !flagsRead.has(id)) flagsRead.set(id, cursor);
  if (role === 'set' && !flagsSet.has(id)) flagsSet.set(id, cursor);
  const index = flags.indexOf(id);
  if (index >= 0) return index;
  flags.push(id);
  return flags.length - 1;
}

/** The parts of an event, whether or not it spells them out. */
export function partsOf(raw: RawEvent): readonly Omit<RawPart, 'id'>[] {
  if (raw.parts) return raw.parts;
  if (!raw.decider || !raw.options) return [];
  return [{ decider: raw.decider, brief: raw.brief, counsel: raw.counsel, options: raw.options }];
}

/** The id of a part that spells itself out. */
export const partId = (raw: RawEvent, index: number): string | null => raw.parts?.[index]?.id ?? null;

/** The option that history chose in a part, or null. */
export function historicalOption(raw: RawEvent, part: number): string | null {
  const { history } = raw;
  if (!history || history === 'none') return null;
  const id = partId(raw, part);
  return (id === null ? history.option : history.options?.[id]) ?? null;
}
