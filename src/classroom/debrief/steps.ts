/** The six steps in which a class looks back on its campaigns, and how the time for them is shared out. */
import type { Length } from '../exercise.ts';

export const STEPS = ['forecast', 'happened', 'history', 'why', 'model', 'exit'] as const;
export type StepId = (typeof STEPS)[number];

/** Minutes for looking back, by the length of the lesson: what the ready lessons leave for it. */
const MINUTES: Readonly<Record<Length, number>> = { 20: 8, 40: 14, 60: 20 };
/** What each step is worth of it: most for the causes. */
const WORTH: Readonly<Record<StepId, number>> = { forecast: 2, happened: 3, history: 4, why: 5, model: 4, exit: 2 };

/** Whole minutes for each step, at least one; together they are the time that a lesson of this length leaves. */
export function minutesOf(lesson: Length): Readonly<Record<StepId, number>> {
  const total = MINUTES[lesson];
  const worth = STEPS.reduce((sum, step) => sum + WORTH[step], 0);
  const exact = STEPS.map((step) => ({ step, exact: (total * WORTH[step]) / worth }));
  const minutes = Object.fromEntries(exact.map(({ step, exact: each }) => [step, Math.max(1, Math.floor(each))])) as Record<StepId, number>;
  const spare = total - STEPS.reduce((sum, step) => sum + minutes[step], 0);
  const due = exact.toSorted((a, b) => (b.exact - minutes[b.step]) - (a.exact - minutes[a.step]));
  for (const { step } of due.slice(0, Math.max(0, spare))) minutes[step] += 1;
  return minutes;
}
