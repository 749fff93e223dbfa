/** A teacher's notes, paragraph by paragraph, at the step where they are wanted. */
import { STEPS } from './steps.ts';
import type { StepId } from './steps.ts';

/** How paragraphs begin that belong to a step; what begins otherwise is for the talk about causes. */
const BEGINNINGS: readonly { readonly step: StepId; readonly words: RegExp }[] = [
  { step: 'forecast', words: /^(aim|time|setting|a plan)\b/i },
  { step: 'history', words: /^expect\b/i },
  { step: 'model', words: /^(where the card|card \d|the card|facts|numbers|on the dead|(a )?restrained|one small change|careful)\b/i },
  { step: 'exit', words: /^(a )?good question\b/i },
];

/** The paragraphs of an exercise's notes by the step that they serve; none is lost. */
export function notesByStep(notes: string): Readonly<Record<StepId, readonly string[]>> {
  const paragraphs = notes.split(/\n\s*\n|\n/).map((each) => each.trim()).filter((each) => each !== '');
  const stepOf = (text: string): StepId => BEGINNINGS.find(({ words }) => words.test(text))?.step ?? 'why';
  return Object.fromEntries(STEPS.map((step) => [step, paragraphs.filter((each) => stepOf(each) === step)])) as Record<StepId, string[]>;
}
