/** What a school's system (LMS) is told of an attempt, in the words of SCORM 1.2. */
import type { Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';
import { current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import type { Answer } from './attempt.ts';
import { eventOf } from './exercise.ts';
import type { Exercise, Prompt } from './exercise.ts';
import { promptStates, reasonsGiven } from './prompts.ts';

/** Elements of the data model and their values, in the order in which they are set. */
export type Report = readonly (readonly [element: string, value: string])[];

export interface Standing { readonly exercise: Exercise; readonly scenario: Scenario; readonly session: Session; readonly seats: readonly Capital[]; readonly answers: readonly Answer[] }

/** Longest response of an interaction. */
const RESPONSE = 255;

/**
 * Status, score and interactions. Completed is whoever has played to the end and answered what was required; the score is
 * the share of required reasons that were given. How the campaign went is in neither: nobody is marked for winning.
 */
export function reportOf(standing: Standing): Report {
  const over = current(standing.session).world.over !== null;
  const done = over && !promptStates(standing).some(({ blocks }) => blocks);
  return [
    ['cmi.core.lesson_status', done ? 'completed' : 'incomplete'],
    ['cmi.core.score.raw', String(reasonsGiven(standing))],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ...interactionsOf(standing),
  ];
}

/** One interaction for each prompt at a decision that has been answered: what was chosen, and the reason, both as given. */
function interactionsOf(standing: Standing): Report {
  const answered = promptStates(standing).filter(({ prompt, standing: how }) => how === 'answered' && eventOf(prompt) !== null);
  return answered.flatMap(({ prompt }, index) => {
    const at = (element: string, value: string): readonly [string, string] => [`cmi.interactions.${index}.${element}`, value];
    return [at('id', prompt.id), at('type', 'fill-in'), at('student_response', responseTo(prompt, standing)), at('result', 'neutral')];
  });
}

function responseTo(prompt: Prompt, { session, seats, answers }: Standing): string {
  const answer = answers.find((each) => each.prompt === prompt.id);
  // Several capitals may decide at one event: what the group chose, in all its seats.
  const chosen = current(session).world.decisions.filter(({ event, capital }) => event === eventOf(prompt) && seats.some((seat) => seat === capital));
  const said = [answer?.claim, answer?.because].filter((text) => text !== undefined && text.trim() !== '').join(' — ');
  return inOneLine([chosen.map(({ option }) => option).join(' / '), said].filter((text) => text !== '').join(': ')).slice(0, RESPONSE);
}

/** Systems break lists at commas and lines; a response stays one. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
