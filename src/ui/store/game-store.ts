/** The store of the browser: two generations of the running game, so that a broken write loses nothing confirmed. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

interface Schema extends DBSchema {
  games: { key: 'now' | 'before'; value: Kept };
}

/** A kept game: the save file's own text, and when it was written. */
export interface Kept { readonly text: string; readonly at: number }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals', 1, { upgrade: (db) => { db.createObjectStore('games'); } });
  return opened;
};

/** Writes a game; what was the newest becomes the one before, in one transaction. Rejects where the browser refuses. */
export async function keepGame(text: string): Promise<void> {
  const transaction = (await database()).transaction('games', 'readwrite');
  const newest = await transaction.store.get('now');
  if (newest) await transaction.store.put(newest, 'before');
  await transaction.store.put({ text, at: Date.now() }, 'now');
  await transaction.done;
}

/** Kept games, newest first; empty where the browser keeps nothing. */
export async function keptGames(): Promise<Kept[]> {
  try {
    const db = await database();
    const found = await Promise.all([db.get('games', 'now'), db.get('games', 'before')]);
    return found.filter((each) => each !== undefined);
  } catch {
    return [];
  }
}
