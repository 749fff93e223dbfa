/** What the projector mode knows: the class, the pages, which one is on the wall, and what the teacher chose to show. */
import { choiceOf } from '../../../classroom/debrief/answers.ts';
import type { Moved } from '../../../classroom/debrief/causes.ts';
import type { ClassFound } from '../../../classroom/debrief/remarks.ts';
import type { StepId } from '../../../classroom/debrief/steps.ts';
import { answersTo, historyOf } from '../../../classroom/compare.ts';
import type { Prompt } from '../../../classroom/exercise.ts';
import type { TestRun } from '../../../classroom/test-run.ts';
import { DYADS } from '../../../engine/types.ts';
import type { BandRow } from '../../../lab/bands.ts';
import type { CodexBullet } from '../../../scenario/codex-data.ts';
import type { Child } from '../../app/h.ts';
import type { ClassView } from '../class-charts.ts';
import { outcomeName } from '../class-words.ts';

/** What is worked out while the class looks at the first pages; null until it is there. */
export interface Work {
  moved: { readonly groups: readonly Moved[]; readonly history: Moved } | null;
  /** Free campaigns: from history's own beginning, with their bands, and with the exercise's change; null where it changes nothing. */
  run: { readonly bands: readonly BandRow[]; readonly plain: TestRun; readonly changed: TestRun | null } | null;
  runsDone: number;
  bullets: readonly CodexBullet[] | null;
  notes: string;
  /** What could not be worked out, and why. */
  failed: string | null;
}

/** What the teacher chose to show. */
export interface Choices {
  quantity: string;
  outcome: string;
  prompt: string;
  /** Places in the list of all answers to that prompt. */
  answers: readonly number[];
  /** Id of the claim; empty for the first. */
  bullet: string;
  exit: string;
}

/** One page on the wall; a step has one or several. */
export interface Page { readonly step: StepId; readonly id: string; readonly draw: (show: Show) => Child }

export interface Show {
  readonly view: ClassView;
  readonly found: ClassFound;
  readonly pages: readonly Page[];
  readonly work: Work;
  readonly choices: Choices;
  at: number;
  /** Whether the wall is dark, so that the class looks at each other. */
  dark: boolean;
  /** When each step was first shown, by its id, ms. */
  readonly begun: Partial<Record<StepId, number>>;
}

/** Prompts with answers that can be read out. */
export const toldPrompts = ({ exercise, checked }: ClassView): Prompt[] =>
  exercise.prompts.filter((prompt) => prompt.kind !== 'forecast' && prompt.kind !== 'curve' && choiceOf(answersTo(prompt, checked)).length > 0);

/** Outcomes that can be told: those in which the class and history differ come first. */
export function toldOutcomes({ scenario, exercise, rows }: ClassView): string[] {
  const history = historyOf(scenario, exercise).outcomes;
  const apart = (id: string): number => rows.filter(({ outcomes }) => Object.hasOwn(outcomes, id) && outcomes[id] !== history[id]).length;
  return Object.keys(history).filter((id) => outcomeName(id) !== null).toSorted((a, b) => apart(b) - apart(a));
}

/** Quantities whose course can be shown; those that the exercise lets draw come first. */
export const toldQuantities = ({ exercise }: Pick<ClassView, 'exercise'>): string[] =>
  [...new Set([...exercise.prompts.flatMap(({ curve }) => curve ?? []), ...tensionsOf(exercise.cards)])];

/** The three tensions, the one first that the cards are about. */
const tensionsOf = (cards: readonly number[]): string[] => {
  const first = cards.some((card) => card === 2) || (cards.length > 0 && cards.every((card) => card >= 6)) ? 'US-CN' : 'SU-CN';
  return [first, ...DYADS.filter((dyad) => dyad !== first)].map((dyad) => `tension:${dyad}`);
};

/** The prompt that is asked on the way out where nobody has answered it yet; null where all was asked. */
export const openReflection = ({ exercise, checked }: ClassView): Prompt | null =>
  exercise.prompts.filter(({ kind, at }) => kind === 'reflect' && at === 'end').toReversed().find((prompt) => answersTo(prompt, checked).every(({ claim }) => claim.trim() === '')) ?? null;

/** What is shown first. */
export function firstChoices(view: ClassView): Choices {
  const prompt = toldPrompts(view).at(-1);
  return {
    quantity: toldQuantities(view)[0]!, outcome: toldOutcomes(view)[0] ?? '', prompt: prompt?.id ?? '',
    answers: prompt ? choiceOf(answersTo(prompt, view.checked)) : [], bullet: '', exit: openReflection(view)?.text ?? view.exercise.question,
  };
}
