/** Looks into packs that a scenario does not include, so that a shared pack may refer beyond it. */
import { NEVER, PAST } from '../engine/registry/index.ts';
import type { Quarter } from '../engine/types.ts';
import { dateOf } from './compile-event.ts';
import { openPack } from './gather.ts';
import type { Reader } from './gather.ts';
import type { EventName } from './names.ts';
import type { RawPack } from './schema-world.ts';
import { isRecord } from './shapes.ts';
import type { SourceFile } from './places.ts';

export interface Elsewhere {
  event(id: string): EventName | null;
  /** Whether anything in the other packs sets the flag. */
  sets(flag: string): boolean;
}

/** The other packs, each read only when it is asked for. */
export function elsewhere(reader: Reader, included: ReadonlySet<string>, from: Quarter): Elsewhere {
  const others = (reader.packs?.() ?? []).filter((name) => !included.has(name));
  const files = new Map<string, SourceFile | null>();
  const open = (name: string): SourceFile | null => {
    if (!files.has(name)) files.set(name, readPack(reader, name));
    return files.get(name) ?? null;
  };
  return {
    event: (id) => {
      for (const name of others) {
        const file = mentions(reader, name, id) ? open(name) : null;
        const found = file && eventIn(file, id, from);
        if (found) return found;
      }
      return null;
    },
    sets: (flag) => others.some((name) => mentions(reader, name, flag) && setsFlag(open(name)?.data, flag, false)),
  };
}

const mentions = (reader: Reader, name: string, id: string): boolean => reader.read(name)?.includes(id) ?? false;

function readPack(reader: Reader, name: string): SourceFile | null {
  const { file, faults } = openPack(reader, name, reader.read(name) ?? '');
  return faults.length === 0 ? file : null;
}

function eventIn(file: SourceFile, id: string, from: Quarter): EventName | null {
  const events = (file.data as RawPack).events ?? [];
  const place = events.findIndex((event) => event.id === id);
  if (place < 0) return null;
  const raw = events[place]!;
  const date = dateOf(raw);
  const index = date !== null && date < from ? PAST : NEVER;
  return { id, index, raw, cursor: { file, path: ['events', place] }, firstPart: -1 };
}

/** Whether an effect anywhere inside sets the flag; conditions stand under other keys. */
function setsFlag(value: unknown, flag: string, effect: boolean): boolean {
  if (Array.isArray(value)) return value.some((each) => setsFlag(each, flag, effect));
  if (!isRecord(value)) return false;
  if (effect && value.flag === flag && value.clear !== true) return true;
  return Object.entries(value).some(([key, inner]) => setsFlag(inner, flag, ['effects', 'then', 'else'].includes(key)));
}
