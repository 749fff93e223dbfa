/** Which prompts a campaign has come to, which still hold it up, and when an answer is one. */
import type { World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import type { Answer } from './attempt.ts';
import { eventOf } from './exercise.ts';
import type { Exercise, Prompt } from './exercise.ts';

/** How a prompt stands: not yet reached, open, answered, or passed by because its event never came. */
export type Standing = 'ahead' | 'open' | 'answered' | 'never';
export interface PromptState { readonly prompt: Prompt; readonly standing: Standing; readonly blocks: boolean }

/** Where pupils are: before play (`session` null) or at a step of it. */
export interface Whereabouts { readonly exercise: Exercise; readonly scenario: Scenario; readonly session: Session | null; readonly answers: readonly Answer[] }

/** All prompts of an exercise with how they stand; one that blocks is open, required and not yet answered. */
export function promptStates({ exercise, scenario, session, answers }: Whereabouts): PromptState[] {
  return exercise.prompts.map((prompt) => {
    const answer = answers.find((each) => each.prompt === prompt.id);
    const reached = isReached(prompt, scenario, session);
    const answered = answer !== undefined && isAnswered(prompt, answer);
    const standing = answered ? 'answered' : reached === 'now' ? 'open' : reached;
    return { prompt, standing, blocks: standing === 'open' && prompt.required };
  });
}

/** Whether play has to wait for an answer. */
export const isHeldUp = (whereabouts: Whereabouts): boolean => promptStates(whereabouts).some(({ blocks }) => blocks);

function isReached(prompt: Prompt, scenario: Scenario, session: Session | null): 'now' | 'ahead' | 'never' {
  if (prompt.at === 'start') return 'now';
  if (session === null) return 'ahead';
  const { world } = current(session);
  if (prompt.at === 'end') return world.over === null ? 'ahead' : 'now';
  if (hasArisen(eventOf(prompt)!, scenario, world)) return 'now';
  return world.over === null ? 'ahead' : 'never';
}

/** Whether an event has happened, or waits for somebody's decision. */
const hasArisen = (event: string, scenario: Scenario, world: World): boolean =>
  (world.waiting?.kind === 'decision' && world.waiting.event === event)
  || (world.happened[scenario.events.findIndex(({ id }) => id === event)] ?? 0) > 0;

const said = (...texts: readonly string[]): boolean => texts.every((text) => text.trim() !== '');

const ANSWERED: Readonly<Record<Prompt['kind'], (prompt: Prompt, answer: Answer) => boolean>> = {
  forecast: ({ forecasts }, answer) => forecasts.every(({ id }) => Object.hasOwn(answer.forecasts, id)),
  justify: (_prompt, { claim, because }) => said(claim, because),
  source: (_prompt, { claim, evidence }) => said(claim, evidence),
  curve: (_prompt, { curve }) => curve.length > 1,
  reflect: (_prompt, { claim }) => said(claim),
};

/** Whether an answer says what its prompt asks for: reasons where it asks for reasons, a number for every forecast. */
export const isAnswered = (prompt: Prompt, answer: Answer): boolean => ANSWERED[prompt.kind](prompt, answer);

/**
 * The share of required prompts that were answered, 0 … 100: what a school's system is told as a score. What is still to
 * come is not given yet, so that nobody who leaves half-way is told to have given all; what never came up does not count.
 */
export function reasonsGiven(whereabouts: Whereabouts): number {
  const due = promptStates(whereabouts).filter(({ prompt, standing }) => prompt.required && standing !== 'never');
  return due.length === 0 ? 100 : Math.round((100 * due.filter(({ standing }) => standing === 'answered').length) / due.length);
}
