/** Predictions that were made in this browser, by the recording that they belong to; in a database of its own. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Prediction } from '../replay/predict-model.ts';

interface Sheet { readonly key: string; readonly list: readonly Prediction[]; readonly at: number }
interface Schema extends DBSchema { sheets: { key: string; value: Sheet } }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-predictions', 1, { upgrade: (db) => { db.createObjectStore('sheets', { keyPath: 'key' }); } });
  return opened;
};

/** What was predicted of a recording; nothing where the browser keeps nothing. */
export async function keptPredictions(key: string): Promise<readonly Prediction[]> {
  try {
    return (await (await database()).get('sheets', key))?.list ?? [];
  } catch {
    return [];
  }
}

/** Keeps what was predicted of a recording; an empty list is forgotten. Rejects where the browser refuses. */
export async function keepPredictions(key: string, list: readonly Prediction[]): Promise<void> {
  const db = await database();
  if (list.length === 0) await db.delete('sheets', key);
  else await db.put('sheets', { key, list, at: Date.now() });
}
