/** Which names a value refers to, by where it stands: the registry knows for conditions and effects, a short table for the rest. */
import { CONDITIONS, EFFECTS } from '../../engine/registry/index.ts';
import type { Verb } from '../../engine/registry/index.ts';
import type { Known, KnownName } from '../../scenario/index.ts';
import type { Knot } from './outline.ts';
import { knotAt, keysOf } from './place.ts';
import type { Path } from './place.ts';

/** What is known of the open files, for completion: names from the checker, and the files that there are. */
export interface KnownHere extends Known { readonly files: readonly KnownName[] }

type Kind = keyof KnownHere | 'options' | 'own-options' | 'parts';

/** Ends of paths, `*` for any step, and the kind of name that stands there. The first that fits counts. */
const TABLE: readonly (readonly [end: string, kind: Kind])[] = [
  ['include.*', 'files'], ['off.*', 'events'], ['express.*.*', 'parts'],
  ['leaders.US', 'leaders'], ['leaders.SU', 'leaders'], ['leaders.CN', 'leaders'],
  ['opening.flags.*', 'flags'], ['opening.treaties.*', 'treaties'],
  ['counsel.*.adviser', 'advisers'], ['favours', 'own-options'], ['history.option', 'own-options'], ['history.options.*', 'own-options'],
  ['sources.*.id', 'sources'], ['card.*', 'cards'], ['card', 'cards'], ['place', 'places'],
  ['measure.deed', 'events'], ['deed.flag', 'flags'], ['deed.treaty', 'treaties'], ['candidates.*', 'leaders'],
];

/** Names that a value at a path may be; empty where it is no reference. */
export function namesAt(known: KnownHere, outline: Knot, path: Path): readonly KnownName[] {
  const kind = kindAt(outline, path);
  if (kind === null) return [];
  if (kind === 'own-options') return ownOptions(known, outline, path);
  if (kind === 'options') return optionsOf(known, siblingText(outline, path, 'happened'));
  if (kind === 'parts') return known.events;
  return known[kind];
}

function kindAt(outline: Knot, path: Path): Kind | null {
  const verb = verbKind(outline, path);
  if (verb !== undefined) return verb;
  return TABLE.find(([end]) => endsWith(path, end.split('.')))?.[1] ?? null;
}

const endsWith = (path: Path, end: readonly string[]): boolean =>
  path.length >= end.length && end.every((step, index) => step === '*' || step === String(path[path.length - end.length + index]));

const PLURAL: Readonly<Record<string, Kind>> = {
  flag: 'flags', leader: 'leaders', adviser: 'advisers', treaty: 'treaties', event: 'events', option: 'options', card: 'cards',
};

/** The kind of a verb's parameter; undefined where the path does not end in a condition or an effect. */
function verbKind(outline: Knot, path: Path): Kind | null | undefined {
  const key = path.at(-1);
  const table = tableOf(path.slice(0, -1));
  const mapping = knotAt(outline, path.slice(0, -1));
  if (typeof key !== 'string' || !table || !mapping) return undefined;
  const name = [...keysOf(mapping), key].find((each) => Object.hasOwn(table, each));
  const param = name === undefined ? undefined : table[name]!.params[key];
  return param && (PLURAL[param.is] ?? null);
}

/** Whether a mapping is a condition or an effect, by the nearest key above it. */
function tableOf(path: Path): Readonly<Record<string, Verb>> | null {
  const above = path.findLast((step) => typeof step === 'string');
  if (['effects', 'then', 'else'].includes(String(above))) return EFFECTS;
  return ['when', 'requires', 'all', 'any', 'not'].includes(String(above)) ? CONDITIONS : null;
}

/** The options of the decision in which a path stands: of its part, else of its event. */
function ownOptions(known: KnownHere, outline: Knot, path: Path): readonly KnownName[] {
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const options = knotAt(outline, [...path.slice(0, depth), 'options']);
    if (options && path[depth] !== 'options') return options.children.flatMap((each) => named(each));
  }
  const parts = knotAt(outline, [...path.slice(0, 2), 'parts']);
  const part = parts?.children.find((each) => textOf(each, 'id') === path.at(-1));
  const options = part?.children.find(({ step }) => step === 'options');
  return options ? options.children.flatMap((each) => named(each)) : optionsOf(known, textOf(knotAt(outline, path.slice(0, 2)), 'id'));
}

const named = (knot: Knot): KnownName[] => {
  const id = textOf(knot, 'id');
  return id === null ? [] : [{ id, about: textOf(knot, 'label') ?? '' }];
};

const textOf = (knot: Knot | undefined, key: string): string | null => knot?.children.find(({ step }) => step === key)?.scalar ?? null;
const siblingText = (outline: Knot, path: Path, key: string): string | null => textOf(knotAt(outline, path.slice(0, -1)), key);
const optionsOf = (known: KnownHere, event: string | null): readonly KnownName[] => known.events.find(({ id }) => id === event)?.options ?? [];
