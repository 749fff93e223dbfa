/** The courses of a quantity in a lesson: history, the pupils' campaign, and as they drew it. */
import { curveOf, historyOf } from '../../classroom/compare.ts';
import { quarterOf } from '../../engine/index.ts';
import type { Line } from '../../charts/lines.ts';
import { INK } from '../../charts/look.ts';
import { t } from '../../words/messages.ts';
import { curveQuarters } from './curve-field.ts';
import type { Lesson } from './lesson.ts';

/** What a curve prompt's answer holds; empty where none was drawn. */
const drawnOf = (lesson: Lesson, name: string): readonly number[] => {
  const prompt = lesson.exercise.prompts.find(({ curve }) => curve === name);
  return prompt ? lesson.answer(prompt).curve : [];
};

/** The lines of a quantity within the stretch, one's own above history's, the drawn one on top. */
export function lessonLines(lesson: Lesson, name: string): Line[] {
  const { exercise, scenario } = lesson;
  const situation = lesson.game()!.situation();
  const from = quarterOf(exercise.from);
  const drawn = drawnOf(lesson, name);
  const quarters = curveQuarters(exercise, drawn.length);
  const within = (points: Line['points']): Line['points'] => points.filter(({ quarter }) => quarter >= from);
  const lines: Line[] = [
    { label: t('lesson:line.history'), form: 'dots', ink: INK.history, points: within(curveOf(situation.scenario, historyOf(scenario, exercise).world, name)) },
    { label: t('lesson:line.own'), form: 'line', ink: INK.intervention, points: within(curveOf(situation.scenario, situation.world, name)) },
  ];
  if (drawn.length > 1) lines.push({ label: t('lesson:line.drawn'), form: 'dash', ink: INK.baseline, points: within(drawn.map((value, index) => ({ quarter: quarters[index]!, value }))) });
  return lines;
}
