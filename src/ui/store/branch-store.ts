/** The lines of play that this browser keeps, in a database of their own. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Line } from '../../session/lines.ts';

interface Schema extends DBSchema { lines: { key: string; value: Line } }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-branches', 1, { upgrade: (db) => { db.createObjectStore('lines', { keyPath: 'id' }); } });
  return opened;
};

/** All lines; none where the browser keeps nothing. */
export async function keptLines(): Promise<Line[]> {
  try {
    return await (await database()).getAll('lines');
  } catch {
    return [];
  }
}

/** Writes lines and takes away others, all or nothing. Rejects where the browser refuses. */
export async function keepLines(lines: readonly Line[], gone: readonly string[] = []): Promise<void> {
  const transaction = (await database()).transaction('lines', 'readwrite');
  await Promise.all([...gone.map((id) => transaction.store.delete(id)), ...lines.map((line) => transaction.store.put(line)), transaction.done]);
}
