/** The classroom's part of the browser's store: the exercise that a teacher is writing, letter by letter. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

interface Schema extends DBSchema { drafts: { key: 'now' | 'before'; value: string } }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-classroom', 1, { upgrade: (db) => { db.createObjectStore('drafts'); } });
  return opened;
};

/** Keeps the draft; `before` is what lay on the desk until another exercise was taken up. Rejects where the browser refuses. */
export async function keepDraft(text: string, place: 'now' | 'before' = 'now'): Promise<void> {
  await (await database()).put('drafts', text, place);
}

/** The kept draft's text; null where there is none or the browser keeps nothing. */
export async function keptDraft(place: 'now' | 'before' = 'now'): Promise<string | null> {
  try {
    return (await (await database()).get('drafts', place)) ?? null;
  } catch {
    return null;
  }
}
