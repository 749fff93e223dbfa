/** The author's open files: what is open, what is looked at, and that all of it is kept. */
import { keepFiles, keptFiles } from '../store/workshop-store.ts';
import type { OwnFile } from '../store/workshop-store.ts';
import type { Files } from './checker.ts';
import { isScenario } from './reading.ts';

export interface DeskFiles {
  all(): readonly OwnFile[];
  active(): OwnFile | null;
  /** Texts by name, as the checker takes them. */
  texts(): Files;
  /** Opens a text under a free name and looks at it; a text that is open already is only looked at. */
  open(wanted: string, text: string): OwnFile;
  look(name: string): void;
  write(name: string, text: string): void;
  /** Gives a file another name; false where that is taken or no name of a file. */
  rename(name: string, next: string): boolean;
  discard(name: string): void;
}

/** A name that an `include` can say. */
export const isFileName = (name: string): boolean => /^[a-z0-9-]+(\/[a-z0-9-]+)*\.yaml$/.test(name);

/** The files that the browser has kept; `failed` is told when it keeps nothing (more). */
export async function deskFiles(failed: (why: string) => void): Promise<DeskFiles> {
  const desk: Desk = { files: await keptFiles().catch((error: unknown) => { failed(String(error)); return []; }), gone: [], writing: false, again: false, failed };
  return {
    all: () => desk.files,
    active: () => newest(desk.files),
    texts: () => Object.fromEntries(desk.files.map(({ name, text }) => [name, text])),
    open: (wanted, text) => open(desk, wanted, text),
    look: (name) => change(desk, name, {}),
    write: (name, text) => change(desk, name, { text }),
    rename: (name, next) => rename(desk, name, next),
    discard: (name) => {
      desk.files = desk.files.filter((file) => file.name !== name);
      desk.gone.push(name);
      void keep(desk);
    },
  };
}

interface Desk { files: OwnFile[]; gone: string[]; writing: boolean; again: boolean; readonly failed: (why: string) => void }

const newest = (files: readonly OwnFile[]): OwnFile | null => files.reduce<OwnFile | null>((best, file) => (best && best.at > file.at ? best : file), null);

/** Later than everything before, even within one tick of the clock. */
const now = (files: readonly OwnFile[]): number => Math.max(Date.now(), ...files.map(({ at }) => at + 1));

function change(desk: Desk, name: string, next: Partial<OwnFile>): void {
  const at = now(desk.files);
  desk.files = desk.files.map((file) => (file.name === name ? { ...file, ...next, at } : file));
  void keep(desk);
}

function open(desk: Desk, wanted: string, text: string): OwnFile {
  const same = desk.files.find((file) => file.text === text && stem(file.name) === stem(wanted));
  if (same) {
    change(desk, same.name, {});
    return same;
  }
  const at = now(desk.files);
  const made: OwnFile = { name: freeName(desk.files, wanted), text, made: at, at };
  desk.files = [...desk.files, made];
  void keep(desk);
  return made;
}

function rename(desk: Desk, name: string, next: string): boolean {
  if (!isFileName(next) || desk.files.some((file) => file.name === next)) return false;
  desk.files = desk.files.map((file) => (file.name === name ? { ...file, name: next } : file));
  desk.gone.push(name);
  void keep(desk);
  return true;
}

const stem = (name: string): string => name.replace(/(-\d+)?\.yaml$/, '');

/** The name itself, or the first of `name-2.yaml` and so on that is free. */
function freeName(files: readonly OwnFile[], wanted: string): string {
  const taken = (name: string): boolean => files.some((file) => file.name === name);
  let name = wanted;
  for (let count = 2; taken(name); count += 1) name = `${stem(wanted)}-${count}.yaml`;
  return name;
}

/** Writes everything as it is; changes during a writing are written by the next. */
async function keep(desk: Desk): Promise<void> {
  desk.again = desk.writing;
  if (desk.writing) return;
  desk.writing = true;
  const gone = desk.gone.splice(0).filter((name) => !desk.files.some((file) => file.name === name));
  try {
    await keepFiles(desk.files, gone);
  } catch (error) {
    desk.failed(String(error));
  }
  desk.writing = false;
  if (desk.again) await keep(desk);
}

/** The name under which a text is opened: a file of the disk by its own, pasted text by its id; a pack lies in a folder. */
export function nameFor(text: string, given: string | null, shipped: readonly string[]): string {
  const own = given ?? /^(?:id|pack): *['"]?([a-z0-9-]+)/m.exec(text)?.[1] ?? 'pasted';
  const base = slug(own.replace(/\.(ya?ml|txt)$/i, '').split(/[\\/]/).at(-1)!);
  const known = shipped.find((name) => name === `${base}.yaml` || name.endsWith(`/${base}.yaml`));
  if (isScenario(text)) return `${base}.yaml`;
  return known ?? `events/${base}.yaml`;
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'file';

/** The text of a shipped scenario as a copy of one's own: other id, other title, so that both can be told apart. */
export const asCopy = (text: string, title: string): string => text
  .replace(/^id: *(.+)$/m, (_line, id: string) => `id: my-${id.trim()}`)
  .replace(/^title: *.+$/m, () => `title: '${title.replaceAll("'", "''")}'`);
