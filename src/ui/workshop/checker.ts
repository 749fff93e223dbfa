/** The checker of the workshop: the author's files over those that ship, checked as scenarios, drafted for the preview. Runs in a worker. */
import type { Scenario } from '../../engine/scenario.ts';
import { checkPack, draftScenario } from '../../scenario/index.ts';
import type { Fault, Known, KnownName, ReadPack, Reader } from '../../scenario/index.ts';
import type { Draft } from '../../scenario/compile.ts';
import type { KnownHere } from './name-kinds.ts';
import { framed, packFrame } from './frame.ts';
import { eventsIn, includesOf, isScenario, titleIn } from './reading.ts';

export type Files = Readonly<Record<string, string>>;

/** A scenario in which own files are checked. */
export interface Root {
  readonly file: string;
  readonly title: string;
  /** Whether the author wrote its header. */
  readonly own: boolean;
  readonly playable: boolean;
  /** False for the frame that stands in for a scenario where none includes a pack. */
  readonly real: boolean;
  readonly errors: number;
}

/** An event that can be looked at, or could be if it had no errors. */
export interface EventLine { readonly id: string; readonly title: string; readonly file: string; readonly root: string; readonly own: boolean; readonly sound: boolean }

export interface Checked { readonly faults: readonly Fault[]; readonly roots: readonly Root[]; readonly events: readonly EventLine[]; readonly known: KnownHere }

export interface Checker {
  check(files: Files): Checked;
  /** The scenario of a root as far as it could be compiled in the last check. */
  draft(root: string): Scenario | null;
  /** The scenario of a root; null while it has errors. */
  scenario(root: string): Scenario | null;
}

interface Bench { readonly shipped: Files; readonly remembered: Map<string, { text: string; read: ReadPack }>; readonly headers: Map<string, string>; drafts: Map<string, Draft> }

/** A checker over the files that ship. */
export function createChecker(shipped: Files): Checker {
  const bench: Bench = { shipped, remembered: new Map(), headers: new Map(), drafts: new Map() };
  return {
    check: (files) => check(bench, files),
    draft: (root) => bench.drafts.get(root)?.draft ?? null,
    scenario: (root) => bench.drafts.get(root)?.scenario ?? null,
  };
}

function check(bench: Bench, files: Files): Checked {
  const all = { ...bench.shipped, ...files };
  const reader = readerOver(bench, all);
  const roots = rootsOf(bench, files);
  bench.drafts = new Map(roots.map(({ file, frame }) => [file, frame === null ? draftScenario(file, reader) : draftScenario(file, readerOver(bench, { ...all, [file]: frame }))]));
  const faults = faultsOf(bench, files, reader);
  for (const { file, frame } of roots) if (frame === null) mendHeader(bench, { file, all });
  return {
    faults,
    roots: roots.map(({ file, frame }) => rootLine(bench, files, { file, frame })),
    events: roots.flatMap(({ file }) => eventLines(bench, files, { root: file, faults })).filter(firstOfId()),
    known: knownOf([...bench.drafts.values()].map(({ known }) => known), Object.keys(all)),
  };
}

/** A reader that keeps what it has parsed as long as its text is the same. */
function readerOver({ remembered }: Bench, all: Files): Reader {
  return {
    read: (name) => (Object.hasOwn(all, name) ? all[name]! : null),
    packs: () => Object.keys(all).filter((name) => name.includes('/')),
    remember: (name, text, read) => {
      const kept = remembered.get(name);
      if (kept?.text === text) return kept.read;
      const made = { text, read: read() };
      remembered.set(name, made);
      return made.read;
    },
  };
}

interface Wanted { readonly file: string; readonly frame: string | null }

/** The author's scenarios; for packs that none of them includes, the smallest shipped one that does, else a frame. */
function rootsOf({ shipped }: Bench, files: Files): Wanted[] {
  const own = Object.keys(files).filter((name) => isScenario(files[name]!));
  const covered = new Set(own.flatMap((name) => includesOf(files[name]!)));
  const loose = Object.keys(files).filter((name) => !own.includes(name) && !covered.has(name));
  const hosts = loose.map((name) => hostOf(shipped, name) ?? { file: FRAME, frame: packFrame(loose.filter((each) => hostOf(shipped, each) === null)) });
  return [...own.map((file) => ({ file, frame: null })), ...hosts].filter(({ file }, index, list) => list.findIndex((each) => each.file === file) === index);
}

const FRAME = 'frame-for-packs.yaml';

function hostOf(shipped: Files, pack: string): Wanted | null {
  const hosts = Object.keys(shipped).filter((name) => !name.includes('/') && isScenario(shipped[name]!) && includesOf(shipped[name]!).includes(pack));
  const [smallest] = hosts.sort((a, b) => includesOf(shipped[a]!).length - includesOf(shipped[b]!).length);
  return smallest === undefined ? null : { file: smallest, frame: null };
}

/** Faults of own files in full; of shipped ones only what own files have broken. */
function faultsOf({ drafts }: Bench, files: Files, reader: Reader): Fault[] {
  const found = [...drafts].flatMap(([file, { faults }]) => (file === FRAME ? faults.filter((fault) => fault.file !== FRAME) : faults));
  const packs = Object.keys(files).filter((name) => !drafts.has(name)).flatMap((name) => checkPack(name, reader));
  const seen = new Map([...found, ...packs].filter(({ file, severity }) => Object.hasOwn(files, file) || severity === 'error')
    .map((fault) => [`${fault.file}:${fault.line}:${fault.column}:${fault.code}:${fault.message}`, fault]));
  return [...seen.values()];
}

/** Where a header has errors, its events are drafted under the header as it last was, so that they can still be looked at. */
function mendHeader(bench: Bench, { file, all }: { file: string; all: Files }): void {
  const found = bench.drafts.get(file)!;
  const text = all[file]!;
  if (found.draft) {
    bench.headers.set(file, text);
    return;
  }
  const frame = framed(text, bench.headers.get(file) ?? null);
  if (frame === null) return;
  const { draft, known } = draftScenario(file, readerOver(bench, { ...all, [file]: frame }));
  bench.drafts.set(file, { ...found, draft, known });
}

function rootLine({ drafts, shipped }: Bench, files: Files, { file, frame }: Wanted): Root {
  const { draft, scenario, faults } = drafts.get(file)!;
  const title = draft?.texts[draft.title] ?? titleIn(files[file] ?? shipped[file] ?? '') ?? file;
  return { file, title, own: Object.hasOwn(files, file), playable: scenario !== null && frame === null, real: frame === null, errors: faults.filter(({ severity }) => severity === 'error').length };
}

/** Own events first, as they stand in their files, then those that the scenario takes from others. */
function eventLines({ drafts }: Bench, files: Files, { root, faults }: { root: string; faults: readonly Fault[] }): EventLine[] {
  const { draft, known } = drafts.get(root)!;
  const drafted = new Set((draft?.events ?? []).map(({ id }) => id));
  const included = new Set([root, ...(draft ? known.events.map(({ file }) => file) : []), ...includesOf(files[root] ?? '')]);
  const own = Object.entries(files).filter(([file]) => included.has(file) || root === FRAME).flatMap(([file, text]) => eventsIn(text).map(({ id, title, at }) => (
    { id, title, file, root, own: true, sound: drafted.has(id) && !faults.some((fault) => fault.severity === 'error' && fault.file === file && `${fault.path}.`.startsWith(`${at}.`)) })));
  const others = known.events.filter(({ id, file }) => drafted.has(id) && !Object.hasOwn(files, file))
    .map(({ id, about, file }) => ({ id, title: about, file, root, own: false, sound: true }));
  return [...own, ...others];
}

function firstOfId(): (line: EventLine) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && Boolean(seen.add(id));
}

function knownOf(all: readonly Known[], files: readonly string[]): KnownHere {
  const join = <T extends KnownName>(lists: readonly (readonly T[])[]): T[] => [...new Map(lists.flat().map((each) => [each.id, each])).values()];
  return {
    events: join(all.map(({ events }) => events)), leaders: join(all.map(({ leaders }) => leaders)), advisers: join(all.map(({ advisers }) => advisers)),
    treaties: join(all.map(({ treaties }) => treaties)), sources: join(all.map(({ sources }) => sources)), flags: join(all.map(({ flags }) => flags)),
    cards: join(all.map(({ cards }) => cards)), places: join(all.map(({ places }) => places)),
    files: files.filter((name) => name.includes('/') || ['world.yaml', 'advisers.yaml', 'situations.yaml', 'sources.yaml'].includes(name)).map((id) => ({ id, about: '' })),
  };
}
