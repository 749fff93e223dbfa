/** The endings that this browser has seen: one small record a finished campaign, beside the games in a database of its own. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Play } from '../model/endings-model.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: Play };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-endings', 1, { upgrade: (db) => { db.createObjectStore('plays', { keyPath: 'key' }); } });
  return opened;
};

/** All finished campaigns of this browser; none where it keeps nothing. */
export async function keptPlays(): Promise<Play[]> {
  try {
    return await (await database()).getAll('plays');
  } catch {
    return [];
  }
}

/**
 * Remembers a finished campaign, once, however often its debrief is opened. Returns the plays there were without it,
 * which tell whether its ending is new; null where the browser keeps nothing.
 */
export async function keepPlay(play: Play): Promise<{ readonly before: readonly Play[]; readonly known: boolean } | null> {
  try {
    const transaction = (await database()).transaction('plays', 'readwrite');
    const all = await transaction.store.getAll();
    const known = all.some(({ key }) => key === play.key);
    if (!known) await transaction.store.put(play);
    await transaction.done;
    return { before: all.filter(({ key }) => key !== play.key), known };
  } catch {
    return null;
  }
}
