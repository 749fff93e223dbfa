/** The table of a lesson: prompts hold papers back, nothing is told of history before its time, and the end leads to the hand-in. */
import { handInText } from '../../classroom/hand-in.ts';
import { eventOf } from '../../classroom/exercise.ts';
import type { Prompt } from '../../classroom/exercise.ts';
import type { Screen } from '../app/router.ts';
import type { Coach } from '../panels/coach.ts';
import { tableScreen } from '../screens/table.ts';
import { downloadText } from '../store/files.ts';
import { curtainScreen } from '../together/curtain.ts';
import { coverTable } from '../together/hand-over.ts';
import { lastLesson } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { LESSON_AFTER } from './lesson-start.ts';
import { openPrompt } from './prompt-sheet.ts';
import type { OpenPrompt } from './prompt-sheet.ts';

/** The table of the lesson that runs or was kept; null where there is none, or its seats are not taken yet. */
export async function lessonTable(): Promise<Screen | null> {
  const lesson = await lastLesson();
  const game = lesson?.game();
  if (!lesson || !game) return null;
  const title = (): void => { coverTable(game); location.hash = '#/classroom'; };
  const hand = game.hand();
  if (hand) return curtainScreen(game, hand, { title, save: () => saveAttempt(lesson) });
  return tableScreen(game, {
    save: () => saveAttempt(lesson), load: null,
    title, branches: null, over: () => { location.hash = LESSON_AFTER; },
    coach: prompter(lesson), reveal: lesson.exercise.reveal === 'decision',
  });
}

/** The attempt as a file: to go on elsewhere is to hand it in. */
export const saveAttempt = (lesson: Lesson): void => downloadText(`three-capitals-${lesson.exercise.id}.hand-in.json`, handInText(lesson.attempt()));

/** Asks what is due before the next paper is laid. What may stay open is asked once. */
function prompter(lesson: Lesson): Coach {
  const offered = new Set<string>();
  let sheet: OpenPrompt | null = null;
  const ask = async (prompt: Prompt): Promise<void> => {
    for (let next: Prompt | null = prompt; next !== null; next = duePrompt(lesson, offered)) {
      offered.add(next.id);
      sheet = openPrompt(lesson, next);
      await sheet.done;
      sheet = null;
    }
  };
  const clear = (): void => { sheet?.close(); sheet = null; };
  return {
    before: () => {
      const prompt = duePrompt(lesson, offered);
      return prompt === null ? null : ask(prompt);
    },
    atDesk: () => undefined, clear, destroy: clear,
  };
}

/** The first prompt of an event that has come and is not answered. */
const duePrompt = (lesson: Lesson, offered: ReadonlySet<string>): Prompt | null => lesson.states()
  .find(({ prompt, standing, blocks }) => standing === 'open' && eventOf(prompt) !== null && (blocks || !offered.has(prompt.id)))?.prompt ?? null;
