/** The page of an exercise that somebody opened: its sheet, to be read, printed, kept as a file, and played. */
import { exerciseFaults } from '../../classroom/check-exercise.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import type { Refusal } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { typeset } from '../../words/names.ts';
import type { Page } from './compose.ts';
import { takeLesson } from './lesson.ts';
import { startPart } from './lesson-start.ts';
import { worksheet } from './compose-preview.ts';
import { faultWords } from './compose-words.ts';
import { exerciseInAddress, openExercise } from './open-exercise.ts';

/** The page; where the link holds no exercise, why, and another try. */
export async function exercisePage(code: string): Promise<Page> {
  const read = await exerciseInAddress(code);
  if (read.refused) return refusedPage(read.refused);
  const { exercise } = read;
  const scenario = await takeScenario(exercise.scenario);
  if (!scenario) return refusedPage({ code: 'exercise/not-allowed', params: { place: 'scenario', found: exercise.scenario, allowed: '' } });
  const [fault] = exerciseFaults(exercise, scenario);
  if (fault) return refusedPage(fault);
  return { element: h('div', { class: 'exercise-page' }, h('div', { class: 'worksheet' }, ...worksheet(exercise, scenario)), tools(exercise), startPart(await takeLesson(exercise, scenario))), title: typeset(exercise.title) };
}

const tools = (exercise: Exercise): HTMLElement => h('p', { class: 'compose-buttons exercise-tools' },
  button({ label: t('classroom:print'), icon: 'ui/print', press: () => window.print() }),
  button({ label: t('classroom:file'), icon: 'ui/save', press: () => downloadText(`three-capitals-${exercise.id}.exercise.json`, JSON.stringify(exercise, null, 2)) }));

const refusedPage = (refused: Refusal): Page => ({
  element: h('div', { class: 'exercise-page' }, h('p', { class: 'compose-long', role: 'alert' }, t('classroom:openRefused', { why: faultWords(refused) })), openExercise()),
  title: t('classroom:openTitle'),
});
