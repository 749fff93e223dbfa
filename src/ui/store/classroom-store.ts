/** The classroom's part of the browser's store: the exercise that a teacher is writing, letter by letter. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

interface Schema extends DBSchema { drafts: { key: 'now' | 'before'; value: string } }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-classroom', 1, { upgrade: (db) => { db.createObjectStore('drafts'); } });
  return opened;
};

/** Where the last letters wait while the page is left before the store has confirmed them: the one place that writes at once. */
const WAITING = 'three-capitals-draft';
let unconfirmed: string | null = null;

addEventListener('pagehide', () => {
  if (unconfirmed === null) return;
  try {
    localStorage.setItem(WAITING, unconfirmed);
  } catch {
    // A browser that keeps nothing has said so when the letters were typed.
  }
});

/** Keeps the draft; `before` is what lay on the desk until another exercise was taken up. Rejects where the browser refuses. */
export async function keepDraft(text: string, place: 'now' | 'before' = 'now'): Promise<void> {
  if (place === 'now') unconfirmed = text;
  await (await database()).put('drafts', text, place);
  if (unconfirmed === text) unconfirmed = null;
}

/** The kept draft's text; null where there is none or the browser keeps nothing. */
export async function keptDraft(place: 'now' | 'before' = 'now'): Promise<string | null> {
  try {
    const late = place === 'now' ? localStorage.getItem(WAITING) : null;
    if (late === null) return (await (await database()).get('drafts', place)) ?? null;
    await keepDraft(late);
    localStorage.removeItem(WAITING);
    return late;
  } catch {
    return null;
  }
}
