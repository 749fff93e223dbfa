/** Ready exercises from the disk, for the build and the tests: read, filled in, and checked against their scenarios. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseFaults } from '../classroom/check-exercise.ts';
import type { Exercise } from '../classroom/exercise.ts';
import { takeExercise } from '../classroom/parse-exercise.ts';
import type { Refusal } from '../engine/types.ts';
import { faultLine } from '../scenario/index.ts';
import { parseSource } from '../scenario/source.ts';
import { loadScenario, SCENARIOS } from './scenario-files.ts';

/** The folder of the exercises that ship, one file each. */
export const EXERCISES = join(SCENARIOS, 'exercises');

/** What a file need not say. */
const USUAL = {
  format: 1, program: 'three-capitals-exercise', version: 1, minutes: 40, board: '', express: true, locked: [], seed: 'class', leanings: false,
  gravity: 50, level: 'normal', reveal: 'end', rubric: [], sources: [], notes: '',
};
const USUAL_PROMPT = { required: true, source: null, forecasts: [], curve: null };

/** All ready exercises in the order of their files' names, or what is wrong with each that cannot be used. */
export function loadExercises(): { readonly exercises: readonly Exercise[]; readonly faults: readonly string[] } {
  const found = exerciseFiles().map(loadExercise);
  return { exercises: found.flatMap((each) => (typeof each === 'string' ? [] : [each])), faults: found.filter((each) => typeof each === 'string') };
}

/** Names of the files of ready exercises. */
export const exerciseFiles = (): string[] => readdirSync(EXERCISES).filter((name) => name.endsWith('.yaml')).sort();

function loadExercise(name: string): Exercise | string {
  const { file, faults } = parseSource(name, readFileSync(join(EXERCISES, name), 'utf8'));
  if (faults.length > 0) return faults.map(faultLine).join('\n');
  const taken = takeExercise(filled(file.data));
  if (taken.refused) return told(name, taken.refused);
  const { scenario } = loadScenario(taken.exercise.scenario);
  if (!scenario) return `${name}: ${taken.exercise.scenario} is no scenario that ships`;
  const [fault] = exerciseFaults(taken.exercise, scenario);
  return fault ? told(name, fault) : taken.exercise;
}

const told = (name: string, { code, params }: Refusal): string => `${name}: ${code} ${JSON.stringify(params)}`;

/** A file's data with what it leaves unsaid. Folded texts end without their line's end. */
function filled(data: unknown): unknown {
  const exercise = trimmed(data) as { readonly prompts?: readonly object[] };
  return { ...USUAL, ...exercise, prompts: (exercise.prompts ?? []).map((prompt) => ({ ...USUAL_PROMPT, ...prompt })) };
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)]));
}
