/** Before play: forecasts and a seat under the sheet of an exercise, and the way to the table. */
import type { Prompt } from '../../classroom/exercise.ts';
import { quarterOf } from '../../engine/index.ts';
import type { Capital } from '../../engine/types.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterWords } from '../../words/names.ts';
import { tableLinks } from '../together/links.ts';
import { takeAgain } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { promptFields } from './prompt-fields.ts';
import { promptHead } from './prompt-sheet.ts';

/** Where the pages of a lesson under way are. */
export const LESSON_TABLE = '#/classroom/play';
export const LESSON_AFTER = '#/classroom/after';

/** The part; of a lesson under way how to go on with it. */
export function startPart(first: Lesson): HTMLElement {
  const host = h('section', { class: 'lesson-part', 'aria-label': t('lesson:play') });
  const draw = (lesson: Lesson): void => fill(host, h('h2', {}, t('lesson:play')), ...(lesson.game() ? underWay(lesson, () => draw(takeAgain(lesson))) : before(lesson)));
  draw(first);
  return host;
}

function underWay(lesson: Lesson, again: () => void): Child[] {
  const { world } = lesson.game()!.situation();
  const over = world.over !== null;
  let sure = false;
  const host = h('p', { class: 'compose-buttons' });
  const draw = (): void => fill(host,
    button({ label: t(over ? 'lesson:toAfter' : 'lesson:resume'), kind: 'main', key: 'resume', press: () => { location.hash = over ? LESSON_AFTER : LESSON_TABLE; } }),
    button({ label: t(sure ? 'lesson:againSure' : 'lesson:again'), key: 'again', press: () => { if (sure) again(); sure = true; draw(); } }));
  draw();
  return [h('p', {}, over ? t('lesson:overHere') : t('lesson:underWay', { quarter: quarterWords(world.quarter) })), host];
}

function before(lesson: Lesson): Child[] {
  const foot = h('div', { class: 'lesson-foot' });
  const draw = (): void => fill(foot, ...footOf(lesson));
  const prompts = lesson.exercise.prompts.filter(({ at }) => at === 'start');
  draw();
  return [
    h('p', { class: 'hint' }, t('lesson:about')),
    ...prompts.map((prompt) => promptCard(lesson, prompt, draw)),
    lesson.exercise.side === 'free' ? seats(lesson, draw) : null,
    lesson.exercise.side === 'three' ? tableLinks(lesson.exercise.scenario, quarterOf(lesson.exercise.from)) : null,
    foot,
  ];
}

/** A prompt with its fields, as a card on the page. */
export const promptCard = (lesson: Lesson, prompt: Prompt, written: () => void): HTMLElement =>
  h('section', { class: 'prompt-card' }, ...promptHead(lesson.exercise, prompt), promptFields(lesson, prompt, written));

function seats(lesson: Lesson, chosen: () => void): HTMLElement {
  const name = newId('seat');
  const choice = (capital: Capital): HTMLElement => h('label', { class: 'seat-choice' },
    h('input', { type: 'radio', name, value: capital, checked: lesson.seat() === capital, onchange: () => { lesson.choose(capital); chosen(); } }), capitalMark(capital), cityOf(capital));
  return h('fieldset', { class: 'seat-choices' }, h('legend', {}, t('lesson:seat')), ...lesson.scenario.sides.map(choice));
}

function footOf(lesson: Lesson): Child[] {
  const unseated = lesson.exercise.side === 'free' && lesson.seat() === null;
  const held = lesson.states().some(({ blocks }) => blocks);
  const refused = held ? t('lesson:answerFirst') : unseated ? t('lesson:seatFirst') : null;
  const state = h('p', { class: 'hint', role: 'status' }, refused);
  const begin = (): void => {
    state.textContent = t('lesson:beginning');
    // The page is drawn once more before history goes by, which takes a moment.
    requestAnimationFrame(() => setTimeout(() => {
      lesson.begin();
      location.hash = LESSON_TABLE;
    }));
  };
  return [h('p', { class: 'compose-buttons' }, button({ label: t('lesson:begin'), kind: 'main', key: 'begin', refused, press: begin })), state];
}
