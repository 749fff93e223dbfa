/** The teacher's notes to a step: how long, what to do, what the hand-ins say, what the lesson's author says, and what to show. */
import { answersTo } from '../../../classroom/compare.ts';
import { choiceOf, MOST_ANSWERS } from '../../../classroom/debrief/answers.ts';
import { leftOutOf } from '../../../classroom/debrief/model-check.ts';
import { notesByStep } from '../../../classroom/debrief/notes.ts';
import { remarksOn } from '../../../classroom/debrief/remarks.ts';
import type { Remark } from '../../../classroom/debrief/remarks.ts';
import { minutesOf, STEPS } from '../../../classroom/debrief/steps.ts';
import type { StepId } from '../../../classroom/debrief/steps.ts';
import { quantity } from '../../../engine/quantities.ts';
import { h, newId } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import { t } from '../../../words/messages.ts';
import { eventTitle, typeset } from '../../../words/names.ts';
import { shortName } from '../../../words/quantities.ts';
import { outcomeName } from '../class-words.ts';
import { areaField, selectField } from '../compose-fields.ts';
import { bulletsNow } from './page-model.ts';
import { toldOutcomes, toldPrompts, toldQuantities } from './show-state.ts';
import type { Choices, Show } from './show-state.ts';

/** Called when the teacher chose something else to show. */
export type Choose = (change: Partial<Choices>) => void;

/** The notes to a step; with `choose` also what is shown can be chosen. */
export function notesOn(show: Show, step: StepId, choose: Choose | null): HTMLElement {
  const { found, work, view: { exercise } } = show;
  const number = STEPS.indexOf(step) + 1;
  const own = notesByStep(work.notes)[step];
  const minutes = minutesOf(exercise.minutes)[step];
  return h('section', { class: 'notes-step', 'data-step': step },
    h('h3', {}, h('span', { class: 'notes-number' }, String(number)), t(`class:show.steps.${step}`), h('span', { class: 'notes-minutes' }, t('class:show.minutes', { count: minutes }))),
    h('p', { class: 'notes-doing' }, t(`class:show.doing.${step}`)),
    list(t('class:show.fromHandIns'), [...remarksOn(step, found).map((remark) => remarkWords(show, remark)), ...(step === 'model' ? modelRemarks(show) : [])]),
    own.length === 0 ? null : h('div', { class: 'notes-own', lang: 'en' }, h('h4', { lang: null }, t('class:show.fromLesson')), ...own.map((text) => h('p', {}, typeset(text)))),
    choose ? h('div', { class: 'notes-choices' }, CHOOSING[step](show, choose)) : null);
}

const list = (title: string, lines: readonly string[]): Child => (lines.length === 0 ? null : h('div', { class: 'notes-remarks' }, h('h4', {}, title), h('ul', {}, ...lines.map((line) => h('li', {}, line)))));

/** A remark in words. */
function remarkWords({ view: { exercise, scenario } }: Show, { code, params, statement, event }: Remark): string {
  const forecast = exercise.prompts.flatMap(({ forecasts }) => forecasts).find(({ id }) => id === statement);
  const names = { ...(forecast && { statement: typeset(forecast.text) }), ...(event !== undefined && { event: eventTitle(scenario, event) }), ...(params.hundredths !== undefined && { brier: (params.hundredths / 100).toFixed(2) }) };
  return t(`class:show.remark.${code}`, { ...params, ...names });
}

/** How often free campaigns came to what history came to; beside it what the model cannot see, in case somebody asks. */
function modelRemarks({ work: { run }, view: { exercise } }: Show): string[] {
  const statements = exercise.prompts.flatMap(({ forecasts }) => forecasts);
  const texts = new Map(statements.map(({ id, text }) => [id, typeset(text)]));
  const shares = (run?.plain.forecasts ?? []).map(({ id, share, history }) => t(history ? 'class:show.remark.freeYes' : 'class:show.remark.freeNo', { statement: texts.get(id) ?? id, share: Math.round(100 * share) }));
  return [...shares, t('class:show.remark.gaps', { count: leftOutOf(exercise).length })];
}

const CHOOSING: Readonly<Record<StepId, (show: Show, choose: Choose) => Child>> = {
  forecast: () => null,
  happened: ({ view, choices }, choose) => select(t('class:outcome'), choices.outcome, toldOutcomes(view).map((id) => [id, outcomeName(id) ?? id]), (outcome) => choose({ outcome })),
  history: ({ view, choices }, choose) => quantities(view, choices, choose),
  why: (show, choose) => [quantities(show.view, show.choices, choose), answersChoice(show, choose)],
  model: (show, choose) => {
    const bullets = bulletsNow(show);
    return select(t('class:show.claimChoice'), show.choices.bullet || (bullets[0]?.id ?? ''), bullets.map(({ id, title }) => [id, `${id}: ${title}`]), (bullet) => choose({ bullet }));
  },
  exit: ({ choices, view }, choose) => [
    areaField({ label: t('class:show.exitChoice'), hint: null, value: choices.exit, most: 300, rows: 3, change: (exit) => choose({ exit: exit.trim() === '' ? view.exercise.question : exit }) }),
  ],
};

const quantities = (view: Show['view'], { quantity: value }: Choices, choose: Choose): Child =>
  select(t('class:quantity'), value, toldQuantities(view).map((name) => [name, shortName(quantity(name))]), (name) => choose({ quantity: name }));

function select(label: string, value: string, choices: readonly (readonly [string, string])[], change: (value: string) => void): Child {
  return choices.length < 2 ? null : selectField({ label, value, key: `show-${label}`, choices: choices.map(([id, name]) => ({ value: id, label: name })), change });
}

/** Which prompt, and which of its answers; their texts stand here in full, without names. */
function answersChoice({ view, choices }: Show, choose: Choose): Child {
  const prompts = toldPrompts(view);
  const prompt = prompts.find(({ id }) => id === choices.prompt);
  if (!prompt) return null;
  const answers = answersTo(prompt, view.checked);
  const id = newId('answers');
  const tick = (place: number, on: boolean): void => choose({ answers: (on ? [...choices.answers, place] : choices.answers.filter((each) => each !== place)).toSorted((a, b) => a - b) });
  const full = choices.answers.length >= MOST_ANSWERS;
  return [
    select(t('class:prompt'), prompt.id, prompts.map((each) => [each.id, short(typeset(each.text))]), (next) => choose({ prompt: next, answers: choiceOf(answersTo(prompts.find((each) => each.id === next)!, view.checked)) })),
    h('fieldset', { class: 'notes-answers', 'aria-describedby': id }, h('legend', {}, t('class:show.pickAnswers')), h('p', { id, class: 'hint' }, t('class:show.pickAbout', { most: MOST_ANSWERS })),
      ...answers.map(({ claim, because, evidence }, place) => {
        const on = choices.answers.includes(place);
        const box = h('input', { type: 'checkbox', checked: on, disabled: !on && full, 'data-key': `answer-${place}`, onchange: (event) => tick(place, (event.currentTarget as HTMLInputElement).checked) });
        return h('label', {}, box, h('span', {}, [claim, because, evidence].filter((text) => text.trim() !== '').join(' · ') || '–'));
      })),
  ];
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 78)}…` : text);
