/** Attempts at exercises, kept letter by letter in a store of their own: a staged campaign is no save of the shelf's. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** An attempt's text by its exercise's mark; `begun` once the seats are taken, `chosen` once it is known which. */
export interface KeptAttempt { readonly mark: string; readonly text: string; readonly begun: boolean; readonly chosen: boolean; readonly at: number }

interface Schema extends DBSchema { attempts: { key: string; value: KeptAttempt } }

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-attempts', 1, { upgrade: (db) => { db.createObjectStore('attempts', { keyPath: 'mark' }); } });
  return opened;
};

/** Where the last letters wait while the page is left before the store has confirmed them. */
const WAITING = 'three-capitals-attempt';
let unconfirmed: KeptAttempt | null = null;

addEventListener('pagehide', () => {
  if (unconfirmed === null) return;
  try {
    localStorage.setItem(WAITING, JSON.stringify(unconfirmed));
  } catch {
    // A browser that keeps nothing has said so when the letters were typed.
  }
});

/** Keeps an attempt. Rejects where the browser refuses. */
export async function keepAttempt(kept: KeptAttempt): Promise<void> {
  unconfirmed = kept;
  await (await database()).put('attempts', kept);
  if (unconfirmed === kept) unconfirmed = null;
}

/** The kept attempts, the newest first; none where the browser keeps nothing. */
export async function keptAttempts(): Promise<readonly KeptAttempt[]> {
  try {
    await lateLetters();
    return (await (await database()).getAll('attempts')).toSorted((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Takes up what waited; what cannot be taken up waits no longer, so that it hides nothing that was kept. */
async function lateLetters(): Promise<void> {
  const late = localStorage.getItem(WAITING);
  if (late === null) return;
  try {
    await keepAttempt(JSON.parse(late) as KeptAttempt);
  } catch {
    unconfirmed = null;
  }
  localStorage.removeItem(WAITING);
}
