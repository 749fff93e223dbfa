/** Reads a scenario with everything that it includes, and lays the entries of all files side by side. */
import { conform } from './conform.ts';
import { makeFault } from './faults.ts';
import { at } from './places.ts';
import type { Fault } from './faults.ts';
import type { Cursor, SourceFile } from './places.ts';
import { scenarioSchema } from './schema-scenario.ts';
import type { RawScenario } from './schema-scenario.ts';
import { packSchema, packShape } from './schema-world.ts';
import type { RawPack } from './schema-world.ts';
import { isRecord } from './shapes.ts';
import { parseSource } from './source.ts';

/** How the compiler comes by files, in Node and in the browser alike. */
export interface Reader {
  /** Text of a file by its name (`events/ussuri.yaml`), null where there is none. */
  read(name: string): string | null;
  /** Names of the other packs that there are, so that a reference into one is not taken for a slip. */
  packs?(): readonly string[];
  /** Gives what `read` made of this text before, so that an editor need not read every pack again at each change. */
  remember?(name: string, text: string, read: () => ReadPack): ReadPack;
}

/** A pack that has been read, and its faults of syntax and shape. */
export interface ReadPack { readonly file: SourceFile; readonly faults: readonly Fault[] }

/** A reader of files held in memory, by name. */
export const readerOf = (files: Readonly<Record<string, string>>): Reader => ({
  read: (name) => (Object.hasOwn(files, name) ? files[name]! : null),
  packs: () => Object.keys(files).filter((name) => name.includes('/')),
});

/** An entry of a file with its place. */
export interface Item<T> { readonly raw: T; readonly cursor: Cursor }

type ListKey = { [K in keyof RawPack]-?: NonNullable<RawPack[K]> extends readonly unknown[] ? K : never }[keyof RawPack];
type Entry<K extends ListKey> = NonNullable<RawPack[K]> extends readonly (infer T)[] ? T : never;
export type Entries = { readonly [K in ListKey]: readonly Item<Entry<K>>[] };

export const LIST_KEYS = [
  'leaders', 'advisers', 'theatres', 'thirdParties', 'treaties', 'years', 'elections', 'events', 'situations', 'acts', 'sources',
] as const satisfies readonly ListKey[];

export interface Gathered {
  /** The header; null where it could not be read. */
  readonly header: Item<RawScenario> | null;
  readonly entries: Entries;
  /** Ids of entries that were left out for their faults. */
  readonly broken: ReadonlySet<string>;
  readonly included: ReadonlySet<string>;
  /** Whether every file could be read, so that what is not named is truly missing. */
  readonly whole: boolean;
  readonly faults: Fault[];
}

/** The bibliography is read with every scenario. */
const SOURCES = 'sources.yaml';

/** Reads the scenario file and its packs. */
export function gather(name: string, reader: Reader): Gathered {
  const text = reader.read(name);
  const { file, faults: found } = parseSource(name, text ?? '');
  const faults = [...found];
  const cursor: Cursor = { file, path: [] };
  if (text === null) faults.push(makeFault(cursor, { code: 'ref/unknown-file', found: name }));
  else if (found.length === 0 && !isRecord(file.data)) faults.push(makeFault(cursor, { code: 'schema/not-a-scenario' }));
  if (faults.length > 0) return { header: null, entries: emptyEntries(), broken: new Set(), included: new Set(), whole: false, faults };
  const own = conform(file, scenarioSchema);
  const includes = includesOf(file.data, reader);
  const packs = includes.flatMap(({ name: pack, index }) => packNamed(pack, reader, faults, at(cursor, 'include', index)));
  const files: ReadPack[] = [{ file, faults: own }, ...packs];
  faults.push(...files.flatMap((each) => each.faults));
  const header = own.some((fault) => !inList(fault)) ? null : { raw: file.data as RawScenario, cursor };
  const broken = new Set<string>();
  const entries = collect(files, broken, faults);
  const included = new Set([name, ...includes.map((each) => each.name)]);
  return { header, entries, broken, included, whole: files.length > includes.length && files.every((each) => each.file.data !== null), faults };
}

function includesOf(data: unknown, reader: Reader): { name: string; index: number }[] {
  const raw = isRecord(data) && Array.isArray(data.include) ? data.include : [];
  const named = raw.flatMap((name: unknown, index) => (typeof name === 'string' ? [{ name, index }] : []));
  const sources = named.some(({ name }) => name === SOURCES) || reader.read(SOURCES) === null ? [] : [{ name: SOURCES, index: 0 }];
  return [...named, ...sources];
}

function packNamed(name: string, reader: Reader, faults: Fault[], cursor: Cursor): ReadPack[] {
  const text = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.yaml$/.test(name) ? reader.read(name) : null;
  if (text === null) {
    faults.push(makeFault(cursor, { code: 'ref/unknown-file', found: name, allowed: reader.packs?.() }));
    return [];
  }
  return [openPack(reader, name, text)];
}

/** Reads the text of a pack: syntax and shape. */
export function openPack(reader: Reader, name: string, text: string): ReadPack {
  const read = (): ReadPack => {
    const parsed = parseSource(name, text);
    return parsed.faults.length > 0 ? parsed : { file: parsed.file, faults: conform(parsed.file, packSchema) };
  };
  return reader.remember ? reader.remember(name, text, read) : read();
}

const emptyEntries = (): Entries => Object.fromEntries(LIST_KEYS.map((key) => [key, []])) as unknown as Entries;

/** Whether a fault lies inside an entry of a list, so that only this entry is lost. */
const inList = (fault: Fault): boolean => /^[a-zA-Z]+\.\d+(\.|$)/.test(fault.path) && fault.path.split('.')[0]! in packShape;

function collect(files: readonly ReadPack[], broken: Set<string>, faults: Fault[]): Entries {
  const entries = emptyEntries() as unknown as Record<ListKey, Item<unknown>[]>;
  for (const { file, faults: own } of files) {
    const bad = new Set(own.map((fault) => fault.path.split('.').slice(0, 2).join('.')));
    for (const key of LIST_KEYS) entries[key].push(...itemsOf(file, key, bad, broken));
  }
  for (const key of LIST_KEYS) entries[key] = unique(entries[key], faults);
  return entries as unknown as Entries;
}

function itemsOf(file: SourceFile, key: ListKey, bad: ReadonlySet<string>, broken: Set<string>): Item<unknown>[] {
  const list = isRecord(file.data) ? file.data[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: unknown, index) => {
    if (!bad.has(`${key}.${index}`)) return [{ raw, cursor: { file, path: [key, index] } }];
    if (isRecord(raw) && typeof raw.id === 'string') broken.add(raw.id);
    return [];
  });
}

/** Drops entries whose id has stood before, with a fault each. */
function unique(items: readonly Item<unknown>[], faults: Fault[]): Item<unknown>[] {
  const seen = new Set<string>();
  return items.filter(({ raw, cursor }) => {
    const { id, year } = raw as { id?: string; year?: number };
    const own = id ?? (year === undefined ? null : String(year));
    if (own === null || !seen.has(own)) {
      if (own !== null) seen.add(own);
      return true;
    }
    faults.push(makeFault(at(cursor, id === undefined ? 'year' : 'id'), { code: 'schema/duplicate', found: own }));
    return false;
  });
}
