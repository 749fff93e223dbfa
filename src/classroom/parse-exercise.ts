/** An exercise from a file or a link: read within bounds, then by its schema; a refusal says where and what is allowed. */
import type { Refusal } from '../engine/types.ts';
import type { Exercise } from './exercise.ts';
import { exerciseSchema } from './exercise-schema.ts';
import { boundsRefusal, isRecord, readPlain } from './plain-json.ts';
import { schemaFaults } from './schema-faults.ts';

/** How large an exercise may be, and how deep. */
export const EXERCISE_BOUNDS = { what: 'exercise', size: 120_000, depth: 6, values: 1500 } as const;

export type ParsedExercise =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly exercise: Exercise };

/** Reads an exercise's text. Whether it fits its scenario is asked by `exerciseFaults`. */
export function parseExercise(text: string): ParsedExercise {
  const plain = readPlain(text, EXERCISE_BOUNDS);
  return plain.refused ? plain : takeExercise(plain.value);
}

/** Takes data of unknown origin for an exercise, or refuses it. */
export function takeExercise(value: unknown): ParsedExercise {
  const refused = boundsRefusal(value, EXERCISE_BOUNDS) ?? kindRefusal(value) ?? formFaults(value)[0];
  return refused ? { refused } : { refused: null, exercise: value as Exercise };
}

/** All that the schema finds wrong with a value, for a form that is being filled in. */
export const formFaults = (value: unknown): Refusal[] => [...schemaFaults(exerciseSchema, value, 'exercise'), ...twiceNamed(value)];

function kindRefusal(value: unknown): Refusal | null {
  if (!isRecord(value) || value.program !== 'three-capitals-exercise') return { code: 'exercise/not-an-exercise', params: {} };
  const { format } = value;
  if (typeof format === 'number' && Number.isSafeInteger(format) && format > 1) return { code: 'exercise/newer', params: { found: format, known: 1 } };
  return null;
}

/** Prompts, forecasts and extracts are found by their ids, so no two may share one. */
function twiceNamed(value: unknown): Refusal[] {
  if (!exerciseSchema.safeParse(value).success) return [];
  const { prompts, sources } = value as Exercise;
  const lists = { prompts, sources, forecasts: prompts.flatMap(({ forecasts }) => forecasts) };
  return Object.entries(lists).flatMap(([place, items]) => {
    const ids = items.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((found) => ({ code: 'exercise/twice', params: { place, found } }));
  });
}
