/** Scenarios from the disk, for the command line, the tests and the build; compiled ones are kept by content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quarterName } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import { checkPack, compileScenario } from '../scenario/compile.ts';
import type { Compiled } from '../scenario/compile.ts';
import { sortFaults } from '../scenario/faults.ts';
import type { Fault } from '../scenario/faults.ts';
import type { ReadPack, Reader } from '../scenario/gather.ts';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The folder of the scenarios that ship. */
export const SCENARIOS = join(ROOT, 'scenarios');
/** Where what was worked out is kept. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'three-capitals');

/** A line of the list of scenarios. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly sides: readonly string[];
  readonly cards: readonly number[];
  readonly events: number;
}

/** Files of a folder; what is missing there is looked for among the scenarios that ship. */
export function diskReader(folder: string = SCENARIOS): DiskReader {
  const files = new Map<string, Buffer | null>();
  const texts = new Map<string, string | null>();
  const bytes = (name: string): Buffer | null => {
    if (!files.has(name)) files.set(name, readFirst([join(folder, name), join(SCENARIOS, name)]));
    return files.get(name) ?? null;
  };
  const read = (name: string): string | null => {
    if (!texts.has(name)) texts.set(name, bytes(name)?.toString('utf8') ?? null);
    return texts.get(name) ?? null;
  };
  return { read, bytes, packs: packNames, remember };
}

/** A reader that also gives a file as it stands. */
interface DiskReader extends Reader { readonly bytes: (name: string) => Buffer | null }

/** What was made of a pack's text before, so that scenarios which share it read it once. */
function remember(name: string, text: string, read: () => ReadPack): ReadPack {
  const known = PACKS.get(name);
  if (known?.text === text) return known.pack;
  const pack = read();
  PACKS.set(name, { text, pack });
  return pack;
}

const PACKS = new Map<string, { readonly text: string; readonly pack: ReadPack }>();

/** Packs that ship: of events, of the chronicle. */
const packNames = (): string[] => ['events', 'acts'].flatMap((folder) => yamlNames(folder).map((name) => `${folder}/${name}`));

const readFirst = (paths: readonly string[]): Buffer | null => {
  const found = paths.find((path) => existsSync(path));
  return found === undefined ? null : readFileSync(found);
};

const yamlNames = (folder: string): string[] => {
  const path = join(SCENARIOS, folder);
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')).sort() : [];
};

const isScenario = (name: string): boolean => /^opening:/m.test(readFileSync(join(SCENARIOS, name), 'utf8'));

const isTutorial = (name: string): boolean => /^kind: tutorial$/m.test(readFileSync(join(SCENARIOS, name), 'utf8'));

const idsOf = (tutorials: boolean): string[] =>
  yamlNames('.').filter((name) => isScenario(name) && isTutorial(name) === tutorials).map((name) => name.replace(/\.yaml$/, ''));

/** Ids of the scenarios that ship, in the order of their names; lessons are none of them. */
export const scenarioIds = (): string[] => idsOf(false);
/** Ids of the lessons that ship. */
export const tutorialIds = (): string[] => idsOf(true);

/** Every file that ships: scenarios, what they share, packs. */
export const shippedFiles = (): string[] => [...yamlNames('.'), ...packNames()];

/** Path of a scenario file given by id or path. */
const pathOf = (idOrPath: string): string =>
  (/^[a-z0-9-]+$/.test(idOrPath) ? join(SCENARIOS, `${idOrPath}.yaml`) : resolve(idOrPath));

/** Compiles a scenario of the disk, or takes it from the cache where neither a file nor the compiler has changed. */
export function loadScenario(idOrPath: string): Compiled {
  const path = pathOf(idOrPath);
  const name = relative(dirname(path), path);
  const reader = diskReader(dirname(path));
  const key = join(CACHE, `${stateOf(name, reader)}.json`);
  if (existsSync(key)) return JSON.parse(readFileSync(key, 'utf8')) as Compiled;
  const compiled = compileScenario(name, reader);
  keep(key, compiled);
  return compiled;
}

/** Checks a file: a scenario as a whole; a pack by itself and, if it ships, as the scenarios that include it see it. */
export function checkFile(idOrPath: string): readonly Fault[] {
  const path = pathOf(idOrPath);
  const text = readFirst([path])?.toString('utf8') ?? null;
  if (text === null || /^opening:/m.test(text)) return loadScenario(path).faults;
  const shipped = relative(SCENARIOS, path);
  const name = shipped.startsWith('..') ? relative(dirname(path), path) : shipped;
  const own = checkPack(name, diskReader(shipped.startsWith('..') ? dirname(path) : SCENARIOS));
  if (shipped.startsWith('..') || own.length > 0) return own;
  return sortFaults([...scenarioIds(), ...tutorialIds()].flatMap((id) => loadScenario(id).faults).filter(({ file }) => file === name));
}

/** A name for everything on which the result depends: the file, all packs that there are, the program itself. */
function stateOf(name: string, reader: DiskReader): string {
  const hash = createHash('sha256');
  for (const each of [name, ...shippedFiles()]) {
    const bytes = reader.bytes(each);
    hash.update(`${each}\u0000${bytes?.length ?? -1}\u0000`).update(bytes ?? '');
  }
  return hash.update(programState()).digest('hex').slice(0, 24);
}

let program: string | null = null;
function programState(): string {
  program ??= createHash('sha256').update(textsOf(['src/scenario', 'src/engine', 'src/engine/registry']).join('\u0000')).digest('hex');
  return program;
}

/** The program's own text in some of its folders. */
export const textsOf = (folders: readonly string[]): string[] => folders.flatMap((folder) => {
  const path = join(ROOT, folder);
  return readdirSync(path).filter((name) => name.endsWith('.ts')).sort().map((name) => readFileSync(join(path, name), 'utf8'));
});

/** Writes beside the place and moves into it, so that no one reads half a file. A folder that cannot be written only costs time. */
export function keep(path: string, found: object): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(found));
    renameSync(draft, path);
    tidy();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** Compiled scenarios that are kept. */
const KEPT = 40;

/** Once in a while throws away what was compiled longest ago. */
function tidy(): void {
  const names = readdirSync(CACHE);
  if (names.length < KEPT * 2) return;
  const age = new Map(names.map((name) => [name, statSync(join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  for (const name of names.sort((a, b) => age.get(b)! - age.get(a)!).slice(KEPT)) rmSync(join(CACHE, name), { force: true });
}

/** The scenarios that ship and compile, for lists. */
export const listScenarios = (): Listed[] => scenarioIds().flatMap((id) => {
  const { scenario } = loadScenario(id);
  return scenario ? [listed(scenario)] : [];
});

/** What a list says of a scenario. */
export const listed = (scenario: Scenario): Listed => ({
  id: scenario.id,
  title: scenario.texts[scenario.title]!,
  about: scenario.texts[scenario.about]!,
  from: quarterName(scenario.from),
  to: quarterName(scenario.to),
  minutes: scenario.minutes,
  sides: scenario.sides,
  cards: scenario.cards,
  events: scenario.events.filter(({ kind }) => kind !== 'situation').length,
});
