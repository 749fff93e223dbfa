/**
 * An exercise as a link: all of it stands behind the `#`, so nothing leaves for a server. A ready exercise is named by
 * its id, with what was changed in it; any other is written out under short keys. Either is deflated. The teacher's notes
 * are left out, since pupils open it.
 */
import { canonical } from '../engine/index.ts';
import type { Refusal } from '../engine/types.ts';
import type { Exercise } from './exercise.ts';
import { packText, unpackText } from './pack.ts';
import { EXERCISE_BOUNDS, takeExercise } from './parse-exercise.ts';
import type { ParsedExercise } from './parse-exercise.ts';
import { isRecord, readPlain } from './plain-json.ts';

/** Longest link, in characters behind the `#`. */
export const LINK_LIMIT = 2_000;
/** What stands before the packed exercise in an address. */
export const EXERCISE_ROUTE = 'classroom/exercise/';
/** Longest text that a link may unpack to. */
const TEXT_LIMIT = 120_000;
const FORMAT = 1;

/** Keys of an exercise and of what it holds, by their one or two letters in a link. Only ever added to: links are kept. */
const SHORT: Readonly<Record<string, string>> = {
  id: 'i', version: 'v', title: 't', question: 'q', brief: 'b', cards: 'c', minutes: 'm', board: 'x', scenario: 's', from: 'f', to: 'u', express: 'e', desks: 'E',
  divergence: 'd', side: 'w', locked: 'l', seed: 'r', leanings: 'y', gravity: 'g', level: 'h', reveal: 'z', prompts: 'p', rubric: 'k', sources: 'o', notes: 'n',
  about: 'a', set: 'j', kind: 'K', concept: 'C', at: 'A', required: 'R', text: 'T', source: 'S', forecasts: 'F', curve: 'U', metric: 'M', author: 'H', date: 'D', provenance: 'P',
};
const LONG: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(SHORT).map(([long, short]) => [short, long]));

/** What every exercise holds, so that a link need not say it. */
const CONSTANT = { format: 1, program: 'three-capitals-exercise', notes: '' } as const;

/** A link, and its length behind the `#`; `fits` is whether it is short enough for mail and chat programs and a code to scan. */
export interface ExerciseLink { readonly hash: string; readonly length: number; readonly fits: boolean }

/** What stands behind the `#` for an exercise; `ready` are those that ship, by which it is told where it is one of them. */
export async function exerciseLink(exercise: Exercise, ready: readonly Exercise[]): Promise<ExerciseLink> {
  const base = ready.find(({ id }) => id === exercise.id);
  const content = base ? { b: base.id, v: base.version, o: shortened(without(changesOf(exercise, base), ['notes'])) } : { x: shortened(without(exercise, Object.keys(CONSTANT))) };
  const hash = `${EXERCISE_ROUTE}${await packText(JSON.stringify({ 1: FORMAT, ...content }))}`;
  return { hash, length: hash.length, fits: hash.length <= LINK_LIMIT };
}

/** The parts of an exercise that differ from another's. */
function changesOf(exercise: Exercise, base: Exercise): Record<string, unknown> {
  const other = base as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(exercise).filter(([key, value]) => canonical(value) !== canonical(other[key])));
}

const without = (data: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

const shortened = (value: unknown): unknown => renamed(value, SHORT);

/** The same data under other keys. */
function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [Object.hasOwn(names, key) ? names[key]! : key, renamed(each, names)]));
}

/** An exercise out of what stands behind the `#`; refused where the link was cut, is of a newer program, or holds what no exercise may. */
export async function readExerciseLink(pasted: string, ready: readonly Exercise[]): Promise<ParsedExercise> {
  const at = pasted.indexOf(EXERCISE_ROUTE);
  const code = at < 0 ? pasted.trim() : pasted.slice(at + EXERCISE_ROUTE.length).trim();
  if (code.length > 40 * LINK_LIMIT) return refuse('exercise/too-large', { size: code.length, limit: TEXT_LIMIT });
  const unpacked = await unpackText(code, TEXT_LIMIT);
  if (unpacked === 'too-large') return refuse('exercise/too-large', { size: TEXT_LIMIT, limit: TEXT_LIMIT });
  if (unpacked === 'broken') return refuse('link/broken', {});
  const plain = readPlain(unpacked.text, { ...EXERCISE_BOUNDS, size: TEXT_LIMIT, depth: EXERCISE_BOUNDS.depth + 1 });
  if (plain.refused) return plain.refused.code === 'exercise/not-json' ? refuse('link/broken', {}) : plain;
  const content = isRecord(plain.value) ? plain.value : {};
  if (content['1'] !== FORMAT) return refuse('exercise/newer', { found: JSON.stringify(content['1'] ?? null).slice(0, 40), known: FORMAT });
  return fromContent(content, ready);
}

function fromContent(content: Readonly<Record<string, unknown>>, ready: readonly Exercise[]): ParsedExercise {
  if (typeof content.b !== 'string') return takeExercise({ ...record(renamed(content.x, LONG)), ...CONSTANT });
  const base = ready.find(({ id }) => id === content.b);
  if (!base) return refuse('exercise/unknown-ready', { found: content.b.slice(0, 60), allowed: ready.map(({ id }) => id).join(', ') });
  return takeExercise({ ...base, ...record(renamed(content.o, LONG)), ...CONSTANT, notes: base.notes, id: base.id });
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

const refuse = (code: string, params: Refusal['params']): ParsedExercise => ({ refused: { code, params } });
