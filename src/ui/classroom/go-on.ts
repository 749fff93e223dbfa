/** The way back to the exercise that was played last on this device. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { icon } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { quarterWords, typeset } from '../../words/names.ts';
import { lastLesson } from './lesson.ts';
import { LESSON_AFTER, LESSON_TABLE } from './lesson-start.ts';

/** A door to it; null where nothing was begun. */
export async function goOnDoor(): Promise<Child> {
  const lesson = await lastLesson();
  const world = lesson?.game()?.situation().world;
  if (!lesson || !world) return null;
  return h('a', { class: 'classroom-way', href: world.over === null ? LESSON_TABLE : LESSON_AFTER }, icon('ui/play'), h('span', { class: 'classroom-way-words' },
    h('strong', {}, typeset(lesson.exercise.title)), h('span', {}, world.over === null ? t('lesson:underWay', { quarter: quarterWords(world.quarter) }) : t('lesson:overHere'))));
}
