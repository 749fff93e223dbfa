/** Opening an exercise: from a link that was pasted, or from a file; a refusal says why, and nothing is changed. */
import { EXERCISE_ROUTE, exerciseLink, readExerciseLink } from '../../classroom/link.ts';
import { parseExercise } from '../../classroom/parse-exercise.ts';
import type { ParsedExercise } from '../../classroom/parse-exercise.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import { h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { chooseText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { faultWords } from './compose-words.ts';
import { readyExercises } from './ready.ts';

/** The pupils' way in: a field for the link, a button for a file. */
export function openExercise(): HTMLElement {
  const [id, why] = [newId('link'), newId('why')];
  const alert = h('p', { id: why, class: 'compose-long', role: 'alert' });
  const opened = async (read: Promise<ParsedExercise>): Promise<void> => {
    const { refused, ...rest } = await read;
    alert.textContent = refused ? t('classroom:openRefused', { why: faultWords(refused) }) : '';
    if ('exercise' in rest) location.hash = `#/${await addressOf(rest.exercise)}`;
  };
  const input = h('input', { id, type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': why });
  const fromFile = async (): Promise<void> => {
    const text = await chooseText();
    if (text !== null) await opened(Promise.resolve(parseExercise(text)));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (input.value.trim() !== '') void opened(readExerciseLink(input.value, readyExercises));
  };
  return h('form', { class: 'classroom-open', onsubmit: submit },
    h('label', { for: id }, t('classroom:openLink')), input, alert,
    h('p', { class: 'compose-buttons' },
      h('button', { type: 'submit', class: 'btn btn-main' }, h('span', {}, t('classroom:open'))),
      button({ label: t('classroom:fromFile'), icon: 'ui/load', press: () => void fromFile() })));
}

/** An exercise's own address within the program; of a file too, whatever its length. */
const addressOf = async (exercise: Exercise): Promise<string> => (await exerciseLink(exercise, readyExercises)).hash;

/** The exercise of what stands behind `#/classroom/exercise/` in the address. */
export const exerciseInAddress = (code: string): Promise<ParsedExercise> => readExerciseLink(`${EXERCISE_ROUTE}${code}`, readyExercises);
