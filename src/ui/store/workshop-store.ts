/** The workshop's part of the browser's store: the author's files, and the scenarios of his own that he has played. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Scenario } from '../../engine/scenario.ts';

/** A file of the author. `made` orders the tabs, `at` tells which was looked at last. */
export interface OwnFile { readonly name: string; readonly text: string; readonly made: number; readonly at: number }
interface Played { readonly key: string; readonly scenario: Scenario; readonly at: number }

interface Schema extends DBSchema {
  files: { key: string; value: OwnFile };
  played: { key: string; value: Played };
}

/** Versions of own scenarios that are kept for the games played on them. */
const MOST_PLAYED = 8;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('three-capitals-workshop', 1, {
    upgrade: (db) => {
      db.createObjectStore('files', { keyPath: 'name' });
      db.createObjectStore('played', { keyPath: 'key' });
    },
  });
  return opened;
};

/** The author's files in the order of their making. Rejects where the browser keeps nothing. */
export async function keptFiles(): Promise<OwnFile[]> {
  return (await (await database()).getAll('files')).sort((a, b) => a.made - b.made);
}

/** Writes files and takes away others, all or nothing. */
export async function keepFiles(files: readonly OwnFile[], gone: readonly string[] = []): Promise<void> {
  const transaction = (await database()).transaction('files', 'readwrite');
  await Promise.all([...gone.map((name) => transaction.store.delete(name)), ...files.map((file) => transaction.store.put(file)), transaction.done]);
}

const keyOf = (id: string, hash: string): string => `${id}@${hash}`;

/** Keeps an own scenario as it is played, so that its game can be continued when the file has been edited since. */
export async function keepPlayed(scenario: Scenario): Promise<void> {
  const transaction = (await database()).transaction('played', 'readwrite');
  await transaction.store.put({ key: keyOf(scenario.id, scenario.hash), scenario, at: Date.now() });
  const all = (await transaction.store.getAll()).sort((a, b) => b.at - a.at);
  await Promise.all(all.slice(MOST_PLAYED).map(({ key }) => transaction.store.delete(key)));
  await transaction.done;
}

/** The own scenario of a save; undefined where it was never played in this browser. */
export async function playedScenario(id: string, hash: string): Promise<Scenario | undefined> {
  try {
    const db = await database();
    const found = await db.get('played', keyOf(id, hash));
    if (found) await db.put('played', { ...found, at: Date.now() });
    return found?.scenario;
  } catch {
    return undefined;
  }
}
