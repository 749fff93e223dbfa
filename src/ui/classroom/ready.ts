/** The exercises that ship, as the build has checked them; fetched with the classroom. */
import { exercises } from 'virtual:exercises';
import type { Exercise } from '../../classroom/exercise.ts';

export const readyExercises = exercises as readonly Exercise[];
